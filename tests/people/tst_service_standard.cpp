// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/person_time.h"
#include "models/people/service_entry.h"
#include "models/people/service_standard.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kRegistered(2026, 3, 2);
const QDate kToday(2026, 10, 26);

/// A job seeker registered on 2026-03-02, with whatever the test adds.
struct Standard : PeopleBench {
    Standard() : chen(add(u"陈小明"_s)) { enrol(chen, u"求职人员"_s, kRegistered); }

    Id16 enrol(const Person &person, const QString &kind, QDate start)
    {
        Enrolment enrolment;
        enrolment.person = PersonId(person.id);
        enrolment.kind = kind;
        enrolment.start = start;
        const auto opened = openEnrolment(as(aide), enrolment);
        if (!opened)
            qFatal("enrol");
        return opened->record.id;
    }
    void mark(const QString &code, QDate start = kRegistered, QDate end = {})
    {
        Mark mark;
        mark.person = PersonId(chen.id);
        mark.mark = code;
        mark.start = start;
        mark.end = end;
        mark.basis = u"登记表"_s;
        if (!setMark(as(aide), mark))
            qFatal("mark");
    }
    [[nodiscard]] Service service(const QString &kind, const QString &title = {}, QDate date = {2026, 5, 1}) const
    {
        Service service;
        service.person = PersonId(chen.id);
        service.kind = kind;
        service.date = date;
        service.channel = u"面谈"_s;
        service.result = u"完成"_s;
        service.title = title;
        return service;
    }
    Id16 give(const Service &service)
    {
        const auto recorded = recordServices(as(aide), {service});
        if (!recorded)
            qFatal("record");
        return recorded->first().id.raw;
    }
    /// "政策宣讲 0/1, …"
    [[nodiscard]] QString status(QDate day = kToday)
    {
        const auto status = standardStatus(people, office, chen.n, day);
        if (!status)
            return status.error().message;
        if (!*status)
            return u"none"_s;
        QStringList items;
        for (const StandardItem &item : (*status)->items)
            items.append(item.kind + u' ' + QString::number(item.done) + u'/' + QString::number(item.due));
        return (*status)->preset + u": "_s + items.join(u", "_s) + ((*status)->isMet() ? u" met"_s : QString());
    }

    Person chen;
};

} // namespace

