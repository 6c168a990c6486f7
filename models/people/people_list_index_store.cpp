// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_index_store.h"

#include "models/people/enrolment.h"
#include "models/people/person.h"
#include "models/people/service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &field, std::initializer_list<QLatin1StringView> fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

/// The day somebody was met or reached last, as a number: 20261026.
std::string lastContactOf(std::string_view person)
{
    return "SELECT CAST(replace(s.date, '-', '') AS INTEGER) FROM service s WHERE s.person = " + std::string(person) +
           " AND date(s.date) = s.date AND s.created_op IS NOT NULL AND ifnull(s.life, '') <> 'deleted' AND "
           "ifnull(s.result, '') NOT IN ('未接通', '未在家') ORDER BY s.date DESC LIMIT 1";
}

/// What the list ought to hold of those whom the condition names. What counts as the enrolment that tells most, and the
/// number of a further row, stand here alone.
std::string wantedRows(std::string_view condition)
{
    return "SELECT iif(rank = 1, person, 1099511627776 + enrolment) AS r, person, (rank = 1) + 2 * in_bin AS shown, "
           "name_key, sex, birth, last_contact, enrolment, kind, station, aide, stage, registered, is_open FROM ("
           "SELECT p.n AS person, ifnull(p.life, '') = 'deleted' AS in_bin, "
           "ifnull(k.name_key, ifnull(p.name, '')) AS name_key, p.sex AS sex, "
           "CAST(replace(iif(date(p.birth) = p.birth, p.birth, NULL), '-', '') AS INTEGER) AS birth, "
           "(" +
           lastContactOf("p.n") +
           ") AS last_contact, e.n AS enrolment, e.kind AS kind, e.station AS station, e.aide AS aide, "
           "e.stage AS stage, CAST(replace(iif(date(e.start_date) = e.start_date, e.start_date, NULL), '-', '') AS "
           "INTEGER) AS registered, iif(e.n IS NULL, NULL, e.end_date IS NULL) AS is_open, "
           "row_number() OVER (PARTITION BY p.n ORDER BY e.end_date IS NULL DESC, e.stage IS NOT NULL DESC, "
           "e.start_date DESC, e.n DESC) AS rank "
           "FROM person p LEFT JOIN person_key k ON k.n = p.n LEFT JOIN enrolment e ON e.person = p.n AND "
           "e.created_op IS NOT NULL AND ifnull(e.life, '') <> 'deleted' "
           // A person whom another record has named and who has not arrived themselves is not listed.
           "WHERE p.created_op IS NOT NULL" +
           std::string(condition) + ")";
}

constexpr auto kColumns =
    "r, person, shown, name_key, sex, birth, last_contact, enrolment, kind, station, aide, stage, "
    "registered, is_open";
constexpr auto kAllAsWanted =
    "person = excluded.person, shown = excluded.shown, name_key = excluded.name_key, sex = excluded.sex, "
    "birth = excluded.birth, last_contact = excluded.last_contact, enrolment = excluded.enrolment, "
    "kind = excluded.kind, station = excluded.station, aide = excluded.aide, stage = excluded.stage, "
    "registered = excluded.registered, is_open = excluded.is_open";
constexpr auto kAmong = " IN (SELECT value FROM json_each(?1))"; ///< numbers of people, in JSON

