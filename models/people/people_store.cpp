// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_store.h"

#include "models/core/citizen_id.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNotDeleted = " AND ifnull(t.life, '') <> 'deleted'";

std::function<void(Statement &)> number(qint64 n)
{
    return [n](Statement &statement) { statement.bind(1, n); };
}

std::string ofPerson(const char *order) { return std::string("t.person = ?1") + kNotDeleted + " ORDER BY " + order; }

/// Codes start with the code of the node above: what lies between it and it with '~' (after every letter) is its
/// subtree.
std::string subtree(const char *column) { return std::string(column) + " >= ?3 AND " + column + " < ?3 || '~'"; }

} // namespace

Result<QList<PersonHit>> PeopleStore::find(const QString &typed, int limit)
{
    return PersonSearchStore(m_database, m_keys).find(typed, limit);
}

Result<QList<Person>> PeopleStore::byIdNumber(const QString &idType, const QString &idNumber)
{
    if (idNumber.isEmpty())
        return QList<Person>();
    const QString key = idMatchKey(idType, idNumber);
    LEYE_TRY(QList<Person> people,
             m_records.where<Person>(std::string("t.id_number >= ?1 AND t.id_number < ?1 || '~' AND t.id_type = ?2") +
                                         kNotDeleted + " ORDER BY t.n",
                                     [&](Statement &statement) { statement.bindAll(key, idType); }));
    people.removeIf([&key](const Person &person) { return idMatchKey(person.idType, person.idNumber) != key; });
    return people;
}

Result<std::optional<Person>> PeopleStore::person(PersonId id) { return m_records.load<Person>(id.raw); }

Result<QList<Enrolment>> PeopleStore::enrolments(qint64 person)
{
    return m_records.where<Enrolment>(ofPerson("t.start_date, t.n"), number(person));
}

Result<QList<Mark>> PeopleStore::marks(qint64 person)
{
    return m_records.where<Mark>(ofPerson("t.start_date, t.n"), number(person));
}

Result<QList<Consent>> PeopleStore::consents(qint64 person)
{
    return m_records.where<Consent>(ofPerson("t.given_date, t.n"), number(person));
}

Result<QList<Attachment>> PeopleStore::attachments(qint64 person)
{
    return m_records.where<Attachment>(ofPerson("t.created_ms, t.n"), number(person));
}

Result<QList<Service>> PeopleStore::services(qint64 person, int limit)
{
    return m_records.where<Service>(ofPerson("t.date DESC, t.n DESC LIMIT ?2"),
                                    [=](Statement &statement) { statement.bindAll(person, limit); });
}

Result<std::optional<Service>> PeopleStore::service(ServiceId id) { return m_records.load<Service>(id.raw); }

Result<QList<ServiceCount>> PeopleStore::serviceCounts(qint64 person, QDate from)
{
    LEYE_TRY(
        Statement * statement,
        m_database.cached("SELECT kind, count(*), count(DISTINCT ifnull(title, n)) FROM service WHERE person = ?1 AND "
                          "ifnull(life, '') <> 'deleted' AND kind IS NOT NULL AND (?2 IS NULL OR date >= ?2) GROUP BY "
                          "kind ORDER BY min(n)"));
    statement->bindAll(person, from.isValid() ? from.toString(Qt::ISODate) : QString());
    QList<ServiceCount> counts;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return counts;
        counts.append({statement->text(0), statement->integer(1), statement->integer(2)});
    }
}

Result<QList<HouseholdMember>> PeopleStore::householdMembers(qint64 person)
{
    return m_records.where<HouseholdMember>(std::string("t.household IN (SELECT household FROM household_member WHERE "
                                                        "person = ?1 AND ifnull(life, '') <> 'deleted')") +
                                                kNotDeleted + " ORDER BY t.n",
                                            number(person));
}

Result<QList<HouseholdMember>> PeopleStore::membersOf(qint64 household)
{
    return m_records.where<HouseholdMember>(std::string("t.household = ?1") + kNotDeleted + " ORDER BY t.n",
                                            number(household));
}

