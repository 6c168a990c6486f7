// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lockout.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kDay = 24 * 60 * kMinute;
constexpr qint64 kMonday = 1795000000000;

const UserId kAide(Id16({1}));
const UserId kManager(Id16({2}));

SigninTries afterFailures(int count, qint64 nowMs)
{
    SigninTries tries;
    for (int i = 0; i < count; ++i)
        tries = afterFailure(tries, nowMs);
    return tries;
}

/// With ' for " and AIDE for the id of kAide.
QByteArray json(QByteArray text) { return text.replace('\'', '"').replace("AIDE", kAide.toString().toLatin1()); }

/// A sign-in page: a folder, a clock, and a passphrase that is right or wrong.
struct Desk {
    QTemporaryDir folder;
    FixedClock clock{kMonday};
    Lockout lockout{folder.filePath(u"signin"_s)};
    int unlocks = 0;

    Result<int> signIn(const UserId &user, std::optional<Error::Kind> error)
    {
        return lockout.attempt<int>(user, clock, [&]() -> Result<int> {
            ++unlocks;
            if (error)
                return fail(*error, u"said by the slot"_s);
            return 42;
        });
    }
    Result<int> right(const UserId &user = kAide) { return signIn(user, std::nullopt); }
    Result<int> wrong(const UserId &user = kAide) { return signIn(user, Error::Kind::Denied); }
    void wrongTimes(int count)
    {
        for (int i = 0; i < count; ++i)
            QVERIFY(!wrong());
    }
};

} // namespace

