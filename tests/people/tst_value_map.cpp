// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/compact_text.h"
#include "models/people/import/value_map.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// A list, read with what its values stand for, and imported. Made-up people (演示数据).
struct MappedBench : ImportBench {
    MappedBench()
    {
        values.set(u"education"_s, u"大学本科(自考)"_s, u"20"_s);
        values.set(u"marks"_s, u"困员"_s, u"就业困难人员"_s);
        values.set(u"category"_s, u"困员"_s, u"就业困难人员"_s);
        values.set(u"mark/独居"_s, u"一个人"_s, u"是"_s);
        values.set(u"kind"_s, u"谈心"_s, u"心理疏导"_s);
        values.set(u"channel"_s, u"飞鸽"_s, u"线上"_s);
    }
    [[nodiscard]] ImportReport take(const QString &list, ImportKind kind = ImportKind::People)
    {
        Result<ImportFile> file = inspect(write(list.toUtf8()), kind);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        file->plan.values = values;
        const Result<ImportReport> report = runImport(desk(), *file, file->plan);
        if (!report)
            qFatal("%s", qPrintable(report.error().message));
        return *report;
    }
    [[nodiscard]] Enrolment enrolmentOf(const QString &name)
    {
        return people().enrolments(named(name).n)->constFirst();
    }
    [[nodiscard]] QStringList marksOf(const QString &name)
    {
        const QList<Mark> all = *people().marks(named(name).n);
        QStringList marks;
        for (const Mark &mark : all)
            marks.append(mark.mark);
        marks.sort();
        return marks;
    }

    ValueMap values;
};

} // namespace

/// What values that are in no list of choices stand for.
class TestValueMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void isAskedByFieldWhateverTheBlanks()
    {
        ValueMap map;
        map.set(u"education"_s, u"大学本科（自考）"_s, u"20"_s);
        QCOMPARE(map.codeFor(u"education"_s, u"大学 本科(自考)"_s), u"20"_s);
        QCOMPARE(map.codeFor(u"education"_s, u"大学本科"_s), QString());
        QCOMPARE(map.codeFor(u"political"_s, u"大学本科(自考)"_s), QString());
        QCOMPARE(map.meant(u"education"_s, u"大学本科(自考)"_s), u"20"_s);
        QCOMPARE(map.meant(u"education"_s, u" 别的 "_s), u" 别的 "_s); // as it is written
        QCOMPARE(map.codeFor(u"education"_s, QString()), QString());
    }

    void whatIsTakenBackIsGone()
    {
        ValueMap map;
        map.set(u"education"_s, u"自考"_s, u"30"_s);
        map.set(u"education"_s, u"自考"_s, u"20"_s);
        QCOMPARE(map.ofField(u"education"_s), (QMap<QString, QString>{{u"自考"_s, u"20"_s}}));
        map.set(u"education"_s, u"自考"_s, QString());
        map.set(u"marks"_s, u"困员"_s, QString()); // never was there
        map.set(u"marks"_s, QString(kMaxCompactLength + 1, u'长'), u"残疾"_s);
        QCOMPARE(map, ValueMap());
    }

    void isTheSameAfterItWasKept()
    {
        const ValueMap map = MappedBench().values;
        QCOMPARE(ValueMap::fromJson(map.toJson()), map);
        QCOMPARE(ValueMap::fromJson({}), ValueMap());
        ImportPlan plan;
        plan.values = map;
        QCOMPARE(ImportPlan::fromJson(plan.toJson()), std::optional(plan));
    }

    void aCodeOfThePersonIsMeant()
    {
        MappedBench bench;
        const ImportReport report =
            bench.take(u"姓名,联系电话,文化程度\n演示一,13800000001,大学本科（自考）\n演示二,13800000002,研究僧\n"_s);
        QCOMPARE(bench.named(u"演示一"_s).education, u"20"_s);
        QCOMPARE(bench.named(u"演示二"_s).education, u"研究僧"_s);
        QCOMPARE(report.counts.warnings, (QMap<QString, qint64>{{u"unknown_code"_s, 1}}));
    }

    void oneOfSeveralWordsIsMeant()
    {
        MappedBench bench;
        const ImportReport report = bench.take(u"姓名,联系电话,人员标识\n演示一,13800000001,残疾、困员\n"_s);
        QCOMPARE(bench.marksOf(u"演示一"_s), (QStringList{u"就业困难人员"_s, u"残疾"_s}));
        QCOMPARE(bench.enrolmentOf(u"演示一"_s).remark, QString());
        QVERIFY(report.counts.warnings.isEmpty());
    }

    void aMarkInTheColumnOfCategoriesIsBoth()
    {
        MappedBench bench;
        QVERIFY(bench.take(u"姓名,联系电话,人员类别\n演示一,13800000001,困员\n"_s).counts.warnings.isEmpty());
        QCOMPARE(bench.enrolmentOf(u"演示一"_s).category, u"03"_s);
        QCOMPARE(bench.marksOf(u"演示一"_s), QStringList{u"就业困难人员"_s});
    }

    void yesAndNoAreMeant()
    {
        MappedBench bench;
        const auto report = bench.take(u"姓名,联系电话,独居\n演示一,13800000001,一个人\n"_s, ImportKind::Elders);
        QVERIFY(report.counts.warnings.isEmpty());
        QCOMPARE(bench.marksOf(u"演示一"_s), QStringList{u"独居"_s});
    }

    void kindAndChannelOfAServiceAreMeant()
    {
        MappedBench bench;
        (void)bench.take(u"姓名,联系电话\n演示一,13800000001\n"_s);
        const auto report =
            bench.take(u"姓名,联系电话,服务类型,服务日期,方式,备注\n演示一,13800000001,谈心,2026-10-01,飞鸽,好些了\n"_s,
                       ImportKind::Services);
        QVERIFY(report.counts.warnings.isEmpty());
        const Service service = bench.people().services(bench.named(u"演示一"_s).n)->constFirst();
        QCOMPARE(service.kind, u"心理疏导"_s);
        QCOMPARE(service.channel, u"线上"_s);
        QCOMPARE(service.note, QString()); // of the kind that is meant: whoever imports is no counsellor
    }

    void wordsOfAMeantKindAreKeptForTheRetryUnlessTheyAreConfidential_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("kept");
        QTest::newRow("open") << u"探访"_s << u"说了些话"_s;
        QTest::newRow("confidential") << u"心理疏导"_s << QString();
    }
    void wordsOfAMeantKindAreKeptForTheRetryUnlessTheyAreConfidential()
    {
        QFETCH(const QString, kind);
        MappedBench bench;
        bench.values.set(u"kind"_s, u"谈心"_s, kind);
        (void)bench.take(u"姓名,联系电话,服务类型,服务日期,备注\n没有人,13800000001,谈心,2026-10-01,说了些话\n"_s,
                         ImportKind::Services);
        ImportStore store(bench.database);
        const QList<ImportRun> runs = *store.runs();
        QStringList notes;
        const auto read = store.eachRow(runs[0].action, [&notes](const ImportRow &row) -> Result<void> {
            notes.append(row.cells.text(4));
            return {};
        });
        LEYE_VERIFY(read);
        QTEST(notes.join(u'|'), "kept");
    }
};

QTEST_GUILESS_MAIN(TestValueMap)
#include "tst_value_map.moc"
