// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "models/journal/ledger.h"
#include "models/journal/rebuild_store.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

namespace leye::bench {

using namespace Qt::StringLiterals;

void benchRebuild(const Options &options)
{
    BenchDesk desk(options.folder, 1);
    Sample sample(3);
    Line load{u"Write 500 people with enrolments (one import slice)"_s, {}, {}, {}, Line::Reach::None, 0, 500, u"op"_s};
    Line record{u"Write 1,000 services as actions of their own"_s, {}, {}, {}, Line::Reach::None, 0, 1'000, u"op"_s};
    QList<PersonId> people;
    for (int i = 0; i < options.size(40, 4); ++i)
        load.ours.measure([&] { people += desk.addPeople(500, sample); });
    for (int i = 0; i < options.size(200, 20); ++i) {
        record.ours.measure([&] {
            auto batch = must(desk.journal->begin());
            for (int service = 0; service < 1'000; ++service) {
                const PersonId person = people[sample.random().bounded(people.size())];
                must(batch.add(Edit(u"service.record"_s, desk.user)
                                   .add(sample.service(desk.journal->newId(), person, desk.user))));
            }
            must(batch.commit());
        });
    }
    print(load);
    print(record);

    const qint64 operations = must(desk.database.integer("SELECT count(*) FROM op"));
    Line verify{
        u"Verify the log: chain, commits, bodies"_s, {}, {}, {}, Line::Reach::None, 0, double(operations), u"op"_s};
    Line rebuild{u"Rebuild the tables from the log and compare"_s,
                 {},
                 {},
                 {},
                 Line::Reach::None,
                 0,
                 double(operations),
                 u"op"_s};
    for (int run = 0; run < options.size(3, 1); ++run) {
        verify.ours.measure([&] {
            return must(verifyLedger(desk.journal->store(), desk.journal->restricted(), desk.authorityKey, {}));
        });
        QTemporaryDir folder(options.folder + u"/rebuilt-XXXXXX"_s);
        Database target = emptyDatabase(folder.path());
        const RebuildResult result = rebuild.ours.measure([&] {
            return must(
                rebuildAndCompare(desk.database, target, recordCatalogue(), {}, desk.journal->restricted(), {}));
        });
        if (!result.isEqual())
            qFatal("the rebuilt tables differ: %s", qPrintable(result.differences.first().table));
    }
    print(verify);
    print(rebuild);
}

} // namespace leye::bench
