// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/person_likeness_store.h"
#include "tests/support/people_bench.h"

#include <rapidcheck.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

using enum Likeness;

namespace {

const QString kResident = id_type::kResident.toString();
const QString kPermit = id_type::kHkMacaoPermit.toString();

/// Two of each fact, or none, so that people have much in common.
Person chosen(quint32 choice)
{
    const auto pick = [&choice](std::initializer_list<QString> values) {
        const auto count = quint32(values.size());
        const QString value = *(values.begin() + choice % count);
        choice /= count;
        return value;
    };
    Person person;
    person.name = pick({u"陈小明"_s, u"陈晓明"_s, u"单玉兰"_s, QString()});
    person.alsoCalled = pick({QString(), u"小陈、陈小明"_s});
    person.idNumber = pick({QString(), u"310109195002030018"_s, u"310109196803127746"_s});
    person.idType = person.idNumber.isEmpty() ? QString() : kResident;
    person.phone = pick({QString(), u"13800005678"_s, u"13800001234"_s});
    person.phone2 = pick({QString(), u"13800005678"_s});
    person.birth = QDate::fromString(pick({QString(), u"1950-02-03"_s, u"1968-03-12"_s}), Qt::ISODate);
    person.livingAddress = pick({QString(), u"四川北路100弄2号"_s});
    person.registeredAddress = pick({QString(), u"上海市虹口区四川北路100弄2号"_s});
    return person;
}

struct Facts {
    QString name, phone, birth, address;
};

Person personWith(const Facts &facts)
{
    Person person;
    person.name = facts.name;
    person.phone = facts.phone;
    person.birth = QDate::fromString(facts.birth, Qt::ISODate);
    person.livingAddress = facts.address;
    return person;
}

} // namespace

Q_DECLARE_METATYPE(Facts)
Q_DECLARE_METATYPE(leye::LikenessRank)

/// Synthetic people (演示数据).
class TestPersonLikeness : public QObject {
    Q_OBJECT

