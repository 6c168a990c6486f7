// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/unknown_values.h"

#include "models/people/import/roster_reader.h"
#include "models/people/person.h"
#include "models/people/service.h"
#include "models/people/typed_text.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The tables whose words a column may hold. The code of a mark is its name, which stands for the category of that
/// name, too.
QStringList tablesOf(ImportKind kind, const QString &field)
{
    if (field == "category"_L1)
        return {u"app_mark"_s, u"app_person_category"_s};
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

QStringList labelsOf(const QList<ValueChoice> &choices)
{
    QStringList labels;
    for (const ValueChoice &choice : choices.first(std::min(choices.size(), kChoicesNamed)))
        labels.append(choice.label);
    return labels;
}

QList<ValueChoice> mostLike(const QString &value, QList<ValueChoice> choices)
{
    std::stable_sort(choices.begin(), choices.end(), [&value](const ValueChoice &left, const ValueChoice &right) {
        return sharedCharacters(left.label, value) > sharedCharacters(right.label, value);
    });
    return choices;
}

void UnknownValues::add(const RowResult &result, const SheetRow &row)
{
    if (result.outcome != RowOutcome::Accepted && result.outcome != RowOutcome::Updated)
        return;
    const auto sheet = std::find_if(m_plan.sheets.begin(), m_plan.sheets.end(),
                                    [&result](const SheetPlan &s) { return s.sheet == result.place.sheet; });
    if (sheet == m_plan.sheets.end())
        return;
    for (const PlannedColumn &column : sheet->columns) {
        const bool isUnknown =
            std::any_of(result.problems.begin(), result.problems.end(), [&column](const EntryProblem &problem) {
                return problem.reason == EntryReason::UnknownCode && problem.field == column.field;
            });
        if (!isUnknown && m_plan.values.ofField(column.field).isEmpty())
            continue;
        for (const QString &value : unknownIn(column.field, row.text(column.column))) {
            if (isUnknown || !m_plan.values.codeFor(column.field, value).isEmpty())
                count(column, value);
        }
    }
}

/// What of a cell may be unknown: of several words those that no table has, else all of it.
QStringList UnknownValues::unknownIn(const QString &field, const QString &cell) const
{
    if (field != "category"_L1 && field != "marks"_L1)
        return {tidyText(cell)};
    QStringList words = wordsOf(cell);
    words.removeIf([&](const QString &word) {
        const QStringList tables = tablesOf(m_plan.kind, field);
        return (field == "marks"_L1 && saysNothing(word, true)) ||
               std::any_of(tables.begin(), tables.end(),
                           [&](const QString &table) { return !m_codes.codeFor(table, word).isEmpty(); });
    });
    return words;
}

void UnknownValues::count(const PlannedColumn &column, const QString &value)
{
    auto known = std::find_if(m_columns.begin(), m_columns.end(), [&column](const UnknownColumn &c) {
        return c.header == column.header && c.field == column.field;
    });
    if (known == m_columns.end())
        known = m_columns.insert(m_columns.end(), {column.header,
                                                   column.field,
                                                   fateOf(m_plan.kind, column.field),
                                                   {},
                                                   false,
                                                   choicesFor(column.field, value)});
    const auto counted = std::find_if(known->values.begin(), known->values.end(),
                                      [&value](const UnknownValue &v) { return v.value == value; });
    if (counted != known->values.end())
        ++counted->rows;
    else if (known->values.size() < kValuesCounted)
        known->values.append({value, 1, m_plan.values.codeFor(column.field, value)});
    else
        known->areMore = true;
}

QList<ValueChoice> UnknownValues::choicesFor(const QString &field, const QString &value) const
{
    if (isYesOrNo(field))
        return {{u"是"_s, u"是"_s}, {u"否"_s, u"否"_s}};
    QList<ValueChoice> choices;
    for (const QString &table : tablesOf(m_plan.kind, field)) {
        for (const QString &code : m_codes.codes(table)) {
            const QString label = m_codes.label(table, code);
            if (std::none_of(choices.begin(), choices.end(),
                             [&label](const ValueChoice &choice) { return choice.label == label; }))
                choices.append({code, label});
        }
    }
    return mostLike(value, std::move(choices));
}

} // namespace leye
