// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_edit.h"

#include "models/office/network.h"
#include "models/people/enrolment_entry.h"
#include "models/people/field_error.h"
#include "models/people/field_text.h"
#include "models/people/person_entry.h"
#include "models/people/record_edit.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonEdit)
};

Result<QList<TypedCell>> cellsOf(const QList<TypedField> &fields)
{
    QList<TypedCell> cells;
    for (const TypedField &typed : fields) {
        LEYE_TRY(const FieldSpec *field, fieldNamed(kPerson, typed.field));
        cells.append({field, typed.value, false});
    }
    return cells;
}

Error differsFromId(const FieldSpec &field)
{
    return {Error::Kind::Invalid,
            Words::tr("%1: the ID number says otherwise, so nothing was changed. If the document really differs from "
                      "its number, give the reason in derived_override as well.")
                .arg(fieldLabel(field)),
            QString::fromLatin1(field.column)};
}

/// In a list, a sex that is not known is no contradiction to the ID number; typed alone it is.
Result<void> requireSexAsTyped(const QList<TypedCell> &cells, const CodeTables &codes, const Person &prepared)
{
    for (const TypedCell &cell : cells) {
        if (cell.field != personField("sex") || prepared.idNumber.isEmpty())
            continue;
        const QString code = codes.codeFor(QString::fromLatin1(cell.field->target), cell.text.trimmed());
        if (!code.isEmpty() && code != prepared.sex)
            return tl::unexpected(differsFromId(*cell.field));
    }
    return {};
}

Result<void> requireNoFault(const QList<EntryProblem> &problems, const CodeTables &codes, const QList<TypedCell> &cells)
{
    for (const EntryProblem &problem : problems) {
        const FieldSpec *field = kPerson.field(problem.field);
        if (isRemark(problem.reason) || !field)
            continue;
        if (problem.reason == EntryReason::UnknownCode && field->kind == FieldKind::Code) {
            const auto cell = std::find_if(cells.begin(), cells.end(),
                                           [field](const TypedCell &typed) { return typed.field == field; });
            return inField(field->column,
                           requireCode(codes, QString::fromLatin1(field->target),
                                       cell == cells.end() ? QString() : cell->text.trimmed(), fieldLabel(*field)));
        }
        if (problem.reason == EntryReason::DiffersFromId)
            return tl::unexpected(differsFromId(*field));
        return fail(Error::Kind::Invalid, Words::tr("%1: %2").arg(fieldLabel(*field), wordsFor(problem.reason)),
                    problem.field);
    }
    return {};
}

Result<void> requireOwnNumber(const PeopleDesk &desk, const Person &before, const Person &after)
{
    if (after.idNumber.isEmpty() || (after.idNumber == before.idNumber && after.idType == before.idType))
        return {};
    LEYE_TRY(const QList<Person> same, desk.people.byIdNumber(after.idType, after.idNumber));
    for (const Person &other : same) {
        if (other.id != after.id)
            return tl::unexpected(numberOnFile(other.name));
    }
    return {};
}

/// DOMAIN notes §2.1: no number yet is possible, with a reason. Of relatives and contacts it is not asked.
Result<void> requireNumberOrReason(const Person &person)
{
    if (!person.idNumber.isEmpty() || !person.noIdReason.isEmpty())
        return {};
    return fail(Error::Kind::Invalid, Words::tr("Give the ID number, or say why there is none yet."),
                u"no_id_reason"_s);
}

/// The desk's area; at the centre, the subdistrict of the committee.
qint64 areaFor(const PeopleDesk &desk, const Person &person)
{
    const qint64 own = areaOf(desk.station);
    return own == kCentreArea ? areaOf(person.committee) : own;
}

} // namespace

bool isRemark(EntryReason reason) { return reason == EntryReason::PhoneFormat || reason == EntryReason::AgeOver120; }

Error numberOnFile(const QString &name)
{
    return {
        Error::Kind::Conflict,
        Words::tr(
            "This ID number belongs to %1, who is on file already. Compare it with the document, and open that file.")
            .arg(name),
        u"id_number"_s};
}

Result<EditedPerson> editPerson(const PeopleDesk &desk, const Person &shown, const QList<TypedField> &fields,
                                const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const QList<TypedCell> cells, cellsOf(fields));
    const PreparedPerson prepared = preparePerson(desk.codes, desk.journal.clock().today(), shown, cells);
    LEYE_CHECK(requireNoFault(prepared.problems, desk.codes, cells));
    LEYE_CHECK(requireSexAsTyped(cells, desk.codes, prepared.person));
    LEYE_CHECK(requireOwnNumber(desk, shown, prepared.person));
    LEYE_TRY(Saved<Person> saved, saveChanges(desk, u"person.edit"_s, shown, prepared.person, reason));
    return EditedPerson{std::move(saved), prepared.problems};
}

Result<EditedPerson> editPerson(const PeopleDesk &desk, PersonId id, const QList<TypedField> &fields,
                                const QString &reason)
{
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, id.raw));
    return editPerson(desk, asSeenBy(desk.viewer, person), fields, reason);
}

Result<EditedPerson> addPerson(const PeopleDesk &desk, const NewPerson &wanted)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const QList<TypedCell> cells, cellsOf(wanted.fields));
    const Person nobody;
    const PreparedPerson prepared = preparePerson(desk.codes, desk.journal.clock().today(), nobody, cells);
    LEYE_CHECK(requireNoFault(prepared.problems, desk.codes, cells));
    LEYE_CHECK(requireSexAsTyped(cells, desk.codes, prepared.person));
    Person person;
    LEYE_CHECK(layOver(desk, kPerson, {nobody, prepared.person, nobody}, person));
    person.id = desk.journal.newId();
    person.area = areaFor(desk, person);
    LEYE_CHECK(requireOwnNumber(desk, nobody, person));
    Edit edit(u"person.add"_s, desk.viewer.user);
    edit.add(person);
    if (wanted.enrolment) {
        LEYE_CHECK(requireNumberOrReason(person));
        LEYE_TRY(const Enrolment enrolment, prepareEnrolment(desk, *wanted.enrolment, person));
        edit.add(enrolment);
    }
    LEYE_TRY(Saved<Person> saved, commitRecord<Person>(desk, edit, person.id));
    return EditedPerson{std::move(saved), prepared.problems};
}

} // namespace leye
