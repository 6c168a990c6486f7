// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_street.h"

#include <QRandomGenerator>

using namespace leye;
using namespace leye::test;

class PeopleListUpkeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }
    void whateverHappensTheListFollows_data();
    void whateverHappensTheListFollows();
    void theMigrationFillsWhatIsThere();
    void aDamagedListIsFound();
    void aServiceMayGoToSomebodyElse();
    void manyAtOnceAreListedWithTheirTransaction();
};

void PeopleListUpkeepTest::whateverHappensTheListFollows_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("course of events %u", seed) << seed;
}

/// The rows that the projectors kept are those a rebuild makes, and those the records say.
void PeopleListUpkeepTest::whateverHappensTheListFollows()
{
    QFETCH(const quint32, seed);
    ListBench bench;
    QRandomGenerator random(seed);
    QList<Person> people{bench.somebody(u"陈一"_s), bench.somebody(u"吴二"_s), bench.somebody(u"马三"_s)};
    QList<Enrolment> enrolments;
    QList<Service> services;
    const auto one = [&random](auto &list) -> auto & { return list[random.bounded(list.size())]; };
    for (int step = 0; step < 90; ++step) {
        const QByteArray someDay = QDate(2026, 1, 1).addDays(random.bounded(250)).toString(Qt::ISODate).toLatin1();
        switch (random.bounded(9)) {
        case 0:
            people.append(bench.somebody(u"何%1"_s.arg(step), "1990-02-03"));
            break;
        case 1:
        case 2:
            enrolments.append(bench.enrol(one(people), random.bounded(2) ? kSeeker : kElder,
                                          random.bounded(2) ? u"0%1"_s.arg(random.bounded(1, 9)) : QString(),
                                          u"3101090170%1"_s.arg(random.bounded(1, 5)), someDay.constData()));
            break;
        case 3:
        case 4:
            services.append(bench.serve(one(people), someDay.constData(), u"职业指导"_s,
                                        random.bounded(3) ? u"完成"_s : u"未接通"_s));
            break;
        case 5:
            if (!enrolments.isEmpty()) {
                const Enrolment before = bench.read<Enrolment>(one(enrolments).id);
                Enrolment after = before;
                after.end = random.bounded(2) ? day(someDay.constData()) : QDate();
                after.stage = u"0%1"_s.arg(random.bounded(1, 9));
                after.person = random.bounded(4) ? before.person : PersonId(one(people).id);
                bench.change(before, after);
            }
            break;
        case 6:
            if (!services.isEmpty()) {
                const Service &service = one(services);
                random.bounded(2) ? bench.remove(bench.read<Service>(service.id)) : bench.restore(service);
            }
            break;
        case 7:
            random.bounded(2) ? bench.remove(bench.read<Person>(one(people).id)) : bench.restore(one(people));
            break;
        default: {
            const Person before = bench.read<Person>(one(people).id);
            Person after = before;
            after.name += u'改';
            after.birth = random.bounded(2) ? day(someDay.constData()) : QDate();
            bench.change(before, after);
            break;
        }
        }
    }
    verifyDesk(bench);
}

void PeopleListUpkeepTest::theMigrationFillsWhatIsThere()
{
    Street street;
    street.enrol(street.he, u"陪跑计划"_s, u"02"_s);
    const QStringList before = street.listed(sorted(Sort::Stage));
    LEYE_VERIFY(street.journal->settle()); // as when the program ends: the keys of the names are there
    LEYE_VERIFY(street.database.execute("DROP TABLE person_list; DROP INDEX mark_by_mark; DROP TABLE user_view"));
    const QByteArray step = shippedMigrations().at(4).sql;
    LEYE_VERIFY(street.database.execute(std::string_view(step.constData(), size_t(step.size()))));
    QCOMPARE(street.listed(sorted(Sort::Stage)), before);
    LEYE_VERIFY(checkPeopleList(street.database));
}

void PeopleListUpkeepTest::aDamagedListIsFound()
{
    for (const std::string_view damage :
         {"UPDATE person_list SET stage = '08' WHERE r = (SELECT min(r) FROM person_list)",
          "UPDATE person_list SET last_contact = 20200101 WHERE r = (SELECT min(r) FROM person_list)",
          "DELETE FROM person_list WHERE r = (SELECT max(r) FROM person_list)",
          "INSERT INTO person_list(person, shown, name_key) VALUES(9999, 1, 'x')"}) {
        Street street;
        LEYE_VERIFY(checkPeopleList(street.database));
        LEYE_VERIFY(street.database.execute(damage));
        LEYE_REFUSED(checkPeopleList(street.database), Damaged);
    }
}

void PeopleListUpkeepTest::aServiceMayGoToSomebodyElse()
{
    ListBench bench;
    const Person wrong = bench.somebody(u"陈小明"_s);
    const Person right = bench.somebody(u"陈晓明"_s);
    const Service service = bench.serve(wrong, "2026-10-10");
    Service moved = service;
    moved.person = PersonId(right.id);
    bench.change(service, moved);
    QVERIFY(!bench.rowOf(wrong).lastContact.isValid());
    QCOMPARE(bench.rowOf(right).lastContact, day("2026-10-10"));
    verifyDesk(bench);
}

void PeopleListUpkeepTest::manyAtOnceAreListedWithTheirTransaction()
{
    ListBench bench;
    const Person known = bench.somebody(u"陈小明"_s);
    const Enrolment elder = bench.enrol(known, kElder);
    auto batch = bench.journal->begin();
    LEYE_VERIFY(batch);
    QList<Person> people;
    for (int i = 0; i < 50; ++i)
        people.append(bench.somebody(u"何%1"_s.arg(i), "1990-02-03"));
    bench.enrol(people.first(), kSeeker, u"02"_s);
    bench.serve(people.last(), "2026-10-10");
    Enrolment moved = elder; // from one to another, and changed twice
    moved.person = PersonId(people.first().id);
    bench.change(elder, moved);
    moved = bench.read<Enrolment>(elder.id);
    Enrolment ended = moved;
    ended.end = day("2026-11-01");
    bench.change(moved, ended);
    LEYE_VERIFY(batch->commit());
    QCOMPARE(*bench.database.integer("SELECT count(*) FROM person_list"), 52); // fifty-one and a further enrolment
    QCOMPARE(bench.rowOf(people.last()).lastContact, day("2026-10-10"));
    verifyDesk(bench);

    auto dropped = bench.journal->begin();
    LEYE_VERIFY(dropped);
    bench.enrol(known, kSeeker, u"03"_s);
    bench.somebody(u"没来的人"_s);
    LEYE_REFUSED(dropped->add(Edit(u"test.put"_s, bench.aide.user).add(known)), Conflict); // on file already
    bench.somebody(u"吴二"_s);
    QCOMPARE(*bench.database.integer("SELECT count(*) FROM person_list"), 53);
    verifyDesk(bench);
}

QTEST_GUILESS_MAIN(PeopleListUpkeepTest)
#include "tst_people_list_upkeep.moc"
