// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/service_entry.h"

#include "models/people/field_error.h"
#include "models/people/record_edit.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ServiceEntry)
};

constexpr int kMinutesOfADay = 24 * 60;

Result<void> checkFacts(const PeopleDesk &desk, const Service &service, const Person &person)
{
    if (service.date > desk.journal.clock().today())
        return fail(Error::Kind::Invalid,
                    Words::tr("The date %1 lies in the future. A service is recorded after it was given.")
                        .arg(service.date.toString(Qt::ISODate)),
                    u"date"_s);
    if (person.birth.isValid() && service.date < person.birth)
        return fail(Error::Kind::Invalid,
                    Words::tr("The date %1 lies before the person was born (%2).")
                        .arg(service.date.toString(Qt::ISODate), person.birth.toString(Qt::ISODate)),
                    u"date"_s);
    if (service.minutes && (*service.minutes < 1 || *service.minutes > kMinutesOfADay))
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 minutes cannot be: give 1 to %2.").arg(*service.minutes).arg(kMinutesOfADay),
                    u"minutes"_s);
    if (service.noteClass && (*service.noteClass < Basic || *service.noteClass > Psychological))
        return fail(Error::Kind::Invalid, Words::tr("The confidentiality of a note is 1, 2, 3 or 4."), u"note_class"_s);
    return {};
}

/// The words of a 心理疏导 are confidential from the moment there are any.
void guardNote(Service &service)
{
    if (!service.noteClass && isConfidentialKind(service.kind) && !service.note.isEmpty())
        service.noteClass = Psychological;
}

} // namespace

bool isConfidentialKind(QStringView kind) { return kind == u"心理疏导"; }

Result<Service> prepareService(const PeopleDesk &desk, Service service)
{
    LEYE_CHECK(desk.viewer.require(Task::RecordServices));
    LEYE_TRY(const Person person, livingPerson(desk.people, service.person));
    if (!service.date.isValid())
        service.date = desk.journal.clock().today();
    if (service.staff.isEmpty())
        service.staff = {desk.viewer.user};
    if (service.station.isEmpty())
        service.station = desk.station;
    guardNote(service);
    LEYE_CHECK(inField("kind", requireCode(desk.codes, u"app_service_kind"_s, service.kind, Words::tr("The kind"))));
    if (!service.channel.isEmpty())
        LEYE_CHECK(
            inField("channel", requireCode(desk.codes, u"app_channel"_s, service.channel, Words::tr("The channel"))));
    LEYE_CHECK(requireShortTexts(kService, service));
    LEYE_CHECK(checkFacts(desk, service, person));
    if (service.id.isNull())
        service.id = desk.journal.newId();
    service.area = person.area;
    return service;
}

Result<QList<RecordedService>> recordServices(const PeopleDesk &desk, const QList<Service> &services)
{
    Edit edit(u"service.record"_s, desk.viewer.user);
    for (const Service &wanted : services) {
        LEYE_TRY(const Service service, prepareService(desk, wanted));
        edit.add(service);
    }
    LEYE_TRY(const Committed committed, commitAs(desk, edit));
    QList<RecordedService> recorded;
    for (const EditedRecord &made : edit.records()) {
        const auto row = std::find_if(committed.touched.begin(), committed.touched.end(),
                                      [&](const Touched &touched) { return touched.isNew && touched.id == made.id; });
        Q_ASSERT(row != committed.touched.end());
        recorded.append({ServiceId(made.id), {desk.journal.desk(), sequenceOf(row->operation)}, committed.action});
    }
    return recorded;
}

Result<Saved<Service>> correctService(const PeopleDesk &desk, const Service &before, Service after,
                                      const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::RecordServices));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, before.person.raw));
    if (!after.date.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The date is missing. Give the day of the service."), u"date"_s);
    guardNote(after);
    LEYE_CHECK(checkFacts(desk, after, person));
    return saveChanges(desk, u"service.correct"_s, before, after, reason);
}

} // namespace leye
