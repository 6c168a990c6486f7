// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/code_settings.h"
#include "models/office/network.h"
#include "models/office/office_entry.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

#include <QSet>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kMarks = u"app_mark"_s;
const Viewer kAdministrator{UserId(Id16({1})), Role::Administrator, {}};
const QDate kNewYear(2027, 1, 1);

} // namespace

/// Settings that there are once for each entry of a code table.
class CodeSettingsTest : public QObject {
    Q_OBJECT

    struct Bench : TestDesk {
        Bench()
        {
            Edit edit(u"test.put"_s, kAdministrator.user);
            const QList<Setting> shipped = *shippedSettings();
            for (const Setting &setting : shipped)
                edit.add(setting);
            if (!journal->commit(edit))
                qFatal("settings");
        }
        [[nodiscard]] QList<Setting> settings() { return *OfficeStore(database).settings(); }
        [[nodiscard]] CodeTables codes(QDate day = kNewYear)
        {
            OfficeStore office(database);
            return *CodeTables::load(office, day);
        }
        [[nodiscard]] QStringList open(QDate day = kNewYear) { return openCodeSettings(codes(), settings(), day); }
        void addMark(const QString &code, QDate retired = {})
        {
            Code mark;
            mark.table = kMarks;
            mark.code = mark.label = code;
            mark.retired = retired;
            if (!addCode(*journal, kAdministrator, mark))
                qFatal("mark");
        }
        [[nodiscard]] Result<Committed> set(const QString &name, const QString &value)
        {
            Setting setting;
            setting.name = name;
            setting.value = value;
            setting.from = kNewYear;
            setting.source = u"区就促中心 2026 第 8 号"_s;
            return setSetting(*journal, kAdministrator, setting);
        }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyShippedSettingOfAnEntryNamesOneThatIsThere()
    {
        Bench bench;
        const CodeTables codes = bench.codes();
        const QList<Setting> shipped = *shippedSettings();
        QSet<QString> tables;
        for (const Setting &setting : shipped) {
            const auto its = codeSetting(setting.name);
            if (!its)
                continue;
            tables.insert(its->table);
            QVERIFY2(codes.knows(its->table, its->code), qPrintable(setting.name));
            LEYE_VERIFY(requireCodeSetting(setting.name, codes, shipped));
        }
        QCOMPARE(tables, QSet<QString>({kMarks, u"app_enrolment_kind"_s, u"app_visit_tier"_s}));
        QVERIFY(hasCodeSettings(kMarks) && !hasCodeSettings(u"app_channel"_s));
    }

    void aNameIsTakenApart()
    {
        QCOMPARE(codeSetting(u"mark.class.重病家庭"_s)->table, kMarks);
        QCOMPARE(codeSetting(u"mark.class.重病家庭"_s)->code, u"重病家庭"_s);
        QCOMPARE(codeSetting(u"standard.period.1131"_s)->table, QString());
        for (const QString &name : {u"standard.preset"_s, u"standard.1131.职业指导"_s, u"mask.id.first"_s, QString()})
            QVERIFY2(!codeSetting(name), qPrintable(name));
        QCOMPARE(serviceStandards(*shippedSettings()), QStringList({u"1131"_s, u"1311"_s}));
    }

    void whatHasNoValueYetIsOffered()
    {
        Bench bench;
        QStringList open = bench.open();
        QVERIFY(open.contains(u"standard.preset.退役军人"_s) && open.contains(u"standard.period.1131"_s));
        QVERIFY(open.contains(u"contact.days.陪跑计划"_s));
        QVERIFY(!open.contains(u"contact.days.求职人员"_s)); // it has one
        QVERIFY(open.filter(u"mark.class."_s).isEmpty());
        bench.addMark(u"重病家庭"_s, kNewYear);
        QCOMPARE(bench.open(kNewYear.addDays(-1)).filter(u"mark.class."_s), QStringList(u"mark.class.重病家庭"_s));
        QVERIFY(bench.open().filter(u"重病家庭"_s).isEmpty()); // it has ended
    }

    void anAddedMarkIsGivenItsClass()
    {
        Bench bench;
        LEYE_REFUSED(bench.set(u"mark.class.重病家庭"_s, u"3"_s), Invalid);
        bench.addMark(u"重病家庭"_s);
        LEYE_REFUSED(bench.set(u"mark.class.重病家庭"_s, u"4"_s), Invalid); // no mark is as close as counselling
        LEYE_VERIFY(bench.set(u"mark.class.重病家庭"_s, u"3"_s));
        QCOMPARE(*OfficeStore(bench.database).setting(u"mark.class.重病家庭"_s, kNewYear), u"3"_s);
        QVERIFY(!bench.open().contains(u"mark.class.重病家庭"_s));
    }

    void aFirstValueIsGivenOnlyWhereThereIsAnEntry_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("a mark") << u"standard.preset.退役军人"_s << u"1311"_s << true;
        QTest::newRow("no mark") << u"standard.preset.退休"_s << u"1311"_s << false;
        QTest::newRow("a mark whose class is shipped") << u"mark.class.低保家庭"_s << u"1"_s << false;
        QTest::newRow("a standard") << u"standard.period.1131"_s << u"year"_s << true;
        QTest::newRow("no standard") << u"standard.period.1313"_s << u"year"_s << false;
        QTest::newRow("an enrolment") << u"contact.days.陪跑计划"_s << u"7"_s << true;
        QTest::newRow("no enrolment") << u"contact.days.陪跑"_s << u"7"_s << false;
        QTest::newRow("no tier") << u"visit.days.特高"_s << u"1"_s << false;
        QTest::newRow("no entry at all") << u"visit.days."_s << u"1"_s << false;
        QTest::newRow("no setting of entries") << u"contact.weeks.求职人员"_s << u"4"_s << false;
    }
    void aFirstValueIsGivenOnlyWhereThereIsAnEntry()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        QFETCH(const bool, isTaken);
        Bench bench;
        const auto set = bench.set(name, value);
        if (isTaken)
            LEYE_VERIFY(set);
        else
            LEYE_REFUSED(set, Invalid);
    }
};

QTEST_APPLESS_MAIN(CodeSettingsTest)
#include "tst_code_settings.moc"
