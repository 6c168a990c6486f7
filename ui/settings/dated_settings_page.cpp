// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/dated_settings_page.h"

#include "models/core/search_text.h"
#include "models/office/code_settings.h"
#include "models/office/network.h"
#include "models/office/office_entry.h"
#include "models/office/office_store.h"
#include "ui/settings/form_panel.h"
#include "ui/settings/setting_words.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"settingNumber"_s;
const QString kWord = u"settingWord"_s;
const QString kFrom = u"settingFrom"_s;
const QString kSource = u"settingSource"_s;

const QDate kWhatever(9999, 12, 31); ///< after everything that was ever dated

struct Read {
    QList<Setting> settings;
    CodeTables codes;
    QSet<Id16> shipped;
};

} // namespace

DatedSettingsPage::DatedSettingsPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"datedSettings"_s)
    , m_panel(addPanel(new FormPanel(parts.theme, u"datedSetting"_s)))
    , m_history(makeLabel({}, u"second"_s))
{
    addSearch(u"findSetting"_s);
    m_panel->addLine(kNumber);
    m_choice = m_panel->addChoice(kWord);
    m_panel->addDate(kFrom, parts.session.clock().today());
    m_panel->addLine(kSource);
    m_history->setWordWrap(true);
    m_history->setObjectName(u"settingHistory"_s);
    m_panel->add(m_history);
    auto *buttons = new QWidget;
    m_takeOut = new QVBoxLayout(buttons);
    m_takeOut->setContentsMargins(0, 0, 0, 0);
    m_panel->add(buttons);
    m_save = m_panel->addButton(u"saveSetting"_s, true);
    connect(m_save, &QPushButton::clicked, this, &DatedSettingsPage::save);
    connect(m_panel, &FormPanel::submitted, this, &DatedSettingsPage::save);
    arrange();
    retranslate();
}

QString DatedSettingsPage::sentence() const
{
    return tr("What is counted and when something is due. Each value holds from a day on; what was before stays.");
}

void DatedSettingsPage::retranslate()
{
    setSearchLabel(tr("Find a setting"));
    table().setAccessibleName(title());
    table().setColumns({{tr("Setting")}, {tr("Today"), Qt::AlignRight}, {tr("Since")}, {tr("Example")}});
    m_panel->field(kNumber).setLabel(tr("&New value"));
    m_panel->field(kWord).setLabel(tr("&New value"));
    m_panel->field(kFrom).setLabel(tr("Holds &from"));
    m_panel->field(kSource).setLabel(tr("&Source"));
    m_panel->field(kSource).setHint(tr("A document with its number, a decision of the centre."));
    m_save->setText(tr("Set from that day"));
    list();
    if (!m_shown.isEmpty())
        fill();
}

void DatedSettingsPage::read()
{
    look<Read>(
        [](DeskSession::Reading &reading) -> Result<Read> {
            OfficeStore office(reading.database);
            LEYE_TRY(const QList<Setting> settings, office.settings());
            LEYE_TRY(CodeTables codes, CodeTables::load(office, kWhatever));
            LEYE_TRY(const QList<Setting> shipped, shippedSettings());
            QSet<Id16> ids;
            for (const Setting &one : shipped)
                ids.insert(one.id);
            return Read{settings, std::move(codes), ids};
        },
        [this](const Read &read) {
            m_all = read.settings;
            m_codes = read.codes;
            m_shipped = read.shipped;
            list();
        });
}

std::optional<Setting> DatedSettingsPage::valueOn(const QString &name, QDate day) const
{
    std::optional<Setting> last; // they come in the order of their days
    for (const Setting &one : m_all) {
        if (one.name == name && one.from <= day)
            last = one;
    }
    return last;
}

/// Those without a value are there for whoever may give them one.
QStringList DatedSettingsPage::names() const
{
    QStringList names;
    for (const Setting &one : std::as_const(m_all)) {
        if (names.isEmpty() || names.last() != one.name)
            names.append(one.name);
    }
    if (reason().isEmpty())
        names += openCodeSettings(m_codes, m_all, m_parts.session.clock().today());
    return names;
}

RecordTable::Row DatedSettingsPage::rowOf(const QString &name) const
{
    const std::optional<Setting> now = valueOn(name, m_parts.session.clock().today());
    const QString title = settingWords(name, m_codes).title;
    if (!now)
        return {name, {title, {}, {}, {}}, 1, true};
    return {name,
            {title, settingValueText(name, now->value), now->from.toString(Qt::ISODate),
             isExampleValue(*now) ? u"示例值"_s : QString()},
            1};
}

