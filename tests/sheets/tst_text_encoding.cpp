// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/protection.h"
#include "models/sheets/text_encoding.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gb18030HasAllOfUnicode();
    void loneSurrogatesBecomeTheReplacementCharacter();
    void piecesMayEndAnywhere();
    void protectsFormulas_data();
    void protectsFormulas();
    void protectionIsTakenBack();
};

void TestTextEncoding::gb18030HasAllOfUnicode()
{
    for (const TextEncoding encoding : {TextEncoding::Gb18030, TextEncoding::Utf8}) {
        TextEncoder encoder(encoding);
        TextDecoder decoder(encoding);
        QList<char32_t> lost;
        for (char32_t c = 1; c <= 0x10FFFF; ++c) {
            if (QChar::isSurrogate(c))
                continue;
            const QString text = QString::fromUcs4(&c, 1);
            QString back;
            if (!decoder.decode(encoder.encode(text), false, back) || back != text)
                lost.append(c);
        }
        QCOMPARE(lost, QList<char32_t>());
    }
}

void TestTextEncoding::loneSurrogatesBecomeTheReplacementCharacter()
{
    for (const TextEncoding encoding : {TextEncoding::Gb18030, TextEncoding::Utf8}) {
        TextEncoder encoder(encoding);
        for (const QString &text : {u"a"_s + QChar(0xD842) + u"b"_s, u"a"_s + QChar(0xDFB7) + u"b"_s}) {
            QString back;
            QVERIFY(TextDecoder(encoding).decode(encoder.encode(text), true, back));
            QCOMPARE(back, u"a\uFFFDb"_s);
        }
        QString back; // at the end of a text
        QVERIFY(
            TextDecoder(encoding).decode(encoder.encode(u"a"_s + QChar(0xD842)) + encoder.encode(u"b"_s), true, back));
        QCOMPARE(back, u"a\uFFFDb"_s);
    }
}

void TestTextEncoding::piecesMayEndAnywhere()
{
    const QString text = u"陈a𠮷\uFEFFß"_s;
    for (const TextEncoding encoding :
         {TextEncoding::Gb18030, TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be}) {
        const QByteArray bytes = TextEncoder(encoding).encode(text);
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            TextDecoder decoder(encoding);
            QString back;
            QVERIFY(decoder.decode(bytes.first(cut), false, back));
            QVERIFY(decoder.decode(bytes.sliced(cut), true, back));
            QCOMPARE(back, text);
        }
        QString back;
        QVERIFY(!TextDecoder(encoding).decode(bytes.chopped(1), true, back));
    }
}

void TestTextEncoding::protectsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const QChar first : u"=+-@\t\r\n＝＋－＠"_s)
        QTest::newRow(qPrintable(u"U+%1"_s.arg(first.unicode(), 4, 16)))
            << first + u"cmd|' /C calc'!A0"_s << u"'"_s + first + u"cmd|' /C calc'!A0"_s;
    QTest::newRow("a telephone") << u"+86 21 6500"_s << u"'+86 21 6500"_s;
    QTest::newRow("what is protected already") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("an apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("an apostrophe before a word") << u"'陈"_s << u"'陈"_s;
    QTest::newRow("a word") << u"陈小明"_s << u"陈小明"_s;
    QTest::newRow("a sign further on") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestTextEncoding::protectsFormulas()
{
    QFETCH(const QString, text);
    QTEST(protectedText(text), "expected");
    QCOMPARE(unprotected(protectedText(text)), text);
}

void TestTextEncoding::protectionIsTakenBack()
{
    QVERIFY(rc::check("unprotected(protectedText(t)) is t", [] {
        const auto text = QString::fromStdU16String(
            *rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(u"'=+-@\t\r\n＝＋－＠ab陈"))));
        const QString written = protectedText(text);
        RC_ASSERT(unprotected(written) == text);
        const bool isSafe = written.isEmpty() || !u"=+-@\t\r\n＝＋－＠"_s.contains(written[0]);
        RC_ASSERT(isSafe);
    }));
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
