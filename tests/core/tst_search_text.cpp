// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/search_text.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folding_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("Chinese stays") << u"陈小明"_s << u"陈小明"_s;
        QTest::newRow("capitals") << u"Chen 12X"_s << u"chen 12x"_s;
        QTest::newRow("full width") << u"Ａ１２　ｘ"_s << u"a12 x"_s;
        QTest::newRow("half-width middle dot") << u"艾･力"_s << u"艾・力"_s;
        QTest::newRow("compatibility ideograph") << u"\uF9D1"_s << u"六"_s;
        QTest::newRow("Kangxi radicals, as some PDFs give") << u"⽉⼈"_s << u"月人"_s;
        QTest::newRow("composed and decomposed are one") << u"Jose\u0301"_s << u"josé"_s;
        QTest::newRow("capitals of other scripts") << u"ПРИВЕТ Σς"_s << u"привет σσ"_s;
        QTest::newRow("zero-width and direction marks") << u"陈\u200b小\u202e明\ufeff"_s << u"陈小明"_s;
        QTest::newRow("variation selectors") << u"葛\U000E0100城\ufe0f"_s << u"葛城"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    /// The shortcut for what nearly every text is made of must give what Unicode says.
    void everyPlainCharacterFoldsAsUnicodeSays()
    {
        for (char16_t unit = 0x20; unit < 0xffff; ++unit) {
            const QChar c(unit);
            if (c.isSurrogate() || c.isMark() || c.category() == QChar::Other_Format)
                continue;
            for (const QString &text : {QString(c), u"中"_s + c + u"a1"_s}) {
                const QString expected = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
                if (foldedForSearch(text) != expected)
                    QFAIL(qPrintable(u"U+%1"_s.arg(unit, 4, 16)));
            }
        }
    }
    void folding()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(foldedForSearch(text), folded);
        QCOMPARE(foldedForSearch(folded), folded);
    }

    void loneSurrogatesVanish() { QCOMPARE(foldedForSearch(u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00)), u"ab"_s); }

    void marksInARowAreBounded() { QCOMPARE(foldedForSearch(u"x"_s + QString(1'000'000, QChar(0x0323))).size(), 31); }

    void runs()
    {
        const QString text = u"陈小明Tony,1234 𠮷é"_s;
        using Kind = TextRun::Kind;
        const QList<TextRun> expected{{Kind::Han, u"陈小明"},
                                      {Kind::Letters, u"Tony"},
                                      {Kind::Digits, u"1234"},
                                      {Kind::Han, u"𠮷"},
                                      {Kind::Letters, u"é"}};
        QCOMPARE(textRuns(text), expected);
    }

    void chineseCharacters_data()
    {
        QTest::addColumn<uint>("character");
        QTest::addColumn<bool>("chinese");
        QTest::newRow("common") << 0x660eu << true;
        QTest::newRow("extension A") << 0x4dbfu << true;
        QTest::newRow("extension B") << 0x20bb7u << true;
        QTest::newRow("extension H, newer than Qt's tables") << 0x32000u << true;
        QTest::newRow("zero") << 0x3007u << true;
        QTest::newRow("repeat mark") << 0x3005u << true;
        QTest::newRow("private use, where old systems kept rare names") << 0xe815u << true;
        QTest::newRow("full stop") << 0x3002u << false;
        QTest::newRow("kana") << 0x3042u << false;
        QTest::newRow("digit") << 0x31u << false;
        QTest::newRow("surrogate") << 0xd800u << false;
    }
    void chineseCharacters()
    {
        QFETCH(const uint, character);
        QFETCH(const bool, chinese);
        QCOMPARE(isHan(character), chinese);
    }

    void notes_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("tokens");
        QTest::newRow("pairs") << u"职业指导"_s << u"职业 业指 指导"_s;
        QTest::newRow("a sentence ends a pair") << u"去了。来了"_s << u"去了 来了"_s;
        QTest::newRow("a character alone") << u"好！"_s << u"好"_s;
        QTest::newRow("words and digits whole")
            << u"Excel二级 1380000 MoCA22分"_s << u"excel 二级 1380000 moca 22 分"_s;
        QTest::newRow("full width") << u"ＡＢＣ　１２"_s << u"abc 12"_s;
        QTest::newRow("outside the basic plane") << u"𠮷野家"_s << u"𠮷野 野家"_s;
        QTest::newRow("other scripts are words") << u"привет ئۇيغۇر"_s << u"привет ئۇيغۇر"_s;
        QTest::newRow("line ends separate") << u"面\n试"_s << u"面 试"_s;
        QTest::newRow("nothing") << u" \t，。😀"_s << QString();
    }
    void notes()
    {
        QFETCH(const QString, note);
        QFETCH(const QString, tokens);
        QCOMPARE(noteTokens(note), tokens);
        QCOMPARE(noteExpression(note).remove(u'"').replace(u" AND "_s, u" "_s), tokens);
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one pair") << u"面试"_s << u"\"面试\""_s;
        QTest::newRow("all pairs and words") << u"面试表 Excel"_s << u"\"面试\" AND \"试表\" AND \"excel\""_s;
        QTest::newRow("syntax is no syntax")
            << u"a\" OR NEAR(b*) -c:^"_s << u"\"a\" AND \"or\" AND \"near\" AND \"b\" AND \"c\""_s;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"\"a\" AND \"b\""_s;
        QTest::newRow("nothing") << u"\"\"*()"_s << QString();
    }
    void expressions()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expression);
        QCOMPARE(noteExpression(typed), expression);
    }

    void longTextIsBounded()
    {
        const QString note(1'000'000, u'明');
        QCOMPARE(noteTokens(note).count(u' '), kMaxNoteLength - 2);
        QVERIFY(noteExpression(note).size() < 4096);
        QCOMPARE(noteTokens(QString(1'000'000, u'a')).size(), 64);
    }

    void aPartOfANoteFindsIt()
    {
        QVERIFY(rc::check("the tokens of a part with two characters or more are tokens of the note", [] {
            const auto codes = *rc::gen::container<std::vector<quint32>>(
                rc::gen::oneOf(rc::gen::inRange<quint32>(0x4e00, 0x9fa6), rc::gen::inRange<quint32>(0x20000, 0x2a6d0)));
            const auto text = [&codes](size_t from, size_t to) {
                const std::u32string characters(codes.begin() + qsizetype(from), codes.begin() + qsizetype(to));
                return QString::fromStdU32String(characters);
            };
            RC_PRE(codes.size() >= 2);
            const auto start = *rc::gen::inRange<size_t>(0, codes.size() - 1);
            const auto end = *rc::gen::inRange<size_t>(start + 2, codes.size() + 1);
            const QStringList note = noteTokens(text(0, codes.size())).split(u' ');
            for (const QString &token : noteTokens(text(start, end)).split(u' '))
                RC_ASSERT(note.contains(token));
        }));
    }

    void anyTextFoldsOnceForAll()
    {
        QVERIFY(rc::check("tokens hold no separator and fold to themselves", [] {
            const auto units = *rc::gen::arbitrary<std::vector<quint16>>();
            const QString text = QString::fromStdU16String(std::u16string(units.begin(), units.end()));
            for (const QString &token : noteTokens(text).split(u' ', Qt::SkipEmptyParts)) {
                RC_ASSERT(std::ranges::none_of(token, [](QChar c) { return c.isSpace() || c == u'"' || c.isNull(); }));
                RC_ASSERT(token.isValidUtf16());
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_search_text.moc"
