// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_index_store.h"

#include "models/core/name_reading.h"
#include "models/people/enrolment.h"
#include "models/people/person.h"
#include "models/people/service.h"

#include <QCoreApplication>

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

constexpr qint64 kFurther = qint64(1) << 40; ///< r of a further enrolment: this and its number
constexpr int kPersonsRow = 1;               ///< bits of "shown"
constexpr int kInBin = 2;

/// What the list shows and filters of the person themselves.
struct Facts {
    int shown = 0;
    QString nameKey;
    QString sex;
    std::optional<qint64> birth;
    bool operator==(const Facts &) const = default;
};

/// And of an enrolment of theirs; number 0: they have none.
struct Place {
    qint64 enrolment = 0;
    QString kind;
    QString station;
    std::optional<qint64> aide;
    QString stage;
    std::optional<qint64> registered;
    bool isOpen = false;
    bool operator==(const Place &) const = default;
};

struct Row {
    qint64 r = 0;
    Facts facts;
    Place place;
};

std::optional<qint64> dayNumber(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? std::optional<qint64>(date.year() * 10000 + date.month() * 100 + date.day()) : std::nullopt;
}

std::optional<qint64> number(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

void put(Statement &statement, int parameter, const std::optional<qint64> &value)
{
    value ? statement.bind(parameter, *value) : statement.bindNull(parameter);
}

/// Nothing for a person who is not listed at all: another record has named them, they have not arrived themselves.
Result<std::optional<Facts>> factsOf(Database &database, qint64 person)
{
    LEYE_TRY(Statement * statement,
             database.cached("SELECT life, name, sex, birth FROM person WHERE n = ? AND created_op IS NOT NULL"));
    LEYE_TRY(const bool found, statement->bindAll(person).step());
    std::optional<Facts> facts;
    if (found)
        facts = Facts{statement->text(0) == "deleted"_L1 ? kInBin : 0, nameSortKey(statement->text(1)),
                      statement->text(2), dayNumber(statement->text(3))};
    statement->reset();
    return facts;
}

/// The one that tells most comes first.
Result<QList<Place>> placesOf(Database &database, qint64 person)
{
    LEYE_TRY(Statement * statement,
             database.cached("SELECT n, kind, station, aide, stage, start_date, end_date IS NULL FROM enrolment WHERE "
                             "person = ? AND created_op IS NOT NULL AND ifnull(life, '') <> 'deleted' ORDER BY "
                             "end_date IS NULL DESC, stage IS NOT NULL DESC, start_date DESC, n DESC"));
    statement->bindAll(person);
    QList<Place> places;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return places;
        places.append({statement->integer(0), statement->text(1), statement->text(2), number(*statement, 3),
                       statement->text(4), dayNumber(statement->text(5)), statement->integer(6) != 0});
    }
}

Result<QList<Row>> wantedRows(Database &database, qint64 person)
{
    LEYE_TRY(const std::optional<Facts> facts, factsOf(database, person));
    QList<Row> rows;
    if (!facts)
        return rows;
    LEYE_TRY(QList<Place> places, placesOf(database, person));
    if (places.isEmpty())
        places.append(Place());
    for (const Place &place : std::as_const(places)) {
        rows.append({rows.isEmpty() ? person : kFurther + place.enrolment, *facts, place});
        rows.last().facts.shown += rows.size() == 1 ? kPersonsRow : 0;
    }
    return rows;
}

Result<QList<Row>> heldRows(Database &database, qint64 person)
{
    LEYE_TRY(Statement * statement,
             database.cached("SELECT r, shown, name_key, sex, birth, enrolment, kind, station, aide, stage, "
                             "registered, is_open FROM person_list WHERE person = ?"));
    statement->bindAll(person);
    QList<Row> rows;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return rows;
        rows.append({statement->integer(0),
                     {int(statement->integer(1)), statement->text(2), statement->text(3), number(*statement, 4)},
                     {statement->integer(5), statement->text(6), statement->text(7), number(*statement, 8),
                      statement->text(9), number(*statement, 10), statement->integer(11) != 0}});
    }
}

