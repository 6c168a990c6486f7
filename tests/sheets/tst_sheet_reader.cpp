// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/office_converter.h"
#include "tests/sheets/books.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <unistd.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCompound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
const QByteArray kBook = xlsxOf("<row><c t=\"inlineStr\"><is><t>陈小明</t></is></c></row>");

/// A stand-in for LibreOffice: a shell script whose last argument is the workbook to convert.
class FakeOffice {
public:
    explicit FakeOffice(const QByteArray &commands)
        : m_script("#!/bin/sh\nfor book; do :; done\nfolder=$(dirname \"$book\")\nmkdir -p \"$folder/out\"\n" +
                       commands + "\n",
                   u"soffice"_s)
    {
        QFile::setPermissions(m_script.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString path() const { return m_script.path(); }
    [[nodiscard]] QString folder() const { return m_script.folder(); }
    [[nodiscard]] OfficeConverter converter() const
    {
        OfficeConverter converter;
        converter.program = path();
        converter.temporaryFolder = folder();
        return converter;
    }
    /// What the conversions left behind.
    [[nodiscard]] QStringList left() const
    {
        return QDir(folder()).entryList({u"leyedesk-*"_s}, QDir::AllEntries | QDir::Hidden);
    }

private:
    TestFile m_script;
};

} // namespace

class TestSheetReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindByContentAndNotByName_data();
    void kindByContentAndNotByName();
    void whatIsNoTable_data();
    void whatIsNoTable();
    void missingFiles();
    void filesOfLibreOffice_data();
    void filesOfLibreOffice();
    void oldWorkbooksAreConverted();
    void withoutLibreOfficeItSaysWhatToDo();
    void aConverterThatFails();
    void aConverterThatHangs();
    void aConversionMayBeCancelled();
    void nothingIsLeftBehind();
};

void TestSheetReader::kindByContentAndNotByName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<SheetFacts::Kind>("kind");
    const QByteArray ods =
        odsOf("<table:table table:name=\"一\"><table:table-row><table:table-cell><text:p>陈小明</text:p>"
              "</table:table-cell></table:table-row></table:table>");
    for (const QString &name : {u"名册.xlsx"_s, u"名册.xls"_s, u"名册.csv"_s, u"名册.ods"_s, u"名册"_s}) {
        QTest::newRow(qPrintable(u"xlsx as "_s + name)) << name << kBook << SheetFacts::Kind::Xlsx;
        QTest::newRow(qPrintable(u"ods as "_s + name)) << name << ods << SheetFacts::Kind::Ods;
        QTest::newRow(qPrintable(u"csv as "_s + name)) << name << QByteArray("陈小明") << SheetFacts::Kind::Text;
    }
}

void TestSheetReader::kindByContentAndNotByName()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const SheetFacts::Kind, kind);
    const TestFile file(bytes, name);
    const auto reader = openSheets(file.path());
    QVERIFY(reader);
    QCOMPARE((*reader)->facts().kind, kind);
    QCOMPARE(readBack(file.path()).texts(), QStringList{u"1: 陈小明"_s});
}

void TestSheetReader::whatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using enum Error::Kind;
    QTest::newRow("a web page that Excel would open")
        << QByteArray("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>") << Unsupported << u"另存为"_s;
    QTest::newRow("a web page with a mark and blank lines")
        << QByteArray("\xEF\xBB\xBF\r\n <!DOCTYPE html>") << Unsupported << u"另存为"_s;
    QTest::newRow("a table of a web page")
        << QByteArray("<TABLE><tr><td>陈</td></tr></TABLE>") << Unsupported << u"另存为"_s;
    QTest::newRow("XML of Excel 2003") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << Unsupported
                                       << u"另存为"_s;
    QTest::newRow("an encrypted xlsx") << kCompound + QByteArray(2'000'000, 'x') +
                                              QByteArray(reinterpret_cast<const char *>(u"EncryptedPackage"), 32)
                                       << Denied << u"password"_s;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << Unsupported << u".xlsx"_s;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n\0", 16) << Unsupported << u".xlsx"_s;
    QTest::newRow("nothing") << QByteArray() << Invalid << u"empty"_s;
}

void TestSheetReader::whatIsNoTable()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    const ReadBack back = readBack(bytes);
    QVERIFY(back.error);
    QCOMPARE(back.error->kind, kind);
    QVERIFY2(back.error->message.contains(says), qPrintable(back.error->message));
}

void TestSheetReader::missingFiles()
{
    const QTemporaryDir folder;
    QCOMPARE(readBack(folder.filePath(u"none.xlsx"_s)).error->kind, Error::Kind::NotFound);
    QCOMPARE(readBack(folder.path()).error->kind, Error::Kind::NotFound);
    if (::geteuid() == 0)
        QSKIP("root may read every file");
    const TestFile file("a");
    QFile::setPermissions(file.path(), QFile::WriteOwner);
    QCOMPARE(readBack(file.path()).error->kind, Error::Kind::Storage);
}

