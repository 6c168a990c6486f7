// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/age.h"
#include "models/core/citizen_id.h"
#include "models/core/phone.h"
#include "models/demo/crowd.h"
#include "models/demo/day_queue.h"
#include "models/demo/demo.h"
#include "models/demo/people_maker.h"
#include "models/demo/phrases.h"
#include "models/demo/story.h"
#include "tests/support/journal_bench.h"

#include <QSet>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);
const DemoHome kHome{u"四川北路街道"_s, u"310109017005"_s, u"多伦路居委会"_s};

QStringList situationsOf(const ShippedTable &table)
{
    QStringList all;
    for (qsizetype row = 0; row < table.rows(); ++row)
        all.append(table.cell(row, u"kind") + u'/' + table.cell(row, u"situation"));
    all.removeDuplicates();
    return all;
}

} // namespace

class DemoPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // Chance

    void theSameSeedThrowsTheSameNumbers()
    {
        Dice one(7);
        Dice other(7);
        Dice third(8);
        bool differs = false;
        for (int i = 0; i < 1000; ++i) {
            const quint32 thrown = one.below(1'000'000);
            QVERIFY(thrown < 1'000'000);
            QCOMPARE(other.below(1'000'000), thrown);
            differs = differs || third.below(1'000'000) != thrown;
        }
        QVERIFY(differs);
    }

    void theEdgesOfChance()
    {
        Dice dice(1);
        QCOMPARE(dice.below(0), 0u);
        QCOMPARE(dice.below(1), 0u);
        QCOMPARE(dice.between(5, 5), 5);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(!dice.permille(0));
            QVERIFY(dice.permille(1000));
            const int thrown = dice.between(-2, 2);
            QVERIFY(thrown >= -2 && thrown <= 2);
        }
    }

    void aWeightOfNothingIsNeverDrawnAndTheOthersAsOftenAsTheyWeigh()
    {
        Dice dice(3);
        const Weights weights({1, 0, 3});
        int counts[3] = {};
        for (int i = 0; i < 40'000; ++i)
            ++counts[weights.draw(dice)];
        QCOMPARE(counts[1], 0);
        QVERIFY(qAbs(counts[2] - 30'000) < 600); // seven standard deviations
        QVERIFY(Weights().isEmpty());
    }

    // Names

    void namesFitTheirGenerationAndNeverAnswerLikeXiaoChen()
    {
        const auto maker = NameMaker::load();
        LEYE_VERIFY(maker);
        Dice dice(11);
        for (int year = 1900; year <= 2040; ++year) { // also years before and behind the table
            for (const Sex sex : {Sex::Man, Sex::Woman}) {
                const QString name = maker->name(dice, year, sex);
                QVERIFY2(name.size() >= 2 && name.size() <= 4, qPrintable(name));
                QVERIFY2(!answersTo(xiaoChensQueries(), name), qPrintable(name));
            }
        }
    }

    void whatXiaoChenIsFoundBy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("answers");
        QTest::newRow("陈小明 himself") << u"陈小明"_s << true;
        QTest::newRow("other characters, the same initials") << u"曹晓梅"_s << true;
        QTest::newRow("肖晨 sounds like 小陈") << u"肖晨"_s << true;
        QTest::newRow("陈敏 does not: two syllables") << u"陈敏"_s << false;
        QTest::newRow("王芳 does not") << u"王芳"_s << false;
    }
    void whatXiaoChenIsFoundBy()
    {
        QFETCH(QString, name);
        QTEST(answersTo(xiaoChensQueries(), name), "answers");
    }

    void aSurnameCanBeGiven()
    {
        const auto maker = NameMaker::load();
        LEYE_VERIFY(maker);
        Dice dice(2);
        QVERIFY(maker->name(dice, u"欧阳"_s, 1990, Sex::Woman).startsWith(u"欧阳"_s));
    }

    // Numbers

    void everyNumberIsRightAndNobodyElseHasIt()
    {
        auto issuer = IdIssuer::load();
        LEYE_VERIFY(issuer);
        Dice dice(5);
        QSet<QString> seen;
        for (int i = 0; i < 20'000; ++i) {
            const QDate birth = QDate(1930, 1, 1).addDays(int(dice.below(28'000)));
            const Sex sex = dice.permille(500) ? Sex::Man : Sex::Woman;
            const IssuedNumber issued = issuer->issue(dice, birth, sex);
            const auto read = readCitizenId(issued.number, kToday);
            QVERIFY2(read, qPrintable(issued.number));
            QCOMPARE(read->birth, birth);
            QCOMPARE(read->sex, codeOf(sex));
            QVERIFY(issued.number.mid(14, 3).toInt() >= 997); // serials that no office gives out
            QVERIFY(!issued.area.isEmpty());
            QVERIFY2(!seen.contains(issued.number), qPrintable(issued.number));
            seen.insert(issued.number);
        }
    }

    void whenADayIsUsedUpThereIsNoNumberInsteadOfASecondOne()
    {
        auto issuer = IdIssuer::load();
        LEYE_VERIFY(issuer);
        Dice dice(5);
        const QDate birth(1948, 5, 5);
        QSet<QString> seen;
        while (true) {
            const QString number = issuer->issue(dice, birth, Sex::Woman).number;
            if (number.isEmpty())
                break;
            QVERIFY(!seen.contains(number));
            seen.insert(number);
        }
        QVERIFY(seen.size() >= 50); // one a day and area
        QVERIFY(!issuer->issue(dice, birth, Sex::Man).number.isEmpty());
        QVERIFY(!issuer->issue(dice, birth.addDays(1), Sex::Woman).number.isEmpty());
    }

    void aReservedNumberIsNotGivenOut()
    {
        auto issuer = IdIssuer::load();
        LEYE_VERIFY(issuer);
        Dice dice(5);
        const QDate birth(2000, 3, 28);
        const QString reserved = idNumberOf(u"310109"_s, birth, 997);
        issuer->reserve(reserved);
        for (int i = 0; i < 200; ++i)
            QVERIFY(issuer->issue(dice, birth, Sex::Man).number != reserved);
    }

    void phonesAreUsualAndUnique()
    {
        QSet<QString> seen;
        for (qint64 i = 0; i < 50'000; ++i) {
            const QString phone = demoPhone(i);
            QVERIFY2(readPhone(phone).isUsual, qPrintable(phone));
            QVERIFY2(!seen.contains(phone), qPrintable(phone));
            seen.insert(phone);
        }
        QVERIFY(!seen.contains(demoPhone(599'000'000)));
    }

    // People

    void peopleAgreeWithThemselves_data()
    {
        QTest::addColumn<int>("group");
        QTest::addColumn<int>("youngest");
        QTest::addColumn<int>("oldest");
        QTest::newRow("graduates") << int(DemoGroup::Graduate) << 21 << 26;
        QTest::newRow("long-term unemployed youth are under 35") << int(DemoGroup::Youth) << 20 << 34;
        QTest::newRow("the hard to employ are of working age") << int(DemoGroup::Hard) << 35 << 59;
        QTest::newRow("the unemployed are of working age") << int(DemoGroup::Unemployed) << 19 << 57;
        QTest::newRow("elders are 60 and over") << int(DemoGroup::Elder) << 60 << 100;
        QTest::newRow("relatives are grown up") << int(DemoGroup::Contact) << 18 << 75;
    }
    void peopleAgreeWithThemselves()
    {
        QFETCH(int, group);
        QFETCH(int, youngest);
        QFETCH(int, oldest);
        auto maker = PeopleMaker::load();
        LEYE_VERIFY(maker);
        Dice dice(9);
        for (int i = 0; i < 500; ++i) {
            const Person person = maker->make(dice, {DemoGroup(group), kHome, kToday, i});
            const int age = fullYears(person.birth, kToday).value_or(-1);
            QVERIFY2(age >= youngest && age <= oldest, qPrintable(QString::number(age)));
            QVERIFY(!person.name.isEmpty());
            QCOMPARE(person.idNumber.isEmpty(), !person.noIdReason.isEmpty());
            if (!person.idNumber.isEmpty()) {
                const auto read = readIdNumber(person.idType, person.idNumber, kToday);
                QVERIFY(read);
                QCOMPARE(read->birth, person.birth);
                QCOMPARE(read->sex, person.sex);
            }
            QVERIFY(person.livingAddress.startsWith(u"四川北路街道多伦路居民区"_s));
            QVERIFY(!person.graduated.isValid() || person.graduated <= kToday);
            QVERIFY(!person.workEnded.isValid() || person.workEnded < kToday);
        }
    }

    void aSpouseIsOfTheOtherSexAndAboutTheSameAge()
    {
        auto maker = PeopleMaker::load();
        LEYE_VERIFY(maker);
        Dice dice(9);
        for (int i = 0; i < 300; ++i) {
            const Person person =
                maker->make(dice, {DemoGroup::Elder, kHome, kToday, i, Sex::Woman, kToday.addYears(-61)});
            QCOMPARE(person.sex, u"2"_s);
            const int age = fullYears(person.birth, kToday).value_or(0);
            QVERIFY2(age >= 60 && age <= 66, qPrintable(QString::number(age)));
        }
    }

    // Notes

    void everyPhraseIsFilledToTheLastBrace()
    {
        const auto phrases = Phrases::load();
        LEYE_VERIFY(phrases);
        const auto table = loadDemoTable(u"phrases"_s, {u"kind"_s, u"situation"_s});
        LEYE_VERIFY(table);
        Dice dice(4);
        for (const QString &situation : situationsOf(*table)) {
            const QString kind = situation.section(u'/', 0, 0);
            const DemoJob &job = phrases->job(dice, u"general"_s);
            for (int i = 0; i < 50; ++i) {
                const QString note =
                    phrases->note(dice, kind, situation.section(u'/', 1), {job, 5000, u"题目"_s, u"附近"_s});
                QVERIFY2(!note.contains(u'{') && !note.contains(u'}'), qPrintable(note));
                QVERIFY2(!note.isEmpty() || kind == u"助餐"_s, qPrintable(situation));
                QVERIFY2(!note.contains(u"小陈"_s), qPrintable(note)); // he is found by his own notes only
            }
        }
        QVERIFY(phrases->note(dice, u"其他"_s, u"nothing of the kind"_s).isEmpty());
        QVERIFY(phrases->topic(dice, u"岗位推荐"_s).isEmpty());
    }

    void paysLieWithinTheirJob()
    {
        const auto phrases = Phrases::load();
        LEYE_VERIFY(phrases);
        Dice dice(4);
        QCOMPARE(phrases->groups(), (QStringList{u"general"_s, u"older"_s, u"public"_s, u"youth"_s}));
        for (const QString &group : phrases->groups()) {
            for (int i = 0; i < 200; ++i) {
                const DemoJob &job = phrases->job(dice, group);
                const int pay = job.pay(dice);
                QVERIFY(pay >= job.payLow && pay <= job.payHigh);
                QVERIFY2(job.employer.startsWith(u'某'), qPrintable(job.employer)); // nobody is meant
            }
        }
    }

    // Days

    void aTaskOnADayOffWaitsForTheNextWorkingDay()
    {
        const auto calendar = demoCalendar(QDate(2026, 1, 1), QDate(2026, 12, 31));
        LEYE_VERIFY(calendar);
        DayQueue queue(QDate(2026, 9, 25), QDate(2026, 10, 15), *calendar);
        queue.put(QDate(2026, 10, 1), {5, 1});  // 国庆节
        queue.put(QDate(2026, 9, 1), {6, 1});   // before the first day
        queue.put(QDate(2026, 10, 16), {7, 1}); // behind the last: never
        QList<QDate> days;
        QList<quint32> lives;
        for (const QDate day : queue.workdays()) {
            for (const DemoTask task : queue.take(day)) {
                days.append(day);
                lives.append(task.life);
            }
        }
        QCOMPARE(lives, (QList<quint32>{6, 5}));
        QVERIFY(calendar->isWorkday(days[1]));
        QVERIFY(days[1] > QDate(2026, 10, 6));
        QVERIFY(queue.take(days[1]).empty()); // taken
        QVERIFY(queue.take(QDate(2030, 1, 1)).empty());
        QCOMPARE(queue.last(), QDate(2026, 10, 15));
    }

    void yearsThatNobodyEnteredHaveTheFeastsOfTheLaw_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isWorkday");
        QTest::newRow("lunar new year 2022") << QDate(2022, 2, 1) << false;
        QTest::newRow("the seventh day of it") << QDate(2022, 2, 7) << false;
        QTest::newRow("the day behind it") << QDate(2022, 2, 8) << true;
        QTest::newRow("国庆节 2021") << QDate(2021, 10, 5) << false;
        QTest::newRow("中秋 2022") << QDate(2022, 9, 10) << false;
        QTest::newRow("端午 2022") << QDate(2022, 6, 3) << false;
        QTest::newRow("an ordinary Wednesday") << QDate(2022, 3, 16) << true;
        QTest::newRow("a Saturday") << QDate(2022, 3, 19) << false;
    }
    void yearsThatNobodyEnteredHaveTheFeastsOfTheLaw()
    {
        QFETCH(QDate, day);
        const auto calendar = demoCalendar(QDate(2021, 1, 1), QDate(2022, 12, 31));
        LEYE_VERIFY(calendar);
        QTEST(calendar->isWorkday(day), "isWorkday");
    }

    void arrivalsAddUpExactlyAndNeverTakeAnybodyBack()
    {
        const auto calendar = demoCalendar(QDate(2021, 11, 25), kToday);
        LEYE_VERIFY(calendar);
        const DayQueue queue(QDate(2021, 11, 25), kToday, *calendar);
        for (const qint64 people : {0, 1, 7, 5'000, 350'000}) {
            const Arrivals arrivals(queue.workdays(), people);
            qint64 sum = 0;
            for (qsizetype day = 0; day < queue.workdays().size(); ++day) {
                const Arrivals::Due due = arrivals.due(day);
                QVERIFY(due.seekers >= 0 && due.elders >= 0 && due.relatives >= 0);
                sum += due.seekers + due.elders + due.relatives;
            }
            QCOMPARE(sum, people);
        }
    }

    // The story's days

    void daysAsTheStoryWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("day");
        QTest::newRow("a date") << u"2023-09-12"_s << kToday << QDate(2023, 9, 12);
        QTest::newRow("forty days ago") << u"-40"_s << kToday << QDate(2026, 10, 16);
        QTest::newRow("in four days") << u"+4"_s << kToday << QDate(2026, 11, 29);
        QTest::newRow("this year's graduates") << u"grad"_s << kToday << QDate(2026, 6, 30);
        QTest::newRow("in July they are still at school") << u"grad"_s << QDate(2026, 7, 29) << QDate(2025, 6, 30);
        QTest::newRow("a month behind June") << u"grad"_s << QDate(2026, 7, 30) << QDate(2026, 6, 30);
        QTest::newRow("two years before") << u"grad-2"_s << kToday << QDate(2024, 6, 30);
        QTest::newRow("nonsense") << u"soon"_s << kToday << QDate();
        QTest::newRow("half a date") << u"-4x"_s << kToday << QDate();
        QTest::newRow("a graduate of nonsense") << u"gradx"_s << kToday << QDate();
        QTest::newRow("nothing") << QString() << kToday << QDate();
    }
    void daysAsTheStoryWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QDate, today);
        QTEST(storyDay(text, today), "day");
    }

    void theStoryKeepsToWorkingDaysBeforeToday_data()
    {
        QTest::addColumn<QDate>("today");
        for (const QDate today :
             {QDate(2024, 8, 6), QDate(2025, 1, 29), QDate(2026, 2, 17), kToday, QDate(2031, 10, 3)})
            QTest::newRow(qPrintable(today.toString(Qt::ISODate))) << today;
    }
    void theStoryKeepsToWorkingDaysBeforeToday()
    {
        QFETCH(QDate, today);
        const auto calendar = demoCalendar(QDate(2020, 1, 1), today);
        LEYE_VERIFY(calendar);
        const auto story = Story::load(today, *calendar);
        LEYE_VERIFY(story);
        QDate before = story->firstDay();
        for (const StoryStep &step : story->steps) {
            QVERIFY(step.day < today);
            QVERIFY(step.day >= before);
            QVERIFY2(calendar->isWorkday(step.day), qPrintable(step.person + step.day.toString(Qt::ISODate)));
            before = step.day;
        }
    }

    void aDayBeforeTheStoryHasEndedIsRefused()
    {
        const auto calendar = demoCalendar(QDate(2020, 1, 1), kToday);
        LEYE_VERIFY(calendar);
        const auto story = Story::load(QDate(2024, 8, 5), *calendar);
        QVERIFY(!story);
        QCOMPARE(story.error().kind, Error::Kind::Invalid);
        QVERIFY(story.error().message.contains(u"2024-08-05"_s));
    }

    void scalesHaveNames()
    {
        for (const DemoScale scale : {DemoScale::Story, DemoScale::Station, DemoScale::District})
            QCOMPARE(demoScaleOf(codeOf(scale)), std::optional(scale));
        QVERIFY(!demoScaleOf(u"town"));
        QVERIFY(!demoScaleOf(u""));
    }

    void aTableThatIsNotThereSaysSo()
    {
        const auto table = loadDemoTable(u"nobody"_s, {});
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Error::Kind::NotFound);
        const auto numbers = loadDemoTable(u"surnames"_s, {u"surname"_s});
        LEYE_VERIFY(numbers);
        QVERIFY(!numberIn(*numbers, 0, u"surname")); // 王 is no number
    }
};

QTEST_GUILESS_MAIN(DemoPartsTest)
#include "tst_demo_parts.moc"
