// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/person_draft.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"310109195002030018"_s;

Enrolment asJobSeeker()
{
    Enrolment enrolment;
    enrolment.kind = u"求职人员"_s;
    return enrolment;
}

NewPerson xiaoMing()
{
    return {{{u"name"_s, u" 陈　小明 "_s}, {u"id_number"_s, kNumber}, {u"phone"_s, u"138 0000 5678"_s}}, asJobSeeker()};
}

} // namespace

Q_DECLARE_METATYPE(leye::Error::Kind)
Q_DECLARE_METATYPE(leye::NewPerson)

/// Somebody is taken on file: synthetic people (演示数据).
class TestNewPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aPersonAndTheirEnrolmentAreOneAction()
    {
        PeopleBench bench;
        const auto saved = addPerson(bench.as(bench.aide), xiaoMing());
        LEYE_VERIFY(saved);
        const Person &person = saved->record;
        QCOMPARE(person.name, u"陈小明"_s);
        QCOMPARE(person.idType, id_type::kResident.toString());
        QCOMPARE(person.birth, QDate(1950, 2, 3));
        QCOMPARE(person.sex, u"1"_s);
        QCOMPARE(person.phone, u"13800005678"_s);
        QCOMPARE(person.area, kArea);
        const auto enrolments = bench.people.enrolments(person.n);
        LEYE_VERIFY(enrolments);
        QCOMPARE(enrolments->size(), 1);
        const Enrolment &enrolment = enrolments->first();
        QCOMPARE(enrolment.kind, u"求职人员"_s);
        QCOMPARE(enrolment.start, bench.today());
        QCOMPARE(enrolment.station, u"31010901701"_s);
        QCOMPARE(enrolment.aide, bench.aide.user);
        QCOMPARE(bench.found(u"cxm"_s), QStringList{u"陈小明"_s});

        LEYE_VERIFY(undo(*bench.journal, saved->action, bench.aide.user));
        QVERIFY(bench.found(u"cxm"_s).isEmpty());
        QVERIFY(bench.read<Person>(person.id).isDeleted());
        QVERIFY(bench.read<Enrolment>(enrolment.id).isDeleted());
        verifyDesk(bench);
    }

    void aRelativeIsNotEnrolledAndNeedsNoNumber()
    {
        PeopleBench bench;
        const auto saved = addPerson(bench.as(bench.aide), {{{u"name"_s, u"陈国强"_s}}, {}});
        LEYE_VERIFY(saved);
        QVERIFY(bench.people.enrolments(saved->record.n)->isEmpty());
    }

    void whoeverIsEnrolledHasANumberOrAReason()
    {
        PeopleBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        NewPerson wanted{{{u"name"_s, u"陈国强"_s}}, asJobSeeker()};
        const auto refused = addPerson(desk, wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, u"no_id_reason"_s);
        wanted.fields.append({u"no_id_reason"_s, u"未带证件"_s});
        LEYE_VERIFY(addPerson(desk, wanted));
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<NewPerson>("wanted");
        QTest::addColumn<QString>("where");
        const auto with = [](const QString &field, const QString &value) {
            NewPerson wanted = xiaoMing();
            wanted.fields.append({field, value});
            return wanted;
        };
        QTest::newRow("no name") << NewPerson{{{u"id_number"_s, kNumber}}, {}} << u"name"_s;
        QTest::newRow("nothing at all") << NewPerson() << u"name"_s;
        QTest::newRow("a wrong check digit") << with(u"id_number"_s, u"310109195002030019"_s) << u"id_number"_s;
        QTest::newRow("an unknown code") << with(u"education"_s, u"博学"_s) << u"education"_s;
        QTest::newRow("a birth that the number contradicts") << with(u"birth"_s, u"1951-02-03"_s) << u"birth"_s;
        QTest::newRow("a sex that the number contradicts") << with(u"sex"_s, u"女"_s) << u"sex"_s;
        QTest::newRow("no such field") << with(u"shoe_size"_s, u"42"_s) << u""_s;
        NewPerson later = xiaoMing();
        later.enrolment->start = QDate(2026, 10, 27);
        QTest::newRow("enrolled tomorrow") << later << u"start_date"_s;
        NewPerson unborn = xiaoMing();
        unborn.enrolment->start = QDate(1949, 1, 1);
        QTest::newRow("enrolled before birth") << unborn << u"start_date"_s;
        NewPerson strange = xiaoMing();
        strange.enrolment->kind = u"朋友"_s;
        QTest::newRow("enrolled as something else") << strange << u"kind"_s;
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(NewPerson, wanted);
        PeopleBench bench;
        const auto refused = addPerson(bench.as(bench.aide), wanted);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QTEST(refused.error().detail, "where");
        QCOMPARE(*bench.people.peopleCount(), 0);
    }

    void aNumberOnFileIsRefused()
    {
        PeopleBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        const auto first = addPerson(desk, xiaoMing());
        LEYE_VERIFY(first);
        NewPerson other = xiaoMing();
        other.fields[0].value = u"王芳"_s;
        const auto refused = addPerson(desk, other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().detail, u"id_number"_s);
        QVERIFY(refused.error().message.contains(u"陈小明"_s));
        LEYE_VERIFY(binPerson(desk, PersonId(first->record.id), u"录入错误"_s));
        LEYE_VERIFY(addPerson(desk, other)); // who is in the bin holds no number
    }

    void aRenewedPermitIsOnFile()
    {
        PeopleBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        const auto with = [](const QString &number) {
            return NewPerson{{{u"name"_s, u"黄家乐"_s}, {u"id_number"_s, number}}, {}};
        };
        LEYE_VERIFY(addPerson(desk, with(u"H1234567801"_s)));
        QCOMPARE(addPerson(desk, with(u"H1234567802"_s)).error().kind, Error::Kind::Conflict);
        LEYE_VERIFY(addPerson(desk, with(u"H1234567901"_s)));
    }

    void unusualPhonesAreRemarkedUpon()
    {
        PeopleBench bench;
        NewPerson wanted = xiaoMing();
        wanted.fields.last().value = u"12345"_s;
        const auto saved = addPerson(bench.as(bench.aide), wanted);
        LEYE_VERIFY(saved);
        QCOMPARE(saved->remarks, (QList<EntryProblem>{{u"phone"_s, EntryReason::PhoneFormat}}));
        QCOMPARE(saved->record.phone, u"12345"_s);
    }

    void atTheCentreTheCommitteeSaysTheArea()
    {
        PeopleBench bench;
        PeopleDesk desk = bench.as(bench.aide);
        desk.station = u"310109"_s;
        NewPerson wanted = xiaoMing();
        wanted.fields.append({u"committee"_s, u"310109017001"_s});
        const auto saved = addPerson(desk, wanted);
        LEYE_VERIFY(saved);
        QCOMPARE(saved->record.area, 310'109'017);
        wanted = {{{u"name"_s, u"王芳"_s}}, {}};
        QCOMPARE(addPerson(desk, wanted)->record.area, kCentreArea);
    }

    void onlyWhoMayEditPeopleAddsThem()
    {
        PeopleBench bench;
        QCOMPARE(addPerson(bench.as(bench.clerk), xiaoMing()).error().kind, Error::Kind::Denied);
        NewPerson ill = xiaoMing();
        ill.fields.append({u"illness"_s, u"青霉素过敏"_s});
        QCOMPARE(addPerson(bench.as(bench.manager), ill).error().kind, Error::Kind::Denied); // class 3
        QCOMPARE(*bench.people.peopleCount(), 0);
        LEYE_VERIFY(addPerson(bench.as(bench.aide), ill));
    }

    void aDraftComesBackAsItWas()
    {
        PeopleBench bench;
        JournalStore &store = bench.journal->store();
        QVERIFY(!*personDraftOf(store, bench.aide.user));
        PersonDraft draft{xiaoMing(), 1'234};
        draft.person.enrolment->category = u"失业人员"_s;
        draft.person.enrolment->start = QDate(2026, 10, 1);
        draft.person.enrolment->station = u"31010901702"_s;
        draft.person.enrolment->aide = bench.manager.user;
        LEYE_VERIFY(keepPersonDraft(store, bench.aide.user, draft));
        const auto kept = personDraftOf(store, bench.aide.user);
        LEYE_VERIFY(kept);
        QCOMPARE(kept->value().person.fields, draft.person.fields);
        QCOMPARE(kept->value().person.enrolment, draft.person.enrolment);
        QCOMPARE(kept->value().savedMs, 1'234);
        QVERIFY(!*personDraftOf(store, bench.manager.user)); // of one user
        draft.person.enrolment.reset();
        LEYE_VERIFY(keepPersonDraft(store, bench.aide.user, draft));
        QVERIFY(!(*personDraftOf(store, bench.aide.user))->person.enrolment);
        LEYE_VERIFY(dropPersonDraft(store, bench.aide.user));
        QVERIFY(!*personDraftOf(store, bench.aide.user));
        LEYE_VERIFY(keepPersonDraft(store, bench.aide.user, {{{}, asJobSeeker()}, 1}));
        QVERIFY(!*personDraftOf(store, bench.aide.user)); // nothing was typed
    }
};

QTEST_GUILESS_MAIN(TestNewPerson)
#include "tst_new_person.moc"