void DatedSettingsPage::list()
{
    if (m_all.isEmpty())
        return;
    QStringList groups;
    QHash<QString, QList<RecordTable::Row>> rowsOf; // by group
    for (const QString &name : names()) {
        const QString group = settingWords(name, m_codes).group;
        if (!groups.contains(group))
            groups.append(group);
        rowsOf[group].append(rowOf(name));
    }
    QList<RecordTable::Row> rows;
    for (const QString &group : std::as_const(groups)) {
        rows.append({QString(), QStringList(group)});
        rows.append(rowsOf.value(group));
    }
    showRows(rows);
}

bool DatedSettingsPage::fits(const QString &key, const QString &typed) const
{
    const SettingWords words = settingWords(key, m_codes);
    return foldedForSearch(words.group + u' ' + words.title + u' ' + key).contains(foldedForSearch(typed));
}

void DatedSettingsPage::show(const QString &key)
{
    QList<Setting> values;
    for (const Setting &one : std::as_const(m_all)) {
        if (one.name == key)
            values.append(one);
    }
    if (key == m_shown && values == m_shownValues)
        return;
    m_shown = key;
    m_shownValues = values;
    fill();
}

void DatedSettingsPage::fill()
{
    const std::optional<Setting> now = valueOn(m_shown, m_parts.session.clock().today());
    const SettingWords words = settingWords(m_shown, m_codes);
    m_panel->clearErrors();
    const bool mayChange = reason().isEmpty();
    m_panel->setInputsVisible(mayChange);
    m_panel->setReadOnly(reason());
    m_panel->setTitle(
        words.title,
        now ? tr("%1 since %2. %3").arg(settingValueText(m_shown, now->value), dateText(now->from), now->source)
            : tr("It has no value yet today."));
    const QStringList choices = valuesOf(m_shown, m_all);
    QList<Choice::Option> options;
    for (const QString &choice : choices)
        options.append({choice, settingValueText(m_shown, choice)});
    m_choice->setOptions(options);
    m_choice->setCode(now ? now->value : QString());
    m_panel->field(kWord).setHint(settingHint(m_shown));
    m_panel->field(kWord).setVisible(mayChange && !choices.isEmpty());
    m_panel->field(kNumber).setVisible(mayChange && choices.isEmpty());
    m_panel->setText(kNumber, now ? now->value : QString());
    static_cast<DateField *>(m_panel->field(kFrom).input())->setDate(m_parts.session.clock().today());
    m_panel->setText(kSource, {});
    fillHistory();
}

/// The latest first.
void DatedSettingsPage::fillHistory()
{
    while (const QLayoutItem *old = m_takeOut->itemAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        m_takeOut->removeWidget(old->widget());
    }
    QStringList history;
    for (auto one = m_shownValues.crbegin(); one != m_shownValues.crend(); ++one) {
        const QString day = dateText(one->from);
        history.append(tr("From %1: %2 (%3)").arg(day, settingValueText(m_shown, one->value), one->source));
        if (m_shipped.contains(one->id) || !reason().isEmpty())
            continue;
        QPushButton *button = makeButton(u"takeOut/"_s + one->from.toString(Qt::ISODate),
                                         tr("Take out the value from %1").arg(day), ButtonKind::Link);
        m_takeOut->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, value = *one] { takeOut(value); });
    }
    m_history->setVisible(!history.isEmpty());
    m_history->setText(tr("All values:") + u'\n' + history.join(u'\n'));
}

void DatedSettingsPage::takeOut(const Setting &value)
{
    run(
        m_panel,
        [value](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed removed,
                     removeSetting(workspace.journal(), workspace.viewer(), value.name, value.from));
            return removed.action;
        },
        tr("%1: the value from %2 is taken out.").arg(settingWords(value.name, m_codes).title, dateText(value.from)));
}

void DatedSettingsPage::save()
{
    if (m_shown.isEmpty() || !reason().isEmpty())
        return;
    Setting wanted;
    wanted.name = m_shown;
    wanted.value = valuesOf(m_shown, m_all).isEmpty() ? m_panel->text(kNumber) : m_choice->code();
    wanted.from = static_cast<DateField *>(m_panel->field(kFrom).input())->date();
    wanted.source = m_panel->text(kSource);
    run(
        m_panel,
        [wanted](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed saved, setSetting(workspace.journal(), workspace.viewer(), wanted));
            return saved.action;
        },
        tr("%1: %2 from %3")
            .arg(settingWords(m_shown, m_codes).title, settingValueText(m_shown, wanted.value), dateText(wanted.from)));
}

} // namespace leye
