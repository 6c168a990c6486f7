// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holidays.h"
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

Enrolment seeker(const Person &person, QDate start = {})
{
    Enrolment enrolment;
    enrolment.person = PersonId(person.id);
    enrolment.kind = u"求职人员"_s;
    enrolment.category = u"02"_s;
    enrolment.stage = u"04"_s;
    enrolment.start = start;
    return enrolment;
}

Closing hired(QDate day)
{
    Closing closing;
    closing.outcome = u"01"_s;
    closing.date = day;
    closing.evidence = u"劳动合同"_s;
    closing.employer = u"示例设计有限公司"_s;
    closing.jobTitle = u"设计师助手"_s;
    closing.pay = 550'000;
    return closing;
}

const QDate kToday(2026, 10, 26);

} // namespace

class TestEnrolmentEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void openingFillsInWhatIsLeftOpen()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person));
        LEYE_VERIFY(opened);
        QCOMPARE(opened->record.start, kToday);
        QCOMPARE(opened->record.station, u"31010901701"_s);
        QCOMPARE(opened->record.aide, bench.aide.user);
        QCOMPARE(opened->record.area, kArea);
        QVERIFY(opened->record.n > 0);
        QCOMPARE(opened->touched.size(), 1);
        QCOMPARE(opened->operations.size(), 1);
        verifyDesk(bench);
    }

    void nobodyIsEnrolledTwiceForTheSame()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto first = openEnrolment(desk, seeker(person));
        LEYE_VERIFY(first);
        LEYE_REFUSED(openEnrolment(desk, seeker(person)), Conflict);
        Enrolment companion = seeker(person);
        companion.kind = u"陪跑计划"_s;
        LEYE_VERIFY(openEnrolment(desk, companion)); // for something else, too
        LEYE_VERIFY(closeEnrolment(desk, EnrolmentId(first->record.id), hired(kToday)));
        LEYE_VERIFY(openEnrolment(desk, seeker(person))); // and again after the end
        LEYE_REFUSED(reopenEnrolment(desk, EnrolmentId(first->record.id), u"误操作"_s), Conflict);
    }

    void whatCannotBeOpenedIsRefused()
    {
        PeopleBench bench;
        Person born = bench.person(u"陈小明"_s);
        born.birth = QDate(2003, 5, 6);
        const Person person = bench.add(born);
        const auto with = [&](auto change) {
            Enrolment enrolment = seeker(person);
            change(enrolment);
            return openEnrolment(bench.as(bench.aide), enrolment);
        };
        LEYE_REFUSED(with([](Enrolment &e) { e.kind = u"会员"_s; }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.kind.clear(); }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.category = u"99"_s; }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.stage = u"99"_s; }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.start = kToday.addDays(1); }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.start = QDate(2003, 5, 5); }), Invalid);
        LEYE_REFUSED(with([](Enrolment &e) { e.remark = QString(kMaxTextBytes + 1, u'x'); }), Invalid);
        LEYE_REFUSED(with([&](Enrolment &e) { e.person = PersonId(bench.journal->newId()); }), NotFound);
        LEYE_REFUSED(openEnrolment(bench.as(bench.clerk), seeker(person)), Denied);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM enrolment"), 0);
    }

    void closingSaysHowItEnded()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person, QDate(2026, 3, 2)));
        LEYE_VERIFY(opened);
        const auto closed =
            closeEnrolment(bench.as(bench.aide), EnrolmentId(opened->record.id), hired(QDate(2026, 9, 1)));
        LEYE_VERIFY(closed);
        QCOMPARE(closed->record.end, QDate(2026, 9, 1));
        QCOMPARE(closed->record.outcome, u"01"_s);
        QCOMPARE(closed->record.outcomeDate, QDate(2026, 9, 1));
        QCOMPARE(closed->record.evidence, u"劳动合同"_s);
        QCOMPARE(closed->record.jobTitle, u"设计师助手"_s);
        QCOMPARE(closed->record.pay, 550'000);
        QCOMPARE(closed->record.stage, u"07"_s);
        QCOMPARE(closed->record.followUp, QDate(2026, 9, 30)); // 30 days, as the setting says, end on a holiday
        LEYE_REFUSED(closeEnrolment(bench.as(bench.aide), EnrolmentId(opened->record.id), hired(kToday)), Conflict);
        const auto undone = undo(*bench.journal, closed->action, bench.aide.user);
        LEYE_VERIFY(undone);
        const Enrolment again = bench.read<Enrolment>(opened->record.id);
        QVERIFY(!again.end.isValid());
        QVERIFY(again.outcome.isEmpty());
        QCOMPARE(again.stage, u"04"_s);
        verifyDesk(bench);
    }

    void closingNeedsOutcomeDateAndEvidence()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person, QDate(2026, 3, 2)));
        LEYE_VERIFY(opened);
        const EnrolmentId id(opened->record.id);
        const auto with = [&](auto change) {
            Closing closing = hired(QDate(2026, 9, 1));
            change(closing);
            return closeEnrolment(bench.as(bench.aide), id, closing);
        };
        LEYE_REFUSED(with([](Closing &c) { c.outcome.clear(); }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.outcome = u"16"_s; }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.date = {}; }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.date = kToday.addDays(1); }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.date = QDate(2026, 3, 1); }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.evidence = u"  "_s; }), Invalid);
        LEYE_REFUSED(with([](Closing &c) { c.followUp = QDate(2026, 8, 31); }), Invalid);
        LEYE_REFUSED(closeEnrolment(bench.as(bench.aide), EnrolmentId(bench.journal->newId()), hired(kToday)),
                     NotFound);
        LEYE_REFUSED(closeEnrolment(bench.as(bench.clerk), id, hired(kToday)), Denied);
        QVERIFY(!bench.read<Enrolment>(id.raw).end.isValid());
        LEYE_VERIFY(with([](Closing &c) {
            c.date = QDate(2026, 3, 2);
            c.followUp = c.date;
        })); // the limits themselves
    }

    void followUpDaysAreTheSettingsOfTheirTime()
    {
        PeopleBench bench;
        bench.setSetting(u"follow_up.days"_s, u"45"_s, QDate(2026, 10, 1));
        const auto before = followUpDates(bench.database, u"01", QDate(2026, 9, 30));
        LEYE_VERIFY(before);
        QCOMPARE(before->size(), 2);
        QCOMPARE(before->at(0).day, QDate(2026, 10, 30)); // 30 days
        QCOMPARE(before->at(1).day, QDate(2026, 12, 29)); // 90 days
        const auto after = followUpDates(bench.database, u"01", QDate(2026, 10, 1));
        LEYE_VERIFY(after);
        QCOMPARE(after->first().day, QDate(2026, 11, 15));
        const auto died = followUpDates(bench.database, u"13", QDate(2026, 10, 1));
        LEYE_VERIFY(died);
        QVERIFY(died->isEmpty());
    }

    void aFollowUpOnADayOffIsDoneBeforeIt()
    {
        PeopleBench bench;
        const auto firstOf = [&bench](QDate outcome) {
            return followUpDates(bench.database, u"01", outcome)->value(0);
        };
        QCOMPARE(firstOf(QDate(2026, 9, 5)).day, QDate(2026, 10, 5)); // 国庆节
        QCOMPARE(firstOf(QDate(2026, 9, 5)).workday, QDate(2026, 9, 30));
        // A holiday that only this office knows of moves it, too.
        QCOMPARE(firstOf(QDate(2026, 12, 30)).workday, QDate(2027, 1, 29));
        LEYE_VERIFY(bringInHolidays(*bench.journal, bench.administrator, {{QDate(2027, 1, 29), false, u"放假"_s, {}}},
                                    u"放假通知（示例）"_s));
        QCOMPARE(firstOf(QDate(2026, 12, 30)).day, QDate(2027, 1, 29));
        QCOMPARE(firstOf(QDate(2026, 12, 30)).workday, QDate(2027, 1, 28));
        // Never before the outcome itself: a Saturday, asked on the Sunday after it.
        bench.setSetting(u"follow_up.days"_s, u"1"_s, QDate(2026, 11, 1));
        QCOMPARE(firstOf(QDate(2026, 11, 7)).workday, QDate(2026, 11, 7));
    }

    void fourOutcomesArePlacements()
    {
        PeopleBench bench;
        QStringList placements;
        for (const CodeRow &row : bench.codes.rows(u"app_outcome"_s)) {
            if (isPlacement(row.code))
                placements.append(row.label);
        }
        QCOMPARE(placements, (QStringList{u"单位就业"_s, u"灵活就业"_s, u"自主创业"_s, u"公益性岗位"_s}));
        QVERIFY(!isPlacement(u""));
        QVERIFY(!isPlacement(u"08")); // 见习或培训
        QVERIFY(isDeath(u"13"));
        QCOMPARE(bench.codes.label(u"app_outcome"_s, u"13"_s), u"去世"_s);
    }

    void aDeathEndsEverythingAndNobodyCallsTheFamily()
    {
        PeopleBench bench;
        const Person person = bench.add(u"王建国"_s);
        Enrolment elder;
        elder.person = PersonId(person.id);
        elder.kind = u"为老服务"_s;
        const auto care = openEnrolment(bench.as(bench.aide), elder);
        LEYE_VERIFY(care);
        const auto job = openEnrolment(bench.as(bench.aide), seeker(person));
        LEYE_VERIFY(job);
        Closing died;
        died.outcome = u"13"_s;
        died.date = kToday;
        died.evidence = u"死亡证明"_s;
        const auto closed = closeEnrolment(bench.as(bench.aide), EnrolmentId(care->record.id), died);
        LEYE_VERIFY(closed);
        QCOMPARE(closed->record.id, care->record.id);
        for (const Id16 &id : {care->record.id, job->record.id}) {
            const Enrolment enrolment = bench.read<Enrolment>(id);
            QCOMPARE(enrolment.outcome, u"13"_s);
            QCOMPARE(enrolment.end, kToday);
            QVERIFY(!enrolment.followUp.isValid());
        }
        QVERIFY(bench.read<Enrolment>(care->record.id).stage.isEmpty()); // had none
        QCOMPARE(bench.read<Enrolment>(job->record.id).stage, u"07"_s);
        LEYE_REFUSED(openEnrolment(bench.as(bench.aide), seeker(person)), Denied);
        const auto undone = undo(*bench.journal, closed->action, bench.aide.user);
        LEYE_VERIFY(undone);
        QVERIFY(!bench.read<Enrolment>(care->record.id).end.isValid());
        QVERIFY(!bench.read<Enrolment>(job->record.id).end.isValid());
        verifyDesk(bench);
    }

    void nobodyDiesOnTwoDays()
    {
        PeopleBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        const Person person = bench.add(u"王建国"_s);
        Enrolment elder;
        elder.person = PersonId(person.id);
        elder.kind = u"为老服务"_s;
        elder.start = QDate(2026, 9, 1);
        const auto care = openEnrolment(desk, elder);
        LEYE_VERIFY(care);
        const auto placed = openEnrolment(desk, seeker(person, QDate(2026, 3, 2)));
        LEYE_VERIFY(placed);
        LEYE_VERIFY(closeEnrolment(desk, EnrolmentId(placed->record.id), hired(QDate(2026, 6, 1))));
        const auto job = openEnrolment(desk, seeker(person, QDate(2026, 8, 3)));
        LEYE_VERIFY(job);
        const Closing died{u"13"_s, kToday, u"死亡证明"_s, {}, {}, {}, {}};
        const auto closed = closeEnrolment(desk, EnrolmentId(job->record.id), died);
        LEYE_VERIFY(closed);

        Enrolment after = closed->record;
        after.outcomeDate = QDate(2026, 10, 20);
        after.evidence = u"居委证明"_s;
        const auto corrected = changeEnrolment(desk, closed->record, after, u"写错了日子"_s);
        LEYE_VERIFY(corrected);
        for (const Id16 &id : {care->record.id, job->record.id}) {
            const Enrolment enrolment = bench.read<Enrolment>(id);
            QCOMPARE(enrolment.outcomeDate, QDate(2026, 10, 20));
            QCOMPARE(enrolment.end, QDate(2026, 10, 20));
            QCOMPARE(enrolment.evidence, u"居委证明"_s);
        }
        QCOMPARE(bench.read<Enrolment>(placed->record.id).end, QDate(2026, 6, 1)); // ended otherwise
        // Before the other began it cannot have been, and nothing is written then.
        after = corrected->record;
        after.outcomeDate = QDate(2026, 8, 20);
        LEYE_REFUSED(changeEnrolment(desk, corrected->record, after), Invalid);
        QCOMPARE(bench.read<Enrolment>(job->record.id).end, QDate(2026, 10, 20));
        LEYE_VERIFY(undo(*bench.journal, corrected->action, bench.aide.user));
        QCOMPARE(bench.read<Enrolment>(care->record.id).end, kToday);
        QCOMPARE(bench.read<Enrolment>(job->record.id).end, kToday);

        // One of them that was opened again and ends anew brings its day to the other.
        LEYE_VERIFY(reopenEnrolment(desk, EnrolmentId(job->record.id), u"写错了日子"_s));
        LEYE_REFUSED(closeEnrolment(desk, EnrolmentId(job->record.id),
                                    {u"13"_s, QDate(2026, 8, 20), u"死亡证明"_s, {}, {}, {}, {}}),
                     Invalid);
        LEYE_VERIFY(closeEnrolment(desk, EnrolmentId(job->record.id),
                                   {u"13"_s, QDate(2026, 10, 21), u"死亡证明"_s, {}, {}, {}, {}}));
        QCOMPARE(bench.read<Enrolment>(care->record.id).end, QDate(2026, 10, 21));
        verifyDesk(bench);
    }

    void reopeningTakesTheEndBackAndSaysWhy()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person));
        LEYE_VERIFY(opened);
        const EnrolmentId id(opened->record.id);
        LEYE_REFUSED(reopenEnrolment(bench.as(bench.aide), id, u"误操作"_s), Conflict); // is open
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), id, hired(kToday)));
        LEYE_REFUSED(reopenEnrolment(bench.as(bench.aide), id, u" "_s), Invalid);
        const auto reopened = reopenEnrolment(bench.as(bench.aide), id, u"试用期未通过"_s);
        LEYE_VERIFY(reopened);
        Enrolment expected = opened->record;
        expected.updatedMs = reopened->record.updatedMs;
        expected.updatedBy = reopened->record.updatedBy;
        QCOMPARE(reopened->record, expected); // nothing of the closing is left
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), id, hired(kToday)));
        verifyDesk(bench);
    }

    void aChangeNeverOpensOrCloses()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person));
        LEYE_VERIFY(opened);
        const Enrolment before = opened->record;
        const auto with = [&](const Enrolment &shown, auto change) {
            Enrolment after = shown;
            change(after);
            return changeEnrolment(bench.as(bench.aide), shown, after);
        };
        LEYE_REFUSED(with(before, [](Enrolment &e) { e.end = kToday; }), Invalid);
        LEYE_REFUSED(with(before, [](Enrolment &e) { e.outcome = u"01"_s; }), Invalid);
        LEYE_REFUSED(with(before, [](Enrolment &e) { e.stage = u"99"_s; }), Invalid);
        LEYE_REFUSED(with(before, [](Enrolment &e) { e.start = kToday.addDays(1); }), Invalid);
        const auto changed = with(before, [&](Enrolment &e) {
            e.stage = u"05"_s;
            e.aide = bench.manager.user;
        });
        LEYE_VERIFY(changed);
        QCOMPARE(changed->record.stage, u"05"_s);
        QCOMPARE(changed->record.aide, bench.manager.user);
        const auto closed = closeEnrolment(bench.as(bench.aide), EnrolmentId(before.id), hired(kToday));
        LEYE_VERIFY(closed);
        LEYE_REFUSED(with(closed->record,
                          [](Enrolment &e) {
                              e.end = {};
                              e.outcome.clear();
                          }),
                     Invalid);
        LEYE_REFUSED(with(closed->record, [](Enrolment &e) { e.evidence.clear(); }), Invalid);
        const auto corrected = with(closed->record, [](Enrolment &e) { e.employer = u"另一家公司"_s; });
        LEYE_VERIFY(corrected);
        QCOMPARE(corrected->record.employer, u"另一家公司"_s);
        verifyDesk(bench);
    }

    void aCorrectedOutcomeKeepsTheEnrolmentWhole()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto opened = openEnrolment(desk, seeker(person, QDate(2026, 3, 2)));
        LEYE_VERIFY(opened);
        const auto closed = closeEnrolment(desk, EnrolmentId(opened->record.id), hired(QDate(2026, 9, 1)));
        LEYE_VERIFY(closed);
        const auto fieldRefused = [&](auto change) {
            Enrolment after = closed->record;
            change(after);
            const auto refused = changeEnrolment(desk, closed->record, after);
            return refused ? u"none"_s : refused.error().detail;
        };
        QCOMPARE(fieldRefused([](Enrolment &e) { e.kind.clear(); }), u"kind"_s);
        QCOMPARE(fieldRefused([](Enrolment &e) { e.start = {}; }), u"start_date"_s);
        QCOMPARE(fieldRefused([](Enrolment &e) { e.outcome = u"13"_s; }), u"outcome"_s); // a death ends more than this
        Enrolment dead = closed->record;
        dead.outcome = u"13"_s;
        const auto revived = changeEnrolment(desk, dead, closed->record); // nor is it taken back for one alone
        QCOMPARE(revived ? u"none"_s : revived.error().detail, u"outcome"_s);
        QCOMPARE(fieldRefused([](Enrolment &e) { e.outcomeDate = {}; }), u"outcome_date"_s);
        QCOMPARE(fieldRefused([](Enrolment &e) { e.remark = QString(kMaxTextBytes + 1, u'x'); }), u"remark"_s);
        Enrolment after = closed->record;
        after.outcomeDate = QDate(2026, 9, 8);
        const auto corrected = changeEnrolment(desk, closed->record, after);
        LEYE_VERIFY(corrected);
        QCOMPARE(corrected->record.end, QDate(2026, 9, 8)); // as if it had been closed with it
        after.outcomeDate = QDate(2026, 9, 9);
        const auto late = changeEnrolment(desk, closed->record, after);
        LEYE_REFUSED(late, Conflict);
        QCOMPARE(late.error().detail, u"outcome_date"_s);
    }

    void anEnrolmentMadeByMistakeGoesToTheBinAndBack()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker(person));
        LEYE_VERIFY(opened);
        LEYE_VERIFY(binEntry<Enrolment>(bench.as(bench.aide), opened->record.id, u"录错人"_s));
        QVERIFY(bench.people.enrolments(person.n)->isEmpty());
        LEYE_REFUSED(closeEnrolment(bench.as(bench.aide), EnrolmentId(opened->record.id), hired(kToday)), NotFound);
        LEYE_VERIFY(openEnrolment(bench.as(bench.aide), seeker(person))); // it does not stand in the way
        LEYE_VERIFY(restoreEntry<Enrolment>(bench.as(bench.aide), opened->record.id));
        QCOMPARE(bench.people.enrolments(person.n)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEnrolmentEntry)
#include "tst_enrolment_entry.moc"
