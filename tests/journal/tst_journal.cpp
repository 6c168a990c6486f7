// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/journal/ledger.h"
#include "models/journal/rebuild_store.h"
#include "models/journal/record_store.h"
#include "models/journal/undo.h"
#include "tests/support/journal_bench.h"

#include <QBuffer>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

class TestJournal : public QObject {
    Q_OBJECT

    const UserId m_user{Id16::uuid7(kStartMs, seededRandom(7))};

    [[nodiscard]] Person saved(TestDesk &desk, const QString &name, const char *operation = "person.add")
    {
        const Person person = desk.person(name);
        Edit edit(QString::fromLatin1(operation), m_user);
        edit.add(person);
        if (!desk.journal->commit(edit))
            qFatal("commit");
        return load(desk, person.id);
    }

    [[nodiscard]] static Person load(TestDesk &desk, const Id16 &id)
    {
        const auto person = RecordStore(desk.database, &desk.journal->restricted()).load<Person>(id);
        return person && *person ? **person : Person();
    }

    [[nodiscard]] ActionId change(TestDesk &desk, const Person &before, const Person &after)
    {
        Edit edit(u"person.edit"_s, m_user);
        edit.change(before, after).because(u"typing error"_s);
        const auto committed = desk.journal->commit(edit);
        return committed ? committed->action : ActionId();
    }

    static void verifyAndRebuild(TestDesk &desk)
    {
        const auto origins = verifyLedger(desk.journal->store(), desk.journal->restricted(), desk.authorityKey, {});
        LEYE_VERIFY(origins);
        QTemporaryDir folder;
        auto target = Database::open(folder.filePath(u"rebuilt.db"_s), {OpenOptions::Mode::Create, {}, 4096});
        LEYE_VERIFY(target);
        LEYE_VERIFY(migrate(*target, shippedMigrations()));
        const auto rebuilt = rebuildAndCompare(desk.database, *target, catalogue(), {}, desk.journal->restricted(), {});
        LEYE_VERIFY(rebuilt);
        QVERIFY2(rebuilt->isEqual(), rebuilt->isEqual() ? "" : qPrintable(rebuilt->differences.first().table));
    }

private Q_SLOTS:
    void laterOperationsAreCountedInEveryChain()
    {
        TestDesk desk;
        for (int day = 0; day < 7; ++day) {
            LEYE_VERIFY(desk.journal->commit(Edit(u"person.add"_s, m_user).add(desk.person(u"演示"_s))));
            desk.clock.advance(kClockDoubtMs);
        }
        const qint64 newest = kStartMs + 6 * kClockDoubtMs;
        for (int days = -1; days <= 7; ++days) {
            const int later = std::clamp(6 - days, 0, 7);
            const auto found = operationsAfter(desk.journal->store(), kStartMs + days * kClockDoubtMs);
            LEYE_VERIFY(found);
            QCOMPARE(*found, (LaterOperations{later, later > 0 ? newest : 0}));
        }
        QCOMPARE(lastWritten(desk.journal->store(), desk.journal->desk()).value_or(-1), newest);
        QCOMPARE(lastWritten(desk.journal->store(), DeskId()).value_or(-1), 0);
    }

    void initTestCase() { QVERIFY(startCrypto()); }

    void whatIsCommittedIsReadBack()
    {
        TestDesk desk;
        Person person = desk.person(u"陈小明"_s);
        person.birth = QDate(2003, 5, 6);
        person.phone = u"13800000000"_s;
        person.lowIncome = true;
        person.wishSalary = 600'000;
        Edit edit(u"person.add"_s, m_user);
        edit.add(person);
        const auto committed = desk.journal->commit(edit);
        LEYE_VERIFY(committed);
        const Person read = load(desk, person.id);
        QCOMPARE(read.name, person.name);
        QCOMPARE(read.birth, person.birth);
        QCOMPARE(read.lowIncome, true);
        QCOMPARE(read.wishSalary, person.wishSalary);
        QCOMPARE(read.area, kArea);
        QCOMPARE(read.createdMs, kStartMs);
        verifyAndRebuild(desk);
    }

