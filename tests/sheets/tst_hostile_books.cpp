// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/zip_package.h"
#include "tests/sheets/books.h"

#include <rapidcheck.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMiB = 1024 * 1024;
const QByteArray kRow = "<row><c t=\"inlineStr\"><is><t>陈小明</t></is></c><c><v>36.6</v></c></row>";
const QByteArray kTable =
    "<table:table table:name=\"一\"><table:table-row><table:table-cell><text:p>陈</text:p></table:table-cell>"
    "</table:table-row></table:table>";

/// A workbook with one more entry.
QByteArray with(const ZipEntry &entry) { return zipOf(xlsxParts({{kRow}, {}, {}, {}, {}}) << entry); }

/// A workbook whose only sheet is this, whatever it is; not packed, so that a large one is no bomb by its size alone.
QByteArray sheetOf(const QByteArray &xml, const QByteArray &doctype = {})
{
    QList<ZipEntry> parts = xlsxParts({{QByteArray()}, {}, {}, {}, {}});
    parts[0].bytes = "<?xml version=\"1.0\"?>" + doctype + xml;
    parts[0].packed = false;
    return zipOf(parts);
}

/// Without keeping the rows.
std::optional<Error> errorOf(const QByteArray &bytes, const SheetOptions &options = {})
{
    const TestFile file(bytes);
    const auto reader = openSheets(file.path(), options);
    if (!reader)
        return reader.error();
    for (qsizetype sheet = 0; sheet < (*reader)->sheetNames().size(); ++sheet) {
        if (const Result<> read = (*reader)->read(sheet, [](const SheetRow &) { return true; }); !read)
            return read.error();
    }
    return {};
}

} // namespace

class TestHostileBooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void aNameThatEndsTwice();
    void entries_data();
    void entries();
    void sizes_data();
    void sizes();
    void largeRostersAreWithinTheLimits();
    void entityBombs_data();
    void entityBombs();
    void memoryIsBounded_data();
    void memoryIsBounded();
    void cutAtEveryLength_data();
    void cutAtEveryLength();
    void damagedAnywhere();
};

void TestHostileBooks::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("refused");
    for (const char *name : {"../evil", "a/../../evil", "..", "xl/..", "/etc/passwd", "\\\\server\\share", "..\\evil",
                             "a\\..\\evil", "C:evil", "c:\\evil", ""})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"xl/..a", "a..b/c", "...", "xl/media/陈小明.png", "folder/", "a:b"})
        QTest::newRow(name) << QByteArray(name) << (qstrcmp(name, "a:b") == 0);
    QTest::newRow("ab:c") << QByteArray("ab:c") << false;
}

void TestHostileBooks::names()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, refused);
    const ReadBack back = readBack(with({name, "x"}));
    QCOMPARE(back.error.has_value(), refused);
    if (refused)
        QCOMPARE(back.error->kind, Error::Kind::Invalid);
}

void TestHostileBooks::aNameThatEndsTwice()
{
    // libzip sees "xl/worksheets/sheet1.xml" twice and takes the first; nothing is unpacked to a path of either name.
    const QByteArray name("xl/worksheets/sheet1.xml\0/../../evil", 36);
    const ReadBack back = readBack(with({name, "x"}));
    QVERIFY(back.error || back.texts() == QStringList{u"1: 陈小明|36.6"_s});
}

void TestHostileBooks::entries_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    ZipEntry link{"xl/link", "/etc/passwd", false};
    link.attributes = 0120777;
    QTest::newRow("a symbolic link") << with(link) << Invalid;
    QTest::newRow("an archive inside") << with({"xl/inner.zip", zipOf({{"a", "a"}}), false}) << Invalid;
    QTest::newRow("an archive inside, packed") << with({"xl/inner.bin", zipOf({{"a", "a"}})}) << Invalid;
    ZipEntry locked{"xl/locked", "secret", false};
    locked.flags = 1;
    QTest::newRow("a password") << with(locked) << Denied;
    ZipEntry strange{"xl/strange", "x", false};
    strange.method = 97;
    QTest::newRow("packed in a way nobody knows") << with(strange) << Damaged;
    ZipEntry garbage{"xl/garbage", QByteArray(100, '\xFF'), false};
    garbage.method = 8;
    QTest::newRow("packed data that are none") << with(garbage) << Damaged;
    QList<ZipEntry> many(100'000, ZipEntry{"x", {}, false});
    QTest::newRow("100,000 entries") << zipOf(many) << Invalid;
    many.resize(10'001);
    QTest::newRow("10,001 entries") << zipOf(many) << Invalid;
}

void TestHostileBooks::entries()
{
    QFETCH(const QByteArray, bytes);
    const std::optional<Error> error = errorOf(bytes);
    QVERIFY(error);
    QTEST(error->kind, "kind");
    QVERIFY(!error->message.isEmpty());
}

void TestHostileBooks::sizes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    using enum Error::Kind;
    QTest::newRow("1000:1") << with({"xl/media/zeros.bin", QByteArray(20 * kMiB, '\0')}) << Invalid;
    QTest::newRow("1000:1 in many small parts") << [] {
        QList<ZipEntry> parts = xlsxParts({{kRow}, {}, {}, {}, {}});
        for (int i = 0; i < 40; ++i)
            parts.append({"xl/media/" + QByteArray::number(i), QByteArray(kMiB, '\0')});
        return zipOf(parts);
    }() << Invalid;
    ZipEntry boast{"xl/boast", "x", false};
    boast.claimedSize = 101 * kMiB;
    QTest::newRow("claims more than the limit") << with(boast) << Invalid;
    boast.claimedSize = 0xFFFFFFFE;
    QTest::newRow("claims 4 GiB") << with(boast) << Invalid;
    const auto lying = [](qint64 claimed) {
        QList<ZipEntry> parts = xlsxParts({{kRow.repeated(100)}, {}, {}, {}, {}});
        parts[0].claimedSize = claimed;
        return zipOf(parts);
    };
    QTest::newRow("a sheet that claims to be smaller than it is") << lying(200) << Damaged;
    QTest::newRow("a sheet that claims to be empty") << lying(0) << Damaged;
    QTest::newRow("a sheet that claims to be larger than it is") << lying(900'000) << Damaged;
}

void TestHostileBooks::sizes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    const std::optional<Error> error = errorOf(bytes);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QVERIFY2(error->message.contains(u".csv"_s) || error->message.contains(u".xlsx"_s), qPrintable(error->message));
}

