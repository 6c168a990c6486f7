// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/timeline_store.h"

#include "models/people/seen_by.h"

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Where the entries of a kind are found.
struct Source {
    TimelineKind kind;
    const char *table;
    const char *date; ///< as text YYYY-MM-DD, or NULL
    const char *condition;
};

// An attachment has no day of its own: the day it was added in Shanghai, whatever the zone of whoever looks.
constexpr std::array kSources{
    Source{TimelineKind::Service, "service", "date", "(?6 IS NULL OR kind = ?6)"},
    Source{TimelineKind::EnrolmentOpened, "enrolment", "start_date", "1"},
    Source{TimelineKind::EnrolmentClosed, "enrolment", "end_date", "end_date IS NOT NULL"},
    Source{TimelineKind::MarkSet, "mark", "start_date", "1"},
    Source{TimelineKind::MarkEnded, "mark", "end_date", "end_date IS NOT NULL"},
    Source{TimelineKind::ConsentGiven, "consent", "given_date", "1"},
    Source{TimelineKind::ConsentWithdrawn, "consent", "withdrawn_date", "withdrawn_date IS NOT NULL"},
    Source{TimelineKind::Attachment, "attachment", "date(created_ms / 1000, 'unixepoch', '+8 hours')", "1"},
};

/// SELECT day, kind, n of every kind wanted of person ?1; ?6 is the kind of service, or NULL.
std::string everything(TimelineKinds kinds)
{
    std::string sql;
    for (const Source &source : kSources) {
        if (!kinds.testFlag(source.kind))
            continue;
        if (!sql.empty())
            sql += " UNION ALL ";
        sql += std::string("SELECT ifnull(") + source.date + ", '') AS day, " + std::to_string(int(source.kind)) +
               " AS kind, n FROM " + source.table +
               " WHERE person = ?1 AND created_op IS NOT NULL AND ifnull(life, '') <> 'deleted' AND " +
               source.condition;
    }
    return sql;
}

} // namespace

Result<QList<TimelineEntry>> TimelineStore::page(qint64 person, const TimelineFilter &filter, int limit,
                                                 const std::optional<TimelinePlace> &after)
{
    const TimelineKinds kinds = filter.serviceKind.isEmpty() ? filter.kinds : filter.kinds & TimelineKind::Service;
    QList<TimelineEntry> entries;
    if (!kinds || limit <= 0)
        return entries;
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT day, kind, n FROM (" + everything(kinds) +
                 ") WHERE ?2 IS NULL OR (day, kind, n) < (?2, ?3, ?4) ORDER BY day DESC, kind DESC, n DESC LIMIT ?5"));
    statement->bind(1, person).bind(5, limit);
    if (after)
        statement->bind(2, after->date.isValid() ? after->date.toString(Qt::ISODate) : u""_s)
            .bind(3, int(after->kind))
            .bind(4, after->n);
    if (!filter.serviceKind.isEmpty())
        statement->bind(6, filter.serviceKind);
    QList<TimelinePlace> places;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            break;
        places.append({QDate::fromString(statement->text(0), Qt::ISODate), TimelineKind(statement->integer(1)),
                       statement->integer(2)});
    }
    for (const TimelinePlace &place : places) {
        LEYE_TRY(const std::optional<TimelineEntry> made, entry(place));
        if (made)
            entries.append(*made);
    }
    return entries;
}

Result<QList<std::pair<TimelineKind, qint64>>> TimelineStore::counts(qint64 person)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT kind, count(*) FROM (" + everything(kWholeTimeline) +
                                                      ") GROUP BY kind ORDER BY kind"));
    statement->bind(1, person);
    QList<std::pair<TimelineKind, qint64>> counts;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return counts;
        counts.append({TimelineKind(statement->integer(0)), statement->integer(1)});
    }
}

template <typename R>
Result<std::optional<TimelineEntry>> TimelineStore::entryOf(const TimelinePlace &place)
{
    LEYE_TRY(std::optional<R> record, m_people.records().load<R>(place.n));
    if (!record)
        return std::nullopt;
    hideFrom(m_viewer, *recordTypeOf<R>, *record);
    const bool isHidden = isRestricted(*record);
    return TimelineEntry{place, *std::move(record), isHidden};
}

Result<std::optional<TimelineEntry>> TimelineStore::entry(const TimelinePlace &place)
{
    switch (place.kind) {
    case TimelineKind::Service:
        return entryOf<Service>(place);
    case TimelineKind::EnrolmentOpened:
    case TimelineKind::EnrolmentClosed:
        return entryOf<Enrolment>(place);
    case TimelineKind::MarkSet:
    case TimelineKind::MarkEnded:
        return entryOf<Mark>(place);
    case TimelineKind::ConsentGiven:
    case TimelineKind::ConsentWithdrawn:
        return entryOf<Consent>(place);
    case TimelineKind::Attachment:
        return entryOf<Attachment>(place);
    }
    return std::nullopt;
}

} // namespace leye
