// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/household_entry.h"
#include "models/people/household_view.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

class TestHouseholdEntry : public QObject {
    Q_OBJECT

    static QStringList names(PeopleBench &bench, const Person &person)
    {
        QStringList names;
        const auto views = householdsOf(bench.people, person.n);
        if (!views)
            return {views.error().message};
        for (const HouseholdView &view : *views) {
            for (const Housemate &mate : view.people)
                names.append(mate.name + u':' + mate.place.relation);
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theAideSeesThatTheGrandparentsAreOnTheElderList()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        Person old = bench.person(u"王建国"_s);
        old.birth = QDate(1946, 4, 1);
        old.phone = u"13800000001"_s;
        const Person grandfather = bench.add(old);
        const Person grandmother = bench.add(u"李秀英"_s);
        for (const Person &elder : {grandfather, grandmother}) {
            Enrolment enrolment;
            enrolment.person = PersonId(elder.id);
            enrolment.kind = u"为老服务"_s;
            LEYE_VERIFY(openEnrolment(bench.as(bench.aide), enrolment));
        }
        const auto made = createHousehold(bench.as(bench.aide), {},
                                          {{PersonId(chen.id), u"本人"_s},
                                           {PersonId(grandfather.id), u"外祖父"_s},
                                           {PersonId(grandmother.id), u" 外祖母 "_s}});
        LEYE_VERIFY(made);
        QCOMPARE(made->record.label, u"陈小明"_s);
        QCOMPARE(made->touched.size(), 4);
        const auto views = householdsOf(bench.people, chen.n);
        LEYE_VERIFY(views);
        QCOMPARE(views->size(), 1);
        const QList<Housemate> &mates = views->first().people;
        QCOMPARE(mates.size(), 3);
        QVERIFY(mates[0].isSelf);
        QVERIFY(mates[0].kinds.isEmpty());
        QCOMPARE(mates[1].kinds, QStringList{u"为老服务"_s});
        QCOMPARE(mates[1].birth, old.birth);
        QCOMPARE(mates[1].phone, old.phone);
        QVERIFY(!mates[1].isSelf);
        QCOMPARE(mates[2].place.relation, u"外祖母"_s);
        QCOMPARE(names(bench, grandmother), names(bench, chen)); // the same from each of them
        verifyDesk(bench);
    }

    void nobodyLivesInTwoPlaces()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_REFUSED(createHousehold(desk, {}, {}), Invalid);
        LEYE_REFUSED(createHousehold(desk, {}, {{PersonId(chen.id), {}}, {PersonId(chen.id), {}}}), Invalid);
        LEYE_REFUSED(createHousehold(desk, {}, {{PersonId(bench.journal->newId()), {}}}), NotFound);
        LEYE_REFUSED(createHousehold(bench.as(bench.clerk), {}, {{PersonId(chen.id), {}}}), Denied);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM household"), 0);
        const auto first = createHousehold(desk, {}, {{PersonId(chen.id), u"本人"_s}});
        LEYE_VERIFY(first);
        const auto second = createHousehold(desk, {}, {{PersonId(wang.id), u"本人"_s}});
        LEYE_VERIFY(second);
        LEYE_REFUSED(createHousehold(desk, {}, {{PersonId(chen.id), {}}}), Conflict);
        LEYE_REFUSED(joinHousehold(desk, HouseholdId(first->record.id), {PersonId(chen.id), {}}), Conflict);
        LEYE_REFUSED(joinHousehold(desk, HouseholdId(first->record.id), {PersonId(wang.id), {}}), Conflict);
        LEYE_REFUSED(joinHousehold(desk, HouseholdId(bench.journal->newId()), {PersonId(wang.id), {}}), NotFound);
    }

