// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/receive.h"
#include "models/journal/record_store.h"
#include "tests/bench/bare.h"
#include "tests/bench/desk.h"
#include "tests/bench/figures.h"

namespace leye::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSlice = 1'000;

/// A year of a station as another desk wrote it: each save a transaction of its own. One operation in sixteen registers
/// somebody, one in thirty corrects something, the others are services.
void workAYear(BenchDesk &desk, int operations)
{
    Sample sample(2);
    QList<Person> people;
    for (int done = 0; done < operations;) {
        auto batch = must(desk.journal->begin());
        for (; done < operations && !batch.isFull(); ++done) {
            desk.clock.advance(60'000);
            Edit edit(u"service.record"_s, desk.user);
            if (people.isEmpty() || done % 16 == 0) {
                people.append(sample.person(desk.journal->newId()));
                edit.add(people.last()).add(sample.enrolment(desk.journal->newId(), people.last()));
            } else if (Person &person = people[sample.random().bounded(people.size())]; done % 30 == 1) {
                const Person before = person;
                person.phone = u"139"_s + QString::number(10'000'000 + done);
                edit.change(before, person);
            } else {
                edit.add(sample.service(desk.journal->newId(), PersonId(person.id), desk.user));
            }
            must(batch.add(edit));
        }
        must(batch.commit());
    }
}

QList<ReceivedOperation> logOf(BenchDesk &desk)
{
    QList<ReceivedOperation> log;
    must(desk.journal->store().eachOperation(0, operationKey(2, 0), [&log](const OperationRow &row) -> Result<void> {
        log.append({row.header, row.payload});
        return {};
    }));
    return log;
}

/// Every row that the operations from..to left behind, without full text.
QList<BareRows> rowsOf(BenchDesk &desk, qint64 from, qint64 to)
{
    const std::string between =
        " BETWEEN " + std::to_string(operationKey(2, from)) + " AND " + std::to_string(operationKey(2, to));
    QList<BareRows> rows;
    const auto take = [&](const char *table, const std::string &condition) {
        rows.append(BareRows(table));
        rows.last().read(desk.database, condition);
    };
    take("op", "k" + between);
    take("head", "k" + between);
    for (const char *table : {"person", "enrolment", "service", "user"})
        take(table, "created_op" + between);
    take("service_staff", "rec IN (SELECT n FROM service WHERE created_op" + between + ")");
    // What stands for the search tables until they are written, too.
    for (const char *table : {"person_due", "note_due"})
        take(table, std::string("n IN (SELECT n FROM ") + (table[0] == 'p' ? "person" : "service") +
                        " WHERE created_op" + between + ")");
    take("person_list", "person IN (SELECT n FROM person WHERE created_op" + between + ")");
    take("person_key", "n IN (SELECT n FROM person WHERE created_op" + between + ")");
    return rows;
}

Line merge(const Options &options, bool withSearch)
{
    Line line{withSearch ? u"Merge received operations"_s : u"  the same without search tables"_s,
              u"bare inserts of the same rows, 1,000 a time"_s,
              {},
              {},
              withSearch ? Line::Reach::SpeedAtLeast : Line::Reach::None,
              0.4,
              kSlice,
              u"op"_s};
    BenchDesk author(options.folder, 1, false);
    workAYear(author, options.size(100'000, 10'000));
    const QList<ReceivedOperation> log = logOf(author);
    BenchDesk reader(options.folder, 2, withSearch);
    QTemporaryDir bareFolder(options.folder + u"/bare-XXXXXX"_s);
    Database bare = emptyDatabase(bareFolder.path());
    for (qsizetype from = 0; from + kSlice <= log.size(); from += kSlice) {
        const QList<ReceivedOperation> slice = log.mid(from, kSlice);
        line.ours.measure([&] { return must(receive(*reader.journal, author.publicKey, u"31010901701"_s, slice)); });
        const QList<BareRows> rows = rowsOf(reader, from + 1, from + kSlice);
        line.baseline.measure([&] {
            Transaction transaction = must(Transaction::begin(bare));
            for (const BareRows &table : rows)
                table.insert(bare);
            must(transaction.commit());
        });
    }
    return line;
}

} // namespace

void benchMerge(const Options &options)
{
    print(merge(options, true));
    print(merge(options, false));
}

} // namespace leye::bench