class TestServiceStandard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aJobSeekerIsDueTheShippedStandard()
    {
        Standard bench;
        QCOMPARE(bench.status(), u"1131: 政策宣讲 0/1, 职业指导 0/1, 岗位推荐 0/3, 培训|见习 0/1"_s);
        const auto status = standardStatus(bench.people, bench.office, bench.chen.n, kToday);
        QCOMPARE((*status)->from, kRegistered);
        QCOMPARE((*status)->until, kToday);
        QCOMPARE((*status)->mark, QString());
    }

    void theSessionOfTheStoryIsCountedAsTheStoryTellsIt()
    {
        Standard bench;
        bench.mark(u"高校毕业生"_s);
        for (int i = 0; i < 2; ++i)
            bench.give(bench.service(u"职业指导"_s));
        for (int i = 0; i < 6; ++i)
            bench.give(bench.service(u"岗位推荐"_s, u"设计助理 %1"_s.arg(i)));
        bench.give(bench.service(u"见习"_s));
        QCOMPARE(bench.status(), u"1131: 政策宣讲 0/1, 职业指导 2/1, 岗位推荐 6/3, 培训|见习 1/1"_s);
        bench.give(bench.service(u"政策宣讲"_s));
        QCOMPARE(bench.status(), u"1131: 政策宣讲 1/1, 职业指导 2/1, 岗位推荐 6/3, 培训|见习 1/1 met"_s);
        QCOMPARE((*standardStatus(bench.people, bench.office, bench.chen.n, kToday))->mark, u"高校毕业生"_s);
    }

    void onlyWhatIsFilledInCounts_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *field : {"date", "staff", "channel", "result"})
            QTest::addRow("without %s", field) << QString::fromLatin1(field);
    }
    void onlyWhatIsFilledInCounts()
    {
        QFETCH(const QString, missing);
        Standard bench;
        Service service = bench.service(u"职业指导"_s);
        service.id = bench.journal->newId();
        service.area = kArea;
        service.staff = {bench.aide.user};
        kService.field(missing)->set(service, Value());
        LEYE_VERIFY(bench.journal->commit(Edit(u"import.services"_s, bench.aide.user).add(service)));
        QCOMPARE(bench.status(), u"1131: 政策宣讲 0/1, 职业指导 0/1, 岗位推荐 0/3, 培训|见习 0/1"_s);
        QCOMPARE(bench.people.serviceCounts(bench.chen.n)->first().count, 1); // it was given all the same
    }

    void aReferralCountsOnceForAJob()
    {
        Standard bench;
        bench.give(bench.service(u"岗位推荐"_s, u"设计师助手"_s));
        bench.give(bench.service(u"岗位推荐"_s, u" 设计师助手 "_s));
        bench.give(bench.service(u"岗位推荐"_s, u"ＵＩ设计"_s));
        bench.give(bench.service(u"岗位推荐"_s, u"ui设计"_s)); // the same in other letters
        QVERIFY(bench.status().contains(u"岗位推荐 2/3"_s));
        bench.give(bench.service(u"岗位推荐"_s)); // of what cannot be told apart each counts
        bench.give(bench.service(u"岗位推荐"_s));
        QVERIFY(bench.status().contains(u"岗位推荐 4/3"_s));
        bench.give(bench.service(u"职业指导"_s, u"简历"_s));
        bench.give(bench.service(u"职业指导"_s, u"简历"_s)); // guidance is no referral
        QVERIFY(bench.status().contains(u"职业指导 2/1"_s));
    }

    void whatIsInTheBinDoesNotCount()
    {
        Standard bench;
        const Id16 id = bench.give(bench.service(u"职业指导"_s));
        QVERIFY(bench.status().contains(u"职业指导 1/1"_s));
        LEYE_VERIFY(binEntry<Service>(bench.as(bench.aide), id, u"录错"_s));
        QVERIFY(bench.status().contains(u"职业指导 0/1"_s));
    }

    void thePeriodIsASetting()
    {
        Standard bench;
        bench.give(bench.service(u"职业指导"_s, {}, kRegistered.addDays(-1)));
        QVERIFY(bench.status().contains(u"职业指导 0/1"_s)); // before they came to us
        bench.give(bench.service(u"职业指导"_s, {}, kRegistered));
        QVERIFY(bench.status().contains(u"职业指导 1/1"_s));
        QVERIFY(bench.status(kRegistered).contains(u"职业指导 1/1"_s));
        bench.setSetting(u"standard.period"_s, u"year"_s, QDate(2026, 10, 1));
        QVERIFY(bench.status().contains(u"职业指导 2/1"_s));                   // from the first of January
        QVERIFY(bench.status(QDate(2026, 9, 30)).contains(u"职业指导 1/1"_s)); // it was not so then
        bench.setSetting(u"standard.period.1131"_s, u"registration"_s, QDate(2026, 10, 1));
        QVERIFY(bench.status().contains(u"职业指导 1/1"_s)); // the preset's own word goes first
        QVERIFY(bench.status(QDate(2027, 1, 2)).contains(u"职业指导 1/1"_s));
    }

    void theDayOfTheReportEndsIt()
    {
        Standard bench;
        bench.give(bench.service(u"政策宣讲"_s, {}, QDate(2026, 6, 15)));
        QVERIFY(bench.status(QDate(2026, 6, 14)).contains(u"政策宣讲 0/1"_s));
        QVERIFY(bench.status(QDate(2026, 6, 15)).contains(u"政策宣讲 1/1"_s));
    }

    void aMarkMayAskForMore()
    {
        Standard bench;
        const QDate from(2026, 1, 1);
        bench.setSetting(u"standard.311.岗位推荐"_s, u"3"_s, from);
        bench.setSetting(u"standard.启航.职业指导"_s, u"6"_s, from);
        bench.setSetting(u"standard.启航.岗位推荐"_s, u"12"_s, from);
        bench.setSetting(u"standard.preset.启航人员"_s, u"启航"_s, from);
        bench.setSetting(u"standard.preset.退役军人"_s, u"311"_s, from);
        bench.mark(u"退役军人"_s);
        QCOMPARE(bench.status(), u"311: 岗位推荐 0/3"_s);
        bench.mark(u"启航人员"_s, QDate(2026, 4, 1));
        QCOMPARE(bench.status(), u"启航: 职业指导 0/6, 岗位推荐 0/12"_s); // of two the one that asks for more
        QCOMPARE(bench.status(QDate(2026, 3, 31)), u"311: 岗位推荐 0/3"_s);
        bench.mark(u"独居"_s); // a mark without a standard says nothing
        QCOMPARE(bench.status(), u"启航: 职业指导 0/6, 岗位推荐 0/12"_s);
    }

    void quotasChangeFromADayOn()
    {
        Standard bench;
        bench.setSetting(u"standard.1131.岗位推荐"_s, u"5"_s, QDate(2026, 7, 1));
        bench.setSetting(u"standard.1131.政策宣讲"_s, u"0"_s, QDate(2026, 7, 1)); // no longer asked for
        QCOMPARE(bench.status(QDate(2026, 6, 30)), u"1131: 政策宣讲 0/1, 职业指导 0/1, 岗位推荐 0/3, 培训|见习 0/1"_s);
        QCOMPARE(bench.status(QDate(2026, 7, 1)), u"1131: 职业指导 0/1, 岗位推荐 0/5, 培训|见习 0/1"_s);
        bench.setSetting(u"standard.1131.岗位推荐"_s, u"五"_s, QDate(2026, 8, 1)); // no number: no demand
        QCOMPARE(bench.status(QDate(2026, 8, 1)), u"1131: 职业指导 0/1, 培训|见习 0/1"_s);
    }

    void nothingIsDueToOthers()
    {
        Standard bench;
        const Person elder = bench.add(u"王建国"_s);
        bench.enrol(elder, u"为老服务"_s, kRegistered);
        QVERIFY(!*standardStatus(bench.people, bench.office, elder.n, kToday));
        QVERIFY(!*standardStatus(bench.people, bench.office, bench.add(u"李秀英"_s).n, kToday));
        const Id16 id = bench.people.enrolments(bench.chen.n)->first().id;
        QCOMPARE(bench.status(kRegistered.addDays(-1)), u"none"_s);
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), EnrolmentId(id),
                                   {u"12"_s, QDate(2026, 9, 1), u"迁出证明"_s, {}, {}, {}, {}}));
        QCOMPARE(bench.status(), u"none"_s);
        bench.mark(u"高校毕业生"_s); // still one of those the standard was made for
        QCOMPARE(bench.status(), u"1131: 政策宣讲 0/1, 职业指导 0/1, 岗位推荐 0/3, 培训|见习 0/1"_s);
    }

    void aNewRegistrationBeginsAnew()
    {
        Standard bench;
        bench.give(bench.service(u"职业指导"_s, {}, QDate(2026, 5, 1)));
        const Id16 id = bench.people.enrolments(bench.chen.n)->first().id;
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), EnrolmentId(id),
                                   {u"01"_s, QDate(2026, 6, 1), u"合同"_s, {}, {}, {}, {}}));
        bench.enrol(bench.chen, u"求职人员"_s, QDate(2026, 9, 1));
        QVERIFY(bench.status().contains(u"职业指导 0/1"_s));
    }

    void withoutSettingsThereIsNoStandard()
    {
        TestDesk desk;
        OfficeStore office(desk.database);
        PeopleStore people(desk.database);
        const auto none = standardStatus(people, office, 1, kToday);
        LEYE_VERIFY(none);
        QVERIFY(!*none);
    }

    void countsForTheFileAreByKind()
    {
        Standard bench;
        bench.give(bench.service(u"岗位推荐"_s, u"设计师助手"_s));
        bench.give(bench.service(u"职业指导"_s, {}, QDate(2026, 6, 1)));
        bench.give(bench.service(u"岗位推荐"_s, u"设计师助手"_s, QDate(2026, 7, 1)));
        const auto counts = bench.people.serviceCounts(bench.chen.n);
        LEYE_VERIFY(counts);
        QCOMPARE(counts->size(), 2);
        QCOMPARE(counts->at(0).kind, u"岗位推荐"_s);
        QCOMPARE(counts->at(0).count, 2);
        QCOMPARE(counts->at(0).titles, 1);
        QCOMPARE(counts->at(1).count, 1);
        QCOMPARE(bench.people.serviceCounts(bench.chen.n, QDate(2026, 6, 2))->size(), 1);
        QCOMPARE(bench.people.services(bench.chen.n, 1)->first().date, QDate(2026, 7, 1)); // newest first
    }

    void monthsWithoutWork_data()
    {
        QTest::addColumn<QDate>("workEnded");
        QTest::addColumn<QDate>("graduated");
        QTest::addColumn<QString>("labourStatus");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("sinceGraduation");
        const QString none;
        QTest::newRow("since the last job") << QDate(2026, 4, 26) << QDate() << none << 6 << false;
        QTest::newRow("a day short of the month") << QDate(2026, 4, 27) << QDate() << none << 5 << false;
        QTest::newRow("since school") << QDate() << QDate(2025, 6, 30) << none << 15 << true;
        QTest::newRow("the later of both: the job") << QDate(2026, 9, 26) << QDate(2025, 6, 30) << none << 1 << false;
        QTest::newRow("the later of both: the school")
            << QDate(2024, 1, 1) << QDate(2026, 6, 30) << u"02"_s << 3 << true;
        QTest::newRow("today") << kToday << QDate() << u"03"_s << 0 << false;
        QTest::newRow("nothing is known") << QDate() << QDate() << none << -1 << false;
        QTest::newRow("not over yet") << kToday.addDays(1) << QDate() << none << -1 << false;
        QTest::newRow("at work") << QDate(2026, 4, 26) << QDate() << u"01"_s << -1 << false;
        QTest::newRow("at work in a village") << QDate(2026, 4, 26) << QDate() << u"06"_s << -1 << false;
        QTest::newRow("retired") << QDate(2026, 4, 26) << QDate() << u"04"_s << -1 << false;
    }
    void monthsWithoutWork()
    {
        QFETCH(const QDate, workEnded);
        QFETCH(const QDate, graduated);
        QFETCH(const QString, labourStatus);
        QFETCH(const int, months);
        QFETCH(const bool, sinceGraduation);
        Person person;
        person.workEnded = workEnded;
        person.graduated = graduated;
        person.labourStatus = labourStatus;
        const auto time = withoutWork(person, {}, kToday);
        QCOMPARE(time.has_value(), months >= 0);
        if (!time)
            return;
        QCOMPARE(time->months, months);
        QCOMPARE(time->sinceGraduation, sinceGraduation);
        QCOMPARE(time->since, sinceGraduation ? graduated : workEnded);
    }

    void whoWasPlacedIsNotWithoutWork()
    {
        Person person;
        person.workEnded = QDate(2026, 1, 31);
        Enrolment closed;
        closed.outcome = u"02"_s;
        closed.outcomeDate = QDate(2026, 6, 1);
        QVERIFY(!withoutWork(person, {closed}, kToday));
        QVERIFY(withoutWork(person, {closed}, QDate(2026, 5, 31))); // not yet then
        closed.outcome = u"08"_s;                                   // an internship is no placement
        QVERIFY(withoutWork(person, {closed}, kToday));
        closed.outcome = u"02"_s;
        person.workEnded = QDate(2026, 8, 31); // and lost it again
        QCOMPARE(withoutWork(person, {closed}, kToday)->months, 1);
    }
};

QTEST_GUILESS_MAIN(TestServiceStandard)
#include "tst_service_standard.moc"
