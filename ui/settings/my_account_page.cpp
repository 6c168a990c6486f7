// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/my_account_page.h"

#include "models/demo/open_door.h"
#include "ui/keys/passphrase_fields.h"
#include "ui/settings/two_columns.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/secret_line.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 240; ///< of the table, where all scrolls

} // namespace

MyAccountPage::MyAccountPage(const SettingsParts &parts, QWidget *parent)
    : SettingsPage(parent)
    , m_parts(parts)
    , m_secret(new Card({}))
    , m_rights(new Card({}))
    , m_words(makeLabel({}))
    , m_reason(makeLabel({}, u"second"_s))
    , m_old(new SecretLine(parts.theme, u"oldPassphrase"_s))
    , m_oldField(new Field({}, m_old))
    , m_fresh(new PassphraseFields(parts.theme))
    , m_change(makeButton(u"changePassphrase"_s, {}, ButtonKind::Primary))
    , m_table(new RecordTable(u"rightsTable"_s))
{
    setObjectName(u"myAccountPage"_s);
    const bool isOpen = openDoor(parts.session.facts()).has_value();
    m_secret->body().setSpacing(space::kLarge);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_oldField, m_fresh})
        m_secret->body().addWidget(widget);
    m_words->setVisible(isOpen);
    m_secret->body().addWidget(m_change, 0, Qt::AlignLeft);
    for (QWidget *input : std::initializer_list<QWidget *>{m_oldField, m_fresh, m_change})
        input->setVisible(!isOpen);
    m_table->setMinimumHeight(kLeastHeight);
    m_rights->body().addWidget(m_table, 1);
    m_rights->body().addWidget(m_reason);
    for (QLabel *label : {m_words, m_reason})
        label->setWordWrap(true);
    auto *columns = new TwoColumns(parts.theme, this);
    columns->addLeft(m_secret);
    columns->addRight(m_rights);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    m_fresh->setOwnNames({parts.session.user().name, parts.session.facts().stationName});
    connect(m_old, &QLineEdit::returnPressed, m_fresh, [this] { m_fresh->setFocus(); });
    connect(m_old, &QLineEdit::textChanged, this, [this] { m_oldField->setError({}); });
    connect(m_old, &SecretLine::capsLockSeen, this,
            [this](bool isOn) { m_oldField->setWarning(isOn ? tr("Caps Lock is on.") : QString()); });
    connect(m_fresh, &PassphraseFields::submitted, this, &MyAccountPage::changePassphrase);
    connect(m_change, &QPushButton::clicked, this, &MyAccountPage::changePassphrase);
    connect(m_table, &RecordTable::chosen, this, &MyAccountPage::showReason);
    retranslate();
}

QString MyAccountPage::sentence() const
{
    return tr("%1 · %2").arg(m_parts.session.user().name, namesOf(m_parts.session.viewer().roles));
}

void MyAccountPage::retranslate()
{
    m_secret->setTitle(tr("Passphrase"));
    m_words->setText(tr("This demo opens without a passphrase; all its people are made up."));
    m_oldField->setLabel(tr("Passphrase until &now"));
    m_fresh->retranslate();
    m_change->setText(tr("Change the passphrase"));
    m_rights->setTitle(tr("What I may do"));
    m_table->setAccessibleName(tr("What I may do"));
    m_table->setColumns({{tr("Task")}, {tr("Roles that may")}});
    listRights();
}

void MyAccountPage::listRights()
{
    QList<RecordTable::Row> mine{{{}, {tr("My roles may")}}};
    QList<RecordTable::Row> others{{{}, {tr("Takes another role")}}};
    for (int task = 0; task <= int(Task::ErasePeople); ++task) {
        const TaskRight right = rightOf(Task(task));
        const bool may = m_parts.session.viewer().may(Task(task));
        (may ? mine : others).append({QString::number(task), {right.name, namesOf(right.roles)}, 1, !may});
    }
    m_table->setRows(mine + (others.size() > 1 ? others : QList<RecordTable::Row>()));
}

void MyAccountPage::showReason(const QString &task)
{
    const TaskRight right = rightOf(Task(task.toInt()));
    m_reason->setText(right.secondPerson ? tr("%1 A second person with the role must be there.").arg(right.reason)
                                         : right.reason);
}

void MyAccountPage::changePassphrase()
{
    if (m_isBusy)
        return;
    if (m_old->text().isEmpty()) {
        m_oldField->setError(tr("Give the passphrase you have signed in with."));
        m_old->setFocus();
        return;
    }
    if (!m_fresh->check())
        return;
    m_isBusy = true;
    m_change->setEnabled(false);
    const auto old = std::make_shared<SecretBytes>(SecretBytes::copyOf(m_old->text().toUtf8()));
    const auto fresh = std::make_shared<SecretBytes>(m_fresh->passphrase());
    m_parts.session.write<void>(
        this,
        [old, fresh, cost = m_parts.cost](Workspace &workspace, TaskControl &) -> Result<void> {
            LEYE_TRY(const PassphraseCost measured, cost());
            return workspace.changePassphrase(*old, *fresh, measured);
        },
        [this](const Result<void> &answer) { answered(answer); });
}

void MyAccountPage::answered(const Result<void> &answer)
{
    m_isBusy = false;
    m_change->setEnabled(true);
    if (!answer) {
        m_oldField->setError(answer.error().message);
        m_old->setFocus();
        return;
    }
    forget();
    Q_EMIT done(tr("The new passphrase holds from now on."));
}

void MyAccountPage::forget()
{
    m_old->forget();
    m_fresh->forget();
}

/// No secret waits in an input that nobody sees.
void MyAccountPage::hideEvent(QHideEvent *event)
{
    forget();
    SettingsPage::hideEvent(event);
}

void MyAccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsPage::changeEvent(event);
}

} // namespace leye
