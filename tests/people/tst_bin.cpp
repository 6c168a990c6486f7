// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/bin_store.h"
#include "models/people/consent_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

class TestBin : public QObject {
    Q_OBJECT

    static Service recorded(PeopleBench &bench, const Person &person, const QString &note)
    {
        Service service;
        service.person = PersonId(person.id);
        service.kind = u"职业指导"_s;
        service.note = note;
        const auto recorded = recordServices(bench.as(bench.aide), {service});
        if (!recorded)
            qFatal("record");
        return bench.read<Service>(recorded->first().id.raw);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aPersonInTheBinIsFoundNowhereAndComesBackWhole()
    {
        PeopleBench bench;
        Person chen = bench.person(u"陈小明"_s);
        chen.alsoCalled = u"小陈"_s;
        chen.phone = u"13800005678"_s;
        const Person person = bench.add(chen);
        const Service service = recorded(bench, person, u"谈求职方向"_s);
        const auto binned = binPerson(bench.as(bench.aide), PersonId(person.id), u"登记两次"_s);
        LEYE_VERIFY(binned);
        for (const QString &typed : {u"陈小明"_s, u"cxm"_s, u"小陈"_s, u"5678"_s, u"13800005678"_s, u"求职方向"_s})
            QVERIFY2(bench.found(typed).isEmpty(), qPrintable(typed));
        QCOMPARE(*bench.people.peopleCount(), 0);
        QVERIFY(bench.people.page(0, 10)->isEmpty());
        QCOMPARE(*bench.people.serviceCount(), 1); // what was counted stays counted
        QCOMPARE(bench.people.services(person.n)->size(), 1);
        verifyDesk(bench);

        const auto restored = restorePerson(bench.as(bench.aide), PersonId(person.id));
        LEYE_VERIFY(restored);
        QCOMPARE(restored->record.name, person.name);
        QVERIFY(!restored->record.isDeleted());
        for (const QString &typed : {u"陈小明"_s, u"cxm"_s, u"小陈"_s, u"5678"_s, u"13800005678"_s, u"求职方向"_s})
            QCOMPARE(bench.found(typed), QStringList{u"陈小明"_s});
        QCOMPARE(bench.people.services(person.n)->first().id, service.id);
        LEYE_VERIFY(undo(*bench.journal, restored->action, bench.aide.user));
        QVERIFY(bench.found(u"cxm"_s).isEmpty());
        verifyDesk(bench);
    }

    void whatIsNotAllowedIsRefused()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const PersonId id(person.id);
        LEYE_REFUSED(binPerson(bench.as(bench.clerk), id, u"整理"_s), Denied);
        LEYE_REFUSED(binPerson(bench.as(bench.aide), id, u"  "_s), Invalid);
        LEYE_REFUSED(binPerson(bench.as(bench.aide), PersonId(bench.journal->newId()), u"整理"_s), NotFound);
        LEYE_REFUSED(restorePerson(bench.as(bench.aide), id), NotFound); // is not in it
        LEYE_VERIFY(binPerson(bench.as(bench.aide), id, u"整理"_s));
        LEYE_REFUSED(binPerson(bench.as(bench.aide), id, u"整理"_s), NotFound); // is in it already
        LEYE_REFUSED(restorePerson(bench.as(bench.clerk), id), Denied);
    }

