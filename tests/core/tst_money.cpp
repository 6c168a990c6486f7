// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMost = std::numeric_limits<qint64>::max();
constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"0.00"_s;
        QTest::newRow("one fen") << qint64(1) << u"0.01"_s;
        QTest::newRow("minus one fen") << qint64(-1) << u"-0.01"_s;
        QTest::newRow("a meal") << qint64(1300) << u"13.00"_s;
        QTest::newRow("largest without a group") << qint64(99'999) << u"999.99"_s;
        QTest::newRow("smallest with a group") << qint64(100'000) << u"1,000.00"_s;
        QTest::newRow("wage") << qint64(350'000) << u"3,500.00"_s;
        QTest::newRow("minus with a group") << qint64(-350'000) << u"-3,500.00"_s;
        QTest::newRow("minus without a group") << qint64(-35'000) << u"-350.00"_s;
        QTest::newRow("million") << qint64(123'456'789) << u"1,234,567.89"_s;
        QTest::newRow("the most there is") << kMost << u"92,233,720,368,547,758.07"_s;
        QTest::newRow("the least there is") << kLeast << u"-92,233,720,368,547,758.08"_s;
    }
    void texts()
    {
        QFETCH(const qint64, fen);
        QFETCH(const QString, text);
        QCOMPARE(moneyText(fen), text);
        const Result<qint64> read = readMoney(text);
        QVERIFY(read);
        QCOMPARE(*read, fen);
    }

    void accepted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << u"3500"_s << qint64(350'000);
        QTest::newRow("one decimal") << u"3500.5"_s << qint64(350'050);
        QTest::newRow("two decimals") << u"3500.05"_s << qint64(350'005);
        QTest::newRow("group and unit") << u"3,500元"_s << qint64(350'000);
        QTest::newRow("full-width group") << u"3，500"_s << qint64(350'000);
        QTest::newRow("whole amount") << u"3500元整"_s << qint64(350'000);
        QTest::newRow("sign of the currency") << u"¥3,500.00"_s << qint64(350'000);
        QTest::newRow("its full-width form") << u"￥ 3,500.00"_s << qint64(350'000);
        QTest::newRow("RMB") << u"rmb 3500"_s << qint64(350'000);
        QTest::newRow("full width") << u"３５００．５０元"_s << qint64(350'050);
        QTest::newRow("minus") << u"-13"_s << qint64(-1300);
        QTest::newRow("full-width minus") << u"－１３元"_s << qint64(-1300);
        QTest::newRow("minus before the sign") << u"-¥13.00"_s << qint64(-1300);
        QTest::newRow("minus behind the sign") << u"¥-13.00"_s << qint64(-1300);
        QTest::newRow("zeros in front") << u"0013"_s << qint64(1300);
        QTest::newRow("minus nothing") << u"-0.00"_s << qint64(0);
        QTest::newRow("blanks inside") << u" 3 500 "_s << qint64(350'000);
        QTest::newRow("apostrophe of a text cell") << u"'3500"_s << qint64(350'000);
    }
    void accepted()
    {
        QFETCH(const QString, typed);
        QFETCH(const qint64, fen);
        const Result<qint64> read = readMoney(typed);
        QVERIFY(read);
        QCOMPARE(*read, fen);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed : {u"",
                                      u" ",
                                      u"元",
                                      u"¥",
                                      u"-",
                                      u".",
                                      u".5",
                                      u"5.",
                                      u"3500.505",
                                      u"0.005",
                                      u"3.5e3",
                                      u"3.5E+3",
                                      u"1e2",
                                      u"35,00",
                                      u"3,5000",
                                      u"3500,000",
                                      u",500",
                                      u"3,,500",
                                      u"3,500,",
                                      u"3,500.0,0",
                                      u"3.500.00",
                                      u"--13",
                                      u"-¥-13",
                                      u"+13",
                                      u"3500-4500",
                                      u"面议",
                                      u"3500元/月",
                                      u"3.5万",
                                      u"nan",
                                      u"inf",
                                      u"0x10",
                                      u"٣٥٠٠",
                                      u"3500元元",
                                      u"元3500",
                                      u"92233720368547758.08",
                                      u"-92233720368547758.09",
                                      u"100000000000000000000",
                                      u"99999999999999999999.99"}) {
            const QString text = QString::fromUtf16(typed);
            QTest::newRow(text.isEmpty() ? "nothing" : qPrintable(text)) << text;
        }
    }
    void refused()
    {
        QFETCH(const QString, typed);
        const Result<qint64> read = readMoney(typed);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        QVERIFY(!read.error().message.isEmpty());
    }

    void tooLargeIsSaid()
    {
        QVERIFY(readMoney(u"92233720368547758.08").error().message.contains(u"too large"));
        QVERIFY(!readMoney(QString(100'000, u'9')));
    }

    void anyAmountSurvives()
    {
        const bool ok = rc::check("read what was written", [] {
            const qint64 fen = *rc::gen::arbitrary<qint64>();
            RC_ASSERT(readMoney(moneyText(fen)) == fen);
        });
        QVERIFY(ok);
    }

    void mealsOfAYearAddUp()
    {
        // 13 and 18 yuan: in binary fractions such sums drift, in fen they cannot.
        qint64 sum = 0;
        for (int day = 0; day < 365; ++day)
            sum += readMoney(u"13.10").value() + readMoney(u"18.20").value();
        QCOMPARE(moneyText(sum), u"11,424.50"_s);
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
