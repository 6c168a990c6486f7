// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/passphrase_rule.h"

#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

SecretBytes secret(const QString &text) { return SecretBytes::copyOf(text.toUtf8()); }

const QStringList kNames{u"陈小明"_s, u"Chen Xiaoming"_s, u"四川北路示例站"_s};

} // namespace

class TestPassphraseRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void goodOnesAreTaken_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("several words") << u"walnut river lantern"_s;
        QTest::newRow("exactly ten characters") << u"kettle-rug"_s;
        QTest::newRow("ten Chinese characters") << u"梧桐树下喝咖啡等雨停"_s;
        QTest::newRow("signs outside the basic plane count once") << u"𠮷野家のうどん二杯目"_s;
        QTest::newRow("a common word beside enough of one's own") << u"password walnut river"_s;
        QTest::newRow("a number run beside enough of one's own") << u"1234 walnut river"_s;
        QTest::newRow("a run of three is none") << u"abc walnut xyz 123"_s;
        QTest::newRow("one's name beside enough of one's own") << u"陈小明喝咖啡等雨停了没"_s;
        QTest::newRow("spaces and signs") << u"  ~|tRee; {}<> ?"_s;
        QTest::newRow("twice the same words is no repetition yet") << u"walnut walnut"_s;
    }
    void goodOnesAreTaken()
    {
        QFETCH(const QString, passphrase);
        const auto checked = checkPassphrase(secret(passphrase), kNames);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    }

    void badOnesAreExplained_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("said");
        const QString words = u"common passwords"_s;
        const QString runs = u"order of the keyboard"_s;
        const QString repeats = u"over and over"_s;
        const QString names = u"your own name"_s;
        QTest::newRow("nothing") << QString() << u"has 0 characters and needs at least 10"_s;
        QTest::newRow("nine characters") << u"kettle-ru"_s << u"has 9 characters"_s;
        QTest::newRow("nine Chinese characters, 27 bytes") << u"梧桐树下喝咖啡等雨"_s << u"has 9 characters"_s;
        QTest::newRow("a line break") << u"walnut\nriver lantern"_s << u"cannot be typed"_s;
        QTest::newRow("a NUL") << u"walnut river"_s + QChar(0) << u"cannot be typed"_s;
        QTest::newRow("a word and a number run") << u"Password12345"_s << words;
        QTest::newRow("with the usual replacements") << u"P@ssw0rd2024"_s << words;
        QTest::newRow("Chinese, in Latin letters") << u"woaini1314520"_s << words;
        QTest::newRow("Chinese, in characters") << u"我爱你中国上海虹口社区"_s << words;
        QTest::newRow("the name of the program") << u"leyedesk2026"_s << words;
        QTest::newRow("digits in order") << u"1234567890"_s << runs;
        QTest::newRow("digits backwards") << u"0987654321"_s << runs;
        QTest::newRow("letters in order") << u"abcdefghijklm"_s << runs;
        QTest::newRow("a keyboard row") << u"qwertyuiop1"_s << runs;
        QTest::newRow("a keyboard row in capitals, backwards") << u"POIUYTREWQ"_s << runs;
        QTest::newRow("keyboard columns") << u"1qaz2wsx3edc"_s << runs;
        QTest::newRow("Chinese numbers") << u"一二三四五六七八九十"_s << runs;
        QTest::newRow("one letter") << u"zzzzzzzzzzzz"_s << repeats;
        QTest::newRow("one Chinese character") << u"啊啊啊啊啊啊啊啊啊啊啊"_s << repeats;
        QTest::newRow("two letters") << u"xkxkxkxkxkxk"_s << repeats;
        QTest::newRow("four Chinese characters thrice") << u"梧桐咖啡梧桐咖啡梧桐咖啡"_s << repeats;
        QTest::newRow("the user's name") << u"陈小明陈小明vwk陈小明"_s << names;
        QTest::newRow("the user's name in Latin letters") << u"ChenXiaoming.86"_s << names;
        QTest::newRow("the station's name") << u"四川北路示例站2026!"_s << names;
    }
    void badOnesAreExplained()
    {
        QFETCH(const QString, passphrase);
        QFETCH(const QString, said);
        const auto checked = checkPassphrase(secret(passphrase), kNames);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
        QVERIFY(passphrase.isEmpty() || !checked.error().message.contains(passphrase));
        QVERIFY(checked.error().detail.isEmpty());
    }

    void brokenUtf8IsRefused()
    {
        const auto checked = checkPassphrase(SecretBytes::copyOf("walnut \xce\xe0 river"), {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
    }

    void aNameOfOneCharacterIsNotHeldAgainstAnyone()
    {
        QVERIFY(checkPassphrase(secret(u"wawbwcwdwe"_s), {u"w"_s, QString(), u" "_s}));
    }

    void namesOfOthersAreNoMatter()
    {
        const QString passphrase = u"陈小明vwk7"_s + u"四川北路"_s;
        QVERIFY(!checkPassphrase(secret(passphrase), {u"陈小明"_s, u"四川北路"_s}));
        QVERIFY(checkPassphrase(secret(passphrase), {u"王芳"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPassphraseRule)
#include "tst_passphrase_rule.moc"
