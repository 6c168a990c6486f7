// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/retirement.h"
#include "tests/core/case_table.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestRetirement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("birthMonth");
        QTest::addColumn<int>("delay");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("month");
        const ShippedTable cases = caseTable(u"retirement_age_cases"_s);
        QVERIFY(cases.rows() >= 12);
        for (qsizetype row = 0; row < cases.rows(); ++row) {
            const QString kind = cases.cell(row, cases.columns().constFirst());
            const QString birth = cases.cell(row, u"birth_month");
            QTest::addRow("%s born %s", qPrintable(kind), qPrintable(birth))
                << kind << birth << cases.cell(row, u"delay_months").toInt() << cases.cell(row, u"statutory_age")
                << cases.cell(row, u"retire_month");
        }
        // Where the official tables begin and end, and the months around each step.
        const auto row = [](const QString &kind, const QString &birth, int delay, const QString &age,
                            const QString &month) {
            QTest::addRow("%s, boundary %s", qPrintable(kind), qPrintable(birth))
                << kind << birth << delay << age << month;
        };
        row(u"M60"_s, u"1965-01"_s, 1, u"60岁1个月"_s, u"2025-02"_s);
        row(u"M60"_s, u"1965-05"_s, 2, u"60岁2个月"_s, u"2025-07"_s);
        row(u"M60"_s, u"1976-09"_s, 36, u"63岁"_s, u"2039-09"_s);
        row(u"M60"_s, u"2008-12"_s, 36, u"63岁"_s, u"2071-12"_s);
        row(u"M60"_s, u"1920-01"_s, 0, u"60岁"_s, u"1980-01"_s);
        row(u"F55"_s, u"1969-12"_s, 0, u"55岁"_s, u"2024-12"_s);
        row(u"F55"_s, u"1970-04"_s, 1, u"55岁1个月"_s, u"2025-05"_s);
        row(u"F55"_s, u"1970-05"_s, 2, u"55岁2个月"_s, u"2025-07"_s);
        row(u"F55"_s, u"1981-08"_s, 35, u"57岁11个月"_s, u"2039-07"_s);
        row(u"F50"_s, u"1975-01"_s, 1, u"50岁1个月"_s, u"2025-02"_s);
        row(u"F50"_s, u"1975-02"_s, 1, u"50岁1个月"_s, u"2025-03"_s);
        row(u"F50"_s, u"1984-11"_s, 60, u"55岁"_s, u"2039-11"_s);
    }
    void examples()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, birthMonth);
        QFETCH(const int, delay);
        QFETCH(const QString, age);
        QFETCH(const QString, month);
        const std::optional<RetirementKind> known = retirementKindOf(kind);
        QVERIFY(known);
        const QDate first = QDate::fromString(birthMonth + u"-01"_s, Qt::ISODate);
        for (const QDate birth : {first, first.addMonths(1).addDays(-1)}) {
            const std::optional<Retirement> retirement = retirementOf(*known, birth);
            QVERIFY(retirement);
            QCOMPARE(retirement->delayMonths, delay);
            QCOMPARE(retirementAgeText(*retirement), age);
            QCOMPARE(retirement->date.toString(u"yyyy-MM"), month);
        }
    }

    void theDay()
    {
        QCOMPARE(retirementOf(RetirementKind::M60, QDate(1964, 12, 15))->date, QDate(2024, 12, 15));
        QCOMPARE(retirementOf(RetirementKind::M60, QDate(1965, 1, 15))->date, QDate(2025, 2, 15));
        QCOMPARE(retirementOf(RetirementKind::M60, QDate(1965, 1, 31))->date, QDate(2025, 2, 28));
        QCOMPARE(retirementOf(RetirementKind::F50, QDate(1976, 2, 29))->date, QDate(2026, 9, 29));
        QVERIFY(!retirementOf(RetirementKind::M60, QDate()));
    }

    void kindsAreTheCodesOfTheTable()
    {
        const Result<ShippedTable> table = ShippedTable::load(u"app_code_tables"_s);
        QVERIFY(table);
        int rows = 0;
        for (qsizetype row = 0; row < table->rows(); ++row) {
            if (table->cell(row, u"table_id") == u"app_retirement_kind") {
                ++rows;
                QVERIFY(retirementKindOf(table->cell(row, u"code")));
            }
        }
        QCOMPARE(rows, 3);
        QVERIFY(!retirementKindOf(u"M55"));
        QVERIFY(!retirementKindOf(u"m60"));
        QVERIFY(!retirementKindOf(u""));
    }

    void workingAge()
    {
        const QDate birth(1965, 1, 15); // retires on 2025-02-15
        QVERIFY(!isOfWorkingAge(RetirementKind::M60, birth, QDate(1981, 1, 14)));
        QVERIFY(isOfWorkingAge(RetirementKind::M60, birth, QDate(1981, 1, 15)));
        QVERIFY(isOfWorkingAge(RetirementKind::M60, birth, QDate(2025, 1, 15))); // 60, and still not retired
        QVERIFY(isOfWorkingAge(RetirementKind::M60, birth, QDate(2025, 2, 14)));
        QVERIFY(!isOfWorkingAge(RetirementKind::M60, birth, QDate(2025, 2, 15)));
        QVERIFY(!isOfWorkingAge(RetirementKind::M60, birth, QDate(1960, 1, 1)));
        QVERIFY(!isOfWorkingAge(RetirementKind::M60, QDate(), QDate(2025, 1, 1)));
        QVERIFY(!isOfWorkingAge(RetirementKind::M60, birth, QDate()));
    }

    void theDelayGrowsByOneMonthAtATime()
    {
        struct Limit {
            RetirementKind kind;
            int years;
            int most;
        };
        for (const Limit &limit : {Limit{RetirementKind::M60, 60, 36}, Limit{RetirementKind::F55, 55, 36},
                                   Limit{RetirementKind::F50, 50, 60}}) {
            int before = 0;
            for (QDate birth(1940, 1, 1); birth.year() < 2010; birth = birth.addMonths(1)) {
                const Retirement retirement = retirementOf(limit.kind, birth).value();
                QVERIFY(retirement.delayMonths == before || retirement.delayMonths == before + 1);
                QCOMPARE(retirement.years * 12 + retirement.months, limit.years * 12 + retirement.delayMonths);
                // Nobody whose old date was before 2025 is touched; everybody behind it is.
                QCOMPARE(retirement.delayMonths > 0, birth.addYears(limit.years) >= QDate(2025, 1, 1));
                before = retirement.delayMonths;
            }
            QCOMPARE(before, limit.most);
        }
    }

    void whoIsBornLaterNeverRetiresEarlier()
    {
        const bool ok = rc::check("dates of retirement are in the order of birth", [] {
            const auto kind = *rc::gen::element(RetirementKind::M60, RetirementKind::F55, RetirementKind::F50);
            const QDate birth = QDate(1950, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
            const QDate next = birth.addDays(*rc::gen::inRange(1, 400));
            RC_ASSERT(retirementOf(kind, birth)->date <= retirementOf(kind, next)->date);
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestRetirement)
#include "tst_retirement.moc"
