// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/date_text.h"
#include "tests/core/typed_text.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace leye;
using namespace Qt::StringLiterals;

class TestDateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accepted_data()
    {
        QTest::addColumn<QString>("typed");
        const QString all = QStringLiteral(
            u"2024-1-2|2024-01-02|2024/1/2|2024/01/02|2024.1.2|2024.01.02|20240102|2024年1月2日|"
            u"2024年01月02日|2024年1月2号|2024年1月2|２０２４－１－２|２０２４／１／２|２０２４．１．２|"
            u"２０２４年１月２日|２０２４０１０２|2024。1。2|2024｡1｡2|2024–1–2|2024—1—2|2024−1−2|"
            u" 2024-1-2 |2024 - 1 - 2|2024 年 1 月 2 日|2024　年　1　月　2　日|'2024-1-2|'20240102|"
            u"\u200b2024-1-2\ufeff|2024-01-02 00:00:00|2024-01-02T10:30:00|2024/1/2 0:00|"
            u"2024/1/2 23:59:59.999|2024-01-02 周二|2024-01-02周二|2024年1月2日 星期二|2024年1月2日（周二）|"
            u"2024-01-02 (星期二)|2024-01-02 周二 10:30|20240102 10:30|20240102 周二|45293|４５２９３|"
            u"45293.5|45293.0");
        for (const QString &typed : all.split(u'|'))
            QTest::newRow(typed.isEmpty() ? "nothing" : qPrintable(typed)) << typed;
    }
    void accepted()
    {
        QFETCH(const QString, typed);
        QCOMPARE(readDate(typed).value_or(QDate()), QDate(2024, 1, 2));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("typed");
        const QString all = QStringLiteral(
            u"| |无|2024|202401|2024-1|2024年1月|2024-1-|2024--1-2|24-1-2|24.1.2|24年1月2日|1/2/2024|"
            u"02.01.2024|2024-1/2|2024/1-2|2024.1-2|2024年1-2|2024-1月2日|2024-13-1|2024-0-1|2024-1-0|"
            u"2024-1-32|2024-2-30|2023-2-29|1900-2-29|2024-4-31|20241301|20240230|20240001|20240100|"
            u"2024-001-2|2024-1-002|2024-1-2-3|2024-1-2x|x2024-1-2|2024-1-2 abc|2024-1-2 25:00|"
            u"2024-1-2 10:60|2024-1-2 10|2024-1-2 10:3:|2024-01-02T00:00:00Z|2024-01-02T00:00:00+08:00|"
            u"2024-1-210:30|2024-01-02 (周二|2024-01-02 周八|2024-01-02 周|2024-01-02 (10:30)|1799-12-31|"
            u"2200-01-01|17991231|0024-01-02|00240102|-2024-1-2|2024 1 2|1234567|123456789|"
            u"310109194006159973|9999|100000|45293.|45293.5x|4.5293E+4|٢٠٢٤-١-٢|二〇二四年一月二日");
        for (const QString &typed : all.split(u'|'))
            QTest::newRow(typed.isEmpty() ? "nothing" : qPrintable(typed)) << typed;
    }
    void refused()
    {
        QFETCH(const QString, typed);
        QVERIFY2(!readDate(typed), qPrintable(readDate(typed).value_or(QDate()).toString(Qt::ISODate)));
    }

    void boundaries()
    {
        QCOMPARE(readDate(u"2024-2-29"), QDate(2024, 2, 29));
        QCOMPARE(readDate(u"2000年2月29日"), QDate(2000, 2, 29));
        QCOMPARE(readDate(u"1800-1-1"), QDate(1800, 1, 1));
        QCOMPARE(readDate(u"21991231"), QDate(2199, 12, 31));
        QCOMPARE(readDate(u"2024.12.31"), QDate(2024, 12, 31));
        QCOMPARE(readDate(u"10000"), QDate(1927, 5, 18)); // the smallest serial that is no year
        QCOMPARE(readDate(u"99999"), QDate(2173, 10, 13));
        QVERIFY(!readDate(QString(100'000, u'1')));
        QVERIFY(!readDate(QString(100'000, u'　') + u'x' + QString(100'000, u' ')));
    }

    void serialsOfBothSystems()
    {
        QCOMPARE(readDate(u"45292"), QDate(2024, 1, 1));
        QCOMPARE(readDate(u"43830", true), QDate(2024, 1, 1));
        QCOMPARE(readDate(u"2024-1-1", true), QDate(2024, 1, 1));
    }

    void serialMoments_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("moment"); // empty: nothing
        QTest::newRow("day 1") << 1.0 << false << u"1900-01-01 00:00:00"_s;
        QTest::newRow("day 59") << 59.0 << false << u"1900-02-28 00:00:00"_s;
        QTest::newRow("day 60, which never was") << 60.0 << false << QString();
        QTest::newRow("within day 60") << 60.5 << false << QString();
        QTest::newRow("day 61") << 61.0 << false << u"1900-03-01 00:00:00"_s;
        QTest::newRow("2024") << 45292.0 << false << u"2024-01-01 00:00:00"_s;
        QTest::newRow("with time") << 45292.75 << false << u"2024-01-01 18:00:00"_s;
        QTest::newRow("the last second") << 45292.999988 << false << u"2024-01-01 23:59:59"_s;
        QTest::newRow("rounds into the next day") << 45292.999999 << false << u"2024-01-02 00:00:00"_s;
        QTest::newRow("time alone") << 0.5 << false << u" 12:00:00"_s;
        QTest::newRow("day 0") << 0.0 << false << u" 00:00:00"_s;
        QTest::newRow("the last day") << 2'958'465.0 << false << u"9999-12-31 00:00:00"_s;
        QTest::newRow("the last second of all") << 2'958'465.999988 << false << u"9999-12-31 23:59:59"_s;
        QTest::newRow("rounds out of all years") << 2'958'465.999999 << false << QString();
        QTest::newRow("behind the last day") << 2'958'466.0 << false << QString();
        QTest::newRow("negative") << -1.0 << false << QString();
        QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << false << QString();
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << false << QString();
        QTest::newRow("day 0 of 1904") << 0.0 << true << u"1904-01-01 00:00:00"_s;
        QTest::newRow("day 60 of 1904 is an ordinary one") << 60.0 << true << u"1904-03-01 00:00:00"_s;
        QTest::newRow("2024 of 1904") << 43830.0 << true << u"2024-01-01 00:00:00"_s;
        QTest::newRow("the last day of 1904") << 2'957'003.0 << true << u"9999-12-31 00:00:00"_s;
        QTest::newRow("behind the last day of 1904") << 2'957'004.0 << true << QString();
    }
    void serialMoments()
    {
        QFETCH(const double, serial);
        QFETCH(const bool, from1904);
        QFETCH(const QString, moment);
        const std::optional<SerialMoment> found = momentOfSerial(serial, from1904);
        const QString text = found ? found->day.toString(Qt::ISODate) + found->time.toString(u" HH:mm:ss") : QString();
        QCOMPARE(text, moment);
    }

    void everyFormOfEveryDayIsTheDay()
    {
        const bool ok = rc::check("forms of a day", [] {
            const QDate day = QDate(1900, 3, 1).addDays(*rc::gen::inRange(0, 100'000));
            for (const QString &form : {u"yyyy-M-d"_s, u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, u"yyyy.M.d"_s, u"yyyyMMdd"_s,
                                        u"yyyy年M月d日"_s, u"yyyy-MM-dd '09:05:00'"_s})
                RC_ASSERT(readDate(day.toString(form)) == day);
            const qint64 serial = QDate(1899, 12, 30).daysTo(day);
            RC_ASSERT(momentOfSerial(double(serial), false)->day == day);
            if (serial >= 10'000 && serial <= 99'999)
                RC_ASSERT(readDate(QString::number(serial)) == day);
        });
        QVERIFY(ok);
    }

    void anyTextGetsAnAnswer()
    {
        const bool ok = rc::check("no text is too strange", [] {
            const QString text = *typedText();
            const std::optional<QDate> date = readDate(text);
            RC_ASSERT((!date || date->isValid()));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_date_text.moc"