    void fieldsOfAnotherClassTravelApart()
    {
        TestDesk desk;
        Person person = desk.person(u"李秀英"_s);
        person.lowIncome = true;
        person.illness = u"青霉素过敏"_s;
        Edit edit(u"person.add"_s, m_user);
        edit.add(person);
        const auto committed = desk.journal->commit(edit);
        LEYE_VERIFY(committed);
        QCOMPARE(committed->operations.size(), 3);
        QList<int> classes;
        for (int sequence = 1; sequence <= 3; ++sequence) {
            const auto row = desk.journal->store().operation(operationKey(1, sequence));
            LEYE_VERIFY(row);
            const auto header = decodeHeader((*row)->header);
            LEYE_VERIFY(header);
            classes.append(header->sensitivity);
            QCOMPARE(header->count, 3);
        }
        QCOMPARE(classes, (QList<int>{Basic, Hardship, Health}));
        verifyAndRebuild(desk);
    }

    void aConfidentialNoteIsSealedInTheDatabase()
    {
        TestDesk desk;
        const Person person = saved(desk, u"王建国"_s);
        Service service;
        service.id = desk.journal->newId();
        service.area = kArea;
        service.person = PersonId(person.id);
        service.kind = u"心理疏导"_s;
        service.note = u"近来睡眠不好"_s;
        service.noteClass = Psychological;
        Edit edit(u"service.record"_s, m_user);
        edit.add(service);
        LEYE_VERIFY(desk.journal->commit(edit));

        const auto asCounsellor = RecordStore(desk.database, &desk.journal->restricted()).load<Service>(service.id);
        LEYE_VERIFY(asCounsellor);
        QCOMPARE((*asCounsellor)->note, service.note);
        const auto asAide = RecordStore(desk.database).load<Service>(service.id);
        LEYE_VERIFY(asAide);
        QCOMPARE((*asAide)->note, QString());
        QCOMPARE((*asAide)->sealed, QStringList{u"note"_s});
        QCOMPARE((*asAide)->kind, service.kind); // the countable fact is plain
        QFile file(desk.database.path());
        LEYE_VERIFY(desk.database.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(service.note.toUtf8()));
        verifyAndRebuild(desk);
    }

