// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_store.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

/// The full-text look-up alone: the numbers of the first people that hold the key.
int lookUp(Database &reader, const QString &expression)
{
    Statement &statement = *must(reader.cached("SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT 50"));
    statement.bindAll(expression);
    int found = 0;
    while (must(statement.step()))
        ++found;
    return found;
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
    Line all{u"Each keystroke of people search, %1 people"_s.arg(people),
             u"the bare key look-up"_s,
             {},
             {},
             Line::Reach::TimeAtMost,
             1.5,
             1,
             {}};
    QList<Line> each;
    for (const QStringView typed :
         {QStringView(u"cxm"), QStringView(u"chenxiaoming"), QStringView(u"陈小明"), QStringView(u"wang"),
          QStringView(u"ljh"), QStringView(u"1234"), QStringView(u"李秀")}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString keys = typed.left(length).toString();
            const QString expression = parsePeopleQuery(keys).expression();
            Line line{u"  "_s + keys, {}, {}, {}, Line::Reach::None, 0, 1, {}};
            for (int run = 0; run < options.size(40, 10); ++run) {
                line.ours.measure([&] { return must(store.find(keys, 20)); });
                line.baseline.measure([&] { return lookUp(reader, expression); });
            }
            all.ours.add(line.ours);
            all.baseline.add(line.baseline);
            each.append(line);
        }
    }
    print(all);
    for (const Line &line : each)
        print(line);
}

} // namespace leye::bench
