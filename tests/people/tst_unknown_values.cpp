// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/unknown_values.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// What a dry run finds in a list.
QList<UnknownColumn> unknownIn(const QString &text, ImportKind kind = ImportKind::People, const ValueMap &values = {})
{
    ImportBench bench;
    const ImportDesk desk = bench.desk();
    auto file = ImportBench::inspect(bench.write(text.toUtf8()), kind);
    if (!file)
        qFatal("no list: %s", qPrintable(file.error().message));
    file->plan.values = values;
    UnknownValues unknown(desk.codes, file->plan);
    const auto done = dryRun(desk, *file, file->plan,
                             {[&](const RowResult &result, const SheetRow &row) { unknown.add(result, row); }, {}});
    if (!done)
        qFatal("no dry run: %s", qPrintable(done.error().message));
    return unknown.columns();
}

} // namespace

class TestUnknownValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aListThatIsUnderstoodHasNone()
    {
        QCOMPARE(unknownIn(u"姓名,联系电话,文化程度\n演示一,13800000001,本科\n"_s), QList<UnknownColumn>());
    }

    void columnsNameTheirChoices_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("choice");
        QTest::newRow("a code of the person") << ImportKind::People << u"文化程度"_s << u"专科僧"_s << u"专科"_s;
        QTest::newRow("a category") << ImportKind::People << u"人员类别"_s << u"毕业神仙"_s << u"毕业"_s;
        QTest::newRow("yes or no") << ImportKind::Elders << u"独居"_s << u"也许"_s << u"是"_s;
        QTest::newRow("a station, of which there are too many to name")
            << ImportKind::People << u"站点"_s << u"某站"_s << QString();
    }
    void columnsNameTheirChoices()
    {
        QFETCH(const ImportKind, kind);
        QFETCH(const QString, header);
        QFETCH(const QString, value);
        QFETCH(const QString, choice);
        const auto columns = unknownIn(u"姓名,联系电话,%1\n演示一,13800000001,%2\n"_s.arg(header, value), kind);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0].header, header);
        QCOMPARE(columns[0].values, (QList<UnknownValue>{{value, 1}}));
        const QString likest = columns[0].choices.value(0).label;
        QVERIFY2(choice.isEmpty() ? likest.isEmpty() : likest.contains(choice), qPrintable(likest));
        QVERIFY(labelsOf(columns[0].choices).size() <= kChoicesNamed);
    }

    void allCodesOfATableAreChoicesAndEachLabelOnce()
    {
        const auto columns = unknownIn(u"姓名,联系电话,文化程度,人员类别\n演示一,13800000001,研究僧,神仙\n"_s);
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[0].field, u"education"_s);
        QVERIFY(columns[0].choices.size() > kChoicesNamed);
        QVERIFY(columns[0].choices.contains(ValueChoice{u"20"_s, u"大学本科教育"_s}));
        QSet<QString> labels;
        for (const ValueChoice &choice : columns[1].choices)
            labels.insert(choice.label);
        QCOMPARE(labels.size(), columns[1].choices.size());
        QVERIFY(columns[1].choices.contains(ValueChoice{u"就业困难人员"_s, u"就业困难人员"_s})); // not category 03
    }

    void thoseMostLikeAValueStandFirst()
    {
        const QList<ValueChoice> choices{{u"1"_s, u"初中"_s}, {u"2"_s, u"大学专科"_s}, {u"3"_s, u"大学本科"_s}};
        QCOMPARE(labelsOf(mostLike(u"本科(自考)"_s, choices)), (QStringList{u"大学本科"_s, u"大学专科"_s, u"初中"_s}));
        QCOMPARE(mostLike(u"无"_s, choices), choices);
    }

    void ofSeveralWordsTheUnknownOnesAreNamed()
    {
        const auto columns =
            unknownIn(u"姓名,联系电话,人员标识\n演示一,13800000001,残疾、困员\n演示二,13800000002,困员 无\n"_s);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0].values, (QList<UnknownValue>{{u"困员"_s, 2}}));
    }

    void whatIsMappedIsCountedWithItsCode()
    {
        ValueMap values;
        values.set(u"education"_s, u"研究僧"_s, u"10"_s);
        const auto columns = unknownIn(u"姓名,联系电话,文化程度\n演示一,13800000001,研究僧\n演示二,13800000002,本科\n"
                                       u"演示三,13800000003,大专僧\n"_s,
                                       ImportKind::People, values);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0].values, (QList<UnknownValue>{{u"研究僧"_s, 1, u"10"_s}, {u"大专僧"_s, 1}}));
    }

    void eachValueIsCountedAndThereAreNotTooMany()
    {
        const auto row = [](qsizetype person, qsizetype value) {
            return u"演示%1,138%2,没有%3\n"_s.arg(person).arg(person, 8, 10, QChar(u'0')).arg(value);
        };
        QString list = u"姓名,联系电话,文化程度\n"_s;
        for (qsizetype i = 0; i < kValuesCounted; ++i)
            list += row(i, i);
        list += row(kValuesCounted, 0);
        auto columns = unknownIn(list);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0].values.size(), kValuesCounted);
        QCOMPARE(columns[0].values[0], (UnknownValue{u"没有0"_s, 2}));
        QCOMPARE(columns[0].values[1], (UnknownValue{u"没有1"_s, 1}));
        QVERIFY(!columns[0].areMore);
        columns = unknownIn(list + row(kValuesCounted + 1, kValuesCounted));
        QCOMPARE(columns[0].values.size(), kValuesCounted);
        QVERIFY(columns[0].areMore);
    }

    void whatBecomesOfThemIsSaid_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QString>("header");
        QTest::addColumn<UnknownFate>("fate");
        QTest::newRow("a code") << ImportKind::People << u"文化程度"_s << UnknownFate::Kept;
        QTest::newRow("a category") << ImportKind::People << u"人员类别"_s << UnknownFate::Kept;
        QTest::newRow("an aide") << ImportKind::People << u"责任人"_s << UnknownFate::InRemark;
        QTest::newRow("a station") << ImportKind::People << u"站点"_s << UnknownFate::InRemark;
        QTest::newRow("a mark of its own") << ImportKind::Elders << u"独居"_s << UnknownFate::LeftOut;
    }
    void whatBecomesOfThemIsSaid()
    {
        QFETCH(const ImportKind, kind);
        QFETCH(const QString, header);
        const auto columns = unknownIn(u"姓名,联系电话,%1\n演示一,13800000001,也许\n"_s.arg(header), kind);
        QCOMPARE(columns.size(), 1);
        QTEST(columns[0].fate, "fate");
    }

    void whatIsNotWrittenIsNotNamed()
    {
        QCOMPARE(unknownIn(u"姓名,证件号码,文化程度\n演示一,310109199911019991,研究僧\n"_s), QList<UnknownColumn>());
    }
};

QTEST_GUILESS_MAIN(TestUnknownValues)
#include "tst_unknown_values.moc"
