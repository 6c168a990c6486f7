// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/work_calendar.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;
using Kind = WorkCalendar::Kind;

namespace {

rc::Gen<QDate> days()
{
    return rc::gen::map(rc::gen::inRange(0, 1500), [](int n) { return QDate(2023, 6, 1).addDays(n); });
}

QList<SpecialDay> newYear2027(int daysOff)
{
    QList<SpecialDay> days;
    for (int i = 0; i < daysOff; ++i)
        days.append({QDate(2027, 2, 1).addDays(i), false, u"春节"_s, {}});
    return days;
}

} // namespace

class TestWorkCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<WorkCalendar> loaded = WorkCalendar::load();
        QVERIFY(loaded);
        m_calendar = *std::move(loaded);
    }

    void kinds_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("Wednesday") << QDate(2026, 7, 1) << Kind::Workday << QString();
        QTest::newRow("Saturday") << QDate(2026, 7, 4) << Kind::Weekend << QString();
        QTest::newRow("Sunday") << QDate(2026, 7, 5) << Kind::Weekend << QString();
        QTest::newRow("New Year") << QDate(2026, 1, 1) << Kind::Holiday << u"元旦"_s;
        QTest::newRow("day off in lieu, a Friday") << QDate(2026, 1, 2) << Kind::Holiday << u"元旦"_s;
        QTest::newRow("make-up Sunday") << QDate(2026, 1, 4) << Kind::MakeUpWorkday << u"元旦"_s;
        QTest::newRow("make-up Saturday") << QDate(2026, 2, 14) << Kind::MakeUpWorkday << u"春节"_s;
        QTest::newRow("Sunday that is a holiday") << QDate(2026, 2, 15) << Kind::Holiday << u"春节"_s;
        QTest::newRow("Mid-autumn within National Day") << QDate(2025, 10, 6) << Kind::Holiday << u"中秋"_s;
        QTest::newRow("1 May of a year nobody entered") << QDate(2028, 5, 1) << Kind::Workday << QString();
        QTest::newRow("Saturday of a year nobody entered") << QDate(2028, 4, 29) << Kind::Weekend << QString();
    }
    void kinds()
    {
        QFETCH(const QDate, day);
        QFETCH(const Kind, kind);
        QFETCH(const QString, name);
        QCOMPARE(m_calendar.kind(day), kind);
        QCOMPARE(m_calendar.isWorkday(day), kind == Kind::Workday || kind == Kind::MakeUpWorkday);
        QCOMPARE(m_calendar.nameOf(day), name);
    }

    void namesInEnglish()
    {
        QCOMPARE(m_calendar.nameOf(QDate(2026, 10, 1), true), u"National Day"_s);
        QCOMPARE(WorkCalendar(newYear2027(1)).nameOf(QDate(2027, 2, 1), true), u"春节"_s);
    }

    void yearsNobodyEnteredAreNotKnown()
    {
        QVERIFY(!m_calendar.knows(2023));
        QVERIFY(m_calendar.knows(2024));
        QVERIFY(m_calendar.knows(2026));
        QVERIFY(!m_calendar.knows(2027));
        QVERIFY(!WorkCalendar().knows(2026));
        // A first day in December belongs to the notice of the next year and says nothing about its own.
        QVERIFY(!m_calendar.with(newYear2027(10)).knows(2027));
        QVERIFY(m_calendar.with(newYear2027(11)).knows(2027));
        QVERIFY(m_calendar.with(newYear2027(11)).knows(2026));
    }

    void workdaysPerYear()
    {
        // All days less 104 of weekends and 11 (2024) or 13 statutory days, however they are moved about.
        QCOMPARE(m_calendar.workdaysBetween(QDate(2024, 1, 1), QDate(2024, 12, 31)), 251);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2025, 1, 1), QDate(2025, 12, 31)), 248);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 1, 1), QDate(2026, 12, 31)), 248);
    }

    void sums_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("n");
        QTest::addColumn<QDate>("to");
        QTest::newRow("none, on a holiday") << QDate(2026, 10, 1) << 0 << QDate(2026, 10, 1);
        QTest::newRow("over a weekend") << QDate(2026, 7, 3) << 1 << QDate(2026, 7, 6);
        QTest::newRow("over National Day") << QDate(2026, 9, 30) << 1 << QDate(2026, 10, 8);
        QTest::newRow("to a make-up Saturday") << QDate(2026, 10, 9) << 1 << QDate(2026, 10, 10);
        QTest::newRow("behind it") << QDate(2026, 10, 9) << 2 << QDate(2026, 10, 12);
        QTest::newRow("back over the Spring Festival") << QDate(2026, 2, 24) << -1 << QDate(2026, 2, 14);
        QTest::newRow("back two") << QDate(2026, 2, 24) << -2 << QDate(2026, 2, 13);
        QTest::newRow("no day") << QDate() << 5 << QDate();
        QTest::newRow("too far") << QDate(2026, 1, 1) << 1'000'001 << QDate();
        QTest::newRow("too far back") << QDate(2026, 1, 1) << std::numeric_limits<int>::min() << QDate();
    }
    void sums()
    {
        QFETCH(const QDate, from);
        QFETCH(const int, n);
        QFETCH(const QDate, to);
        QCOMPARE(m_calendar.plusWorkdays(from, n), to);
    }

    void spans()
    {
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 9, 30), QDate(2026, 10, 8)), 2);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 10, 8), QDate(2026, 9, 30)), -2);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 10, 1), QDate(2026, 10, 1)), 0);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 10, 10), QDate(2026, 10, 10)), 1);
        QCOMPARE(m_calendar.workdaysBetween(QDate(), QDate(2026, 10, 10)), 0);
        QCOMPARE(m_calendar.workdaysBetween(QDate(2026, 10, 10), QDate()), 0);
        QCOMPARE(WorkCalendar().workdaysBetween(QDate(-4800, 1, 3), QDate(-4800, 1, 16)), 10); // before Julian day 0
    }

    void dueDates_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("workday");
        QTest::addColumn<bool>("isCertain");
        QTest::newRow("working day") << QDate(2026, 7, 1) << QDate(2026, 7, 1) << true;
        QTest::newRow("Sunday") << QDate(2026, 7, 5) << QDate(2026, 7, 3) << true;
        QTest::newRow("National Day") << QDate(2026, 10, 5) << QDate(2026, 9, 30) << true;
        QTest::newRow("make-up Saturday is worked") << QDate(2026, 10, 10) << QDate(2026, 10, 10) << true;
        QTest::newRow("moves to a make-up Saturday") << QDate(2026, 2, 20) << QDate(2026, 2, 14) << true;
        QTest::newRow("New Year moves into the year before") << QDate(2026, 1, 1) << QDate(2025, 12, 31) << true;
        QTest::newRow("the year before is not known") << QDate(2024, 1, 1) << QDate(2023, 12, 29) << false;
        QTest::newRow("National Day of a year nobody entered") << QDate(2027, 10, 1) << QDate(2027, 10, 1) << false;
        QTest::newRow("Sunday of a year nobody entered") << QDate(2027, 10, 3) << QDate(2027, 10, 1) << false;
        QTest::newRow("no day") << QDate() << QDate() << false;
    }
    void dueDates()
    {
        QFETCH(const QDate, day);
        QFETCH(const QDate, workday);
        QFETCH(const bool, isCertain);
        QCOMPARE(m_calendar.due(day), (WorkCalendar::Due{day, workday, isCertain}));
    }

    void nearestWorkdays()
    {
        QCOMPARE(m_calendar.firstWorkdayFrom(QDate(2026, 10, 1)), QDate(2026, 10, 8));
        QCOMPARE(m_calendar.firstWorkdayFrom(QDate(2026, 10, 8)), QDate(2026, 10, 8));
        QCOMPARE(m_calendar.lastWorkdayUntil(QDate(2026, 10, 7)), QDate(2026, 9, 30));
        QVERIFY(!m_calendar.firstWorkdayFrom(QDate()).isValid());
    }

    void laterDaysReplaceEarlierOnes()
    {
        const WorkCalendar changed = m_calendar.with({{QDate(2026, 10, 10), false, u"台风停工"_s, {}}});
        QCOMPARE(changed.kind(QDate(2026, 10, 10)), Kind::Holiday);
        QCOMPARE(changed.nameOf(QDate(2026, 10, 10)), u"台风停工"_s);
        QCOMPARE(m_calendar.kind(QDate(2026, 10, 10)), Kind::MakeUpWorkday);
        QCOMPARE(changed.kind(QDate(2026, 10, 1)), Kind::Holiday);
    }

    void tablesOfUsers()
    {
        const auto daysOf = [](const QByteArray &rows) {
            return WorkCalendar::daysOf(ShippedTable::parse("date,type,name_zh\n" + rows, u"holidays_2027"_s).value());
        };
        const QList<SpecialDay> expected{{QDate(2027, 1, 1), false, u"元旦"_s, {}},
                                         {QDate(2027, 1, 3), true, u"元旦"_s, {}}};
        const auto read = daysOf("2027-01-01,holiday,元旦\n2027/1/3,workday_makeup,元旦\n"); // as Excel rewrites it
        QVERIFY(read);
        QCOMPARE(*read, expected);
        for (const char *row :
             {"2027-02-30,holiday,元旦\n", "2027-01-01,off,元旦\n", ",holiday,元旦\n", "01/01/2027,holiday,元旦\n",
              "2027-01-01,holiday,元旦\n2027-01-01,workday_makeup,元旦\n"}) {
            const auto refused = daysOf(row);
            QVERIFY2(!refused, row);
            QCOMPARE(refused.error().kind, Error::Kind::Damaged);
        }
    }

    void countingAgreesWithLooking()
    {
        const bool ok = rc::check("workdaysBetween counts what isWorkday says", [this] {
            const QDate from = *days();
            const QDate to = from.addDays(*rc::gen::inRange(0, 400));
            qint64 count = 0;
            for (QDate day = from; day <= to; day = day.addDays(1))
                count += int(m_calendar.isWorkday(day));
            RC_ASSERT(m_calendar.workdaysBetween(from, to) == count);
        });
        QVERIFY(ok);
    }

    void addingAndCountingAgree()
    {
        const bool ok = rc::check("n working days on there are n working days between", [this] {
            const QDate from = *days();
            const int n = *rc::gen::inRange(1, 300);
            const QDate to = m_calendar.plusWorkdays(from, n);
            RC_ASSERT(m_calendar.isWorkday(to));
            RC_ASSERT(m_calendar.workdaysBetween(from.addDays(1), to) == n);
            if (m_calendar.isWorkday(from))
                RC_ASSERT(m_calendar.plusWorkdays(to, -n) == from);
        });
        QVERIFY(ok);
    }

    void whatIsDueIsNeverLate()
    {
        const bool ok = rc::check("due dates move earlier, to a working day", [this] {
            const WorkCalendar::Due due = m_calendar.due(*days());
            RC_ASSERT(due.workday <= due.day);
            RC_ASSERT(m_calendar.isWorkday(due.workday));
            RC_ASSERT(m_calendar.workdaysBetween(due.workday, due.day) == 1);
        });
        QVERIFY(ok);
    }

private:
    WorkCalendar m_calendar;
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_work_calendar.moc"
