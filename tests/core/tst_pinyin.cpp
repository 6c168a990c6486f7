// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/name_reading.h"
#include "models/core/pinyin.h"
#include "models/core/search_text.h"
#include "tests/core/pinyin_cases.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

template <typename Range>
QString joined(const Range &syllables)
{
    QStringList list;
    for (const QStringView syllable : syllables)
        list.append(syllable.toString());
    return list.join(u' ');
}

char32_t first(const QString &text) { return text.toUcs4().value(0); }

QString firstReading(const QString &name)
{
    const NameReading read(name);
    QStringList syllables;
    for (const NameUnit &unit : read.units())
        syllables.append(unit.readings.front().toString());
    return syllables.join(u' ');
}

} // namespace

class TestPinyin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCharacterIsReadInAllCommonWays_data()
    {
        QTest::addColumn<QString>("character");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &character, const QString &expected) {
            QTest::newRow(name) << character << expected;
        };
        row("one reading", u"明"_s, u"ming"_s);
        row("chang before zhang in names", u"长"_s, u"chang zhang"_s);
        row("traditional chang", u"長"_s, u"chang zhang"_s);
        row("le before yue", u"乐"_s, u"le yue"_s);
        row("traditional le", u"樂"_s, u"le yue"_s);
        row("zhong and chong", u"重"_s, u"zhong chong"_s);
        row("a surname's reading is accepted: zeng", u"曾"_s, u"ceng zeng"_s);
        row("a surname's reading is accepted: shan", u"单"_s, u"dan shan"_s);
        row("traditional shan", u"單"_s, u"dan shan"_s);
        row("xie", u"解"_s, u"jie xie"_s);
        row("zha", u"查"_s, u"cha zha"_s);
        row("qiu", u"仇"_s, u"chou qiu"_s);
        row("ou", u"区"_s, u"qu ou"_s);
        row("piao", u"朴"_s, u"pu piao"_s);
        row("qin", u"覃"_s, u"tan qin"_s);
        row("miao", u"缪"_s, u"mou miao miu"_s);
        row("ge", u"盖"_s, u"gai ge"_s);
        row("tones make no difference", u"华"_s, u"hua"_s);
        row("rare surname", u"逄"_s, u"pang"_s);
        row("ü is v and u", u"吕"_s, u"lv lu"_s);
        row("üe too", u"虐"_s, u"nve nue"_s);
        row("u after j is u", u"居"_s, u"ju"_s);
        row("dictionary readings nobody types are left out", u"红"_s, u"hong"_s);
        row("no interjection without a vowel", u"儿"_s, u"er"_s);
        row("extension A", u"䶮"_s, u"yan"_s);
        row("outside the basic plane", u"𬀩"_s, u"wei"_s);
        row("Unihan has none: ours", u"𠮷"_s, u"ji"_s);
        row("Latin letter", u"a"_s, QString());
        row("emoji", u"😀"_s, QString());
    }
    void aCharacterIsReadInAllCommonWays()
    {
        QFETCH(const QString, character);
        QFETCH(const QString, expected);
        QCOMPARE(joined(readings(first(character))), expected);
    }

    void codePointsOutOfRangeHaveNoReading()
    {
        for (const char32_t character : {char32_t(0), char32_t(0xd800), char32_t(0x10ffff), char32_t(0xffffffff)}) {
            QVERIFY(readings(character).empty());
            QVERIFY(surnameReadings(character).empty());
            QVERIFY(compoundSurname(character, character).empty());
        }
    }

    void theTableIsWhole()
    {
        int characters = 0;
        int many = 0;
        for (char32_t character = 0; character < 0x32400; ++character) {
            const Syllables found = readings(character);
            characters += found.empty() ? 0 : 1;
            many += found.size() > 4 ? 1 : 0;
            for (const QStringView syllable : found) {
                QVERIFY2(!syllable.isEmpty() && syllable.size() <= 6, qPrintable(syllable.toString()));
                QVERIFY(std::ranges::all_of(syllable, [](QChar c) { return c >= u'a' && c <= u'z'; }));
            }
        }
        QVERIFY2(characters > 44'000, qPrintable(QString::number(characters)));
        QVERIFY2(many < 5, qPrintable(QString::number(many)));
        int unread = 0; // signs for units of measure, made in Japan
        for (char32_t character = 0x4e00; character <= 0x9fa5; ++character)
            unread += readings(character).empty() ? 1 : 0;
        QVERIFY2(unread < 15, qPrintable(QString::number(unread)));
    }

    void surnames_data()
    {
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("expected");
        QTest::newRow("shan") << u"单"_s << u"shan"_s;
        QTest::newRow("qin or tan") << u"覃"_s << u"qin tan"_s;
        QTest::newRow("yue or le") << u"乐"_s << u"yue le"_s;
        QTest::newRow("traditional forms follow") << u"單"_s << u"shan"_s;
        QTest::newRow("nothing special") << u"陈"_s << QString();
        QTest::newRow("yu chi") << u"尉迟"_s << u"yu chi"_s;
        QTest::newRow("mo qi") << u"万俟"_s << u"mo qi"_s;
        QTest::newRow("tan tai") << u"澹台"_s << u"tan tai"_s;
        QTest::newRow("traditional tan tai") << u"澹臺"_s << u"tan tai"_s;
        QTest::newRow("zhang sun") << u"长孙"_s << u"zhang sun"_s;
        QTest::newRow("traditional ou yang") << u"歐陽"_s << u"ou yang"_s;
        QTest::newRow("two surnames are no compound") << u"陈李"_s << QString();
    }
    void surnames()
    {
        QFETCH(const QString, surname);
        QFETCH(const QString, expected);
        const QList<uint> characters = surname.toUcs4();
        QCOMPARE(joined(characters.size() == 2 ? compoundSurname(characters[0], characters[1])
                                               : surnameReadings(characters[0])),
                 expected);
    }

    void aNameIsReadItsSurnameFirst_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("initials");
        for (const char *file : {"pinyin_examples.csv", "pinyin_names.csv"}) {
            const auto rows = test::pinyinCases(file);
            QVERIFY2(rows.size() >= 16, file);
            for (const QStringList &row : rows)
                QTest::addRow("%s", qPrintable(row[0])) << row[0] << row[1] << row[2];
        }
    }
    void aNameIsReadItsSurnameFirst()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, expected);
        QFETCH(const QString, initials);
        QCOMPARE(firstReading(name), expected);
        const NameReading read(name);
        QString found;
        for (const NameUnit &unit : read.units())
            found += initialOf(unit.readings.front());
        QCOMPARE(found, initials);
    }

    void theUnitsOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("units");
        QTest::addColumn<int>("surname");
        QTest::newRow("single surname") << u"陈小明"_s << u"陈 小 明"_s << 1;
        QTest::newRow("compound surname") << u"欧阳锋"_s << u"欧 阳 锋"_s << 2;
        QTest::newRow("a dot: no surname") << u"买买提·艾力"_s << u"买 买 提 艾 力"_s << 0;
        QTest::newRow("a dot at the end is none") << u"陈小明."_s << u"陈 小 明"_s << 1;
        QTest::newRow("Latin words") << u"John Smith"_s << u"john smith"_s << 0;
        QTest::newRow("letters and digits") << u"李雷Leo2"_s << u"李 雷 leo 2"_s << 1;
        QTest::newRow("a pair of code units is one character") << u"李𬀩"_s << u"李 𬀩"_s << 1;
        QTest::newRow("variation selectors do not show") << u"葛\U000E0100城"_s << u"葛 城"_s << 1;
        QTest::newRow("compatibility forms are one") << u"⼀\uF9D1"_s << u"一 六"_s << 1;
        QTest::newRow("nothing") << QString() << QString() << 0;
        QTest::newRow("punctuation only") << u"·—（）"_s << QString() << 0;
    }
    void theUnitsOfAName()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, units);
        QFETCH(const int, surname);
        const NameReading read(name);
        QStringList texts;
        for (const NameUnit &unit : read.units()) {
            texts.append(unit.text.toString());
            QVERIFY(!unit.readings.isEmpty());
        }
        QCOMPARE(texts.join(u' '), units);
        QCOMPARE(texts.join(QString()), read.text());
        QCOMPARE(int(read.surnameUnits()), surname);
    }

    void namesThatSoundAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("alike");
        const auto row = [](const QString &one, const QString &other, bool alike) {
            QTest::addRow("%s and %s", qPrintable(one), qPrintable(other)) << one << other << alike;
        };
        row(u"陈小明"_s, u"陈晓名"_s, true);
        row(u"陈小明"_s, u"陈 小明"_s, true);
        row(u"陈小明"_s, u"陈晓敏"_s, false);
        row(u"陈小明"_s, u"陈小"_s, false);
        row(u"单雄信"_s, u"山雄信"_s, true); // as a surname 单 is shan
        row(u"单雄信"_s, u"但雄信"_s, false);
        row(u"尉迟恭"_s, u"玉池公"_s, true);
        row(u"尉迟恭"_s, u"卫池公"_s, false);
        row(u"王长"_s, u"王章"_s, true); // in a given name 长 is read in both ways
        row(u"王长"_s, u"王常"_s, true);
        row(u"吕平"_s, u"吕萍"_s, true);
        row(u"吕平"_s, u"卢平"_s, false); // lü may be typed lu, but is not lu
        row(u"买买提·艾力"_s, u"买买提艾丽"_s, true);
        row(u"John"_s, u"John"_s, true);
        row(u"John"_s, u"Jon"_s, false);
    }
    void namesThatSoundAlike()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QTEST(soundAlike(NameReading(one), NameReading(other)), "alike");
        QTEST(soundAlike(NameReading(other), NameReading(one)), "alike");
    }

    void aLongNameIsCut()
    {
        const NameReading read(QString(1'000'000, u'明'));
        QCOMPARE(read.units().size(), NameReading::kMaxUnits);
        QCOMPARE(read.text().size(), NameReading::kMaxUnits);
    }

    void aNameOutlivesItsMove()
    {
        NameReading name(u"陈小明"_s);
        const NameReading moved = std::move(name);
        const NameReading copy = moved;
        QCOMPARE(copy.units().last().text.toString(), u"明"_s);
    }

    void namesSortAsPeopleExpect()
    {
        const QStringList order{u"安娜"_s,   u"曹操"_s, u"陈安"_s,       u"陈小"_s, u"陈小明"_s,      u"陈晓明"_s,
                                u"陳小明"_s, u"程安"_s, u"John Smith"_s, u"李建"_s, u"买买提·艾力"_s, u"欧文"_s,
                                u"欧阳锋"_s, u"单安"_s, u"上官云"_s,     u"曾国"_s, u"张三"_s};
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QByteArray before = nameSortKey(order[i - 1]).toUtf8();
            const QByteArray after = nameSortKey(order[i]).toUtf8();
            QVERIFY2(before < after, qPrintable(order[i - 1] + u' ' + order[i]));
        }
    }

    void sortKeys_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("three characters") << u"陈小明"_s << u"chen|陈|xiao ming|小明"_s;
        QTest::newRow("spaces and dots do not count") << u" 陈 小明 "_s << u"chen|陈|xiao ming|小明"_s;
        QTest::newRow("compound surname") << u"万俟晓"_s << u"moqi|万俟|xiao|晓"_s;
        QTest::newRow("ü sorts as v") << u"吕红"_s << u"lv|吕|hong|红"_s;
        QTest::newRow("no surname") << u"买买提·艾力"_s << u"mai|买|mai ti ai li|买提艾力"_s;
        QTest::newRow("surname only") << u"陈"_s << u"chen|陈|"_s;
        QTest::newRow("Latin") << u"John Smith"_s << u"john|john|smith|smith"_s;
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void sortKeys()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, key);
        QCOMPARE(nameSortKey(name).replace(QChar(0x1f), u'|'), key);
    }

    void oneSurnameStaysTogether()
    {
        QVERIFY(rc::check("between two keys of 陈 no other surname sorts", [] {
            const auto given = [] {
                const char32_t code = *rc::gen::inRange<quint32>(0x4e00, 0x9fa6);
                return QString::fromUcs4(&code, 1);
            };
            const QString other = given();
            RC_PRE(other != u"陈"_s);
            QList<QByteArray> chens{nameSortKey(u"陈"_s + given()).toUtf8(), nameSortKey(u"陈"_s + given()).toUtf8()};
            std::ranges::sort(chens);
            const NameReading read(other + given());
            RC_PRE(read.surnameUnits() == 1);
            const QByteArray stranger = nameSortKey(other + given()).toUtf8();
            RC_ASSERT(stranger < chens[0] || stranger > chens[1]);
        }));
    }
};

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
