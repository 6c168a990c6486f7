// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reader_pool.h"
#include "tests/store/workbench.h"

#include <QSet>

#include <atomic>
#include <future>
#include <sqlite3.h>
#include <thread>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kEndless = "WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v+1 FROM n) SELECT max(v) FROM n";

/// A database with one row, its writer, and a pool beside it.
struct Shop {
    Bench bench;
    Database writer = *bench.create();
    ReaderPool pool;

    explicit Shop(int most) : pool(bench.path, {OpenOptions::Mode::ReadWrite, {}, 256}, most)
    {
        if (!writer.execute("CREATE TABLE t(a INTEGER); INSERT INTO t VALUES(1)"))
            qFatal("no table");
    }
    [[nodiscard]] qint64 count(ReaderPool::Lease &lease)
    {
        return lease->integer("SELECT count(*) FROM t").value_or(-1);
    }
};

} // namespace

class TestReaderPool : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLeaseReadsAndNeverWrites();
    void readersAreSetUpToNeverCheckpoint();
    void noMoreConnectionsThanAllowed();
    void whoComesLateWaitsForOneToComeBack();
    void waitingCanBeStopped();
    void aStatementIsStoppedFromAnotherThread();
    void aStopBetweenStatementsLasts();
    void aStopBeforeTheLoanLendsNothing();
    void aStopAfterTheLoanTouchesNobody();
    void nothingIsLeftOpenForTheNext();
    void aMissingDatabaseIsSaidAndTheNextTryCounts();
    void theEndWaitsForLeases();
    void manyThreadsReadWhileOneWrites();
};

void TestReaderPool::aLeaseReadsAndNeverWrites()
{
    Shop shop(2);
    auto lease = shop.pool.borrow();
    VERIFY_OK(lease);
    QCOMPARE(shop.count(*lease), 1);
    VERIFY_FAILS(Denied, (*lease)->execute("INSERT INTO t VALUES(2)")); // whatever the options said
    VERIFY_OK(shop.writer.execute("INSERT INTO t VALUES(2)"));
    QCOMPARE(shop.count(*lease), 2);
    ReaderPool::Lease moved = std::move(*lease);
    QCOMPARE(shop.count(moved), 2);
}

