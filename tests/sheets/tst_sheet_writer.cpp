// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"
#include "tests/sheets/written.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Kind = SheetCell::Kind;

namespace {

/// What the process writes to a file ends at so many bytes, like on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// Rows of text without what a cell cannot hold, and without blank rows at places where they would be lost.
rc::Gen<Rows> rowsOf(qsizetype columns, const std::u16string &alphabet)
{
    const auto someText =
        rc::gen::map(rc::gen::container<std::u16string>(rc::gen::elementOf(alphabet)),
                     [](const std::u16string &made) { return SheetCell::ofText(QString::fromStdU16String(made)); });
    const auto row = rc::gen::map(rc::gen::container<std::vector<SheetCell>>(size_t(columns), someText),
                                  [](const std::vector<SheetCell> &cells) {
                                      QList<SheetCell> made(cells.begin(), cells.end());
                                      made.append(SheetCell::ofText(u"."_s));
                                      return made;
                                  });
    return rc::gen::map(rc::gen::container<std::vector<QList<SheetCell>>>(row),
                        [](const std::vector<QList<SheetCell>> &rows) { return Rows(rows.begin(), rows.end()); });
}

Rows cellsOf(const ReadBack &back, qsizetype rowsAbove)
{
    Rows rows;
    for (const SheetRow &row : back.rows.sliced(std::min(rowsAbove, back.rows.size())))
        rows.append(row.cells);
    return rows;
}

} // namespace

class TestSheetWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsByName();
    void csvToTheByte();
    void csvInGb18030();
    void jsonToTheByte();
    void numbersInJson_data();
    void numbersInJson();
    void whatIsWrittenReadsBack();
    void neverOverAFileUnlessTold_data();
    void neverOverAFileUnlessTold();
    void withoutFinishNothingIsLeft_data();
    void withoutFinishNothingIsLeft();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void placesThatAreNot();
};

void TestSheetWriter::formatsByName()
{
    QCOMPARE(formatOf(u"/a/名册.xlsx"_s), SheetFormat::Xlsx);
    QCOMPARE(formatOf(u"A.CSV"_s), SheetFormat::Csv);
    QCOMPARE(formatOf(u"a.json"_s), SheetFormat::Json);
    QCOMPARE(formatOf(u"a.xls"_s), std::nullopt);
    QCOMPARE(formatOf(u"csv"_s), std::nullopt);
}

void TestSheetWriter::csvToTheByte()
{
    const QTemporaryDir folder;
    SheetLayout layout = layoutOf(3);
    layout.notes = {u"名册, 2026"_s};
    const SheetTarget target{folder.filePath(u"a.csv"_s), SheetFormat::Csv, false, TextEncoding::Utf8, {}};
    const Rows rows{{text(u"陈\"小\"明"_s), text(u"=1+1"_s), SheetCell::ofNumber(-7)},
                    {text(u"a\nb"_s), text(u"'＝x"_s), SheetCell::ofDate(QDate(2003, 5, 17))},
                    {text(u"a;b"_s), text(u"c|d"_s), cell(Kind::Boolean, u"TRUE"_s)},
                    {SheetCell(), text(u"\t"_s), text(u"x"_s + QChar::Null)},
                    {text(u"-7"_s)}};
    const auto done = write(target, layout, rows);
    QVERIFY(done);
    QCOMPARE(*done, (SheetWritten{5, 0}));
    QCOMPARE(contentOf(target.path),
             QByteArray("\xEF\xBB\xBF\"名册, 2026\"\r\n列0,列1,列2\r\n\"陈\"\"小\"\"明\",'=1+1,-7\r\n"
                        "\"a\nb\",''＝x,2003-05-17\r\n\"a;b\",\"c|d\",TRUE\r\n,\"'\t\",x\xEF\xBF\xBD\r\n'-7\r\n"));
    QCOMPARE(cellsOf(readBack(target.path), 2)[0],
             (QList<SheetCell>{text(u"陈\"小\"明"_s), text(u"=1+1"_s), text(u"-7"_s)}));

    for (const QString &title : {u"ID"_s, u"sep=;"_s}) { // Excel would see a SYLK file, and whoever a separator
        layout = {{}, {}, {{title, {}, SheetColumn::Kind::Text}, {title, {}, SheetColumn::Kind::Text}}};
        const SheetTarget plain{folder.filePath(u"b.csv"_s), SheetFormat::Csv, true, TextEncoding::Gb18030, {}};
        QVERIFY(write(plain, layout, {{text(u"a"_s), text(u"b"_s)}}));
        QVERIFY(contentOf(plain.path).startsWith('"'));
        QCOMPARE(readBack(plain.path).rows[0].text(0), title);
    }
}

