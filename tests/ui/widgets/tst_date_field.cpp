// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/widgets/date_field.h"

#include <QAction>
#include <QCalendarWidget>
#include <QTableView>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23); // a Monday

} // namespace

/// A day, however it is typed.
class DateFieldTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        Bench() : field(add(new DateField(theme, u"day"_s, kToday))), changed(&field, &DateField::dateChanged)
        {
            show();
            field.setFocus();
        }
        /// The days of the calendar, where its keys go.
        [[nodiscard]] QTableView &days() { return part<QTableView>(field, "qt_calendar_calendarview"); }
        [[nodiscard]] QCalendarWidget &calendar() { return part<QCalendarWidget>(field, "calendar"); }

        DateField &field;
        QSignalSpy changed;
    };

private Q_SLOTS:
    void formsPeopleUse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *typed, const QDate &day) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << day;
        };
        const QDate yesterday(2026, 11, 22);
        row("11-22", yesterday);
        row("11/22", yesterday);
        row("11.22", yesterday);
        row("1122", yesterday);
        row("11月22日", yesterday);
        row("20261122", yesterday);
        row("2026-11-22", yesterday);
        row("2026/11/22", yesterday);
        row("2026.11.22", yesterday);
        row("2026年11月22日", yesterday);
        row("2026-11-22 Sun", yesterday);
        row("  11-22 ", yesterday);
        row("昨天", yesterday);
        row("yesterday", yesterday);
        row("周日", yesterday);
        row("周天", yesterday);
        row("星期日", yesterday);
        row("礼拜天", yesterday);
        row("今天", kToday);
        row("today", kToday);
        row("周一", kToday);
        row("星期一", kToday);
        row("周二", QDate(2026, 11, 17));
        row("前天", QDate(2026, 11, 21));
        row("11-23", kToday);
        row("11-24", QDate(2025, 11, 24)); // not in the future
        row("1-2", QDate(2026, 1, 2));
        row("2027-01-05", QDate(2027, 1, 5)); // whoever types a year means it
    }

    void formsPeopleUse()
    {
        QFETCH(const QString, typed);
        QTEST(dateFromTyped(typed, kToday), "day");
    }

    void whatIsNoDay_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"", "  ", "13-01", "02-30", "0000", "周八", "周", "星期", "next week", "45000", "-5"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void whatIsNoDay()
    {
        QFETCH(const QString, typed);
        QCOMPARE(dateFromTyped(typed, kToday), QDate());
    }

    void whatWasTypedIsShownWhole()
    {
        Bench bench;
        bench.type(u"11-22"_s);
        QCOMPARE(bench.field.date(), QDate(2026, 11, 22));
        QCOMPARE(bench.changed.last().first().toDate(), QDate(2026, 11, 22));
        QCOMPARE(bench.field.text(), u"11-22"_s); // not while it is typed
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.field.text(), u"2026-11-22 Sun"_s);
        QCOMPARE(bench.field.date(), QDate(2026, 11, 22));
    }

    void enterShowsItWholeToo()
    {
        Bench bench;
        compose(bench.field, u"昨天"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.field.text(), u"2026-11-22 Sun"_s);
        QVERIFY(bench.field.hasFocus());
    }

    void whatCannotBeReadStays()
    {
        Bench bench;
        bench.type(u"31.2"_s);
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.field.text(), u"31.2"_s);
        QVERIFY(bench.field.isUnreadable());
        QCOMPARE(bench.field.date(), QDate());
        bench.field.clear();
        QVERIFY(!bench.field.isUnreadable()); // no day is none that cannot be read
    }

    void aDayIsToldOnce()
    {
        Bench bench;
        bench.field.setDate(kToday);
        bench.field.setDate(kToday);
        QCOMPARE(bench.changed.size(), 1);
        bench.field.selectAll();
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.changed.size(), 2);
        QCOMPARE(bench.changed.last().first().toDate(), QDate());
        QCOMPARE(bench.field.text(), QString());
    }

    void pageKeysGoFromDayToDay()
    {
        Bench bench;
        bench.key(Qt::Key_PageUp); // from today, where there is none
        QCOMPARE(bench.field.text(), u"2026-11-22 Sun"_s);
        bench.key(Qt::Key_PageUp);
        QCOMPARE(bench.field.date(), QDate(2026, 11, 21));
        bench.field.setDate(QDate(2026, 12, 31));
        bench.key(Qt::Key_PageDown);
        QCOMPARE(bench.field.text(), u"2027-01-01 Fri"_s);
        QCOMPARE(bench.changed.last().first().toDate(), QDate(2027, 1, 1));
    }

    void aDayIsTakenFromTheCalendar()
    {
        Bench bench;
        bench.key(Qt::Key_Down);
        QVERIFY(bench.calendar().isVisible());
        QCOMPARE(bench.calendar().selectedDate(), kToday);
        QTest::keyClick(&bench.days(), Qt::Key_Up);
        QTest::keyClick(&bench.days(), Qt::Key_Return);
        QVERIFY(!bench.calendar().isVisible());
        QCOMPARE(bench.field.text(), u"2026-11-16 Mon"_s);
        QVERIFY(bench.field.hasFocus());
        bench.key(Qt::Key_Down); // from where it stands now
        QCOMPARE(bench.calendar().selectedDate(), QDate(2026, 11, 16));
    }

    void escLeavesTheCalendarAndTheDay()
    {
        Bench bench;
        bench.key(Qt::Key_Down);
        QTest::keyClick(&bench.days(), Qt::Key_Up);
        QTest::keyClick(&bench.days(), Qt::Key_Escape);
        QVERIFY(!bench.calendar().isVisible());
        QVERIFY(bench.field.hasFocus());
        QCOMPARE(bench.field.date(), QDate());
        QVERIFY(bench.changed.isEmpty());
    }

    void theSignOpensTheCalendar()
    {
        Bench bench;
        bench.field.setDate(QDate(2026, 1, 31));
        bench.field.actions().constFirst()->trigger();
        QVERIFY(bench.calendar().isVisible());
        QCOMPARE(bench.calendar().selectedDate(), QDate(2026, 1, 31));
        QVERIFY(!bench.field.actions().constFirst()->toolTip().isEmpty());
    }
};

QTEST_MAIN(DateFieldTest)
#include "tst_date_field.moc"
