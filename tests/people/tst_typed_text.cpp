// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/typed_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestTypedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"陈小明"_s << u"陈小明"_s;
        QTest::newRow("blanks around it") << u"  陈小明\u3000"_s << u"陈小明"_s;
        QTest::newRow("a wide blank that aligns two characters with three") << u"李\u3000明"_s << u"李明"_s;
        QTest::newRow("several blanks between Chinese characters") << u"欧 阳  明"_s << u"欧阳明"_s;
        QTest::newRow("Latin words keep one blank") << u"John   Smith"_s << u"John Smith"_s;
        QTest::newRow("between Latin and Chinese a blank stays") << u"John 陈"_s << u"John 陈"_s;
        QTest::newRow("a middle dot stays") << u"买买提·艾力"_s << u"买买提·艾力"_s;
        QTest::newRow("a line end is a blank") << u"陈\n小明"_s << u"陈小明"_s;
        QTest::newRow("a rare character outside the first plane") << u"𠮷 田"_s << u"𠮷田"_s;
        QTest::newRow("control characters go") << u"陈\u0000\u0007明"_s << u"陈明"_s;
        QTest::newRow("a byte order mark goes") << u"\ufeff陈明"_s << u"陈明"_s;
        QTest::newRow("half a character goes") << QString(u"陈"_s + QChar(0xd842) + u"明"_s) << u"陈明"_s;
        QTest::newRow("what turns the direction goes") << u"\u202e陈小明\u202c"_s << u"陈小明"_s;
        QTest::newRow("isolates and marks of direction go") << u"\u2067陈\u200f小\u061c明\u2069"_s << u"陈小明"_s;
        QTest::newRow("what joins unseen goes") << u"陈\u200d小\u00ad明\u2060"_s << u"陈小明"_s;
        QTest::newRow("a blank that is not seen is one") << u"John\u200bSmith"_s << u"John Smith"_s;
        QTest::newRow("a note in brackets stays") << u"陈小明（女）"_s << u"陈小明（女）"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(tidyName(typed), kept);
    }

    void aTextReadsAsItIsKept()
    {
        QCOMPARE(tidyText(u"找 \u202e陈小明\u202c"_s), u"找 陈小明"_s);
        QCOMPARE(tidyText(u"👨\u200d👩\u200d👧"_s), u"👨\u200d👩\u200d👧"_s); // what joins is part of a text
    }

    void lineEndsBecomeOneForm() { QCOMPARE(tidyText(u" 一\r\n二\r三\u2028四 "_s), u"一\n二\n三\n四"_s); }

    void aTextIsCutBetweenCharacters()
    {
        QCOMPARE(beginningOf(u"陈小明"_s, 3), u"陈小明"_s);
        QCOMPARE(beginningOf(u"陈小明"_s, 2), u"陈小"_s);
        QCOMPARE(beginningOf(u"陈𠮷"_s, 2), u"陈"_s);
        QCOMPARE(beginningOf(u"陈𠮷"_s, 3), u"陈𠮷"_s);
        QCOMPARE(beginningOf(u"陈"_s, 0), QString());
    }

    void sameNames_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"陈明"_s << u"陈明"_s << true;
        QTest::newRow("another dot") << u"买买提·艾力"_s << u"买买提•艾力"_s << true;
        QTest::newRow("without the dot") << u"买买提·艾力"_s << u"买买提艾力"_s << true;
        QTest::newRow("other case and width") << u"Ｊohn smith"_s << u"John Smith"_s << true;
        QTest::newRow("another character") << u"陈明"_s << u"陈铭"_s << false;
        QTest::newRow("only a beginning") << u"陈明"_s << u"陈明亮"_s << false;
    }
    void sameNames()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QTEST(isSameName(one, other), "same");
    }

    void whoCanBeCalledSo_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name"); // empty: nobody
        QTest::newRow("one character") << u"陈"_s << u"陈"_s;
        QTest::newRow("a Latin letter") << u"A"_s << u"A"_s;
        QTest::newRow("outside the first plane") << u"𠮷"_s << u"𠮷"_s;
        QTest::newRow("Uyghur") << u"مەمەت"_s << u"مەمەت"_s;
        QTest::newRow("with a middle dot") << u"买买提·艾力"_s << u"买买提·艾力"_s;
        QTest::newRow("as long as may be") << QString(kMaxEntryName, u'陈') << QString(kMaxEntryName, u'陈');
        QTest::newRow("one longer") << QString(kMaxEntryName + 1, u'陈') << QString();
        QTest::newRow("five thousand") << QString(5'000, u'陈') << QString();
        QTest::newRow("dashes and dots") << u"—/-…·"_s << QString();
        QTest::newRow("emoji") << u"😀👍"_s << QString();
        QTest::newRow("digits") << u"13812345678"_s << QString();
        QTest::newRow("what cannot be seen") << u"\u202e\u200b\u2066"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void whoCanBeCalledSo()
    {
        QFETCH(QString, typed);
        QTEST(personName(typed).value_or(QString()), "name");
    }

    void nothing_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("always");
        QTest::addColumn<bool>("withWords");
        QTest::newRow("empty") << QString() << true << true;
        QTest::newRow("blanks") << u" \u3000"_s << true << true;
        QTest::newRow("a stroke") << u"-"_s << true << true;
        QTest::newRow("long strokes") << u"——"_s << true << true;
        QTest::newRow("a slash") << u"／"_s << true << true;
        QTest::newRow("the word 无") << u"无"_s << false << true;
        QTest::newRow("the word 不详 with blanks") << u" 不详 "_s << false << true;
        QTest::newRow("a text with 无") << u"无业"_s << false << false;
        QTest::newRow("many strokes are a line") << u"----------"_s << false << false;
        QTest::newRow("a zero") << u"0"_s << false << false;
    }
    void nothing()
    {
        QFETCH(QString, typed);
        QTEST(saysNothing(typed, false), "always");
        QTEST(saysNothing(typed, true), "withWords");
    }

    void yesAndNo()
    {
        for (const char16_t *yes : {u"是", u"有", u"√", u"Y", u"Yes", u"1", u"TRUE", u" 是 ", u"低保"})
            QCOMPARE(readYesNo(yes), std::optional(true));
        for (const char16_t *no : {u"否", u"无", u"×", u"N", u"0", u"FALSE", u"ｎｏ"})
            QCOMPARE(readYesNo(no), std::optional(false));
        for (const char16_t *neither : {u"", u"也许", u"2", u"是的吧"})
            QCOMPARE(readYesNo(neither), std::nullopt);
    }

    void minutes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes"); // 0: none
        QTest::newRow("a number") << u"30"_s << 30;
        QTest::newRow("a number cell") << u"30.0"_s << 30;
        QTest::newRow("minutes") << u"45分钟"_s << 45;
        QTest::newRow("about") << u"约45 分"_s << 45;
        QTest::newRow("an hour") << u"1小时"_s << 60;
        QTest::newRow("one and a half") << u"1.5小时"_s << 90;
        QTest::newRow("hours and minutes") << u"1小时30分"_s << 90;
        QTest::newRow("full width") << u"３０"_s << 30;
        QTest::newRow("a whole day") << u"1440"_s << 1440;
        QTest::newRow("more than a day") << u"1441"_s << 0;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("a word") << u"很久"_s << 0;
        QTest::newRow("below zero") << u"-5"_s << 0;
        QTest::newRow("empty") << QString() << 0;
    }
    void minutes()
    {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        QCOMPARE(readMinutes(typed), minutes == 0 ? std::nullopt : std::optional(minutes));
    }

    void partialDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("year"); // 0: none
        QTest::addColumn<int>("month");
        QTest::newRow("Chinese month") << u"2023年6月"_s << 2023 << 6;
        QTest::newRow("point") << u"1990.05"_s << 1990 << 5;
        QTest::newRow("slash") << u"1990/12"_s << 1990 << 12;
        QTest::newRow("digits") << u"202306"_s << 2023 << 6;
        QTest::newRow("year") << u"2023"_s << 2023 << 0;
        QTest::newRow("year of leaving school") << u"2023届"_s << 2023 << 0;
        QTest::newRow("month 13") << u"2023.13"_s << 0 << 0;
        QTest::newRow("a whole date") << u"2023-06-01"_s << 0 << 0;
        QTest::newRow("two digits of a year") << u"23.6"_s << 0 << 0;
        QTest::newRow("a word") << u"去年"_s << 0 << 0;
    }
    void partialDates()
    {
        QFETCH(QString, typed);
        QFETCH(int, year);
        QFETCH(int, month);
        const auto partial = readPartialDate(typed);
        QCOMPARE(partial.has_value(), year != 0);
        if (partial)
            QCOMPARE(*partial, (PartialDate{year, month}));
    }

    void whatIsTidyStaysAsItIs()
    {
        const bool holds = rc::check([](const std::u16string &units) {
            const QString typed = QString::fromUtf16(units.data(), qsizetype(units.size()));
            const QString name = tidyName(typed);
            const QString text = tidyText(typed);
            RC_ASSERT(tidyName(name) == name);
            RC_ASSERT(tidyText(text) == text);
            RC_ASSERT(QString::fromUtf8(text.toUtf8()) == text);
            RC_ASSERT(!text.contains(QChar(u'\0')));
            RC_ASSERT(isSameName(typed, typed));
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typed_text.moc"
