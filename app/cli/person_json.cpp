// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_json.h"

#include "models/journal/record_json.h"
#include "models/people/enrolment_entry.h"
#include "models/people/field_text.h"
#include "models/people/history_words.h"
#include "models/people/household_view.h"
#include "models/people/masked.h"
#include "models/people/seen_by.h"
#include "models/people/service_standard.h"

#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kReferral = u"岗位推荐"_s;

/// Where the file of one person is put together from, and how.
struct Source {
    Source(Workspace &of, const CodeTables &tables)
        : workspace(of)
        , codes(tables)
        , people(of.database(), &of.journal().restricted())
        , office(of.database())
        , names(office, people, tables)
    {
    }
    Workspace &workspace;
    const CodeTables &codes;
    PeopleStore people;
    OfficeStore office;
    NameBook names;
    Masking masking; ///< for who may not see whole numbers

    /// As the viewer may see it.
    template <typename R>
    [[nodiscard]] R shown(const R &record) const
    {
        return masked(masking, asSeenBy(workspace.viewer(), record));
    }
};

template <typename R>
QJsonArray toArray(const Source &source, const QList<R> &records)
{
    QJsonArray array;
    for (const R &record : records)
        array.append(toJson(source.shown(record), source.workspace.viewer()));
    return array;
}

QJsonObject factsJson(const Source &source, const Person &person)
{
    QJsonObject facts = toJson(source.shown(person), source.workspace.viewer());
    if (facts.contains("birth"_L1) && person.birth.isValid())
        facts.insert("birth"_L1, birthText(source.masking, person.birth));
    return facts;
}

Result<QJsonObject> serviceJson(Source &source, const Service &service)
{
    const Service seen = source.shown(service);
    QJsonObject object = toJson(seen, source.workspace.viewer());
    QJsonArray staff;
    for (const UserId &user : seen.staff) {
        LEYE_TRY(const QString name, source.names.user(user));
        staff.append(name);
    }
    object.insert(u"staff"_s, staff);
    if (isRestricted(seen))
        object.insert(u"restricted"_s, QJsonArray::fromStringList(seen.sealed));
    return object;
}

Result<void> putServices(Source &source, const Person &person, QJsonObject &file)
{
    LEYE_TRY(const QList<Service> services, source.people.services(person.n));
    QJsonArray all;
    QJsonArray referrals;
    for (const Service &service : services) {
        LEYE_TRY(const QJsonObject object, serviceJson(source, service));
        all.append(object);
        if (service.kind == kReferral)
            referrals.append(object);
    }
    LEYE_TRY(const QList<ServiceCount> counted, source.people.serviceCounts(person.n));
    QJsonObject counts;
    for (const ServiceCount &count : counted)
        counts.insert(count.kind, count.count);
    file.insert(u"services"_s, all);
    file.insert(u"counts"_s, counts);
    file.insert(u"referrals"_s, referrals);
    return {};
}

/// How the last of their enrolments as a job seeker ended, if it has.
QJsonValue outcomeJson(const Source &source, const QList<Enrolment> &enrolments)
{
    for (auto enrolment = enrolments.rbegin(); enrolment != enrolments.rend(); ++enrolment) {
        if (enrolment->outcome.isEmpty())
            continue;
        return QJsonObject{{u"code"_s, enrolment->outcome},
                           {u"outcome"_s, source.codes.label(u"app_outcome"_s, enrolment->outcome)},
                           {u"date"_s, enrolment->outcomeDate.toString(Qt::ISODate)},
                           {u"evidence"_s, enrolment->evidence},
                           {u"employer"_s, enrolment->employer},
                           {u"job_title"_s, enrolment->jobTitle},
                           {u"is_placement"_s, isPlacement(enrolment->outcome)}};
    }
    return {};
}

Result<QJsonValue> standardJson(Source &source, const Person &person)
{
    LEYE_TRY(const std::optional<StandardStatus> status,
             standardStatus(source.people, source.office, person.n, source.workspace.journal().clock().today()));
    if (!status)
        return QJsonValue();
    QJsonArray items;
    for (const StandardItem &item : status->items)
        items.append(QJsonObject{{u"kind"_s, item.kind}, {u"done"_s, item.done}, {u"due"_s, item.due}});
    return QJsonObject{{u"preset"_s, status->preset}, {u"met"_s, status->isMet()}, {u"items"_s, items}};
}

Result<QJsonArray> householdJson(Source &source, const Person &person)
{
    LEYE_TRY(const QList<HouseholdView> households, householdsOf(source.people, person.n));
    QJsonArray others;
    for (const HouseholdView &household : households) {
        for (const Housemate &mate : household.people) {
            if (mate.isSelf)
                continue;
            others.append(QJsonObject{{u"id"_s, mate.id.toString()},
                                      {u"name"_s, mate.name},
                                      {u"relation"_s, mate.place.relation},
                                      {u"birth"_s, birthText(source.masking, mate.birth)},
                                      {u"kinds"_s, QJsonArray::fromStringList(mate.kinds)},
                                      {u"household"_s, household.household.label}});
        }
    }
    return others;
}

Result<QJsonArray> historyJson(Source &source, const Person &person)
{
    Journal &journal = source.workspace.journal();
    LEYE_TRY(const QList<HistoryLine> lines,
             personHistory(journal.store(), journal.restricted(), journal.catalogue(), source.names,
                           source.workspace.viewer(), source.masking, person.n));
    QJsonArray history;
    for (const HistoryLine &line : lines)
        history.append(QJsonObject{{u"when"_s, line.when.toString(Qt::ISODate)},
                                   {u"who"_s, line.who},
                                   {u"desk"_s, line.desk},
                                   {u"what"_s, line.what},
                                   {u"record"_s, line.record},
                                   {u"field"_s, line.field},
                                   {u"from"_s, line.from},
                                   {u"to"_s, line.to},
                                   {u"reason"_s, line.reason},
                                   {u"restricted"_s, line.isRestricted}});
    return history;
}

} // namespace

Result<QJsonObject> personJson(Workspace &workspace, const CodeTables &codes, const Person &person)
{
    Source source(workspace, codes);
    const MaskLevel level = workspace.viewer().may(Task::RevealNumbers) ? MaskLevel::None : MaskLevel::Partial;
    LEYE_TRY(source.masking, maskingFor(source.office, level, workspace.journal().clock().today()));
    QJsonObject file{{u"person"_s, factsJson(source, person)}};
    LEYE_TRY(const QList<Enrolment> enrolments, source.people.enrolments(person.n));
    LEYE_TRY(const QList<Mark> marks, source.people.marks(person.n));
    LEYE_TRY(const QList<Consent> consents, source.people.consents(person.n));
    LEYE_TRY(const QList<Attachment> attachments, source.people.attachments(person.n));
    file.insert(u"enrolments"_s, toArray(source, enrolments));
    file.insert(u"marks"_s, toArray(source, marks));
    file.insert(u"consents"_s, toArray(source, consents));
    file.insert(u"attachments"_s, toArray(source, attachments));
    file.insert(u"outcome"_s, outcomeJson(source, enrolments));
    LEYE_CHECK(putServices(source, person, file));
    LEYE_TRY(file[u"standard"_s], standardJson(source, person));
    LEYE_TRY(file[u"household"_s], householdJson(source, person));
    LEYE_TRY(file[u"history"_s], historyJson(source, person));
    return file;
}

} // namespace leye
