// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bench.h"
#include "models/people/export_columns.h"
#include "models/people/import/importer.h"
#include "models/people/service_entry.h"
#include "models/sheets/zip_package.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray partOf(const QString &xlsx, const char *name)
{
    const auto package = ZipPackage::open(xlsx, {});
    QByteArray bytes;
    if (!package || !package->read(name, [&](QByteArrayView piece) {
            bytes.append(piece);
            return true;
        }))
        qFatal("%s", name);
    return bytes;
}

/// What spreadsheet programs would run, in texts and at the start of names.
const QStringList kHostile{u"=1+1"_s,     u"+86"_s,      u"-5"_s,  u"@SUM(A1)"_s, u"\t=1"_s,  u"=cmd|'/c calc'!A0"_s,
                           u"＝1+1"_s,    u"＋1"_s,      u"－1"_s, u"＠a"_s,      u"'=1+1"_s, u"''@x"_s,
                           u"<f>1</f>"_s, u"&amp;\"'"_s, u"a\nb"_s};

} // namespace

/// What stands in the files, and that it comes back.
class ExportFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_bench = std::make_unique<ExportBench>();
    }

    void everyColumnOfOursIsKnownToOurImport_data() { addKinds(); }
    void everyColumnOfOursIsKnownToOurImport()
    {
        QFETCH(ExportKind, kind);
        const ImportKind import = kind == ExportKind::Services ? ImportKind::Services
                                  : kind == ExportKind::Elders ? ImportKind::Elders
                                                               : ImportKind::People;
        const auto names = HeaderNames::load(import);
        LEYE_VERIFY(names);
        // How an enrolment ended is told by closing it, and what was hidden by nobody.
        const QStringList onlyOut{u"帮扶阶段"_s, u"结案结果"_s, u"结案日期"_s,
                                  u"就业单位"_s, u"就业岗位"_s, u"受限内容"_s};
        for (const ExportColumn &column : exportColumns(kind)) {
            const QString title = QString::fromUtf16(column.title);
            QVERIFY2(!names->fieldFor(title).isEmpty() || onlyOut.contains(title), qPrintable(title));
        }
    }

    void theTableOfColumnsNamesFieldsThatExist_data() { addKinds(); }
    void theTableOfColumnsNamesFieldsThatExist()
    {
        QFETCH(ExportKind, kind);
        QSet<QString> titles, keys;
        for (const ExportColumn &column : exportColumns(kind)) {
            using From = ExportColumn::From;
            const bool isField = column.from == From::Person || column.from == From::Birth
                                 || column.from == From::Enrolment || column.from == From::Service;
            QVERIFY2((column.field() != nullptr) == isField, column.key);
            titles.insert(QString::fromUtf16(column.title));
            keys.insert(QString::fromLatin1(column.key));
        }
        QCOMPARE(titles.size(), qsizetype(exportColumns(kind).size()));
        QCOMPARE(keys.size(), qsizetype(exportColumns(kind).size()));
    }

    void aPersonLeavesAsTheyAre_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("xlsx") << u"名册.xlsx"_s << TextEncoding::Utf8;
        QTest::newRow("csv in UTF-8") << u"名册.csv"_s << TextEncoding::Utf8;
        QTest::newRow("csv in GB18030") << u"名册.csv"_s << TextEncoding::Gb18030;
    }
    void aPersonLeavesAsTheyAre()
    {
        QFETCH(QString, file);
        QFETCH(TextEncoding, encoding);
        ExportWish asked = m_bench->wish(ExportKind::People, file, MaskLevel::None);
        asked.encoding = encoding;
        asked.filter = u"text:陈小明"_s;
        const auto report = exportRecords(m_bench->story.as(m_bench->story.aide), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->rows, 1);
        const Table table = tableOf(asked.path);
        QCOMPARE(table.size(), 1);
        const auto &row = table.first();
        QCOMPARE(row[u"姓名"_s], u"陈小明"_s);
        QCOMPARE(row[u"证件号码"_s], u"310109200305179972"_s);
        QCOMPARE(row[u"联系电话"_s], u"13812345678"_s);
        QCOMPARE(row[u"出生日期"_s], u"2003-05-17"_s);
        QCOMPARE(row[u"年龄"_s], u"23"_s);
        QCOMPARE(row[u"性别"_s], u"男性"_s);
        QCOMPARE(row[u"人员标识"_s], u"高校毕业生、低保家庭、残疾"_s);
        QCOMPARE(row[u"低保"_s], u"是"_s);
        QCOMPARE(row[u"期望薪资"_s], u"6000"_s);
        QCOMPARE(row[u"街道"_s], u"欧阳路街道"_s); // of the committee, not of the station
        QCOMPARE(row[u"居委"_s], u"欧二居委会"_s);
        QCOMPARE(row[u"结案结果"_s], u"单位就业"_s);
        QCOMPARE(row[u"责任援助员"_s], u"李援助"_s);
        QCOMPARE(row[u"受限内容"_s], QString());
    }

    void inASpreadsheetNumbersOfDocumentsAreTextAndDaysAreDays()
    {
        const ExportWish asked = m_bench->wish(ExportKind::People, u"a.xlsx"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        const auto reader = openSheets(asked.path);
        LEYE_VERIFY(reader);
        QStringList titles;
        LEYE_VERIFY((*reader)->read(0, [&](const SheetRow &row) {
            for (qsizetype i = 0; i < row.cells.size(); ++i) {
                const QString title = titles.value(i);
                if (title == u"证件号码"_s || title == u"联系电话"_s)
                    [&] { QVERIFY(row.cells[i].kind != SheetCell::Kind::Number); }();
                if (title == u"出生日期"_s && !row.cells[i].text.isEmpty())
                    [&] { QCOMPARE(row.cells[i].kind, SheetCell::Kind::Date); }();
            }
            if (titles.isEmpty() && row.cells.size() > 4) {
                for (const SheetCell &cell : row.cells)
                    titles.append(cell.text);
            }
            return true;
        }));
        QVERIFY(titles.contains(u"证件号码"_s));
        const QByteArray sheet = partOf(asked.path, "xl/worksheets/sheet1.xml");
        QVERIFY(!sheet.contains("310109200305179972\"")); // no number in an attribute
        QVERIFY(!sheet.contains("<f"));
    }

    void aSpreadsheetSaysWhoTookItOutAndHowMasked()
    {
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.xlsx"_s);
        asked.purpose = u"站点核对"_s;
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        const auto reader = openSheets(asked.path);
        LEYE_VERIFY(reader);
        QStringList top;
        LEYE_VERIFY((*reader)->read(0, [&](const SheetRow &row) {
            top.append(row.text(0));
            return top.size() < 2;
        }));
        QCOMPARE(top.first(), u"人员名册"_s);
        QCOMPARE(top.last(), u"导出：四川北路街道第一社区就业服务工作站（示例） 李援助 2026-10-26 "
                             u"15:33，证件号、电话已部分遮盖，用途：站点核对"_s);
    }

    void jsonHasTheNamesOfTheFields()
    {
        const ExportWish asked = m_bench->wish(ExportKind::Services, u"a.json"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        QFile file(asked.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(rows.size(), 7);
        const QJsonObject first = rows.first().toObject();
        QCOMPARE(first[u"date"_s].toString(), u"2026-07-15"_s);
        QCOMPARE(first[u"kind"_s].toString(), u"职业指导"_s);
        QCOMPARE(first[u"minutes"_s].toInt(), 45);
        QCOMPARE(first[u"staff"_s].toString(), u"李援助"_s);
        QCOMPARE(first[u"name"_s].toString(), u"陈小明"_s);
    }

    void nothingInAFileIsAFormula_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"a.xlsx"_s;
        QTest::newRow("csv") << u"a.csv"_s;
    }
    void nothingInAFileIsAFormula()
    {
        QFETCH(QString, file);
        PeopleBench bench;
        for (const QString &text : kHostile) {
            Person person = bench.person(u"演示"_s + text);
            person.remark = text;
            person.skills = text;
            bench.add(person);
        }
        const ExportWish asked = m_bench->wish(ExportKind::People, file, MaskLevel::None);
        LEYE_VERIFY(exportRecords(bench.as(bench.aide), asked));
        const Table table = tableOf(asked.path);
        QCOMPARE(table.size(), kHostile.size());
        for (qsizetype i = 0; i < kHostile.size(); ++i) {
            QCOMPARE(table[i][u"备注"_s], kHostile[i]);
            QCOMPARE(table[i][u"技能特长"_s], kHostile[i]);
            QCOMPARE(table[i][u"姓名"_s], u"演示"_s + kHostile[i]);
        }
        if (file.endsWith(u"csv"_s)) {
            for (const auto &row : tableOf(asked.path, false)) // as a spreadsheet program would see it
                QVERIFY2(!u"=+-@＝＋－＠\t"_s.contains(row[u"备注"_s].at(0)), qPrintable(row[u"备注"_s]));
            return;
        }
        QVERIFY(!partOf(asked.path, "xl/worksheets/sheet1.xml").contains("<f"));
    }

    void whatWasExportedComesBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("xlsx") << u"a.xlsx"_s;
        QTest::newRow("csv") << u"a.csv"_s;
    }
    void whatWasExportedComesBack()
    {
        QFETCH(QString, file);
        ExportWish asked = m_bench->wish(ExportKind::People, file, MaskLevel::None);
        asked.filter = u"kind:求职人员"_s;
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        PeopleBench other(2);
        const auto report = import(other, asked.path);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        QCOMPARE(report->counts.rejectedTotal, 0);
        QVERIFY2(report->counts.warnings.isEmpty(), qPrintable(QStringList(report->counts.warnings.keys()).join(u' ')));
        const Person before = m_bench->story.read<Person>(m_bench->story.chen.id), after = named(other, u"陈小明"_s);
        for (const FieldSpec &field : kPerson.fields)
            QVERIFY2(field.get(after) == field.get(before), field.column);
        QStringList marks;
        const auto kept = other.people.marks(after.n);
        for (const Mark &mark : *kept)
            marks.append(mark.mark);
        marks.sort();
        QCOMPARE(marks, QStringList({u"低保家庭"_s, u"残疾"_s, u"高校毕业生"_s}));
        const Enrolment enrolment = other.people.enrolments(after.n)->first();
        QCOMPARE(enrolment.start, QDate(2026, 7, 1));
        QCOMPARE(enrolment.station, u"31010901701"_s);
        QCOMPARE(enrolment.aide, other.aide.user);                    // by name
        QCOMPARE(import(other, asked.path)->counts.alreadyOnFile, 1); // and once only
    }

    void servicesComeBackToo()
    {
        const ExportWish people = m_bench->wish(ExportKind::People, u"p.xlsx"_s, MaskLevel::None);
        const ExportWish services = m_bench->wish(ExportKind::Services, u"s.xlsx"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), people));
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), services));
        PeopleBench other(2);
        LEYE_VERIFY(import(other, people.path));
        const auto report = import(other, services.path, ImportKind::Services);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 7);
        const QList<Service> back = *other.people.services(named(other, u"陈小明"_s).n);
        const QList<Service> were = *m_bench->story.people.services(m_bench->story.chen.n);
        QCOMPARE(back.size(), were.size());
        for (qsizetype i = 0; i < back.size(); ++i) {
            QCOMPARE(back[i].date, were[i].date);
            QCOMPARE(back[i].kind, were[i].kind);
            QCOMPARE(back[i].minutes, were[i].minutes);
            if (isConfidentialKind(were[i].kind))
                continue; // an aide took out no more of it than that it was
            QCOMPARE(back[i].channel, were[i].channel);
            QCOMPARE(back[i].title, were[i].title);
            QCOMPARE(back[i].result, were[i].result);
            QCOMPARE(back[i].note, were[i].note);
        }
    }

