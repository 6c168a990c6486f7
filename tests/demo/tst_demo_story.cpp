// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/journal/ledger.h"
#include "models/people/service_entry.h"
#include "tests/demo/demo_bench.h"

#include <QMap>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);

/// One person of the story with all that hangs on them.
struct File {
    Person person;
    QList<Enrolment> enrolments;
    QList<Mark> marks;
    QList<Service> services; ///< newest first
    QMap<QString, qint64> counts;
};

File fileOf(PeopleStore &people, const QString &name)
{
    File file;
    const auto hits = people.find(name, 5);
    if (!hits || hits->isEmpty())
        return file;
    file.person = **people.person(hits->first().id);
    file.enrolments = *people.enrolments(file.person.n);
    file.marks = *people.marks(file.person.n);
    file.services = *people.services(file.person.n);
    const QList<ServiceCount> counts = *people.serviceCounts(file.person.n);
    for (const ServiceCount &count : counts)
        file.counts.insert(count.kind, count.count);
    return file;
}

} // namespace

class DemoStoryTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoBench> bench;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<PeopleStore> people;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        bench = std::make_unique<DemoBench>(DemoPlan{DemoScale::Story, 1, kToday, {}});
        LEYE_VERIFY(bench->report);
        auto opened = bench->signIn();
        LEYE_VERIFY(opened);
        workspace = std::move(*opened);
        people = std::make_unique<PeopleStore>(workspace->database());
    }

    // 小陈, as the article tells it

    void xiaoChenIsServedAsTheArticleCounts()
    {
        const File chen = fileOf(*people, u"陈小明"_s);
        QCOMPARE(chen.counts.value(u"职业指导"_s), 2);
        QCOMPARE(chen.counts.value(u"岗位推荐"_s), 6);
        QCOMPARE(chen.counts.value(u"招聘会陪同"_s), 6);
        QCOMPARE(chen.counts.value(u"陪跑计划"_s), 1);
        QMap<QString, int> fairs;
        QSet<QString> jobs;
        for (const Service &service : chen.services) {
            if (service.kind == u"招聘会陪同"_s)
                ++fairs[service.channel];
            if (service.kind == u"岗位推荐"_s)
                jobs.insert(service.title);
        }
        QCOMPARE(fairs.keys(), (QStringList{u"线上"_s, u"线下"_s}));
        QCOMPARE(jobs.size(), 6); // six different jobs
    }

    void xiaoChenCameInSeptember2023AndFoundWork()
    {
        const File chen = fileOf(*people, u"陈小明"_s);
        QCOMPARE(chen.person.alsoCalled, u"小陈"_s);
        QCOMPARE(chen.person.graduated.year(), 2022);
        QVERIFY(chen.person.lowIncome);
        QVERIFY(chen.person.upbringing.contains(u"外公外婆"_s));
        QCOMPARE(chen.enrolments.size(), 2);
        const Enrolment &seeker = chen.enrolments.first();
        QCOMPARE(seeker.kind, u"求职人员"_s);
        QCOMPARE(seeker.start.toString(u"yyyy-MM"_s), u"2023-09"_s);
        QCOMPARE(seeker.station, u"31010901701"_s);
        QCOMPARE(seeker.outcome, u"01"_s); // 单位就业
        QCOMPARE(seeker.jobTitle, u"设计师助手"_s);
        QVERIFY(seeker.outcomeDate.isValid() && !seeker.evidence.isEmpty());
        QCOMPARE(chen.enrolments.last().kind, u"陪跑计划"_s);
        QVERIFY(std::any_of(chen.marks.begin(), chen.marks.end(), [](const Mark &mark) {
            return mark.mark == u"低保家庭"_s && mark.sensitivity == Hardship;
        }));
        QCOMPARE(chen.services.last().date, seeker.start); // nothing before he came
    }

    void hisGrandparentsAreOnTheElderListInOneHouseholdWithHim()
    {
        const File chen = fileOf(*people, u"陈小明"_s);
        QMap<QString, QString> relations;
        const QList<HouseholdMember> members = *people->householdMembers(chen.person.n);
        for (const HouseholdMember &member : members)
            relations.insert(member.relation, (*people->person(member.person))->name);
        QCOMPARE(relations, (QMap<QString, QString>{
                                {u"本人"_s, u"陈小明"_s}, {u"外祖父"_s, u"沈福根"_s}, {u"外祖母"_s, u"李秀英"_s}}));
        for (const QString &name : {u"沈福根"_s, u"李秀英"_s}) {
            const File elder = fileOf(*people, name);
            QCOMPARE(elder.enrolments.size(), 1);
            QCOMPARE(elder.enrolments.first().kind, u"为老服务"_s);
            QVERIFY(!elder.enrolments.first().end.isValid());
            QVERIFY(elder.counts.value(u"探访"_s) > 10);
        }
    }

    void exactlyOnePersonAnswers_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char16_t *typed : {u"cxm", u"陈小明", u"小陈", u"chenxiaoming", u"CXM"})
            QTest::newRow(QString::fromUtf16(typed).toUtf8().constData()) << QString::fromUtf16(typed);
    }
    void exactlyOnePersonAnswers()
    {
        QFETCH(QString, typed);
        const auto hits = people->find(typed, 50);
        LEYE_VERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().name, u"陈小明"_s);
        QCOMPARE(hits->first().kinds, u"求职人员、陪跑计划"_s); // closed both: what he was to us
        QCOMPARE(hits->first().station, u"31010901701"_s);
    }

    void whoIsServedStillIsCalledByThatAlone()
    {
        const auto hits = people->find(u"李秀英"_s, 50);
        LEYE_VERIFY(hits);
        QCOMPARE(hits->first().kinds, u"为老服务"_s);
        QCOMPARE(people->find(u"张国庆"_s, 50)->first().kinds, u"求职人员"_s);
    }

    // The neighbours

    void thereAreAboutTwoDozenNeighbours()
    {
        QVERIFY2(bench->report->people >= 24 && bench->report->people <= 36,
                 qPrintable(QString::number(bench->report->people)));
        QCOMPARE(bench->report->people, *people->peopleCount());
        QCOMPARE(bench->report->services, *people->serviceCount());
    }

    void caseWorkOfEveryStageIsThere()
    {
        const QStringList stages =
            rowsOf(workspace->database(), "SELECT DISTINCT stage FROM enrolment WHERE kind = '求职人员' ORDER BY 1");
        QCOMPARE(stages, (QStringList{u"01"_s, u"02"_s, u"03"_s, u"04"_s, u"05"_s, u"06"_s, u"07"_s, u"08"_s}));
    }

    void eldersOfTheSixVisitingGroupsAreThere()
    {
        const QStringList marks = rowsOf(workspace->database(), "SELECT DISTINCT mark FROM mark");
        for (const char16_t *mark : {u"独居", u"空巢", u"留守", u"失能", u"重残", u"计划生育特殊家庭"})
            QVERIFY2(marks.contains(QString::fromUtf16(mark)), qPrintable(QString::fromUtf16(mark)));
    }

    void peopleWhoseFilesAreOutOfTheOrdinary()
    {
        const File minority = fileOf(*people, u"古丽娜尔·买买提"_s);
        QCOMPARE(minority.person.ethnicity, u"05"_s);
        const File rare = fileOf(*people, u"周𬴂"_s);
        QVERIFY(rare.person.name.at(1).isSurrogate()); // a character outside the BMP
        const File permit = fileOf(*people, u"梁嘉欣"_s);
        QCOMPARE(permit.person.idType, id_type::kHmtResident.toString());
        QVERIFY(permit.person.idNumber.startsWith(u"810000"_s));
        const File without = fileOf(*people, u"唐阿妹"_s);
        QVERIFY(without.person.idNumber.isEmpty() && !without.person.noIdReason.isEmpty());
        for (const QString &name : {u"严阿宝"_s, u"陆宝山"_s}) // typed in 15 digits, kept in 18
            QVERIFY2(readCitizenId(fileOf(*people, name).person.idNumber, kToday), qPrintable(name));
    }

    void aCaseThatWasClosedIsOpenAgain()
    {
        const File zhang = fileOf(*people, u"张国庆"_s);
        QCOMPARE(zhang.enrolments.size(), 1);
        QVERIFY(!zhang.enrolments.first().end.isValid());
        QCOMPARE(rowsOf(workspace->database(), "SELECT count(*) FROM action WHERE name = 'enrolment.reopen'"),
                 QStringList{u"1"_s});
    }

    void whoDiedIsLeftInPeace()
    {
        const File yang = fileOf(*people, u"杨根娣"_s);
        QCOMPARE(yang.enrolments.first().outcome, u"13"_s);
        QVERIFY(yang.services.first().date <= yang.enrolments.first().outcomeDate);
        OfficeStore office(workspace->database());
        const auto codes = CodeTables::load(office, kToday);
        LEYE_VERIFY(codes);
        Service service;
        service.person = PersonId(yang.person.id);
        service.kind = u"探访"_s;
        const auto refused =
            recordServices({workspace->journal(), *people, *codes, workspace->viewer(), u"31010901701"_s}, {service});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
    }

    // Who may see what

    void counsellingNotesAreSealedForAllButTheCounsellor()
    {
        const File xie = fileOf(*people, u"谢文杰"_s);
        QCOMPARE(xie.counts.value(u"心理疏导"_s), 3);
        for (const Service &service : xie.services) {
            if (service.kind == u"心理疏导"_s)
                QVERIFY(service.note.isEmpty() && service.sealed.contains(u"note"_s));
        }
        // Nowhere in the clear: not in the note's column, not in the log.
        QCOMPARE(rowsOf(workspace->database(),
                        "SELECT count(*) FROM service WHERE note_class = 4 AND typeof(note) <> 'blob'"),
                 QStringList{u"0"_s});
        people.reset();
        workspace.reset();
        {
            const auto counsellor = bench->signIn(u"叶静宜"_s);
            LEYE_VERIFY(counsellor);
            PeopleStore open((*counsellor)->database(), &(*counsellor)->journal().restricted());
            const File seen = fileOf(open, u"谢文杰"_s);
            QVERIFY(std::any_of(seen.services.begin(), seen.services.end(),
                                [](const Service &service) { return service.note.contains(u"入睡困难"_s); }));
        }
        auto again = bench->signIn();
        LEYE_VERIFY(again);
        workspace = std::move(*again);
        people = std::make_unique<PeopleStore>(workspace->database());
    }

    void everyRoleHasAUserWhoCanSignIn()
    {
        people.reset();
        workspace.reset();
        Roles seen;
        for (const QString &name : bench->report->users) {
            const auto opened = bench->signIn(name);
            LEYE_VERIFY(opened);
            QCOMPARE((*opened)->user().name, name);
            QVERIFY((*opened)->facts().demo);
            seen |= (*opened)->viewer().roles;
        }
        QCOMPARE(seen, Role::Aide | Role::Counsellor | Role::Manager | Role::Administrator);
        auto again = bench->signIn();
        LEYE_VERIFY(again);
        workspace = std::move(*again);
        people = std::make_unique<PeopleStore>(workspace->database());
        QCOMPARE(workspace->user().name, bench->report->users.first());
    }

    void entriesAreMadeAtTheDeskInOfficeHoursByDifferentUsers()
    {
        const QStringList hours =
            rowsOf(workspace->database(), "SELECT DISTINCT (wall_ms / 3600000 + 8) % 24 FROM action");
        for (const QString &hour : hours)
            QVERIFY2(hour.toInt() >= 8 && hour.toInt() <= 17, qPrintable(hour));
        QVERIFY(
            rowsOf(workspace->database(), "SELECT DISTINCT user FROM action WHERE name = 'service.record'").size() >=
            4);
        // Entered on the day it was done.
        QCOMPARE(rowsOf(workspace->database(), "SELECT count(*) FROM service WHERE date <> strftime('%Y-%m-%d', "
                                               "created_ms / 1000, 'unixepoch', '+8 hours')"),
                 QStringList{u"0"_s});
        // Never back in time.
        QCOMPARE(rowsOf(workspace->database(),
                        "SELECT count(*) FROM action a JOIN action b ON b.a = a.a + 1 WHERE b.wall_ms < a.wall_ms"),
                 QStringList{u"0"_s});
    }

    void theLedgerVerifies()
    {
        JournalStore store(workspace->database());
        const auto verified = verifyLedger(store, workspace->journal().restricted(), workspace->facts().authority, {});
        LEYE_VERIFY(verified);
        QVERIFY(verified->first().size >= bench->report->operations);
        QCOMPARE(verified->first().checkpointSize, verified->first().size); // signed on leaving
    }

    // Other days, other folders

    void onOtherDaysTheStoryIsTheSame_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("the day behind the story's end") << QDate(2024, 8, 6);
        QTest::newRow("in the lunar new year") << QDate(2025, 1, 29);
        QTest::newRow("a Sunday many years on") << QDate(2031, 6, 1);
    }
    void onOtherDaysTheStoryIsTheSame()
    {
        QFETCH(QDate, today);
        const DemoBench other(DemoPlan{DemoScale::Story, 42, today, {}});
        LEYE_VERIFY(other.report);
        const auto opened = other.signIn();
        LEYE_VERIFY(opened);
        PeopleStore store((*opened)->database());
        QCOMPARE(store.find(u"cxm"_s, 50)->size(), 1);
        const File chen = fileOf(store, u"小陈"_s);
        QCOMPARE(chen.counts.value(u"岗位推荐"_s), 6);
        QCOMPARE(chen.enrolments.first().start, QDate(2023, 9, 12));
        QCOMPARE(other.report->people, bench->report->people);
        const QString last = rowsOf((*opened)->database(), "SELECT max(date) FROM service").first();
        QVERIFY2(last < today.toString(Qt::ISODate), qPrintable(last));
    }

    void aFolderWithSomethingInItIsLeftAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"letter.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        FixedClock clock(kToday);
        const auto refused = makeDemo(folder.path(), {DemoScale::Story, 1, kToday, {}},
                                      SecretBytes::copyOf(kDemoSecret), demoParts(clock), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(file.exists());
        const auto twice = makeDemo(bench->path, {DemoScale::Story, 1, kToday, {}}, SecretBytes::copyOf(kDemoSecret),
                                    demoParts(clock), {});
        QVERIFY(!twice);
        QCOMPARE(workspace->facts().demo, true);
    }

    void whatIsStoppedLeavesNothingBehind()
    {
        qint64 calls = 0;
        const DemoBench stopped(DemoPlan{DemoScale::Story, 1, kToday, {}},
                                [&calls](qint64 done, qint64 all) { return done < all && ++calls < 50; });
        QVERIFY(!stopped.report);
        QCOMPARE(stopped.report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(calls, 50);
        QVERIFY(!QFileInfo::exists(stopped.path));
    }

    void aDayOutsideTheStoryIsRefusedBeforeAnythingIsMade()
    {
        for (const QDate today : {QDate(), QDate(2023, 1, 1)}) {
            const DemoBench refused(DemoPlan{DemoScale::Story, 1, today, {}});
            QVERIFY(!refused.report);
            QCOMPARE(refused.report.error().kind, Error::Kind::Invalid);
            QVERIFY(!QFileInfo::exists(refused.path));
        }
    }

    void aWeakPassphraseIsRefused()
    {
        QTemporaryDir folder;
        FixedClock clock(kToday);
        const auto refused = makeDemo(folder.filePath(u"w"_s), {DemoScale::Story, 1, kToday, {}},
                                      SecretBytes::copyOf("1234"), demoParts(clock), {});
        QVERIFY(!refused);
        QVERIFY(!QFileInfo::exists(folder.filePath(u"w"_s)));
    }
};

QTEST_GUILESS_MAIN(DemoStoryTest)
#include "tst_demo_story.moc"