class TestLockout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWaitDoublesWithEveryFifthFailure_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("waitMinutes");
        QTest::newRow("none") << 0 << qint64(0);
        QTest::newRow("one") << 1 << qint64(0);
        QTest::newRow("four") << 4 << qint64(0);
        QTest::newRow("five") << 5 << qint64(15);
        QTest::newRow("ten") << 10 << qint64(30);
        QTest::newRow("fifteen") << 15 << qint64(60);
        QTest::newRow("thirty") << 30 << qint64(480);
        QTest::newRow("thirty-five") << 35 << qint64(960);
        QTest::newRow("forty: a day at most") << 40 << qint64(1440);
        QTest::newRow("five hundred: still a day") << 500 << qint64(1440);
    }
    void theWaitDoublesWithEveryFifthFailure()
    {
        QFETCH(const int, failures);
        QFETCH(const qint64, waitMinutes);
        const SigninTries tries = afterFailures(failures, kMonday);
        QCOMPARE(tries.failures, failures);
        QCOMPARE(tries.waitMs, waitMinutes * kMinute);
    }

    void theWaitCountsDownByTimeSeenToPass_data()
    {
        QTest::addColumn<QList<qint64>>("looksAtMinute");
        QTest::addColumn<qint64>("leftMinutes");
        using Looks = QList<qint64>;
        QTest::newRow("at once") << Looks{0} << qint64(15);
        QTest::newRow("after five minutes") << Looks{5} << qint64(10);
        QTest::newRow("in steps") << Looks{1, 2, 5} << qint64(10);
        QTest::newRow("over") << Looks{15} << qint64(0);
        QTest::newRow("long over") << Looks{1000} << qint64(0);
        QTest::newRow("clock set back a day: nothing won") << Looks{-1440} << qint64(15);
        QTest::newRow("clock set back a year: over a quarter of an hour later all the same")
            << Looks{-365 * 1440, -365 * 1440 + 15} << qint64(0);
        QTest::newRow("set back after ten minutes, then three more") << Looks{10, -100, -97} << qint64(2);
        QTest::newRow("set back again and again") << Looks{-10, -20, -30, -40} << qint64(15);
    }
    void theWaitCountsDownByTimeSeenToPass()
    {
        QFETCH(const QList<qint64>, looksAtMinute);
        SigninTries tries = afterFailures(5, kMonday);
        for (const qint64 minute : looksAtMinute)
            tries = broughtTo(tries, kMonday + minute * kMinute);
        QTEST(tries.waitMs / kMinute, "leftMinutes");
        QCOMPARE(tries.failures, 5);
    }

    void noClockShortensTheWait()
    {
        QVERIFY(rc::check("only minutes that were seen to pass are taken off", [](const std::vector<qint8> &steps) {
            SigninTries tries = afterFailures(5, kMonday);
            qint64 now = kMonday;
            qint64 forward = 0;
            for (const qint8 step : steps) {
                now += step * kMinute;
                forward += std::max<qint64>(step, 0) * kMinute;
                tries = broughtTo(tries, now);
            }
            RC_ASSERT(tries.waitMs == std::max<qint64>(kFirstWaitMs - forward, 0));
        }));
    }

    void fiveWrongTriesCloseTheDoorForAQuarterOfAnHour()
    {
        Desk desk;
        desk.wrongTimes(5);
        QCOMPARE(desk.unlocks, 5);
        const auto refused = desk.right();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY2(refused.error().message.contains(u"15 min"_s), qPrintable(refused.error().message));
        // The command line says it as well, and takes no recovery code.
        QVERIFY2(refused.error().message.contains(u"the window"), qPrintable(refused.error().message));
        QCOMPARE(desk.unlocks, 5); // the passphrase was not even looked at

        desk.clock.advance(15 * kMinute - 1);
        QVERIFY(!desk.right());
        desk.clock.advance(1);
        QCOMPARE(desk.right().value_or(0), 42);
    }

    void theSecondWaitIsTwiceAsLong()
    {
        Desk desk;
        desk.wrongTimes(5);
        desk.clock.advance(15 * kMinute);
        desk.wrongTimes(5);
        QCOMPARE(desk.lockout.waitMs(kAide, desk.clock.nowMs()), 30 * kMinute);
        QCOMPARE(desk.lockout.failures(kAide), 10);
    }

    void triesWhileWaitingDoNotCount()
    {
        Desk desk;
        desk.wrongTimes(9);
        QCOMPARE(desk.lockout.failures(kAide), 5);
        QCOMPARE(desk.lockout.waitMs(kAide, desk.clock.nowMs()), 15 * kMinute);
    }

    void aSuccessForgetsTheFailures()
    {
        Desk desk;
        desk.wrongTimes(4);
        QVERIFY(desk.right());
        QCOMPARE(desk.lockout.failures(kAide), 0);
        desk.wrongTimes(4);
        QVERIFY(desk.right());
    }

    void usersDoNotLockEachOtherOut()
    {
        Desk desk;
        desk.wrongTimes(5);
        QVERIFY(desk.right(kManager));
        QVERIFY(!desk.right(kAide));
        QCOMPARE(desk.lockout.failures(kAide), 5);
    }

    void otherErrorsDoNotCount()
    {
        Desk desk;
        desk.wrongTimes(4);
        for (int i = 0; i < 20; ++i) {
            const auto failed = desk.signIn(kAide, Error::Kind::Storage);
            QVERIFY(!failed);
            QCOMPARE(failed.error().kind, Error::Kind::Storage);
        }
        QCOMPARE(desk.lockout.failures(kAide), 4);
        QVERIFY(desk.right());
    }

    void theTryIsWrittenDownBeforeItIsMade()
    {
        Desk desk;
        int seen = -1;
        const auto signedIn = desk.lockout.attempt<int>(kAide, desk.clock, [&]() -> Result<int> {
            seen = desk.lockout.failures(kAide); // what a process started after a crash would read
            return 1;
        });
        QVERIFY(signedIn);
        QCOMPARE(seen, 1);
    }

    void anotherProcessKnowsOfIt()
    {
        Desk desk;
        desk.wrongTimes(5);
        Lockout other(desk.folder.filePath(u"signin"_s));
        const auto refused = other.attempt<int>(kAide, desk.clock, [] { return Result<int>(1); });
        QVERIFY(!refused);
        QCOMPARE(other.waitMs(kAide, kMonday + 5 * kMinute), 10 * kMinute);
    }

    void aClockThatWasWrongForADayKeepsNobodyOut()
    {
        Desk desk;
        desk.clock.advance(kDay);
        desk.wrongTimes(5);
        desk.clock.set(kMonday);
        QVERIFY(!desk.right());
        desk.clock.advance(15 * kMinute);
        QVERIFY(desk.right());
    }

    void aDamagedFileKeepsNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("not JSON") << "\xff\x00 nonsense"_ba;
        QTest::newRow("cut off") << json("{'users':{'AIDE':{'fail");
        QTest::newRow("of another shape") << json("[{'users':7}]");
        QTest::newRow("users of another shape") << json("{'users':{'someone':3,'AIDE':[]}}");
        QTest::newRow("texts for numbers") << json("{'users':{'AIDE':{'failures':'9','wait_ms':'9','seen_ms':null}}}");
        QTest::newRow("negative numbers") << json("{'users':{'AIDE':{'failures':-9,'wait_ms':-9,'seen_ms':-9}}}");
    }
    void aDamagedFileKeepsNobodyOut()
    {
        QFETCH(const QByteArray, written);
        Desk desk;
        QFile file(desk.folder.filePath(u"signin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(written) == written.size());
        file.close();
        QCOMPARE(desk.lockout.failures(kAide), 0);
        desk.wrongTimes(4);
        QVERIFY(desk.right());
    }

    void numbersBeyondReasonAreCut()
    {
        Desk desk;
        QFile file(desk.folder.filePath(u"signin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json("{'users':{'AIDE':{'failures':5,'wait_ms':9e17,'seen_ms':1795000000000}}}"));
        file.close();
        QCOMPARE(desk.lockout.waitMs(kAide, kMonday), kLongestWaitMs);
        QCOMPARE(desk.lockout.waitMs(kAide, kMonday + kDay), qint64(0));
    }

    void whatCannotBeWrittenDownIsNotTried()
    {
        Desk desk;
        Lockout nowhere(desk.folder.filePath(u"no such folder/signin"_s));
        bool isTried = false;
        const auto failed = nowhere.attempt<int>(kAide, desk.clock, [&]() -> Result<int> {
            isTried = true;
            return 1;
        });
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::NotFound); // of the folder
        QVERIFY(!isTried);
    }
};

QTEST_APPLESS_MAIN(TestLockout)
#include "tst_lockout.moc"
