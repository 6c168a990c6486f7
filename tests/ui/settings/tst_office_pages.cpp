// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/office/office_store.h"
#include "tests/ui/settings/settings_bench.h"
#include "ui/settings/setting_words.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kStationCode = u"31010901701"_s;
const QString kKinds = u"app_service_kind"_s;
const QString kDays = u"contact.days.求职人员"_s;

} // namespace

/// What an administrator changes about the office: code tables, dated settings, import profiles, backup.
class OfficePagesTest : public QObject {
    Q_OBJECT

    template <typename T>
    static T ask(SettingsBench &bench, std::type_identity_t<std::function<Result<T>(OfficeStore &)>> question)
    {
        const auto answer = bench.session.write<T>([question](Workspace &workspace) {
            OfficeStore office(workspace.database());
            return question(office);
        });
        return answer ? *answer : T();
    }
    static QString setting(SettingsBench &bench, QDate day)
    {
        return ask<QString>(bench, [day](OfficeStore &office) { return office.setting(kDays, day); });
    }
    static QString said(SettingsBench &bench, const char *name)
    {
        return part<QWidget>(*bench.screen, name).accessibleDescription();
    }

private Q_SLOTS:
    void anEntryIsAddedRenamedAndEnded()
    {
        SettingsBench bench;
        bench.open(u"Code tables"_s);
        QVERIFY(bench.choose("codesTable", kKinds));
        bench.press("addEntry");
        bench.press("makeEntry");
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "newEntry/error").text().isEmpty(), kPatience);
        bench.type("newCode", u"面试辅导"_s);
        bench.type("newCodeLabel", u"面试辅导"_s);
        bench.type("newCodeSource", u"区就促中心 2026 第 8 号"_s);
        bench.type("newCodeFrom", u"2026-11-01"_s);
        bench.press("makeEntry");
        QVERIFY(bench.isDone());
        const QString key = kKinds + u"/面试辅导"_s;
        QVERIFY(bench.choose("codesTable", key));
        QCOMPARE(bench.row("codesTable").value(2), u"ours"_s);
        bench.told.clear();
        bench.type("codeLabel", u"模拟面试"_s);
        bench.type("codeRetired", u"some day"_s);
        bench.press("saveEntry");
        QVERIFY(!said(bench, "codeRetired").isEmpty());
        bench.type("codeRetired", u"2027-01-01"_s);
        bench.press("saveEntry");
        QVERIFY(bench.isDone());
        QTRY_COMPARE(bench.row("codesTable"), QStringList({u"模拟面试"_s, u"面试辅导"_s, u"until 2027-01-01"_s}));
    }

    void aTableIsFoundWithItsEntriesAndAnEntryWithItsTable()
    {
        SettingsBench bench;
        bench.open(u"Code tables"_s);
        QVERIFY(bench.choose("codesTable", kKinds));
        bench.type("findCode", u"心理疏导"_s);
        QCOMPARE(bench.table("codesTable").current(), QString(kKinds + u"/心理疏导"_s));
        QTest::keyClick(&bench.table("codesTable"), Qt::Key_Up);
        QCOMPARE(bench.table("codesTable").current(), kKinds);
        bench.type("findCode", u"xyz"_s);
        QVERIFY(bench.table("codesTable").currentItem() == nullptr ||
                bench.table("codesTable").currentItem()->isHidden());
    }

    void aValueHoldsFromADayOnWithItsSource()
    {
        SettingsBench bench;
        bench.open(u"Standards and dates"_s);
        QVERIFY(bench.choose("datedSettingsTable", kDays));
        QCOMPARE(bench.row("datedSettingsTable").mid(1), QStringList({u"30 days"_s, u"2026-01-01"_s, u"示例值"_s}));
        bench.type("settingNumber", u"14"_s);
        bench.type("settingFrom", u"2026-11-01"_s);
        bench.press("saveSetting");
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "datedSetting/error").text().isEmpty(), kPatience);
        bench.type("settingSource", u"区就促中心 2026 第 8 号"_s);
        bench.press("saveSetting");
        QVERIFY(bench.isDone());
        QCOMPARE(setting(bench, QDate(2026, 10, 31)), u"30"_s);
        QCOMPARE(setting(bench, QDate(2026, 11, 1)), u"14"_s);
        QTRY_COMPARE(bench.row("datedSettingsTable").mid(1), QStringList({u"14 days"_s, u"2026-11-01"_s, QString()}));
        const QString history = part<QLabel>(*bench.screen, "settingHistory").text();
        QVERIFY(history.contains(u"30 days"_s) && history.contains(u"14 days"_s) && history.contains(u"第 8 号"_s));
    }

    void aValueFromAWrongDayIsTakenOut()
    {
        SettingsBench bench;
        bench.open(u"Standards and dates"_s);
        QVERIFY(bench.choose("datedSettingsTable", kDays));
        QVERIFY(
            !part<QWidget>(*bench.screen, "datedSetting").findChild<QPushButton *>(u"takeOut/2026-01-01"_s)); // shipped
        bench.type("settingNumber", u"14"_s);
        bench.type("settingFrom", u"2026-10-01"_s);
        bench.type("settingSource", u"区就促中心 2026 第 8 号"_s);
        bench.press("saveSetting");
        QVERIFY(bench.isDone());
        QTRY_COMPARE(bench.row("datedSettingsTable").value(1), u"14 days"_s);
        bench.told.clear();
        bench.press("takeOut/2026-10-01");
        QVERIFY(bench.isDone());
        QVERIFY(!bench.undoable.isNull());
        QTRY_COMPARE(bench.row("datedSettingsTable").value(1), u"30 days"_s);
        QVERIFY(!part<QLabel>(*bench.screen, "settingHistory").text().contains(u"14 days"_s));
        QCOMPARE(setting(bench, QDate(2026, 10, 1)), u"30"_s);
    }

    void aStandardIsChosenAmongThoseThatAreThere()
    {
        SettingsBench bench;
        bench.open(u"Standards and dates"_s);
        QVERIFY(bench.choose("datedSettingsTable", u"standard.preset"_s));
        QVERIFY(part<QPushButton>(*bench.screen, "settingWord/1131").isChecked());
        bench.press("settingWord/1311");
        bench.type("settingSource", u"区就促中心 2026 第 8 号"_s);
        bench.press("saveSetting");
        QVERIFY(bench.isDone());
        QTRY_COMPARE(bench.row("datedSettingsTable").value(1), u"1311"_s);
    }

    void anAddedMarkIsGivenItsClass()
    {
        SettingsBench bench;
        bench.open(u"Code tables"_s);
        QVERIFY(bench.choose("codesTable", u"app_mark"_s));
        bench.press("addEntry");
        bench.type("newCode", u"zb"_s);
        bench.type("newCodeLabel", u"重病家庭"_s);
        bench.press("makeEntry");
        QVERIFY(bench.isDone());
        bench.told.clear();
        bench.open(u"Standards and dates"_s);
        QVERIFY(bench.choose("datedSettingsTable", u"mark.class.zb"_s));
        QCOMPARE(bench.row("datedSettingsTable"), QStringList({u"重病家庭"_s, {}, {}, {}}));
        QVERIFY(!part<QLabel>(*bench.screen, "settingHistory").isVisible());
        bench.press("settingWord/3");
        bench.type("settingSource", u"区就促中心 2026 第 8 号"_s);
        bench.press("saveSetting");
        QVERIFY(bench.isDone());
        QTRY_COMPARE(bench.row("datedSettingsTable").value(1), u"as facts of health"_s);
        bench.type("findSetting", u"重病"_s);
        QCOMPARE(bench.table("datedSettingsTable").current(), u"mark.class.zb"_s);
    }

    void everyShippedSettingHasWords()
    {
        const SettingWords others = settingWords(u"no.such"_s, {});
        const QList<Setting> settings = *shippedSettings();
        for (const Setting &one : settings) {
            QVERIFY2(settingWords(one.name, {}).group != others.group, qPrintable(one.name));
            QVERIFY2(!settingValueText(one.name, one.value).isEmpty(), qPrintable(one.name));
        }
    }

    void profilesAreRenamedAndRemovedAndAnEmptyListSaysSo()
    {
        SettingsBench bench;
        bench.open(u"Import profiles"_s);
        QTRY_VERIFY(!bench.table("profilesTable").isVisible());
        ImportProfile profile;
        profile.kind = u"people"_s;
        profile.name = u"街道"_s;
        profile.id = importProfileId(profile.kind, profile.name);
        profile.area = kCentreArea;
        profile.columns = {Value(Value::List{Value(u"姓名"_s), Value(u"name"_s)}),
                           Value(Value::List{Value(u"学历"_s), Value(u"education"_s), Value(u"自考"_s), Value(u"20"_s),
                                             Value(u"函授"_s), Value(u"20"_s)})};
        bench.session.put(profile);
        QVERIFY(bench.choose("profilesTable", profile.id.toString()));
        QCOMPARE(part<QLabel>(*bench.screen, "profileColumns").text(),
                 u"Columns it knows: 姓名、学历\nValues it knows: 学历: 自考、函授"_s);
        bench.type("profileName", u"欧阳路街道"_s);
        bench.press("renameProfile");
        QVERIFY(bench.isDone());
        QTRY_COMPARE(bench.row("profilesTable").value(0), u"欧阳路街道"_s);
        bench.told.clear();
        bench.press("removeProfile");
        QVERIFY(bench.isDone());
        QTRY_VERIFY(!bench.table("profilesTable").isVisible());
    }

    void theBackupPlaceIsKeptAndTheLastOneTold()
    {
        SettingsBench bench;
        bench.open(u"Backup"_s);
        auto &last = part<QLabel>(*bench.screen, "lastBackup");
        QTRY_VERIFY(last.text().contains(u"no backup"_s));
        bench.type("backupPlace", bench.folder.filePath(u"missing"_s));
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "backupPlace"), Qt::Key_Return);
        QCOMPARE(bench.choices->backupPlace(), QString());
        bench.type("backupPlace", bench.folder.path());
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "backupPlace"), Qt::Key_Return);
        QCOMPARE(bench.choices->backupPlace(), bench.folder.path());
        const auto made = bench.session.write<>([file = bench.folder.filePath(u"desk.backup"_s)](Workspace &workspace) {
            return workspace.backUp(file, {});
        });
        LEYE_VERIFY(made);
        bench.choices->setBackupPlace(bench.folder.path()); // as the box does once it is there
        QTRY_VERIFY(last.text().contains(u"2026-11-23"_s));
    }

    void anAideReadsWithTheReasonAndChangesNothing_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QString>("button");
        QTest::newRow("stations") << u"Station network"_s << u"stationsTable"_s << kStationCode << u"station"_s
                                  << u"saveStation"_s;
        QTest::newRow("codes") << u"Code tables"_s << u"codesTable"_s << QString(kKinds + u"/职业指导"_s)
                               << u"codeEntry"_s << u"saveEntry"_s;
        QTest::newRow("settings") << u"Standards and dates"_s << u"datedSettingsTable"_s << kDays << u"datedSetting"_s
                                  << u"saveSetting"_s;
    }
    void anAideReadsWithTheReasonAndChangesNothing()
    {
        QFETCH(const QString, page);
        QFETCH(const QString, table);
        QFETCH(const QString, key);
        QFETCH(const QString, panel);
        QFETCH(const QString, button);
        SettingsBench bench(SettingsBench::As::Aide);
        bench.open(page);
        QVERIFY(bench.choose(table.toLatin1().constData(), key));
        auto &reason = part<QLabel>(*bench.screen, (panel + u"/reason"_s).toLatin1().constData());
        QVERIFY(reason.isVisible() && reason.text().contains(rightOf(Task::ManageSettings).reason));
        QVERIFY(!part<QPushButton>(*bench.screen, button.toLatin1().constData()).isVisible());
        for (const QLineEdit *line :
             part<QWidget>(*bench.screen, panel.toLatin1().constData()).findChildren<QLineEdit *>())
            QVERIFY2(!line->isVisible() || line->isReadOnly(), qPrintable(line->objectName()));
    }

    void whoMayNotSetAnythingSeesOnlyWhatIsSet()
    {
        SettingsBench bench(SettingsBench::As::Aide);
        bench.open(u"Standards and dates"_s);
        QVERIFY(bench.choose("datedSettingsTable", kDays));
        bench.table("datedSettingsTable").setCurrent(u"contact.days.陪跑计划"_s); // which has no value
        QVERIFY(bench.table("datedSettingsTable").current() != u"contact.days.陪跑计划"_s);
    }
};

QTEST_MAIN(OfficePagesTest)
#include "tst_office_pages.moc"
