// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QKeySequence>

#include <optional>

class QKeySequenceEdit;
class QPushButton;

namespace leye {

class ActionRegistry;
class Field;
class DeskChoices;
class RecordTable;

/// All actions with their keys, and other keys for the chosen one. The keys are pressed, not written.
class KeysCard : public Card {
    Q_OBJECT

public:
    KeysCard(ActionRegistry &actions, DeskChoices &choices, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void list();
    void show(const QString &action);
    void pressed(const QKeySequence &keys);
    /// Nothing: the shipped ones.
    void take(const std::optional<QKeySequence> &keys);

    ActionRegistry &m_actions;
    DeskChoices &m_choices;
    QString m_action;
    RecordTable *m_table;
    QKeySequenceEdit *m_keys;
    Field *m_field;
    QPushButton *m_none, *m_shipped;
};

} // namespace leye
