// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_summary.h"

#include "models/core/age.h"
#include "models/people/field_text.h"
#include "models/people/import/places.h"
#include "models/people/masked.h"
#include "models/people/people_desk.h"
#include "models/people/seen_by.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonSummary)
};

const QString kJobSeeker = u"求职人员"_s;
const QString kRestricted = u"受限记录"_s;

/// What reading one person's page needs.
struct Source {
    Source(Database &database, const RestrictedKeys &keys, const Viewer &who, const CodeTables &tables)
        : people(database, &keys)
        , office(database)
        , codes(tables)
        , names(office, people, codes)
        , timeline(database, people, who)
        , viewer(who)
    {
    }
    PeopleStore people;
    OfficeStore office;
    CodeTables codes;
    NameBook names;
    TimelineStore timeline;
    const Viewer &viewer;
};

Result<std::unique_ptr<Source>> sourceFor(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                          QDate today)
{
    OfficeStore office(database);
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
    return std::make_unique<Source>(database, keys, viewer, codes);
}

Result<QString> namesOf(NameBook &names, const QList<UserId> &staff)
{
    QStringList words;
    for (const UserId &user : staff) {
        LEYE_TRY(const QString name, names.user(user));
        words.append(name);
    }
    return words.join(u'、');
}

Result<TimelineLine> inWords(Source &source, const Service &service)
{
    TimelineLine line;
    line.title = source.codes.label(u"app_service_kind"_s, service.kind);
    if (!service.title.isEmpty())
        line.title += u" · "_s + service.title;
    LEYE_TRY(const QString staff, namesOf(source.names, service.staff));
    QStringList facts{staff, service.channel};
    if (service.minutes)
        facts.append(Words::tr("%1 minutes").arg(*service.minutes));
    facts.removeAll(QString());
    line.facts = facts.join(u" · "_s);
    line.text = isRestricted(service) && service.note.isEmpty() ? kRestricted : service.note;
    line.result = service.result;
    return line;
}

TimelineLine inWords(const Source &source, const Enrolment &enrolment, TimelineKind kind)
{
    TimelineLine line;
    if (kind == TimelineKind::EnrolmentOpened) {
        line.title = Words::tr("Enrolled: %1").arg(enrolment.kind);
        line.facts = source.codes.label(u"app_person_category"_s, enrolment.category);
    } else {
        line.title = Words::tr("Outcome: %1").arg(source.codes.label(u"app_outcome"_s, enrolment.outcome));
        line.facts = enrolment.evidence;
        line.text = QStringList{enrolment.employer, enrolment.jobTitle}.join(u' ').trimmed();
    }
    return line;
}

Result<TimelineLine> inWords(Source &source, const TimelineEntry &entry)
{
    TimelineLine line;
    if (const auto *service = std::get_if<Service>(&entry.record)) {
        LEYE_TRY(line, inWords(source, *service));
    } else if (const auto *enrolment = std::get_if<Enrolment>(&entry.record)) {
        line = inWords(source, *enrolment, entry.place.kind);
    } else if (const auto *mark = std::get_if<Mark>(&entry.record)) {
        const QString name = mark->mark.isEmpty() ? kRestricted : mark->mark;
        line.title =
            (entry.place.kind == TimelineKind::MarkSet ? Words::tr("Mark: %1") : Words::tr("Mark ended: %1")).arg(name);
        line.text = mark->basis;
    } else if (const auto *consent = std::get_if<Consent>(&entry.record)) {
        line.title = (entry.place.kind == TimelineKind::ConsentGiven ? Words::tr("Consent: %1")
                                                                     : Words::tr("Consent withdrawn: %1"))
                         .arg(consent->scope);
        line.facts = consent->version;
    } else if (const auto *attachment = std::get_if<Attachment>(&entry.record)) {
        line.title = Words::tr("Attachment: %1").arg(attachment->title);
        line.facts = attachment->fileName;
    }
    line.type = std::visit([](const auto &held) { return recordTypeOf<std::decay_t<decltype(held)>>; }, entry.record);
    line.record = entry.base().id;
    line.date = entry.place.date;
    line.kind = entry.place.kind;
    line.isRestricted = entry.isRestricted;
    return line;
}

