// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/unknown_values.h"

#include "models/people/person.h"
#include "models/people/service.h"
#include "models/people/typed_text.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The tables whose words a column may hold.
QStringList tablesOf(ImportKind kind, const QString &field)
{
    if (field == "category"_L1)
        return {u"app_person_category"_s, u"app_mark"_s};
    if (field == "marks"_L1)
        return {u"app_mark"_s};
    const FieldSpec *spec = (kind == ImportKind::Services ? kService : kPerson).field(field);
    return spec && spec->kind == FieldKind::Code ? QStringList(QString::fromLatin1(spec->target)) : QStringList();
}

qsizetype sharedCharacters(const QString &label, const QString &value)
{
    return std::count_if(label.begin(), label.end(), [&value](QChar c) { return value.contains(c); });
}

bool isYesOrNo(const QString &field)
{
    const FieldSpec *spec = kPerson.field(field);
    return field.startsWith("mark/"_L1) || (spec && spec->kind == FieldKind::Boolean);
}

UnknownFate fateOf(ImportKind kind, const QString &field)
{
    if (isYesOrNo(field))
        return UnknownFate::LeftOut;
    if (kind == ImportKind::Services)
        return field == "staff"_L1 || field == "station"_L1 ? UnknownFate::InDetails : UnknownFate::Kept;
    return field == "marks"_L1 || field == "aide"_L1 || field == "station"_L1 ? UnknownFate::InRemark
                                                                              : UnknownFate::Kept;
}

} // namespace

void UnknownValues::add(const RowResult &result, const SheetRow &row)
{
    if (result.outcome != RowOutcome::Accepted && result.outcome != RowOutcome::Updated)
        return;
    for (const EntryProblem &problem : result.problems) {
        const PlannedColumn *column =
            problem.reason == EntryReason::UnknownCode ? columnOf(result, problem.field) : nullptr;
        if (!column)
            continue;
        const QString value = tidyText(row.text(column->column));
        auto known = std::find_if(m_columns.begin(), m_columns.end(),
                                  [column](const UnknownColumn &c) { return c.header == column->header; });
        if (known == m_columns.end())
            known = m_columns.insert(
                m_columns.end(),
                {column->header, fateOf(m_plan.kind, problem.field), {}, false, choicesFor(problem.field, value)});
        const auto counted = std::find_if(known->values.begin(), known->values.end(),
                                          [&value](const UnknownValue &v) { return v.value == value; });
        if (counted != known->values.end())
            ++counted->rows;
        else if (known->values.size() < kValuesCounted)
            known->values.append({value, 1});
        else
            known->areMore = true;
    }
}

const PlannedColumn *UnknownValues::columnOf(const RowResult &result, const QString &field) const
{
    const auto sheet = std::find_if(m_plan.sheets.begin(), m_plan.sheets.end(),
                                    [&result](const SheetPlan &s) { return s.sheet == result.place.sheet; });
    if (sheet == m_plan.sheets.end())
        return nullptr;
    const auto column = std::find_if(sheet->columns.begin(), sheet->columns.end(),
                                     [&field](const PlannedColumn &c) { return c.field == field; });
    return column == sheet->columns.end() ? nullptr : &*column;
}

QStringList UnknownValues::choicesFor(const QString &field, const QString &value) const
{
    if (isYesOrNo(field))
        return {u"是"_s, u"否"_s};
    QStringList choices;
    for (const QString &table : tablesOf(m_plan.kind, field)) {
        for (const QString &code : m_codes.codes(table))
            choices.append(m_codes.label(table, code));
    }
    choices.removeDuplicates();
    std::stable_sort(choices.begin(), choices.end(), [&value](const QString &left, const QString &right) {
        return sharedCharacters(left, value) > sharedCharacters(right, value);
    });
    return choices.first(std::min(choices.size(), kChoicesNamed));
}

} // namespace leye