void TestSheetWriter::csvInGb18030()
{
    const QTemporaryDir folder;
    const SheetTarget target{folder.filePath(u"a.csv"_s), SheetFormat::Csv, false, TextEncoding::Gb18030, {}};
    QVERIFY(write(target, layoutOf(2), {{text(u"陈小明"_s), text(u"𠮷😀ß"_s)}}));
    const auto reader = openSheets(target.path);
    QVERIFY(reader);
    QCOMPARE((*reader)->facts().encoding, u"GB18030"_s);
    QVERIFY(contentOf(target.path).contains("\xB3\xC2\xD0\xA1\xC3\xF7,"));
    QCOMPARE(readBack(target.path).texts(), (QStringList{u"1: 列0|列1"_s, u"2: 陈小明|𠮷😀ß"_s}));
}

void TestSheetWriter::jsonToTheByte()
{
    const QTemporaryDir folder;
    SheetLayout layout{u"x"_s,
                       {u"not in json"_s},
                       {{u"姓名"_s, u"name"_s, SheetColumn::Kind::Text},
                        {u"次数"_s, u"count"_s, SheetColumn::Kind::Number},
                        {u"a"_s, u"a\"b"_s, SheetColumn::Kind::Text}}};
    const SheetTarget target{folder.filePath(u"a.json"_s), SheetFormat::Json, true, TextEncoding::Utf8, {}};
    QVERIFY(write(target, layout, {}));
    QCOMPARE(contentOf(target.path), QByteArray("[]\n"));
    QVERIFY(write(target, layout,
                  {{text(u"陈\"\\\n\u0001"_s), SheetCell::ofNumber(2), cell(Kind::Boolean, u"FALSE"_s)},
                   {SheetCell::ofDate(QDate(2003, 5, 17)), cell(Kind::Number, u"36.6"_s)}}));
    QCOMPARE(contentOf(target.path),
             QByteArray("[\n{\"name\":\"陈\\\"\\\\\\u000a\\u0001\",\"count\":2,\"a\\\"b\":false},\n"
                        "{\"name\":\"2003-05-17\",\"count\":36.6,\"a\\\"b\":null}\n]\n"));
}

void TestSheetWriter::numbersInJson_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("isNumber");
    for (const char *number : {"0", "-7", "36.6", "0.5", "310109900307881"})
        QTest::newRow(number) << QString::fromLatin1(number) << true;
    for (const char *number : {"007", "6222021001116245", ".5", "5.", "1E+300", "-", "--1", "1,2", "NaN"})
        QTest::newRow(number) << QString::fromLatin1(number) << false;
}

void TestSheetWriter::numbersInJson()
{
    QFETCH(const QString, number);
    QFETCH(const bool, isNumber);
    const QTemporaryDir folder;
    const SheetTarget target{folder.filePath(u"a.json"_s), SheetFormat::Json, false, TextEncoding::Utf8, {}};
    QVERIFY(write(target, layoutOf(1), {{cell(Kind::Number, number)}}));
    const QJsonValue value = QJsonDocument::fromJson(contentOf(target.path)).array().at(0).toObject().value(u"c0"_s);
    QCOMPARE(value.isDouble(), isNumber);
    QCOMPARE(value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString(), number);
}

void TestSheetWriter::whatIsWrittenReadsBack()
{
    const std::u16string alphabet = u"陈小明ab01=+-@＝'\",;|\t\r\n <>&\\_x";
    const QTemporaryDir folder;
    QVERIFY(rc::check("rows come back from every format", [&] {
        const Rows rows = *rowsOf(3, alphabet);
        for (const auto &[name, format, encoding] : {std::tuple{"a.xlsx", SheetFormat::Xlsx, TextEncoding::Utf8},
                                                     std::tuple{"a.csv", SheetFormat::Csv, TextEncoding::Utf8},
                                                     std::tuple{"b.csv", SheetFormat::Csv, TextEncoding::Gb18030}}) {
            const SheetTarget target{folder.filePath(QString::fromLatin1(name)), format, true, encoding, {}};
            RC_ASSERT(write(target, layoutOf(4), rows).has_value());
            RC_ASSERT(cellsOf(readBack(target.path), 1) == rows);
        }
        const SheetTarget json{folder.filePath(u"a.json"_s), SheetFormat::Json, true, TextEncoding::Utf8, {}};
        RC_ASSERT(write(json, layoutOf(4), rows).has_value());
        Rows back;
        for (const auto &row : QJsonDocument::fromJson(contentOf(json.path)).array()) {
            QList<SheetCell> cells;
            for (int i = 0; i < 4; ++i)
                cells.append(SheetCell::ofText(row.toObject().value(u"c%1"_s.arg(i)).toString()));
            back.append(cells);
        }
        RC_ASSERT(back == rows);
    }));
}

namespace {

void eachFormat()
{
    QTest::addColumn<SheetFormat>("format");
    QTest::newRow("xlsx") << SheetFormat::Xlsx;
    QTest::newRow("csv") << SheetFormat::Csv;
    QTest::newRow("json") << SheetFormat::Json;
}

} // namespace

void TestSheetWriter::neverOverAFileUnlessTold_data() { eachFormat(); }