    void onlyACounsellorWritesConfidentialNotes()
    {
        TestDesk desk(1, false);
        const Person person = saved(desk, u"王建国"_s);
        Service service;
        service.id = desk.journal->newId();
        service.area = kArea;
        service.person = PersonId(person.id);
        service.note = u"不应保存"_s;
        service.noteClass = Psychological;
        Edit edit(u"service.record"_s, m_user);
        edit.add(service);
        const auto refused = desk.journal->commit(edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM service"), 0); // nothing of it stays behind
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM op"), 1);
        LEYE_VERIFY(desk.journal->commit(Edit(u"person.edit"_s, m_user).change(person, [&] {
            Person p = person;
            p.phone = u"1"_s;
            return p;
        }())));
        verifyAndRebuild(desk);
    }

    void historySaysFromWhatToWhatAndWhy()
    {
        TestDesk desk;
        const Person before = saved(desk, u"陈小民"_s);
        Person after = before;
        after.name = u"陈小明"_s;
        desk.clock.advance(60'000);
        QVERIFY(!change(desk, before, after).isNull());
        const auto history = historyOf(desk.journal->store(), desk.journal->restricted(), u"person"_s, before.n,
                                       [](int) { return true; });
        LEYE_VERIFY(history);
        const HistoryEntry &last = history->last();
        QCOMPARE(last.field, u"name"_s);
        QCOMPARE(last.from, Value(u"陈小民"_s));
        QCOMPARE(last.to, Value(u"陈小明"_s));
        QCOMPARE(last.reason, u"typing error"_s);
        QCOMPARE(last.user, m_user);
        QCOMPARE(last.wallMs, kStartMs + 60'000);
    }

    void historyHidesWhatTheReaderMayNotSee()
    {
        TestDesk desk;
        const Person before = saved(desk, u"陈小明"_s);
        Person after = before;
        after.hardship = u"低保补助"_s;
        QVERIFY(!change(desk, before, after).isNull());
        const auto history = historyOf(desk.journal->store(), desk.journal->restricted(), u"person"_s, before.n,
                                       [](int sensitivity) { return sensitivity < Hardship; });
        LEYE_VERIFY(history);
        QVERIFY(history->last().isRestricted);
        QCOMPARE(history->last().to, Value());
        QVERIFY(history->last().field.isEmpty());
    }

    void anExportTakesAlongWhatItsReaderMaySee()
    {
        TestDesk desk;
        Person person = desk.person(u"陈小明"_s);
        person.hardship = u"低保"_s; // class 2 beside class 1
        Edit edit(u"person.add"_s, m_user);
        LEYE_VERIFY(desk.journal->commit(edit.add(person)));
        const auto exported = [&desk](int mostSensitive) {
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            const auto lines =
                exportLedger(desk.journal->store(), desk.journal->restricted(),
                             [mostSensitive](int sensitivity) { return sensitivity <= mostSensitive; }, out, {});
            return lines ? out.data() : QByteArray();
        };
        const QByteArray all = exported(Hardship), some = exported(Basic), none = exported(Office);
        const QByteArray name = u"陈小明"_s.toUtf8().toHex(), hardship = u"低保"_s.toUtf8().toHex();
        QVERIFY(all.contains(name) && all.contains(hardship));
        QVERIFY(some.contains(name) && !some.contains(hardship));
        QVERIFY(!none.contains(name) && !none.contains(hardship));
        // The chain can be checked all the same: every header is there.
        QCOMPARE(none.count("\"header\":\""), all.count("\"header\":\""));
        QCOMPARE(none.count("\"payload\":null"), none.count("\"header\":\""));
    }

    void undoRestoresAndRedoUndoesTheUndo()
    {
        TestDesk desk;
        const Person before = saved(desk, u"陈小明"_s);
        Person after = before;
        after.phone = u"13900000000"_s;
        const ActionId action = change(desk, before, after);
        const auto undone = undo(*desk.journal, action, m_user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->restoredFields, 1);
        QCOMPARE(load(desk, before.id).phone, QString());
        QVERIFY(!undo(*desk.journal, action, m_user)); // not twice
        LEYE_VERIFY(undo(*desk.journal, undone->action, m_user));
        QCOMPARE(load(desk, before.id).phone, after.phone);
        verifyAndRebuild(desk);
    }

    void undoLeavesWhatWasChangedSince()
    {
        TestDesk desk;
        const Person first = saved(desk, u"陈小明"_s);
        Person second = first;
        second.phone = u"1"_s;
        const ActionId action = change(desk, first, second);
        Person third = second;
        third.phone = u"2"_s;
        QVERIFY(!change(desk, second, third).isNull());
        const auto undone = undo(*desk.journal, action, m_user);
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, Error::Kind::Conflict);
        QCOMPARE(load(desk, first.id).phone, third.phone);
    }

    void undoStepByStepGoesAllTheWayBack()
    {
        TestDesk desk;
        const Person first = saved(desk, u"陈小明"_s);
        Person person = first;
        QList<ActionId> actions;
        for (const QString &phone : {u"1"_s, u"2"_s, u"3"_s}) {
            Person next = person;
            next.phone = phone;
            actions.append(change(desk, person, next));
            person = next;
        }
        while (!actions.isEmpty()) {
            const auto undone = undo(*desk.journal, actions.takeLast(), m_user);
            LEYE_VERIFY(undone);
            QCOMPARE(undone->skipped, 0);
            QCOMPARE(load(desk, first.id).phone, actions.isEmpty() ? QString() : QString::number(actions.size()));
        }
        verifyAndRebuild(desk);
    }

    void undoOfAnAdditionGoesToTheBinAndBack()
    {
        TestDesk desk;
        const Person person = desk.person(u"陈小明"_s);
        const auto added = desk.journal->commit(Edit(u"person.add"_s, m_user).add(person));
        LEYE_VERIFY(added);
        const auto undone = undo(*desk.journal, added->action, m_user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->removedRecords, 1);
        QVERIFY(load(desk, person.id).isDeleted());
        LEYE_VERIFY(undo(*desk.journal, undone->action, m_user));
        QVERIFY(!load(desk, person.id).isDeleted());
        verifyAndRebuild(desk);
    }

    void moreThanAThousandOperationsAreSeveralTransactions()
    {
        TestDesk desk;
        Edit edit(u"import.people"_s, m_user);
        for (int i = 0; i < 1200; ++i)
            edit.add(desk.person(u"演示%1"_s.arg(i)));
        const auto committed = desk.journal->commit(edit);
        LEYE_VERIFY(committed);
        QCOMPARE(committed->operations.size(), 1200);
        const auto row = desk.journal->store().operation(operationKey(1, 1001));
        LEYE_VERIFY(row);
        const auto header = decodeHeader((*row)->header);
        QCOMPARE(header->index, 0);
        QCOMPARE(header->count, 200);
        verifyAndRebuild(desk);
        const auto undone = undo(*desk.journal, committed->action, m_user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->removedRecords, 1200);
        verifyAndRebuild(desk);
    }

    void aBatchKeepsEditsApartAndIsThereOnlyOnceCommitted()
    {
        TestDesk desk;
        auto batch = desk.journal->begin();
        LEYE_VERIFY(batch);
        QList<Committed> committed;
        for (int i = 0; i < 3; ++i) {
            Edit edit(u"person.add"_s, m_user);
            for (int person = 0; person <= i; ++person)
                edit.add(desk.person(u"演示%1%2"_s.arg(i).arg(person)));
            auto added = batch->add(edit);
            LEYE_VERIFY(added);
            committed.append(*added);
            desk.clock.advance(60'000);
        }
        QCOMPARE(batch->operations(), 6);
        auto reader = Database::open(desk.database.path(), {});
        LEYE_VERIFY(reader);
        QCOMPARE(*reader->integer("SELECT count(*) FROM person"), 0);
        LEYE_VERIFY(batch->commit());
        QCOMPARE(*reader->integer("SELECT count(*) FROM person WHERE created_op IS NOT NULL"), 6);
        QCOMPARE(*reader->integer("SELECT count(*) FROM action"), 3);
        QCOMPARE(*reader->integer("SELECT max(created_ms) - min(created_ms) FROM person"), 120'000);
        const auto row = desk.journal->store().operation(operationKey(1, 3));
        LEYE_VERIFY(row);
        QCOMPARE(decodeHeader((*row)->header)->index, 1); // the second of the second edit
        QCOMPARE(decodeHeader((*row)->header)->count, 2);
        const auto undone = undo(*desk.journal, committed[1].action, m_user);
        LEYE_VERIFY(undone);
        QCOMPARE(undone->removedRecords, 2);
        verifyAndRebuild(desk);
    }

    void whatIsCommittedWhileABatchIsOpenJoinsIt()
    {
        TestDesk desk;
        auto reader = Database::open(desk.database.path(), {});
        LEYE_VERIFY(reader);
        auto begun = desk.journal->begin();
        LEYE_VERIFY(begun);
        auto batch = std::make_unique<Journal::Batch>(std::move(*begun)); // wherever it is moved to
        const auto joined = desk.journal->commit(Edit(u"person.add"_s, m_user).add(desk.person(u"李秀英"_s)));
        LEYE_VERIFY(joined);
        QCOMPARE(joined->operations.size(), 1);
        QCOMPARE(batch->operations(), 1);
        QCOMPARE(*reader->integer("SELECT count(*) FROM op"), 0);
        LEYE_VERIFY(batch->commit());
        QCOMPARE(*reader->integer("SELECT count(*) FROM op"), 1);
        LEYE_VERIFY(desk.journal->commit(Edit(u"person.add"_s, m_user).add(desk.person(u"王建国"_s))));
        QCOMPARE(*reader->integer("SELECT count(*) FROM op"), 2); // durable at once again
        verifyAndRebuild(desk);
    }

    void aDroppedBatchLeavesNothing()
    {
        TestDesk desk;
        const Person before = saved(desk, u"陈小明"_s);
        {
            auto batch = desk.journal->begin();
            LEYE_VERIFY(batch);
            LEYE_VERIFY(batch->add(Edit(u"person.add"_s, m_user).add(desk.person(u"李秀英"_s))));
        }
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM op"), 1);
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM action"), 1);
        Person after = before;
        after.phone = u"13800000000"_s;
        QVERIFY(!change(desk, before, after).isNull()); // the chain goes on behind what is there
        verifyAndRebuild(desk);
    }

    void anEditThatFailsEndsItsBatch()
    {
        TestDesk desk;
        const Person person = saved(desk, u"陈小明"_s);
        auto batch = desk.journal->begin();
        LEYE_VERIFY(batch);
        LEYE_VERIFY(batch->add(Edit(u"person.add"_s, m_user).add(desk.person(u"李秀英"_s))));
        Edit twice(u"person.add"_s, m_user);
        twice.add(desk.person(u"王建国"_s)).add(person); // the second is on file already
        const auto refused = batch->add(twice);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!batch->add(Edit(u"person.add"_s, m_user).add(desk.person(u"王建国"_s))));
        const auto committed = batch->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error(), refused.error());
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM op"), 1);
        LEYE_VERIFY(desk.journal->commit(Edit(u"person.add"_s, m_user).add(desk.person(u"赵强"_s))));
        verifyAndRebuild(desk);
    }

    void aBatchIsCommittedOnceAndSaysWhenItIsFull()
    {
        TestDesk desk;
        auto batch = desk.journal->begin();
        LEYE_VERIFY(batch);
        LEYE_VERIFY(batch->add(Edit(u"person.add"_s, m_user))); // an empty edit is no operation
        QCOMPARE(batch->operations(), 0);
        qint64 edits = 0;
        for (; !batch->isFull(); ++edits) {
            Edit edit(u"import.people"_s, m_user);
            for (int i = 0; i < kMaxOperationsPerTransaction; ++i)
                edit.add(desk.person(u"演示%1"_s.arg(i)));
            LEYE_VERIFY(batch->add(edit));
        }
        QCOMPARE(batch->operations(), Journal::Batch::kMaxOperations);
        LEYE_VERIFY(batch->commit());
        QVERIFY(!batch->commit());
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM op"), Journal::Batch::kMaxOperations);
        QCOMPARE(*desk.database.integer("SELECT count(*) FROM action"), edits);
    }

    void slicesOfOneActionAreNotedTogether()
    {
        TestDesk desk;
        auto batch = desk.journal->begin();
        LEYE_VERIFY(batch);
        const ActionId sliced(desk.journal->newId());
        const auto slice = [&](const QString &name) {
            return batch->add(Edit(u"import.people"_s, m_user).partOf(sliced).add(desk.person(name)));
        };
        LEYE_VERIFY(slice(u"陈小明"_s));
        LEYE_VERIFY(batch->add(Edit(u"person.add"_s, m_user).add(desk.person(u"王建国"_s))));
        LEYE_VERIFY(slice(u"赵强"_s));
        LEYE_VERIFY(batch->commit());
        const auto noted = desk.journal->store().action(sliced);
        LEYE_VERIFY(noted);
        QCOMPARE((*noted)->operations, 2);
        QCOMPARE((*noted)->last - (*noted)->first, 2); // one of another action stands between
        verifyAndRebuild(desk);
    }

    void aChangedByteIsFound()
    {
        TestDesk desk;
        const Person person = saved(desk, u"陈小明"_s);
        Q_UNUSED(person)
        LEYE_VERIFY(desk.journal->signCheckpoint());
        LEYE_VERIFY(verifyLedger(desk.journal->store(), desk.journal->restricted(), desk.authorityKey, {}));
        LEYE_VERIFY(desk.database.execute(
            "UPDATE op SET payload = replace(payload, x'e5b08f', x'e5a4a7') WHERE k = 1099511627777"));
        const auto broken = verifyLedger(desk.journal->store(), desk.journal->restricted(), desk.authorityKey, {});
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::Damaged);
    }

    void aProjectionThatDiffersFromTheLogIsFound()
    {
        TestDesk desk;
        const Person person = saved(desk, u"陈小明"_s);
        LEYE_VERIFY(desk.database.execute("UPDATE person SET name = '陈大明'"));
        QTemporaryDir folder;
        auto target = Database::open(folder.filePath(u"rebuilt.db"_s), {OpenOptions::Mode::Create, {}, 4096});
        LEYE_VERIFY(target);
        LEYE_VERIFY(migrate(*target, shippedMigrations()));
        const auto rebuilt = rebuildAndCompare(desk.database, *target, catalogue(), {}, desk.journal->restricted(), {});
        LEYE_VERIFY(rebuilt);
        QCOMPARE(rebuilt->differences.size(), 1);
        QCOMPARE(rebuilt->differences.first().table, u"person"_s);
        QCOMPARE(rebuilt->differences.first().record, person.id.toString());
    }

    void everyFieldOfEveryTypeHasItsColumn()
    {
        TestDesk desk;
        for (const RecordType *type : catalogue().types())
            LEYE_VERIFY(desk.database.prepare(RecordStore::select(*type)));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
