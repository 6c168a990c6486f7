// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

#include <QFileInfo>

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

/// Saves one service at a time, and the same row by itself in a database of the same size.
void saveServices(const QString &folder, const Options &options, Line &line)
{
    BenchDesk desk(folder, 1);
    QTemporaryDir bareFolder(folder + u"/bare-XXXXXX"_s);
    Database bare = emptyDatabase(bareFolder.path());
    Sample sample(1);
    const QList<PersonId> people = desk.addPeople(options.size(20'000, 2'000), sample);
    const auto next = [&] {
        return sample.service(desk.journal->newId(), people[sample.random().bounded(people.size())], desk.user);
    };
    for (int i = options.size(20'000, 2'000); i > 0;) {
        auto batch = must(desk.journal->begin());
        for (; i > 0 && !batch.isFull(); --i)
            must(batch.add(Edit(u"service.record"_s, desk.user).add(next())));
        must(batch.commit());
    }
    BareRows already("service");
    already.read(desk.database, "1");
    {
        Transaction transaction = must(Transaction::begin(bare));
        already.insert(bare);
        must(transaction.commit());
    }
    for (int i = 0; i < options.size(2'000, 200); ++i) {
        const Service service = next();
        desk.clock.advance(60'000);
        line.ours.measure(
            [&] { return must(desk.journal->commit(Edit(u"service.record"_s, desk.user).add(service))); });
        BareRows row("service");
        row.read(desk.database, "n = (SELECT max(n) FROM service)");
        line.baseline.measure([&] {
            Transaction transaction = must(Transaction::begin(bare));
            row.insert(bare);
            must(transaction.commit());
        });
    }
}

} // namespace

void benchSave(const Options &options)
{
    Line durable{u"Save one service (durable, logged, searchable)"_s,
                 u"one bare SQLite commit of the same row"_s,
                 {},
                 {},
                 Line::Reach::TimeAtMost,
                 2,
                 1,
                 {}};
    saveServices(options.folder, options, durable);
    print(durable);
    if (const QString memory = u"/dev/shm"_s; QFileInfo(memory).isWritable()) {
        Line work{
            u"  the same in memory: without the disk's time"_s, u"the same"_s, {}, {}, Line::Reach::None, 0, 1, {}};
        saveServices(memory, options, work);
        print(work);
    }
}

} // namespace leye::bench
