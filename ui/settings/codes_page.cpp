// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/codes_page.h"

#include "models/core/search_text.h"
#include "models/office/code_settings.h"
#include "models/office/office_entry.h"
#include "ui/settings/form_panel.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"

#include <QLocale>
#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kLabel = u"codeLabel"_s;
const QString kEnglish = u"codeLabelEnglish"_s;
const QString kRetired = u"codeRetired"_s;
const QString kNewCode = u"newCode"_s;
const QString kNewLabel = u"newCodeLabel"_s;
const QString kNewEnglish = u"newCodeLabelEnglish"_s;
const QString kNewFrom = u"newCodeFrom"_s;
const QString kNewSource = u"newCodeSource"_s;

const QDate kWhatever(9999, 12, 31); ///< after everything that was ever dated

QString keyOf(const QString &table, const QString &code) { return table + u'/' + code; }

DateField &dateIn(const FormPanel &panel, const QString &name)
{
    return static_cast<DateField &>(*panel.field(name).input());
}

/// Labels, in the language of the program where there are two.
QString labelOf(const CodeRow &row)
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    return isChinese || row.labelEnglish.isEmpty() ? row.label : row.label + u" · "_s + row.labelEnglish;
}

struct Read {
    CodeTables tables;
    QList<CodeTableName> names;
};

} // namespace

CodesPage::CodesPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"codes"_s)
    , m_entry(addPanel(new FormPanel(parts.theme, u"codeEntry"_s)))
    , m_new(addPanel(new FormPanel(parts.theme, u"newEntry"_s)))
{
    const QDate today = parts.session.clock().today();
    addSearch(u"findCode"_s);
    m_add = addHeadButton(u"addEntry"_s);
    table().setCollapsible();
    m_entry->addLine(kLabel);
    m_entry->addLine(kEnglish);
    m_entry->addDate(kRetired, today);
    m_save = m_entry->addButton(u"saveEntry"_s, true);
    m_new->addLine(kNewCode);
    m_new->addLine(kNewLabel);
    m_new->addLine(kNewEnglish);
    m_new->addDate(kNewFrom, today);
    m_new->addLine(kNewSource);
    m_make = m_new->addButton(u"makeEntry"_s, true);
    connect(m_add, &QPushButton::clicked, this, &CodesPage::begin);
    connect(m_save, &QPushButton::clicked, this, &CodesPage::save);
    connect(m_entry, &FormPanel::submitted, this, &CodesPage::save);
    connect(m_make, &QPushButton::clicked, this, &CodesPage::add);
    connect(m_new, &FormPanel::submitted, this, &CodesPage::add);
    arrange();
    retranslate();
}

QString CodesPage::sentence() const
{
    return tr("What is offered when something is chosen. An entry that ends stays on the records that have it.");
}

QString CodesPage::nameOf(const CodeTableName &table) const
{
    return QLocale().language() == QLocale::Chinese ? table.name : table.nameEnglish;
}

void CodesPage::retranslate()
{
    setSearchLabel(tr("Find a table or an entry"));
    table().setAccessibleName(title());
    table().setColumns({{tr("Table, entry")}, {tr("Code")}, {tr("State")}});
    m_add->setText(tr("Add an entry"));
    m_entry->field(kLabel).setLabel(tr("&Label"));
    m_entry->field(kEnglish).setLabel(tr("English la&bel"));
    m_entry->field(kRetired).setLabel(tr("Not offered &from"));
    m_entry->field(kRetired).setHint(tr("Empty: offered until somebody ends it."));
    m_save->setText(tr("Save"));
    m_new->field(kNewCode).setLabel(tr("&Code"));
    m_new->field(kNewCode).setHint(tr("Short and for good: records keep it."));
    m_new->field(kNewLabel).setLabel(tr("&Label"));
    m_new->field(kNewEnglish).setLabel(tr("English la&bel"));
    m_new->field(kNewFrom).setLabel(tr("Offered &from"));
    m_new->field(kNewSource).setLabel(tr("&Source"));
    m_new->field(kNewSource).setHint(tr("Where it comes from: a document with its number, a decision."));
    m_make->setText(tr("Add the entry"));
    m_shown.reset();
    list();
}

void CodesPage::read()
{
    look<Read>(
        [](DeskSession::Reading &reading) -> Result<Read> {
            OfficeStore office(reading.database);
            LEYE_TRY(CodeTables tables, CodeTables::load(office, kWhatever));
            LEYE_TRY(const QList<CodeTableName> names, codeTableNames());
            return Read{std::move(tables), names};
        },
        [this](const Read &read) {
            m_tables = read.tables;
            m_names = read.names;
            list();
        });
}

void CodesPage::list()
{
    if (m_names.isEmpty())
        return;
    m_entries.clear();
    const QDate today = m_parts.session.clock().today();
    QList<RecordTable::Row> rows;
    for (const CodeTableName &table : std::as_const(m_names)) {
        const QList<CodeRow> entries = m_tables.rows(table.table);
        rows.append({table.table, {nameOf(table), {}, tr("%n entries", nullptr, int(entries.size()))}});
        for (const CodeRow &row : entries) {
            const QString key = keyOf(table.table, row.code);
            const bool isOver = row.retired.isValid() && row.retired <= today;
            const QString state = row.retired.isValid() ? tr("until %1").arg(row.retired.toString(Qt::ISODate))
                                  : row.from.isValid() && row.from > today
                                      ? tr("from %1").arg(row.from.toString(Qt::ISODate))
                                  : row.isShipped ? QString()
                                                  : tr("ours");
            rows.append({key, {labelOf(row), row.code == row.label ? QString() : row.code, state}, 1, isOver});
            m_entries.insert(key, {table.table, row});
        }
    }
    showRows(rows);
}

