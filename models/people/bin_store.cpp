// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin_store.h"

#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"

#include <array>

namespace leye {

namespace {

struct Source {
    const RecordType *type;
    const char *what; ///< column, or NULL
    const char *date;
};

// Marks and attachments of a higher class do not say what they are: the list is for everyone who tidies up.
constexpr std::array kSources{
    Source{&kService, "t.kind", "t.date"},
    Source{&kEnrolment, "t.kind", "t.start_date"},
    Source{&kMark, "CASE t.class WHEN 1 THEN t.mark END", "t.start_date"},
    Source{&kConsent, "t.scope", "t.given_date"},
    Source{&kAttachment, "CASE t.class WHEN 1 THEN t.kind END", "NULL"},
};

// The condition on life is that of the indexes …_in_bin, letter by letter.
std::string entries(bool ofOnePerson)
{
    std::string sql;
    for (size_t i = 0; i < kSources.size(); ++i) {
        const Source &source = kSources[i];
        sql += std::string(i == 0 ? "" : " UNION ALL ") + "SELECT " + std::to_string(i) +
               " AS source, t.id, p.id, p.name, " + source.what + ", " + source.date +
               ", t.updated_ms AS at, (SELECT id FROM user WHERE n = t.updated_by), t.n FROM " + source.type->name +
               " t CROSS JOIN person p ON p.n = t.person WHERE t.life = 'deleted' AND ifnull(p.life, '') <> 'deleted'" +
               (ofOnePerson ? " AND t.person = ?2" : "");
    }
    return sql;
}

std::string everything()
{
    return entries(false) + " UNION ALL SELECT " + std::to_string(kSources.size()) +
           ", t.id, t.id, t.name, NULL, NULL, t.updated_ms, (SELECT id FROM user WHERE n = t.updated_by), t.n "
           "FROM person t WHERE t.life = 'deleted'";
}

} // namespace

Result<QList<BinItem>> BinStore::items(int limit, qint64 person)
{
    LEYE_TRY(Statement * statement,
             m_database.cached((person == 0 ? everything() : entries(true)) + " ORDER BY at DESC, 2 LIMIT ?1"));
    statement->bind(1, limit);
    if (person != 0)
        statement->bind(2, person);
    QList<BinItem> items;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return items;
        const auto source = size_t(statement->integer(0));
        items.append({source < kSources.size() ? kSources[source].type : &kPerson, statement->id(1),
                      statement->integer(8), PersonId(statement->id(2)), statement->text(3), statement->text(4),
                      QDate::fromString(statement->text(5), Qt::ISODate), statement->integer(6),
                      UserId(statement->id(7))});
    }
}

} // namespace leye