void TestHostileBooks::largeRostersAreWithinTheLimits()
{
    const ZipLimits xlsx;
    const ZipLimits ods = ZipLimits::forOds(xlsx);
    QVERIFY(xlsx.mostBytes(16'296'553) >= 247'336'431); // 100,000 rows of 40 columns, as libxlsxwriter writes them
    QVERIFY(ods.mostBytes(7'723'396) >= 539'725'591);   // the same, as LibreOffice does
    QCOMPARE(xlsx.mostBytes(0), 100 * kMiB);
    QCOMPARE(xlsx.mostBytes(4 * kMiB), 100 * kMiB);
    QCOMPARE(xlsx.mostBytes(kMiB * kMiB), 1024 * kMiB);
    QCOMPARE(xlsx.mostBytes(std::numeric_limits<qint64>::max()), 1024 * kMiB);

    QByteArray rows;
    for (int i = 0; i < 1'000; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    SheetOptions options;
    QCOMPARE(errorOf(xlsxOf(rows), options), std::nullopt);
    options.zip.totalBytes = 1'000;
    options.zip.perPackedByte = 1;
    QCOMPARE(errorOf(xlsxOf(rows), options)->kind, Error::Kind::Invalid);
    options.zip.perPackedByte = 25;
    QCOMPARE(errorOf(xlsxOf(rows), options), std::nullopt);
}

void TestHostileBooks::entityBombs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + ("&l" + QByteArray::number(i - 1) + ";").repeated(10) +
                  "\">";
    const QByteArray sheet = "<worksheet><sheetData><row><c t=\"str\"><v>&l9;</v></c></row></sheetData></worksheet>";
    QTest::newRow("a billion laughs") << sheetOf(sheet, laughs + "]>");
    QTest::newRow("one large entity many times")
        << sheetOf("<worksheet>" + QByteArray("&a;").repeated(100'000) + "</worksheet>",
                   "<!DOCTYPE a [<!ENTITY a \"" + QByteArray(100'000, 'x') + "\">]>");
    QTest::newRow("a file of this computer")
        << sheetOf("<worksheet>&a;</worksheet>", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>");
    QTest::newRow("a parameter entity") << sheetOf("<worksheet/>",
                                                   "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1/x\"> %p;]>");
    QTest::newRow("a foreign DTD") << sheetOf("<worksheet/>", "<!DOCTYPE worksheet SYSTEM \"http://127.0.0.1/x.dtd\">");
    QTest::newRow("a doctype alone") << sheetOf("<worksheet/>", "<!DOCTYPE worksheet>");
    QList<ZipEntry> ods = odsParts(kTable);
    ods[1].bytes.replace("<office:document-content", "<!DOCTYPE a [<!ENTITY a \"x\">]><office:document-content");
    QTest::newRow("in an ods") << zipOf(ods);
    QList<ZipEntry> relations = xlsxParts({{kRow}, {}, {}, {}, {}});
    relations.last().bytes.replace("<Relationships", "<!DOCTYPE a><Relationships");
    QTest::newRow("in the relations") << zipOf(relations);
}

void TestHostileBooks::entityBombs()
{
    QFETCH(const QByteArray, bytes);
    const MemoryWatch memory;
    const std::optional<Error> error = errorOf(bytes);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Invalid);
    QVERIFY2(error->message.contains(u"entities"_s), qPrintable(error->message));
    QVERIFY(memory.growth() < 32 * kMiB);
}

void TestHostileBooks::memoryIsBounded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("refused");
    const QByteArray open = "<worksheet><sheetData>";
    const QByteArray close = "</sheetData></worksheet>";
    QTest::newRow("one text of 40 MB") << sheetOf(open + "<row><c t=\"str\"><v>" + QByteArray(40 * kMiB, 'x') +
                                                  "</v></c></row>" + close)
                                       << true;
    QTest::newRow("one attribute of 40 MB") << sheetOf("<worksheet a=\"" + QByteArray(40 * kMiB, 'x') + "\"/>") << true;
    QTest::newRow("one name of 40 MB") << sheetOf("<a" + QByteArray(40 * kMiB, 'x') + "/>") << true;
    QTest::newRow("one comment of 40 MB")
        << sheetOf("<worksheet><!--" + QByteArray(40 * kMiB, 'x') + "--></worksheet>") << true;
    QTest::newRow("elements never closed") << [] { return sheetOf(QByteArray("<a>").repeated(8 * kMiB)); }() << true;
    QTest::newRow("a tag of 40,000 attributes") << [] {
        QByteArray xml = "<worksheet";
        for (int i = 0; i < 40'000; ++i)
            xml += " a" + QByteArray::number(i) + "=\"\"";
        return sheetOf(xml + "/>");
    }() << true;
    QTest::newRow("300,000 cells in a row of an ods") << [] {
        QByteArray cells;
        for (int i = 0; i < 300'000; ++i)
            cells +=
                "<table:table-cell><text:p>" + QByteArray::number(qint64(i) * 7919) + "</text:p></table:table-cell>";
        return odsOf("<table:table table:name=\"一\"><table:table-row>" + cells + "</table:table-row></table:table>");
    }() << true;
    QTest::newRow("400,000 shared strings") << [] {
        QByteArray strings;
        for (int i = 0; i < 400'000; ++i)
            strings += "<si><t>" + QByteArray::number(i) + "</t></si>";
        return xlsxOf({{"<row><c t=\"s\"><v>399999</v></c></row>"}, strings, {}, {}, {}});
    }() << false;
    QTest::newRow("100,000 rows") << [] {
        QByteArray rows;
        for (int i = 0; i < 100'000; ++i)
            rows += "<row><c t=\"inlineStr\"><is><t>陈" + QByteArray::number(qint64(i) * 7919) + "</t></is></c></row>";
        return xlsxOf(rows);
    }() << false;
}

void TestHostileBooks::memoryIsBounded()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, refused);
    const TestFile file(bytes);
    const MemoryWatch memory;
    const auto reader = openSheets(file.path());
    bool failed = !reader;
    if (reader)
        failed = !(*reader)->read(0, [](const SheetRow &) { return true; });
    QCOMPARE(failed, refused);
    QVERIFY2(memory.growth() < 32 * kMiB, qPrintable(QString::number(memory.growth() / kMiB)));
}

void TestHostileBooks::cutAtEveryLength_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("xlsx") << xlsxOf({{kRow.repeated(2)}, "<si><t>陈</t></si>", {}, {}, {}});
    QTest::newRow("ods") << odsOf(kTable);
    QFile book(QStringLiteral(LEYE_TEST_DATA "/sheets/libreoffice.xlsx"));
    QVERIFY(book.open(QIODevice::ReadOnly));
    QTest::newRow("xlsx of LibreOffice") << book.readAll();
}

void TestHostileBooks::cutAtEveryLength()
{
    QFETCH(const QByteArray, bytes);
    const TestFile file(bytes);
    QVERIFY(!readBack(file.path()).error);
    for (qsizetype length = bytes.size() - 1; length >= 4; --length) { // shorter ones are text
        QVERIFY(QFile::resize(file.path(), length));
        const auto reader = openSheets(file.path());
        QVERIFY2(!reader, qPrintable(QString::number(length)));
        QCOMPARE(reader.error().kind, Error::Kind::Damaged);
    }
}

void TestHostileBooks::damagedAnywhere()
{
    const QByteArray good = xlsxOf({{kRow.repeated(20)}, "<si><t>陈</t></si>", {}, {}, {}});
    const QStringList texts = readBack(good).texts();
    QCOMPARE(texts.size(), 20);
    const TestFile file(good);
    QFile bytes(file.path());
    QVERIFY(bytes.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const auto put = [&bytes](qsizetype at, char byte) { return bytes.seek(at) && bytes.putChar(byte); };
    for (qsizetype at = 4; at < good.size(); ++at) { // before it stands what tells an archive from a text
        QVERIFY(put(at, char(good[at] ^ 0x20)));
        const ReadBack back = readBack(file.path());
        if (!back.error) // what is read without an error is what was written
            QVERIFY2(back.texts() == texts, qPrintable(QString::number(at)));
        QVERIFY(put(at, good[at]));
    }
}

QTEST_APPLESS_MAIN(TestHostileBooks)
#include "tst_hostile_books.moc"
