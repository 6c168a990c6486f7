// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"
#include "models/journal/rebuild_store.h"
#include "models/people/person_index_store.h"
#include "tests/journal/desk_state.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const UserId kWorker{Id16::uuid7(kStartMs, seededRandom(7))};
const UserId kColleague{Id16::uuid7(kStartMs, seededRandom(8))};

/// What an aide does, at random: registers people with enrolments, records services with staff and notes (some under
/// the class-4 key), edits every kind of field, deletes, brings back, changes settings.
class RandomWork {
public:
    explicit RandomWork(quint32 seed) : m_random(seed) {}

    void act(TestDesk &desk)
    {
        desk.clock.advance(m_random.bounded(-200'000, 200'000)); // clocks that are wrong and jump
        const int kind = m_people.isEmpty() ? 0 : m_random.bounded(10);
        if (kind < 2)
            addPerson(desk);
        else if (kind < 5)
            addService(desk);
        else if (kind < 7)
            editPerson(desk);
        else if (kind < 9)
            editService(desk);
        else
            changeSetting(desk);
    }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    template <typename R>
    [[nodiscard]] std::optional<R> load(TestDesk &desk, const QList<Id16> &ids)
    {
        if (ids.isEmpty())
            return std::nullopt;
        auto found = RecordStore(desk.database, &desk.journal->restricted()).load<R>(ids[m_random.bounded(ids.size())]);
        return found && *found && (*found)->createdMs > 0 ? *found : std::nullopt;
    }
    static void commit(TestDesk &desk, const Edit &edit)
    {
        if (const auto committed = desk.journal->commit(edit); !committed)
            qFatal("%s", qPrintable(committed.error().detail));
    }
    void addPerson(TestDesk &desk)
    {
        Person person = desk.person(u"演示%1"_s.arg(m_people.size()));
        person.lowIncome = m_random.bounded(3) == 0; // of a higher class: an operation of its own
        Enrolment enrolment;
        enrolment.id = desk.journal->newId();
        enrolment.area = kArea;
        enrolment.person = PersonId(person.id);
        enrolment.aide = m_random.bounded(2) ? kWorker : kColleague;
        commit(desk, Edit(u"person.add"_s, kWorker).add(person).add(enrolment));
        m_people.append(person.id);
    }
    void addService(TestDesk &desk)
    {
        Service service;
        service.id = desk.journal->newId();
        service.area = kArea;
        service.person = PersonId(m_people[m_random.bounded(m_people.size())]); // perhaps not yet known at this desk
        service.staff = {kWorker};
        service.note = u"面谈%1"_s.arg(m_random.bounded(5));
        service.noteClass = m_random.bounded(4) == 0 ? std::optional<qint64>(Psychological) : std::nullopt;
        service.details = {Value(Value::List{Value(u"topic"_s), Value(m_random.bounded(3))})};
        commit(desk, Edit(u"service.record"_s, kWorker).add(service));
        m_services.append(service.id);
    }
    void editPerson(TestDesk &desk)
    {
        const std::optional<Person> before = load<Person>(desk, m_people);
        if (!before)
            return;
        Person after = *before;
        if (m_random.bounded(4) == 0) {
            commit(desk, before->isDeleted() ? Edit(u"person.restore"_s, kWorker).restore(after)
                                             : Edit(u"person.delete"_s, kColleague).remove(after));
            return;
        }
        after.phone = QString::number(m_random.bounded(3));
        after.name = u"演示%1"_s.arg(m_random.bounded(3));
        after.area = m_random.bounded(5) == 0 ? kArea + 1 : kArea;
        commit(desk, Edit(u"person.edit"_s, m_random.bounded(2) ? kWorker : kColleague).change(*before, after));
    }
    void editService(TestDesk &desk)
    {
        const std::optional<Service> before = load<Service>(desk, m_services);
        if (!before)
            return;
        Service after = *before;
        after.note = u"面谈%1"_s.arg(m_random.bounded(5));
        after.staff = m_random.bounded(2) ? QList{kWorker, kColleague} : QList<UserId>();
        after.person = PersonId(m_people[m_random.bounded(m_people.size())]);
        commit(desk, Edit(u"service.edit"_s, kWorker).change(*before, after));
    }
    void changeSetting(TestDesk &desk)
    {
        Setting setting;
        setting.name = u"visit.days.%1"_s.arg(m_random.bounded(2));
        setting.id = naturalRecordId(u"setting", setting.name);
        setting.area = 310109 + m_random.bounded(2);
        setting.value = QString::number(m_random.bounded(3));
        commit(desk, Edit(u"setting.set"_s, kWorker).add(setting));
    }

