// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_store.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

using Sort = PeopleListQuery::Sort;

struct Case {
    QString what;
    PeopleListQuery query;
    const char *bare; ///< the same statement, its values written out
};

PeopleListQuery sorted(Sort sort)
{
    PeopleListQuery query;
    query.sort = sort;
    return query;
}

QList<Case> cases()
{
    PeopleListQuery open = sorted(Sort::LastContact);
    open.kind = u"求职人员"_s;
    open.cases = PeopleListQuery::Cases::Open;
    PeopleListQuery station = sorted(Sort::Name);
    station.station = u"31010901703"_s;
    PeopleListQuery stage = sorted(Sort::Name);
    stage.stage = u"04"_s;
    PeopleListQuery silent = sorted(Sort::LastContact);
    silent.silentDays = 30;
    return {
        {u"by name"_s, sorted(Sort::Name),
         "SELECT r, person FROM person_list WHERE shown < 2 AND shown = 1 ORDER BY name_key, person"},
        {u"by last contact"_s, sorted(Sort::LastContact),
         "SELECT r, person FROM person_list WHERE shown < 2 AND shown = 1 ORDER BY last_contact, person"},
        {u"by age"_s, sorted(Sort::Age),
         "SELECT r, person FROM person_list WHERE shown < 2 AND shown = 1 ORDER BY birth DESC, person DESC"},
        {u"open job seekers by last contact"_s, open,
         "SELECT r, person FROM person_list WHERE shown < 2 AND kind = '求职人员' AND is_open = 1 ORDER BY "
         "last_contact, person"},
        {u"one station by name"_s, station,
         "SELECT r, person FROM person_list WHERE +shown < 2 AND station >= '31010901703' AND station < '31010901703~' "
         "ORDER BY +name_key, person"},
        {u"a stage by name"_s, stage,
         "SELECT r, person FROM person_list WHERE +shown < 2 AND +stage = '04' ORDER BY +name_key, person"},
        {u"silent for 30 days"_s, silent,
         "SELECT r, person FROM person_list WHERE +shown < 2 AND +shown = 1 AND (+last_contact IS NULL OR "
         "+last_contact <= "
         "20260926) ORDER BY +last_contact, person"},
    };
}

int stepBare(Database &database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    int rows = 0;
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    sqlite3_finalize(statement);
    return rows;
}

/// Stages and contacts as a district has them, spread by number; what was closed is what was seen long ago.
void spread(Database &database)
{
    must(database.execute("UPDATE person_list SET stage = '0' || (person % 8 + 1), is_open = person % 3 > 0, "
                          "last_contact = nullif(20260000 + person * 7919 % 12 * 100 + person % 28 + 101, 20260101)"));
}

} // namespace

void benchList(const Options &options)
{
    BenchDesk desk(options.folder, 1);
    Sample sample(4);
    const int people = options.size(1'000'000, 20'000);
    Line load{u"Write people, 10,000 a time"_s, {}, {}, {}, Line::Reach::None, 0, 10'000, u"people"_s};
    for (int done = 0; done < people; done += 10'000)
        load.ours.measure([&] { return desk.addPeople(10'000, sample); });
    print(load);
    spread(desk.database);
    Database reader = must(Database::open(desk.database.path(), {OpenOptions::Mode::ReadOnly, {}, 8 * 1024}));
    const Viewer viewer{desk.user, Role::Aide, {}};
    PeopleListStore store(reader, viewer);
    const QDate today(2026, 10, 26);
    for (const Case &one : cases()) {
        Line line{u"List of %1 people, %2"_s.arg(people).arg(one.what),
                  u"the same statement, stepped to its end"_s,
                  {},
                  {},
                  Line::Reach::TimeAtMost,
                  1.2,
                  1,
                  {}};
        qsizetype found = 0;
        for (int run = 0; run < options.size(15, 5); ++run) {
            found = line.ours.measure([&] { return must(store.order(one.query, today)); }).size();
            if (line.baseline.measure([&] { return stepBare(reader, one.bare); }) != found)
                qFatal("not the same statement: %s", one.bare);
        }
        print(line);
        Line first{u"  its first page"_s, {}, {}, {}, Line::Reach::None, 0, 1, {}};
        Line rows{u"  rows of a screen"_s, {}, {}, {}, Line::Reach::None, 0, 1, {}};
        for (int run = 0; run < options.size(15, 5); ++run) {
            const auto page = first.ours.measure([&] { return must(store.firstPage(one.query, today)); });
            rows.ours.measure(
                [&] { return must(store.rows(one.query, page.first(std::min<qsizetype>(64, page.size())), today)); });
        }
        print(first);
        print(rows);
    }
}

} // namespace leye::bench
