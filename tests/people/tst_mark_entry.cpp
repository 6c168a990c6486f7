// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/consent_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/seen_by.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

Mark mark(const Person &person, const QString &code, QDate start = {})
{
    Mark mark;
    mark.person = PersonId(person.id);
    mark.mark = code;
    mark.start = start;
    mark.basis = u"街道认定表"_s;
    return mark;
}

Consent consent(const Person &person, const QString &version)
{
    Consent consent;
    consent.person = PersonId(person.id);
    consent.scope = u"健康"_s;
    consent.version = version;
    consent.form = u"书面"_s;
    return consent;
}

const QDate kToday(2026, 10, 26);

} // namespace

class TestMarkEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theClassFollowsTheMark_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("sensitivity");
        for (const auto &code : {u"刑解人员"_s, u"戒毒人员"_s, u"低保家庭"_s, u"特困"_s})
            QTest::addRow("%s is hardship", qPrintable(code)) << code << int(Hardship);
        for (const auto &code : {u"残疾"_s, u"重残"_s, u"失能"_s, u"丧劳调查"_s})
            QTest::addRow("%s is health", qPrintable(code)) << code << int(Health);
        for (const auto &code : {u"高校毕业生"_s, u"长期失业青年"_s, u"独居"_s, u"退役军人"_s})
            QTest::addRow("%s is basic", qPrintable(code)) << code << int(Basic);
    }
    void theClassFollowsTheMark()
    {
        QFETCH(const QString, code);
        QFETCH(const int, sensitivity);
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto set = setMark(bench.as(bench.aide), mark(person, code));
        LEYE_VERIFY(set);
        QCOMPARE(set->record.sensitivity, sensitivity);
        const auto row = bench.journal->store().operation(operationKey(1, set->operations.first().sequence));
        LEYE_VERIFY(row);
        QCOMPARE(decodeHeader((*row)->header)->sensitivity, sensitivity); // and so does the operation
        const auto ended = endMark(bench.as(bench.aide), set->record.id, {});
        LEYE_VERIFY(ended);
        const auto later = bench.journal->store().operation(operationKey(1, ended->operations.first().sequence));
        LEYE_VERIFY(later);
        QCOMPARE(decodeHeader((*later)->header)->sensitivity, sensitivity);
    }

    void theUsersSayTheClassOfTheirOwnMarks()
    {
        PeopleBench bench;
        Code code;
        code.id = bench.journal->newId();
        code.area = kArea;
        code.table = u"app_mark"_s;
        code.code = code.label = u"重病家庭"_s;
        LEYE_VERIFY(bench.journal->commit(Edit(u"code.set"_s, bench.administrator.user).add(code)));
        bench.codes = *CodeTables::load(bench.office, bench.today());
        const Person person = bench.add(u"陈小明"_s);
        const auto plain = setMark(bench.as(bench.aide), mark(person, code.code, QDate(2026, 1, 1)));
        LEYE_VERIFY(plain);
        QCOMPARE(plain->record.sensitivity, int(Basic));
        LEYE_VERIFY(endMark(bench.as(bench.aide), plain->record.id, QDate(2026, 2, 1)));
        bench.setSetting(u"mark.class.重病家庭"_s, u"3"_s, QDate(2026, 3, 1));
        const auto health = setMark(bench.as(bench.aide), mark(person, code.code));
        LEYE_VERIFY(health);
        QCOMPARE(health->record.sensitivity, int(Health));
        const Person other = bench.add(u"李桂芳"_s);
        const auto earlier = setMark(bench.as(bench.aide), mark(other, code.code, QDate(2026, 1, 1)));
        LEYE_VERIFY(earlier); // since before there was a class
        QCOMPARE(earlier->record.sensitivity, int(Health));
        bench.setSetting(u"mark.class.重病家庭"_s, u"9"_s, QDate(2026, 4, 1)); // never above what a mark can be
        QCOMPARE(*sensitivityOfMark(bench.office, code.code, kToday), int(Health));
    }

    void oneMarkOfAKindAtATime()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto first = setMark(desk, mark(person, u"长期失业青年"_s, QDate(2026, 3, 1)));
        LEYE_VERIFY(first);
        QVERIFY(isActive(first->record, kToday));
        QVERIFY(!isActive(first->record, QDate(2026, 2, 28)));
        LEYE_REFUSED(setMark(desk, mark(person, u"长期失业青年"_s)), Conflict);
        LEYE_REFUSED(setMark(desk, mark(person, u"长期失业青年"_s, QDate(2026, 1, 1))), Conflict); // would run into it
        Mark before = mark(person, u"长期失业青年"_s, QDate(2025, 1, 1));
        before.end = QDate(2026, 2, 28);
        LEYE_VERIFY(setMark(desk, before)); // an earlier time, over by then
        LEYE_VERIFY(setMark(desk, mark(person, u"高校毕业生"_s)));
        const auto ended = endMark(desk, first->record.id, QDate(2026, 9, 30), u"已就业"_s);
        LEYE_VERIFY(ended);
        QVERIFY(isActive(ended->record, QDate(2026, 9, 30))); // the last day counts
        QVERIFY(!isActive(ended->record, QDate(2026, 10, 1)));
        LEYE_REFUSED(setMark(desk, mark(person, u"长期失业青年"_s, QDate(2026, 9, 30))), Conflict);
        LEYE_VERIFY(setMark(desk, mark(person, u"长期失业青年"_s, QDate(2026, 10, 1))));
        LEYE_REFUSED(endMark(desk, first->record.id, {}), Conflict);
        verifyDesk(bench);
    }

    void whatCannotBeIsRefused()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_REFUSED(setMark(desk, mark(person, u"贵宾"_s)), Invalid);
        LEYE_REFUSED(setMark(desk, mark(person, u"独居"_s, kToday.addDays(1))), Invalid);
        Mark wrong = mark(person, u"独居"_s);
        wrong.basis.clear();
        LEYE_REFUSED(setMark(desk, wrong), Invalid);
        wrong = mark(person, u"独居"_s);
        wrong.end = kToday.addDays(-1);
        LEYE_REFUSED(setMark(desk, wrong), Invalid);
        LEYE_REFUSED(setMark(desk, mark(bench.person(u"无此人"_s), u"独居"_s)), NotFound);
        const auto set = setMark(desk, mark(person, u"独居"_s));
        LEYE_VERIFY(set);
        LEYE_REFUSED(endMark(desk, set->record.id, kToday.addDays(1)), Invalid);
        LEYE_REFUSED(endMark(desk, set->record.id, kToday.addDays(-1)), Invalid);
        Mark other = set->record;
        other.mark = u"空巢"_s;
        LEYE_REFUSED(changeMark(desk, set->record, other), Invalid);
        other = set->record;
        other.basis.clear();
        LEYE_REFUSED(changeMark(desk, set->record, other), Invalid);
        other.basis = u"入户核实"_s;
        Mark endless = other;
        endless.start = {};
        LEYE_REFUSED(changeMark(desk, set->record, endless), Invalid);
        LEYE_VERIFY(changeMark(desk, set->record, other));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM mark"), 1);
    }

    void correctedDaysDoNotMeetTheSameMark()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const auto first = setMark(desk, mark(person, u"独居"_s));
        LEYE_VERIFY(first);
        const auto ended = endMark(desk, first->record.id, kToday);
        LEYE_VERIFY(ended);
        Mark earlier = ended->record;
        earlier.start = kToday.addDays(-20);
        earlier.end = kToday.addDays(-10);
        LEYE_VERIFY(changeMark(desk, ended->record, earlier));
        const auto second = setMark(desk, mark(person, u"独居"_s, kToday.addDays(-5)));
        LEYE_VERIFY(second);
        Mark moved = second->record;
        moved.start = kToday.addDays(-15);
        const auto refused = changeMark(desk, second->record, moved);
        LEYE_REFUSED(refused, Conflict);
        QCOMPARE(refused.error().detail, u"start_date"_s);
    }

    void rolesDecideWhoSetsWhichMark()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        LEYE_VERIFY(setMark(bench.as(bench.manager), mark(person, u"低保家庭"_s)));
        LEYE_REFUSED(setMark(bench.as(bench.manager), mark(person, u"残疾"_s)), Denied);
        LEYE_REFUSED(setMark(bench.as(bench.clerk), mark(person, u"独居"_s)), Denied);
        const auto hidden = setMark(bench.as(bench.aide), mark(person, u"残疾"_s));
        LEYE_VERIFY(hidden);
        // Whoever may not know of the mark is not told by a conflict either.
        LEYE_REFUSED(setMark(bench.as(bench.manager), mark(person, u"残疾"_s)), Denied);
        LEYE_REFUSED(endMark(bench.as(bench.manager), hidden->record.id, {}), Denied);
        const Mark seen = asSeenBy(bench.manager, hidden->record);
        QCOMPARE(seen.person, PersonId(person.id));
        QCOMPARE(seen.mark, QString());
        QCOMPARE(seen.basis, QString());
        QCOMPARE(seen.sealed, (QStringList{u"mark"_s, u"start_date"_s, u"basis"_s}));
        QCOMPARE(asSeenBy(bench.aide, hidden->record), hidden->record);
    }

    void settingAndEndingCanBeUndone()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto set = setMark(bench.as(bench.aide), mark(person, u"刑解人员"_s));
        LEYE_VERIFY(set);
        const auto ended = endMark(bench.as(bench.aide), set->record.id, {}, u"期满"_s);
        LEYE_VERIFY(ended);
        LEYE_VERIFY(undo(*bench.journal, ended->action, bench.aide.user));
        QVERIFY(!bench.read<Mark>(set->record.id).end.isValid());
        LEYE_VERIFY(undo(*bench.journal, set->action, bench.aide.user));
        QVERIFY(bench.people.marks(person.n)->isEmpty());
        verifyDesk(bench);
    }

    void aConsentHoldsFromItsDayUntilItIsWithdrawn()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        Consent first = consent(person, u"2025-1"_s);
        first.given = QDate(2025, 3, 1);
        LEYE_VERIFY(giveConsent(desk, first));
        const auto second = giveConsent(desk, consent(person, u" 2026-1 "_s));
        LEYE_VERIFY(second);
        QCOMPARE(second->record.given, kToday);
        QCOMPARE(second->record.version, u"2026-1"_s);
        QList<Consent> consents = *bench.people.consents(person.n);
        QCOMPARE(consentInForce(consents, u"健康"_s, kToday)->version, u"2026-1"_s);
        QCOMPARE(consentInForce(consents, u"健康"_s, kToday.addDays(-1))->version, u"2025-1"_s);
        QVERIFY(!consentInForce(consents, u"健康"_s, QDate(2025, 2, 28)));
        QVERIFY(!consentInForce(consents, u"照片"_s, kToday)); // separate for each scope

        bench.clock.advance(24 * 3600 * 1000);
        const auto withdrawn = withdrawConsent(desk, PersonId(person.id), u"健康"_s, {}, u"本人要求"_s);
        LEYE_VERIFY(withdrawn);
        QCOMPARE(withdrawn->touched.size(), 2); // all versions: nothing older comes back into force
        consents = *bench.people.consents(person.n);
        QVERIFY(!consentInForce(consents, u"健康"_s, kToday.addDays(1)));
        QVERIFY(consentInForce(consents, u"健康"_s, kToday)); // what was done before stays lawful
        LEYE_REFUSED(withdrawConsent(desk, PersonId(person.id), u"健康"_s), NotFound);
        LEYE_VERIFY(giveConsent(desk, consent(person, u"2026-1"_s))); // and may be given again
        LEYE_VERIFY(undo(*bench.journal, withdrawn->action, bench.aide.user));
        QCOMPARE(bench.people.consents(person.n)->size(), 3);
        verifyDesk(bench);
    }

    void consentsThatCannotBeAreRefused()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_REFUSED(giveConsent(desk, consent(person, u"  "_s)), Invalid);
        Consent wrong = consent(person, u"2026-1"_s);
        wrong.scope = u"一切"_s;
        LEYE_REFUSED(giveConsent(desk, wrong), Invalid);
        wrong = consent(person, u"2026-1"_s);
        wrong.given = kToday.addDays(1);
        LEYE_REFUSED(giveConsent(desk, wrong), Invalid);
        wrong.given = {};
        wrong.withdrawn = kToday; // nobody gives and withdraws in one
        LEYE_VERIFY(giveConsent(desk, wrong));
        QVERIFY(consentInForce(*bench.people.consents(person.n), u"健康"_s, kToday));
        LEYE_REFUSED(giveConsent(desk, consent(person, u"2026-1"_s)), Conflict);
        LEYE_REFUSED(withdrawConsent(desk, PersonId(person.id), u"健康"_s, kToday.addDays(1)), Invalid);
        LEYE_REFUSED(withdrawConsent(desk, PersonId(person.id), u"健康"_s, kToday.addDays(-1)), Invalid);
        LEYE_REFUSED(withdrawConsent(desk, PersonId(person.id), u"照片"_s), NotFound);
        LEYE_REFUSED(giveConsent(bench.as(bench.clerk), consent(person, u"2026-2"_s)), Denied);
        LEYE_REFUSED(withdrawConsent(bench.as(bench.clerk), PersonId(person.id), u"健康"_s), Denied);
    }
};

QTEST_GUILESS_MAIN(TestMarkEntry)
#include "tst_mark_entry.moc"
