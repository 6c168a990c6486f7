// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv_reader.h"
#include "tests/sheets/books.h"

#include <QBuffer>

#include <rapidcheck.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

struct Read {
    SheetFacts facts;
    QList<QStringList> rows;
    QList<qint64> numbers;
    std::optional<Error> error;
};

Read read(const QByteArray &bytes, const SheetOptions &options = {})
{
    auto device = std::make_unique<QBuffer>();
    device->setData(bytes);
    device->open(QIODevice::ReadOnly);
    const auto reader = openCsv(std::move(device), options);
    if (!reader)
        return {{}, {}, {}, reader.error()};
    Read all{(*reader)->facts(), {}, {}, {}};
    const Result<> result = (*reader)->read(0, [&all](const SheetRow &row) {
        QStringList texts;
        for (const SheetCell &cell : row.cells)
            texts.append(cell.text);
        all.rows.append(texts);
        all.numbers.append(row.number);
        return true;
    });
    if (!result)
        all.error = result.error();
    return all;
}

QByteArray utf16Le(const QString &text) { return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2}; }

QString quoted(QString cell) { return u'"' + cell.replace(u'"', u"\"\""_s) + u'"'; }

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsRowsAndCells_data();
    void cutsRowsAndCells();
    void rowsKeepTheirNumbers();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void findsTheEncoding_data();
    void findsTheEncoding();
    void theEncodingIsSaid();
    void theSeparatorIsSaid();
    void charactersAcrossPieces();
    void whatIsNoText_data();
    void whatIsNoText();
    void longNumbersAreMarked();
    void takesBackTheProtection();
    void limits();
    void progressAndCancel();
    void whateverIsQuotedComesBack();
};

void TestCsvReader::cutsRowsAndCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    const auto one = [](const QStringList &row) { return QList<QStringList>{row}; };
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << two;
    QTest::newRow("LF") << QByteArray("a,b\nc,d\n") << two;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << two;
    QTest::newRow("no line end at the end") << QByteArray("a,b\r\nc,d") << two;
    QTest::newRow("blank lines between") << QByteArray("a,b\n\n,\n\r\nc,d\n") << two;
    QTest::newRow("quoted") << QByteArray("\"a\",\"b\"\n") << one({u"a"_s, u"b"_s});
    QTest::newRow("separator in quotes") << QByteArray("\"a,b\",c\n") << one({u"a,b"_s, u"c"_s});
    QTest::newRow("quotes in quotes") << QByteArray("\"a\"\"b\",\"\"\"\"\n") << one({u"a\"b"_s, u"\""_s});
    QTest::newRow("line ends in quotes") << QByteArray("\"a\r\nb\",\"c\nd\"\n") << one({u"a\r\nb"_s, u"c\nd"_s});
    QTest::newRow("a quote inside a cell is a character") << QByteArray("5\" pipe,b\n") << one({u"5\" pipe"_s, u"b"_s});
    QTest::newRow("text after the closing quote") << QByteArray("\"a\"x\"y,b\n") << one({u"ax\"y"_s, u"b"_s});
    QTest::newRow("spaces stay") << QByteArray(" a , \"b\"\n") << one({u" a "_s, u" \"b\""_s});
    QTest::newRow("empty cells between") << QByteArray(",,c,,\n") << one({{}, {}, u"c"_s});
    QTest::newRow("empty quotes are empty") << QByteArray("\"\",b\n") << one({{}, u"b"_s});
    QTest::newRow("one cell") << QByteArray("a") << one({u"a"_s});
    QTest::newRow("only line ends") << QByteArray("\n\r\n") << QList<QStringList>();
    QTest::newRow("a full-width comma separates nothing") << QByteArray("a，b,c\n") << one({u"a，b"_s, u"c"_s});
}

void TestCsvReader::cutsRowsAndCells()
{
    QFETCH(const QByteArray, bytes);
    const Read all = read(bytes);
    QCOMPARE(all.error, std::nullopt);
    QTEST(all.rows, "rows");
}

