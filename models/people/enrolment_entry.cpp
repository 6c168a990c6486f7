// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/enrolment_entry.h"

#include "models/office/holidays.h"
#include "models/people/field_error.h"
#include "models/people/record_edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnrolmentEntry)
};

// app_outcome and app_case_stage (DOMAIN notes §3.8)
constexpr std::array kPlacements{u"01", u"02", u"03", u"04"};
constexpr QStringView kDied(u"13");
constexpr auto kStageHelped = "04"_L1;
constexpr auto kStageClosed = "07"_L1;

bool isOpen(const Enrolment &enrolment) { return !enrolment.end.isValid(); }

Result<void> requireNoOther(const PeopleDesk &desk, const Enrolment &enrolment, qint64 person)
{
    LEYE_TRY(const QList<Enrolment> enrolments, desk.people.enrolments(person));
    for (const Enrolment &other : enrolments) {
        if (other.id != enrolment.id && other.kind == enrolment.kind && isOpen(other))
            return fail(
                Error::Kind::Conflict,
                Words::tr("Already enrolled as %1 since %2. Close that enrolment first.")
                    .arg(desk.codes.label(u"app_enrolment_kind"_s, enrolment.kind), other.start.toString(Qt::ISODate)),
                u"kind"_s);
    }
    return {};
}

Result<void> requireKind(const PeopleDesk &desk, const Enrolment &enrolment)
{
    return inField("kind", requireCode(desk.codes, u"app_enrolment_kind"_s, enrolment.kind,
                                       Words::tr("What they are enrolled for")));
}

Result<void> checkStart(const PeopleDesk &desk, const Enrolment &enrolment, const Person &person)
{
    LEYE_CHECK(inField("start_date", requireNotFuture(desk, enrolment.start, Words::tr("The day of registration"))));
    if (person.birth.isValid() && enrolment.start.isValid() && enrolment.start < person.birth)
        return fail(Error::Kind::Invalid,
                    Words::tr("The day of registration (%1) lies before the person was born (%2).")
                        .arg(enrolment.start.toString(Qt::ISODate), person.birth.toString(Qt::ISODate)),
                    u"start_date"_s);
    return {};
}

Result<void> checkEnd(const PeopleDesk &desk, const Enrolment &closed)
{
    LEYE_CHECK(inField("outcome", requireCode(desk.codes, u"app_outcome"_s, closed.outcome, Words::tr("The outcome"))));
    if (!closed.outcomeDate.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The day of the outcome is missing. Give it as 2026-11-23."),
                    u"outcome_date"_s);
    LEYE_CHECK(
        inField("outcome_date", requireNotFuture(desk, closed.outcomeDate, Words::tr("The day of the outcome"))));
    if (closed.start.isValid() && closed.outcomeDate < closed.start)
        return fail(Error::Kind::Invalid,
                    Words::tr("The outcome (%1) lies before the day of registration (%2).")
                        .arg(closed.outcomeDate.toString(Qt::ISODate), closed.start.toString(Qt::ISODate)),
                    u"outcome_date"_s);
    LEYE_CHECK(inField("evidence", requireText(closed.evidence, Words::tr("The evidence is missing. Say what shows it: "
                                                                          "合同, 录用, 参保 or 本人说明."))));
    if (closed.followUp.isValid() && closed.followUp < closed.outcomeDate)
        return fail(Error::Kind::Invalid,
                    Words::tr("The follow-up (%1) lies before the outcome (%2).")
                        .arg(closed.followUp.toString(Qt::ISODate), closed.outcomeDate.toString(Qt::ISODate)),
                    u"follow_up"_s);
    return {};
}

Enrolment closedWith(Enrolment enrolment, const Closing &closing)
{
    enrolment.end = closing.date;
    enrolment.outcome = closing.outcome;
    enrolment.outcomeDate = closing.date;
    enrolment.evidence = closing.evidence.trimmed();
    enrolment.employer = closing.employer.trimmed();
    enrolment.jobTitle = closing.jobTitle.trimmed();
    enrolment.pay = closing.pay;
    enrolment.followUp = closing.followUp;
    if (!enrolment.stage.isEmpty())
        enrolment.stage = kStageClosed;
    return enrolment;
}

