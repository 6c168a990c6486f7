// SPDX-License-Identifier: GPL-3.0-or-later
// What the station did with a person and what came of it.
#include "models/people/case_file_parts.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/service_standard.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;
using Part = CaseFile::Part;

namespace {

const QString kReferral = u"岗位推荐"_s;     // app_service_kind
const QString kFollowUpCall = u"电话回访"_s; // app_service_kind

/// A detail of its kind, such as 面试日期.
QString detail(const Service &service, QStringView name)
{
    for (const Value &pair : service.details) {
        const Value::List parts = pair.value<Value::List>();
        if (parts.size() == 2 && parts[0].value<QString>() == name)
            return parts[1].value<QString>();
    }
    return {};
}

QDate dateDetail(const Service &service, QStringView name)
{
    return QDate::fromString(detail(service, name), Qt::ISODate);
}

/// 单位/岗位; what has no slash is the job alone.
std::pair<QString, QString> employerAndJob(const QString &title)
{
    const auto slash = std::find_if(title.begin(), title.end(), [](QChar c) { return c == u'/' || c == u'／'; });
    if (slash == title.end())
        return {QString(), title.trimmed()};
    const qsizetype at = slash - title.begin();
    return {title.first(at).trimmed(), title.sliced(at + 1).trimmed()};
}

QString periodWords(const StandardStatus &status)
{
    const bool isYear = status.from.month() == 1 && status.from.day() == 1;
    return isYear ? u"%1 年度"_s.arg(status.from.year()) : u"自 %1 起"_s.arg(status.from.toString(Qt::ISODate));
}

/// Of several that have ended with an outcome the last one; on one day, that of the job seeker.
const Enrolment *lastOutcome(const QList<Enrolment> &enrolments)
{
    const auto rank = [](const Enrolment &e) { return std::pair(e.outcomeDate, e.kind == u"求职人员"_s); };
    const Enrolment *last = nullptr;
    for (const Enrolment &enrolment : enrolments) {
        if (!enrolment.outcome.isEmpty() && (!last || rank(*last) <= rank(enrolment)))
            last = &enrolment;
    }
    return last;
}

/// The days on which they are due, each with the call that was made for it; calls beyond them stand for themselves.
QList<CaseFile::Revisit> revisits(const CaseFileSource &source, const QList<WorkCalendar::Due> &due, QDate since)
{
    QList<CaseFile::Revisit> list;
    for (const WorkCalendar::Due &day : due)
        list.append({day.day, day.workday, {}, {}});
    qsizetype next = 0;
    for (const Service &service : source.services) {
        if (service.kind != kFollowUpCall || service.date < since)
            continue;
        const Service shown = source.shown(service);
        if (next == list.size())
            list.append(CaseFile::Revisit());
        CaseFile::Revisit &revisit = list[next++];
        revisit.done = shown.date;
        revisit.finding = QStringList{shown.result, shown.note}.join(u' ').trimmed();
    }
    return list;
}

Result<CaseFile::Service> serviceOf(CaseFileSource &source, const Service &service)
{
    const Service shown = source.shown(service);
    CaseFile::Service line;
    line.date = shown.date;
    // Of a counselling session nothing but the day is printed for whom its note is hidden; of another note the note.
    line.restricted = isRestricted(shown) && shown.noteClass == Psychological;
    if (line.restricted)
        return line;
    line.kind = source.label("app_service_kind", shown.kind);
    if (shown.minutes)
        line.minutes = int(*shown.minutes);
    line.channel = source.label("app_channel", shown.channel);
    line.place = shown.place;
    LEYE_TRY(line.staff, source.staff(shown.staff));
    line.result = shown.result;
    const QString note = isRestricted(shown) ? kRestrictedWords.toString() : shown.note;
    line.note = QStringList{shown.kind == kReferral ? QString() : shown.title, note}.join(u'\n').trimmed();
    return line;
}

Result<CaseFile::Referral> referralOf(CaseFileSource &source, const Service &service)
{
    const Service shown = source.shown(service);
    CaseFile::Referral referral;
    referral.date = shown.date;
    std::tie(referral.employer, referral.job) = employerAndJob(shown.title);
    LEYE_TRY(const QStringList staff, source.staff(shown.staff));
    referral.referrer = staff.join(u'、');
    referral.interview = dateDetail(shown, u"面试日期");
    referral.feedback = dateDetail(shown, u"反馈日期");
    referral.result = shown.result;
    referral.reason = detail(shown, u"原因");
    return referral;
}

} // namespace

