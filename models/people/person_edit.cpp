// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_edit.h"

#include "models/people/field_text.h"
#include "models/people/record_edit.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonEdit)
};

Result<void> checkPerson(const PeopleDesk &desk, const Person &person)
{
    LEYE_CHECK(requireText(person.name, Words::tr("The name is missing. Give at least what the person is called.")));
    return person.birth.isValid() ? requireNotFuture(desk, person.birth, Words::tr("The date of birth"))
                                  : Result<void>();
}

} // namespace

Result<Saved<Person>> savePerson(const PeopleDesk &desk, const Person &before, const Person &after,
                                 const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(checkPerson(desk, after));
    return saveChanges(desk, u"person.edit"_s, before, after, reason);
}

Result<Saved<Person>> editPerson(const PeopleDesk &desk, PersonId id, const QList<TypedField> &fields,
                                 const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person before, recordOnFile<Person>(desk.people, id.raw));
    Person after = before;
    for (const TypedField &typed : fields) {
        LEYE_TRY(const FieldSpec *field, fieldNamed(kPerson, typed.field));
        LEYE_TRY(const Value value, readField(*field, typed.value, desk.codes));
        field->set(after, value);
    }
    return savePerson(desk, before, after, reason);
}

} // namespace leye
