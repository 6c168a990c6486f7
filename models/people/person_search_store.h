// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/people_query.h"
#include "models/journal/restricted_keys.h"
#include "models/store/database.h"

#include <QList>

namespace leye {

/// Somebody who answers to what was typed.
struct PersonHit {
    qint64 n = 0;
    PersonId id;
    QString name;
    QString kinds; ///< open enrolments, or those there were: 求职人员、为老服务; empty for relatives and contacts
    QString station; ///< code of the first open enrolment's station
    MatchRank rank = MatchRank::None;
    bool operator==(const PersonHit &) const = default;
};

/// Why somebody was found whose name is written otherwise: that it sounds the same. Empty where the hit says it itself.
[[nodiscard]] QString reasonOf(const PersonHit &hit);

/// Finds people while somebody types (DESIGN.md §5): the first that hold the keys, by number, and those whose keys are
/// still to be written; ranked in memory. Who is in the bin is left out. On the thread of its connection; read-only.
class PersonSearchStore {
public:
    explicit PersonSearchStore(Database &database, const RestrictedKeys *keys = nullptr)
        : m_database(database)
        , m_keys(keys)
    {
    }

    /// Ranked: exact, prefix, initials, tail, sound, text (people by a note); at most `limit`. An empty query finds
    /// nobody. Sounds and notes are looked up only where what was typed finds fewer.
    [[nodiscard]] Result<QList<PersonHit>> find(const QString &typed, int limit);
    /// Fills in what the person with number `n` is to us: kinds and station.
    [[nodiscard]] Result<void> describe(PersonHit &hit);

private:
    struct Search;
    [[nodiscard]] Result<void> appendByKeys(Search &search);
    [[nodiscard]] Result<void> appendBySound(Search &search);
    [[nodiscard]] Result<void> appendByTokens(Search &search);
    [[nodiscard]] Result<void> appendByNotes(Search &search);
    [[nodiscard]] Result<void> append(Search &search, std::string_view sql, std::initializer_list<QString> values,
                                      int limit);

    Database &m_database;
    const RestrictedKeys *m_keys;
};

} // namespace leye