    void movingInAndOut()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        Household home;
        home.address = u"上海市虹口区演示路1号"_s;
        home.label = u"演示路一户"_s;
        const auto made = createHousehold(desk, home, {{PersonId(chen.id), u"本人"_s}});
        LEYE_VERIFY(made);
        const HouseholdId id(made->record.id);
        const auto joined = joinHousehold(desk, id, {PersonId(wang.id), u"外祖父"_s});
        LEYE_VERIFY(joined);
        const auto related = setRelation(desk, joined->record.id, u"祖父"_s);
        LEYE_VERIFY(related);
        QCOMPARE(names(bench, chen), (QStringList{u"陈小明:本人"_s, u"王建国:祖父"_s}));
        const auto left = leaveHousehold(desk, joined->record.id, u"搬走"_s);
        LEYE_VERIFY(left);
        QCOMPARE(names(bench, chen), QStringList{u"陈小明:本人"_s});
        QVERIFY(names(bench, wang).isEmpty());
        LEYE_REFUSED(leaveHousehold(desk, joined->record.id), NotFound);
        LEYE_VERIFY(undo(*bench.journal, left->action, bench.aide.user));
        QCOMPARE(names(bench, wang).size(), 2);
        Household renamed = made->record;
        renamed.label = u" "_s;
        LEYE_REFUSED(changeHousehold(desk, made->record, renamed), Invalid);
        renamed.label = u"陈家"_s;
        LEYE_VERIFY(changeHousehold(desk, made->record, renamed));
        QCOMPARE(householdsOf(bench.people, wang.n)->first().household.label, u"陈家"_s);
        verifyDesk(bench);
    }

    void theLastOneOutTakesTheHouseholdAlong()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto made = createHousehold(desk, {}, {{PersonId(chen.id), u"本人"_s}});
        LEYE_VERIFY(made);
        const Id16 place = bench.people.householdMembers(chen.n)->first().id;
        const auto left = leaveHousehold(desk, place);
        LEYE_VERIFY(left);
        QVERIFY(bench.read<Household>(made->record.id).isDeleted());
        QVERIFY(names(bench, chen).isEmpty());
        LEYE_REFUSED(joinHousehold(desk, HouseholdId(made->record.id), {PersonId(chen.id), {}}), NotFound);
        LEYE_VERIFY(undo(*bench.journal, left->action, bench.aide.user));
        QCOMPARE(names(bench, chen).size(), 1);
        verifyDesk(bench);
    }

    void twoHouseholdsThatAreOne()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const Person li = bench.add(u"李秀英"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto young = createHousehold(desk, {}, {{PersonId(chen.id), u"本人"_s}});
        LEYE_VERIFY(young);
        const auto old = createHousehold(desk, {}, {{PersonId(wang.id), u"本人"_s}, {PersonId(li.id), u"配偶"_s}});
        LEYE_VERIFY(old);
        // As two desks may leave it: somebody stands in both.
        HouseholdMember twice;
        twice.id = bench.journal->newId();
        twice.area = kArea;
        twice.household = HouseholdId(young->record.id);
        twice.person = PersonId(li.id);
        twice.relation = u"外祖母"_s;
        LEYE_VERIFY(bench.journal->commit(Edit(u"household.join"_s, bench.aide.user).add(twice)));
        const HouseholdId from(old->record.id);
        const HouseholdId into(young->record.id);
        LEYE_REFUSED(mergeHouseholds(desk, into, into), Invalid);
        LEYE_REFUSED(mergeHouseholds(bench.as(bench.clerk), from, into), Denied);
        const auto merged = mergeHouseholds(desk, from, into, u"同住"_s);
        LEYE_VERIFY(merged);
        QStringList all = names(bench, chen);
        all.sort();
        QCOMPARE(all, (QStringList{u"李秀英:外祖母"_s, u"王建国:本人"_s, u"陈小明:本人"_s}));
        QVERIFY(bench.read<Household>(from.raw).isDeleted());
        LEYE_REFUSED(mergeHouseholds(desk, from, into), NotFound);
        LEYE_VERIFY(undo(*bench.journal, merged->action, bench.aide.user));
        QCOMPARE(names(bench, wang), (QStringList{u"王建国:本人"_s, u"李秀英:配偶"_s}));
        verifyDesk(bench);
    }

    void undoLeavesAHouseholdThatSomebodyJoinedSince()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto made = createHousehold(desk, {}, {{PersonId(chen.id), u"本人"_s}});
        LEYE_VERIFY(made);
        LEYE_VERIFY(joinHousehold(desk, HouseholdId(made->record.id), {PersonId(wang.id), u"外祖父"_s}));
        const auto undone = undo(*bench.journal, made->action, bench.aide.user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->skipped, 1);
        QVERIFY(!bench.read<Household>(made->record.id).isDeleted());
        QCOMPARE(names(bench, wang), QStringList{u"王建国:外祖父"_s});
    }

    void theBinAndTheDeadAreSeenInAHousehold()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const Person li = bench.add(u"李秀英"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_VERIFY(createHousehold(
            desk, {},
            {{PersonId(chen.id), u"本人"_s}, {PersonId(wang.id), u"外祖父"_s}, {PersonId(li.id), u"外祖母"_s}}));
        Enrolment care;
        care.person = PersonId(wang.id);
        care.kind = u"为老服务"_s;
        const auto opened = openEnrolment(desk, care);
        LEYE_VERIFY(opened);
        LEYE_VERIFY(closeEnrolment(desk, EnrolmentId(opened->record.id),
                                   {u"13"_s, bench.today(), u"死亡证明"_s, {}, {}, {}, {}}));
        LEYE_VERIFY(binPerson(desk, PersonId(li.id), u"重复"_s));
        const auto views = householdsOf(bench.people, chen.n);
        LEYE_VERIFY(views);
        QCOMPARE(views->first().people.size(), 2);
        QVERIFY(views->first().people[1].hasDied);
        QVERIFY(views->first().people[1].kinds.isEmpty());
        LEYE_VERIFY(restorePerson(desk, PersonId(li.id)));
        QCOMPARE(householdsOf(bench.people, chen.n)->first().people.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHouseholdEntry)
#include "tst_household_entry.moc"
