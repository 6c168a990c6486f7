// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;

namespace leye {

class FlowLayout;

/// How many are ticked, and what can be done with all of them at once. Hidden while nobody is.
class BulkBar : public QFrame {
    Q_OBJECT

public:
    explicit BulkBar(const Theme &theme, QWidget *parent = nullptr);
    /// What can be done; `text` gives its words, again after the language has changed.
    void addAction(const QString &name, const QString &icon, std::function<QString()> text, std::function<void()> act);
    /// `elsewhere` of them are not in the list as it is now.
    void setCount(qsizetype checked, qsizetype elsewhere);

Q_SIGNALS:
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Item {
        QPushButton *button;
        QString icon;
        std::function<QString()> text;
    };
    void redraw();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_count;
    FlowLayout *m_flow;
    QPushButton *m_clear;
    QList<Item> m_items;
    qsizetype m_checked = 0;
    qsizetype m_elsewhere = 0;
};

} // namespace leye
