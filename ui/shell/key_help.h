// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace leye {

class ActionRegistry;

/// Every action and its keys, by group, as they are now: made from the registry each time it is shown. For a Veil.
class KeyHelp : public QWidget {
    Q_OBJECT

public:
    explicit KeyHelp(const ActionRegistry &actions, QWidget *parent = nullptr);
    void begin();
    /// Takes the focus; arrows and pages scroll.
    [[nodiscard]] QWidget &focus() const;

private:
    const ActionRegistry &m_actions;
    QLabel *m_title, *m_words;
    QScrollArea *m_scroll;
};

} // namespace leye