void TestReaderPool::readersAreSetUpToNeverCheckpoint()
{
    Shop shop(1);
    const QByteArray log = contentOf(shop.bench.path + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    {
        ReaderPool pool(shop.bench.path, {}, 1);
        auto lease = pool.borrow();
        VERIFY_OK(lease);
        QCOMPARE((*lease)->integer("PRAGMA wal_autocheckpoint").value_or(-1), 0);
        QCOMPARE((*lease)->integer("PRAGMA query_only").value_or(-1), 1);
        int without = -1;
        sqlite3_db_config((*lease)->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1, &without);
        QCOMPARE(without, 1);
    }
    QCOMPARE(contentOf(shop.bench.path + u"-wal"_s), log);
}

void TestReaderPool::noMoreConnectionsThanAllowed()
{
    Shop shop(2);
    QSet<sqlite3 *> seen;
    for (int round = 0; round < 5; ++round) {
        auto one = shop.pool.borrow();
        auto two = shop.pool.borrow();
        VERIFY_OK(one);
        VERIFY_OK(two);
        QVERIFY((*one)->handle() != (*two)->handle());
        seen += {(*one)->handle(), (*two)->handle()};
    }
    QCOMPARE(seen.size(), 2);
    ReaderPool none(shop.bench.path, {}, 0); // a pool that never lends would be a trap
    VERIFY_OK(none.borrow());
}

void TestReaderPool::whoComesLateWaitsForOneToComeBack()
{
    Shop shop(1);
    std::optional<Result<ReaderPool::Lease>> first(shop.pool.borrow());
    VERIFY_OK(*first);
    std::atomic_bool isBack = false;
    std::future<bool> second = std::async(std::launch::async, [&] {
        auto lease = shop.pool.borrow();
        return isBack && lease && shop.count(*lease) == 1;
    });
    QCOMPARE(second.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    isBack = true;
    first.reset();
    QVERIFY(second.get());
}

void TestReaderPool::waitingCanBeStopped()
{
    Shop shop(1);
    const auto first = shop.pool.borrow();
    VERIFY_OK(first);
    std::stop_source stop;
    std::future<bool> second = std::async(std::launch::async, [&] {
        const auto lease = shop.pool.borrow(stop.get_token());
        return !lease && lease.error().kind == Error::Kind::Cancelled;
    });
    stop.request_stop();
    QVERIFY(second.get());
}

void TestReaderPool::aStatementIsStoppedFromAnotherThread()
{
    Shop shop(1);
    std::stop_source stop;
    std::atomic_bool started = false;
    std::future<Result<qint64>> endless = std::async(std::launch::async, [&]() -> Result<qint64> {
        LEYE_TRY(const ReaderPool::Lease lease, shop.pool.borrow(stop.get_token()));
        started = true;
        return lease->integer(kEndless);
    });
    while (!started)
        std::this_thread::yield();
    stop.request_stop();
    VERIFY_FAILS(Cancelled, endless.get());
    auto next = shop.pool.borrow();
    VERIFY_OK(next);
    QCOMPARE(shop.count(*next), 1);
}

void TestReaderPool::aStopBetweenStatementsLasts()
{
    Shop shop(1);
    std::stop_source stop;
    auto lease = shop.pool.borrow(stop.get_token());
    VERIFY_OK(lease);
    QCOMPARE(shop.count(*lease), 1);
    stop.request_stop(); // nothing is running: SQLite alone would forget it
    VERIFY_FAILS(Cancelled, (*lease)->integer(kEndless));
    VERIFY_FAILS(Cancelled, (*lease)->integer(kEndless));
}

void TestReaderPool::aStopBeforeTheLoanLendsNothing()
{
    Shop shop(1);
    std::stop_source stop;
    stop.request_stop();
    VERIFY_FAILS(Cancelled, shop.pool.borrow(stop.get_token()));
    VERIFY_OK(shop.pool.borrow());
}

void TestReaderPool::aStopAfterTheLoanTouchesNobody()
{
    Shop shop(1);
    std::stop_source stop;
    VERIFY_OK(shop.pool.borrow(stop.get_token()));
    auto next = shop.pool.borrow();
    VERIFY_OK(next);
    auto statement = (*next)->prepare("SELECT a FROM t UNION ALL SELECT 2");
    VERIFY_OK(statement);
    QVERIFY(statement->step().value_or(false));
    stop.request_stop();
    QVERIFY(statement->step().value_or(false));
    QCOMPARE((*next)
                 ->integer("WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v+1 FROM n WHERE v < 100000) "
                           "SELECT max(v) FROM n")
                 .value_or(-1),
             100'000);
}

void TestReaderPool::nothingIsLeftOpenForTheNext()
{
    Shop shop(1);
    VERIFY_OK(shop.writer.execute("INSERT INTO t VALUES(2)"));
    {
        auto lease = shop.pool.borrow();
        VERIFY_OK(lease);
        VERIFY_OK((*lease)->execute("BEGIN"));
        auto rows = (*lease)->cached("SELECT a FROM t");
        VERIFY_OK(rows);
        QVERIFY((*rows)->step().value_or(false)); // left in the middle
    }
    VERIFY_OK(shop.writer.execute("INSERT INTO t VALUES(3)"));
    auto lease = shop.pool.borrow();
    VERIFY_OK(lease);
    QVERIFY(!(*lease)->inTransaction());
    QCOMPARE(shop.count(*lease), 3);
    // Nobody keeps the writer from emptying its log.
    QCOMPARE(shop.writer.integer("PRAGMA wal_checkpoint(TRUNCATE)").value_or(-1), 0);
    QCOMPARE(contentOf(shop.bench.path + u"-wal"_s).size(), 0);
}

void TestReaderPool::aMissingDatabaseIsSaidAndTheNextTryCounts()
{
    const Bench bench;
    ReaderPool pool(bench.path, {}, 1);
    for (int i = 0; i < 3; ++i)
        VERIFY_FAILS(Damaged, pool.borrow());
    VERIFY_OK(bench.create());
    VERIFY_OK(pool.borrow());
}

void TestReaderPool::theEndWaitsForLeases()
{
    const Bench bench;
    VERIFY_OK(bench.create());
    auto pool = std::make_unique<ReaderPool>(bench.path, OpenOptions(), 2);
    std::optional<ReaderPool::Lease> lease(std::move(*pool->borrow()));
    std::atomic_bool isBack = false;
    std::future<bool> end = std::async(std::launch::async, [&] {
        pool.reset();
        return isBack.load();
    });
    QCOMPARE(end.wait_for(std::chrono::milliseconds(50)), std::future_status::timeout);
    isBack = true;
    lease.reset();
    QVERIFY(end.get());
}

/// Each reader sees whole commits only, in their order; stops come at any time.
void TestReaderPool::manyThreadsReadWhileOneWrites()
{
    Shop shop(3);
    VERIFY_OK(shop.writer.execute("CREATE TABLE pair(one INTEGER, two INTEGER); INSERT INTO pair VALUES(0, 0)"));
    std::atomic_bool done = false;
    std::atomic_int faults = 0;
    std::atomic_int reads = 0;
    const auto read = [&] {
        qint64 last = 0;
        while (!done) {
            std::stop_source stop;
            const auto lease = shop.pool.borrow(stop.get_token());
            if (!lease) {
                ++faults;
                continue;
            }
            const auto difference = (*lease)->integer("SELECT one - two FROM pair");
            const auto now = (*lease)->integer("SELECT one FROM pair");
            if (!difference || *difference != 0 || !now || *now < last)
                ++faults;
            last = now.value_or(last);
            std::jthread other([&stop] { stop.request_stop(); });
            const auto stopped = (*lease)->integer(kEndless);
            if (stopped || stopped.error().kind != Error::Kind::Cancelled)
                ++faults;
            ++reads;
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back(read);
    for (int i = 1; i <= 300 || reads < 60; ++i) {
        auto transaction = Transaction::begin(shop.writer);
        VERIFY_OK(transaction);
        VERIFY_OK(shop.writer.execute("UPDATE pair SET one = one + 1"));
        VERIFY_OK(shop.writer.execute("UPDATE pair SET two = two + 1"));
        VERIFY_OK(transaction->commit());
    }
    done = true;
    threads.clear();
    QCOMPARE(faults.load(), 0);
}

QTEST_GUILESS_MAIN(TestReaderPool)
#include "tst_reader_pool.moc"