void TestCsvReader::rowsKeepTheirNumbers()
{
    QCOMPARE(read("标题,\r\n\r\n姓名,电话\r\n\"陈\r\n小明\",1\r\nx,2").numbers, (QList<qint64>{1, 3, 4, 5}));
}

void TestCsvReader::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("semicolons") << QByteArray("a;b,c;d\n1;2,5;3\n") << u";"_s << QStringList{u"a"_s, u"b,c"_s, u"d"_s};
    QTest::newRow("tabs") << QByteArray("a\tb, c\n1\t2, 3, 4\n5\t6\n") << u"\t"_s << QStringList{u"a"_s, u"b, c"_s};
    QTest::newRow("bars") << QByteArray("a|b\n1|2\n") << u"|"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("commas in quotes do not count")
        << QByteArray("\"a,b,c\";d\n\"e,f,g\";h\n") << u";"_s << QStringList{u"a,b,c"_s, u"d"_s};
    QTest::newRow("a title row above") << QByteArray("名册；2026;\n姓名,电话,地址\n陈,1,a;b\n王,2,c\n") << u","_s
                                       << QStringList{u"名册；2026;"_s};
    QTest::newRow("one column") << QByteArray("a\nb\n") << u","_s << QStringList{u"a"_s};
    QTest::newRow("nothing but a line end") << QByteArray("\n") << u","_s << QStringList();
    QTest::newRow("what the file says, LF") << QByteArray("sep=;\na,b;c\n") << u";"_s << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("what the file says, CRLF")
        << QByteArray("SEP=|\r\na,b|c\r\n") << u"|"_s << QStringList{u"a,b"_s, u"c"_s};
    QTest::newRow("what only looks like it")
        << QByteArray("sep=,;x\na;b\n") << u";"_s << QStringList{u"sep=,"_s, u"x"_s};
    QTest::newRow("what the file says, after a mark")
        << QByteArray("\xEF\xBB\xBFsep=;\na;b\n") << u";"_s << QStringList{u"a"_s, u"b"_s};
}

void TestCsvReader::findsTheSeparator()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, separator);
    const Read all = read(bytes);
    QCOMPARE(QString(QChar(all.facts.separator)), separator);
    QTEST(all.rows.value(0), "first");
}

void TestCsvReader::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = u"陈𠮷"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s << text;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s << text;
    QTest::newRow("UTF-16LE, as Excel's Unicode text") << "\xFF\xFE" + utf16Le(text) << u"UTF-16LE"_s << text;
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF\x96\x48\xD8\x42\xDF\xB7") << u"UTF-16BE"_s << text;
    QTest::newRow("GBK") << QByteArray("\xB3\xC2\xD0\xA1\xC3\xF7") << u"GB18030"_s << u"陈小明"_s;
    QTest::newRow("GB18030 of four bytes") << QByteArray("\xB3\xC2\x95\x34\xB2\x35") << u"GB18030"_s << u"陈𠮷"_s;
    QTest::newRow("plain letters") << QByteArray("abc") << u"UTF-8"_s << u"abc"_s;
}

void TestCsvReader::findsTheEncoding()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, encoding);
    QFETCH(const QString, text);
    const Read all = read(bytes);
    QCOMPARE(all.error, std::nullopt);
    QCOMPARE(all.facts.encoding, encoding);
    QCOMPARE(all.rows, QList<QStringList>{{text}});
}

void TestCsvReader::theEncodingIsSaid()
{
    const QByteArray either("\xC2\xA1"); // ¡ and 隆
    QCOMPARE(read(either).rows, QList<QStringList>{{u"¡"_s}});
    SheetOptions options;
    options.encoding = TextEncoding::Gb18030;
    QCOMPARE(read(either, options).rows, QList<QStringList>{{u"隆"_s}});
    QCOMPARE(read("\xEF\xBB\xBF" + either, options).rows, QList<QStringList>{{u"¡"_s}}); // its mark knows better
    options.encoding = TextEncoding::Utf8;
    const Read wrong = read("a\n\xB3\xC2\n", options);
    QVERIFY(wrong.error);
    QCOMPARE(wrong.error->kind, Error::Kind::Damaged);
    QVERIFY(wrong.error->message.contains(u"line 2") && wrong.error->message.contains(u"UTF-8"));
}

