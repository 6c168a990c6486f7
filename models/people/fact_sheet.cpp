// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fact_sheet.h"

#include "models/people/field_text.h"
#include "models/people/import/places.h"
#include "models/people/masked.h"
#include "models/people/person_entry.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FactSheet)
};

const QString kHidden = u"受限"_s;

/// What it takes to tell facts of people.
class FactTeller {
public:
    static Result<FactTeller> make(OfficeStore &office, PeopleStore &people, const CodeTables &codes,
                                   const Viewer &viewer, QDate today)
    {
        LEYE_TRY(const Masking masking, maskingFor(office, MaskLevel::Partial, today));
        LEYE_TRY(Places places, Places::load());
        return FactTeller{NameBook(office, people, codes), viewer, masking, std::move(places), today};
    }

    [[nodiscard]] Result<QList<Fact>> facts(const Person &person)
    {
        QList<Fact> facts;
        const Person shown = masked(masking, person);
        for (const FieldSpec &field : kPersonFields) {
            LEYE_TRY(Fact fact, factOf(field, person, shown));
            facts.append(std::move(fact));
        }
        return facts;
    }

    /// `shown` is the person with whatever masking.
    [[nodiscard]] Result<Fact> factOf(const FieldSpec &field, const Person &person, const Person &shown)
    {
        Fact fact{&field,
                  field.get(shown),
                  {},
                  field.get(shown) != field.get(person),
                  isFromId(field, person),
                  lockOf(field, person)};
        if (fact.isMasked && fact.value.isNull()) // of a day of birth, the year
            fact.value = Value(birthText(masking, person.birth));
        LEYE_TRY(fact.text, names.text(field, fact.value));
        if (person.sealed.contains(QLatin1StringView(field.column)))
            fact.text = kHidden;
        else if (&field == personField("committee"))
            fact.text = places.committeeName(person.committee);
        return fact;
    }

    NameBook names;
    const Viewer &viewer;
    Masking masking;
    Places places;
    QDate today;

private:
    [[nodiscard]] bool isFromId(const FieldSpec &field, const Person &person) const
    {
        if (person.idNumber.isEmpty() || !person.derivedOverride.isEmpty())
            return false;
        const auto told = readIdNumber(person.idType, person.idNumber, today);
        return told && ((&field == personField("birth") && told->birth.isValid()) ||
                        (&field == personField("sex") && !told->sex.isEmpty()));
    }

    [[nodiscard]] QString lockOf(const FieldSpec &field, const Person &person) const
    {
        if (const Result<void> may = viewer.require(Task::EditPeople); !may)
            return may.error().message;
        if (person.sealed.contains(QLatin1StringView(field.column)))
            return Words::tr("This is hidden from you, so it cannot be changed here.");
        if (!viewer.mayWrite(field.sensitivityOf(person)))
            return Words::tr("Your roles do not allow writing this. Ask somebody who works with it.");
        if (isFromId(field, person))
            return Words::tr(
                       "This comes from the ID number. If the document really differs from its number, say why in "
                       "\"%1\" first.")
                .arg(fieldLabel(*personField("derived_override")));
        return {};
    }
};

} // namespace

Result<FactSheet> factSheet(Database &database, const RestrictedKeys &keys, const Viewer &viewer, PersonId id,
                            QDate today)
{
    OfficeStore office(database);
    PeopleStore people(database, &keys);
    LEYE_TRY(CodeTables codes, CodeTables::load(office, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(people, id.raw));
    LEYE_TRY(FactTeller teller, FactTeller::make(office, people, codes, viewer, today));
    LEYE_TRY(QList<Fact> facts, teller.facts(asSeenBy(viewer, person)));
    return FactSheet{std::move(facts), std::move(codes)};
}

Result<EditedPerson> editFact(const PeopleDesk &desk, PersonId id, const Fact &shown, const QString &typed)
{
    const FieldSpec &field = *shown.field;
    OfficeStore office(desk.journal.database());
    LEYE_TRY(const Person present, recordOnFile<Person>(desk.people, id.raw));
    LEYE_TRY(FactTeller teller,
             FactTeller::make(office, desk.people, desk.codes, desk.viewer, desk.journal.clock().today()));
    const Person seen = asSeenBy(desk.viewer, present);
    LEYE_TRY(const Fact now, teller.factOf(field, seen, shown.isMasked ? masked(teller.masking, seen) : seen));
    if (now.value != shown.value)
        return fail(
            Error::Kind::Conflict,
            Words::tr("\"%1\" was changed by somebody else meanwhile. Look at the new value, then decide again.")
                .arg(fieldLabel(field)));
    QString value = typed;
    if (&field == personField("committee")) {
        const QString code = teller.places.committee(typed, QString::number(present.area));
        value = code.isEmpty() ? typed : code;
    }
    return editPerson(desk, seen, {{QString::fromLatin1(field.column), value}});
}

Result<Fact> revealFact(const PeopleDesk &desk, PersonId id, const FieldSpec &field)
{
    LEYE_CHECK(desk.viewer.require(Task::RevealNumbers));
    OfficeStore office(desk.journal.database());
    LEYE_TRY(const Person present, recordOnFile<Person>(desk.people, id.raw));
    const Person seen = asSeenBy(desk.viewer, present);
    if (seen.sealed.contains(QLatin1StringView(field.column)))
        return fail(Error::Kind::Denied, Words::tr("This is hidden from you."), QString::fromLatin1(field.column));
    LEYE_TRY(FactTeller teller,
             FactTeller::make(office, desk.people, desk.codes, desk.viewer, desk.journal.clock().today()));
    Disclosure look;
    look.kind = u"reveal"_s;
    look.what = QString::fromLatin1(field.column);
    look.rows = 1;
    look.subjects = {Value(id.raw.bytes())};
    LEYE_CHECK(recordDisclosure(desk.journal, desk.viewer, {MaskLevel::None, {}, {}}, desk.station, look));
    return teller.factOf(field, seen, seen);
}

} // namespace leye