Result<void> putEnrolments(CaseFileSource &source, CaseFile &file)
{
    for (const Enrolment &enrolment : source.enrolments) {
        const Enrolment shown = source.shown(enrolment);
        CaseFile::Enrolment line;
        line.kind = source.label("app_enrolment_kind", shown.kind);
        line.start = shown.start;
        line.end = shown.end;
        LEYE_TRY(line.station, source.names.station(shown.station));
        LEYE_TRY(line.aide, source.names.user(shown.aide));
        line.outcome = source.label("app_outcome", shown.outcome);
        line.evidence = shown.evidence;
        line.employer = shown.employer;
        line.jobTitle = shown.jobTitle;
        file.enrolments.append(line);
    }
    return {};
}

Result<void> putStandard(CaseFileSource &source, CaseFile &file)
{
    LEYE_TRY(const std::optional<StandardStatus> status,
             standardStatus(source.desk.people, source.office, source.person.n, source.today));
    int sensitivity = Basic; // of the mark that the standard follows from
    if (status && !status->mark.isEmpty()) {
        LEYE_TRY(sensitivity, sensitivityOfMark(source.office, status->mark, source.today));
    }
    if (status && source.desk.viewer.mayRead(sensitivity)) {
        file.standard = CaseFile::Standard{status->preset, periodWords(*status), {}};
        for (const StandardItem &item : status->items)
            file.standard->items.append({QString(item.kind).replace(u'|', u'或'), item.due, item.done});
    }
    LEYE_TRY(QList<ServiceCount> counts, source.desk.people.serviceCounts(source.person.n));
    const QStringList order = source.desk.codes.codes(u"app_service_kind"_s);
    const auto rank = [&order](const ServiceCount &count) {
        const qsizetype at = order.indexOf(count.kind);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(counts.begin(), counts.end(),
                     [&](const ServiceCount &left, const ServiceCount &right) { return rank(left) < rank(right); });
    for (const ServiceCount &count : counts)
        file.counts.append({source.label("app_service_kind", count.kind), int(count.count)});
    return {};
}

Result<void> putServices(CaseFileSource &source, CaseFile &file)
{
    for (const Service &service : source.services) {
        LEYE_TRY(const CaseFile::Service line, serviceOf(source, service));
        file.services.append(line);
        if (service.kind != kReferral)
            continue;
        LEYE_TRY(const CaseFile::Referral referral, referralOf(source, service));
        file.referrals.append(referral);
    }
    return {};
}

Result<void> putOutcome(CaseFileSource &source, CaseFile &file)
{
    const Enrolment *last = lastOutcome(source.enrolments);
    if (!last)
        return {};
    const Enrolment shown = source.shown(*last);
    QList<WorkCalendar::Due> due;
    if (isPlacement(last->outcome)) { // everybody who found work is asked how it goes
        LEYE_TRY(due, followUpDates(source.desk.journal.database(), last->outcome, last->outcomeDate));
    }
    if (const QDate agreed = last->followUp; agreed.isValid() && agreed != due.value(0).workday)
        due = QList<WorkCalendar::Due>{{agreed, agreed}} + due.mid(1);
    file.outcome = CaseFile::Outcome{
        source.label("app_outcome", shown.outcome), shown.outcomeDate, shown.employer, shown.jobTitle, shown.evidence,
        revisits(source, due, last->outcomeDate)};
    return {};
}

Result<void> putConsents(CaseFileSource &source, CaseFile &file)
{
    LEYE_TRY(const QList<Consent> consents, source.desk.people.consents(source.person.n));
    for (const Consent &consent : consents) {
        const Consent shown = source.shown(consent);
        file.consents.append(
            {source.label("app_consent_scope", shown.scope), shown.version, shown.form, shown.given, shown.withdrawn});
    }
    return {};
}

Result<void> putAttachments(CaseFileSource &source, CaseFile &file)
{
    LEYE_TRY(const QList<Attachment> attachments, source.desk.people.attachments(source.person.n));
    const Clock &clock = source.desk.journal.clock();
    for (const Attachment &attachment : attachments) {
        const Attachment shown = source.shown(attachment);
        const QDate added = dateAt(shown.createdMs, clock.zoneMinutes(shown.createdMs));
        if (isRestricted(shown))
            file.attachments.append({kRestrictedWords.toString(), {}, added, 0});
        else
            file.attachments.append({shown.title.isEmpty() ? shown.fileName : shown.title,
                                     source.label("app_attachment_kind", shown.kind), added, shown.size.value_or(0)});
    }
    return {};
}

} // namespace leye
