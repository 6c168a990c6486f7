// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup.h"
#include "tests/store/workbench.h"

#include <signal.h>
#include <unistd.h>

#include <sqlite3.h>
#include <sys/wait.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

// SQLite 3.40.1 loses an acknowledged commit in WAL mode when dirty pages spilled to the log, a savepoint was rolled
// back, and the process dies after the next commit. Connections here never spill; this is the very sequence, in a
// process that is killed.

namespace {

constexpr int kFewPagesKib = 240; // 30 pages: much less than the sequence changes
constexpr int kRows = 400;

constexpr auto kPrepare = "CREATE TABLE big(id INTEGER PRIMARY KEY, filler BLOB); CREATE TABLE ack(word TEXT);"
                          "WITH RECURSIVE n(v) AS (SELECT 1 UNION ALL SELECT v+1 FROM n WHERE v < 400) "
                          "INSERT INTO big SELECT v, randomblob(1900) FROM n";
constexpr auto kUntilCommit = "INSERT INTO ack VALUES('before'); SAVEPOINT s;"
                              "UPDATE big SET filler = randomblob(1900); UPDATE big SET filler = randomblob(1900);"
                              "UPDATE big SET filler = randomblob(1900);"
                              "ROLLBACK TO s; INSERT INTO ack VALUES('after')";

int spilledPages(sqlite3 *handle)
{
    int now = 0;
    int highest = 0;
    sqlite3_db_status(handle, SQLITE_DBSTATUS_CACHE_SPILL, &now, &highest, 0);
    return now;
}

Result<Database> openWriter(const Bench &bench)
{
    return Database::open(bench.path, {OpenOptions::Mode::ReadWrite, {}, kFewPagesKib});
}

/// What the process that is killed says with its last breath; its connections are still open then.
enum class Said : char { Written, HalfWritten, NotOpened, NotWritten, Spilled, Nothing };

/// Runs `work` in another process, which is killed at once when it has said something.
Said lastWords(const std::function<void(const std::function<void(Said)> &)> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return Said::Nothing;
    const pid_t child = ::fork();
    if (child == 0) {
        work([&](Said answer) {
            [[maybe_unused]] const ssize_t told = ::write(ends[1], &answer, 1);
            ::raise(SIGKILL);
        });
        ::_exit(0);
    }
    ::close(ends[1]);
    Said answer = Said::Nothing;
    [[maybe_unused]] const ssize_t heard = ::read(ends[0], &answer, 1);
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return answer;
}

Said writeAndDie(const Bench &bench)
{
    return lastWords([&](const std::function<void(Said)> &say) {
        auto database = openWriter(bench);
        if (!database || !database->execute("PRAGMA wal_checkpoint(TRUNCATE)"))
            return say(Said::NotOpened);
        auto transaction = Transaction::begin(*database);
        if (!transaction || !database->execute(kUntilCommit) || !transaction->commit())
            return say(Said::NotWritten);
        say(spilledPages(database->handle()) == 0 ? Said::Written : Said::Spilled);
    });
}

} // namespace

class TestSpill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSequenceSpillsWhereNothingPreventsIt();
    void acknowledgedCommitsSurvive();
    void aKillInTheMiddleLeavesTheStateBefore();
};

/// Else the next test would prove nothing.
void TestSpill::theSequenceSpillsWhereNothingPreventsIt()
{
    const Bench bench;
    sqlite3 *handle = nullptr;
    QCOMPARE(sqlite3_open(QFile::encodeName(bench.path).constData(), &handle), SQLITE_OK);
    const std::string script = std::string("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA cache_size=30;") +
                               kPrepare + "; BEGIN;" + kUntilCommit + "; COMMIT";
    QCOMPARE(sqlite3_exec(handle, script.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
    QVERIFY(spilledPages(handle) > 0);
    sqlite3_close(handle);
}

void TestSpill::acknowledgedCommitsSurvive()
{
    const Bench bench;
    {
        auto database = bench.create();
        VERIFY_OK(database);
        VERIFY_OK(database->execute(kPrepare));
    }
    for (int acknowledged = 2; acknowledged <= 10; acknowledged += 2) {
        QCOMPARE(writeAndDie(bench), Said::Written);
        auto database = openWriter(bench);
        VERIFY_OK(database);
        QCOMPARE(database->integer("SELECT count(*) FROM ack").value_or(-1), acknowledged);
        QCOMPARE(database->integer("SELECT count(*) FROM big").value_or(-1), kRows);
        VERIFY_OK(checkIntegrity(*database));
    }
}

void TestSpill::aKillInTheMiddleLeavesTheStateBefore()
{
    const Bench bench;
    {
        auto database = bench.create();
        VERIFY_OK(database);
        VERIFY_OK(database->execute(kPrepare));
    }
    QCOMPARE(lastWords([&](const std::function<void(Said)> &say) {
                 auto database = openWriter(bench);
                 const bool half = database && database->execute("BEGIN") && database->execute(kUntilCommit);
                 say(half ? Said::HalfWritten : Said::NotWritten);
             }),
             Said::HalfWritten);
    auto database = openWriter(bench);
    VERIFY_OK(database);
    QCOMPARE(database->integer("SELECT count(*) FROM ack").value_or(-1), 0);
    VERIFY_OK(checkIntegrity(*database));
}

QTEST_GUILESS_MAIN(TestSpill)
#include "tst_spill.moc"