/// Binds them from `first` on.
void put(Statement &statement, int first, const Facts &facts)
{
    statement.bind(first, facts.shown).bind(first + 1, facts.nameKey).bind(first + 2, facts.sex);
    put(statement, first + 3, facts.birth);
}

void put(Statement &statement, int first, const Place &place)
{
    put(statement, first, place.enrolment ? std::optional(place.enrolment) : std::nullopt);
    statement.bind(first + 1, place.kind).bind(first + 2, place.station).bind(first + 4, place.stage);
    put(statement, first + 3, place.aide);
    put(statement, first + 5, place.registered);
    put(statement, first + 6, place.enrolment ? std::optional<qint64>(place.isOpen) : std::nullopt);
}

Result<std::optional<qint64>> lastContact(Database &database, qint64 person)
{
    LEYE_TRY(Statement * statement,
             database.cached("SELECT date FROM service WHERE person = ? AND date(date) = date AND created_op IS NOT "
                             "NULL AND ifnull(life, '') <> 'deleted' AND ifnull(result, '') NOT IN ('未接通', "
                             "'未在家') ORDER BY date DESC LIMIT 1"));
    LEYE_TRY(const bool found, statement->bindAll(person).step());
    const std::optional<qint64> day = found ? dayNumber(statement->text(0)) : std::nullopt;
    statement->reset();
    return day;
}

Result<void> insert(Database &database, qint64 person, const Row &row)
{
    LEYE_TRY(const std::optional<qint64> contact, lastContact(database, person));
    LEYE_TRY(Statement * statement,
             database.cached("INSERT INTO person_list(r, person, shown, name_key, sex, birth, enrolment, kind, "
                             "station, aide, stage, registered, is_open, last_contact) VALUES(?, ?, ?, ?, ?, ?, ?, ?, "
                             "?, ?, ?, ?, ?, ?)"));
    statement->bindAll(row.r, person);
    put(*statement, 3, row.facts);
    put(*statement, 7, row.place);
    put(*statement, 14, contact);
    return statement->run();
}

Result<void> update(Database &database, const Row &held, const Row &wanted)
{
    if (held.facts != wanted.facts) {
        LEYE_TRY(Statement * statement, database.cached("UPDATE person_list SET shown = ?2, name_key = ?3, sex = ?4, "
                                                        "birth = ?5 WHERE r = ?1"));
        put(statement->bind(1, wanted.r), 2, wanted.facts);
        LEYE_CHECK(statement->run());
    }
    if (held.place == wanted.place)
        return {};
    LEYE_TRY(Statement * statement,
             database.cached("UPDATE person_list SET enrolment = ?2, kind = ?3, station = ?4, aide = ?5, stage = ?6, "
                             "registered = ?7, is_open = ?8 WHERE r = ?1"));
    put(statement->bind(1, wanted.r), 2, wanted.place);
    return statement->run();
}

const Row *rowOf(const QList<Row> &rows, qint64 r)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [r](const Row &row) { return row.r == r; });
    return at == rows.end() ? nullptr : &*at;
}

Result<void> refresh(Database &database, qint64 person)
{
    LEYE_TRY(const QList<Row> wanted, wantedRows(database, person));
    LEYE_TRY(const QList<Row> held, heldRows(database, person));
    for (const Row &row : held) {
        if (rowOf(wanted, row.r))
            continue;
        LEYE_TRY(Statement * statement, database.cached("DELETE FROM person_list WHERE r = ?"));
        LEYE_CHECK(statement->bindAll(row.r).run());
    }
    for (const Row &row : wanted) {
        const Row *before = rowOf(held, row.r);
        LEYE_CHECK(before ? update(database, *before, row) : insert(database, person, row));
    }
    return {};
}

