// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/lunar_date.h"
#include "tests/core/case_table.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestLunarDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<LunarCalendar> loaded = LunarCalendar::load();
        QVERIFY(loaded);
        m_calendar = *std::move(loaded);
    }

    void examples_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("year");
        QTest::addColumn<QDate>("celebrated");
        const ShippedTable cases = caseTable(u"lunar_birthday_cases"_s);
        QVERIFY(cases.rows() >= 9);
        for (qsizetype row = 0; row < cases.rows(); ++row) {
            const QString birth = cases.cell(row, u"lunar_birth(y-m-d; m<0 leap)");
            const QString year = cases.cell(row, u"celebrated_lunar_year");
            QTest::addRow("%s in %s", qPrintable(birth), qPrintable(year))
                << birth << year.toInt() << QDate::fromString(cases.cell(row, u"solar_date"), Qt::ISODate);
        }
    }
    void examples()
    {
        QFETCH(const QString, birth);
        QFETCH(const int, year);
        QFETCH(const QDate, celebrated);
        const std::optional<LunarDate> date = readLunarDate(birth);
        QVERIFY(date);
        QCOMPARE(m_calendar.birthdayIn(*date, year), celebrated);
    }

    void everyDayOfTheTableGoesThereAndBack()
    {
        QCOMPARE(m_calendar.firstDay(), QDate(1900, 1, 31));
        QCOMPARE(m_calendar.lastDay(), QDate(2101, 1, 28));
        std::optional<LunarDate> before;
        for (QDate day = m_calendar.firstDay(); day <= m_calendar.lastDay(); day = day.addDays(1)) {
            const std::optional<LunarDate> lunar = m_calendar.lunarDate(day);
            QVERIFY2(lunar, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(m_calendar.solarDate(*lunar), day);
            const bool isNextDay = before && lunar->month == before->month && lunar->year == before->year &&
                                   lunar->isLeapMonth == before->isLeapMonth && lunar->day == before->day + 1;
            QVERIFY2(isNextDay || lunar->day == 1, qPrintable(day.toString(Qt::ISODate)));
            before = lunar;
        }
        QCOMPARE(before, (LunarDate{2100, 12, 29, false}));
    }

    void knownDays_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<LunarDate>("lunar");
        const auto row = [](const char *name, QDate day, const LunarDate &lunar) {
            QTest::newRow(name) << day << lunar;
        };
        row("new year 1900", QDate(1900, 1, 31), {1900, 1, 1, false});
        row("the day before new year 2024", QDate(2024, 2, 9), {2023, 12, 30, false});
        row("new year 2024", QDate(2024, 2, 10), {2024, 1, 1, false});
        row("Dragon Boat 2024", QDate(2024, 6, 10), {2024, 5, 5, false});
        row("Mid-autumn 2025", QDate(2025, 10, 6), {2025, 8, 15, false});
        row("first day of a leap month", QDate(2025, 7, 25), {2025, 6, 1, true});
        row("last day before it", QDate(2025, 7, 24), {2025, 6, 30, false});
        row("first day after it", QDate(2025, 8, 23), {2025, 7, 1, false});
        row("new year 2026", QDate(2026, 2, 17), {2026, 1, 1, false});
        row("new year 2027, where ICU differs", QDate(2027, 2, 6), {2027, 1, 1, false});
        row("new year 2030, where ICU differs", QDate(2030, 2, 3), {2030, 1, 1, false});
        row("leap eleventh month 2033", QDate(2033, 12, 22), {2033, 11, 1, true});
        row("last day of the table", QDate(2101, 1, 28), {2100, 12, 29, false});
    }
    void knownDays()
    {
        QFETCH(const QDate, day);
        QFETCH(const LunarDate, lunar);
        QCOMPARE(m_calendar.lunarDate(day), lunar);
        QCOMPARE(m_calendar.solarDate(lunar), day);
    }

    void holidaysOfTheStateFallOnTheirLunarDays()
    {
        // Two tables of different origin: the Mid-autumn and Dragon Boat days off hold their lunar days.
        const Result<ShippedTable> holidays = ShippedTable::load(u"prc_holidays_2024_2026"_s);
        QVERIFY(holidays);
        QSet<QDate> off;
        for (qsizetype row = 0; row < holidays->rows(); ++row) {
            if (holidays->cell(row, u"type") == u"holiday")
                off.insert(QDate::fromString(holidays->cell(row, u"date"), Qt::ISODate));
        }
        for (int year = 2024; year <= 2026; ++year) {
            for (const LunarDate &feast : {LunarDate{year, 1, 1}, LunarDate{year, 5, 5}, LunarDate{year, 8, 15}})
                QVERIFY(off.contains(m_calendar.solarDate(feast)));
        }
    }

    void outsideTheTableIsNothing()
    {
        QVERIFY(!m_calendar.lunarDate(QDate(1900, 1, 30)));
        QVERIFY(!m_calendar.lunarDate(QDate(2101, 1, 29)));
        QVERIFY(!m_calendar.lunarDate(QDate()));
        QVERIFY(!m_calendar.solarDate({1899, 1, 1}).isValid());
        QVERIFY(!m_calendar.solarDate({2101, 1, 1}).isValid());
        QVERIFY(!m_calendar.solarDate({2024, 0, 1}).isValid());
        QVERIFY(!m_calendar.solarDate({2024, 13, 1}).isValid());
        QVERIFY(!m_calendar.solarDate({2024, 1, 0}).isValid());
        QVERIFY(!m_calendar.solarDate({2024, 1, 31}).isValid());
        QVERIFY(!m_calendar.solarDate({2024, 1, 30}).isValid());      // 29 days
        QVERIFY(!m_calendar.solarDate({2024, 6, 1, true}).isValid()); // no leap month
        QVERIFY(!m_calendar.birthdayIn({1940, 1, 1}, 2101).isValid());
        QVERIFY(!m_calendar.nextBirthday({1940, 1, 1}, QDate(2101, 1, 29)).isValid());
        QVERIFY(!LunarCalendar().lunarDate(QDate(2024, 1, 1)));
        QVERIFY(!LunarCalendar().firstDay().isValid());
        QVERIFY(!LunarCalendar().lastDay().isValid());
    }

    void leapMonths()
    {
        QCOMPARE(m_calendar.leapMonth(2023), 2);
        QCOMPARE(m_calendar.leapMonth(2024), 0);
        QCOMPARE(m_calendar.leapMonth(2025), 6);
        QCOMPARE(m_calendar.leapMonth(2033), 11);
        QCOMPARE(m_calendar.leapMonth(1899), 0);
    }

    void birthdays_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<int>("year");
        QTest::addColumn<LunarDate>("celebrated");
        const auto row = [](const char *name, const QString &birth, int year, const LunarDate &celebrated) {
            QTest::newRow(name) << birth << year << celebrated;
        };
        row("leap month in a year that has it", u"1941--6-10"_s, 2025, {2025, 6, 10, true});
        row("leap month in a year without one", u"1941--6-10"_s, 2024, {2024, 6, 10, false});
        row("leap month in a year with another one", u"1941--6-10"_s, 2023, {2023, 6, 10, false});
        row("ordinary month in a year with that leap month", u"1940-6-10"_s, 2025, {2025, 6, 10, false});
        row("30th in a month of 29 days", u"1940-1-30"_s, 2024, {2024, 1, 29, false});
        row("30th in a month of 30 days", u"1940-12-30"_s, 2023, {2023, 12, 30, false});
        row("30th of a leap month, celebrated in the ordinary one of 29", u"1925--4-30"_s, 2024, {2024, 4, 29, false});
        row("29th stays the 29th", u"1940-1-29"_s, 2024, {2024, 1, 29, false});
    }
    void birthdays()
    {
        QFETCH(const QString, birth);
        QFETCH(const int, year);
        QFETCH(const LunarDate, celebrated);
        QCOMPARE(m_calendar.lunarDate(m_calendar.birthdayIn(*readLunarDate(birth), year)), celebrated);
    }

    void nextBirthdays()
    {
        const LunarDate newYear{1935, 1, 1, false};
        QCOMPARE(m_calendar.nextBirthday(newYear, QDate(2026, 2, 17)), QDate(2026, 2, 17));
        QCOMPARE(m_calendar.nextBirthday(newYear, QDate(2026, 2, 18)), QDate(2027, 2, 6));
        QCOMPARE(m_calendar.nextBirthday(newYear, QDate(2026, 1, 1)), QDate(2026, 2, 17));
        const LunarDate twelfth{1940, 12, 30, false};
        QCOMPARE(m_calendar.nextBirthday(twelfth, QDate(2026, 2, 1)), QDate(2026, 2, 16));
        QCOMPARE(m_calendar.nextBirthday({2030, 5, 5, false}, QDate(2026, 1, 1)),
                 m_calendar.solarDate({2030, 5, 5, false})); // not before the birth
        QVERIFY(!m_calendar.nextBirthday({2000, 13, 5, false}, QDate(2026, 1, 1)).isValid());
    }

    void everyBirthdayComesEveryYear()
    {
        const bool ok = rc::check("each lunar year has one birthday of everybody", [this] {
            const LunarDate birth =
                m_calendar.lunarDate(QDate(1910, 1, 1).addDays(*rc::gen::inRange(0, 42'000))).value();
            const int year = *rc::gen::inRange(birth.year, 2101);
            const QDate birthday = m_calendar.birthdayIn(birth, year);
            RC_ASSERT(birthday.isValid());
            RC_ASSERT(m_calendar.lunarDate(birthday)->month == birth.month);
            RC_ASSERT(m_calendar.lunarDate(birthday)->year == year);
            RC_ASSERT(m_calendar.nextBirthday(birth, birthday) == birthday);
        });
        QVERIFY(ok);
    }

    void nominalAges()
    {
        QCOMPARE(m_calendar.nominalAge(QDate(2024, 2, 9), QDate(2024, 2, 9)), 1);
        QCOMPARE(m_calendar.nominalAge(QDate(2024, 2, 9), QDate(2024, 2, 10)), 2); // a day old and two
        QCOMPARE(m_calendar.nominalAge(QDate(1940, 6, 15), QDate(2026, 2, 16)), 86);
        QCOMPARE(m_calendar.nominalAge(QDate(1940, 6, 15), QDate(2026, 2, 17)), 87);
        QVERIFY(!m_calendar.nominalAge(QDate(2024, 2, 10), QDate(2024, 2, 9)));
        QVERIFY(!m_calendar.nominalAge(QDate(1899, 1, 1), QDate(2024, 2, 9)));
        QVERIFY(!m_calendar.nominalAge(QDate(), QDate(2024, 2, 9)));
    }

    void readingText()
    {
        QCOMPARE(readLunarDate(u"1938-8-15"), (LunarDate{1938, 8, 15, false}));
        QCOMPARE(readLunarDate(u"1941--06-01"), (LunarDate{1941, 6, 1, true}));
        for (const char16_t *text :
             {u"", u"-", u"1938", u"1938-8", u"1938-8-15-1", u"1938---8-15", u"1938-13-1", u"1938-0-1", u"1938-1-31",
              u"1938-1-0", u"1938-1-001", u"x-1-1", u"1938-x-1", u"19388-1-1", u"--8-15"})
            QVERIFY2(!readLunarDate(text), qPrintable(QString::fromUtf16(text)));
    }

    void words()
    {
        QCOMPARE(lunarDayText({2025, 6, 10, true}), u"农历闰六月初十"_s);
        QCOMPARE(lunarDayText({2024, 1, 1, false}), u"农历正月初一"_s);
        QCOMPARE(lunarDayText({2024, 8, 15, false}), u"农历八月十五"_s);
        QCOMPARE(lunarDayText({2024, 10, 20, false}), u"农历十月二十"_s);
        QCOMPARE(lunarDayText({2024, 11, 21, false}), u"农历十一月廿一"_s);
        QCOMPARE(lunarDayText({2024, 12, 30, false}), u"农历十二月三十"_s);
        QCOMPARE(lunarDayText({2024, 12, 29, false}), u"农历十二月廿九"_s);
        QCOMPARE(lunarDayText({2024, 13, 1, false}), QString());
        QCOMPARE(lunarDayText({2024, 1, 31, false}), QString());
    }

    void damagedTables_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("column"); // empty: nothing is wrong
        const QByteArray months = "1:29 2:30 3:29 4:29 5:30 6:29 7:30 8:30 9:30 10:30 11:29 12:30";
        QTest::newRow("right") << "1901,1901-02-18,0," + months + ",355" << QString();
        QTest::newRow("sum") << "1901,1901-02-18,0," + months + ",356" << u"total_days"_s;
        QTest::newRow("leap month that is not there") << "1901,1901-02-18,4," + months + ",355" << u"leap_month"_s;
        QTest::newRow("gap between years") << "1901,1901-02-19,0," + months + ",355" << u"new_year_solar"_s;
        QTest::newRow("no date") << "1901,1901-02-30,0," + months + ",355" << u"new_year_solar"_s;
        QTest::newRow("year left out") << "1902,1901-02-18,0," + months + ",355" << u"lunar_year"_s;
        QTest::newRow("month of 31 days") << QByteArray("1901,1901-02-18,0,1:31,31") << u"month_lengths"_s;
        QTest::newRow("months are missing") << QByteArray("1901,1901-02-18,0,1:30,30") << u"month_lengths"_s;
        QTest::newRow("no months") << QByteArray("1901,1901-02-18,0,,0") << u"month_lengths"_s;
        QTest::newRow("thirteen months") << "1901,1901-02-18,0," + months + " 13:29,384" << u"month_lengths"_s;
        QTest::newRow("leap month first") << "1901,1901-02-18,0,L1:29 " + months + ",384" << u"month_lengths"_s;
        QTest::newRow("two leap months") << QByteArray("1901,1901-02-18,2,1:29 2:30 L2:29 L2:29,117")
                                         << u"month_lengths"_s;
        QTest::newRow("words") << QByteArray("1901,1901-02-18,0,many,0") << u"month_lengths"_s;
    }
    void damagedTables()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, column);
        const QByteArray text =
            "lunar_year,new_year_solar,leap_month,month_lengths,total_days\n"
            "1900,1900-01-31,8,1:29 2:30 3:29 4:29 5:30 6:29 7:30 8:30 L8:29 9:30 10:30 11:29 12:29,383\n" +
            row + '\n';
        const Result<ShippedTable> table = ShippedTable::parse(text, u"t"_s);
        QVERIFY(table);
        const Result<LunarCalendar> calendar = LunarCalendar::fromTable(*table);
        QCOMPARE(calendar.has_value(), column.isEmpty());
        if (calendar)
            return;
        QCOMPARE(calendar.error().kind, Error::Kind::Damaged);
        QVERIFY2(calendar.error().message.contains(column), qPrintable(calendar.error().message));
        QVERIFY(calendar.error().message.contains(u"row 2"));
    }

private:
    LunarCalendar m_calendar;
};

QTEST_GUILESS_MAIN(TestLunarDate)
#include "tst_lunar_date.moc"
