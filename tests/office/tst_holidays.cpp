// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/holiday_file.h"
#include "models/office/holidays.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

#include <QFile>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const Viewer kAdministrator{UserId(Id16({1})), Role::Administrator, {}};
const Viewer kAide{UserId(Id16({2})), Role::Aide, {}};
const QString kNotice = u"放假通知（示例）"_s;
const QString kExample = QStringLiteral(LEYE_TEST_DATA "/office/holidays_2027_example.csv");

Result<QList<SpecialDay>> read(const QString &path) { return readHolidayFile(path, QDate(2026, 11, 23)); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Holidays of later years: the file they come in, and what the office keeps of it.
class HolidaysTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString file(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"holidays.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("file");
        return path;
    }
    struct Bench : TestDesk {
        [[nodiscard]] Result<Committed> bringIn(const QList<SpecialDay> &days, const QString &source = kNotice)
        {
            return bringInHolidays(*journal, kAdministrator, days, source);
        }
        [[nodiscard]] WorkCalendar calendar() { return *officeCalendar(database); }
        [[nodiscard]] KnownHolidays year(int year)
        {
            const QList<KnownHolidays> all = *knownHolidays(database);
            for (const KnownHolidays &one : all) {
                if (one.year == year)
                    return one;
            }
            return {};
        }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theShippedTableIsReadAsAnyOther()
    {
        const QByteArray shipped =
            contentOf(QStringLiteral(LEYE_TEST_DATA "/../../resources/tables/prc_holidays_2024_2026.csv"));
        QByteArray of2026;
        for (const QByteArray &line : shipped.split('\n')) {
            if (line.startsWith("date") || line.startsWith("2026"))
                of2026 += line + '\n';
        }
        const auto days = read(file(of2026));
        LEYE_VERIFY(days);
        Bench bench;
        QCOMPARE(*days, bench.year(2026).days);
    }

    void whatASpreadsheetMakesOfItIsReadToo()
    {
        const auto days = read(kExample);
        LEYE_VERIFY(days);
        QCOMPARE(days->size(), 31);
        QCOMPARE(days->first(), (SpecialDay{QDate(2027, 1, 1), false, u"元旦"_s, u"New Year's Day"_s}));
        QByteArray saved = contentOf(kExample).replace("2027-01-01", "2027/1/1").replace("周五", "星期五");
        QCOMPARE(read(file("\xef\xbb\xbf" + saved.replace("\n", "\r\n"))).value(), *days);
    }

    void chineseColumnsAndTypesAreRead()
    {
        const auto days = read(kExample);
        LEYE_VERIFY(days);
        const auto renamed = [](const QByteArray &head, const QByteArray &off, const QByteArray &worked) {
            QByteArray table = contentOf(kExample);
            table.replace(table.left(table.indexOf('\n')), head);
            return table.replace(",holiday,", "," + off + ",").replace(",workday_makeup,", "," + worked + ",");
        };
        QCOMPARE(read(file(renamed("日期,类型,名称,英文名称,调休,星期", "放假", "上班"))).value(), *days);
        QCOMPARE(read(file(renamed("日期,性质,节日,name_en,,星期", "休", "班"))).value(), *days);
        QCOMPARE(read(file(renamed("date,安排,假期,name_en,,weekday_zh", "假", "调休"))).value(), *days);
        const auto refused = read(file(renamed("日期,类型,英文名称,,,", "放假", "上班")));
        LEYE_REFUSED(refused, Invalid);
        QVERIFY2(refused.error().message.contains(u"名称"_s), qPrintable(refused.error().message));
    }

    void theDecemberBeforeBelongsToTheYear()
    {
        const QByteArray all = contentOf(kExample) + "2026-12-31,holiday,元旦,New Year's Day,0,周四\n";
        const auto days = read(file(all));
        LEYE_VERIFY(days);
        QCOMPARE(days->first().date, QDate(2026, 12, 31));
        QCOMPARE(announcedYear(*days), 2027);
        Bench bench;
        LEYE_VERIFY(bench.bringIn(*days));
        QCOMPARE(bench.year(2027).days, *days);
        QCOMPARE(bench.calendar().kind(QDate(2026, 12, 31)), WorkCalendar::Kind::Holiday);
        QVERIFY(bench.year(2026).isShipped);
        LEYE_VERIFY(removeHolidays(*bench.journal, kAdministrator, 2027));
        QCOMPARE(bench.calendar().kind(QDate(2026, 12, 31)), WorkCalendar::Kind::Workday);
        // No other day of the year before does, and those of December are none of the days the law gives.
        LEYE_REFUSED(read(file(contentOf(kExample) + "2026-11-30,holiday,元旦,,0,\n")), Invalid);
        const QByteArray ten = contentOf(kExample);
        LEYE_REFUSED(read(file(ten.first(ten.indexOf("2027-04-03")) + "2026-12-31,holiday,元旦,,0,\n")), Invalid);
    }

    void aYearOutOfReachIsRefused()
    {
        const auto refused = readHolidayFile(kExample, QDate(2024, 6, 1));
        LEYE_REFUSED(refused, Invalid);
        QVERIFY2(refused.error().message.contains(u"2024 to 2026"_s), qPrintable(refused.error().message));
        LEYE_VERIFY(readHolidayFile(kExample, QDate(2025, 1, 1))); // the year after the next is the last one
        Bench bench;
        for (const int years : {-4, 2}) { // to 2023, before the program's, and to 2029
            QList<SpecialDay> moved = *read(kExample);
            for (SpecialDay &day : moved)
                day.date = day.date.addYears(years);
            LEYE_REFUSED(bench.bringIn(moved), Invalid);
        }
    }

    void aLineThatCannotBeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &said) {
            QTest::newRow(name) << from << to << said;
        };
        row("no such column", "name_zh", "name", u"Line 1: there is no column 名称"_s);
        row("no date", "2027-01-02", "2027-02-30", u"Line 3: \"2027-02-30\" is no date"_s);
        row("another year", "2027-10-07", "2032-10-07", u"Line 31: 2032-10-07 is not of 2027"_s);
        row("twice", "2027-01-03", "2027-01-02", u"Line 4: 2027-01-02 stands in line 3 already"_s);
        row("another day of the week", "周六", "周日", u"Line 3: 2027-01-02 is a 周六, not a 周日"_s);
        row("no type", "2027-01-01,holiday", "2027-01-01,off", u"Line 2: the type is \"off\""_s);
        row("no name", "holiday,元旦", "holiday,", u"Line 2: the name is missing"_s);
        row("a working Friday", "2027-01-01,holiday", "2027-01-01,workday_makeup", u"Line 2: 2027-01-01 is a 周五"_s);
    }
    void aLineThatCannotBeIsNamed()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, said);
        const QByteArray right = contentOf(kExample);
        QVERIFY(right.contains(from));
        const auto refused = read(file(QByteArray(right).replace(from, to)));
        LEYE_REFUSED(refused, Invalid);
        QVERIFY2(refused.error().message.startsWith(said), qPrintable(refused.error().message));
    }

    void aListThatIsNotWholeIsRefused()
    {
        const QByteArray all = contentOf(kExample);
        const auto refused = read(file(all.first(all.indexOf("2027-04-03"))));
        LEYE_REFUSED(refused, Invalid);
        QVERIFY2(refused.error().message.contains(u"10"_s), qPrintable(refused.error().message));
        LEYE_REFUSED(read(m_folder.filePath(u"nowhere.csv"_s)), NotFound);
    }

    void aYearIsKnownOnceItIsBroughtIn()
    {
        Bench bench;
        QVERIFY(bench.calendar().knows(2026) && !bench.calendar().knows(2027));
        const QList<SpecialDay> days = *read(kExample);
        const auto taken = bench.bringIn(days);
        LEYE_VERIFY(taken);
        QCOMPARE(taken->operations.size(), 1); // one operation for the year
        QVERIFY(bench.calendar().knows(2027));
        QCOMPARE(bench.calendar().kind(QDate(2027, 2, 5)), WorkCalendar::Kind::Holiday);
        QCOMPARE(bench.calendar().kind(QDate(2027, 2, 13)), WorkCalendar::Kind::MakeUpWorkday);
        QCOMPARE(bench.year(2027), (KnownHolidays{2027, days, kNotice, false}));
        QVERIFY(bench.year(2026).isShipped);
        const auto again = bench.bringIn(days);
        LEYE_VERIFY(again);
        QVERIFY(again->action.isNull()); // nothing differs
        LEYE_VERIFY(undo(*bench.journal, taken->action, kAdministrator.user));
        QVERIFY(!bench.calendar().knows(2027));
    }

    void aYearIsReplacedAsAWholeAndTakenOut()
    {
        Bench bench;
        QList<SpecialDay> days = *read(kExample);
        LEYE_VERIFY(bench.bringIn(days));
        days.removeLast();
        LEYE_VERIFY(bench.bringIn(days, u"更正（示例）"_s));
        QCOMPARE(bench.year(2027), (KnownHolidays{2027, days, u"更正（示例）"_s, false}));
        const auto removed = removeHolidays(*bench.journal, kAdministrator, 2027);
        LEYE_VERIFY(removed);
        QCOMPARE(bench.year(2027).year, 0);
        LEYE_REFUSED(removeHolidays(*bench.journal, kAdministrator, 2027), NotFound);
        LEYE_VERIFY(undo(*bench.journal, removed->action, kAdministrator.user));
        QCOMPARE(bench.year(2027).days, days);
        LEYE_VERIFY(removeHolidays(*bench.journal, kAdministrator, 2027));
        LEYE_VERIFY(bench.bringIn(days));
        QCOMPARE(bench.year(2027).days, days);
    }

    void aCorrectedYearOfTheProgramCountsUntilItIsTakenOut()
    {
        Bench bench;
        const QList<SpecialDay> shipped = bench.year(2026).days;
        QList<SpecialDay> corrected = shipped;
        corrected.removeFirst(); // no New Year
        LEYE_VERIFY(bench.bringIn(corrected));
        QVERIFY(!bench.year(2026).isShipped);
        QCOMPARE(bench.calendar().kind(shipped.first().date), WorkCalendar::Kind::Workday);
        LEYE_VERIFY(removeHolidays(*bench.journal, kAdministrator, 2026));
        QCOMPARE(bench.year(2026).days, shipped);
        LEYE_REFUSED(removeHolidays(*bench.journal, kAdministrator, 2026), NotFound); // the program's stay
    }

    void whatCannotBeIsRefused()
    {
        Bench bench;
        const QList<SpecialDay> days = *read(kExample);
        LEYE_REFUSED(bench.bringIn({}), Invalid);
        LEYE_REFUSED(bench.bringIn(days, u" "_s), Invalid);
        QList<SpecialDay> two = days;
        two.last().date = two.last().date.addYears(1);
        LEYE_REFUSED(bench.bringIn(two), Invalid);
        LEYE_REFUSED(bringInHolidays(*bench.journal, kAide, days, kNotice), Denied);
        LEYE_REFUSED(removeHolidays(*bench.journal, kAide, 2026), Denied);
    }
};

QTEST_APPLESS_MAIN(HolidaysTest)
#include "tst_holidays.moc"