void TestSheetWriter::neverOverAFileUnlessTold()
{
    QFETCH(const SheetFormat, format);
    const TestFile old("old");
    SheetTarget target{old.path(), format, false, TextEncoding::Utf8, {}};
    const auto refused = createSheet(target, layoutOf(1));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(old.path()), QByteArray("old"));
    QCOMPARE(namesIn(old.folder()), QStringList{u"table"_s});

    target.replace = true;
    QVERIFY(write(target, layoutOf(1), {{text(u"新"_s)}}));
    QVERIFY(contentOf(old.path()).size() > 3);
    struct stat status {};
    QCOMPARE(::stat(QFile::encodeName(old.path()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    QCOMPARE(namesIn(old.folder()), QStringList{u"table"_s});

    target = {old.folder() + u"/b"_s, format, false, TextEncoding::Utf8, {}};
    auto writer = createSheet(target, layoutOf(1));
    QVERIFY(writer);
    QVERIFY(QFile::copy(old.path(), target.path)); // meanwhile
    const QByteArray theirs = contentOf(target.path);
    QCOMPARE((*writer)->finish().error().kind, Error::Kind::Conflict);
    writer->reset();
    QCOMPARE(contentOf(target.path), theirs);
    QCOMPARE(namesIn(old.folder()), (QStringList{u"b"_s, u"table"_s}));
}

void TestSheetWriter::withoutFinishNothingIsLeft_data() { eachFormat(); }

void TestSheetWriter::withoutFinishNothingIsLeft()
{
    QFETCH(const SheetFormat, format);
    const QTemporaryDir folder;
    const SheetTarget target{folder.filePath(u"a"_s), format, true, TextEncoding::Utf8, {}};
    const auto openFiles = [] { return namesIn(u"/proc/self/fd"_s).size(); };
    const qsizetype before = openFiles();
    {
        const auto writer = createSheet(target, layoutOf(1));
        QVERIFY(writer);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY((*writer)->add({text(u"陈"_s)}));
        QCOMPARE(namesIn(folder.path()),
                 QStringList{u"a.new"_s}); // and no other file with what people are told in confidence
    }
    QCOMPARE(namesIn(folder.path()), QStringList());
    QCOMPARE(openFiles(), before);
    QFile left(folder.filePath(u"a.new"_s)); // by a killed process
    QVERIFY(left.open(QIODevice::WriteOnly) && left.write(QByteArray(100'000, 'x')) == 100'000);
    left.close();
    QVERIFY(write(target, layoutOf(1), {{text(u"陈"_s)}}));
    QVERIFY(!contentOf(target.path).contains("xxxxxxxx"));
    QCOMPARE(namesIn(folder.path()), QStringList{u"a"_s});
}

void TestSheetWriter::aFullDiskLeavesTheOldFile_data() { eachFormat(); }

void TestSheetWriter::aFullDiskLeavesTheOldFile()
{
    QFETCH(const SheetFormat, format);
    const TestFile old("old");
    const SheetTarget target{old.path(), format, true, TextEncoding::Utf8, {}};
    Rows rows;
    for (int i = 0; i < 4'000; ++i)
        rows.append({text(u"陈小明"_s), text(QString::number(i * 7919)), SheetCell::ofNumber(i)});
    int failures = 0;
    bool succeeded = false;
    for (rlim_t bytes = 0; !succeeded; bytes += bytes < 10'000 ? 1'009 : 20'021) {
        Result<SheetWritten> done = SheetWritten();
        {
            const FileSizeLimit limit(bytes);
            done = write(target, layoutOf(3), rows);
        }
        succeeded = done.has_value();
        if (!succeeded) {
            ++failures;
            QCOMPARE(done.error().kind, Error::Kind::Full);
            QVERIFY(done.error().message.contains(old.path()));
            QCOMPARE(contentOf(old.path()), QByteArray("old"));
            QCOMPARE(namesIn(old.folder()), QStringList{u"table"_s});
        }
    }
    QVERIFY(failures > 10);
    if (format != SheetFormat::Json)
        QCOMPARE(readBack(old.path()).rows.size(), 4'001);
    else
        QCOMPARE(QJsonDocument::fromJson(contentOf(old.path())).array().size(), 4'000);
}

void TestSheetWriter::placesThatAreNot()
{
    const QTemporaryDir folder;
    for (const SheetFormat format : {SheetFormat::Xlsx, SheetFormat::Csv, SheetFormat::Json}) {
        SheetTarget target{folder.filePath(u"none/a"_s), format, true, TextEncoding::Utf8, {}};
        QCOMPARE(createSheet(target, layoutOf(1)).error().kind, Error::Kind::NotFound);
        target.path = folder.path() + u"/."_s;
        QVERIFY(!write(target, layoutOf(1), {}));
    }
    QVERIFY(QDir(folder.path()).exists());
}

QTEST_APPLESS_MAIN(TestSheetWriter)
#include "tst_sheet_writer.moc"
