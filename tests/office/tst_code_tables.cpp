// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shipped_table.h"
#include "models/office/code_tables.h"
#include "models/office/network.h"
#include "tests/support/journal_bench.h"

#include <QSet>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);
const QString kKinds = u"app_service_kind"_s;

} // namespace

class CodeTablesTest : public QObject {
    Q_OBJECT

    std::optional<test::TestDesk> desk;

    [[nodiscard]] CodeTables tables(QDate day = kToday)
    {
        OfficeStore office(desk->database);
        return *CodeTables::load(office, day);
    }
    void change(const QString &code, const QString &label, QDate from, QDate retired = {})
    {
        Code row;
        row.id = naturalRecordId(u"code", kKinds + u'/' + code);
        row.area = kCentreArea;
        row.table = kKinds;
        row.code = code;
        row.label = label;
        row.from = from;
        row.retired = retired;
        LEYE_VERIFY(desk->journal->commit(Edit(u"code.set"_s, UserId(Id16({1}))).add(row)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        desk.emplace();
    }

    void whatPeopleWriteFindsItsCode_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("a sex in one character") << u"gender_gb2261_1"_s << u"女"_s << u"2"_s;
        QTest::newRow("its label in full") << u"gender_gb2261_1"_s << u"男性"_s << u"1"_s;
        QTest::newRow("a full-width code") << u"gender_gb2261_1"_s << u"１"_s << u"1"_s;
        QTest::newRow("a degree in short") << u"education_gb4658"_s << u"本科"_s << u"20"_s;
        QTest::newRow("with blanks") << u"education_gb4658"_s << u" 大学 专科 "_s << u"30"_s;
        QTest::newRow("its label") << u"education_gb4658"_s << u"初中毕业"_s << u"71"_s;
        QTest::newRow("an ethnic group without 族") << u"ethnic_gb3304"_s << u"回"_s << u"03"_s;
        QTest::newRow("a party member") << u"political_gb4762"_s << u"中共党员"_s << u"01"_s;
        QTest::newRow("a kind of service as old ledgers call it") << kKinds << u"推荐岗位"_s << u"岗位推荐"_s;
        QTest::newRow("nothing that is known") << u"education_gb4658"_s << u"幼儿园"_s << QString();
        QTest::newRow("nothing at all") << u"education_gb4658"_s << QString() << QString();
        QTest::newRow("an unknown table") << u"no_such"_s << u"1"_s << QString();
    }
    void whatPeopleWriteFindsItsCode()
    {
        QFETCH(const QString, table);
        QFETCH(const QString, typed);
        QTEST(tables().codeFor(table, typed), "code");
    }

    void everyTableHasItsNameAndItsSource()
    {
        const auto names = codeTableNames();
        LEYE_VERIFY(names);
        QStringList named;
        for (const CodeTableName &table : *names) {
            QVERIFY2(!table.name.isEmpty() && !table.nameEnglish.isEmpty() && !table.source.isEmpty(),
                     qPrintable(table.table));
            named.append(table.table);
        }
        named.sort();
        QCOMPARE(named, tables().tables());
    }

    void everyAliasNamesACodeThatIsThere()
    {
        const CodeTables shipped = tables();
        const auto aliases = ShippedTable::load(u"code_aliases"_s);
        LEYE_VERIFY(aliases);
        for (qsizetype row = 0; row < aliases->rows(); ++row)
            QVERIFY2(shipped.knows(aliases->cell(row, u"table_id"), aliases->cell(row, u"code")),
                     qPrintable(aliases->cell(row, u"alias")));
    }

    void anUnknownCodeIsShownAsItIs()
    {
        QCOMPARE(tables().label(u"gender_gb2261_1"_s, u"7"_s), u"7"_s);
        QVERIFY(!tables().knows(u"gender_gb2261_1"_s, u"7"_s));
    }

    void usersAddRenameAndRetireRows()
    {
        const qsizetype before = tables().rows(kKinds).size();
        change(u"法律援助"_s, u"法律援助咨询"_s, QDate(2026, 1, 1));
        QCOMPARE(tables().rows(kKinds).size(), before + 1);
        QCOMPARE(tables().label(kKinds, u"法律援助"_s), u"法律援助咨询"_s);
        QVERIFY(!tables(QDate(2025, 12, 31)).knows(kKinds, u"法律援助"_s)); // a table as of an earlier day

        change(u"助餐"_s, u"社区助餐"_s, QDate(2026, 1, 1), QDate(2026, 6, 30));
        QVERIFY(!tables().codes(kKinds).contains(u"助餐"_s));         // not offered any more
        QCOMPARE(tables().label(kKinds, u"助餐"_s), u"社区助餐"_s);   // readable on old records
        QCOMPARE(tables().codeFor(kKinds, u"社区助餐"_s), u"助餐"_s); // and in old ledgers
        QVERIFY(tables(QDate(2026, 6, 29)).codes(kKinds).contains(u"助餐"_s));
    }

    void theShippedNetworkIsOneTree()
    {
        const auto stations = shippedStations();
        LEYE_VERIFY(stations);
        QHash<QString, int> kinds;
        QSet<QString> codes;
        for (const Station &station : *stations) {
            ++kinds[station.kind];
            QVERIFY2(!codes.contains(station.code), qPrintable(station.code));
            QVERIFY2(station.parent.isEmpty() || codes.contains(station.parent), qPrintable(station.code));
            QVERIFY2(station.parent.isEmpty() || station.code.startsWith(station.parent), qPrintable(station.code));
            QVERIFY2(!station.name.isEmpty() && !station.address.isEmpty() && !station.hours.isEmpty(),
                     qPrintable(station.code));
            QVERIFY2(station.latitude && station.longitude, qPrintable(station.code));
            // A name that no public source gives says so.
            QVERIFY2(!station.isExample || station.name.contains(u"示例"_s) || station.address.contains(u"示例"_s),
                     qPrintable(station.code));
            codes.insert(station.code);
        }
        QCOMPARE(kinds[u"中心"_s], 1);
        QCOMPARE(kinds[u"街道"_s], 8);
        QCOMPARE(kinds[u"社区站"_s], 28);
        QCOMPARE(kinds[u"园区"_s] + kinds[u"楼宇商圈"_s] + kinds[u"校区"_s], 14);
    }

    void aStationLiesInItsArea_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("area");
        QTest::newRow("a station") << u"31010901701"_s << qint64(310109017);
        QTest::newRow("a special station") << u"310109017T01"_s << qint64(310109017);
        QTest::newRow("a subdistrict") << u"310109017"_s << qint64(310109017);
        QTest::newRow("the centre") << u"310109"_s << kCentreArea;
        QTest::newRow("nothing") << QString() << kCentreArea;
    }
    void aStationLiesInItsArea()
    {
        QFETCH(const QString, code);
        QTEST(areaOf(code), "area");
    }

    void everySettingSaysWhereItComesFrom()
    {
        const auto settings = shippedSettings();
        LEYE_VERIFY(settings);
        QSet<Id16> ids;
        for (const Setting &setting : *settings) {
            QVERIFY2(setting.from.isValid() && !setting.source.isEmpty() && !setting.value.isEmpty(),
                     qPrintable(setting.name));
            ids.insert(setting.id);
        }
        QCOMPARE(ids.size(), settings->size());
    }
};

QTEST_GUILESS_MAIN(CodeTablesTest)
#include "tst_code_tables.moc"
