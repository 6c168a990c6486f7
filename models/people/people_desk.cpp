// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_desk.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleDesk)
};

constexpr auto kOutcomeDied = "13"_L1; // app_outcome: 去世

/// In a sentence: "Your roles do not allow writing …".
QString nameOfClass(int sensitivity)
{
    switch (sensitivity) {
    case Office:
        return Words::tr("office records");
    case Basic:
        return Words::tr("basic records");
    case Hardship:
        return Words::tr("hardship (低保, 刑解, 戒毒)");
    case Health:
        return Words::tr("health");
    case Psychological:
        return Words::tr("what is said in counselling");
    default:
        return Words::tr("the audit");
    }
}

QString choices(const CodeTables &codes, const QString &table)
{
    QStringList list;
    for (const CodeRow &row : codes.rows(table)) {
        if (!row.isRetired)
            list.append(row.code == row.label ? row.label : row.code + u' ' + row.label);
    }
    return list.join(u'、');
}

} // namespace

Result<void> requireMayWrite(const Viewer &viewer, const Edit &edit)
{
    for (const EditedRecord &record : edit.records()) {
        int highest = record.sensitivity;
        for (const EditedCell &cell : record.cells)
            highest = std::max(highest, cell.sensitivity);
        // A record of class 2 with a cell of class 3 is written by whoever may write both.
        for (const int sensitivity : {record.sensitivity, highest}) {
            if (!viewer.mayWrite(sensitivity))
                return fail(Error::Kind::Denied,
                            Words::tr("Your roles (%1) do not allow writing this: it concerns %2. Ask somebody who "
                                      "works with it.")
                                .arg(namesOf(viewer.roles), nameOfClass(sensitivity)),
                            edit.name());
        }
    }
    return {};
}

Result<Committed> commitAs(const PeopleDesk &desk, const Edit &edit)
{
    if (edit.isEmpty())
        return Committed{};
    LEYE_CHECK(requireMayWrite(desk.viewer, edit));
    return desk.journal.commit(edit);
}

Error notOnFile(const RecordType &type, const Id16 &id)
{
    const QString message =
        type.subjectField[0] == '\0' && QLatin1StringView(type.name) == "person"_L1
            ? Words::tr("This person is not on file any more. Look in the bin.")
            : Words::tr("This entry is not on file any more. Open the person again to see what is there.");
    return {Error::Kind::NotFound, message, QLatin1StringView(type.name) + u' ' + id.toString()};
}

Result<Person> livingPerson(PeopleStore &people, PersonId id)
{
    LEYE_TRY(const Person person, recordOnFile<Person>(people, id.raw));
    LEYE_TRY(const QList<Enrolment> enrolments, people.enrolments(person.n));
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.outcome == kOutcomeDied)
            return fail(
                Error::Kind::Denied,
                Words::tr("This person has died (%1): nothing more can be recorded. If this is a mistake, reopen the "
                          "enrolment that says so.")
                    .arg(enrolment.outcomeDate.toString(Qt::ISODate)),
                u"person"_s);
    }
    return person;
}

Result<void> requireCode(const CodeTables &codes, const QString &table, const QString &code, const QString &what)
{
    if (codes.codes(table).contains(code))
        return {};
    if (code.isEmpty())
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is missing. Choose one of: %2.").arg(what, choices(codes, table)));
    return fail(Error::Kind::Invalid,
                Words::tr("%1 \"%2\" is not in the list. Choose one of: %3.").arg(what, code, choices(codes, table)));
}

Result<void> requireNotFuture(const PeopleDesk &desk, QDate day, const QString &what)
{
    if (day <= desk.journal.clock().today())
        return {};
    return fail(
        Error::Kind::Invalid,
        Words::tr("%1 (%2) lies in the future. Give today or an earlier day.").arg(what, day.toString(Qt::ISODate)));
}

Result<void> requireText(const QString &text, const QString &what)
{
    return text.trimmed().isEmpty() ? Result<void>(fail(Error::Kind::Invalid, what)) : Result<void>();
}

} // namespace leye