Result<void> readEnrolments(Source &source, PersonSummary &summary, QDate today)
{
    LEYE_TRY(const QList<Enrolment> enrolments, source.people.enrolments(summary.person.n));
    for (const Enrolment &enrolment : asSeenBy(source.viewer, enrolments)) {
        if (enrolment.kind == kJobSeeker && !enrolment.outcome.isEmpty()) {
            summary.closed = enrolment;
            summary.outcome = source.codes.label(u"app_outcome"_s, enrolment.outcome);
        }
        const bool isFirst = summary.station.isEmpty();
        if (isFirst || enrolment.kind == kJobSeeker) {
            summary.stage = source.codes.label(u"app_case_stage"_s, enrolment.stage);
            LEYE_TRY(summary.station, source.names.station(enrolment.station));
            LEYE_TRY(summary.aide, source.names.user(enrolment.aide));
        }
    }
    summary.withoutWork = withoutWork(summary.person, enrolments, today);
    return {};
}

Result<void> readHousehold(Source &source, PersonSummary &summary)
{
    LEYE_TRY(const QList<HouseholdView> households, householdsOf(source.people, summary.person.n));
    for (const HouseholdView &household : households) {
        for (const Housemate &mate : household.people) {
            if (!mate.isSelf)
                summary.household.append(mate);
        }
    }
    return {};
}

} // namespace

Result<PersonSummary> personSummary(Database &database, const RestrictedKeys &keys, const Viewer &viewer, PersonId id,
                                    QDate today)
{
    LEYE_TRY(const std::unique_ptr<Source> source, sourceFor(database, keys, viewer, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(source->people, id.raw));
    LEYE_TRY(const Masking masking, maskingFor(source->office, MaskLevel::Partial, today));
    PersonSummary summary;
    summary.person = asSeenBy(viewer, person);
    summary.sex = source->codes.label(u"gender_gb2261_1"_s, person.sex).left(1);
    summary.age = fullYears(person.birth, today);
    LEYE_TRY(const Places places, Places::load());
    summary.committee = places.committeeName(summary.person.committee);
    LEYE_TRY(const QList<Mark> marks, source->people.marks(person.n));
    for (const Mark &mark : asSeenBy(viewer, marks)) {
        if (!mark.end.isValid() || mark.end >= today)
            summary.marks.append(mark);
    }
    LEYE_CHECK(readEnrolments(*source, summary, today));
    LEYE_CHECK(readHousehold(*source, summary));
    LEYE_TRY(summary.standard, standardStatus(source->people, source->office, person.n, today));
    LEYE_TRY(summary.counts, source->people.serviceCounts(person.n));
    LEYE_TRY(summary.timeline, source->timeline.counts(person.n));
    mask(masking, kPerson, summary.person);
    summary.person.birth = person.birth; // the age is shown beside it
    return summary;
}

Result<TimelinePage> timelinePage(Database &database, const RestrictedKeys &keys, const Viewer &viewer, PersonId id,
                                  QDate today, const TimelineFilter &filter, int limit,
                                  const std::optional<TimelinePlace> &after)
{
    LEYE_TRY(const std::unique_ptr<Source> source, sourceFor(database, keys, viewer, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(source->people, id.raw));
    LEYE_TRY(const QList<TimelineEntry> entries, source->timeline.page(person.n, filter, limit, after));
    TimelinePage page;
    for (const TimelineEntry &entry : entries) {
        LEYE_TRY(const TimelineLine line, inWords(*source, entry));
        page.lines.append(line);
    }
    if (entries.size() == limit)
        page.next = entries.last().place;
    return page;
}

} // namespace leye