private:
    /// All stages of an import in one.
    static Result<ImportReport> import(PeopleBench &bench, const QString &path, ImportKind kind = ImportKind::People)
    {
        LEYE_TRY(const ImportDesk desk, ImportDesk::load(*bench.journal, bench.aide, u"31010901701"_s));
        LEYE_TRY(const HeaderNames names, HeaderNames::load(kind));
        LEYE_TRY(ImportFile file, inspectFile(path, names));
        ImportListener tell; // which field it was, should a test fail
        tell.row = [](const RowResult &result, const SheetRow &) {
            for (const EntryProblem &problem : result.problems)
                qInfo("%s: %s", qPrintable(problem.field), qPrintable(codeOf(problem.reason)));
        };
        return runImport(desk, file, file.plan, tell);
    }
    static Person named(PeopleBench &bench, const QString &name)
    {
        return bench.read<Person>(bench.people.find(name, 1)->first().id.raw);
    }
    static void addKinds()
    {
        QTest::addColumn<ExportKind>("kind");
        QTest::newRow("people") << ExportKind::People;
        QTest::newRow("elders") << ExportKind::Elders;
        QTest::newRow("services") << ExportKind::Services;
    }

    std::unique_ptr<ExportBench> m_bench;
};

QTEST_APPLESS_MAIN(ExportFilesTest)
#include "tst_export_files.moc"
