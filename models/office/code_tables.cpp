// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/code_tables.h"

#include "models/core/search_text.h"
#include "models/core/shipped_table.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kEducation = u"education_gb4658"_s;
const QString kEthnic = u"ethnic_gb3304"_s;

QString folded(const QString &typed)
{
    QString text = foldedForSearch(typed);
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

Result<QList<CodeTableName>> codeTableNames()
{
    LEYE_TRY(const ShippedTable names, ShippedTable::load(u"code_table_names"_s));
    QList<CodeTableName> tables;
    for (qsizetype row = 0; row < names.rows(); ++row)
        tables.append({names.cell(row, u"table_id"), names.cell(row, u"name_zh"), names.cell(row, u"name_en"),
                       names.cell(row, u"source")});
    return tables;
}

void CodeTables::name(const QString &table, const QString &typed, const QString &code)
{
    if (const QString key = folded(typed); !key.isEmpty())
        m_names[table].insert(key, code);
}

void CodeTables::put(const QString &table, const CodeRow &row)
{
    QList<CodeRow> &rows = m_tables[table];
    const auto known =
        std::find_if(rows.begin(), rows.end(), [&](const CodeRow &other) { return other.code == row.code; });
    if (known == rows.end())
        rows.append(row);
    else
        *known = row;
    name(table, row.label, row.code);
    name(table, row.code, row.code);
}

Result<void> CodeTables::loadShipped()
{
    for (const QString &file : {u"code_tables"_s, u"app_code_tables"_s}) {
        LEYE_TRY(const ShippedTable table, ShippedTable::load(file));
        for (qsizetype row = 0; row < table.rows(); ++row)
            put(table.cell(row, u"table_id"),
                {table.cell(row, u"code"), table.cell(row, u"label_zh"), table.cell(row, u"label_en"), false});
    }
    LEYE_CHECK(loadSingle(kEducation, kEducation));
    LEYE_CHECK(loadSingle(u"ethnic_groups_gb3304"_s, kEthnic));
    for (const CodeRow &group : rows(kEthnic)) // 汉 for 汉族
        name(kEthnic, group.label.chopped(group.label.endsWith(u'族') ? 1 : 0), group.code);
    return {};
}

Result<void> CodeTables::loadSingle(const QString &file, const QString &table)
{
    LEYE_TRY(const ShippedTable shipped, ShippedTable::load(file));
    for (qsizetype row = 0; row < shipped.rows(); ++row)
        put(table, {shipped.cell(row, u"code"), shipped.cell(row, u"name_zh"), {}, false});
    return {};
}

Result<void> CodeTables::loadAliases()
{
    LEYE_TRY(const ShippedTable aliases, ShippedTable::load(u"code_aliases"_s));
    for (qsizetype row = 0; row < aliases.rows(); ++row)
        name(aliases.cell(row, u"table_id"), aliases.cell(row, u"alias"), aliases.cell(row, u"code"));
    return {};
}

Result<CodeTables> CodeTables::load(OfficeStore &office, QDate day)
{
    CodeTables tables;
    LEYE_CHECK(tables.loadShipped());
    LEYE_CHECK(tables.loadAliases());
    LEYE_TRY(const QList<Code> changes, office.codeChanges());
    for (const Code &change : changes) {
        if (change.from.isValid() && change.from > day)
            continue;
        const bool isRetired = change.retired.isValid() && change.retired <= day;
        const std::optional<CodeRow> before = tables.row(change.table, change.code);
        tables.put(change.table, {change.code, change.label, change.labelEnglish, isRetired,
                                  before && before->isShipped, change.from, change.retired, change.source});
    }
    return tables;
}

QStringList CodeTables::tables() const
{
    QStringList names = m_tables.keys();
    names.sort();
    return names;
}

QStringList CodeTables::codes(const QString &table) const
{
    QStringList codes;
    for (const CodeRow &row : rows(table)) {
        if (!row.isRetired)
            codes.append(row.code);
    }
    return codes;
}

std::optional<CodeRow> CodeTables::row(const QString &table, const QString &code) const
{
    for (const CodeRow &row : rows(table)) {
        if (row.code == code)
            return row;
    }
    return std::nullopt;
}

bool CodeTables::knows(const QString &table, const QString &code) const { return row(table, code).has_value(); }

QString CodeTables::label(const QString &table, const QString &code) const
{
    const std::optional<CodeRow> found = row(table, code);
    return found ? found->label : code;
}

QString CodeTables::codeFor(const QString &table, const QString &typed) const
{
    return m_names.value(table).value(folded(typed));
}

} // namespace leye
