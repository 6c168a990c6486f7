// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/age.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString &text) { return QDate::fromString(text, Qt::ISODate); }

rc::Gen<QDate> days()
{
    return rc::gen::map(rc::gen::inRange(0, 60'000), [](int n) { return QDate(1900, 1, 1).addDays(n); });
}

} // namespace

class TestAge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullYearsOnADay_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("years"); // -1: nothing
        QTest::newRow("the day before") << u"1964-01-01"_s << u"2023-12-31"_s << 59;
        QTest::newRow("the day") << u"1964-01-01"_s << u"2024-01-01"_s << 60;
        QTest::newRow("born today") << u"2026-07-01"_s << u"2026-07-01"_s << 0;
        QTest::newRow("one day before one") << u"2025-07-02"_s << u"2026-07-01"_s << 0;
        QTest::newRow("not yet born") << u"2026-07-02"_s << u"2026-07-01"_s << -1;
        QTest::newRow("leap day, 28 February of another year") << u"2000-02-29"_s << u"2023-02-28"_s << 22;
        QTest::newRow("leap day, 1 March of another year") << u"2000-02-29"_s << u"2023-03-01"_s << 23;
        QTest::newRow("leap day, 28 February of a leap year") << u"2000-02-29"_s << u"2024-02-28"_s << 23;
        QTest::newRow("leap day, 29 February of a leap year") << u"2000-02-29"_s << u"2024-02-29"_s << 24;
        QTest::newRow("leap day, the century without one") << u"1896-02-29"_s << u"1900-02-28"_s << 3;
        QTest::newRow("1 March, 29 February") << u"2000-03-01"_s << u"2024-02-29"_s << 23;
        QTest::newRow("last day of a long month") << u"1990-05-31"_s << u"2026-05-30"_s << 35;
        QTest::newRow("no birth") << QString() << u"2026-07-01"_s << -1;
        QTest::newRow("no day") << u"2000-02-29"_s << QString() << -1;
    }
    void fullYearsOnADay()
    {
        QFETCH(const QString, birth);
        QFETCH(const QString, on);
        QFETCH(const int, years);
        QCOMPARE(fullYears(day(birth), day(on)).value_or(-1), years);
    }

    void birthdays()
    {
        const QDate leapDay(2000, 2, 29);
        QCOMPARE(birthdayIn(leapDay, 2024), QDate(2024, 2, 29));
        QCOMPARE(birthdayIn(leapDay, 2026), QDate(2026, 3, 1));
        QCOMPARE(birthdayIn(leapDay, 2100), QDate(2100, 3, 1));
        QCOMPARE(birthdayIn(QDate(1990, 12, 31), 2026), QDate(2026, 12, 31));
        QVERIFY(!birthdayIn(QDate(), 2026).isValid());

        QCOMPARE(dayOfAge(leapDay, 0), leapDay);
        QCOMPARE(dayOfAge(leapDay, 16), QDate(2016, 2, 29));
        QCOMPARE(dayOfAge(leapDay, 18), QDate(2018, 3, 1));
        QVERIFY(!dayOfAge(leapDay, -1).isValid());
        QVERIFY(!dayOfAge(QDate(), 16).isValid());
    }

    void months_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("months"); // -1: nothing
        QTest::newRow("the same day") << u"2026-01-15"_s << u"2026-01-15"_s << 0;
        QTest::newRow("one day short") << u"2026-01-15"_s << u"2026-02-14"_s << 0;
        QTest::newRow("one month") << u"2026-01-15"_s << u"2026-02-15"_s << 1;
        QTest::newRow("over the year") << u"2025-11-30"_s << u"2026-01-30"_s << 2;
        QTest::newRow("31st, end of February") << u"2026-01-31"_s << u"2026-02-28"_s << 0;
        QTest::newRow("31st, 1 March") << u"2026-01-31"_s << u"2026-03-01"_s << 1;
        QTest::newRow("31st, 30 April") << u"2026-03-31"_s << u"2026-04-30"_s << 0;
        QTest::newRow("31st, 1 May") << u"2026-03-31"_s << u"2026-05-01"_s << 1;
        QTest::newRow("half a year without work") << u"2025-12-31"_s << u"2026-06-30"_s << 5;
        QTest::newRow("a year without work") << u"2025-07-01"_s << u"2026-07-01"_s << 12;
        QTest::newRow("backwards") << u"2026-07-01"_s << u"2026-06-30"_s << -1;
        QTest::newRow("no beginning") << QString() << u"2026-06-30"_s << -1;
        QTest::newRow("no end") << u"2026-06-30"_s << QString() << -1;
    }
    void months()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const int, months);
        QCOMPARE(wholeMonths(day(from), day(to)).value_or(-1), months);
    }

    void ageStepsOnTheBirthdayAndOnNoOtherDay()
    {
        const bool ok = rc::check("fullYears and dayOfAge agree", [] {
            const QDate birth = *days();
            const QDate on = birth.addDays(*rc::gen::inRange(0, 45'000));
            const int age = fullYears(birth, on).value();
            RC_ASSERT(dayOfAge(birth, age) <= on);
            RC_ASSERT(dayOfAge(birth, age + 1) > on);
            RC_ASSERT(wholeMonths(birth, on).value() / 12 == age);
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
