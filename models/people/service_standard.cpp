// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/service_standard.h"

#include "models/core/search_text.h"
#include "models/people/mark_entry.h"

#include <QSet>

#include <numeric>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kJobSeeker = "求职人员"; // app_enrolment_kind
constexpr auto kReferral = "岗位推荐";  // app_service_kind

/// The last enrolment as a job seeker that had begun on the day; an open one before any that is closed.
std::optional<Enrolment> jobSeeking(const QList<Enrolment> &enrolments, QDate day)
{
    std::optional<Enrolment> last;
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.kind != QString::fromUtf8(kJobSeeker) || !enrolment.start.isValid() || enrolment.start > day)
            continue;
        const auto rank = [](const Enrolment &e) { return std::pair(!e.end.isValid(), e.start); };
        if (!last || rank(*last) <= rank(enrolment))
            last = enrolment;
    }
    return last;
}

/// Standards that may hold for a person, with the mark they follow from.
struct Candidate {
    QString preset;
    QString mark;
    QDate since; ///< of the mark
    QList<StandardItem> items;
    [[nodiscard]] int due() const
    {
        return std::accumulate(items.begin(), items.end(), 0,
                               [](int sum, const StandardItem &item) { return sum + item.due; });
    }
};

Result<QList<StandardItem>> itemsOf(OfficeStore &office, const QString &preset, QDate day)
{
    const QString prefix = u"standard."_s + preset + u'.';
    LEYE_TRY(const QList<Setting> settings, office.settingsUnder(prefix, day));
    QList<StandardItem> items;
    for (const Setting &setting : settings) {
        if (const int due = setting.value.toInt(); due > 0)
            items.append({setting.name.mid(prefix.size()), 0, due});
    }
    return items;
}

Result<std::optional<Candidate>> candidateFor(PeopleStore &people, OfficeStore &office, qint64 person,
                                              const std::optional<Enrolment> &seeking, QDate day)
{
    std::optional<Candidate> best;
    LEYE_TRY(const QList<Mark> marks, people.marks(person));
    for (const Mark &mark : marks) {
        if (!isActive(mark, day))
            continue;
        LEYE_TRY(const QString preset, office.setting(u"standard.preset."_s + mark.mark, day));
        if (preset.isEmpty())
            continue;
        Candidate candidate{preset, mark.mark, mark.start, {}};
        LEYE_TRY(candidate.items, itemsOf(office, preset, day));
        if (!best || candidate.due() > best->due())
            best = candidate;
    }
    if (!best && seeking && !seeking->end.isValid()) {
        LEYE_TRY(const QString preset, office.setting(u"standard.preset"_s, day));
        Candidate candidate{preset, {}, {}, {}};
        LEYE_TRY(candidate.items, itemsOf(office, preset, day));
        best = candidate;
    }
    if (best && best->items.isEmpty())
        return std::nullopt;
    return best;
}

Result<QDate> beginOf(OfficeStore &office, const Candidate &candidate, const std::optional<Enrolment> &seeking,
                      QDate day)
{
    LEYE_TRY(QString period, office.setting(u"standard.period."_s + candidate.preset, day));
    if (period.isEmpty()) {
        LEYE_TRY(period, office.setting(u"standard.period"_s, day));
    }
    if (period == "year"_L1)
        return QDate(day.year(), 1, 1);
    const QDate since = seeking ? seeking->start : candidate.since;
    return since.isValid() ? since : QDate(day.year(), 1, 1);
}

int countOf(const QList<CountedService> &services, const QString &kinds)
{
    const QStringList alternatives = kinds.split(u'|', Qt::SkipEmptyParts);
    QSet<QString> jobs;
    int count = 0;
    for (const CountedService &service : services) {
        if (!alternatives.contains(service.kind))
            continue;
        if (service.kind == QString::fromUtf8(kReferral) && !service.title.trimmed().isEmpty()) {
            const QString job = foldedForSearch(service.title).simplified();
            if (jobs.contains(job))
                continue;
            jobs.insert(job);
        }
        ++count;
    }
    return count;
}

} // namespace

bool StandardStatus::isMet() const
{
    return std::all_of(items.begin(), items.end(), [](const StandardItem &item) { return item.isMet(); });
}

Result<std::optional<StandardStatus>> standardStatus(PeopleStore &people, OfficeStore &office, qint64 person, QDate day)
{
    LEYE_TRY(const QList<Enrolment> enrolments, people.enrolments(person));
    const std::optional<Enrolment> seeking = jobSeeking(enrolments, day);
    LEYE_TRY(const std::optional<Candidate> candidate, candidateFor(people, office, person, seeking, day));
    if (!candidate)
        return std::nullopt;
    StandardStatus status{candidate->preset, candidate->mark, {}, day, candidate->items};
    LEYE_TRY(status.from, beginOf(office, *candidate, seeking, day));
    LEYE_TRY(const QList<CountedService> services, people.countedServices(person, status.from, status.until));
    for (StandardItem &item : status.items)
        item.done = countOf(services, item.kind);
    return status;
}

} // namespace leye