    void nobodyComesBackBesideTheirDouble()
    {
        PeopleBench bench;
        Person first = bench.person(u"陈小明"_s);
        first.idType = u"居民身份证"_s;
        first.idNumber = u"310109199603079974"_s;
        const Person binned = bench.add(first);
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(binned.id), u"整理"_s));
        Person second = first;
        second.id = {};
        second.name = u"陈晓明"_s;
        const Person again = bench.add(second);
        const auto refused = restorePerson(bench.as(bench.aide), PersonId(binned.id));
        LEYE_REFUSED(refused, Conflict);
        QVERIFY(refused.error().message.contains(again.name));
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(again.id), u"整理"_s));
        LEYE_VERIFY(restorePerson(bench.as(bench.aide), PersonId(binned.id)));
    }

    void anEntryInTheBinCountsNowhere()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const Service service = recorded(bench, person, u"谈求职方向"_s);
        LEYE_REFUSED(binEntry<Service>(bench.as(bench.aide), service.id, {}), Invalid);
        LEYE_REFUSED(binEntry<Service>(bench.as(bench.clerk), service.id, u"整理"_s), Denied);
        LEYE_REFUSED(restoreEntry<Service>(bench.as(bench.aide), service.id), NotFound);
        LEYE_VERIFY(binEntry<Service>(bench.as(bench.aide), service.id, u"录错"_s));
        QVERIFY(bench.people.services(person.n)->isEmpty());
        QVERIFY(bench.people.serviceCounts(person.n)->isEmpty());
        QCOMPARE(*bench.people.serviceCount(), 0);
        QVERIFY(bench.found(u"求职方向"_s).isEmpty());
        LEYE_REFUSED(correctService(bench.as(bench.aide), service, service, {}), NotFound);
        LEYE_REFUSED(binEntry<Service>(bench.as(bench.aide), service.id, u"录错"_s), NotFound);
        verifyDesk(bench);
        LEYE_VERIFY(restoreEntry<Service>(bench.as(bench.aide), service.id));
        QCOMPARE(bench.found(u"求职方向"_s).size(), 1);
        QCOMPARE(*bench.people.serviceCount(), 1);
        LEYE_VERIFY(binEntry<Service>(bench.as(bench.aide), service.id, u"录错"_s));
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(person.id), u"整理"_s));
        LEYE_REFUSED(restoreEntry<Service>(bench.as(bench.aide), service.id), NotFound); // its person first
        verifyDesk(bench);
    }

    void nobodyDeletesWhatIsHiddenFromThem()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        Service session;
        session.person = PersonId(person.id);
        session.kind = u"心理疏导"_s;
        session.note = u"近来睡眠不好"_s;
        const auto made = recordServices(bench.as(bench.counsellor), {session});
        LEYE_VERIFY(made);
        const Id16 id = made->first().id.raw;
        for (const Viewer *viewer : {&bench.aide, &bench.manager, &bench.administrator})
            LEYE_REFUSED(binEntry<Service>(bench.as(*viewer), id, u"整理"_s), Denied);
        LEYE_VERIFY(binEntry<Service>(bench.as(bench.counsellor), id, u"录错"_s));
        LEYE_VERIFY(restoreEntry<Service>(bench.as(bench.counsellor), id));
        QCOMPARE(bench.read<Service>(id).note, session.note);
    }

    void theBinTellsWhatLiesInIt()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person wang = bench.add(u"王建国"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        const Service service = recorded(bench, chen, {});
        Mark mark;
        mark.person = PersonId(chen.id);
        mark.mark = u"刑解人员"_s;
        mark.basis = u"判决书"_s;
        const auto hardship = setMark(desk, mark);
        LEYE_VERIFY(hardship);
        Consent consent;
        consent.person = PersonId(chen.id);
        consent.scope = u"照片"_s;
        consent.version = u"1"_s;
        const auto agreed = giveConsent(desk, consent);
        LEYE_VERIFY(agreed);
        BinStore bin(bench.database);
        QVERIFY(bin.items(10)->isEmpty());
        const auto wait = [&bench] { bench.clock.advance(1000); };
        LEYE_VERIFY(binEntry<Service>(desk, service.id, u"录错"_s));
        wait();
        LEYE_VERIFY(binEntry<Mark>(desk, hardship->record.id, u"录错"_s));
        wait();
        LEYE_VERIFY(binEntry<Consent>(desk, agreed->record.id, u"录错"_s));
        wait();
        LEYE_VERIFY(binPerson(bench.as(bench.manager), PersonId(wang.id), u"重复"_s));
        const auto items = bin.items(10);
        LEYE_VERIFY(items);
        QCOMPARE(items->size(), 4);
        QCOMPARE(items->at(0).type, &kPerson);
        QCOMPARE(items->at(0).personName, u"王建国"_s);
        QCOMPARE(items->at(0).by, bench.manager.user);
        QCOMPARE(items->at(0).whenMs, kStartMs + 3000);
        QCOMPARE(items->at(1).type, &kConsent);
        QCOMPARE(items->at(1).what, u"照片"_s);
        QCOMPARE(items->at(2).type, &kMark);
        QCOMPARE(items->at(2).what, QString()); // what it was is not for everyone
        QCOMPARE(items->at(3).what, u"职业指导"_s);
        QCOMPARE(items->at(3).date, bench.today());
        QCOMPARE(items->at(3).person, PersonId(chen.id));
        QCOMPARE(bin.items(2)->size(), 2);
        QCOMPARE(bin.items(10, chen.n)->size(), 3);
        QVERIFY(bin.items(10, wang.n)->isEmpty());
        LEYE_VERIFY(binPerson(desk, PersonId(chen.id), u"重复"_s));
        QCOMPARE(bin.items(10)->size(), 2); // their entries go along with them
    }

    void theIndexStaysExact()
    {
        PeopleBench bench;
        // Every way in and out of the index, many times over, with names that share tokens.
        const QStringList names{u"陈小明"_s, u"陈晓明"_s,      u"单雄信"_s, u"乐乐"_s,
                                u"𠮷野家"_s, u"买买提·艾力"_s, u"吕绿"_s};
        QList<Person> people;
        for (const QString &name : names)
            people.append(bench.add(name));
        const PeopleDesk desk = bench.as(bench.aide);
        for (int round = 0; round < 5; ++round) {
            for (qsizetype i = 0; i < people.size(); ++i) {
                const PersonId id(people[i].id);
                Person before = bench.read<Person>(id.raw);
                Person after = before;
                after.name = names[(i + round) % names.size()];
                after.phone = u"1380000%1"_s.arg(1000 + round * 10 + i);
                after.alsoCalled = round % 2 == 0 ? u"小陈、老单"_s : QString();
                LEYE_VERIFY(bench.journal->commit(Edit(u"person.edit"_s, bench.aide.user).change(before, after)));
                LEYE_VERIFY(binPerson(desk, id, u"试"_s));
                LEYE_VERIFY(restorePerson(desk, id));
            }
            LEYE_VERIFY(checkSearchTables(bench.database));
            for (const QString &name : names) {
                QStringList found = bench.found(name); // first as it is written, then what sounds the same
                QCOMPARE(found.value(0), name);
                QCOMPARE(found.count(name), 1);
            }
        }
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM person_key"), names.size());
        QCOMPARE(bench.found(u"13800001046"_s).size(), 1); // the last number of the last one
        QVERIFY(bench.found(u"13800001036"_s).isEmpty());  // and none of the earlier ones
        verifyDesk(bench);
    }
};

QTEST_GUILESS_MAIN(TestBin)
#include "tst_bin.moc"