    static Person person(PeopleBench &bench, const Facts &facts)
    {
        Person made = personWith(facts);
        made.id = bench.journal->newId();
        return made;
    }
    static QStringList namesLike(PeopleBench &bench, const Person &wanted, qsizetype limit = 10)
    {
        QStringList names;
        const auto found = PersonLikenessStore(bench.database).like(wanted, limit);
        if (!found)
            return {found.error().message + found.error().detail};
        for (const LikePerson &like : *found)
            names.append(like.person.name);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatTwoPeopleHaveInCommon_data()
    {
        QTest::addColumn<Facts>("one");
        QTest::addColumn<Facts>("other");
        QTest::addColumn<QList<Likeness>>("reasons");
        QTest::addColumn<LikenessRank>("rank");
        const Facts xiaoMing{u"陈小明"_s, u"13800005678"_s, u"1996-03-07"_s, u"四川北路100弄2号301室"_s};
        const auto row = [&](const char *name, const Facts &other, const QList<Likeness> &reasons, LikenessRank rank) {
            QTest::newRow(name) << xiaoMing << other << reasons << rank;
        };
        using enum LikenessRank;
        row("everything but the number", xiaoMing, {Name, Phone, Birth, Address}, Likely);
        row("a name alone", {u"陈小明"_s, {}, {}, {}}, {Name}, Possible);
        row("name and birth", {u"陈小明"_s, {}, u"1996-03-07"_s, {}}, {Name, Birth}, Likely);
        row("name and phone", {u"陈小明"_s, u"13800005678"_s, {}, {}}, {Name, Phone}, Likely);
        row("a name of somebody of another age", {u"陈小明"_s, {}, u"1950-02-03"_s, {}}, {Name, OtherBirth}, None);
        row("a son with his father's phone", {u"陈国强"_s, u"13800005678"_s, {}, {}}, {Phone}, Possible);
        row("read alike", {u"陈晓铭"_s, {}, {}, {}}, {Sound}, Possible);
        row("another surname that is read alike", {u"谌小明"_s, {}, u"1996-03-07"_s, {}}, {Sound, Birth}, Possible);
        row("read alike, at one address, born one day", {u"陈晓明"_s, {}, u"1996-03-07"_s, u"四川北路100弄2号301室"_s},
            {Sound, Birth, Address}, Likely);
        row("read alike, of another age", {u"陈晓铭"_s, {}, u"1990-03-07"_s, {}}, {Sound, OtherBirth}, None);
        row("a day of birth alone", {u"王芳"_s, {}, u"1996-03-07"_s, {}}, {Birth}, None);
        row("neighbours born one day", {u"王芳"_s, {}, u"1996-03-07"_s, u"四川北路100弄2号301室"_s}, {Birth, Address},
            Possible);
        row("nothing", {u"王芳"_s, u"13800001234"_s, u"1950-02-03"_s, u"曲阳路1号"_s}, {OtherBirth}, None);
    }
    void whatTwoPeopleHaveInCommon()
    {
        QFETCH(Facts, one);
        QFETCH(Facts, other);
        QFETCH(QList<Likeness>, reasons);
        const PersonLikeness found = likenessOf(personWith(one), personWith(other));
        QCOMPARE(found.reasons, reasons);
        QTEST(found.rank, "rank");
    }

    void anIdNumberDecidesAlone()
    {
        Person one = personWith({u"陈小明"_s, {}, {}, {}});
        Person other = personWith({u"王芳"_s, {}, {}, {}});
        one.idType = other.idType = kResident;
        one.idNumber = other.idNumber = u"310109195002030018"_s;
        QCOMPARE(likenessOf(one, other).rank, LikenessRank::Same);
        other.idType = u"护照"_s; // the same characters on another document
        QCOMPARE(likenessOf(one, other).rank, LikenessRank::None);
        other = one;
        other.idNumber = u"310109196803127746"_s;
        const PersonLikeness namesakes = likenessOf(one, other);
        QCOMPARE(namesakes.reasons, (QList{Name, OtherIdNumber}));
        QCOMPARE(namesakes.rank, LikenessRank::None);
        QVERIFY(speaksAgainst(OtherIdNumber) && !speaksAgainst(Name));
    }

    void aRenewedPermitIsThePersons()
    {
        Person one = personWith({u"陈小明"_s, {}, {}, {}});
        one.idType = kPermit;
        one.idNumber = u"H1234567801"_s;
        Person other = one;
        other.idNumber = u"H1234567802"_s;
        QCOMPARE(likenessOf(one, other).rank, LikenessRank::Same);
    }

    void addressesAreOneWhateverStandsAround_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("with the city") << u"上海市虹口区 四川北路 100弄2号"_s << true;
        QTest::newRow("full-width digits and a comma") << u"四川北路１００弄，2号"_s << true;
        QTest::newRow("next door") << u"四川北路100弄3号"_s << false;
        QTest::newRow("the street alone") << u"四川北路"_s << false;
    }
    void addressesAreOneWhateverStandsAround()
    {
        QFETCH(QString, other);
        Person one = personWith({u"陈小明"_s, {}, {}, u"四川北路100弄2号"_s});
        Person second = personWith({u"王芳"_s, {}, {}, {}});
        second.registeredAddress = other;
        QTEST(likenessOf(one, second).reasons.contains(Address), "isSame");
        one.livingAddress = second.registeredAddress = u"四川北路"_s; // a street is no address
        QVERIFY(!likenessOf(one, second).reasons.contains(Address));
    }

