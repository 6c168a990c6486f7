// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace leye {

class Theme;

/// A line in which one of many is found while one types. What fits stands right below it, in the page and not in a
/// popup, so that input methods work; Up and Down choose, Enter takes. Nothing happens while a word is composed. What
/// fits is offered by whoever hears typed().
class PickLine : public QWidget {
    Q_OBJECT

public:
    PickLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit &line() const { return *m_line; }
    /// Texts in their order; none: nothing is shown.
    void offer(const QStringList &rows);
    void clear();
    /// Of what is offered.
    void setListName(const QString &name);

Q_SIGNALS:
    /// Without blanks at its ends.
    void typed(const QString &text);
    /// The row of offer().
    void taken(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);

    QLineEdit *m_line;
    QListWidget *m_list;
};

} // namespace leye
