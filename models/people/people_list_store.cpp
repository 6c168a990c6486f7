// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_store.h"

#include "models/core/age.h"
#include "models/core/masking.h"
#include "models/people/mark_entry.h"
#include "models/people/masked.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Whose words are still to be written (SearchIndex): there are never many.
constexpr auto kWaiting = "SELECT n FROM person_due";

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleList)
};

using Sort = PeopleListQuery::Sort;
using Cases = PeopleListQuery::Cases;

/// The sortable columns; each has its index. `isTurned`: what is shown grows as the key falls.
struct SortKey {
    Sort sort;
    const char *column;
    bool isTurned;
};
constexpr std::array kSortKeys{SortKey{Sort::Name, "name_key", false}, SortKey{Sort::Age, "birth", true},
                               SortKey{Sort::Stage, "stage", false}, SortKey{Sort::LastContact, "last_contact", false},
                               SortKey{Sort::Registered, "registered", false}};

const SortKey &keyOf(const PeopleListQuery &query)
{
    return *std::find_if(kSortKeys.begin(), kSortKeys.end(),
                         [&query](const SortKey &key) { return key.sort == query.sort; });
}

std::string directionOf(const PeopleListQuery &query)
{
    return query.descending != keyOf(query).isTurned ? " DESC" : "";
}

/// `isSorted`: by a sorter instead of by the index of the key, for the few rows that another index has found.
std::string orderBy(const PeopleListQuery &query, bool isSorted)
{
    const std::string direction = directionOf(query);
    return std::string(" ORDER BY ") + (isSorted ? "+" : "") + keyOf(query).column + direction + ", person" + direction;
}

int dayNumber(QDate day) { return day.year() * 10000 + day.month() * 100 + day.day(); }

QDate dayOf(qint64 number) { return {int(number / 10000), int(number / 100 % 100), int(number % 100)}; }

/// The indexes of the keys hold all that is asked: one look along them is enough.
bool isInIndexes(PeopleListQuery query)
{
    query.kind.clear();
    query.cases = Cases::Any;
    return !query.hasFilter();
}

/// Codes of stations have at least eleven characters; what is above one is a large part of everybody.
bool isStation(const QString &code) { return code.size() >= 11; }

/// A pair of characters or a short beginning is in the full-text table exactly as in the name; more than that may come
/// together from a name and an alias, and wants a look.
bool isExact(const PeopleQuery &typed)
{
    using Kind = PeopleQuery::Word::Kind;
    return std::all_of(typed.words.begin(), typed.words.end(), [](const PeopleQuery::Word &word) {
        return (word.kind == Kind::Chinese || word.kind == Kind::Pinyin) && word.text.size() <= 2;
    });
}

} // namespace

/// A set of rows: bits for those of the persons, which are numbered like them.
class PeopleListStore::Rows {
public:
    /// False when it was in already.
    bool insert(qint64 r)
    {
        if (r >= kFurther) {
            const qsizetype before = m_further.size();
            m_further.insert(r);
            return m_further.size() > before;
        }
        if (size_t(r) >= m_persons.size())
            m_persons.resize(std::max<size_t>(size_t(r) + 1, m_persons.size() * 2));
        const bool isNew = !m_persons[size_t(r)];
        m_persons[size_t(r)] = true;
        return isNew;
    }
    [[nodiscard]] bool contains(qint64 r) const
    {
        return r >= kFurther ? m_further.contains(r) : size_t(r) < m_persons.size() && m_persons[size_t(r)];
    }

private:
    static constexpr qint64 kFurther = qint64(1) << 40;
    std::vector<bool> m_persons;
    QSet<qint64> m_further;
};

/// Conditions on person_list, each value bound in its turn.
struct PeopleListStore::Selection {
    std::string sql;
    QList<std::variant<qint64, QString>> values;

    template <typename... Values>
    void add(const std::string &condition, const Values &...bound)
    {
        sql += (sql.empty() ? "" : " AND ") + condition;
        (values.append(bound), ...);
    }
    void bindTo(Statement &statement, int first) const
    {
        for (const auto &value : values)
            std::visit([&](const auto &held) { statement.bind(first++, held); }, value);
    }
    /// What is asked of an enrolment. An index is used only where it leaves little.
    void addEnrolment(const PeopleListQuery &query, qint64 aide)
    {
        if (!query.station.isEmpty())
            add((isStation(query.station) ? "station >= ? AND station < ?" : "+station >= ? AND +station < ?"),
                query.station, query.station + u'~');
        if (!query.kind.isEmpty())
            add("kind = ?", query.kind);
        if (query.cases != Cases::Any)
            add("is_open = ?", qint64(query.cases == Cases::Open));
        if (!query.stage.isEmpty())
            add("+stage = ?", query.stage);
        if (!query.aide.isNull())
            add("aide = ?", aide);
    }
};

