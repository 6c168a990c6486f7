// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holidays.h"
#include "tests/ui/settings/settings_bench.h"

#include <QFile>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExample = QStringLiteral(LEYE_TEST_DATA "/office/holidays_2027_example.csv");

} // namespace

/// Holidays in the settings.
class HolidaysPageTest : public QObject {
    Q_OBJECT

    static bool knows(SettingsBench &bench, int year)
    {
        const auto calendar = bench.session.write<WorkCalendar>(
            [](Workspace &workspace) { return officeCalendar(workspace.database()); });
        return calendar && calendar->knows(year);
    }
    static bool isSeen(SettingsBench &bench, const char *name)
    {
        return part<QWidget>(*bench.screen, name).isVisible();
    }
    static QString said(SettingsBench &bench)
    {
        return part<QLineEdit>(*bench.screen, "holidayFile").accessibleDescription();
    }
    /// The form with a file looked at.
    static void look(SettingsBench &bench, const QString &file)
    {
        bench.open(u"Holidays"_s);
        QVERIFY(bench.choose("holidaysTable", u"2026"_s));
        bench.press("addHolidays");
        QVERIFY(part<QLineEdit>(*bench.screen, "holidayFile").hasFocus());
        bench.type("holidayFile", file);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "holidayFile"), Qt::Key_Return);
    }

private Q_SLOTS:
    void whatIsKnownAndWhatIsNotIsListed()
    {
        SettingsBench bench;
        bench.open(u"Holidays"_s);
        QVERIFY(bench.choose("holidaysTable", u"2027"_s));
        QCOMPARE(bench.row("holidaysTable").value(1), u"not there yet"_s);
        QVERIFY(!isSeen(bench, "holidayDays") && !isSeen(bench, "removeHolidays"));
        QVERIFY(bench.choose("holidaysTable", u"2026"_s));
        QCOMPARE(bench.row("holidaysTable"), QStringList({u"2026"_s, u"33"_s, u"6"_s}));
        QVERIFY(isSeen(bench, "holidayDays"));
        QVERIFY(bench.choose("holidayDays", u"2026-02-28"_s));
        QCOMPARE(bench.row("holidayDays").mid(1), QStringList({u"worked"_s, u"Spring Festival"_s}));
        QVERIFY(!isSeen(bench, "removeHolidays")); // it came with the program
    }

    void aYearIsSeenBeforeItIsTaken()
    {
        SettingsBench bench;
        look(bench, kExample);
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(bench, "holidayPreview"), kPatience);
        QCOMPARE(part<QLabel>(*bench.screen, "holidayCounts").text(), u"2027: 27 days off, 4 make-up working days."_s);
        QVERIFY(!knows(bench, 2027));
        bench.press("takeHolidays");
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "newHolidays/error").text().isEmpty(), kPatience);
        bench.type("holidaySource", u"放假通知（示例）"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "holidaySource"), Qt::Key_Return);
        QVERIFY(bench.isDone());
        QVERIFY(!bench.undoable.isNull());
        QVERIFY(knows(bench, 2027));
        QVERIFY(bench.choose("holidaysTable", u"2027"_s));
        QTRY_COMPARE(bench.row("holidaysTable").value(1), u"27"_s);
        bench.told.clear();
        QTRY_VERIFY(isSeen(bench, "removeHolidays"));
        bench.press("removeHolidays");
        QVERIFY(bench.isDone());
        QVERIFY(!knows(bench, 2027));
        QTRY_COMPARE(bench.row("holidaysTable").value(1), u"not there yet"_s);
    }

    void aWrongLineIsNamedAndNothingIsTaken()
    {
        SettingsBench bench;
        const QString path = bench.folder.filePath(u"wrong.csv"_s);
        QVERIFY(QFile::copy(kExample, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("2027-12-32,holiday,元旦,,0,\n");
        file.close();
        look(bench, path);
        QTRY_VERIFY_WITH_TIMEOUT(said(bench).contains(u"Line 33"_s), kPatience);
        QVERIFY(!isSeen(bench, "holidayPreview"));
        QVERIFY(!part<QPushButton>(*bench.screen, "takeHolidays").isEnabled());
        bench.type("holidayFile", kExample);
        QVERIFY(!said(bench).contains(u"Line"_s));
        bench.press("lookAtHolidays");
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(bench, "holidayPreview"), kPatience);
        bench.type("holidayFile", path); // what was seen is not what would be taken
        QVERIFY(!isSeen(bench, "holidayPreview"));
        QVERIFY(!part<QPushButton>(*bench.screen, "takeHolidays").isEnabled());
    }

    void aListInChineseWithTheDecemberBeforeIsTaken()
    {
        SettingsBench bench;
        QFile example(kExample);
        QVERIFY(example.open(QIODevice::ReadOnly));
        QByteArray table = example.readAll();
        table.replace(table.left(table.indexOf('\n')), "日期,类型,名称,英文名称,,星期");
        table.replace(",holiday,", ",放假,").replace(",workday_makeup,", ",上班,");
        table += "2026-12-31,放假,元旦,,,周四\n";
        QFile file(bench.folder.filePath(u"放假安排.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(table);
        file.close();
        look(bench, file.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(bench, "holidayPreview"), kPatience);
        QCOMPARE(part<QLabel>(*bench.screen, "holidayCounts").text(), u"2027: 28 days off, 4 make-up working days."_s);
        bench.type("holidaySource", u"放假通知（示例）"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "holidaySource"), Qt::Key_Return);
        QVERIFY(bench.isDone());
        QCOMPARE(bench.told, u"The holidays of 2027 are known from now on."_s);
        QVERIFY(knows(bench, 2027));
    }

    void whatFormIsWantedIsSaid()
    {
        SettingsBench bench;
        look(bench, {});
        bench.type("holidayFile", u"x"_s); // what is missing is said no more
        QVERIFY(said(bench).contains(u"日期"_s) && said(bench).contains(u"放假"_s));
    }

    void aFileHasToBeChosen()
    {
        SettingsBench bench;
        look(bench, {});
        QVERIFY(said(bench).startsWith(u"Choose the file"_s));
        QCOMPARE(bench.told, QString());
    }

    void anAideReadsThem()
    {
        SettingsBench bench(SettingsBench::As::Aide);
        bench.open(u"Holidays"_s);
        QVERIFY(bench.choose("holidaysTable", u"2026"_s));
        QVERIFY(isSeen(bench, "holidayDays"));
        QVERIFY(!isSeen(bench, "addHolidays") && !isSeen(bench, "removeHolidays"));
        QVERIFY(part<QLabel>(*bench.screen, "holidayYear/reason").isVisible());
    }
};

QTEST_MAIN(HolidaysPageTest)
#include "tst_holidays_page.moc"