    QRandomGenerator m_random;
    QList<Id16> m_people;
    QList<Id16> m_services;
};

void deliver(TestDesk &to, const TestDesk &from, const QList<ReceivedOperation> &operations)
{
    if (const auto received = receive(*to.journal, from.publicKey, u"31010901701"_s, operations); !received)
        qFatal("%s", qPrintable(received.error().message + received.error().detail));
}

/// The search tables of a desk must answer as if they were made anew from its rows.
void checkSearch(TestDesk &desk)
{
    LEYE_VERIFY(desk.journal->settle());
    LEYE_VERIFY(checkSearchTables(desk.database));
    QCOMPARE(
        rowsOf(desk.database, "SELECT n, name_key FROM person_key ORDER BY n").count('\n'),
        rowsOf(desk.database, "SELECT n FROM person WHERE name <> '' AND ifnull(life, '') <> 'deleted'").count('\n'));
}

} // namespace

class TestReceive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }
    void anySlicingGivesTheSameDesk_data();
    void anySlicingGivesTheSameDesk();
    void aTransactionWaitsUntilItIsWhole_data();
    void aTransactionWaitsUntilItIsWhole();
    void aTransactionOutOfOrderIsRefused_data();
    void aTransactionOutOfOrderIsRefused();
    void duplicatesAreCountedWhereverTheyLie();
    void aStubOfAReferenceIsNoDifference();
    void whatWasRefusedIsNotRemembered();
    void operationsThatMayNotBeReadKeepTheChain();
};

/// Invariants I2, I6, I8 over every kind of field, delivered one by one, shuffled, and in slices with repetitions.
void TestReceive::anySlicingGivesTheSameDesk_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestReceive::anySlicingGivesTheSameDesk()
{
    QFETCH(quint32, seed);
    RandomWork work(seed);
    std::array<TestDesk, 3> desks{TestDesk(1), TestDesk(2), TestDesk(3)};
    for (TestDesk &desk : desks) {
        desk.journal->addProjector(std::make_unique<PersonIndex>());
        desk.journal->addProjector(std::make_unique<NoteIndex>());
    }
    const auto exchange = [&desks](int from, int to) { deliver(desks[to], desks[from], logOf(desks[from])); };
    for (int step = 0; step < 80; ++step) {
        work.act(desks[work.random().bounded(3)]);
        if (work.random().bounded(12) == 0)
            exchange(work.random().bounded(3), work.random().bounded(3));
    }
    TestDesk single(4), sliced(5);
    QList<std::pair<int, ReceivedOperation>> all;
    for (int desk = 0; desk < 3; ++desk) {
        const QList<ReceivedOperation> log = logOf(desks[desk]);
        for (const ReceivedOperation &operation : log)
            all.append({desk, operation});
        for (qsizetype from = 0; from < log.size();) {
            const qsizetype size = work.random().bounded(1, 9);
            deliver(sliced, desks[desk], log.mid(std::max<qsizetype>(0, from - 2), size + 2));
            from += size;
        }
    }
    std::shuffle(all.begin(), all.end(), work.random());
    for (const auto &[desk, operation] : std::as_const(all))
        deliver(single, desks[desk], {operation});
    for (int round = 0; round < 2; ++round) {
        for (const auto &[from, to] :
             {std::pair(0, 1), std::pair(1, 2), std::pair(2, 0), std::pair(1, 0), std::pair(2, 1), std::pair(0, 2)})
            exchange(from, to);
    }
    const QByteArray expected = stateOf(desks[0]);
    QCOMPARE(stateOf(desks[1]), expected);
    QCOMPARE(stateOf(desks[2]), expected);
    QCOMPARE(stateOf(single), expected);
    QCOMPARE(stateOf(sliced), expected);
    checkSearch(desks[0]);
    checkSearch(desks[2]);
    LEYE_VERIFY(verifyLedger(single.journal->store(), single.journal->restricted(), single.authorityKey, {}));
    auto rebuilt = Database::open(single.folder.filePath(u"rebuilt.db"_s), {OpenOptions::Mode::Create, {}, 4096});
    LEYE_VERIFY(rebuilt);
    LEYE_VERIFY(migrate(*rebuilt, shippedMigrations()));
    const auto compared =
        rebuildAndCompare(single.database, *rebuilt, catalogue(), {}, single.journal->restricted(), {});
    LEYE_VERIFY(compared);
    QVERIFY2(compared->isEqual(), compared->isEqual() ? "" : qPrintable(compared->differences.first().table));
}