Result<void> refreshContact(Database &database, qint64 person)
{
    LEYE_TRY(const std::optional<qint64> contact, lastContact(database, person));
    LEYE_TRY(Statement * statement, database.cached("UPDATE person_list SET last_contact = ?2 WHERE person = ?1 AND "
                                                    "last_contact IS NOT ?2"));
    put(statement->bind(1, person), 2, contact);
    return statement->run();
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

/// A record has changed and may have gone from one person to another.
Result<void> refreshBoth(Database &database, const RecordType &type, qint64 n, qint64 left,
                         Result<void> (*refreshOne)(Database &, qint64))
{
    LEYE_TRY(const qint64 person, personOf(database, type, n));
    for (const qint64 one : {left == person ? 0 : left, person}) { // a row goes from here before it comes there
        if (one != 0)
            LEYE_CHECK(refreshOne(database, one));
    }
    return {};
}

} // namespace

const RecordType &PersonListing::type() const { return kPerson; }

bool PersonListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"name"_L1, "sex"_L1, "birth"_L1, "life"_L1});
}

Result<void> PersonListing::leaving(Database &, qint64) { return {}; }

Result<void> PersonListing::entered(Database &database, qint64 n) { return refresh(database, n); }

const RecordType &EnrolmentListing::type() const { return kEnrolment; }

bool EnrolmentListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"person"_L1, "kind"_L1, "station"_L1, "aide"_L1, "stage"_L1, "start_date"_L1, "end_date"_L1,
                           "life"_L1});
}

Result<void> EnrolmentListing::leaving(Database &database, qint64 n)
{
    LEYE_TRY(m_left, personOf(database, kEnrolment, n));
    return {};
}

Result<void> EnrolmentListing::entered(Database &database, qint64 n)
{
    return refreshBoth(database, kEnrolment, n, std::exchange(m_left, 0), refresh);
}

const RecordType &ContactListing::type() const { return kService; }

bool ContactListing::dependsOn(const QString &field) const
{
    return isOneOf(field, {"person"_L1, "date"_L1, "result"_L1, "life"_L1});
}

Result<void> ContactListing::leaving(Database &database, qint64 n)
{
    LEYE_TRY(m_left, personOf(database, kService, n));
    return {};
}

Result<void> ContactListing::entered(Database &database, qint64 n)
{
    return refreshBoth(database, kService, n, std::exchange(m_left, 0), refreshContact);
}

void addPeopleListing(std::vector<std::unique_ptr<Projector>> &projectors)
{
    projectors.push_back(std::make_unique<PersonListing>());
    projectors.push_back(std::make_unique<EnrolmentListing>());
    projectors.push_back(std::make_unique<ContactListing>());
}

Result<void> checkPeopleList(Database &database)
{
    LEYE_TRY(Statement people, database.prepare("SELECT n FROM person UNION SELECT person FROM person_list"));
    qint64 wrong = 0;
    while (true) {
        LEYE_TRY(const bool more, people.step());
        if (!more)
            break;
        const qint64 person = people.integer(0);
        LEYE_TRY(const QList<Row> wanted, wantedRows(database, person));
        LEYE_TRY(const QList<Row> held, heldRows(database, person));
        LEYE_TRY(const std::optional<qint64> contact, lastContact(database, person));
        LEYE_TRY(Statement * statement,
                 database.cached("SELECT count(*) FROM person_list WHERE person = ?1 AND last_contact IS NOT ?2"));
        put(statement->bind(1, person), 2, contact);
        LEYE_TRY(const bool counted, statement->step());
        bool isRight = held.size() == wanted.size() && counted && statement->integer(0) == 0;
        statement->reset();
        for (const Row &row : wanted) {
            const Row *same = rowOf(held, row.r);
            isRight = isRight && same && same->facts == row.facts && same->place == row.place;
        }
        wrong += isRight ? 0 : 1;
    }
    return wrong == 0
               ? Result<void>()
               : fail(Error::Kind::Damaged,
                      Words::tr("The list of people differs from the records of %n people.", nullptr, int(wrong)),
                      u"person_list"_s);
}

} // namespace leye
