// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"
#include "models/journal/rebuild_store.h"
#include "tests/journal/desk_state.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const UserId kWorker{Id16::uuid7(kStartMs, seededRandom(7))};

} // namespace

class TestMerge : public QObject {
    Q_OBJECT

    static void exchange(TestDesk &from, TestDesk &to)
    {
        LEYE_VERIFY(receive(*to.journal, from.publicKey, u"31010901701"_s, logOf(from)));
    }
    static void meet(TestDesk &left, TestDesk &right)
    {
        exchange(left, right);
        exchange(right, left);
    }
    static Person add(TestDesk &desk, const QString &name)
    {
        const Person person = desk.person(name);
        if (!desk.journal->commit(Edit(u"person.add"_s, kWorker).add(person)))
            qFatal("add");
        return person;
    }
    static Person load(TestDesk &desk, const Id16 &id)
    {
        const auto person = RecordStore(desk.database).load<Person>(id);
        return person && *person ? **person : Person();
    }
    static void setPhone(TestDesk &desk, const Id16 &id, const QString &phone)
    {
        const Person before = load(desk, id);
        Person after = before;
        after.phone = phone;
        desk.clock.advance(1000);
        LEYE_VERIFY(desk.journal->commit(Edit(u"person.edit"_s, kWorker).change(before, after)));
    }
    static qint64 conflicts(TestDesk &desk) { return *desk.database.integer("SELECT count(*) FROM conflict"); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void bothValuesOfOneFieldAreKept()
    {
        TestDesk one(1), two(2);
        const Person person = add(one, u"陈小明"_s);
        exchange(one, two);
        setPhone(one, person.id, u"111"_s);
        two.clock.advance(5000);
        setPhone(two, person.id, u"222"_s);
        meet(one, two);
        QCOMPARE(conflicts(one), 1);
        QCOMPARE(conflicts(two), 1);
        QCOMPARE(load(one, person.id).phone, u"222"_s); // the later stamp is shown, the other stays a head
        QCOMPARE(stateOf(one), stateOf(two));
        setPhone(one, person.id, u"111"_s); // a person decides: replaces all heads seen
        QCOMPARE(conflicts(one), 0);
        exchange(one, two);
        QCOMPARE(conflicts(two), 0);
        QCOMPARE(stateOf(one), stateOf(two));
    }

    void equalValuesAreNoConflict()
    {
        TestDesk one(1), two(2);
        const Person person = add(one, u"陈小明"_s);
        exchange(one, two);
        setPhone(one, person.id, u"111"_s);
        setPhone(two, person.id, u"111"_s);
        meet(one, two);
        QCOMPARE(conflicts(one), 0);
        QCOMPARE(stateOf(one), stateOf(two));
    }

    void deletedButEditedIsAConflictWhateverArrivesFirst()
    {
        TestDesk one(1), two(2), three(3);
        const Person person = add(one, u"陈小明"_s);
        exchange(one, two);
        LEYE_VERIFY(one.journal->commit(Edit(u"person.delete"_s, kWorker).remove(load(one, person.id))));
        setPhone(two, person.id, u"222"_s);
        exchange(two, three); // the edit before the record itself and its deletion
        exchange(one, three);
        meet(one, two);
        QCOMPARE(conflicts(one), 1);
        QCOMPARE(stateOf(one), stateOf(two));
        QCOMPARE(stateOf(one), stateOf(three));
    }

    void anEditThatWasSeenBeforeDeletingIsNoConflict()
    {
        TestDesk one(1), two(2), three(3);
        const Person person = add(one, u"陈小明"_s);
        exchange(one, two);
        setPhone(two, person.id, u"222"_s);
        exchange(two, one);
        LEYE_VERIFY(one.journal->commit(Edit(u"person.delete"_s, kWorker).remove(load(one, person.id))));
        exchange(one, three); // the deletion before the edit it had seen
        exchange(two, three);
        exchange(one, two);
        QCOMPARE(conflicts(one), 0);
        QCOMPARE(conflicts(three), 0);
        QCOMPARE(stateOf(one), stateOf(three));
        QCOMPARE(stateOf(one), stateOf(two));
    }

    void twoDesksThatMakeOneSettingMakeOneRecord()
    {
        TestDesk one(1), two(2);
        for (TestDesk *desk : {&one, &two}) {
            Setting setting;
            setting.id = naturalRecordId(u"setting", u"visit.days/2026-01-01");
            setting.area = 310109;
            setting.name = u"visit.days"_s;
            setting.value = desk == &one ? u"30"_s : u"14"_s;
            LEYE_VERIFY(desk->journal->commit(Edit(u"setting.set"_s, kWorker).add(setting)));
        }
        meet(one, two);
        QCOMPARE(*one.database.integer("SELECT count(*) FROM setting"), 1);
        QCOMPARE(conflicts(one), 1);
        QCOMPARE(stateOf(one), stateOf(two));
    }

    void operationsWithoutTheirPredecessorsWait()
    {
        TestDesk one(1), two(2);
        const Person person = add(one, u"陈小明"_s);
        setPhone(one, person.id, u"111"_s);
        const QList<ReceivedOperation> log = logOf(one);
        const auto early = receive(*two.journal, one.publicKey, {}, {log.last()});
        LEYE_VERIFY(early);
        QCOMPARE(early->waiting, 1);
        QVERIFY(load(two, person.id).id.isNull());
        const auto rest = receive(*two.journal, one.publicKey, {}, log);
        LEYE_VERIFY(rest);
        QCOMPARE(rest->duplicates, 1);
        QCOMPARE(load(two, person.id).phone, u"111"_s);
    }

    void anythingBrokenIsRefusedWhole_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("kind");
        QTest::newRow("a byte of a payload") << 0 << int(Error::Kind::Damaged);
        QTest::newRow("a byte of a header") << 1 << int(Error::Kind::Damaged);
        QTest::newRow("another desk's operations") << 2 << int(Error::Kind::Damaged);
        QTest::newRow("a fork") << 3 << int(Error::Kind::Conflict);
    }
    void anythingBrokenIsRefusedWhole()
    {
        QFETCH(int, part);
        QFETCH(int, kind);
        TestDesk one(1), two(2);
        add(one, u"陈小明"_s);
        add(one, u"李秀英"_s);
        QList<ReceivedOperation> log = logOf(one);
        QByteArray key = one.publicKey;
        if (part == 0)
            log[1].payload[40] = char(log[1].payload[40] ^ 1);
        if (part == 1)
            log[1].header[60] = char(log[1].header[60] ^ 1);
        if (part == 2)
            key = TestDesk(9).publicKey;
        if (part == 3) {
            TestDesk copy(1);
            copy.clock.advance(77);
            add(copy, u"王建国"_s);
            LEYE_VERIFY(receive(*two.journal, one.publicKey, {}, {log.first()}));
            log = logOf(copy);
        }
        const qint64 before = *two.database.integer("SELECT count(*) FROM op");
        const auto refused = receive(*two.journal, key, {}, log);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), kind);
        QCOMPARE(*two.database.integer("SELECT count(*) FROM op"), before);
    }

    /// Invariants I2, I6, I8: whatever the order, repetition and slicing of delivery, equal operations give equal desks.
    void anyOrderOfDeliveryGivesTheSameDesk_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyOrderOfDeliveryGivesTheSameDesk()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::array<TestDesk, 3> desks{TestDesk(1), TestDesk(2), TestDesk(3)};
        QList<Id16> people;
        for (int step = 0; step < 60; ++step) {
            TestDesk &desk = desks[random.bounded(3)];
            desk.clock.advance(random.bounded(-200'000, 200'000)); // clocks that are wrong and jump
            if (people.isEmpty() || random.bounded(6) == 0) {
                people.append(add(desk, u"演示%1"_s.arg(step)).id);
            } else if (const Person person = load(desk, people[random.bounded(people.size())]); person.id.isNull()) {
                meet(desks[0], desks[random.bounded(1, 3)]);
            } else if (random.bounded(8) == 0) {
                LEYE_VERIFY(desk.journal->commit(person.isDeleted() ? Edit(u"person.restore"_s, kWorker).restore(person)
                                                                    : Edit(u"person.delete"_s, kWorker).remove(person)));
            } else {
                setPhone(desk, person.id, QString::number(random.bounded(5)));
            }
        }
        TestDesk last(4);
        QList<std::pair<const TestDesk *, ReceivedOperation>> all;
        for (TestDesk &desk : desks) {
            for (const ReceivedOperation &operation : logOf(desk))
                all.append({&desk, operation});
        }
        std::shuffle(all.begin(), all.end(), random);
        for (const auto &[desk, operation] : all) {
            LEYE_VERIFY(receive(*last.journal, desk->publicKey, {}, {operation}));
            if (random.bounded(4) == 0)
                LEYE_VERIFY(receive(*last.journal, desk->publicKey, {}, {operation}));
        }
        for (int round = 0; round < 2; ++round) {
            meet(desks[0], desks[1]);
            meet(desks[1], desks[2]);
            meet(desks[0], desks[2]);
        }
        const QByteArray expected = stateOf(desks[0]);
        QCOMPARE(stateOf(desks[1]), expected);
        QCOMPARE(stateOf(desks[2]), expected);
        QCOMPARE(stateOf(last), expected);
        LEYE_VERIFY(verifyLedger(last.journal->store(), last.journal->restricted(), last.authorityKey, {}));
        QCOMPARE(*last.database.integer("SELECT count(*) FROM pending"), 0);
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