Result<void> PeopleListStore::requireMayReadMark(const QString &mark, QDate today)
{
    OfficeStore office(m_database);
    LEYE_TRY(const int sensitivity, sensitivityOfMark(office, mark, today));
    if (m_viewer.mayRead(sensitivity))
        return {};
    return fail(Error::Kind::Denied,
                Words::tr("Your roles (%1) do not show who has this mark. Ask somebody who works with it.")
                    .arg(namesOf(m_viewer.roles)),
                u"class %1"_s.arg(sensitivity));
}

Result<PeopleListStore::Selection> PeopleListStore::select(const PeopleListQuery &query, QDate today, Path path)
{
    Selection selection;
    const bool byEnrolment = query.asksForEnrolment();
    if (query.inBin)
        selection.add(byEnrolment ? "shown >= 2" : "shown >= 2 AND shown = 3");
    else if (path == Path::InOrder) // the indexes of the keys hold these rows
        selection.add(byEnrolment ? "shown < 2" : "shown < 2 AND shown = 1");
    else
        selection.add(byEnrolment ? "+shown < 2" : "+shown < 2 AND +shown = 1");
    qint64 aide = 0;
    if (!query.aide.isNull()) {
        LEYE_TRY(Statement * statement, m_database.cached("SELECT n FROM user WHERE id = ?"));
        LEYE_TRY(const bool found, statement->bindAll(query.aide.raw).step());
        aide = found ? statement->integer(0) : 0;
        statement->reset();
    }
    selection.addEnrolment(query, aide);
    if (!query.sex.isEmpty())
        selection.add("sex = ?", query.sex);
    if (query.fromAge)
        selection.add("+birth <= ?", qint64(dayNumber(today.addYears(-*query.fromAge))));
    if (query.toAge)
        selection.add("+birth > ?", qint64(dayNumber(today.addYears(-*query.toAge - 1))));
    if (query.silentDays)
        selection.add("(+last_contact IS NULL OR +last_contact <= ?)",
                      qint64(dayNumber(today.addDays(-*query.silentDays))));
    if (!query.mark.isEmpty()) {
        LEYE_CHECK(requireMayReadMark(query.mark, today));
        const QString day = today.toString(Qt::ISODate);
        selection.add("person IN (SELECT person FROM mark WHERE mark = ? AND ifnull(start_date, '') <= ? AND "
                      "ifnull(end_date, '9999') >= ? AND ifnull(life, '') <> 'deleted' AND class <= ?)",
                      query.mark, day, day,
                      qint64(m_viewer.mayRead(Health)     ? Health
                             : m_viewer.mayRead(Hardship) ? Hardship
                                                          : Basic));
    }
    if (!query.text.trimmed().isEmpty()) {
        LEYE_TRY(const QString people, answering(query));
        selection.add("person IN (SELECT value FROM json_each(?))", people);
    }
    return selection;
}

Result<bool> PeopleListStore::answers(qint64 person, const PeopleQuery &typed)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT name, also_called, id_number, phone, phone2 FROM person WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(person).step());
    bool doesAnswer = false;
    if (found) {
        PersonKeys keys{
            statement->text(0), statement->text(1).split(u'、', Qt::SkipEmptyParts), statement->text(2), {}};
        keys.phones = {statement->text(3), statement->text(4)};
        keys.phones.removeAll(QString());
        doesAnswer = matchRank(keys, typed) != MatchRank::None;
    }
    statement->reset();
    return doesAnswer;
}

/// Everybody who answers to what was typed, or whose name sounds like it where nobody does, as a JSON array of local
/// numbers: one value for one statement.
Result<QString> PeopleListStore::answering(const PeopleListQuery &query)
{
    const PeopleQuery typed = parsePeopleQuery(query.text);
    LEYE_TRY(QStringList people, answering(typed, query.inBin));
    if (const PeopleQuery sound = bySound(typed); people.isEmpty() && !sound.isEmpty()) {
        LEYE_TRY(people, answering(sound, query.inBin));
        m_isBySound = !people.isEmpty();
    }
    return u'[' + people.join(u',') + u']';
}

