// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/record_edit.h"

#include "models/journal/operation.h"
#include "models/people/field_error.h"
#include "models/people/field_text.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordEdit)
};

Result<void> checkField(const PeopleDesk &desk, const RecordType &type, const FieldSpec &field,
                        const EditedStates &states)
{
    const QString label = fieldLabel(field);
    if (states.shown.sealed.contains(QLatin1StringView(field.column)) ||
        states.present.sealed.contains(QLatin1StringView(field.column)))
        return fail(Error::Kind::Denied,
                    Words::tr("\"%1\" is hidden from you, so it cannot be changed here.").arg(label));
    if (QLatin1StringView(field.column) == QLatin1StringView(type.subjectField))
        return fail(Error::Kind::Invalid,
                    Words::tr("An entry stays with its person. Remove it and record it with the other one."));
    if (field.get(states.present) != field.get(states.shown))
        return fail(
            Error::Kind::Conflict,
            Words::tr("\"%1\" was changed by somebody else meanwhile. Look at the new value, then decide again.")
                .arg(label));
    const QString code = field.get(states.wanted).value<QString>();
    if (field.kind == FieldKind::Code && !code.isEmpty())
        return requireCode(desk.codes, QString::fromLatin1(field.target), code, label);
    return {};
}

} // namespace

Result<void> layOver(const PeopleDesk &desk, const RecordType &type, const EditedStates &states, Record &result)
{
    for (const FieldSpec &field : type.fields) {
        if (field.get(states.shown) == field.get(states.wanted))
            continue;
        LEYE_CHECK(inField(field.column, checkField(desk, type, field, states)));
        field.set(result, field.get(states.wanted));
    }
    return requireShortTexts(type, result);
}

Result<void> requireShortTexts(const RecordType &type, const Record &record)
{
    for (const FieldSpec &field : type.fields) {
        const Value value = field.get(record);
        const QString *text = value.as<QString>();
        if (text && text->toUtf8().size() > kMaxTextBytes)
            return fail(Error::Kind::Invalid,
                        Words::tr("\"%1\" is longer than it can be (%2 characters). Attach it as a file.")
                            .arg(fieldLabel(field))
                            .arg(text->size()),
                        QString::fromLatin1(field.column));
    }
    return {};
}

} // namespace leye