QString inJson(const QSet<qint64> &numbers)
{
    QJsonArray array;
    for (const qint64 n : numbers)
        array.append(n);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What goes goes first: a further row has its number from an enrolment that may have come to somebody else.
Result<void> refresh(Database &database, const QSet<qint64> &people)
{
    static const std::string wanted = wantedRows(std::string(" AND p.n") + kAmong);
    static const std::string drop =
        std::string("DELETE FROM person_list WHERE person") + kAmong + " AND r NOT IN (SELECT r FROM (" + wanted + "))";
    static const std::string put = std::string("INSERT INTO person_list(") + kColumns + ") " + wanted +
                                   " ORDER BY 1 ON CONFLICT(r) DO UPDATE SET " + kAllAsWanted;
    const QString numbers = inJson(people);
    for (const std::string *sql : {&drop, &put}) {
        LEYE_TRY(Statement * statement, database.cached(*sql));
        LEYE_CHECK(statement->bindAll(numbers).run());
    }
    return {};
}

Result<void> refreshContact(Database &database, qint64 person)
{
    static const std::string day = "(" + lastContactOf("?1") + ")";
    static const std::string set =
        "UPDATE person_list SET last_contact = " + day + " WHERE person = ?1 AND last_contact IS NOT " + day;
    LEYE_TRY(Statement * statement, database.cached(set));
    return statement->bindAll(person).run();
}

/// Whose a record is; 0: nobody's yet.
Result<qint64> personOf(Database &database, const RecordType &type, qint64 n)
{
    LEYE_TRY(Statement * statement, database.cached(std::string("SELECT person FROM ") + type.name + " WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const qint64 person = found ? statement->integer(0) : 0;
    statement->reset();
    return person;
}

Result<void> notePersonOf(Database &database, const RecordType &type, qint64 n, QSet<qint64> &people)
{
    LEYE_TRY(const qint64 person, personOf(database, type, n));
    if (person != 0)
        people.insert(person);
    return {};
}

} // namespace

DueInList &ListProjector::due(const Database &database)
{
    if (m_due->rollbacks != database.rollbacks())
        *m_due = {{}, {}, database.rollbacks()};
    return *m_due;
}

Result<void> ListProjector::finish(Database &database)
{
    const DueInList noted = std::exchange(due(database), {{}, {}, database.rollbacks()});
    if (!noted.people.isEmpty())
        LEYE_CHECK(refresh(database, noted.people));
    for (const qint64 person : noted.contacts)
        LEYE_CHECK(refreshContact(database, person));
    return {};
}

const RecordType &PersonListing::type() const { return kPerson; }

bool PersonListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"name"_L1, "sex"_L1, "birth"_L1, "life"_L1});
}

Result<void> PersonListing::leaving(Database &, qint64) { return {}; }

Result<void> PersonListing::entered(Database &database, qint64 n)
{
    due(database).people.insert(n);
    return {};
}

const RecordType &EnrolmentListing::type() const { return kEnrolment; }

bool EnrolmentListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"person"_L1, "kind"_L1, "station"_L1, "aide"_L1, "stage"_L1, "start_date"_L1, "end_date"_L1,
                           "life"_L1});
}

Result<void> EnrolmentListing::leaving(Database &database, qint64 n) { return entered(database, n); }

Result<void> EnrolmentListing::entered(Database &database, qint64 n)
{
    return notePersonOf(database, kEnrolment, n, due(database).people);
}

const RecordType &ContactListing::type() const { return kService; }

bool ContactListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"person"_L1, "date"_L1, "result"_L1, "life"_L1});
}

Result<void> ContactListing::leaving(Database &database, qint64 n) { return entered(database, n); }

Result<void> ContactListing::entered(Database &database, qint64 n)
{
    return notePersonOf(database, kService, n, due(database).contacts);
}

void addPeopleListing(std::vector<std::unique_ptr<Projector>> &projectors)
{
    const auto due = std::make_shared<DueInList>();
    projectors.push_back(std::make_unique<PersonListing>(due));
    projectors.push_back(std::make_unique<EnrolmentListing>(due));
    projectors.push_back(std::make_unique<ContactListing>(due));
}

Result<void> checkPeopleList(Database &database)
{
    const std::string wanted = wantedRows({});
    const std::string held = std::string("SELECT ") + kColumns + " FROM person_list";
    LEYE_TRY(const qint64 wrong,
             database.integer("SELECT count(DISTINCT person) FROM (SELECT * FROM (" + wanted + " EXCEPT " + held +
                              ") UNION ALL SELECT * FROM (" + held + " EXCEPT " + wanted + "))"));
    return wrong == 0
               ? Result<void>()
               : fail(Error::Kind::Damaged,
                      Words::tr("The list of people differs from the records of %n people.", nullptr, int(wrong)),
                      u"person_list"_s);
}

} // namespace leye
