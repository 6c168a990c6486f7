// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/compact_text.h"
#include "tests/core/typed_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestCompactText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("only blanks") << u" \t\n　"_s << QString() << QString();
        QTest::newRow("plain") << u"12-3"_s << u"12-3"_s << u"12-3"_s;
        QTest::newRow("blanks") << u"  1  2\t3 "_s << u"123"_s << u"1 2 3"_s;
        QTest::newRow("full width") << u"１２，３　Ｘ"_s << u"12,3X"_s << u"12,3 X"_s;
        QTest::newRow("every dash") << u"1‐2‑3‒4–5—6―7−8－9﹣0"_s << u"1-2-3-4-5-6-7-8-9-0"_s
                                    << u"1-2-3-4-5-6-7-8-9-0"_s;
        QTest::newRow("invisible") << u"1\u200b2\u202e3\ufeff4\u00ad5\ufe0f"_s << u"12345"_s << u"12345"_s;
        QTest::newRow("control characters") << u"1\u0000002\u0007"_s << u"1002"_s << u"1002"_s;
        QTest::newRow("invisible between blanks") << u"1 \u200b 2"_s << u"12"_s << u"1 2"_s;
        QTest::newRow("Chinese stays") << u"2024 年"_s << u"2024年"_s << u"2024 年"_s;
        QTest::newRow("as long as may be") << QString(128, u'1') << QString(128, u'1') << QString(128, u'1');
        QTest::newRow("with blanks around")
            << u' ' + QString(128, u'1') + u' ' << QString(128, u'1') << QString(128, u'1');
        QTest::newRow("too long") << QString(129, u'1') << QString() << QString();
    }
    void texts()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(compactText(typed), text);
        QCOMPARE(compactWords(typed), words);
    }

    void textMarks()
    {
        QCOMPARE(withoutTextMark(u"'31"), u"31");
        QCOMPARE(withoutTextMark(u"‘31"), u"31");
        QCOMPARE(withoutTextMark(u"’31"), u"31");
        QCOMPARE(withoutTextMark(u"`31"), u"31");
        QCOMPARE(withoutTextMark(u"''31"), u"'31");
        QCOMPARE(withoutTextMark(u"3'1"), u"3'1");
        QCOMPARE(withoutTextMark(u"'"), u"");
        QCOMPARE(withoutTextMark(u""), u"");
    }

    void digits()
    {
        QVERIFY(isAllDigits(u"0123456789"));
        QVERIFY(!isAllDigits(u""));
        QVERIFY(!isAllDigits(u"12x"));
        QVERIFY(!isAllDigits(u"-1"));
        QVERIFY(!isAllDigits(u"１"));
        QVERIFY(!isAllDigits(u"١"));
        QCOMPARE(digitsValue(u""), 0);
        QCOMPARE(digitsValue(u"007"), 7);
        QCOMPARE(digitsValue(u"999999999"), 999'999'999);
    }

    void whatIsCompactStaysSo()
    {
        const bool ok = rc::check("no white space, and plain text does not change twice", [] {
            const QString text = compactText(*typedText());
            RC_ASSERT(std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }));
            const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
            RC_ASSERT((!isPlain || text.size() > kMaxCompactLength || compactText(text) == text));
        });
        QVERIFY(ok);
    }
};

QTEST_GUILESS_MAIN(TestCompactText)
#include "tst_compact_text.moc"
