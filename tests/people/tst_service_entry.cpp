// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/seen_by.h"
#include "models/people/service_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leye::Service)

namespace {

Service guidance(const Person &person)
{
    Service service;
    service.person = PersonId(person.id);
    service.kind = u"职业指导"_s;
    service.channel = u"面谈"_s;
    service.minutes = 45;
    service.result = u"修改简历"_s;
    service.note = u"谈求职方向"_s;
    return service;
}

} // namespace

class TestServiceEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatIsLeftOpenIsFilledIn()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        Service wanted;
        wanted.person = PersonId(person.id);
        wanted.kind = u"走访摸排"_s;
        const auto recorded = recordServices(bench.as(bench.aide), {wanted});
        LEYE_VERIFY(recorded);
        QCOMPARE(recorded->size(), 1);
        const Service service = bench.read<Service>(recorded->first().id.raw);
        QCOMPARE(service.date, bench.today());
        QCOMPARE(service.staff, QList<UserId>{bench.aide.user});
        QCOMPARE(service.station, u"31010901701"_s);
        QCOMPARE(service.area, person.area);
        QCOMPARE(service.createdBy, bench.aide.user);
        QVERIFY(!service.noteClass); // nothing to keep secret
        verifyDesk(bench);
    }

    void everyRowNamesTheOperationThatHoldsIt()
    {
        PeopleBench bench;
        const Person first = bench.add(u"陈小明"_s);
        const Person second = bench.add(u"李秀英"_s);
        Service secret = guidance(first);
        secret.kind = u"心理疏导"_s;
        // Twice for one person, with another between, and a note that travels in an operation of its own.
        const auto recorded = recordServices(bench.as(bench.counsellor), {guidance(first), guidance(second), secret});
        LEYE_VERIFY(recorded);
        QCOMPARE(recorded->size(), 3);
        QCOMPARE(recorded->at(0).operation, recorded->at(2).operation);
        QVERIFY(recorded->at(0).operation != recorded->at(1).operation);
        for (const RecordedService &row : *recorded) {
            QCOMPARE(row.action, recorded->first().action);
            const auto operation = bench.journal->store().operation(operationKey(1, row.operation.sequence));
            LEYE_VERIFY(operation);
            const auto body = readBody(**operation, {});
            LEYE_VERIFY(body);
            QVERIFY(std::any_of(body->changes.begin(), body->changes.end(),
                                [&](const Change &change) { return change.isNew && change.record == row.id.raw; }));
        }
        QCOMPARE(bench.read<Service>(recorded->at(1).id.raw).person, PersonId(second.id));
        verifyDesk(bench);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<Service>("wrong");
        const auto row = [](const char *name, auto change) {
            Service service;
            service.kind = u"职业指导"_s;
            change(service);
            QTest::newRow(name) << service;
        };
        row("a kind that is not in the list", [](Service &s) { s.kind = u"算命"_s; });
        row("no kind", [](Service &s) { s.kind.clear(); });
        row("a channel that is not in the list", [](Service &s) { s.channel = u"飞鸽"_s; });
        row("tomorrow", [](Service &s) { s.date = QDate(2026, 10, 27); });
        row("before the person was born", [](Service &s) { s.date = QDate(2003, 5, 5); });
        row("no minute", [](Service &s) { s.minutes = 0; });
        row("minus one minute", [](Service &s) { s.minutes = -1; });
        row("more than a day", [](Service &s) { s.minutes = 1441; });
        row("a class below", [](Service &s) { s.noteClass = 0; });
        row("a class above", [](Service &s) { s.noteClass = 5; });
        row("a note that no operation can carry", [](Service &s) { s.note = QString(kMaxTextBytes + 1, u'a'); });
        row("the same in three-byte characters", [](Service &s) { s.note = QString(kMaxTextBytes / 3 + 1, u'明'); });
        row("a place that no operation can carry", [](Service &s) { s.place = QString(kMaxTextBytes + 1, u'a'); });
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(Service, wrong);
        PeopleBench bench;
        Person person = bench.person(u"陈小明"_s);
        person.birth = QDate(2003, 5, 6);
        wrong.person = PersonId(bench.add(person).id);
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {wrong}), Invalid);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service"), 0);
    }

    void whatIsWrongNamesItsField()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto fieldOf = [&](auto change) {
            Service service = guidance(person);
            change(service);
            const auto refused = recordServices(bench.as(bench.aide), {service});
            return refused ? u"none"_s : refused.error().detail;
        };
        QCOMPARE(fieldOf([](Service &s) { s.kind = u"算命"_s; }), u"kind"_s);
        QCOMPARE(fieldOf([](Service &s) { s.channel = u"飞鸽"_s; }), u"channel"_s);
        QCOMPARE(fieldOf([&](Service &s) { s.date = bench.today().addDays(1); }), u"date"_s);
        QCOMPARE(fieldOf([](Service &s) { s.minutes = 0; }), u"minutes"_s);
        QCOMPARE(fieldOf([](Service &s) { s.noteClass = 5; }), u"note_class"_s);
        QCOMPARE(fieldOf([](Service &s) { s.note = QString(kMaxTextBytes + 1, u'a'); }), u"note"_s);
    }

    void theLimitsThemselvesAreAccepted()
    {
        PeopleBench bench;
        Person person = bench.person(u"陈小明"_s);
        person.birth = QDate(2003, 5, 6);
        Service least = guidance(bench.add(person));
        least.minutes = 1;
        least.date = person.birth;
        least.note = QString(kMaxTextBytes, u'a');
        Service most = least;
        most.minutes = 1440;
        most.date = bench.today();
        most.note.clear();
        LEYE_VERIFY(recordServices(bench.as(bench.aide), {least, most}));
    }

    void oneWrongServiceOfManyWritesNone()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        Service wrong = guidance(person);
        wrong.kind = u"算命"_s;
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {guidance(person), wrong}), Invalid);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service"), 0);
        const auto nothing = recordServices(bench.as(bench.aide), {});
        LEYE_VERIFY(nothing);
        QVERIFY(nothing->isEmpty());
    }

    void nobodyIsServedWhoIsNotThere()
    {
        PeopleBench bench;
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {guidance(bench.person(u"无此人"_s))}), NotFound);
        const Person binned = bench.add(u"陈小明"_s);
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(binned.id), u"登记两次"_s));
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {guidance(binned)}), NotFound);
    }

    void nothingIsRecordedForWhoHasDied()
    {
        PeopleBench bench;
        const Person person = bench.add(u"王建国"_s);
        Enrolment elder;
        elder.person = PersonId(person.id);
        elder.kind = u"为老服务"_s;
        const auto opened = openEnrolment(bench.as(bench.aide), elder);
        LEYE_VERIFY(opened);
        const EnrolmentId id(opened->record.id);
        LEYE_VERIFY(
            closeEnrolment(bench.as(bench.aide), id, {u"12"_s, bench.today(), u"户口迁移证明"_s, {}, {}, {}, {}}));
        LEYE_VERIFY(recordServices(bench.as(bench.aide), {guidance(person)})); // moved away: closed, but living
        LEYE_VERIFY(reopenEnrolment(bench.as(bench.aide), id, u"没有迁走"_s));
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), id, {u"13"_s, bench.today(), u"死亡证明"_s, {}, {}, {}, {}}));
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {guidance(person)}), Denied);
        LEYE_VERIFY(reopenEnrolment(bench.as(bench.aide), id, u"登记错人"_s));
        LEYE_VERIFY(recordServices(bench.as(bench.aide), {guidance(person)}));
    }

    void rolesDecideWhoRecords()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        for (const Viewer *viewer : {&bench.aide, &bench.counsellor, &bench.manager, &bench.administrator})
            LEYE_VERIFY(recordServices(bench.as(*viewer), {guidance(person)}));
        LEYE_REFUSED(recordServices(bench.as(bench.clerk), {guidance(person)}), Denied);
        Viewer job = bench.aide;
        job.keyFile = KeyFilePurpose::Record;
        LEYE_VERIFY(recordServices(bench.as(job), {guidance(person)}));
        job.keyFile = KeyFilePurpose::Backup;
        LEYE_REFUSED(recordServices(bench.as(job), {guidance(person)}), Denied);
        Service health = guidance(person);
        health.noteClass = Health;
        LEYE_REFUSED(recordServices(bench.as(bench.manager), {health}), Denied);
        LEYE_VERIFY(recordServices(bench.as(bench.aide), {health}));
    }

    void whatIsSaidInCounsellingIsKeptFromTheFirstMoment()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        Service session = guidance(person);
        session.kind = u"心理疏导"_s;
        LEYE_REFUSED(recordServices(bench.as(bench.aide), {session}), Denied); // its words are class 4
        const auto recorded = recordServices(bench.as(bench.counsellor), {session});
        LEYE_VERIFY(recorded);
        const Id16 id = recorded->first().id.raw;
        QCOMPARE(bench.read<Service>(id).note, session.note);
        QCOMPARE(bench.read<Service>(id).noteClass, qint64(Psychological));
        const auto plain = bench.people.records().load<Service>(id);
        LEYE_VERIFY(plain);
        QCOMPARE((*plain)->note, QString());
        QCOMPARE((*plain)->sealed, QStringList{u"note"_s});
        session.note.clear(); // the fact alone may be recorded by an aide
        LEYE_VERIFY(recordServices(bench.as(bench.aide), {session}));
        QVERIFY(bench.found(u"求职方向"_s).isEmpty());
        verifyDesk(bench);
    }

    void withoutTheKeyNoConfidentialNoteIsWritten()
    {
        PeopleBench bench(1, false); // the desk of a station without a counsellor
        Service session = guidance(bench.add(u"陈小明"_s));
        session.kind = u"心理疏导"_s;
        LEYE_REFUSED(recordServices(bench.as(bench.counsellor), {session}), Denied);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service"), 0);
    }

    void aCorrectionWritesOnlyWhatDiffersAndKeepsTheOldValue()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto recorded = recordServices(bench.as(bench.aide), {guidance(person)});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        Service after = before;
        after.minutes = 60;
        after.staff.append(bench.manager.user);
        const auto corrected = correctService(bench.as(bench.aide), before, after, u"记错时长"_s);
        LEYE_VERIFY(corrected);
        QCOMPARE(corrected->record.minutes, 60);
        QCOMPARE(corrected->record.staff.size(), 2);
        QCOMPARE(corrected->touched.size(), 1);
        QCOMPARE(corrected->touched.first().fields.size(), 2);
        const auto undone = undo(*bench.journal, corrected->action, bench.aide.user);
        LEYE_VERIFY(undone);
        const Service again = bench.read<Service>(before.id);
        QCOMPARE(again.minutes, before.minutes);
        QCOMPARE(again.staff, before.staff);
        verifyDesk(bench);
    }

    void nothingChangedWritesNothing()
    {
        PeopleBench bench;
        const auto recorded = recordServices(bench.as(bench.aide), {guidance(bench.add(u"陈小明"_s))});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        const qint64 operations = *bench.database.integer("SELECT count(*) FROM op");
        const auto corrected = correctService(bench.as(bench.aide), before, before, {});
        LEYE_VERIFY(corrected);
        QVERIFY(corrected->operations.isEmpty());
        QVERIFY(corrected->action.isNull());
        QCOMPARE(corrected->record, before);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM op"), operations);
    }

    void aColleaguesChangeIsNeverOverwritten()
    {
        PeopleBench bench;
        const auto recorded = recordServices(bench.as(bench.aide), {guidance(bench.add(u"陈小明"_s))});
        LEYE_VERIFY(recorded);
        const Service shown = bench.read<Service>(recorded->first().id.raw);
        Service colleague = shown;
        colleague.minutes = 30;
        LEYE_VERIFY(correctService(bench.as(bench.manager), shown, colleague, {}));
        Service mine = shown;
        mine.minutes = 60;
        LEYE_REFUSED(correctService(bench.as(bench.aide), shown, mine, {}), Conflict);
        mine = shown;
        mine.result = u"推荐岗位"_s; // another field: both stand
        const auto corrected = correctService(bench.as(bench.aide), shown, mine, {});
        LEYE_VERIFY(corrected);
        QCOMPARE(corrected->record.minutes, 30);
        QCOMPARE(corrected->record.result, mine.result);
    }

    void aCorrectionIsCheckedAsWell()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto recorded = recordServices(bench.as(bench.aide), {guidance(person)});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        const auto with = [&before](auto change) {
            Service after = before;
            change(after);
            return after;
        };
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_REFUSED(correctService(desk, before, with([](Service &s) { s.kind = u"算命"_s; }), {}), Invalid);
        LEYE_REFUSED(correctService(desk, before, with([](Service &s) { s.date = {}; }), {}), Invalid);
        LEYE_REFUSED(correctService(desk, before, with([](Service &s) { s.minutes = 0; }), {}), Invalid);
        const PersonId other(bench.add(u"李秀英"_s).id);
        LEYE_REFUSED(correctService(desk, before, with([&](Service &s) { s.person = other; }), {}), Invalid);
        LEYE_REFUSED(correctService(bench.as(bench.clerk), before, before, {}), Denied);
    }

    void aNoteThatBecomesConfidentialIsSealedAgain()
    {
        PeopleBench bench;
        const auto recorded = recordServices(bench.as(bench.counsellor), {guidance(bench.add(u"陈小明"_s))});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        QCOMPARE(bench.found(u"求职方向"_s).size(), 1);
        Service after = before;
        after.noteClass = Psychological;
        LEYE_VERIFY(correctService(bench.as(bench.counsellor), before, after, u"属于疏导内容"_s));
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service WHERE typeof(note) = 'text'"), 0);
        QVERIFY(bench.found(u"求职方向"_s).isEmpty());
        QCOMPARE(bench.read<Service>(before.id).note, before.note);
        verifyDesk(bench);

        Service open = bench.read<Service>(before.id);
        const Service sealedOne = open;
        open.noteClass = Basic;
        LEYE_REFUSED(correctService(bench.as(bench.aide), asSeenBy(bench.aide, sealedOne),
                                    [&] {
                                        Service s = asSeenBy(bench.aide, sealedOne);
                                        s.note = u"改"_s;
                                        return s;
                                    }(),
                                    {}),
                     Denied);
        LEYE_VERIFY(correctService(bench.as(bench.counsellor), sealedOne, open, u"本人同意公开"_s));
        QCOMPARE(bench.found(u"求职方向"_s).size(), 1);
        verifyDesk(bench);
    }

    void undoNeverLowersTheClassOfANote()
    {
        PeopleBench bench;
        Service session = guidance(bench.add(u"陈小明"_s));
        session.kind = u"心理疏导"_s;
        session.note = u"近来睡眠不好"_s;
        const auto recorded = recordServices(bench.as(bench.counsellor), {session});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        Service after = before;
        after.noteClass = Basic;
        after.note = u"已转介"_s;
        const auto corrected = correctService(bench.as(bench.counsellor), before, after, {});
        LEYE_VERIFY(corrected);
        LEYE_VERIFY(undo(*bench.journal, corrected->action, bench.counsellor.user));
        const Service again = bench.read<Service>(before.id);
        QCOMPARE(again.note, before.note);
        QCOMPARE(again.noteClass, before.noteClass);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM service WHERE typeof(note) = 'text'"), 0);
        LEYE_VERIFY(bench.database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(bench.database.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(before.note.toUtf8())); // neither in the table nor in the log
        verifyDesk(bench);
    }

    void undoTakesBackOneServiceAndLeavesLaterOnes()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto first = recordServices(bench.as(bench.aide), {guidance(person)});
        LEYE_VERIFY(first);
        const auto second = recordServices(bench.as(bench.aide), {guidance(person)});
        LEYE_VERIFY(second);
        const auto undone = undo(*bench.journal, first->first().action, bench.aide.user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->removedRecords, 1);
        const auto left = bench.people.services(person.n);
        LEYE_VERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, second->first().id.raw);
        LEYE_VERIFY(undo(*bench.journal, undone->action, bench.aide.user)); // redo
        QCOMPARE(bench.people.services(person.n)->size(), 2);
        QVERIFY(bench.read<Person>(person.id).life.isEmpty());
        verifyDesk(bench);
    }

    void undoLeavesAServiceThatWasCorrectedSince()
    {
        PeopleBench bench;
        const auto recorded = recordServices(bench.as(bench.aide), {guidance(bench.add(u"陈小明"_s))});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        Service after = before;
        after.minutes = 60;
        LEYE_VERIFY(correctService(bench.as(bench.manager), before, after, {}));
        LEYE_REFUSED(undo(*bench.journal, recorded->first().action, bench.aide.user), Conflict);
        QVERIFY(!bench.read<Service>(before.id).isDeleted());
    }
};

QTEST_GUILESS_MAIN(TestServiceEntry)
#include "tst_service_entry.moc"