Result<QStringList> PeopleListStore::answering(const PeopleQuery &typed, bool inBin)
{
    QList<std::pair<std::string, QStringList>> sources;
    if (inBin) { // the search tables do not know them; they are few
        sources.append({"SELECT person FROM person_list WHERE shown >= 2 AND shown = 3", QStringList()});
    } else {
        if (!typed.idNumber.isEmpty())
            sources.append({"SELECT n FROM person WHERE id_number = ?", QStringList{typed.idNumber}});
        if (!typed.phone.isEmpty())
            sources.append(
                {"SELECT n FROM person WHERE phone >= ? AND phone < ?", QStringList{typed.phone, typed.phone + u'~'}});
        if (const QString expression = typed.expression(); !expression.isEmpty())
            sources.append(
                {"SELECT rowid FROM person_search WHERE person_search MATCH ? AND rowid NOT IN (SELECT n FROM "
                 "person_due)",
                 QStringList{expression}});
        sources.append({kWaiting, QStringList()});
    }
    const bool areExact = isExact(typed) && !inBin;
    QStringList people;
    for (const auto &[sql, values] : std::as_const(sources)) {
        LEYE_TRY(Statement * statement, m_database.cached(sql));
        for (int parameter = 0; parameter < values.size(); ++parameter)
            statement->bind(parameter + 1, values[parameter]);
        while (true) {
            LEYE_TRY(const bool more, statement->step());
            if (!more)
                break;
            const qint64 person = statement->integer(0);
            LEYE_TRY(const bool isMeant, areExact &&sql != kWaiting ? Result<bool>(true) : answers(person, typed));
            if (isMeant)
                people.append(QString::number(person));
        }
    }
    return people;
}

/// The people of a statement's first column, in its order. With `wanted`, its second is the row, which must be among
/// them. Where an enrolment is asked for, two of one person may fit, and the better place counts.
Result<QList<quint32>> PeopleListStore::people(const PeopleListQuery &query, const std::string &sql,
                                               const Selection &selection, const Rows *wanted)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql));
    selection.bindTo(*statement, 1);
    const bool mayRepeat = query.asksForEnrolment();
    QList<quint32> people;
    Rows seen;
    while (true) {
        LEYE_TRY(const bool more, statement->stepNumbers());
        if (!more)
            return people;
        if (wanted && !wanted->contains(statement->integer(1)))
            continue;
        const qint64 person = statement->integer(0);
        if (!mayRepeat || seen.insert(person))
            people.append(quint32(person));
    }
}

/// Who fits is found by one look at everybody, and put in order by one along the index of the key: a third of what it
/// takes to sort them, and a tenth of following the index to each row.
Result<QList<quint32>> PeopleListStore::pick(const PeopleListQuery &query, const Selection &selection)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT r FROM person_list WHERE " + selection.sql));
    selection.bindTo(*statement, 1);
    Rows wanted;
    while (true) {
        LEYE_TRY(const bool more, statement->stepNumbers());
        if (!more)
            break;
        wanted.insert(statement->integer(0));
    }
    return people(query, "SELECT person, r FROM person_list WHERE shown < 2" + orderBy(query, false), {}, &wanted);
}

bool PeopleListStore::looksAtEverybody(const PeopleListQuery &query)
{
    return !query.inBin && query.text.trimmed().isEmpty() && query.aide.isNull() && !isStation(query.station);
}

Result<QList<quint32>> PeopleListStore::order(const PeopleListQuery &query, QDate today)
{
    m_isBySound = false;
    const bool isInOrder = isInIndexes(query);
    LEYE_TRY(const Selection selection, select(query, today, isInOrder ? Path::InOrder : Path::Scan));
    if (!isInOrder && looksAtEverybody(query))
        return pick(query, selection);
    return people(query, "SELECT person FROM person_list WHERE " + selection.sql + orderBy(query, !isInOrder),
                  selection);
}

Result<QList<quint32>> PeopleListStore::firstPage(const PeopleListQuery &query, QDate today)
{
    LEYE_TRY(const Selection selection, select(query, today, Path::InOrder));
    return people(query,
                  "SELECT person FROM person_list WHERE " + selection.sql + orderBy(query, false) + " LIMIT " +
                      std::to_string(kFirstPage),
                  selection);
}