Closing closingOf(const Enrolment &closed)
{
    return {closed.outcome,  closed.outcomeDate, closed.evidence, closed.employer,
            closed.jobTitle, closed.pay,         closed.followUp};
}

/// Whatever else somebody who died was enrolled for, be it open or ended by this death before.
Result<void> endTheOthers(const PeopleDesk &desk, const Enrolment &died, Edit &edit)
{
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, died.person.raw));
    LEYE_TRY(const QList<Enrolment> enrolments, desk.people.enrolments(person.n));
    for (const Enrolment &other : enrolments) {
        if (other.id == died.id || !(isOpen(other) || isDeath(other.outcome)))
            continue;
        const Enrolment ended = closedWith(other, closingOf(died));
        LEYE_CHECK(checkEnd(desk, ended));
        edit.change(other, ended);
    }
    return {};
}

} // namespace

bool isPlacement(QStringView outcome)
{
    return std::any_of(kPlacements.begin(), kPlacements.end(),
                       [outcome](const char16_t *code) { return outcome == QStringView(code); });
}

bool isDeath(QStringView outcome) { return outcome == kDied; }

Result<QList<WorkCalendar::Due>> followUpDates(Database &database, QStringView outcome, QDate day)
{
    QList<WorkCalendar::Due> dates;
    if (isDeath(outcome))
        return dates;
    OfficeStore office(database);
    LEYE_TRY(const WorkCalendar calendar, officeCalendar(database));
    for (const QString &name : {u"follow_up.days"_s, u"follow_up.second_days"_s}) {
        LEYE_TRY(const QString days, office.setting(name, day));
        if (const int count = days.toInt(); count > 0) {
            WorkCalendar::Due due = calendar.due(day.addDays(count));
            due.workday = std::max(due.workday, day);
            dates.append(due);
        }
    }
    return dates;
}

Result<Enrolment> prepareEnrolment(const PeopleDesk &desk, Enrolment enrolment, const Person &person)
{
    LEYE_CHECK(requireKind(desk, enrolment));
    if (!enrolment.category.isEmpty())
        LEYE_CHECK(inField("category", requireCode(desk.codes, u"app_person_category"_s, enrolment.category,
                                                   Words::tr("The category"))));
    if (!enrolment.stage.isEmpty())
        LEYE_CHECK(
            inField("stage", requireCode(desk.codes, u"app_case_stage"_s, enrolment.stage, Words::tr("The stage"))));
    if (!enrolment.start.isValid())
        enrolment.start = desk.journal.clock().today();
    if (enrolment.station.isEmpty())
        enrolment.station = desk.station;
    if (enrolment.aide.isNull())
        enrolment.aide = desk.viewer.user;
    LEYE_CHECK(checkStart(desk, enrolment, person));
    LEYE_CHECK(requireShortTexts(kEnrolment, enrolment));
    enrolment.id = desk.journal.newId();
    enrolment.person = PersonId(person.id);
    enrolment.area = person.area;
    return enrolment;
}

Result<Saved<Enrolment>> openEnrolment(const PeopleDesk &desk, Enrolment enrolment)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person person, livingPerson(desk.people, enrolment.person));
    LEYE_TRY(const Enrolment prepared, prepareEnrolment(desk, std::move(enrolment), person));
    LEYE_CHECK(requireNoOther(desk, prepared, person.n));
    return commitRecord<Enrolment>(desk, Edit(u"enrolment.open"_s, desk.viewer.user).add(prepared), prepared.id);
}