void TestCsvReader::theSeparatorIsSaid()
{
    const QByteArray lines("a;b,c\nd;e,f\n");
    SheetOptions options;
    for (const auto &[separator, first] : {std::pair{u';', u"a"_s}, std::pair{u',', u"a;b"_s}}) {
        options.separator = separator;
        const Read all = read(lines, options);
        QCOMPARE(all.facts.separator, separator);
        QCOMPARE(all.rows.constFirst().constFirst(), first);
    }
}

void TestCsvReader::charactersAcrossPieces()
{
    // The file is read by 64 KiB; every offset of a character to the end of a piece is tried.
    constexpr qsizetype kPiece = 64 * 1024;
    for (qsizetype shift = 0; shift < 4; ++shift) {
        const QString text = QString(shift, u'a') + QString(kPiece / 4, u'陈');
        const QList<QStringList> expected{{text, u"𠮷"_s}, {u"x"_s}};
        QCOMPARE(read(text.toUtf8() + ",𠮷\r\nx").rows, expected);
        const Read gb = read(QByteArray(shift, 'a') + QByteArray("\xB3\xC2").repeated(kPiece / 4) +
                             QByteArray("\xB3\xC2,").repeated(20'000));
        QCOMPARE(gb.error->kind, Error::Kind::Invalid); // 20,000 columns, but every character was one
    }
    const QByteArray lines = QByteArray("0123456789abcde\r\n").repeated(20'000); // CR and LF in different pieces
    QCOMPARE(read(lines).rows.size(), 20'000);
}

void TestCsvReader::whatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using enum Error::Kind;
    QTest::newRow("nothing") << QByteArray() << Invalid << u"empty"_s;
    QTest::newRow("a zero byte") << QByteArray("a,b\0c", 5) << Unsupported << u".xlsx"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << Unsupported << u".xlsx"_s;
    QTest::newRow("a zero in UTF-16") << QByteArray("\xFF\xFE\0\0", 4) << Unsupported << u".xlsx"_s;
    QTest::newRow("neither encoding") << QByteArray("a\nb\n\xFF\xFF") << Damaged << u"from line 3"_s;
    QTest::newRow("GB18030 cut inside a character") << QByteArray("\xB3\xC2\xD0") << Damaged << u"line 1"_s;
    QTest::newRow("UTF-8 that breaks its promise") << QByteArray("\xEF\xBB\xBF"
                                                                 "a\n\xFF")
                                                   << Damaged << u"line 2: it is not UTF-8"_s;
    QTest::newRow("a lone surrogate in UTF-16") << QByteArray("\xFF\xFE\x42\xD8"
                                                              "a\0",
                                                              6)
                                                << Damaged << u"UTF-16LE"_s;
    QTest::newRow("UTF-16 with half a character") << QByteArray("\xFF\xFE"
                                                                "a\0b",
                                                                5)
                                                  << Damaged << u"UTF-16LE"_s;
    QTest::newRow("a surrogate in UTF-8 is no GB18030 either")
        << QByteArray("\xEF\xBB\xBF\xED\xA0\x80") << Damaged << u"UTF-8"_s;
}

void TestCsvReader::whatIsNoText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    const Read all = read(bytes);
    QVERIFY(all.error);
    QCOMPARE(all.error->kind, kind);
    QVERIFY2(all.error->message.contains(says), qPrintable(all.error->message));
}

void TestCsvReader::longNumbersAreMarked()
{
    const ReadBack back = readBack(QByteArray("证号,备注\n3.10109E+17,310109200305178816\n"));
    QCOMPARE(back.rows[1].cells, (QList<SheetCell>{{SheetCell::Kind::Text, true, u"3.10109E+17"_s},
                                                   {SheetCell::Kind::Text, false, u"310109200305178816"_s}}));
}

void TestCsvReader::takesBackTheProtection()
{
    const QByteArray bytes = "'=1+1,'+86 21,'abc,''=x,\"'\t\"\n";
    QCOMPARE(read(bytes).rows.value(0), (QStringList{u"=1+1"_s, u"+86 21"_s, u"'abc"_s, u"'=x"_s, u"\t"_s}));
    SheetOptions asIs;
    asIs.unprotect = false;
    QCOMPARE(read(bytes, asIs).rows.value(0), (QStringList{u"'=1+1"_s, u"'+86 21"_s, u"'abc"_s, u"''=x"_s, u"'\t"_s}));
}

void TestCsvReader::limits()
{
    const auto kindOf = [](const QByteArray &bytes) {
        return read(bytes).error.value_or(Error{Error::Kind::NotFound, {}, {}});
    };
    const QByteArray longest(65'536, 'x');
    QCOMPARE(read(longest + ",b").rows.value(0).value(0).size(), 65'536);
    QCOMPARE(kindOf(longest + "x,b").kind, Error::Kind::Invalid);
    QCOMPARE(kindOf("\"" + longest + "x\",b").kind, Error::Kind::Damaged); // more likely a quote that is never closed
    QVERIFY(kindOf("a,b\nc,\"d\ne,f\n").message.contains(u"line 2"_s));
    QVERIFY(kindOf(QByteArray("a\r\nb\r\n\"") + longest + longest).message.contains(u"line 3"_s));
    QCOMPARE(kindOf(QByteArray(1'024, ',') + "x").kind, Error::Kind::Invalid);
    QCOMPARE(read(QByteArray(1'023, ',') + "x").rows.value(0).size(), 1'024);
    QCOMPARE(read(QByteArray(100'000, ',')).rows.size(), 0); // nothing but empty cells
    QVERIFY(kindOf(QByteArray("\n").repeated(1'048'576) + "x").message.contains(u"1048576"_s));
    QCOMPARE(read(QByteArray("\n").repeated(1'048'575) + "x").numbers, QList<qint64>{1'048'576});
}

void TestCsvReader::progressAndCancel()
{
    const TestFile file(QByteArray("陈小明,13800000000\r\n").repeated(10'000));
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    SheetProgress last;
    const auto all = [](const SheetRow &) { return true; };
    QVERIFY((*reader)->read(0, all, [&last](const SheetProgress &progress) {
        last = progress;
        return true;
    }));
    QCOMPARE(last.rows, 10'000);
    QCOMPARE(last.bytes, last.totalBytes);
    const Result<> cancelled = (*reader)->read(0, all, [](const SheetProgress &) { return false; });
    QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    int rows = 0;
    QVERIFY((*reader)->read(0, [&rows](const SheetRow &) { return ++rows < 5; }));
    QCOMPARE(rows, 5);
}

void TestCsvReader::whateverIsQuotedComesBack()
{
    QVERIFY(rc::check("quoted cells come back as they were", [] {
        const auto cells = *rc::gen::container<std::vector<std::u16string>>(
            rc::gen::container<std::u16string>(rc::gen::elementOf(std::u16string(u"a,;\t|\"\r\n 陈＝'=x"))));
        QStringList row;
        QStringList file;
        for (const std::u16string &cell : cells) {
            row.append(QString::fromStdU16String(cell));
            file.append(quoted(row.last()));
        }
        row.append(u"end"_s); // so that no row is blank
        SheetOptions options;
        options.unprotect = false;
        const Read all = read(file.join(u',').toUtf8() + (file.isEmpty() ? "" : ",") + "end\r\n" +
                                  QByteArray("1,2,3\r\n").repeated(3),
                              options);
        RC_ASSERT(!all.error);
        if (all.facts.separator == u',')
            RC_ASSERT(all.rows.value(0) == row);
    }));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
