// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/unknown_values.h"
#include "tests/people/import_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// What a dry run finds in a list.
QList<UnknownColumn> unknownIn(const QString &text, ImportKind kind = ImportKind::People)
{
    ImportBench bench;
    const ImportDesk desk = bench.desk();
    auto file = ImportBench::inspect(bench.write(text.toUtf8()), kind);
    if (!file)
        qFatal("no list: %s", qPrintable(file.error().message));
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
        QCOMPARE(columns[0].values, QStringList(value));
        const QString likest = columns[0].choices.value(0);
        QVERIFY2(choice.isEmpty() ? likest.isEmpty() : likest.contains(choice), qPrintable(likest));
        QVERIFY(columns[0].choices.size() <= kChoicesNamed);
    }

    void eachValueIsNamedOnceAndNotTooMany()
    {
        QString list = u"姓名,联系电话,文化程度\n"_s;
        for (int i = 0; i < 2 * kValuesNamed; ++i)
            list += u"演示%1,1380000000%1,没有%2\n"_s.arg(i).arg(i / 2);
        auto columns = unknownIn(list);
        QCOMPARE(columns.size(), 1);
        QCOMPARE(columns[0].values, (QStringList{u"没有0"_s, u"没有1"_s, u"没有2"_s, u"没有3"_s, u"没有4"_s}));
        QVERIFY(!columns[0].areMore);
        columns = unknownIn(list + u"演示末,13800000010,还有\n"_s);
        QCOMPARE(columns[0].values.size(), kValuesNamed);
        QVERIFY(columns[0].areMore);
    }

    void whatIsNotWrittenIsNotNamed()
    {
        QCOMPARE(unknownIn(u"姓名,证件号码,文化程度\n演示一,310109199911019991,研究僧\n"_s), QList<UnknownColumn>());
    }
};

QTEST_GUILESS_MAIN(TestUnknownValues)
#include "tst_unknown_values.moc"
