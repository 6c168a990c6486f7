// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/cell_date.h"
#include "models/sheets/cell_text.h"
#include "tests/sheets/books.h"

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void longNumbersInTextFiles_data();
    void longNumbersInTextFiles();
    void dateFormats_data();
    void dateFormats();
    void builtInDateFormats();
    void serials_data();
    void serials();
    void isoDates_data();
    void isoDates();
    void everySecondOfTheSerialsComesBack();
};

void TestCellText::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SheetCell>("cell");
    const auto number = [](const QString &text) { return SheetCell{Kind::Number, false, text}; };
    const auto lost = [](const QString &text) { return SheetCell{Kind::Number, true, text}; };
    QTest::newRow("a small one") << QByteArray("42") << number(u"42"_s);
    QTest::newRow("negative") << QByteArray("-7") << number(u"-7"_s);
    QTest::newRow("nought") << QByteArray("0") << number(u"0"_s);
    QTest::newRow("15 digits are all kept") << QByteArray("310109900307881") << number(u"310109900307881"_s);
    QTest::newRow("16 digits are not") << QByteArray("6222021001116245") << lost(u"6222021001116245"_s);
    QTest::newRow("an ID as Excel writes it") << QByteArray("3.1010919900307899E+17") << lost(u"310109199003078990"_s);
    QTest::newRow("an ID with all its digits is no safer")
        << QByteArray("310109199003078801") << lost(u"310109199003078801"_s);
    QTest::newRow("a negative one as Excel writes it") << QByteArray("-3.1E+17") << lost(u"-310000000000000000"_s);
    QTest::newRow("an exponent without its sign") << QByteArray("1e15") << lost(u"1000000000000000"_s);
    QTest::newRow("the noise of binary fractions goes") << QByteArray("36.600000000000001") << number(u"36.6"_s);
    QTest::newRow("a fraction") << QByteArray("0.1") << number(u"0.1"_s);
    QTest::newRow("a small fraction has no exponent") << QByteArray("1E-7") << number(u"0.0000001"_s);
    QTest::newRow("an exponent that makes an ordinary number") << QByteArray("1.5E+3") << number(u"1500"_s);
    QTest::newRow("digits before the exponent's point")
        << QByteArray("12345678901234567890E-2") << lost(u"123456789012345678.90"_s);
    QTest::newRow("beyond all sense") << QByteArray("1E+300") << lost(u"1E+300"_s);
    QTest::newRow("too large for a number") << QByteArray("1E+999") << SheetCell{Kind::Text, false, u"1E+999"_s};
    QTest::newRow("no number") << QByteArray("十二") << SheetCell{Kind::Text, false, u"十二"_s};
    QTest::newRow("infinity is no number") << QByteArray("inf") << SheetCell{Kind::Text, false, u"inf"_s};
    QTest::newRow("nan is no number") << QByteArray("nan") << SheetCell{Kind::Text, false, u"nan"_s};
    QTest::newRow("a number with a tail") << QByteArray("12岁") << SheetCell{Kind::Text, false, u"12岁"_s};
    QTest::newRow("nothing") << QByteArray() << SheetCell{};
    QTest::newRow("an exponent alone") << QByteArray("E+17") << SheetCell{Kind::Text, false, u"E+17"_s};
}

void TestCellText::numbers()
{
    QFETCH(const QByteArray, text);
    QTEST(numberCell(text), "cell");
}

void TestCellText::longNumbersInTextFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("lost");
    QTest::newRow("an ID as Excel saves it to csv") << u"3.10109E+17"_s << true;
    QTest::newRow("with spaces around") << u" 3.10109e+17 "_s << true;
    QTest::newRow("all digits are there") << u"310109199003078801"_s << false;
    QTest::newRow("an ordinary number with an exponent") << u"1.5E+3"_s << false;
    QTest::newRow("a word with an E") << u"E座1801"_s << false;
    QTest::newRow("a long note with an E") << u"3.10109E+17 3.10109E+17 3.10109E+17"_s << false;
}

void TestCellText::longNumbersInTextFiles()
{
    QFETCH(const QString, text);
    QFETCH(const bool, lost);
    QCOMPARE(textCell(text), (SheetCell{Kind::Text, lost, text}));
    QCOMPARE(textCell({}), SheetCell());
}

void TestCellText::dateFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isDate");
    const QStringList dates{u"yyyy-mm-dd"_s,
                            u"yyyy/m/d;@"_s,
                            u"[$-804]yyyy\"年\"m\"月\"d\"日\";@"_s,
                            u"m/d/yy h:mm"_s,
                            u"h:mm AM/PM"_s,
                            u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s,
                            u"mmm"_s,
                            u"mm:ss.0"_s,
                            u"[DBNum1][$-804]yyyy\"年\"m\"月\""_s,
                            u"[Red]yyyy\\-mm"_s,
                            u"YYYY-MM-DD"_s,
                            u"上午/下午h\"时\"mm\"分\""_s,
                            u"yyyy\"年\"m\"月\""_s};
    const QStringList others{u"General"_s,     u"0"_s,     u"0.00E+00"_s,   u"#,##0.00"_s, u"[h]:mm:ss"_s,
                             u"[mm]:ss"_s,     u"@"_s,     u"0\"days\""_s,  u"0.0\\d"_s,   u"000000"_s,
                             u"_-* #,##0_-"_s, u""_s,      u"[Red]-0.00"_s, u"\"y"_s,      u"[y"_s,
                             u"0;yyyy"_s,      u"# ?/?"_s, u"G/通用格式"_s};
    for (const QString &code : dates)
        QTest::newRow(qPrintable(u"a date: "_s + code)) << code << true;
    for (const QString &code : others)
        QTest::newRow(qPrintable(u"no date: "_s + code)) << code << false;
}

