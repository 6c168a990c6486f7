// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keys_card.h"

#include "ui/shell/actions.h"
#include "ui/shell/desk_choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_table.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 240; ///< of the table, where all scrolls

} // namespace

KeysCard::KeysCard(ActionRegistry &actions, DeskChoices &choices, QWidget *parent)
    : Card({}, parent)
    , m_actions(actions)
    , m_choices(choices)
    , m_table(new RecordTable(u"keysTable"_s))
    , m_keys(new QKeySequenceEdit)
    , m_field(new Field({}, m_keys))
    , m_none(makeButton(u"keysNone"_s, {}))
    , m_shipped(makeButton(u"keysShipped"_s, {}))
{
    m_keys->setObjectName(u"keysEdit"_s);
    m_table->setMinimumHeight(kLeastHeight);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_none);
    buttons->addWidget(m_shipped);
    buttons->addStretch();
    body().addWidget(m_table, 1);
    body().addWidget(m_field);
    body().addLayout(buttons);
    connect(m_table, &RecordTable::chosen, this, &KeysCard::show);
    connect(m_table, &RecordTable::opened, this, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeysCard::pressed);
    connect(m_none, &QPushButton::clicked, this, [this] { take(QKeySequence()); });
    connect(m_shipped, &QPushButton::clicked, this, [this] { take(std::nullopt); });
    connect(&choices, &DeskChoices::known, this, &KeysCard::list);
    retranslate();
}

void KeysCard::retranslate()
{
    setTitle(tr("Keys"));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setColumns({{tr("Action")}, {tr("Keys"), Qt::AlignRight}});
    m_none->setText(tr("No keys"));
    list();
}

void KeysCard::list()
{
    QList<RecordTable::Row> rows;
    QString group;
    for (const QAction *action : m_actions.actions()) {
        if (const QString its = ActionRegistry::groupOf(*action); its != std::exchange(group, its))
            rows.append({QString(), QStringList(its)});
        rows.append({action->objectName(), {action->text(), keyText(*action)}, 1});
    }
    m_table->setRows(rows);
}

void KeysCard::show(const QString &id)
{
    m_action = id;
    const QAction *action = m_actions.action(id);
    if (!action)
        return;
    m_field->setLabel(tr("Other &keys for: %1").arg(action->text()));
    m_field->setHint(tr("Press them, for example Ctrl with a letter. Esc leaves them as they are."));
    m_field->setError({});
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(action->shortcut());
    const QString shipped = ActionRegistry::shippedKeys(id).toString(QKeySequence::NativeText);
    m_shipped->setText(shipped.isEmpty() ? tr("As shipped") : tr("As shipped: %1").arg(shipped));
    m_shipped->setEnabled(action->shortcut() != ActionRegistry::shippedKeys(id));
    m_none->setEnabled(!action->shortcut().isEmpty());
}

/// The first keys count; what follows within the second would be a sequence of several.
void KeysCard::pressed(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return;
    if (keys[0].key() == Qt::Key_Escape)
        show(m_action);
    else
        take(QKeySequence(keys[0]));
}

void KeysCard::take(const std::optional<QKeySequence> &keys)
{
    const Result<void> taken = m_actions.setKeys(m_action, keys.value_or(ActionRegistry::shippedKeys(m_action)));
    if (!taken) {
        show(m_action);
        m_field->setError(taken.error().message);
        return;
    }
    m_choices.setKeys(m_action, keys);
    list();
}

void KeysCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

} // namespace leye
