// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_bench.h"
#include "models/people/export.h"
#include "models/people/export_columns.h"
#include "models/people/service_entry.h"
#include "models/sheets/sheet_reader.h"
#include "models/sheets/zip_package.h"
#include "story.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// The rows below the header, by the titles of their columns.
using Table = QList<QHash<QString, QString>>;

Table tableOf(const QString &path, bool unprotect = true)
{
    SheetOptions options;
    options.unprotect = unprotect;
    const auto reader = openSheets(path, options);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    QStringList titles;
    Table table;
    const auto read = (*reader)->read(0, [&](const SheetRow &row) {
        if (titles.isEmpty() && row.cells.size() > 4) {
            for (const SheetCell &cell : row.cells)
                titles.append(cell.text);
        } else if (!titles.isEmpty()) {
            QHash<QString, QString> cells;
            for (qsizetype i = 0; i < titles.size(); ++i)
                cells.insert(titles[i], row.text(i));
            table.append(cells);
        }
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return table;
}

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

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_story = std::make_unique<Story>();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

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
            const bool isField =
                column.from == From::Person || column.from == From::Enrolment || column.from == From::Service;
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
        ExportWish asked = wish(ExportKind::People, file, MaskLevel::None);
        asked.encoding = encoding;
        asked.filter = u"text:陈小明"_s;
        const auto report = exportRecords(m_story->as(m_story->aide), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->rows, 1);
        const Table table = tableOf(asked.path);
        QCOMPARE(table.size(), 1);
        const auto &row = table.first();
        QCOMPARE(row[u"姓名"_s], u"陈小明"_s);
        QCOMPARE(row[u"证件号码"_s], u"310109200305179976"_s);
        QCOMPARE(row[u"联系电话"_s], u"13812345678"_s);
        QCOMPARE(row[u"出生日期"_s], u"2003-05-17"_s);
        QCOMPARE(row[u"年龄"_s], u"23"_s);
        QCOMPARE(row[u"性别"_s], u"男性"_s);
        QCOMPARE(row[u"人员标识"_s], u"高校毕业生、低保家庭、残疾"_s);
        QCOMPARE(row[u"低保"_s], u"是"_s);
        QCOMPARE(row[u"期望薪资"_s], u"6000"_s);
        QCOMPARE(row[u"街道"_s], u"四川北路街道"_s);
        QCOMPARE(row[u"居委"_s], u"欧二居委会"_s);
        QCOMPARE(row[u"结案结果"_s], u"单位就业"_s);
        QCOMPARE(row[u"责任援助员"_s], u"李援助"_s);
        QCOMPARE(row[u"受限内容"_s], QString());
    }

    void inASpreadsheetNumbersOfDocumentsAreTextAndDaysAreDays()
    {
        const ExportWish asked = wish(ExportKind::People, u"a.xlsx"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
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
        QVERIFY(!sheet.contains("310109200305179976\"")); // no number in an attribute
        QVERIFY(!sheet.contains("<f"));
    }

    void aSpreadsheetSaysWhoTookItOutAndHowMasked()
    {
        ExportWish asked = wish(ExportKind::People, u"a.xlsx"_s);
        asked.purpose = u"站点核对"_s;
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
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
        const ExportWish asked = wish(ExportKind::Services, u"a.json"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
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

    void theMaskHolds_data()
    {
        QTest::addColumn<MaskLevel>("mask");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("remark");
        QTest::newRow("none") << MaskLevel::None << u"陈小明"_s << u"310109200305179976"_s << u"2003-05-17"_s
                              << u"工作日上午联系。"_s;
        QTest::newRow("partial") << MaskLevel::Partial << u"陈小明"_s << u"310109********9976"_s << u""_s
                                 << u"工作日上午联系。"_s;
        QTest::newRow("full") << MaskLevel::Full << u"陈*明"_s << u"********"_s << u""_s << u"********"_s;
    }
    void theMaskHolds()
    {
        QFETCH(MaskLevel, mask);
        ExportWish asked = wish(ExportKind::People, u"a.csv"_s, mask);
        asked.filter = u"text:陈小明"_s;
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
        const auto row = tableOf(asked.path).first();
        QTEST(row[u"姓名"_s], "name");
        QTEST(row[u"证件号码"_s], "number");
        QTEST(row[u"出生日期"_s], "birth");
        QTEST(row[u"备注"_s], "remark");
        QCOMPARE(row[u"年龄"_s], u"23"_s);
    }

    void whatARoleMayNotReadIsNamedAndNowhereInTheFile()
    {
        const ExportWish asked = wish(ExportKind::People, u"a.csv"_s);
        const auto report = exportRecords(m_story->as(m_story->manager), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->restricted, QStringList({u"残疾情况"_s, u"疾病与过敏"_s, u"家庭医生"_s}));
        const auto row = tableOf(asked.path).first();
        QCOMPARE(row[u"残疾情况（受限）"_s], QString());
        QCOMPARE(row[u"人员标识"_s], u"高校毕业生、低保家庭"_s);
        QCOMPARE(row[u"受限内容"_s], u"人员标识、残疾情况"_s);
        QFile file(asked.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("听力四级"));
    }

    void aHiddenNoteIsNamedInItsRow()
    {
        const ExportWish asked = wish(ExportKind::Services, u"a.csv"_s);
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
        const Table table = tableOf(asked.path);
        QCOMPARE(table.size(), 7); // every count equals its list, for every role
        QCOMPARE(table[1][u"服务种类"_s], u"心理疏导"_s);
        QCOMPARE(table[1][u"服务内容"_s], QString());
        QVERIFY(table[1][u"受限内容"_s].contains(u"服务内容"_s));
        QCOMPARE(table[0][u"受限内容"_s], QString());
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
        const ExportWish asked = wish(ExportKind::People, file, MaskLevel::None);
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
        ExportWish asked = wish(ExportKind::People, file, MaskLevel::None);
        asked.filter = u"kind:求职人员"_s;
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
        ImportBench other;
        const auto report = other.import(asked.path);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 1);
        QCOMPARE(report->counts.rejectedTotal, 0);
        QVERIFY2(report->counts.warnings.isEmpty(), qPrintable(QStringList(report->counts.warnings.keys()).join(u' ')));
        const Person before = m_story->read<Person>(m_story->chen.id), after = other.named(u"陈小明"_s);
        for (const FieldSpec &field : kPerson.fields)
            QVERIFY2(field.get(after) == field.get(before), field.column);
        QStringList marks;
        PeopleStore people = other.people();
        for (const Mark &mark : *people.marks(after.n))
            marks.append(mark.mark);
        QCOMPARE(marks, QStringList({u"高校毕业生"_s, u"低保家庭"_s, u"残疾"_s}));
        QCOMPARE(people.enrolments(after.n)->first().start, QDate(2026, 7, 1));
        QCOMPARE(other.import(asked.path)->counts.alreadyOnFile, 1); // and once only
    }

    void servicesComeBackToo()
    {
        const ExportWish people = wish(ExportKind::People, u"p.xlsx"_s, MaskLevel::None);
        const ExportWish services = wish(ExportKind::Services, u"s.xlsx"_s, MaskLevel::None);
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), people));
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), services));
        ImportBench other;
        LEYE_VERIFY(other.import(people.path));
        const auto report = other.import(services.path, ImportKind::Services);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 7);
        PeopleStore store = other.people();
        const QList<Service> back = *store.services(other.named(u"陈小明"_s).n);
        const QList<Service> were = *m_story->people.services(m_story->chen.n);
        QCOMPARE(back.size(), were.size());
        for (qsizetype i = 0; i < back.size(); ++i) {
            QCOMPARE(back[i].date, were[i].date);
            QCOMPARE(back[i].kind, were[i].kind);
            QCOMPARE(back[i].minutes, were[i].minutes);
            QCOMPARE(back[i].title, were[i].title);
            QCOMPARE(back[i].result, were[i].result);
        }
    }

    void theLogHasTheEntryBeforeTheFile()
    {
        Story story;
        ExportWish asked = wish(ExportKind::People, u"名册.xlsx"_s);
        asked.purpose = u"核对"_s;
        asked.filter = u"text:陈小明"_s;
        const auto report = exportRecords(story.as(story.aide), asked);
        LEYE_VERIFY(report);
        const Disclosure entry = lastEntry(story);
        QCOMPARE(entry.kind, u"export"_s);
        QCOMPARE(entry.what, u"people text:…"_s); // nobody is named in the log by what was searched for
        QCOMPARE(entry.rows, std::optional<qint64>(1));
        QCOMPARE(entry.mask, u"partial"_s);
        QCOMPARE(entry.purpose, u"核对"_s);
        QCOMPARE(entry.target, u"名册.xlsx"_s);
        QCOMPARE(entry.subjects, Value::List{Value(story.chen.id.bytes())});
        QCOMPARE(entry.createdBy, story.aide.user);
        verifyDesk(story);
    }

    void whatIsRefusedLeavesNeitherFileNorEntry()
    {
        Story story;
        const auto before = story.journal->store().origins()->first().size;
        ExportWish asked = wish(ExportKind::People, u"a.xlsx"_s);
        LEYE_REFUSED(exportRecords(story.as(story.counsellor), asked), Denied);
        asked.mask = MaskLevel::None;
        asked.purpose.clear();
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), Invalid);
        asked.mask = MaskLevel::Partial;
        asked.filter = u"nonsense"_s;
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), Invalid);
        asked.filter.clear();
        asked.path = m_folder->filePath(u"no/such/folder/a.xlsx"_s);
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), NotFound);
        QCOMPARE(story.journal->store().origins()->first().size, before);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void manyPeopleTakeASecondPerson()
    {
        PeopleBench bench;
        addPeople(bench, 501);
        ExportWish asked = wish(ExportKind::People, u"a.csv"_s);
        asked.purpose = u"区级核对"_s;
        LEYE_REFUSED(exportRecords(bench.as(bench.aide), asked), Denied);
        LEYE_REFUSED(exportRecords(bench.as(bench.manager), asked), Denied);
        asked.second = bench.administrator; // manager as well, and somebody else
        const auto report = exportRecords(bench.as(bench.manager), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->people, 501);
        const Disclosure entry = lastEntry(bench);
        QCOMPARE(entry.second, bench.administrator.user);
        QVERIFY(entry.subjects.isEmpty()); // too many to be named: the number is there
        QCOMPARE(entry.rows, std::optional<qint64>(501));
    }

    void aStoppedExportLeavesNoFileAndAnEntryThatCountsNothing()
    {
        PeopleBench bench;
        addPeople(bench, 501);
        ExportWish asked = wish(ExportKind::People, u"a.csv"_s, MaskLevel::Full);
        qint64 told = 0;
        const auto stopped = exportRecords(bench.as(bench.manager), asked, [&](qint64 done, qint64 total) {
            told = total;
            return done < 500;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 501);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QCOMPARE(lastEntry(bench).rows, std::optional<qint64>(0));
    }

    void nobodyIsAFileWithItsHeader()
    {
        ExportWish asked = wish(ExportKind::People, u"a.csv"_s);
        asked.filter = u"text:没有这个人"_s;
        const auto report = exportRecords(m_story->as(m_story->aide), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->rows, 0);
        QVERIFY(tableOf(asked.path).isEmpty());
        QVERIFY(QFile(asked.path).size() > 100);
    }

    void anOlderFileIsReplacedOnlyWhereThatIsMeant()
    {
        ExportWish asked = wish(ExportKind::People, u"a.csv"_s);
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
        LEYE_VERIFY(exportRecords(m_story->as(m_story->aide), asked));
        asked.replace = false;
        LEYE_REFUSED(exportRecords(m_story->as(m_story->aide), asked), Conflict);
    }

private:
    ExportWish wish(ExportKind kind, const QString &file, MaskLevel mask = MaskLevel::Partial)
    {
        ExportWish asked;
        asked.kind = kind;
        asked.path = m_folder->filePath(file);
        asked.format = formatOf(file).value();
        asked.mask = mask;
        asked.purpose = mask == MaskLevel::None ? u"核对"_s : QString();
        return asked;
    }
    static void addKinds()
    {
        QTest::addColumn<ExportKind>("kind");
        QTest::newRow("people") << ExportKind::People;
        QTest::newRow("elders") << ExportKind::Elders;
        QTest::newRow("services") << ExportKind::Services;
    }
    static void addPeople(PeopleBench &bench, int number)
    {
        Edit edit(u"person.add"_s, bench.aide.user);
        for (int i = 0; i < number; ++i)
            edit.add(bench.person(u"演示%1"_s.arg(i)));
        LEYE_VERIFY(bench.journal->commit(edit));
    }
    static Disclosure lastEntry(PeopleBench &bench)
    {
        const auto found = bench.people.records().where<Disclosure>("t.kind = 'export' ORDER BY t.n DESC LIMIT 1", {});
        return found && !found->isEmpty() ? found->first() : Disclosure();
    }

    std::unique_ptr<Story> m_story;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ExportTest)
#include "tst_export.moc"
