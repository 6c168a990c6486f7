// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/name_reading.h"
#include "models/people/people_store.h"
#include "tests/bench/bare.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

/// The same look-ups through SQLite alone, with nothing made of what they give: the keys and the rows they name, what
/// else a keystroke asks, and the enrolments of those who are shown.
class BareSearch {
public:
    explicit BareSearch(Database &reader)
        : m_keys(reader, "SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT 50")
        , m_rows(reader,
                 "SELECT p.n, p.id, p.name, p.also_called, p.id_number, p.phone, p.phone2 FROM person_search s CROSS "
                 "JOIN person p ON p.n = s.rowid WHERE s.person_search MATCH ? AND ifnull(p.life, '') <> 'deleted' "
                 "LIMIT 50")
        , m_name(reader, "SELECT n FROM person_key WHERE name_key = ? LIMIT 50")
        , m_waiting(reader, "SELECT n FROM person_due LIMIT 50")
        , m_enrolments(reader,
                       "SELECT kind, station FROM enrolment WHERE person = ? AND end_date IS NULL AND ifnull(life, '') "
                       "<> 'deleted' ORDER BY start_date, n")
    {
    }
    /// The keys alone.
    int keys(const QByteArray &expression)
    {
        bind(m_keys, expression);
        return steps(m_keys);
    }
    void rows(const QByteArray &expression, const QByteArray &name)
    {
        bind(m_name, name);
        steps(m_name);
        bind(m_rows, expression);
        qint64 shown[20] = {};
        int found = 0;
        for (; sqlite3_step(m_rows.raw) == SQLITE_ROW; ++found) {
            if (found < 20)
                shown[found] = sqlite3_column_int64(m_rows.raw, 0);
        }
        sqlite3_reset(m_rows.raw);
        steps(m_waiting);
        for (int i = 0; i < std::min(found, 20); ++i) {
            sqlite3_bind_int64(m_enrolments.raw, 1, shown[i]);
            steps(m_enrolments);
        }
    }

private:
    static void bind(RawStatement &statement, const QByteArray &text)
    {
        sqlite3_bind_text(statement.raw, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    }
    static int steps(RawStatement &statement)
    {
        int rows = 0;
        while (sqlite3_step(statement.raw) == SQLITE_ROW)
            ++rows;
        sqlite3_reset(statement.raw);
        return rows;
    }
    RawStatement m_keys, m_rows, m_name, m_waiting, m_enrolments;
};

/// All beginnings of what people type.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString &word :
         {u"cxm"_s, u"chenxiaoming"_s, u"陈小明"_s, u"wang"_s, u"ljh"_s, u"1234"_s, u"李秀"_s, u"138"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            typed.append(word.left(length));
    }
    return typed;
}

} // namespace

void benchSearch(const Options &options)
{
    BenchDesk desk(options.folder, 1);
    Sample sample(4);
    const int people = options.size(1'000'000, 20'000);
    Line load{u"Write people, 10,000 a time"_s, {}, {}, {}, Line::Reach::None, 0, 10'000, u"op"_s};
    for (int done = 0; done < people; done += 10'000)
        load.ours.measure([&] { return desk.addPeople(10'000, sample); });
    print(load);
    Database reader = must(Database::open(desk.database.path(), {OpenOptions::Mode::ReadOnly, {}, 64 * 1024}));
    PeopleStore store(reader);
    const QString of = u"%1 people"_s.arg(people);
    Line all{u"Each keystroke of people search, "_s + of,
             u"the bare look-ups: keys, rows, enrolments"_s,
             {},
             {},
             Line::Reach::TimeAtMost,
             1.5,
             1,
             {}};
    Line keys{
        u"  the same against the keys alone"_s, u"the bare look-up of the keys"_s, {}, {}, Line::Reach::None, 0, 1, {}};
    QList<Line> each;
    BareSearch bare(reader);
    for (const QString &typed : keystrokes()) {
        const QByteArray expression = parsePeopleQuery(typed).expression().toUtf8();
        const QByteArray name = nameSortKey(typed).toUtf8();
        Line line{u"  "_s + typed, {}, {}, {}, Line::Reach::None, 0, 1, {}};
        for (int run = 0; run < options.size(40, 10); ++run) {
            line.ours.measure([&] { return must(store.find(typed, 20)); });
            line.baseline.measure([&] { bare.rows(expression, name); });
            keys.baseline.measure([&] { return bare.keys(expression); });
        }
        all.ours.add(line.ours);
        all.baseline.add(line.baseline);
        each.append(line);
    }
    keys.ours = all.ours;
    print(all);
    print(keys);
    for (const Line &line : each)
        print(line);
}

} // namespace leye::bench
