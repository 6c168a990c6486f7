// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/registers.h"

#include "models/people/consent_entry.h"
#include "models/people/field_text.h"
#include "models/people/mark_entry.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString span(QDate from, QDate until)
{
    if (!until.isValid())
        return from.isValid() ? Words::tr("since %1").arg(from.toString(Qt::ISODate)) : QString();
    return Words::tr("%1 to %2").arg(from.toString(Qt::ISODate), until.toString(Qt::ISODate));
}

RegisterLine lineOf(const CodeTables &codes, const QString &table, const QString &code, const Record &record)
{
    RegisterLine line{record.id, code, codes.label(table, code), {}, {}, false, record.sensitivity > Basic};
    if (code.isEmpty() && isRestricted(record))
        line.title = u"受限记录"_s;
    return line;
}

Result<RegisterLine> lineOf(NameBook &names, const Enrolment &enrolment)
{
    const CodeTables &codes = names.codes();
    RegisterLine line = lineOf(codes, u"app_enrolment_kind"_s, enrolment.kind, enrolment);
    line.isOpen = !enrolment.end.isValid();
    LEYE_TRY(const QString station, names.station(enrolment.station));
    LEYE_TRY(const QString aide, names.user(enrolment.aide));
    line.facts = joined({span(enrolment.start, enrolment.end), station, aide});
    line.text = joined({codes.label(u"app_person_category"_s, enrolment.category),
                        line.isOpen ? codes.label(u"app_case_stage"_s, enrolment.stage) : QString(),
                        codes.label(u"app_outcome"_s, enrolment.outcome), enrolment.employer, enrolment.jobTitle,
                        enrolment.evidence});
    return line;
}

RegisterLine lineOf(const CodeTables &codes, const Mark &mark, QDate today)
{
    RegisterLine line = lineOf(codes, u"app_mark"_s, mark.mark, mark);
    line.isOpen = !mark.end.isValid() && isActive(mark, today);
    line.facts = span(mark.start, mark.end);
    line.text = mark.basis;
    return line;
}

RegisterLine lineOf(const CodeTables &codes, const Consent &consent)
{
    RegisterLine line = lineOf(codes, u"app_consent_scope"_s, consent.scope, consent);
    line.isOpen = !consent.withdrawn.isValid();
    line.facts = consent.withdrawn.isValid()
                     ? Words::tr("given on %1, withdrawn on %2")
                           .arg(consent.given.toString(Qt::ISODate), consent.withdrawn.toString(Qt::ISODate))
                     : Words::tr("given on %1").arg(consent.given.toString(Qt::ISODate));
    line.text = joined({Words::tr("version %1").arg(consent.version), consent.form, consent.remark});
    return line;
}

/// Latest first; open ones before all others.
void sort(QList<RegisterLine> &lines)
{
    std::reverse(lines.begin(), lines.end());
    std::stable_partition(lines.begin(), lines.end(), [](const RegisterLine &line) { return line.isOpen; });
}

} // namespace

Result<Registers> registersOf(Database &database, const RestrictedKeys &keys, const Viewer &viewer, PersonId id,
                              QDate today)
{
    OfficeStore office(database);
    PeopleStore people(database, &keys);
    Registers registers;
    LEYE_TRY(registers.codes, CodeTables::load(office, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(people, id.raw));
    NameBook names(office, people, registers.codes);
    LEYE_TRY(const QList<Enrolment> enrolments, people.enrolments(person.n));
    for (const Enrolment &enrolment : asSeenBy(viewer, enrolments)) {
        LEYE_TRY(const RegisterLine line, lineOf(names, enrolment));
        registers.enrolments.append(line);
        registers.enrolmentsShown.insert(enrolment.id, enrolment);
    }
    LEYE_TRY(const QList<Mark> marks, people.marks(person.n));
    for (const Mark &mark : asSeenBy(viewer, marks)) {
        registers.marks.append(lineOf(registers.codes, mark, today));
        registers.marksShown.insert(mark.id, mark);
    }
    LEYE_TRY(const QList<Consent> consents, people.consents(person.n));
    for (const Consent &consent : asSeenBy(viewer, consents))
        registers.consents.append(lineOf(registers.codes, consent));
    for (QList<RegisterLine> *lines : {&registers.enrolments, &registers.marks, &registers.consents})
        sort(*lines);
    if (const Result<void> may = viewer.require(Task::EditPeople); !may)
        registers.locked = may.error().message;
    if (const Result<Person> living = livingPerson(people, id); !living)
        registers.closed = living.error().message;
    return registers;
}

} // namespace leye
