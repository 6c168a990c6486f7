// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/name_reading.h"
#include "models/core/people_keys.h"
#include "models/core/people_query.h"
#include "tests/core/pinyin_cases.h"

#include <QTest>

#include <rapidcheck.h>

#include <optional>
#include <sqlite3.h>

using namespace leye;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leye::PersonKeys)
Q_DECLARE_METATYPE(leye::MatchRank)

namespace {

/// What the full-text table answers, without the table.
bool meets(const QStringList &tokens, const SearchTerm &term)
{
    return std::ranges::any_of(term.alternatives, [&](const QString &wanted) {
        return std::ranges::any_of(
            tokens, [&](const QString &token) { return term.prefix ? token.startsWith(wanted) : token == wanted; });
    });
}

bool isFoundBy(const PersonKeys &person, const PeopleQuery &query)
{
    const QStringList tokens = searchTokens(person).split(u' ');
    return !query.isEmpty() &&
           std::ranges::all_of(query.terms, [&](const SearchTerm &term) { return meets(tokens, term); }) &&
           matchRank(person, query) != MatchRank::None;
}

bool isFoundBy(const PersonKeys &person, const QString &typed) { return isFoundBy(person, parsePeopleQuery(typed)); }

PersonKeys named(const QString &name) { return {name, {}, {}, {}}; }

const PersonKeys kChen{u"陈小明"_s, {u"小陈"_s}, u"310109199603070023"_s, {u"138-0000-5678"_s}};

/// The full-text table as the program keeps it: contentless, no positions, tokens divided by spaces.
class FullTextTable {
public:
    FullTextTable()
    {
        sqlite3_open(":memory:", &m_handle);
        run("CREATE VIRTUAL TABLE keys USING fts5(tokens, content='', detail=none, prefix='1 2 3 4', "
            "tokenize='ascii')");
    }
    ~FullTextTable() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(FullTextTable)

    void insert(qint64 row, const QString &tokens)
    {
        run("INSERT INTO keys(rowid, tokens) VALUES(" + QByteArray::number(row) + ", '" + tokens.toUtf8() + "')");
    }
    /// Nothing when the expression is not understood.
    [[nodiscard]] std::optional<QList<qint64>> match(const QString &expression)
    {
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(m_handle, "SELECT rowid FROM keys WHERE keys MATCH ? ORDER BY rowid", -1, &select, nullptr);
        const QByteArray text = expression.toUtf8();
        sqlite3_bind_text(select, 1, text.constData(), int(text.size()), SQLITE_STATIC);
        QList<qint64> rows;
        int state = SQLITE_ROW;
        while ((state = sqlite3_step(select)) == SQLITE_ROW)
            rows.append(sqlite3_column_int64(select, 0));
        sqlite3_finalize(select);
        return state == SQLITE_DONE ? std::optional(rows) : std::nullopt;
    }

private:
    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    sqlite3 *m_handle = nullptr;
};

QString randomHan()
{
    // Characters of every sort: of one reading, of several, surnames, ü, and any at all.
    const std::u32string pool = U"陈李王单曾解长乐重朴覃缪吕绿小明华国行朝晟𠮷䶮尉迟";
    const std::vector<uint> special(pool.begin(), pool.end());
    const char32_t code = *rc::gen::oneOf(rc::gen::elementOf(special), rc::gen::inRange<uint>(0x4e00, 0x9fa6));
    return QString::fromUcs4(&code, 1);
}

QString randomName(int least, int most)
{
    QString name;
    for (int left = *rc::gen::inRange(least, most + 1); left > 0; --left)
        name += randomHan();
    return name;
}

} // namespace

class TestPeopleSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examples_data()
    {
        QTest::addColumn<QStringList>("row");
        const auto rows = test::pinyinCases("pinyin_examples.csv");
        QVERIFY(rows.size() == 16);
        for (const QStringList &row : rows)
            QTest::addRow("%s", qPrintable(row[0])) << row;
    }
    void examples()
    {
        QFETCH(const QStringList, row);
        const PersonKeys person = named(row[0]);
        const QString joined = QString(row[1]).remove(u' ');
        for (const QString &typed : {row[0], row[1], joined, row[2], row[4]}) {
            for (qsizetype size = 1; size <= typed.size(); ++size)
                QVERIFY2(isFoundBy(person, typed.first(size)), qPrintable(typed.first(size)));
        }
        QVERIFY(!isFoundBy(person, joined + u'q'));
        QVERIFY(!isFoundBy(person, u"龘"_s + row[0]));
        QCOMPARE(matchRank(person, parsePeopleQuery(joined)), MatchRank::Exact);
        QCOMPARE(matchRank(person, parsePeopleQuery(row[2])), MatchRank::Initials);
    }

    void whatPeopleType_data()
    {
        QTest::addColumn<QStringList>("row");
        const auto rows = test::pinyinCases("pinyin_names.csv");
        QVERIFY(rows.size() >= 60);
        for (const QStringList &row : rows)
            QTest::addRow("%s: %s", qPrintable(row[0]), qPrintable(row[5])) << row;
    }
    void whatPeopleType()
    {
        QFETCH(const QStringList, row);
        const PersonKeys person = named(row[0]);
        QStringList finds = row[3].split(u' ', Qt::SkipEmptyParts);
        finds << row[0] << row[1] << QString(row[1]).remove(u' ') << row[2];
        for (QString typed : std::as_const(finds))
            QVERIFY2(isFoundBy(person, typed.replace(u'+', u' ')), qPrintable(typed));
        for (const QString &typed : row[4].split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!isFoundBy(person, typed), qPrintable(typed));
    }

    void tokensOfAPerson()
    {
        QCOMPARE(searchTokens(kChen),
                 u"070023 0023 005678 5678 chenxiaoming cxming 陈 小 陈小 明 小明 chenxming cxiaoming "
                 u"xiaochen xchen 小陈"_s);
        QCOMPARE(searchTokens(named(u"王长"_s)), u"wangchang wchang 王 长 王长 wangzhang wzhang"_s);
        QCOMPARE(searchTokens({}), QString());
        QCOMPARE(searchTokens({u"李"_s, {u"李"_s}, u"12"_s, {u"12"_s}}), u"12 li 李"_s);
    }

    void numbersKeepLettersAndDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("plain");
        QTest::newRow("hyphens") << u"138-0000-5678"_s << u"13800005678"_s;
        QTest::newRow("spaces and country") << u"+86 138 0000 5678"_s << u"8613800005678"_s;
        QTest::newRow("full width") << u"１３８"_s << u"138"_s;
        QTest::newRow("check character") << u"31010919960307002X"_s << u"31010919960307002x"_s;
        QTest::newRow("permit") << u"H12345678"_s << u"h12345678"_s;
        QTest::newRow("nothing") << u"—"_s << QString();
    }
    void numbersKeepLettersAndDigits()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, plain);
        QCOMPARE(plainNumber(number), plain);
    }

    void expressions_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expression");
        QTest::newRow("one character") << u"陈"_s << u"\"陈\""_s;
        QTest::newRow("two characters") << u"小明"_s << u"\"小明\""_s;
        QTest::newRow("three characters") << u"陈小明"_s << u"\"陈小\" AND \"小明\""_s;
        QTest::newRow("initials") << u"cxm"_s << u"\"cxm\"*"_s;
        QTest::newRow("syllables apart") << u"Chen Xiao Ming"_s << u"\"chenxiaoming\"*"_s;
        QTest::newRow("apostrophe") << u"xi'an"_s << u"\"xian\"*"_s;
        QTest::newRow("character, then initials") << u"单xm"_s << u"(\"shanxm\"* OR \"danxm\"*)"_s;
        QTest::newRow("four digits") << u"5678"_s << u"\"5678\"*"_s;
        QTest::newRow("five digits: perhaps of six") << u"05678"_s << u"(\"05678\"* OR \"5678\"*)"_s;
        QTest::newRow("six digits") << u"005678"_s << u"\"005678\""_s;
        QTest::newRow("check character") << u"002X"_s << u"\"002x\"*"_s;
        QTest::newRow("phone in groups") << u"138 0000 5678"_s << u"\"005678\""_s;
        QTest::newRow("two tails") << u"5678 0023"_s << u"\"5678\"* AND \"0023\"*"_s;
        QTest::newRow("name and tail") << u"陈小 5678"_s << u"\"陈小\" AND \"5678\"*"_s;
        QTest::newRow("name and tail in one") << u"cxm5678"_s << u"\"cxm\"* AND \"5678\"*"_s;
        QTest::newRow("two parts of a name") << u"小明 陈"_s << u"\"小明\" AND \"陈\""_s;
        QTest::newRow("operators") << u"a OR b* -\"c\" NEAR(d)"_s << u"\"aorbcneard\"*"_s;
        QTest::newRow("column filter") << u"name:陈"_s << u"\"namechen\"*"_s;
        QTest::newRow("nothing") << u"  \t\"*·"_s << QString();
    }
    void expressions()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, expression);
        QCOMPARE(parsePeopleQuery(typed).expression(), expression);
        QCOMPARE(parsePeopleQuery(typed).isEmpty(), expression.isEmpty());
    }

    void wordKinds()
    {
        using Kind = PeopleQuery::Word::Kind;
        const QList<PeopleQuery::Word> words{
            {Kind::Mixed, u"陈xm"_s}, {Kind::Number, u"5678"_s}, {Kind::Chinese, u"小明"_s}};
        QCOMPARE(parsePeopleQuery(u"陈 xm 5678 小明"_s).words, words);
        QCOMPARE(parsePeopleQuery(u"xm"_s).words, (QList<PeopleQuery::Word>{{Kind::Pinyin, u"xm"_s}}));
    }

    void numbersToLookUp_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("phone");
        QTest::newRow("ID number") << u"310109199603070023"_s << u"310109199603070023"_s << QString();
        QTest::newRow("small check character") << u"31010919960307002x"_s << u"31010919960307002X"_s << QString();
        QTest::newRow("old ID number") << u"310109960307002"_s << u"310109960307002"_s << QString();
        QTest::newRow("permit") << u"h12345678"_s << u"H12345678"_s << QString();
        QTest::newRow("phone") << u"13800005678"_s << QString() << u"13800005678"_s;
        QTest::newRow("begun phone") << u"1380000"_s << QString() << u"1380000"_s;
        QTest::newRow("land line") << u"021-65120000"_s << QString() << u"02165120000"_s;
        QTest::newRow("a tail only") << u"005678"_s << QString() << QString();
        QTest::newRow("a name") << u"陈小明"_s << QString() << QString();
    }
    void numbersToLookUp()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, id);
        QFETCH(const QString, phone);
        QCOMPARE(parsePeopleQuery(typed).idNumber, id);
        QCOMPARE(parsePeopleQuery(typed).phone, phone);
    }

    void ranks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MatchRank>("rank");
        QTest::newRow("the name") << u"陈小明"_s << MatchRank::Exact;
        QTest::newRow("the alias") << u"小陈"_s << MatchRank::Exact;
        QTest::newRow("whole pinyin") << u"chenxiaoming"_s << MatchRank::Exact;
        QTest::newRow("whole ID number") << u"310109199603070023"_s << MatchRank::Exact;
        QTest::newRow("whole phone") << u"138 0000 5678"_s << MatchRank::Exact;
        QTest::newRow("surname") << u"陈"_s << MatchRank::Prefix;
        QTest::newRow("begun pinyin") << u"chenxiaom"_s << MatchRank::Prefix;
        QTest::newRow("alias begun") << u"xiaoc"_s << MatchRank::Prefix;
        QTest::newRow("begun phone") << u"1380000"_s << MatchRank::Prefix;
        QTest::newRow("initials") << u"cxm"_s << MatchRank::Initials;
        QTest::newRow("mixed") << u"cxiaom"_s << MatchRank::Initials;
        QTest::newRow("character and initials") << u"陈xm"_s << MatchRank::Initials;
        QTest::newRow("ID tail") << u"0023"_s << MatchRank::Tail;
        QTest::newRow("longer phone tail") << u"05678"_s << MatchRank::Tail;
        QTest::newRow("given name") << u"小明"_s << MatchRank::Text;
        QTest::newRow("tail not yet whole") << u"56"_s << MatchRank::Text;
        QTest::newRow("the weakest of two words") << u"陈 0023"_s << MatchRank::Tail;
        QTest::newRow("one word of two fails") << u"陈 9999"_s << MatchRank::None;
        QTest::newRow("pairs of two names are no name") << u"小陈小明"_s << MatchRank::None;
        QTest::newRow("the start of the ID is short") << u"310109"_s << MatchRank::None;
        QTest::newRow("another person") << u"李小明"_s << MatchRank::None;
        QTest::newRow("nothing typed") << QString() << MatchRank::None;
    }
    void ranks()
    {
        QFETCH(const QString, typed);
        QFETCH(const MatchRank, rank);
        QCOMPARE(matchRank(kChen, parsePeopleQuery(typed)), rank);
    }

    void aNameIsFoundByItsSound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("other characters") << u"陈晓名"_s << true;
        QTest::newRow("cut by a blank") << u"陈 晓名"_s << true;
        QTest::newRow("its own characters") << u"陈小明"_s << true;
        QTest::newRow("the alias") << u"晓晨"_s << true;
        QTest::newRow("with a tail") << u"陈晓名 5678"_s << true;
        QTest::newRow("with a tail of somebody else") << u"陈晓名 9999"_s << false;
        QTest::newRow("only begun") << u"陈晓"_s << false;
        QTest::newRow("the given name alone") << u"晓名"_s << false;
        QTest::newRow("nearly the sound") << u"陈晓敏"_s << false;
        QTest::newRow("more than the name") << u"陈晓名月"_s << false;
    }
    void aNameIsFoundByItsSound()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        const PeopleQuery sound = bySound(parsePeopleQuery(typed));
        QVERIFY(!sound.isEmpty());
        QCOMPARE(isFoundBy(kChen, sound), found);
        QCOMPARE(matchRank(kChen, sound), found ? MatchRank::Sound : MatchRank::None);
    }

    void whatHasNoSoundOfItsOwnAsksForNothing()
    {
        for (const QString &typed : {u""_s, u"cxm"_s, u"chenxiaoming"_s, u"陈xm"_s, u"5678"_s, u"陈"_s, u"𠮷"_s,
                                     u"陈 5678"_s, u"小明 5678 陈"_s})
            QVERIFY2(bySound(parsePeopleQuery(typed)).isEmpty(), qPrintable(typed));
    }

    void aTailAtHandIsEnough()
    {
        const PersonKeys masked{u"陈小明"_s, {}, u"070023"_s, {u"5678"_s}};
        QCOMPARE(matchRank(masked, parsePeopleQuery(u"310109199603070023"_s)), MatchRank::Tail);
        QCOMPARE(matchRank(masked, parsePeopleQuery(u"5678"_s)), MatchRank::Tail);
        QCOMPARE(matchRank(masked, parsePeopleQuery(u"070023"_s)), MatchRank::Tail);
    }

    void hostileText_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<MatchRank>("rank");
        QTest::newRow("NUL separates") << u"陈"_s + QChar(0) + u"小明"_s << MatchRank::Exact;
        QTest::newRow("newlines separate") << u"陈\r\n\t小\v明"_s << MatchRank::Exact;
        QTest::newRow("direction marks do not show") << u"\u202e陈小明\u202c"_s << MatchRank::Exact;
        QTest::newRow("quotes") << u"\"陈\"\" OR \"x"_s << MatchRank::None;
        QTest::newRow("syntax") << u"NEAR(a b, 2) AND NOT ^c* {d e}: f + g"_s << MatchRank::None;
        QTest::newRow("right to left") << u"شىنجاڭ"_s << MatchRank::None;
        QTest::newRow("lone surrogates") << QString(QChar(0xdc00)) + QChar(0xdbff) << MatchRank::None;
        QTest::newRow("a million letters") << QString(1 << 20, u'a') << MatchRank::None;
        QTest::newRow("a million characters") << QString(1 << 20, u'明') << MatchRank::None;
        QTest::newRow("a million words") << u"乐 "_s.repeated(1 << 19) << MatchRank::None;
        QTest::newRow("a million digits") << QString(1 << 20, u'1') << MatchRank::None;
        QTest::newRow("a million marks") << QString(1 << 20, QChar(0x0301)) << MatchRank::None;
        QTest::newRow("ligatures that grow") << QString(1 << 20, QChar(0xfdfa)) << MatchRank::None;
        QTest::newRow("readings that multiply") << u"乐长重单曾解a"_s.repeated(1000) << MatchRank::None;
    }
    void hostileText()
    {
        QFETCH(const QString, typed);
        const PeopleQuery query = parsePeopleQuery(typed);
        QTEST(matchRank(kChen, query), "rank");
        QVERIFY(query.terms.size() <= kMaxQueryLength);
        QVERIFY(query.expression().size() < 64 * kMaxQueryLength);
        QVERIFY(bySound(query).expression().size() < 256 * kMaxQueryLength);
        const PersonKeys person{typed, {typed, typed}, typed, {typed}};
        QVERIFY(searchTokens(person).split(u' ').size() <= kMaxSearchTokens);
    }

    void theFullTextTableUnderstands()
    {
        FullTextTable table;
        const QStringList names{u"陈小明"_s, u"李小明"_s, u"陈小"_s, u"𠮷野明"_s, u"单立文"_s, u"John Smith"_s};
        for (qsizetype i = 0; i < names.size(); ++i)
            table.insert(i + 1, searchTokens({names[i], {}, u"31010919960307%1"_s.arg(1000 + i), {}}));
        const QList<std::pair<QString, QList<qint64>>> cases{
            {u"陈"_s, {1, 3}},       {u"小明"_s, {1, 2}}, {u"陈小明"_s, {1}},     {u"cx"_s, {1, 3}}, {u"cxm"_s, {1}},
            {u"chenxm 1000"_s, {1}}, {u"𠮷"_s, {4}},      {u"𠮷野"_s, {4}},       {u"dlw"_s, {5}},   {u"slw"_s, {5}},
            {u"单lw"_s, {5}},        {u"71004"_s, {5}},   {u"john smith"_s, {6}}, {u"smi"_s, {6}},   {u"1005"_s, {6}},
            {u"小\" OR 陈"_s, {}},   {u"xyz"_s, {}},      {u"NOT cxm"_s, {}},     {u"陈小明5"_s, {}}};
        for (const auto &[typed, expected] : cases)
            QVERIFY2(table.match(parsePeopleQuery(typed).expression()) == expected, qPrintable(typed));
    }

    void anyNameIsFound()
    {
        QVERIFY(rc::check("every beginning of name, pinyin and initials finds the name", [] {
            const PersonKeys person = named(randomName(1, 6));
            QString pinyin;
            QString initials;
            const NameReading read(person.name);
            for (const NameUnit &unit : read.units()) {
                pinyin += unit.readings.front();
                initials += initialOf(unit.readings.front());
            }
            for (const QString &typed : {person.name, pinyin, initials}) {
                for (qsizetype size = 1; size <= typed.size(); ++size) {
                    if (!typed[size - 1].isHighSurrogate())
                        RC_ASSERT(isFoundBy(person, typed.first(size)));
                }
            }
        }));
    }

    void anyReadingFinds()
    {
        QVERIFY(
            rc::check("each reading of each character, each syllable whole or not, finds a name of two or three", [] {
                const PersonKeys person = named(randomName(2, 3));
                const NameReading read(person.name);
                QString typed;
                qsizetype readings = 1;
                for (const NameUnit &unit : read.units()) {
                    readings *= unit.readings.size();
                    const QStringView reading = unit.readings[*rc::gen::inRange<qsizetype>(0, unit.readings.size())];
                    typed += *rc::gen::arbitrary<bool>() ? reading : initialOf(reading);
                }
                RC_PRE(readings <= 8); // beyond, the rarest combinations are left out
                RC_ASSERT(isFoundBy(person, typed));
            }));
    }

    void tokensAreFewAndClean()
    {
        QVERIFY(rc::check("at most 64 tokens, each once, none empty, the numbers among them", [] {
            PersonKeys person = named(randomName(0, 40));
            for (int left = *rc::gen::inRange(0, 12); left > 0; --left)
                person.aliases.append(randomName(1, 5));
            person.idNumber = u"310109199603070023"_s;
            person.phones = {u"13800005678"_s};
            const QStringList tokens = searchTokens(person).split(u' ');
            RC_ASSERT(tokens.size() <= kMaxSearchTokens);
            RC_ASSERT(QSet<QString>(tokens.begin(), tokens.end()).size() == tokens.size());
            RC_ASSERT(!tokens.contains(QString()));
            for (const QString &typed : {u"0023"_s, u"070023"_s, u"5678"_s, u"005678"_s, u"05678"_s, u"13800005678"_s})
                RC_ASSERT(isFoundBy(person, typed));
        }));
    }

    void anyQueryIsHarmless()
    {
        FullTextTable table;
        table.insert(1, searchTokens(kChen));
        const std::u16string signs = u"\"*()^:+-{}ANDORTNE 陈小明cxm5678·'";
        const std::vector<quint16> syntax(signs.begin(), signs.end());
        QVERIFY(rc::check("whatever is typed is an expression the table understands, or none", [&] {
            const auto units = *rc::gen::container<std::vector<quint16>>(
                rc::gen::oneOf(rc::gen::arbitrary<quint16>(), rc::gen::elementOf(syntax)));
            const PeopleQuery query =
                parsePeopleQuery(QString::fromStdU16String(std::u16string(units.begin(), units.end())));
            if (!query.isEmpty())
                RC_ASSERT(table.match(query.expression()).has_value());
            else
                RC_ASSERT(query.expression().isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestPeopleSearch)
#include "tst_people_search.moc"