Result<QStringList> PeopleStore::attachmentHashes()
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT DISTINCT hash FROM attachment WHERE hash IS NOT NULL ORDER BY hash"));
    QStringList hashes;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return hashes;
        hashes.append(statement->text(0));
    }
}

Result<QList<CountedService>> PeopleStore::countedServices(qint64 person, QDate from, QDate until)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT kind, title FROM service WHERE person = ?1 AND date "
                                                      "BETWEEN ?2 AND ?3 AND kind <> '' AND channel <> '' AND "
                                                      "result <> '' AND ifnull(life, '') <> 'deleted' AND EXISTS "
                                                      "(SELECT 1 FROM service_staff WHERE rec = n) ORDER BY date, n"));
    statement->bindAll(person, from.toString(Qt::ISODate), until.toString(Qt::ISODate));
    QList<CountedService> services;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return services;
        services.append({statement->text(0), statement->text(1)});
    }
}

Result<QList<Person>> PeopleStore::page(qint64 afterNumber, int limit, const QString &station)
{
    const std::string inStation =
        station.isEmpty()
            ? std::string()
            : " AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = t.n AND ifnull(e.life, '') <> 'deleted' AND " +
                  subtree("e.station") + ")";
    return m_records.where<Person>("t.n > ?1 AND t.created_op IS NOT NULL" + std::string(kNotDeleted) + inStation +
                                       " ORDER BY t.n LIMIT ?2",
                                   [&](Statement &statement) {
                                       statement.bindAll(afterNumber, limit);
                                       if (!station.isEmpty())
                                           statement.bind(3, station);
                                   });
}

Result<QList<Service>> PeopleStore::servicePage(qint64 afterNumber, int limit, const QString &station)
{
    const std::string inStation = station.isEmpty() ? std::string() : " AND " + subtree("t.station");
    return m_records.where<Service>("t.n > ?1 AND t.created_op IS NOT NULL" + std::string(kNotDeleted) + inStation +
                                        " ORDER BY t.n LIMIT ?2",
                                    [&](Statement &statement) {
                                        statement.bindAll(afterNumber, limit);
                                        if (!station.isEmpty())
                                            statement.bind(3, station);
                                    });
}

Result<qint64> PeopleStore::peopleCount(const QString &station)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT count(*) FROM person t WHERE t.created_op IS NOT NULL "
                                                      "AND ifnull(t.life, '') <> 'deleted' AND (?1 IS NULL OR "
                                                      "EXISTS (SELECT 1 FROM enrolment e WHERE e.person = t.n AND "
                                                      "ifnull(e.life, '') <> 'deleted' AND e.station >= ?1 AND "
                                                      "e.station < ?1 || '~'))"));
    LEYE_TRY(const bool found, statement->bindAll(station.isEmpty() ? QString() : station).step());
    const qint64 count = found ? statement->integer(0) : 0;
    statement->reset();
    return count;
}

Result<qint64> PeopleStore::serviceCount(const QString &station)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT count(*) FROM service WHERE created_op IS NOT NULL AND "
                                                      "ifnull(life, '') <> 'deleted' AND (?1 IS NULL OR "
                                                      "(station >= ?1 AND station < ?1 || '~'))"));
    LEYE_TRY(const bool found, statement->bindAll(station.isEmpty() ? QString() : station).step());
    const qint64 count = found ? statement->integer(0) : 0;
    statement->reset();
    return count;
}

Result<LaterServices> PeopleStore::servicesAfter(QDate day)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT count(*), max(date) FROM service WHERE date > ?1 AND "
                                                      "ifnull(life, '') <> 'deleted'"));
    LEYE_TRY(const bool found, statement->bindAll(day.toString(Qt::ISODate)).step());
    LaterServices later;
    if (found)
        later = {statement->integer(0), QDate::fromString(statement->text(1), Qt::ISODate)};
    statement->reset();
    return later;
}

} // namespace leye
