// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/workbench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kSearch =
    "CREATE VIRTUAL TABLE s USING fts5(tokens, content='', detail=none, prefix='1 2', tokenize='leye');"
    "CREATE VIRTUAL TABLE v USING fts5vocab(s, 'row')";

} // namespace

class TestTokenizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsSplitAtSpacesAndNowhereElse_data();
    void aTextIsSplitAtSpacesAndNowhereElse();
    void whatIsIndexedIsFound_data();
    void whatIsIndexedIsFound();
    void aRowIsTakenOutByItsExactTokens();
    void readersKnowItToo();
};

void TestTokenizer::aTextIsSplitAtSpacesAndNowhereElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("nothing") << QString(u""_s) << QStringList();
    QTest::newRow("only spaces") << u"   "_s << QStringList();
    QTest::newRow("one") << u"cxm"_s << QStringList{u"cxm"_s};
    QTest::newRow("spaces at both ends and twice") << u"  a  b "_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("Chinese characters stay together") << u"陈小 小明"_s << QStringList{u"小明"_s, u"陈小"_s};
    QTest::newRow("other white space belongs to a token")
        << u"a\tb\nc　d\u00a0e"_s << QStringList{u"a\tb\nc　d\u00a0e"_s};
    QTest::newRow("case and accents are kept") << u"Lü LÜ lu"_s << QStringList{u"LÜ"_s, u"Lü"_s, u"lu"_s};
    QTest::newRow("signs of the query language")
        << u"\"a\" -b c* (d) e:f"_s << QStringList{u"\"a\""_s, u"(d)"_s, u"-b"_s, u"c*"_s, u"e:f"_s};
    QTest::newRow("characters of four bytes") << u"𠮷 😀"_s << QStringList{u"😀"_s, u"𠮷"_s};
    QTest::newRow("a long one") << QString(2000, u'x') << QStringList{QString(2000, u'x')};
}

void TestTokenizer::aTextIsSplitAtSpacesAndNowhereElse()
{
    QFETCH(const QString, text);
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute(kSearch));
    auto insert = database->prepare("INSERT INTO s(rowid, tokens) VALUES(1, ?)");
    VERIFY_OK(insert);
    VERIFY_OK(insert->bindAll(text).run());
    auto terms = database->prepare("SELECT term FROM v ORDER BY term");
    VERIFY_OK(terms);
    QStringList found;
    while (terms->step().value_or(false))
        found.append(terms->text(0));
    found.sort();
    QFETCH(QStringList, tokens);
    tokens.sort();
    QCOMPARE(found, tokens);
}

void TestTokenizer::whatIsIndexedIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<qint64>("hits");
    QTest::newRow("a bigram") << u"\"陈小\""_s << qint64(1);
    QTest::newRow("both") << u"\"陈小\" \"小明\""_s << qint64(1);
    QTest::newRow("one that is not there") << u"\"陈小\" \"小王\""_s << qint64(0);
    QTest::newRow("a prefix") << u"\"cx\"*"_s << qint64(2);
    QTest::newRow("a longer prefix than is indexed") << u"\"cxm\"*"_s << qint64(1);
    QTest::newRow("not by a part inside") << u"\"xm\"*"_s << qint64(0);
}

void TestTokenizer::whatIsIndexedIsFound()
{
    QFETCH(const QString, query);
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute(kSearch));
    VERIFY_OK(database->execute("INSERT INTO s(rowid, tokens) VALUES(1, '陈小 小明 cxm'), (2, '曹雪 雪芹 cxq')"));
    auto statement = database->prepare("SELECT count(*) FROM s WHERE s MATCH ?");
    VERIFY_OK(statement);
    VERIFY_OK(statement->bindAll(query).step());
    QTEST(statement->integer(0), "hits");
}

void TestTokenizer::aRowIsTakenOutByItsExactTokens()
{
    const Bench bench;
    auto database = bench.create();
    VERIFY_OK(database);
    VERIFY_OK(database->execute(kSearch));
    VERIFY_OK(database->execute("INSERT INTO s(rowid, tokens) VALUES(1, 'a b'), (2, 'b c')"));
    VERIFY_OK(database->execute("INSERT INTO s(s, rowid, tokens) VALUES('delete', 1, 'a b')"));
    VERIFY_OK(database->execute("INSERT INTO s(s) VALUES('integrity-check')"));
    QCOMPARE(database->integer("SELECT count(*) FROM s WHERE s MATCH 'a'").value_or(-1), 0);
    QCOMPARE(database->integer("SELECT count(*) FROM s WHERE s MATCH 'b'").value_or(-1), 1);
}

void TestTokenizer::readersKnowItToo()
{
    const Bench bench;
    {
        auto database = bench.create();
        VERIFY_OK(database);
        VERIFY_OK(database->execute(kSearch));
        VERIFY_OK(database->execute("INSERT INTO s(rowid, tokens) VALUES(1, '陈小')"));
    }
    auto reader = bench.read();
    VERIFY_OK(reader);
    QCOMPARE(reader->integer("SELECT rowid FROM s WHERE s MATCH '陈小'").value_or(-1), 1);
}

QTEST_GUILESS_MAIN(TestTokenizer)
#include "tst_tokenizer.moc"