Result<PeopleListRow> PeopleListStore::row(const PeopleListQuery &query, const Selection &places, qint64 n,
                                           const IdMask &mask)
{
    // The enrolment that the query asks for; where there is none (any more), the one that tells most.
    const std::string first = places.sql.empty()
                                  ? std::string()
                                  : "(" + places.sql + ") DESC, l." + keyOf(query).column + directionOf(query) + ", ";
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT p.id, p.name, p.birth, p.sex, p.phone, p.id_number, l.kind, (SELECT name FROM "
                               "station WHERE code = l.station), (SELECT name FROM user WHERE n = l.aide), l.stage, "
                               "l.registered, l.is_open, l.last_contact, l.station FROM person_list l JOIN person p ON "
                               "p.n = l.person WHERE l.person = ? ORDER BY " +
                               first + "shown & 1 DESC LIMIT 1"));
    places.bindTo(statement->bind(1, n), 2);
    LEYE_TRY(const bool found, statement->step());
    PeopleListRow row;
    row.n = n;
    if (found) {
        row.id = PersonId(statement->id(0));
        row.name = statement->text(1);
        row.birth = QDate::fromString(statement->text(2), Qt::ISODate);
        row.sex = statement->text(3);
        row.phone = maskedPhone(statement->text(4));
        row.idNumber = maskedIdNumber(statement->text(5), mask);
        row.kind = statement->text(6);
        row.station = statement->isNull(7) ? statement->text(13) : statement->text(7);
        row.aide = statement->text(8);
        row.stage = statement->text(9);
        row.registered = dayOf(statement->integer(10));
        row.isOpen = statement->integer(11) != 0;
        row.lastContact = dayOf(statement->integer(12));
    }
    statement->reset();
    return row;
}

Result<void> PeopleListStore::addMarks(PeopleListRow &row, QDate today)
{
    LEYE_TRY(
        Statement * statement,
        m_database.cached("SELECT mark, class FROM mark WHERE person = ?1 AND ifnull(start_date, '') <= ?2 AND "
                          "ifnull(end_date, '9999') >= ?2 AND ifnull(life, '') <> 'deleted' ORDER BY start_date, n"));
    statement->bindAll(row.n, today.toString(Qt::ISODate));
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        if (m_viewer.mayRead(int(statement->integer(1))))
            row.marks.append(statement->text(0));
        else
            row.hasHiddenMarks = true;
    }
}

Result<QList<PeopleListRow>> PeopleListStore::rows(const PeopleListQuery &query, const QList<quint32> &numbers,
                                                   QDate today)
{
    LEYE_TRY(const Snapshot snapshot, Snapshot::begin(m_database));
    PeopleStore store(m_database);
    OfficeStore office(m_database);
    LEYE_TRY(const Masking masking, maskingFor(office, MaskLevel::Partial, today));
    LEYE_TRY(const QList<Setting> limits, office.settingsUnder(u"contact.days."_s, today));
    PeopleListQuery places; // text, marks and facts fit every row of a person
    places.station = query.station;
    places.kind = query.kind;
    places.cases = query.cases;
    places.stage = query.stage;
    places.aide = query.aide;
    Selection selection;
    if (places.asksForEnrolment()) {
        LEYE_TRY(selection, select(places, today, Path::Scan));
    }
    QList<PeopleListRow> rows;
    for (const quint32 n : numbers) {
        LEYE_TRY(PeopleListRow one, row(query, selection, n, masking.id));
        if (!one.id.isNull()) {
            LEYE_CHECK(addMarks(one, today));
            LEYE_TRY(const std::optional<StandardStatus> standard, standardStatus(store, office, n, today));
            one.standard = standard ? standard->items : QList<StandardItem>();
            const auto limit = std::find_if(limits.begin(), limits.end(), [&one](const Setting &setting) {
                return setting.name == u"contact.days."_s + one.kind;
            });
            const QDate since = one.lastContact.isValid() ? one.lastContact : one.registered;
            one.isContactLate =
                one.isOpen && limit != limits.end() && since.isValid() && since.daysTo(today) > limit->value.toInt();
        }
        rows.append(std::move(one));
    }
    return rows;
}

Result<QList<PersonId>> PeopleListStore::ids(const QList<quint32> &numbers)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT id FROM person WHERE n = ? AND created_op IS NOT NULL"));
    QList<PersonId> people;
    for (const quint32 n : numbers) {
        LEYE_TRY(const bool found, statement->bindAll(qint64(n)).step());
        if (found)
            people.append(PersonId(statement->id(0)));
        statement->reset();
    }
    return people;
}

} // namespace leye
