// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/seen_by.h"

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// What can be counted of a session whose words are under class 4.
constexpr std::array kCountable{"person", "kind", "date", "minutes", "staff", "station", "note_class"};

bool isCountable(const FieldSpec &field)
{
    return std::any_of(kCountable.begin(), kCountable.end(),
                       [&](const char *name) { return QLatin1StringView(name) == QLatin1StringView(field.column); });
}

void hide(const FieldSpec &field, Record &record)
{
    if (field.get(record).isNull())
        return;
    field.set(record, Value());
    record.sealed.append(QString::fromLatin1(field.column));
}

} // namespace

void hideFrom(const Viewer &viewer, const RecordType &type, Record &record)
{
    for (const FieldSpec &field : type.fields) {
        const bool isSubject = QLatin1StringView(field.column) == QLatin1StringView(type.subjectField);
        if (!isSubject && !viewer.mayRead(field.sensitivityOf(record)))
            hide(field, record);
    }
    const bool isSession = &type == &kService && static_cast<const Service &>(record).noteClass == Psychological;
    if (!isSession || !record.sealed.contains(u"note"_s))
        return;
    for (const FieldSpec &field : type.fields) {
        if (!isCountable(field))
            hide(field, record);
    }
}

} // namespace leye
