// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/service_entry.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceEntry)
};

constexpr int kMinutesOfADay = 24 * 60;
constexpr auto kOutcomeDied = "13"_L1; // app_outcome: 去世

Result<void> requireCode(const CodeTables &codes, const QString &table, const QString &code, const QString &what)
{
    if (codes.knows(table, code))
        return {};
    return fail(
        Error::Kind::Invalid,
        Words::tr("%1 \"%2\" is not in the list. Choose one of: %3.").arg(what, code, codes.codes(table).join(u'、')));
}

Result<Person> livingPerson(PeopleStore &people, PersonId id)
{
    LEYE_TRY(const std::optional<Person> person, people.person(id));
    if (!person || person->isDeleted())
        return fail(Error::Kind::NotFound, Words::tr("This person is not on file any more."), id.toString());
    LEYE_TRY(const QList<Enrolment> enrolments, people.enrolments(person->n));
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.outcome == kOutcomeDied)
            return fail(Error::Kind::Denied, Words::tr("This person has died (%1): no service can be recorded.")
                                                 .arg(enrolment.outcomeDate.toString(Qt::ISODate)));
    }
    return *person;
}

Result<void> checkFacts(const ServiceDesk &desk, const Service &service)
{
    LEYE_CHECK(requireCode(desk.codes, u"app_service_kind"_s, service.kind, Words::tr("The kind")));
    if (!service.channel.isEmpty())
        LEYE_CHECK(requireCode(desk.codes, u"app_channel"_s, service.channel, Words::tr("The channel")));
    if (service.date > desk.journal.clock().today())
        return fail(Error::Kind::Invalid,
                    Words::tr("The date %1 lies in the future. A service is recorded after it was given.")
                        .arg(service.date.toString(Qt::ISODate)));
    if (service.minutes && (*service.minutes < 1 || *service.minutes > kMinutesOfADay))
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 minutes cannot be: give 1 to %2.").arg(*service.minutes).arg(kMinutesOfADay));
    if (service.noteClass && (*service.noteClass < Basic || *service.noteClass > Psychological))
        return fail(Error::Kind::Invalid, Words::tr("The confidentiality of a note is 1, 2, 3 or 4."));
    if (service.note.toUtf8().size() > kMaxTextBytes)
        return fail(Error::Kind::Invalid,
                    Words::tr("The note is longer than a note can be (%1 characters). Attach it as a file.")
                        .arg(service.note.size()));
    return {};
}

} // namespace

bool isConfidentialKind(QStringView kind) { return kind == u"心理疏导"; }

Result<Service> prepareService(const ServiceDesk &desk, Service service)
{
    LEYE_CHECK(desk.viewer.require(Task::RecordServices));
    LEYE_TRY(const Person person, livingPerson(desk.people, service.person));
    if (!service.date.isValid())
        service.date = desk.journal.clock().today();
    if (service.staff.isEmpty())
        service.staff = {desk.viewer.user};
    if (service.station.isEmpty())
        service.station = desk.station;
    if (!service.noteClass && isConfidentialKind(service.kind) && !service.note.isEmpty())
        service.noteClass = Psychological;
    LEYE_CHECK(checkFacts(desk, service));
    if (service.id.isNull())
        service.id = desk.journal.newId();
    service.area = person.area;
    return service;
}

Result<QList<RecordedService>> recordServices(const ServiceDesk &desk, const QList<Service> &services)
{
    Edit edit(u"service.record"_s, desk.viewer.user);
    for (const Service &wanted : services) {
        LEYE_TRY(const Service service, prepareService(desk, wanted));
        edit.add(service);
    }
    LEYE_TRY(const Committed committed, desk.journal.commit(edit));
    QList<RecordedService> recorded;
    for (qsizetype i = 0; i < committed.touched.size(); ++i) {
        if (committed.touched[i].isNew)
            recorded.append(
                {ServiceId(committed.touched[i].id), committed.operations.value(recorded.size()), committed.action});
    }
    return recorded;
}

} // namespace leye
