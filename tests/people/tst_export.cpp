// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_bench.h"

#include <QDir>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Who may export what, how it is masked, and what the log says.
class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_bench = std::make_unique<ExportBench>();
    }
    void init() { m_bench->folder = std::make_unique<QTemporaryDir>(); }

    void theMaskHolds_data()
    {
        QTest::addColumn<MaskLevel>("mask");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("remark");
        QTest::newRow("none") << MaskLevel::None << u"陈小明"_s << u"310109200305179972"_s << u"2003-05-17"_s
                              << u"工作日上午联系。"_s;
        QTest::newRow("partial") << MaskLevel::Partial << u"陈小明"_s << u"310109********9972"_s << u"2003-**-**"_s
                                 << u"工作日上午联系。"_s;
        QTest::newRow("full") << MaskLevel::Full << u"陈*明"_s << u"********"_s << u"********"_s << u"********"_s;
    }
    void theMaskHolds()
    {
        QFETCH(MaskLevel, mask);
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s, mask);
        asked.filter = u"text:陈小明"_s;
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        const auto row = tableOf(asked.path).first();
        QTEST(row[u"姓名"_s], "name");
        QTEST(row[u"证件号码"_s], "number");
        QTEST(row[u"出生日期"_s], "birth");
        QTEST(row[u"备注"_s], "remark");
        QCOMPARE(row[u"年龄"_s], u"23"_s);
    }

    void whatARoleMayNotReadIsNamedAndNowhereInTheFile()
    {
        const ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s);
        const auto report = exportRecords(m_bench->story.as(m_bench->story.manager), asked);
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
        const ExportWish asked = m_bench->wish(ExportKind::Services, u"a.csv"_s);
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        const Table table = tableOf(asked.path);
        QCOMPARE(table.size(), 7); // every count equals its list, for every role
        QCOMPARE(table[1][u"服务种类"_s], u"心理疏导"_s);
        QCOMPARE(table[1][u"服务内容"_s], QString());
        QVERIFY(table[1][u"受限内容"_s].contains(u"服务内容"_s));
        QCOMPARE(table[0][u"受限内容"_s], QString());
    }

    void aPreviewIsWhatTheFileWillHold()
    {
        Story &story = m_bench->story;
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s, MaskLevel::Full);
        asked.chosen = {quint32(story.chen.n)};
        const auto before = story.journal->store().origins()->first().size;
        const ExportSource source{story.database, story.journal->restricted(), story.manager, story.codes,
                                  story.journal->clock().today()};
        const auto preview = previewExport(source, asked, 5);
        LEYE_VERIFY(preview);
        QCOMPARE(story.journal->store().origins()->first().size, before);
        QVERIFY(QDir(m_bench->folder->path()).isEmpty());

        const auto report = exportRecords(story.as(story.manager), asked);
        LEYE_VERIFY(report);
        const Table table = tableOf(asked.path, false);
        QCOMPARE(preview->size, (ExportSize{1, 1}));
        QCOMPARE(table.size(), 1);
        QCOMPARE(preview->rows.size(), 1);
        QCOMPARE(preview->restricted, report->restricted);
        for (qsizetype i = 0; i < preview->titles.size(); ++i)
            QCOMPARE(preview->rows.first()[i], table.first().value(preview->titles[i]));
    }

    void theLogHasTheEntryBeforeTheFile()
    {
        Story story;
        ExportWish asked = m_bench->wish(ExportKind::People, u"名册.xlsx"_s);
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
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.xlsx"_s);
        LEYE_REFUSED(exportRecords(story.as(story.counsellor), asked), Denied);
        asked.mask = MaskLevel::None;
        asked.purpose.clear();
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), Invalid);
        asked.mask = MaskLevel::Partial;
        asked.filter = u"nonsense"_s;
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), Invalid);
        asked.filter.clear();
        asked.path = m_bench->folder->filePath(u"no/such/folder/a.xlsx"_s);
        LEYE_REFUSED(exportRecords(story.as(story.aide), asked), NotFound);
        QCOMPARE(story.journal->store().origins()->first().size, before);
        QVERIFY(QDir(m_bench->folder->path()).isEmpty());
    }

    void manyPeopleTakeASecondPerson()
    {
        PeopleBench bench;
        addPeople(bench, 501);
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s);
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
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s, MaskLevel::Full);
        qint64 told = 0;
        const auto stopped = exportRecords(bench.as(bench.manager), asked, [&](qint64 done, qint64 total) {
            told = total;
            return done < 500;
        });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(told, 501);
        QVERIFY(QDir(m_bench->folder->path()).isEmpty());
        QCOMPARE(lastEntry(bench).rows, std::optional<qint64>(0));
    }

    void nobodyIsAFileWithItsHeader()
    {
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s);
        asked.filter = u"text:没有这个人"_s;
        const auto report = exportRecords(m_bench->story.as(m_bench->story.aide), asked);
        LEYE_VERIFY(report);
        QCOMPARE(report->rows, 0);
        QVERIFY(tableOf(asked.path).isEmpty());
        QVERIFY(QFile(asked.path).size() > 100);
    }

    void anOlderFileIsReplacedOnlyWhereThatIsMeant()
    {
        ExportWish asked = m_bench->wish(ExportKind::People, u"a.csv"_s);
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        LEYE_VERIFY(exportRecords(m_bench->story.as(m_bench->story.aide), asked));
        asked.replace = false;
        LEYE_REFUSED(exportRecords(m_bench->story.as(m_bench->story.aide), asked), Conflict);
    }

private:
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

    std::unique_ptr<ExportBench> m_bench;
};

QTEST_APPLESS_MAIN(ExportTest)
#include "tst_export.moc"
