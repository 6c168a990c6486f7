// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/unknown_values.h"
#include "ui/widgets/pick_line.h"

namespace leye {

/// A line for one of the choices of a table, found by name, pinyin or initials; Down in an empty line offers the first
/// ones. Only what is chosen counts: a word that was begun and left is what was chosen before again.
class CodeLine : public PickLine {
    Q_OBJECT

public:
    CodeLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// In the order in which they are offered. `code`: what is chosen; empty: none.
    void setChoices(const QList<ValueChoice> &choices, const QString &code);
    void retranslate();

Q_SIGNALS:
    /// Empty: none any more.
    void chosen(const QString &code);
    /// Whether anything is called as it was typed.
    void searched(bool isFound);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    [[nodiscard]] QString label() const;

    QList<ValueChoice> m_choices;
    QList<ValueChoice> m_found;
    QString m_code;
};

} // namespace leye
