// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_likeness_store.h"

#include "models/core/name_reading.h"
#include "models/core/people_keys.h"
#include "models/people/people_store.h"

#include <QSet>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// So many candidates by each index. The days of birth that registers invent (01-01) are shared by thousands.
#define LEYE_MOST "200"
constexpr auto kByName = "t.n IN (SELECT n FROM person_key WHERE name_key = ?1 LIMIT " LEYE_MOST ")";
constexpr auto kByTokens = "t.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT " LEYE_MOST ")";
constexpr auto kWaiting = "t.n IN (SELECT n FROM person_due ORDER BY n DESC LIMIT " LEYE_MOST ")"; // for the tokens
constexpr auto kByBirth = "t.birth = ?1 LIMIT " LEYE_MOST;
constexpr auto kByBirthAndName = "t.birth = ?1 AND t.name = ?2 LIMIT " LEYE_MOST;
constexpr auto kByPhone = "t.phone = ?1 LIMIT " LEYE_MOST;
#undef LEYE_MOST

/// As its tokens hold it: every syllable whole, each character in the reading that comes first.
QString wholeSound(const QString &name)
{
    const NameReading read(name);
    QString sound;
    for (const NameUnit &unit : read.units())
        sound += unit.readings.front();
    return sound;
}

QString tailOf(const QString &phone)
{
    const QString plain = plainNumber(phone);
    return plain.size() < kLongTail ? QString() : plain.last(kLongTail);
}

} // namespace

struct PersonLikenessStore::Search {
    const Person &person;
    QSet<qint64> seen;
    QList<LikePerson> found;

    void look(const QList<Person> &candidates)
    {
        for (const Person &candidate : candidates) {
            const bool isOnFile = !candidate.isDeleted() && candidate.createdMs > 0;
            if (!isOnFile || candidate.id == person.id || seen.contains(candidate.n))
                continue;
            seen.insert(candidate.n);
            if (const PersonLikeness likeness = likenessOf(person, candidate); likeness.rank != LikenessRank::None)
                found.append({candidate, likeness, {}});
        }
    }
};

Result<void> PersonLikenessStore::append(Search &search, std::string_view condition,
                                         const std::function<void(Statement &)> &bind)
{
    LEYE_TRY(const QList<Person> candidates, m_records.where<Person>(condition, bind));
    search.look(candidates);
    return {};
}

Result<void> PersonLikenessStore::appendByTokens(Search &search, const QString &token)
{
    if (token.isEmpty())
        return {};
    return append(search, kByTokens, [&token](Statement &statement) { statement.bindAll(u'"' + token + u'"'); });
}

Result<QList<LikePerson>> PersonLikenessStore::like(const Person &person, qsizetype limit)
{
    Search search{person, {}, {}};
    LEYE_TRY(const QList<Person> same, PeopleStore(m_database).byIdNumber(person.idType, person.idNumber));
    search.look(same);
    for (const QString &name : QStringList{person.name} + person.alsoCalled.split(u'、', Qt::SkipEmptyParts))
        LEYE_CHECK(append(search, kByName, [&name](Statement &statement) { statement.bindAll(nameSortKey(name)); }));
    LEYE_CHECK(appendByTokens(search, wholeSound(person.name)));
    for (const QString &phone : {person.phone, person.phone2}) {
        LEYE_CHECK(append(search, kByPhone, [&phone](Statement &statement) { statement.bindAll(phone); }));
        LEYE_CHECK(appendByTokens(search, tailOf(phone))); // of second phones
    }
    LEYE_CHECK(append(search, kWaiting, {}));
    if (person.birth.isValid()) {
        const QString day = person.birth.toString(Qt::ISODate);
        LEYE_CHECK(append(search, kByBirthAndName, [&](Statement &statement) { statement.bindAll(day, person.name); }));
        LEYE_CHECK(append(search, kByBirth, [&day](Statement &statement) { statement.bindAll(day); }));
    }
    std::ranges::sort(search.found, {}, [](const LikePerson &like) {
        return std::tuple(like.likeness.rank, -like.likeness.weight, like.person.n);
    });
    search.found.resize(std::min(search.found.size(), limit));
    for (LikePerson &like : search.found) {
        PersonHit hit{like.person.n, {}, {}, {}, {}, MatchRank::None};
        LEYE_CHECK(PersonSearchStore(m_database).describe(hit));
        like.kinds = hit.kinds;
    }
    return std::move(search.found);
}

} // namespace leye
