// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/people/import_bench.h"

#include <QRandomGenerator>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kStrings = 500;

/// What people, programs and attackers put into cells.
QStringList hostileStrings()
{
    QStringList strings{u"' OR 1=1 --"_s,
                        u"\"; DROP TABLE person; --"_s,
                        u"=HYPERLINK(\"http://x\",\"y\")"_s,
                        u"+cmd|' /C calc'!A0"_s,
                        u"@SUM(1+1)*cmd"_s,
                        u"＝1＋1"_s,
                        u"\t=1"_s,
                        u"<script>alert(1)</script>"_s,
                        u"%1 %2 %99 %n"_s,
                        u"{{7*7}} ${7*7}"_s,
                        u"../../../etc/passwd"_s,
                        u"C:\\con\\aux.txt"_s,
                        u"a\u0000b"_s,
                        u"\ufeff陈小明"_s,
                        u"\u202e明小陈"_s,
                        u"\u200b\u200d\u2060"_s,
                        u"陈\u0301\u0302\u0303"_s,
                        u"e\u0301 é"_s,
                        u"ﷺ ﷽ ㍿ Ⅷ ①"_s,
                        u"𠮷野家 𡈽 👨‍👩‍👧‍👦 🏳️‍🌈"_s,
                        u"\ue000\uf8ff私用"_s,
                        u"#N/A"_s,
                        u"#REF!"_s,
                        u"1e999"_s,
                        u"0x1F"_s,
                        u"٣١٠١٠٩١٩٩٩١١٠١٩٩٩"_s,
                        u"９９９９-１２-３１"_s,
                        u"0000-00-00"_s,
                        u"2026-02-29"_s,
                        u"9999999999999999999999"_s,
                        u"、、、；；,,,"_s,
                        u"是否是否是否"_s,
                        u"(((((((((((((((((((("_s,
                        u"[a]{1,99999}(b+)+$"_s,
                        u"合计"_s,
                        u"姓名"_s,
                        u"\r\n\r\n"_s,
                        QString(QChar(0xd800)),
                        QString(QChar(0xdc00)) + u"x"_s + QChar(0xd83d),
                        QString(70'000, u'长'),
                        QString(5'000, QChar(0x0301)),
                        QString(3'000, u' ') + u"x"_s,
                        QString(1'000, u'、')};
    QRandomGenerator random(20'261'123);
    while (strings.size() < kStrings) {
        QString text;
        const int length = int(random.bounded(1, 40));
        for (int i = 0; i < length; ++i) {
            const quint32 kind = random.bounded(8U);
            const quint32 low = kind < 3 ? 0x20 : kind < 6 ? 0x4e00 : 0x1;
            const quint32 high = kind < 3 ? 0x7f : kind < 6 ? 0x9fff : 0xffff;
            text += QChar(char16_t(random.bounded(low, high)));
        }
        strings.append(text);
    }
    return strings;
}

/// Rows as no file format would let them through.
class RawReader : public SheetReader {
public:
    explicit RawReader(QList<SheetRow> rows) : m_rows(std::move(rows)) {}
    [[nodiscard]] SheetFacts facts() const override { return {}; }
    [[nodiscard]] QStringList sheetNames() const override { return {QString()}; }
    [[nodiscard]] bool isHidden(qsizetype) const override { return false; }
    [[nodiscard]] Result<> read(qsizetype, const RowVisitor &visitor, const ProgressVisitor &) override
    {
        for (const SheetRow &row : m_rows) {
            if (!visitor(row))
                break;
        }
        return {};
    }

private:
    QList<SheetRow> m_rows;
};

/// Every field of a kind in a column of its own.
ImportFile fileOf(ImportKind kind, const std::function<QString(const QString &field, int row, int column)> &cell)
{
    ImportFile file;
    file.name = u"恶意\u202e名册.xlsx"_s;
    file.hash = QByteArray(32, 'h');
    SheetPlan sheet;
    sheet.isTaken = true;
    sheet.headerRow = 1;
    sheet.firstRow = 2;
    const QList<ImportField> fields = importFields(kind);
    for (qsizetype column = 0; column < fields.size(); ++column)
        sheet.columns.append({column, fields[column].label, fields[column].name});
    file.plan = {kind, {sheet}};
    QList<SheetRow> rows;
    for (int i = 0; i < kStrings; ++i) {
        SheetRow row{i + 2, {}};
        for (qsizetype column = 0; column < fields.size(); ++column)
            row.cells.append({SheetCell::Kind::Text, false, cell(fields[column].name, i, int(column))});
        rows.append(row);
    }
    file.reader = std::make_unique<RawReader>(rows);
    return file;
}

/// Valid numbers, a different one a row.
QString numberOf(int i)
{
    const QString first17 = u"310109%1%2%3"_s.arg(1950 + i / 300)
                                .arg(1 + i / 25 % 12, 2, 10, QChar(u'0'))
                                .arg(1 + i % 25, 2, 10, QChar(u'0')) +
                            u"998"_s;
    return first17 + *idCheckCharacter(first17);
}

} // namespace

class TestImportHostile : public QObject {
    Q_OBJECT

    const QStringList m_strings = hostileStrings();

    static void checkSums(const ImportReport &report)
    {
        const ImportCounts &c = report.counts;
        QCOMPARE(c.accepted + c.updated + c.rejectedTotal + c.duplicatesInFile + c.alreadyOnFile + c.unresolved,
                 c.rows);
        qint64 rejected = 0;
        for (const qint64 count : c.rejected)
            rejected += count;
        QCOMPARE(rejected, c.rejectedTotal);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QCOMPARE(m_strings.size(), kStrings);
    }

    void kind_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::newRow("job seekers") << ImportKind::People;
        QTest::newRow("elders") << ImportKind::Elders;
    }

    /// Each string in each field, with a name and a number that let the row in.
    void everyFieldTakesEveryString_data() { kind_data(); }
    void everyFieldTakesEveryString()
    {
        QFETCH(ImportKind, kind);
        ImportBench bench;
        ImportFile file = fileOf(kind, [this](const QString &field, int row, int column) {
            if (field == "name"_L1)
                return u"演示%1"_s.arg(row);
            if (field == "id_number"_L1)
                return numberOf(row);
            const bool isDate = field == "start"_L1 || field == "mark_start"_L1 || kPerson.field(field) == nullptr
                                    ? field.endsWith("start"_L1)
                                    : kPerson.field(field)->kind == FieldKind::Date;
            return isDate ? QString() : m_strings[(row + column) % kStrings];
        });
        const auto report = runImport(bench.desk(), file, file.plan, bench.listener());
        LEYE_VERIFY(report);
        checkSums(*report);
        QCOMPARE(report->counts.accepted, qint64(kStrings));
        QCOMPARE(bench.count("person"), qint64(kStrings));
        LEYE_VERIFY(checkSearchTables(bench.database));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
                 0);

        // The same rows again find everybody, and nothing to fill in.
        const auto again = runImport(bench.desk(), file, file.plan);
        LEYE_VERIFY(again);
        checkSums(*again);
        QCOMPARE(again->counts.accepted, 0);
        QCOMPARE(again->counts.updated, 0);
        const auto undone = undoImport(bench.desk(), report->action);
        LEYE_VERIFY(undone);
        QCOMPARE(bench.count("person"), 0);
    }

    /// Each string as name, number, phone and date, too: whatever becomes of the row, it is counted.
    void everyRowIsCountedWhateverStandsInIt_data()
    {
        kind_data();
        QTest::newRow("services") << ImportKind::Services;
    }
    void everyRowIsCountedWhateverStandsInIt()
    {
        QFETCH(ImportKind, kind);
        ImportBench bench;
        ImportFile file = fileOf(
            kind, [this](const QString &, int row, int column) { return m_strings[(row * 7 + column) % kStrings]; });
        const auto dry = dryRun(bench.desk(), file, file.plan);
        LEYE_VERIFY(dry);
        const auto report = runImport(bench.desk(), file, file.plan, bench.listener());
        LEYE_VERIFY(report);
        checkSums(*report);
        QCOMPARE(report->counts, dry->counts);
        QVERIFY(report->counts.rows > kStrings / 2);
        for (const RowResult &row : bench.rows)
            QVERIFY(row.outcome != RowOutcome::Rejected || !row.problems.isEmpty());
    }

    /// A file of ours that was sent as csv: what we protected comes back as it was.
    void textThatLooksLikeAFormulaStaysText()
    {
        ImportBench bench;
        const auto report = bench.importText(
            u"姓名,身份证号,备注\n陈小明,31010919991101999X,'=1+1\n李建国,310109194006159973,\"=HYPERLINK(\"\"x\"\")\"\n"_s);
        LEYE_VERIFY(report);
        QCOMPARE(bench.named(u"陈小明"_s).remark, u"=1+1"_s);
        QCOMPARE(bench.named(u"李建国"_s).remark, u"=HYPERLINK(\"x\")"_s);
    }

    void filesThatAreNoLists_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("one line end") << QByteArray("\n");
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("an archive cut short") << QByteArray("PK\3\4 and nothing more");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a web page named csv")
            << QByteArray("<html><table><tr><td>\xe5\xa7\x93\xe5\x90\x8d</td></tr></table></html>");
        QTest::newRow("bytes of no encoding") << QByteArray("\xff\xff\xff\xff\xfe\xfe,\x80\x80\n");
        QTest::newRow("headers only, of nobody") << QByteArray("a,b,c\n1,2,3\n");
    }
    void filesThatAreNoLists()
    {
        QFETCH(QByteArray, bytes);
        ImportBench bench;
        const auto report = bench.import(bench.write(bytes));
        QVERIFY(!report);
        QVERIFY(!report.error().message.isEmpty());
        QCOMPARE(bench.count("person"), 0);
    }

    void headersOnlyIsAnEmptyList()
    {
        ImportBench bench;
        const auto report = bench.importText(u"姓名,身份证号\n"_s);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts, ImportCounts());
    }

    void aPlaceholderSharedByAllDoesNotMakeThemOne()
    {
        ImportBench bench;
        QString csv = u"姓名,身份证号,联系电话,出生日期\n"_s;
        for (int i = 0; i < 300; ++i)
            csv += u"王伟,%1,13800000000,\n"_s.arg(numberOf(i));
        const auto report = bench.importText(csv);
        LEYE_VERIFY(report);
        QCOMPARE(report->counts.accepted, 300);
        QCOMPARE(report->counts.review, 299);
        for (const RowResult &row : bench.rows)
            QVERIFY(row.twins.size() <= 20);
    }
};

QTEST_GUILESS_MAIN(TestImportHostile)
#include "tst_import_hostile.moc"