Result<Saved<Enrolment>> closeEnrolment(const PeopleDesk &desk, EnrolmentId id, const Closing &closing)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Enrolment before, recordOnFile<Enrolment>(desk.people, id.raw));
    if (!isOpen(before))
        return fail(Error::Kind::Conflict,
                    Words::tr("This enrolment was closed on %1. Reopen it first, or correct what the closing says.")
                        .arg(before.end.toString(Qt::ISODate)));
    Closing complete = closing;
    if (!complete.followUp.isValid() && complete.date.isValid()) {
        LEYE_TRY(const QList<WorkCalendar::Due> dates,
                 followUpDates(desk.journal.database(), complete.outcome, complete.date));
        complete.followUp = dates.value(0).workday;
    }
    const Enrolment after = closedWith(before, complete);
    LEYE_CHECK(checkEnd(desk, after));
    LEYE_CHECK(requireShortTexts(kEnrolment, after));
    Edit edit(u"enrolment.close"_s, desk.viewer.user);
    edit.change(before, after);
    if (isDeath(after.outcome))
        LEYE_CHECK(endTheOthers(desk, after, edit));
    return commitRecord<Enrolment>(desk, edit, before.id);
}

Result<Saved<Enrolment>> reopenEnrolment(const PeopleDesk &desk, EnrolmentId id, const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_CHECK(requireText(reason, Words::tr("Say why the enrolment is opened again.")));
    LEYE_TRY(const Enrolment before, recordOnFile<Enrolment>(desk.people, id.raw));
    if (isOpen(before))
        return fail(Error::Kind::Conflict, Words::tr("This enrolment is open."));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, before.person.raw));
    LEYE_CHECK(requireNoOther(desk, before, person.n));
    Enrolment after = closedWith(before, {});
    if (!before.stage.isEmpty())
        after.stage = kStageHelped;
    return commitRecord<Enrolment>(
        desk, Edit(u"enrolment.reopen"_s, desk.viewer.user).change(before, after).because(reason), before.id);
}

Result<Saved<Enrolment>> changeEnrolment(const PeopleDesk &desk, const Enrolment &before, const Enrolment &after,
                                         const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, before.person.raw));
    if (before.end.isValid() != after.end.isValid() || before.outcome.isEmpty() != after.outcome.isEmpty())
        return fail(Error::Kind::Invalid,
                    Words::tr("An enrolment ends by closing it and begins again by reopening it."), u"outcome"_s);
    if (isDeath(after.outcome) != isDeath(before.outcome))
        return fail(Error::Kind::Invalid,
                    isDeath(after.outcome)
                        ? Words::tr("A death ends everything the person is enrolled for. Open this enrolment again and "
                                    "close it with that outcome.")
                        : Words::tr("A death ended everything the person was enrolled for. Open those enrolments again "
                                    "instead."),
                    u"outcome"_s);
    if (before.start.isValid() && !after.start.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The day of registration is missing. Give it as 2026-11-23."),
                    u"start_date"_s);
    LEYE_TRY(const Enrolment present, recordOnFile<Enrolment>(desk.people, before.id));
    Enrolment result = present;
    LEYE_CHECK(layOver(desk, kEnrolment, {before, after, present}, result));
    if (after.outcomeDate.isValid() && after.outcomeDate != before.outcomeDate && !isOpen(after))
        result.end = after.outcomeDate; // it ends on the day of its outcome, as when it is closed
    LEYE_CHECK(checkStart(desk, result, person));
    if (after.kind != before.kind)
        LEYE_CHECK(requireKind(desk, result));
    if (after.kind != before.kind && isOpen(result))
        LEYE_CHECK(requireNoOther(desk, result, person.n));
    if (!isOpen(result))
        LEYE_CHECK(checkEnd(desk, result));
    Edit edit(u"enrolment.edit"_s, desk.viewer.user);
    edit.change(present, result).because(reason);
    if (isDeath(result.outcome) && closingOf(result) != closingOf(present))
        LEYE_CHECK(endTheOthers(desk, result, edit));
    return commitRecord<Enrolment>(desk, edit, before.id);
}

} // namespace leye