void TestReceive::aTransactionWaitsUntilItIsWhole_data()
{
    QTest::addColumn<QList<int>>("first");
    QTest::addColumn<QList<int>>("second");
    QTest::newRow("the first half, then the second") << QList<int>{0, 1} << QList<int>{2};
    QTest::newRow("the second half, then the first") << QList<int>{1, 2} << QList<int>{0};
    QTest::newRow("the middle last") << QList<int>{0, 2} << QList<int>{1};
    QTest::newRow("a half, then all") << QList<int>{0} << QList<int>{0, 1, 2};
    QTest::newRow("a half, then all backwards") << QList<int>{0} << QList<int>{2, 1, 0};
}

void TestReceive::aTransactionWaitsUntilItIsWhole()
{
    QFETCH(QList<int>, first);
    QFETCH(QList<int>, second);
    TestDesk one(1), two(2);
    Person person = one.person(u"陈小明"_s);
    person.lowIncome = true;          // class 2
    person.illness = u"青霉素过敏"_s; // class 3
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(person)));
    const QList<ReceivedOperation> log = logOf(one);
    QCOMPARE(log.size(), 3);
    const auto pick = [&log](const QList<int> &places) {
        QList<ReceivedOperation> picked;
        for (const int place : places)
            picked.append(log[place]);
        return picked;
    };
    const auto half = receive(*two.journal, one.publicKey, {}, pick(first));
    LEYE_VERIFY(half);
    QCOMPARE(half->waiting, first.size());
    QCOMPARE(*two.database.integer("SELECT count(*) FROM person"), 0);
    QCOMPARE(*two.database.integer("SELECT count(*) FROM op WHERE state = 2"), first.size());
    const auto whole = receive(*two.journal, one.publicKey, {}, pick(second));
    LEYE_VERIFY(whole);
    QCOMPARE(whole->accepted + half->accepted, 3);
    QCOMPARE(*two.database.integer("SELECT count(*) FROM op WHERE state = 0 AND subject > 0"), 3);
    QCOMPARE(stateOf(two), stateOf(one));
}

void TestReceive::aTransactionOutOfOrderIsRefused_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("count");
    QTest::newRow("begins in the middle") << 1 << 2;
    QTest::newRow("another count than the first of it") << 1 << 3;
}

/// Headers that are well-formed and chained, but do not make a transaction.
void TestReceive::aTransactionOutOfOrderIsRefused()
{
    QFETCH(int, index);
    QFETCH(int, count);
    TestDesk one(1), two(2);
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"陈小明"_s))));
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"李秀英"_s))));
    QList<ReceivedOperation> log = logOf(one);
    OperationHeader first = *decodeHeader(log[0].header);
    OperationHeader second = *decodeHeader(log[1].header);
    first.count = count == 3 ? 2 : 1;
    log[0].header = encodeHeader(first);
    second.index = index;
    second.count = count;
    second.previous = hashOfHeader(log[0].header);
    log[1].header = encodeHeader(second);
    const auto refused = receive(*two.journal, one.publicKey, {}, log);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    QCOMPARE(*two.database.integer("SELECT count(*) FROM op"), 0);
}

void TestReceive::duplicatesAreCountedWhereverTheyLie()
{
    TestDesk one(1), two(2);
    for (int i = 0; i < 4; ++i)
        LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"演示%1"_s.arg(i)))));
    const QList<ReceivedOperation> log = logOf(one);
    // 0 applied; 2 waits; then 0 again, 1, 1 again, 2 (which waited), 3.
    deliver(two, one, {log[0], log[2]});
    const auto rest = receive(*two.journal, one.publicKey, {}, {log[0], log[1], log[1], log[2], log[3]});
    LEYE_VERIFY(rest);
    QCOMPARE(rest->accepted, 2);
    QCOMPARE(rest->duplicates, 3);
    QCOMPARE(rest->waiting, 0);
    QCOMPARE(rest->touched.size(), 3);
    QCOMPARE(stateOf(two), stateOf(one));
}