bool CodesPage::fits(const QString &key, const QString &typed) const
{
    const QString wanted = foldedForSearch(typed);
    const auto has = [&wanted](const QString &text) { return foldedForSearch(text).contains(wanted); };
    if (const auto entry = m_entries.constFind(key); entry != m_entries.cend())
        return has(entry->row.label) || has(entry->row.labelEnglish) || has(entry->row.code);
    return std::any_of(m_names.begin(), m_names.end(), [&](const CodeTableName &table) {
        return table.table == key && (has(table.name) || has(table.nameEnglish) || has(table.source));
    });
}

const CodeTableName *CodesPage::chosenTable() const
{
    const QString key = table().current();
    const QString wanted = m_entries.contains(key) ? m_entries.value(key).table : key;
    const auto found =
        std::find_if(m_names.begin(), m_names.end(), [&](const CodeTableName &name) { return name.table == wanted; });
    return found == m_names.end() ? nullptr : &*found;
}

void CodesPage::show(const QString &key)
{
    const auto entry = m_entries.constFind(key);
    if (entry != m_entries.cend()) {
        showEntry(entry->table, entry->row);
    } else if (const CodeTableName *table = chosenTable()) {
        m_shown.reset();
        showTable(*table);
    }
}

/// Where the rest of an entry is set: its class, its number of days.
QString CodesPage::furtherWords(const QString &table)
{
    return hasCodeSettings(table) ? tr("What counts for each entry is set on the page Standards and dates.")
                                  : QString();
}

void CodesPage::showTable(const CodeTableName &table)
{
    m_entry->clearErrors();
    QStringList facts{tr("%n entries", nullptr, int(m_tables.rows(table.table).size())),
                      tr("Source: %1").arg(table.source), furtherWords(table.table)};
    facts.removeAll(QString());
    m_entry->setTitle(nameOf(table), facts.join(u" · "_s));
    m_entry->setInputsVisible(false);
}

void CodesPage::showEntry(const QString &table, const CodeRow &row)
{
    if (m_shown && m_shown->table == table && m_shown->row == row)
        return;
    m_shown = Entry{table, row};
    const CodeTableName *name = chosenTable();
    QStringList facts{name ? nameOf(*name) : table, tr("code %1").arg(row.code)};
    if (!row.isShipped)
        facts.append(row.from.isValid() ? tr("ours, from %1").arg(dateText(row.from)) : tr("ours"));
    if (const QString source = row.isShipped && name ? name->source : row.source; !source.isEmpty())
        facts.append(tr("Source: %1").arg(source));
    m_entry->clearErrors();
    m_entry->setInputsVisible(true);
    m_entry->setTitle(row.label, facts.join(u" · "_s));
    m_entry->setText(kLabel, row.label);
    m_entry->setText(kEnglish, row.labelEnglish);
    dateIn(*m_entry, kRetired).setDate(row.retired);
    m_entry->setReadOnly(reason());
}

void CodesPage::save()
{
    if (!m_shown || !reason().isEmpty())
        return;
    const DateField &retired = dateIn(*m_entry, kRetired);
    if (retired.isUnreadable()) {
        m_entry->field(kRetired).setError(tr("This is no date."));
        return;
    }
    Code wanted;
    wanted.table = m_shown->table;
    wanted.code = m_shown->row.code;
    wanted.label = m_entry->text(kLabel);
    wanted.labelEnglish = m_entry->text(kEnglish);
    wanted.retired = retired.date();
    run(
        m_entry,
        [wanted](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed saved, changeCode(workspace.journal(), workspace.viewer(), wanted));
            return saved.action;
        },
        tr("%1 is saved.").arg(wanted.label));
}

void CodesPage::begin()
{
    const CodeTableName *table = chosenTable();
    if (!table)
        return;
    m_new->clearErrors();
    m_new->setTitle(tr("New entry: %1").arg(nameOf(*table)), furtherWords(table->table));
    for (const QString &name : {kNewCode, kNewLabel, kNewEnglish, kNewSource})
        m_new->setText(name, {});
    dateIn(*m_new, kNewFrom).setDate(m_parts.session.clock().today());
    open(m_new);
}

void CodesPage::add()
{
    const CodeTableName *table = chosenTable();
    if (!table)
        return;
    const DateField &from = dateIn(*m_new, kNewFrom);
    if (from.isUnreadable()) {
        m_new->field(kNewFrom).setError(tr("This is no date."));
        return;
    }
    Code code;
    code.table = table->table;
    code.code = m_new->text(kNewCode);
    code.label = m_new->text(kNewLabel);
    code.labelEnglish = m_new->text(kNewEnglish);
    code.source = m_new->text(kNewSource);
    code.from = from.date();
    run(
        m_new,
        [code](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed added, addCode(workspace.journal(), workspace.viewer(), code));
            return added.action;
        },
        tr("%1 is offered from now on.").arg(code.label));
}

} // namespace leye
