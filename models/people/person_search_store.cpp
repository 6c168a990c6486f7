// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_search_store.h"

#include "models/core/name_reading.h"
#include "models/people/note_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonHit)
};

// Of a keystroke, by number; the order is made in memory. Whoever wants more gets more.
constexpr int kCandidates = 50;
constexpr int kMostWaiting = 10'000; // more wait only for a moment (Journal::afterCommit)

// The columns of a candidate, and their order in read().
#define LEYE_CANDIDATE "SELECT p.n, p.id, p.name, p.also_called, p.id_number, p.phone, p.phone2 FROM "
#define LEYE_FINDABLE "ifnull(p.life, '') <> 'deleted' "
constexpr auto kByIdNumber = LEYE_CANDIDATE "person p WHERE p.id_number = ? AND " LEYE_FINDABLE "LIMIT ?";
constexpr auto kByPhone = LEYE_CANDIDATE "person p WHERE p.phone >= ? AND p.phone < ? AND " LEYE_FINDABLE "LIMIT ?";
constexpr auto kByName = LEYE_CANDIDATE "person_key k CROSS JOIN person p ON p.n = k.n WHERE k.name_key = ? LIMIT ?";
constexpr auto kByTokens = LEYE_CANDIDATE "person_search s CROSS JOIN person p ON p.n = s.rowid "
                                          "WHERE s.person_search MATCH ? AND " LEYE_FINDABLE "LIMIT ?";
constexpr auto kWaiting = LEYE_CANDIDATE "person_due d CROSS JOIN person p ON p.n = d.n WHERE " LEYE_FINDABLE "LIMIT ?";
constexpr auto kByNumber = LEYE_CANDIDATE "person p WHERE p.n = ? AND " LEYE_FINDABLE;
#undef LEYE_CANDIDATE
#undef LEYE_FINDABLE

/// Only what the query looks at is read.
PersonHit read(const Statement &row, const PeopleQuery &query)
{
    PersonKeys keys;
    keys.name = row.text(2);
    if (!row.isNull(3))
        keys.aliases = row.text(3).split(u'、', Qt::SkipEmptyParts);
    if (query.hasNumber()) {
        keys.idNumber = row.text(4);
        for (const int phone : {5, 6}) {
            if (!row.isNull(phone))
                keys.phones.append(row.text(phone));
        }
    }
    const MatchRank rank = matchRank(keys, query);
    return {row.integer(0), {}, std::move(keys.name), {}, {}, rank};
}

} // namespace

QString reasonOf(const PersonHit &hit)
{
    return hit.rank == MatchRank::Sound ? Words::tr("sounds the same") : QString();
}

struct PersonSearchStore::Search {
    const QString &typed;
    int limit = 0;
    PeopleQuery query;
    QList<PersonHit> hits;

    [[nodiscard]] int candidates() const { return std::max(kCandidates, limit); }
    [[nodiscard]] bool has(qint64 n) const
    {
        return std::any_of(hits.begin(), hits.end(), [n](const PersonHit &hit) { return hit.n == n; });
    }
};

Result<void> PersonSearchStore::append(Search &search, std::string_view sql, std::initializer_list<QString> values,
                                       int limit)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql));
    int parameter = 0;
    for (const QString &value : values)
        statement->bind(++parameter, value);
    statement->bind(++parameter, limit);
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        PersonHit hit = read(*statement, search.query);
        if (hit.rank == MatchRank::None || search.has(hit.n))
            continue;
        hit.id = PersonId(statement->id(1));
        search.hits.append(std::move(hit));
    }
}

Result<void> PersonSearchStore::appendByKeys(Search &search)
{
    const PeopleQuery &query = search.query;
    if (!query.idNumber.isEmpty())
        LEYE_CHECK(append(search, kByIdNumber, {query.idNumber}, search.candidates()));
    if (!query.phone.isEmpty())
        LEYE_CHECK(append(search, kByPhone, {query.phone, query.phone + u'~'}, search.candidates()));
    // A whole name is found even where more people than that share its tokens.
    LEYE_CHECK(append(search, kByName, {nameSortKey(search.typed.trimmed())}, search.candidates()));
    return appendByTokens(search);
}

Result<void> PersonSearchStore::appendBySound(Search &search)
{
    search.query = bySound(search.query);
    return search.query.isEmpty() ? Result<void>() : appendByTokens(search);
}

Result<void> PersonSearchStore::appendByTokens(Search &search)
{
    if (const QString expression = search.query.expression(); !expression.isEmpty())
        LEYE_CHECK(append(search, kByTokens, {expression}, search.candidates()));
    LEYE_CHECK(append(search, kWaiting, {}, kMostWaiting));
    std::sort(search.hits.begin(), search.hits.end(), [](const PersonHit &left, const PersonHit &right) {
        return std::pair(left.rank, left.n) < std::pair(right.rank, right.n);
    });
    return {};
}

Result<void> PersonSearchStore::appendByNotes(Search &search)
{
    LEYE_TRY(const QList<NoteHit> notes, NoteStore(m_database, m_keys).find(search.typed, search.candidates()));
    for (const NoteHit &note : notes) {
        if (search.hits.size() >= search.limit)
            return {};
        if (search.has(note.person))
            continue;
        LEYE_TRY(Statement * statement, m_database.cached(kByNumber));
        LEYE_TRY(const bool found, statement->bindAll(note.person).step());
        if (found)
            search.hits.append({note.person, PersonId(statement->id(1)), statement->text(2), {}, {}, MatchRank::Text});
        statement->reset();
    }
    return {};
}

Result<void> PersonSearchStore::describe(PersonHit &hit)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT kind, station FROM enrolment WHERE person = ?1 AND ifnull(life, '') <> 'deleted' AND "
                 "(end_date IS NULL OR NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.person = ?1 AND o.end_date IS "
                 "NULL AND ifnull(o.life, '') <> 'deleted')) ORDER BY start_date, n"));
    statement->bindAll(hit.n);
    QStringList kinds;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            break;
        kinds.append(statement->text(0));
        if (hit.station.isEmpty())
            hit.station = statement->text(1);
    }
    kinds.removeDuplicates();
    hit.kinds = kinds.join(u'、');
    return {};
}

Result<QList<PersonHit>> PersonSearchStore::find(const QString &typed, int limit)
{
    LEYE_TRY(const Snapshot snapshot, Snapshot::begin(m_database));
    Search search{typed, limit, parsePeopleQuery(typed), {}};
    if (!search.query.isEmpty())
        LEYE_CHECK(appendByKeys(search));
    if (search.hits.size() < limit)
        LEYE_CHECK(appendBySound(search));
    if (search.hits.size() < limit)
        LEYE_CHECK(appendByNotes(search));
    search.hits.resize(std::clamp<qsizetype>(limit, 0, search.hits.size()));
    for (PersonHit &found : search.hits)
        LEYE_CHECK(describe(found));
    return std::move(search.hits);
}

} // namespace leye
