// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/note_store.h"
#include "tests/support/people_bench.h"

#include <QRandomGenerator>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

qint64 count(Database &database, const char *table)
{
    return database.integer(std::string("SELECT count(*) FROM ") + table).value_or(-1);
}

/// The rows that a full-text table holds under a token.
QList<qint64> rowsWith(Database &database, const char *table, const QString &token)
{
    auto statement = database.prepare(std::string("SELECT rowid FROM ") + table + " WHERE " + table + " MATCH ?");
    QList<qint64> rows;
    statement->bindAll(QString(u'"' + token + u'"'));
    while (statement->step().value_or(false))
        rows.append(statement->integer(0));
    return rows;
}

} // namespace

class TestSearchIndex : public QObject {
    Q_OBJECT

    static Service record(PeopleBench &desk, const Person &person, const QString &note)
    {
        Service service;
        service.id = desk.journal->newId();
        service.area = kArea;
        service.person = PersonId(person.id);
        service.kind = u"职业指导"_s;
        service.note = note;
        if (!desk.journal->commit(Edit(u"service.record"_s, desk.aide.user).add(service)))
            qFatal("record");
        return service;
    }
    template <typename R>
    static void change(PeopleBench &desk, const R &before, const R &after)
    {
        LEYE_VERIFY(desk.journal->commit(Edit(u"edit"_s, desk.aide.user).change(before, after)));
    }
    static QList<qint64> notes(PeopleBench &desk, const QString &typed)
    {
        QList<qint64> services;
        const auto hits = NoteStore(desk.database).find(typed, 100);
        for (const NoteHit &hit : *hits)
            services.append(hit.n);
        return services;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aSaveWritesNoSearchTable()
    {
        PeopleBench desk;
        LEYE_VERIFY(desk.journal->settle());
        const Person person = desk.add(u"陈小明"_s);
        record(desk, person, u"面谈了解意愿"_s);
        QCOMPARE(count(desk.database, "person_due"), 1);
        QCOMPARE(count(desk.database, "note_due"), 1);
        QVERIFY(rowsWith(desk.database, "person_search", u"陈小"_s).isEmpty());
        QCOMPARE(desk.people.find(u"cxm"_s, 5)->size(), 1); // and is found all the same
        QCOMPARE(notes(desk, u"意愿"_s).size(), 1);
        LEYE_VERIFY(desk.journal->settle());
        QCOMPARE(count(desk.database, "person_due"), 0);
        QCOMPARE(count(desk.database, "note_due"), 0);
        QCOMPARE(rowsWith(desk.database, "person_search", u"陈小"_s), QList{person.n});
        QCOMPARE(desk.people.find(u"cxm"_s, 5)->size(), 1);
        QCOMPARE(notes(desk, u"意愿"_s).size(), 1);
    }

    void whatIsNotSearchedForIsNotQueued()
    {
        PeopleBench desk;
        const Person person = desk.add(u"陈小明"_s);
        const Service service = record(desk, person, u"面谈"_s);
        LEYE_VERIFY(desk.journal->settle());
        Person elsewhere = person;
        elsewhere.remark = u"演示数据"_s;
        change(desk, person, elsewhere);
        Service longer = service;
        longer.minutes = 30;
        change(desk, service, longer);
        QCOMPARE(count(desk.database, "person_due"), 0);
        QCOMPARE(count(desk.database, "note_due"), 0);
    }

    void aChangedNameIsFoundAndTheOldOneIsNot_data()
    {
        QTest::addColumn<bool>("settledBefore");
        QTest::addColumn<bool>("settledAfter");
        for (const bool before : {false, true}) {
            for (const bool after : {false, true})
                QTest::addRow("the old one %s, the new one %s", before ? "written" : "waiting",
                              after ? "written" : "waiting")
                    << before << after;
        }
    }
    void aChangedNameIsFoundAndTheOldOneIsNot()
    {
        QFETCH(bool, settledBefore);
        QFETCH(bool, settledAfter);
        PeopleBench desk;
        const Person person = desk.add(u"陈小明"_s);
        const Service service = record(desk, person, u"面谈"_s);
        if (settledBefore)
            LEYE_VERIFY(desk.journal->settle());
        Person renamed = person;
        renamed.name = u"李秀英"_s;
        change(desk, person, renamed);
        renamed.name = u"王建国"_s; // twice before it is written: what has to leave is the first
        change(desk, desk.read<Person>(person.id), renamed);
        Service corrected = service;
        corrected.note = u"电话"_s;
        change(desk, service, corrected);
        if (settledAfter)
            LEYE_VERIFY(desk.journal->settle());
        QVERIFY(desk.people.find(u"cxm"_s, 5)->isEmpty());
        QVERIFY(desk.people.find(u"李秀英"_s, 5)->isEmpty());
        QCOMPARE(desk.people.find(u"wjg"_s, 5)->size(), 1);
        QVERIFY(notes(desk, u"面谈"_s).isEmpty());
        QCOMPARE(notes(desk, u"电话"_s).size(), 1);
        LEYE_VERIFY(desk.journal->settle());
        QVERIFY(rowsWith(desk.database, "person_search", u"陈小"_s).isEmpty());
        QVERIFY(rowsWith(desk.database, "person_search", u"李秀"_s).isEmpty());
        QVERIFY(rowsWith(desk.database, "note_search", u"面谈"_s).isEmpty());
        verifyDesk(desk);
    }

    void theBinIsNotSearched()
    {
        PeopleBench desk;
        const Person person = desk.add(u"陈小明"_s);
        LEYE_VERIFY(desk.journal->settle());
        LEYE_VERIFY(desk.journal->commit(Edit(u"person.delete"_s, desk.aide.user).remove(person)));
        QCOMPARE(desk.found(u"陈小明"_s), QStringList());
        QVERIFY(rowsWith(desk.database, "person_search", u"陈小"_s).isEmpty());
        LEYE_VERIFY(
            desk.journal->commit(Edit(u"person.restore"_s, desk.aide.user).restore(desk.read<Person>(person.id))));
        QCOMPARE(desk.found(u"陈小明"_s), QStringList{u"陈小明"_s});
    }

    /// A queue that nobody settles must not grow until each keystroke looks through it.
    void muchAtOnceIsSettledByTheCommitItself()
    {
        PeopleBench desk;
        auto batch = desk.journal->begin();
        LEYE_VERIFY(batch);
        for (int slice = 0; slice < 5; ++slice) {
            Edit edit(u"import.people"_s, desk.aide.user);
            for (int i = 0; i < 1'000; ++i)
                edit.add(desk.person(u"演示%1"_s.arg(i)));
            LEYE_VERIFY(batch->add(edit));
        }
        LEYE_VERIFY(batch->commit());
        QCOMPARE(count(desk.database, "person_due"), 0);
        QCOMPARE(rowsWith(desk.database, "person_search", u"演示"_s).size(), 5'000);
    }

    void rulesOfAnotherVersionAreMadeAnew()
    {
        PeopleBench desk;
        const Person person = desk.add(u"陈小明"_s);
        record(desk, person, u"面谈"_s);
        LEYE_VERIFY(desk.journal->settle());
        // As a program with other readings has left it.
        LEYE_VERIFY(desk.database.execute("INSERT INTO person_search(person_search) VALUES('delete-all');"
                                          "INSERT INTO person_search(rowid, tokens) VALUES(1, 'old');"
                                          "UPDATE local_state SET value = '7' WHERE name LIKE 'version_of_%'"));
        PersonIndex people;
        NoteIndex serviceNotes;
        LEYE_VERIFY(people.settle(desk.database));
        LEYE_VERIFY(serviceNotes.settle(desk.database));
        QVERIFY(rowsWith(desk.database, "person_search", u"old"_s).isEmpty());
        QCOMPARE(rowsWith(desk.database, "person_search", u"陈小"_s), QList{person.n});
        QCOMPARE(rowsWith(desk.database, "note_search", u"面谈"_s).size(), 1);
        verifyDesk(desk);
    }

    void whatIsUndoneIsNotQueued()
    {
        PeopleBench desk;
        LEYE_VERIFY(desk.journal->settle());
        {
            auto batch = desk.journal->begin();
            LEYE_VERIFY(batch);
            LEYE_VERIFY(batch->add(Edit(u"person.add"_s, desk.aide.user).add(desk.person(u"陈小明"_s))));
        }
        QCOMPARE(count(desk.database, "person_due"), 0);
        QCOMPARE(desk.found(u"陈小明"_s), QStringList());
        verifyDesk(desk);
    }

    void anyOrderOfWorkAndSettlingFindsTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyOrderOfWorkAndSettlingFindsTheSame()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList names{u"陈小明"_s, u"李秀英"_s, u"王建国"_s, u"单强"_s};
        PeopleBench desk;
        QList<Id16> people;
        for (int step = 0; step < 60; ++step) {
            const int kind = people.isEmpty() ? 0 : random.bounded(5);
            if (kind == 0) {
                people.append(desk.add(names[random.bounded(4)]).id);
            } else if (kind == 4) {
                LEYE_VERIFY(desk.journal->settle());
            } else if (const Person person = desk.read<Person>(people[random.bounded(people.size())]); kind == 1) {
                LEYE_VERIFY(desk.journal->commit(person.isDeleted()
                                                     ? Edit(u"person.restore"_s, desk.aide.user).restore(person)
                                                     : Edit(u"person.delete"_s, desk.aide.user).remove(person)));
            } else {
                Person after = person;
                after.name = names[random.bounded(4)];
                after.phone = u"1380000000"_s + QString::number(random.bounded(3));
                change(desk, person, after);
            }
            for (const QString &name : names) {
                const auto hits = desk.people.find(name, 100);
                LEYE_VERIFY(hits);
                const qint64 expected = *desk.database.integer(
                    "SELECT count(*) FROM person WHERE ifnull(life, '') <> 'deleted' AND name = '" +
                    name.toStdString() + "'");
                QCOMPARE(hits->size(), expected);
            }
        }
        verifyDesk(desk);
        for (const QString &name : names) {
            const QList<qint64> rows = rowsWith(desk.database, "person_search", name.left(2));
            const qint64 expected =
                *desk.database.integer("SELECT count(*) FROM person WHERE ifnull(life, '') <> 'deleted' AND name = '" +
                                       name.toStdString() + "'");
            QCOMPARE(rows.size(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_search_index.moc"