void TestSheetReader::filesOfLibreOffice_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"libreoffice.ods", "libreoffice.xlsx", "libreoffice.xls"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSheetReader::filesOfLibreOffice()
{
    QFETCH(const QString, name);
    const bool isOld = name.endsWith(u".xls"_s);
    if (isOld && QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        QSKIP("LibreOffice is not installed");
    const QString path = QStringLiteral(LEYE_TEST_DATA "/sheets/") + name;
    const auto reader = openSheets(path);
    QVERIFY(reader);
    QCOMPARE((*reader)->facts().converted, isOld);
    QCOMPARE((QList<bool>{(*reader)->isHidden(0), (*reader)->isHidden(1)}), (QList<bool>{false, true}));
    const ReadBack back = readBack(path);
    QCOMPARE(back.error, std::nullopt);
    QCOMPARE(back.sheetNames, (QStringList{u"名册"_s, u"隐藏"_s}));
    QCOMPARE(back.texts(),
             (QStringList{u"1: 演示数据"_s, u"3: 姓名|身份证号|出生日期|登记时间|体温|在册|合计"_s,
                          u"4: 陈小明|310109200305178816|2003-05-17|2026-11-23 13:30:00|36.6|TRUE|38.6"_s,
                          u"5: 王阿婆\n（二楼）|310109194103028827|1941-03-02|09:05:00|2|FALSE|#DIV/0!"_s}));
    QCOMPARE(back.rows[3].cells[6].kind, SheetCell::Kind::Error);
}

void TestSheetReader::oldWorkbooksAreConverted()
{
    const TestFile prepared(kBook);
    const FakeOffice office("test \"$(head -c 8 \"$book\" | od -An -tx1 | tr -d ' ')\" = d0cf11e0a1b11ae1 && cp '" +
                            prepared.path().toUtf8() + "' \"$folder/out/book.xlsx\"");
    const TestFile old(kCompound + "the rest of it", u"旧 名册.xls"_s);
    SheetOptions options;
    options.officeProgram = office.path();
    const auto reader = openSheets(old.path(), options);
    QVERIFY(reader);
    QVERIFY((*reader)->facts().converted);
    QCOMPARE((*reader)->facts().kind, SheetFacts::Kind::Xlsx);
    QCOMPARE(readBack(old.path(), 0, options).texts(), QStringList{u"1: 陈小明"_s});

    const FakeOffice evil("printf 'PK\\003\\004 no archive' > \"$folder/out/book.xlsx\"");
    options.officeProgram = evil.path();
    QCOMPARE(readBack(old.path(), 0, options).error->kind, Error::Kind::Damaged);
}

void TestSheetReader::withoutLibreOfficeItSaysWhatToDo()
{
    SheetOptions options;
    options.officeProgram = u"/nowhere/soffice"_s;
    const ReadBack back = readBack(kCompound + "the rest of it", 0, options);
    QCOMPARE(back.error->kind, Error::Kind::Unsupported);
    QVERIFY2(back.error->message.contains(u"另存为"_s) && back.error->message.contains(u".xlsx"_s),
             qPrintable(back.error->message));
}

void TestSheetReader::aConverterThatFails()
{
    const TestFile old(kCompound);
    for (const QByteArray &commands : {QByteArray("exit 1"), QByteArray("exit 0"), QByteArray("kill -9 $$"),
                                       QByteArray("echo x > \"$folder/out/other.xlsx\"")}) {
        const FakeOffice office(commands);
        const auto book = office.converter().toXlsx(old.path());
        QVERIFY(!book);
        QCOMPARE(book.error().kind, Error::Kind::Unsupported);
        QVERIFY(book.error().message.contains(u"另存为"_s));
        QCOMPARE(office.left(), QStringList());
    }
}

void TestSheetReader::aConverterThatHangs()
{
    // Its child would hold the folder open for an hour; the whole group ends.
    const FakeOffice office("sleep 3600 & echo $! > \"$0.child\"; sleep 3600");
    OfficeConverter converter = office.converter();
    converter.timeout = std::chrono::milliseconds(600);
    const TestFile old(kCompound);
    QCOMPARE(converter.toXlsx(old.path()).error().kind, Error::Kind::Unsupported);
    QCOMPARE(office.left(), QStringList());
    QFile child(office.path() + u".child"_s);
    QVERIFY(child.open(QIODevice::ReadOnly));
    const QString entry = u"/proc/"_s + QString::fromLatin1(child.readAll().trimmed()) + u"/stat"_s;
    QTRY_VERIFY([&entry] { // gone, or a zombie that nobody has waited for
        QFile stat(entry);
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    }());
}

void TestSheetReader::aConversionMayBeCancelled()
{
    const FakeOffice office("sleep 3600");
    OfficeConverter converter = office.converter();
    int asked = 0;
    converter.cancelled = [&asked] { return ++asked == 2; };
    const TestFile old(kCompound);
    QCOMPARE(converter.toXlsx(old.path()).error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 2);
    QCOMPARE(office.left(), QStringList());
}

void TestSheetReader::nothingIsLeftBehind()
{
    const TestFile prepared(kBook);
    const FakeOffice office("cp '" + prepared.path().toUtf8() + "' \"$folder/out/book.xlsx\"");
    const TestFile old(kCompound);
    {
        const auto book = office.converter().toXlsx(old.path());
        QVERIFY(book);
        QVERIFY(QFile::exists(book->path));
        QCOMPARE(QFileInfo(QFileInfo(book->path).path() + u"/.."_s).permissions() &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(office.left().size(), 1);
    }
    QCOMPARE(office.left(), QStringList());
    OfficeConverter full = office.converter();
    full.temporaryFolder = u"/nowhere"_s;
    QCOMPARE(full.toXlsx(old.path()).error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_sheet_reader.moc"