void TestCellText::dateFormats()
{
    QFETCH(const QString, code);
    QTEST(isDateFormat(code), "isDate");
}

void TestCellText::builtInDateFormats()
{
    QList<int> dates;
    for (int number = -1; number < 80; ++number) {
        if (isBuiltInDateFormat(number))
            dates.append(number);
    }
    QCOMPARE(dates, (QList<int>{14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32,
                                33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58}));
}

void TestCellText::serials_data()
{
    QTest::addColumn<double>("serial");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("date");
    QTest::newRow("the first day") << 1. << false << u"1900-01-01"_s;
    QTest::newRow("the day before the one that never was") << 59. << false << u"1900-02-28"_s;
    QTest::newRow("1900-02-29 never was") << 60. << false << QString();
    QTest::newRow("the day after") << 61. << false << u"1900-03-01"_s;
    QTest::newRow("a day of ours") << 46349. << false << u"2026-11-23"_s;
    QTest::newRow("with a time") << 46349.5625 << false << u"2026-11-23 13:30:00"_s;
    QTest::newRow("a second before midnight") << 46349 + 86399. / 86400 << false << u"2026-11-23 23:59:59"_s;
    QTest::newRow("rounded up to the next day") << 46349.9999999 << false << u"2026-11-24"_s;
    QTest::newRow("a time of day") << 0.75 << false << u"18:00:00"_s;
    QTest::newRow("midnight") << 0. << false << u"00:00:00"_s;
    QTest::newRow("the last day") << 2958465. << false << u"9999-12-31"_s;
    QTest::newRow("beyond the last day") << 2958466. << false << QString();
    QTest::newRow("before the first") << -1. << false << QString();
    QTest::newRow("no number") << qQNaN() << false << QString();
    QTest::newRow("the first day of 1904") << 0. << true << u"1904-01-01"_s;
    QTest::newRow("a day of ours counted from 1904") << 44887. << true << u"2026-11-23"_s;
    QTest::newRow("the last day counted from 1904") << 2957003. << true << u"9999-12-31"_s;
    QTest::newRow("beyond it") << 2957004. << true << QString();
}

void TestCellText::serials()
{
    QFETCH(const double, serial);
    QFETCH(const bool, from1904);
    QFETCH(const QString, date);
    QCOMPARE(dateOfSerial(serial, from1904).value_or(QString()), date);
}

void TestCellText::isoDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<SheetCell>("cell");
    const auto date = [](const QString &text) { return SheetCell{Kind::Date, false, text}; };
    const auto text = [](const QString &shown) { return SheetCell{Kind::Text, false, shown}; };
    QTest::newRow("a day") << QByteArray("2026-01-05") << date(u"2026-01-05"_s);
    QTest::newRow("a day and a time") << QByteArray("2026-01-05T13:30:00") << date(u"2026-01-05 13:30:00"_s);
    QTest::newRow("midnight is left out") << QByteArray("2026-01-05T00:00:00") << date(u"2026-01-05"_s);
    QTest::newRow("fractions and zone are left out")
        << QByteArray("2026-01-05T13:30:00.999+08:00") << date(u"2026-01-05 13:30:00"_s);
    QTest::newRow("a time") << QByteArray("13:30:05") << date(u"13:30:05"_s);
    QTest::newRow("a duration as OpenDocument writes times") << QByteArray("PT09H05M00S") << date(u"09:05:00"_s);
    QTest::newRow("with nanoseconds") << QByteArray("PT09H05M00.500000000S") << date(u"09:05:00"_s);
    QTest::newRow("more than a day") << QByteArray("PT36H00M00S") << text(u"PT36H00M00S"_s);
    QTest::newRow("a day that never was") << QByteArray("2026-02-29") << text(u"2026-02-29"_s);
    QTest::newRow("an hour that never was") << QByteArray("2026-02-28T24:01:00") << text(u"2026-02-28T24:01:00"_s);
    QTest::newRow("a tail") << QByteArray("2026-01-05x") << text(u"2026-01-05x"_s);
    QTest::newRow("a zone alone") << QByteArray("Z") << text(u"Z"_s);
    QTest::newRow("nothing") << QByteArray() << SheetCell{};
}

void TestCellText::isoDates()
{
    QFETCH(const QByteArray, text);
    QTEST(dateCell(text), "cell");
}

void TestCellText::everySecondOfTheSerialsComesBack()
{
    QVERIFY(rc::check("a date of a serial number has that serial number", [] {
        const auto day = *rc::gen::inRange<qint64>(1, 2'958'466);
        const auto second = *rc::gen::inRange<qint64>(0, 86'400);
        if (day == 60)
            return;
        const double serial = double(day) + double(second) / 86'400;
        const std::optional<QString> date = dateOfSerial(serial, false);
        RC_ASSERT(date.has_value());
        const std::optional<double> again = serialOfDate(*date);
        RC_ASSERT(again.has_value());
        RC_ASSERT(std::abs(*again - serial) < 0.25 / 86'400);
        RC_ASSERT(dateOfSerial(*again, false) == date);
    }));
    QCOMPARE(serialOfDate(u"18:00:00"_s), 0.75);
    QCOMPARE(serialOfDate(u"1900-01-01"_s), 1.);
    QCOMPARE(serialOfDate(u"1899-12-31"_s), std::nullopt);
    QCOMPARE(serialOfDate(u"昨天"_s), std::nullopt);
    QCOMPARE(serialOfDate({}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestCellText)
#include "tst_cell_text.moc"