    void eachReasonHasWords()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(OtherBirth); ++i)
            words.insert(wordsFor(Likeness(i)));
        QCOMPARE(words.size(), int(OtherBirth) + 1);
        QVERIFY(!words.contains(QString()));
    }

    void likenessIsTheSameBothWaysRound()
    {
        QVERIFY(rc::check([](quint32 one, quint32 other) {
            RC_ASSERT(likenessOf(chosen(one), chosen(other)) == likenessOf(chosen(other), chosen(one)));
        }));
    }

    void everybodyIsLikeThemselves()
    {
        QVERIFY(rc::check([](quint32 choice) {
            const Person person = chosen(choice);
            RC_PRE(!person.name.isEmpty());
            const PersonLikeness likeness = likenessOf(person, person);
            RC_ASSERT(likeness.rank != LikenessRank::None);
            RC_ASSERT(std::ranges::none_of(likeness.reasons, speaksAgainst));
        }));
    }

    void whoSaysNothingIsLikeNobody()
    {
        QVERIFY(rc::check([](quint32 choice) { RC_ASSERT(likenessOf(Person(), chosen(choice)) == PersonLikeness()); }));
    }

    void lessToCompareNeverAddsAReason()
    {
        QVERIFY(rc::check([](quint32 one, quint32 other) {
            Person lesser = chosen(one);
            const QList<Likeness> reasons = likenessOf(lesser, chosen(other)).reasons;
            lesser.phone.clear();
            lesser.livingAddress.clear();
            lesser.birth = {};
            for (const Likeness likeness : likenessOf(lesser, chosen(other)).reasons)
                RC_ASSERT(reasons.contains(likeness));
        }));
    }

    /// Whatever the indexes bring, it is what looking at everybody brings; settled into the search tables or not.
    void theStoreFindsWhoeverIsAlike()
    {
        PeopleBench bench;
        QList<Person> everybody;
        for (quint32 choice = 0; choice < 96; ++choice) {
            Person person = chosen(choice * 37);
            if (person.name.isEmpty())
                continue;
            everybody.append(bench.add(person));
        }
        for (const bool isSettled : {false, true}) {
            if (isSettled)
                LEYE_VERIFY(bench.journal->settle());
            for (quint32 choice = 0; choice < 40; ++choice) {
                const Person wanted = chosen(choice * 101);
                QSet<qint64> alike;
                for (const Person &person : std::as_const(everybody)) {
                    if (likenessOf(wanted, person).rank != LikenessRank::None)
                        alike.insert(person.n);
                }
                const auto found = PersonLikenessStore(bench.database).like(wanted, everybody.size());
                LEYE_VERIFY(found);
                QSet<qint64> numbers;
                for (const LikePerson &like : *found)
                    numbers.insert(like.person.n);
                QCOMPARE(numbers, alike);
            }
        }
    }

    void theLikeliestComeFirst()
    {
        PeopleBench bench;
        bench.add(person(bench, {u"陈国强"_s, u"13800005678"_s, {}, {}}));
        bench.add(person(bench, {u"陈晓明"_s, {}, {}, {}}));
        bench.add(person(bench, {u"陈小明"_s, {}, {}, {}}));
        bench.add(person(bench, {u"陈小明"_s, {}, u"1996-03-07"_s, {}}));
        Person numbered = person(bench, {u"王芳"_s, {}, {}, {}});
        numbered.idType = kResident;
        numbered.idNumber = u"310109195002030018"_s;
        bench.add(numbered);
        Person wanted = personWith({u"陈小明"_s, u"13800005678"_s, u"1996-03-07"_s, {}});
        wanted.idType = kResident;
        wanted.idNumber = numbered.idNumber;
        const QStringList order{u"王芳"_s, u"陈小明"_s, u"陈小明"_s, u"陈国强"_s, u"陈晓明"_s};
        QCOMPARE(namesLike(bench, wanted), order);
        QCOMPARE(namesLike(bench, wanted, 2), order.first(2));
        const auto found = PersonLikenessStore(bench.database).like(wanted, 2);
        LEYE_VERIFY(found);
        QCOMPARE(found->last().person.birth, QDate(1996, 3, 7));
    }

    void nicknamesAndSecondPhonesAreFound()
    {
        PeopleBench bench;
        Person known = person(bench, {u"欧阳雪"_s, u"13800001234"_s, {}, {}});
        known.alsoCalled = u"小雪、雪妹"_s;
        known.phone2 = u"13800005678"_s;
        bench.add(known);
        for (const bool isSettled : {false, true}) {
            if (isSettled)
                LEYE_VERIFY(bench.journal->settle());
            QCOMPARE(namesLike(bench, personWith({u"雪妹"_s, {}, {}, {}})), QStringList{u"欧阳雪"_s});
            QCOMPARE(namesLike(bench, personWith({u"王芳"_s, u"13800005678"_s, {}, {}})), QStringList{u"欧阳雪"_s});
        }
    }

    void neitherThePersonNorTheBinIsFound()
    {
        PeopleBench bench;
        const Person first = bench.add(u"陈小明"_s);
        const Person second = bench.add(u"陈小明"_s);
        QCOMPARE(namesLike(bench, first).size(), 1);
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(second.id), u"录入重复"_s));
        QVERIFY(namesLike(bench, first).isEmpty());
        QCOMPARE(namesLike(bench, personWith({u"陈小明"_s, {}, {}, {}})).size(), 1);
    }

    void whatTheyAreToUsIsSaid()
    {
        PeopleBench bench;
        const Person known = bench.add(u"陈小明"_s);
        Enrolment enrolment;
        enrolment.person = PersonId(known.id);
        enrolment.kind = u"为老服务"_s;
        LEYE_VERIFY(openEnrolment(bench.as(bench.aide), enrolment));
        const auto found = PersonLikenessStore(bench.database).like(personWith({u"陈小明"_s, {}, {}, {}}), 5);
        LEYE_VERIFY(found);
        QCOMPARE(found->first().kinds, u"为老服务"_s);
    }

    /// A common name and an invented day of birth are shared by more people than are looked at; who shares both is
    /// found all the same.
    void whoSharesTwoThingsIsFoundAmongThousands()
    {
        PeopleBench bench;
        Edit edit(u"test.put"_s, bench.aide.user);
        for (int i = 0; i < 600; ++i) {
            Person other =
                person(bench, {i % 2 == 0 ? u"张伟"_s : u"李娜"_s, {}, i % 2 == 0 ? QString() : u"1950-01-01"_s, {}});
            other.area = kArea;
            edit.add(other);
        }
        LEYE_VERIFY(bench.journal->commit(edit));
        bench.add(person(bench, {u"张伟"_s, {}, u"1950-01-01"_s, {}}));
        for (const bool isSettled : {false, true}) {
            if (isSettled)
                LEYE_VERIFY(bench.journal->settle());
            const auto found =
                PersonLikenessStore(bench.database).like(personWith({u"张伟"_s, {}, u"1950-01-01"_s, {}}), 1);
            LEYE_VERIFY(found);
            QCOMPARE(found->first().likeness.reasons, (QList{Name, Birth}));
        }
    }

    void nobodyIsLookedForWithoutAnIndex_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("number") << u"t.id_number >= ?1 AND t.id_number < ?1 || '~' AND t.id_type = ?2"_s;
        QTest::newRow("phone") << u"t.phone = ?1 LIMIT 200"_s;
        QTest::newRow("birth") << u"t.birth = ?1 LIMIT 200"_s;
        QTest::newRow("birth and name") << u"t.birth = ?1 AND t.name = ?2 LIMIT 200"_s;
        QTest::newRow("tokens") << u"t.n IN (SELECT rowid FROM person_search WHERE person_search MATCH ?1 LIMIT 200)"_s;
    }
    void nobodyIsLookedForWithoutAnIndex()
    {
        QFETCH(QString, condition);
        PeopleBench bench;
        auto plan = bench.database.prepare(
            ("EXPLAIN QUERY PLAN " + RecordStore::select(kPerson) + "WHERE " + condition.toStdString()));
        LEYE_VERIFY(plan);
        while (*plan->step()) {
            const QString step = plan->text(3);
            QVERIFY2(!step.startsWith(u"SCAN t"_s), qPrintable(step));
        }
    }
};

QTEST_GUILESS_MAIN(TestPersonLikeness)
#include "tst_person_likeness.moc"
