// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export_store.h"

#include <algorithm>
#include <array>
#include <variant>

namespace leye {

using namespace Qt::StringLiterals;
using Key = ExportTerm::Key;

namespace {

constexpr auto kElder = "为老服务"; // app_enrolment_kind

/// SQL, and the values it binds: each ? of what is added becomes a numbered place, behind the two of the page.
class Condition {
public:
    using Bound = std::variant<qint64, QString>;

    Condition &add(std::string_view sql, const QList<Bound> &values = {})
    {
        Q_ASSERT(std::count(sql.begin(), sql.end(), '?') == values.size());
        qsizetype next = 0;
        for (const char c : sql) {
            if (c == '?')
                m_sql += place(values[next++]);
            else
                m_sql += c;
        }
        return *this;
    }
    /// One piece of SQL for each value, any of which may hold.
    Condition &addAny(std::string_view sql, const QStringList &values)
    {
        m_sql += '(';
        for (qsizetype i = 0; i < values.size(); ++i) {
            m_sql += i == 0 ? "" : " OR ";
            add(sql, QList<Bound>(std::count(sql.begin(), sql.end(), '?'), values[i]));
        }
        m_sql += ')';
        return *this;
    }
    void bind(Statement &statement) const
    {
        for (qsizetype i = 0; i < m_values.size(); ++i)
            std::visit([&](const auto &value) { statement.bind(int(i) + kFirst, value); }, m_values[i]);
    }
    [[nodiscard]] const std::string &sql() const { return m_sql; }

private:
    static constexpr int kFirst = 3;
    std::string place(const Bound &value)
    {
        m_values.append(value);
        return "?" + std::to_string(kFirst + m_values.size() - 1);
    }
    std::string m_sql;
    QList<Bound> m_values;
};

/// What is filtered for, and by whom.
struct Asked {
    const ExportFilter &filter;
    qint64 readable;              ///< bit c: class c
    std::optional<qint64> person; ///< of this one alone
    [[nodiscard]] bool isService() const { return filter.kind == ExportKind::Services; }
    [[nodiscard]] QString today() const { return filter.today.toString(Qt::ISODate); }
};

// Terms that compare one column: of the enrolment (e), the person or the service (t).
struct ColumnRow {
    Key key;
    const char *ofEnrolment;
    const char *ofService;
    const char *ofPerson;
};
constexpr std::array kColumns{
    ColumnRow{Key::Station, "e.station >= ? AND e.station < ? || '~'", "t.station >= ? AND t.station < ? || '~'",
              nullptr},
    ColumnRow{Key::Kind, "e.kind = ?", "t.kind = ?", nullptr},
    ColumnRow{Key::Category, "e.category = ?", nullptr, nullptr},
    ColumnRow{Key::Aide, "e.aide IN (SELECT n FROM user WHERE lower(hex(id)) = ?)", nullptr, nullptr},
    ColumnRow{Key::Stage, "e.stage = ?", nullptr, nullptr},
    ColumnRow{Key::Outcome, "e.outcome = ?", nullptr, nullptr},
    ColumnRow{Key::State, "(e.end_date IS NULL) = (? = 'open')", nullptr, nullptr},
    ColumnRow{Key::Since, "e.start_date >= ?", "t.date >= ?", nullptr},
    ColumnRow{Key::Until, "e.start_date <= ?", "t.date <= ?", nullptr},
    ColumnRow{Key::Sex, nullptr, nullptr, "t.sex = ?"},
    ColumnRow{Key::Education, nullptr, nullptr, "t.education = ?"},
    ColumnRow{Key::Channel, nullptr, "t.channel = ?", nullptr},
    ColumnRow{Key::Staff, nullptr,
              "EXISTS (SELECT 1 FROM service_staff s JOIN user u ON u.n = s.element WHERE s.rec = t.n AND "
              "lower(hex(u.id)) = ?)",
              nullptr},
};

const ColumnRow *columnOf(Key key)
{
    const auto found =
        std::find_if(kColumns.begin(), kColumns.end(), [&](const ColumnRow &row) { return row.key == key; });
    return found == kColumns.end() ? nullptr : &*found;
}

constexpr auto kLiveEnrolment = "ifnull(e.life, '') <> 'deleted'";

bool isOfEnrolment(const Asked &asked, const ExportTerm &term)
{
    const ColumnRow *column = columnOf(term.key);
    return !asked.isService() && column && column->ofEnrolment;
}

/// All terms about the enrolment hold of one and the same; what is excluded holds of none.
void addEnrolmentTerms(Condition &condition, const Asked &asked)
{
    const auto says = [&](Key key) {
        return std::any_of(asked.filter.terms.begin(), asked.filter.terms.end(),
                           [&](const ExportTerm &term) { return term.key == key && !term.isExcluded; });
    };
    condition.add(kLiveEnrolment);
    if (asked.filter.kind == ExportKind::Elders && !says(Key::Kind))
        condition.add(" AND e.kind = ?", {QString::fromUtf8(kElder)});
    if (asked.filter.kind == ExportKind::Elders && !says(Key::State))
        condition.add(" AND e.end_date IS NULL");
    for (const ExportTerm &term : asked.filter.terms) {
        if (isOfEnrolment(asked, term) && !term.isExcluded)
            condition.add(" AND ").addAny(columnOf(term.key)->ofEnrolment, term.values);
    }
}

void addMark(Condition &condition, const Asked &asked, const QStringList &marks)
{
    condition.add(std::string("EXISTS (SELECT 1 FROM mark m WHERE m.person = ") +
                  (asked.isService() ? "t.person" : "t.n") + " AND ifnull(m.life, '') <> 'deleted' AND ");
    condition.addAny("m.mark = ?", marks);
    condition.add(
        " AND ifnull(m.start_date, '') <= ? AND ifnull(m.end_date, '9999') >= ? AND ((1 << m.class) & ?) <> 0)",
        {asked.today(), asked.today(), asked.readable});
}

/// 18..35: has turned 18, and not yet 36.
void addAge(Condition &condition, const Asked &asked, const QString &range)
{
    const QString from = range.section(u".."_s, 0, 0), to = range.section(u".."_s, 1, 1);
    const QDate today = asked.filter.today;
    condition.add("(t.birth IS NOT NULL");
    if (!from.isEmpty())
        condition.add(" AND t.birth <= ?", {today.addYears(-from.toInt()).toString(Qt::ISODate)});
    if (!to.isEmpty())
        condition.add(" AND t.birth > ?", {today.addYears(-to.toInt() - 1).toString(Qt::ISODate)});
    condition.add(")");
}

/// With % and _ as they were typed.
QString pattern(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

void addText(Condition &condition, const Asked &asked, const QStringList &texts)
{
    QStringList patterns;
    for (const QString &text : texts)
        patterns.append(pattern(text));
    if (!asked.isService()) {
        condition.addAny(
            "(t.name || ' ' || ifnull(t.also_called, '') || ' ' || ifnull(t.skills, '') || ' ' || "
            "ifnull(t.wish_jobs, '') || ' ' || ifnull(t.living_address, '') || ' ' || ifnull(t.remark, '')) "
            "LIKE ? ESCAPE '\\'",
            patterns);
        return;
    }
    // A note under the class-4 key is a blob, and no text.
    condition.add("(").addAny(
        "(ifnull(t.title, '') || ' ' || ifnull(t.place, '') || ' ' || ifnull(t.result, '')) LIKE ? "
        "ESCAPE '\\'",
        patterns);
    condition.add(" OR (typeof(t.note) = 'text' AND ((1 << ifnull(t.note_class, 1)) & ?) <> 0 AND ", {asked.readable});
    condition.addAny("t.note LIKE ? ESCAPE '\\'", patterns).add("))");
}

void addTerm(Condition &condition, const Asked &asked, const ExportTerm &term)
{
    condition.add(term.isExcluded ? " AND NOT ifnull(" : " AND ifnull(");
    if (const ColumnRow *column = columnOf(term.key); column && isOfEnrolment(asked, term)) {
        condition.add(std::string("EXISTS (SELECT 1 FROM enrolment e WHERE e.person = t.n AND ") + kLiveEnrolment +
                      " AND ");
        condition.addAny(column->ofEnrolment, term.values).add(")");
    } else if (column) {
        condition.addAny(asked.isService() ? column->ofService : column->ofPerson, term.values);
    } else if (term.key == Key::Mark) {
        addMark(condition, asked, term.values);
    } else if (term.key == Key::Age) {
        addAge(condition, asked, term.values.first());
    } else {
        addText(condition, asked, term.values);
    }
    condition.add(", 0)"); // an empty column is none of the values, and excluded by none
}

Condition conditionOf(const Asked &asked)
{
    Condition condition;
    if (asked.person)
        condition.add(asked.isService() ? "t.person = ? AND " : "t.n = ? AND ", {*asked.person});
    condition.add("t.created_op IS NOT NULL AND ifnull(t.life, '') <> 'deleted'");
    if (asked.isService()) {
        condition.add(" AND EXISTS (SELECT 1 FROM person p WHERE p.n = t.person AND ifnull(p.life, '') <> 'deleted')");
    } else {
        const bool asksEnrolment =
            asked.filter.kind == ExportKind::Elders ||
            std::any_of(asked.filter.terms.begin(), asked.filter.terms.end(),
                        [&](const ExportTerm &term) { return isOfEnrolment(asked, term) && !term.isExcluded; });
        if (asksEnrolment) {
            condition.add(" AND EXISTS (SELECT 1 FROM enrolment e WHERE e.person = t.n AND ");
            addEnrolmentTerms(condition, asked);
            condition.add(")");
        }
    }
    for (const ExportTerm &term : asked.filter.terms) {
        if (!isOfEnrolment(asked, term) || term.isExcluded)
            addTerm(condition, asked, term);
    }
    return condition;
}

std::string pageOf(const Condition &condition) { return "t.n > ?1 AND " + condition.sql() + " ORDER BY t.n LIMIT ?2"; }

} // namespace

ExportStore::ExportStore(Database &database, const Viewer &viewer, const RestrictedKeys *keys)
    : m_database(database)
    , m_records(database, keys)
{
    for (int sensitivity = Office; sensitivity <= Audit; ++sensitivity)
        m_readable |= viewer.mayRead(sensitivity) ? qint64(1) << sensitivity : 0;
}

Result<ExportSize> ExportStore::size(const ExportFilter &filter)
{
    if (!filter.chosen)
        return size(filter, std::nullopt);
    ExportSize all;
    for (const quint32 person : *filter.chosen) {
        LEYE_TRY(const ExportSize one, size(filter, person));
        all.rows += one.rows;
        all.people += one.people;
    }
    return all;
}

Result<ExportSize> ExportStore::size(const ExportFilter &filter, std::optional<qint64> person)
{
    const Condition condition = conditionOf({filter, m_readable, person});
    const bool isService = filter.kind == ExportKind::Services;
    const std::string sql = isService
                                ? "SELECT count(*), count(DISTINCT t.person) FROM service t WHERE " + condition.sql()
                                : "SELECT count(*), count(*) FROM person t WHERE " + condition.sql();
    LEYE_TRY(Statement * statement, m_database.cached(sql));
    condition.bind(*statement);
    LEYE_TRY(const bool found, statement->step());
    const ExportSize size = found ? ExportSize{statement->integer(0), statement->integer(1)} : ExportSize();
    statement->reset();
    return size;
}

Result<QList<PersonId>> ExportStore::few(const ExportFilter &filter, qsizetype most)
{
    QList<PersonId> people;
    const qsizetype parts = filter.chosen ? filter.chosen->size() : 1;
    for (qsizetype part = 0; part < parts && people.size() <= most; ++part) {
        const std::optional<qint64> person =
            filter.chosen ? std::optional<qint64>(filter.chosen->at(part)) : std::nullopt;
        const Condition condition = conditionOf({filter, m_readable, person});
        const std::string sql = filter.kind == ExportKind::Services
                                    ? "SELECT DISTINCT p.id FROM service t JOIN person p ON p.n = t.person WHERE " +
                                          condition.sql() + " LIMIT ?2"
                                    : "SELECT t.id FROM person t WHERE " + condition.sql() + " LIMIT ?2";
        LEYE_TRY(Statement * statement, m_database.cached(sql));
        condition.bind(statement->bind(2, qint64(most) + 1));
        while (true) {
            LEYE_TRY(const bool more, statement->step());
            if (!more)
                break;
            people.append(PersonId(statement->id(0)));
        }
    }
    return people.size() > most ? QList<PersonId>() : people;
}

template <typename R>
Result<QList<R>> ExportStore::page(const ExportFilter &filter, std::optional<qint64> person, qint64 after, qint64 limit)
{
    const Condition condition = conditionOf({filter, m_readable, person});
    return m_records.where<R>(pageOf(condition),
                              [&](Statement &statement) { condition.bind(statement.bindAll(after, limit)); });
}

template <typename R>
Result<QList<R>> ExportStore::page(const ExportFilter &filter, ExportCursor &cursor, int limit)
{
    QList<R> records;
    const qsizetype parts = filter.chosen ? filter.chosen->size() : 1;
    while (records.size() < limit && cursor.chosen < parts) {
        const std::optional<qint64> person =
            filter.chosen ? std::optional<qint64>(filter.chosen->at(cursor.chosen)) : std::nullopt;
        const qint64 wanted = limit - records.size();
        LEYE_TRY(const QList<R> next, page<R>(filter, person, cursor.after, wanted));
        records += next;
        if (next.size() == wanted)
            cursor.after = next.last().n;
        else
            cursor = {0, cursor.chosen + 1};
    }
    return records;
}

Result<QList<Person>> ExportStore::people(const ExportFilter &filter, ExportCursor &cursor, int limit)
{
    return page<Person>(filter, cursor, limit);
}

Result<QList<Service>> ExportStore::services(const ExportFilter &filter, ExportCursor &cursor, int limit)
{
    return page<Service>(filter, cursor, limit);
}

Result<std::optional<Enrolment>> ExportStore::enrolment(const ExportFilter &filter, qint64 person)
{
    const Asked asked{filter, m_readable, {}};
    Condition condition;
    condition.add("t.n = (SELECT e.n FROM enrolment e WHERE e.person = ? AND ", {person});
    addEnrolmentTerms(condition, asked);
    condition.add(" ORDER BY e.end_date IS NOT NULL, e.start_date DESC, e.n DESC LIMIT 1)");
    LEYE_TRY(QList<Enrolment> found, m_records.where<Enrolment>(condition.sql(), [&](Statement &statement) {
        condition.bind(statement.bind(1, person));
    }));
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

} // namespace leye
