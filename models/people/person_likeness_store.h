// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record_store.h"
#include "models/people/person_likeness.h"

namespace leye {

/// Somebody on file who may be the one that is asked about.
struct LikePerson {
    Person person;
    PersonLikeness likeness;
    QString kinds; ///< what they are to us, as in PersonHit
};

/// Finds who on file may be the same person. Candidates come by indexes only, a bounded number by each: the ID number,
/// the name, its sound (also of aliases), the phones, the day of birth; likenessOf() decides. Of names and sounds that
/// more people share than that, those come who share the day of birth or a phone as well. On the thread of its
/// connection; read-only.
class PersonLikenessStore {
public:
    explicit PersonLikenessStore(Database &database) : m_database(database), m_records(database) {}

    /// The likeliest first, at most `limit`; neither `person` nor who is in the bin. `person` need not be on file.
    [[nodiscard]] Result<QList<LikePerson>> like(const Person &person, qsizetype limit);

private:
    struct Search;
    [[nodiscard]] Result<void> append(Search &search, std::string_view condition,
                                      const std::function<void(Statement &)> &bind);
    [[nodiscard]] Result<void> appendByTokens(Search &search, const QString &token);

    Database &m_database;
    RecordStore m_records;
};

} // namespace leye