/// Which references were shown for a while depends on the order of arrival; what is left of them must not count.
void TestReceive::aStubOfAReferenceIsNoDifference()
{
    TestDesk one(1);
    Service service;
    service.id = one.journal->newId();
    service.area = kArea;
    service.person = PersonId(one.journal->newId()); // whom nobody ever registers
    LEYE_VERIFY(one.journal->commit(Edit(u"service.record"_s, kWorker).add(service)));
    Service moved = service;
    moved.person = PersonId(one.journal->newId());
    LEYE_VERIFY(one.journal->commit(Edit(u"service.edit"_s, kWorker).change(service, moved)));
    LEYE_VERIFY(one.database.execute("DELETE FROM person WHERE n = 1 AND created_op IS NULL"));
    auto rebuilt = Database::open(one.folder.filePath(u"rebuilt.db"_s), {OpenOptions::Mode::Create, {}, 4096});
    LEYE_VERIFY(rebuilt);
    LEYE_VERIFY(migrate(*rebuilt, shippedMigrations()));
    const auto compared = rebuildAndCompare(one.database, *rebuilt, catalogue(), {}, one.journal->restricted(), {});
    LEYE_VERIFY(compared);
    QVERIFY2(compared->isEqual(), compared->isEqual() ? "" : qPrintable(compared->differences.first().table));
}

/// Words, desks and rows of a transaction that was undone get their numbers anew.
void TestReceive::whatWasRefusedIsNotRemembered()
{
    TestDesk one(1), two(2);
    const Person person = one.person(u"陈小明"_s);
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(person)));
    Person after = person;
    after.phone = u"13800000000"_s;
    LEYE_VERIFY(one.journal->commit(Edit(u"person.edit"_s, kWorker).change(person, after)));
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"李秀英"_s))));
    QList<ReceivedOperation> log = logOf(one);
    QList<ReceivedOperation> broken = log;
    broken[2].payload[40] = char(broken[2].payload[40] ^ 1); // after the first two went into the tables
    QVERIFY(!receive(*two.journal, one.publicKey, {}, broken));
    QCOMPARE(*two.database.integer("SELECT count(*) FROM origin"), 1);

    // Others now take the numbers that the refused ones had.
    TestDesk three(3);
    for (TestDesk *desk : {&two, &three}) {
        Setting setting;
        setting.id = naturalRecordId(u"setting", u"visit.days");
        setting.area = 310109;
        setting.name = u"visit.days"_s;
        LEYE_VERIFY(desk->journal->commit(Edit(u"setting.set"_s, kColleague).add(setting)));
        LEYE_VERIFY(desk->journal->commit(Edit(u"person.add"_s, kColleague).add(desk->person(u"王建国"_s))));
    }
    deliver(two, three, logOf(three));
    deliver(two, one, log);
    deliver(three, one, log);
    deliver(three, two, logOf(two));
    QCOMPARE(stateOf(two), stateOf(three));
    const auto read = RecordStore(two.database).load<Person>(person.id);
    LEYE_VERIFY(read);
    QCOMPARE((*read)->phone, after.phone);
}

void TestReceive::operationsThatMayNotBeReadKeepTheChain()
{
    TestDesk one(1), two(2);
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"陈小明"_s))));
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"李秀英"_s))));
    LEYE_VERIFY(one.journal->commit(Edit(u"person.add"_s, kWorker).add(one.person(u"王建国"_s))));
    QList<ReceivedOperation> log = logOf(one);
    log[0].payload.clear();
    log[2].payload.clear();
    deliver(two, one, {log[2]}); // without its content, and before its time
    deliver(two, one, {log[0], log[1]});
    QCOMPARE(*two.database.integer("SELECT count(*) FROM op WHERE state = 4 AND subject = 0"), 2);
    QCOMPARE(*two.database.integer("SELECT count(*) FROM person WHERE created_op IS NOT NULL"), 1);
    const auto origins = verifyLedger(two.journal->store(), two.journal->restricted(), two.authorityKey, {});
    LEYE_VERIFY(origins);
    QCOMPARE(origins->last().size, 3);
    QCOMPARE(origins->last().unreadable, 2);
}

QTEST_GUILESS_MAIN(TestReceive)
#include "tst_receive.moc"
