// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/note_store.h"
#include "models/people/service_entry.h"
#include "tests/core/pinyin_cases.h"
#include "tests/support/people_bench.h"

#include <rapidcheck.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// 陈小明 among neighbours whose names and numbers are like his.
struct Street : PeopleBench {
    Street()
    {
        Person wanted = person(u"陈小明"_s);
        wanted.alsoCalled = u"小陈"_s;
        wanted.idType = u"居民身份证"_s;
        wanted.idNumber = u"310109199603079974"_s;
        wanted.phone = u"13800005678"_s;
        wanted.phone2 = u"02165120001"_s;
        chen = add(wanted);
        for (const QString &name : {u"陈晓敏"_s, u"陈小"_s, u"陈小明月"_s, u"王小陈"_s, u"程旭梅"_s, u"李明"_s})
            add(name);
    }
    Person chen;
};

Service note(const Person &person, const QString &text)
{
    Service service;
    service.person = PersonId(person.id);
    service.kind = u"职业指导"_s;
    service.note = text;
    return service;
}

} // namespace

class TestFindPeople : public QObject {
    Q_OBJECT

    static void record(PeopleBench &bench, const Service &service, const Viewer &viewer)
    {
        LEYE_VERIFY(recordServices(bench.as(viewer), {service}));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyCaseOfTheFieldTableIsFound()
    {
        PeopleBench bench;
        const auto rows = test::pinyinCases("pinyin_examples.csv") + test::pinyinCases("pinyin_names.csv");
        QVERIFY(rows.size() > 70);
        QSet<QString> added;
        for (const QStringList &row : rows) {
            if (!added.contains(row[0]))
                bench.add(row[0]);
            added.insert(row[0]);
        }
        for (const QStringList &row : rows) {
            for (const QString &typed : {row[0], row[1], QString(row[1]).remove(u' '), row[2]})
                QVERIFY2(bench.found(typed, 1000).contains(row[0]), qPrintable(row[0] + u" by "_s + typed));
        }
        for (const QStringList &row : test::pinyinCases("pinyin_examples.csv").mid(0)) {
            for (const QString &typed : row[4].split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(bench.found(typed, 1000).contains(row[0]), qPrintable(row[0] + u" by "_s + typed));
        }
        LEYE_VERIFY(checkSearchTables(bench.database));
    }

    void aNameWithDigitsIsFoundAsAWhole()
    {
        PeopleBench bench;
        for (const QString &name : {u"例0"_s, u"例00"_s, u"例001"_s})
            bench.add(name);
        const auto hits = bench.people.find(u"例00"_s, 10);
        LEYE_VERIFY(hits);
        QVERIFY(!hits->isEmpty());
        QCOMPARE(hits->first().name, u"例00"_s);
        QVERIFY(hits->first().rank == MatchRank::Exact);
        for (qsizetype i = 1; i < hits->size(); ++i)
            QVERIFY((*hits)[i].rank != MatchRank::Exact);
    }

    void theBestComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::addColumn<int>("rank");
        const auto row = [](const char *name, const QString &typed, const QStringList &found, MatchRank rank) {
            QTest::newRow(name) << typed << found << int(rank);
        };
        row("a whole name before longer ones", u"陈小明"_s, {u"陈小明"_s, u"陈小明月"_s}, MatchRank::Exact);
        row("the alias before a name that holds it", u"小陈"_s, {u"陈小明"_s, u"王小陈"_s}, MatchRank::Exact);
        row("initials of three", u"cxm"_s, {u"陈小明"_s, u"陈晓敏"_s, u"陈小明月"_s, u"程旭梅"_s}, MatchRank::Initials);
        row("whole pinyin before its beginnings", u"chenxiao"_s, {u"陈小"_s, u"陈小明"_s, u"陈晓敏"_s, u"陈小明月"_s},
            MatchRank::Exact);
        row("whole pinyin with blanks", u"Chen Xiao Ming"_s, {u"陈小明"_s, u"陈小明月"_s}, MatchRank::Exact);
        row("whole and begun syllables", u"chenxm"_s, {u"陈小明"_s, u"陈晓敏"_s, u"陈小明月"_s}, MatchRank::Initials);
        row("a character and initials", u"陈xm"_s, {u"陈小明"_s, u"陈晓敏"_s, u"陈小明月"_s}, MatchRank::Initials);
        row("one character, one surname", u"程"_s, {u"程旭梅"_s}, MatchRank::Prefix);
        row("one letter", u"w"_s, {u"王小陈"_s}, MatchRank::Prefix);
        row("the given name alone", u"小明"_s, {u"陈小明"_s, u"陈小明月"_s}, MatchRank::Text);
        row("a whole ID number", u"310109199603079974"_s, {u"陈小明"_s}, MatchRank::Exact);
        row("a whole ID number in full width with blanks", u"３１０１０９ 19960307 9974"_s, {u"陈小明"_s},
            MatchRank::Exact);
        row("the last four of the ID number", u"9974"_s, {u"陈小明"_s}, MatchRank::Tail);
        row("the last six of the ID number", u"079974"_s, {u"陈小明"_s}, MatchRank::Tail);
        row("a whole phone with hyphens", u"138-0000-5678"_s, {u"陈小明"_s}, MatchRank::Exact);
        row("a phone begun", u"1380000"_s, {u"陈小明"_s}, MatchRank::Prefix);
        row("the last four of the phone", u"5678"_s, {u"陈小明"_s}, MatchRank::Tail);
        row("the last four of the second phone", u"0001"_s, {u"陈小明"_s}, MatchRank::Tail);
        row("name and tail: the weaker of both", u"cxm 5678"_s, {u"陈小明"_s}, MatchRank::Tail);
        row("name and a tail of somebody else", u"lm 5678"_s, {}, MatchRank::None);
        row("nobody", u"zzz"_s, {}, MatchRank::None);
        row("nothing", QString(), {}, MatchRank::None);
        row("blanks", u"  \t"_s, {}, MatchRank::None);
    }
    void theBestComesFirst()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        QFETCH(const int, rank);
        Street street;
        QCOMPARE(street.found(typed), found);
        const auto hits = street.people.find(typed, 20);
        LEYE_VERIFY(hits);
        if (!hits->isEmpty())
            QCOMPARE(int(hits->first().rank), rank);
        for (qsizetype i = 1; i < hits->size(); ++i)
            QVERIFY(hits->at(i - 1).rank <= hits->at(i).rank);
    }

    void whoseNameSoundsTheSameComesAfterTheName()
    {
        Street street;
        street.add(u"陈晓明"_s);
        record(street, note(street.add(u"李秀英"_s), u"说起陈晓名"_s), street.aide);
        QCOMPARE(street.found(u"陈晓名"_s), (QStringList{u"陈小明"_s, u"陈晓明"_s, u"李秀英"_s}));
        QCOMPARE(street.found(u"陈小明"_s), (QStringList{u"陈小明"_s, u"陈小明月"_s, u"陈晓明"_s}));
        QCOMPARE(street.found(u"陈小明"_s, 2), (QStringList{u"陈小明"_s, u"陈小明月"_s})); // no room for more
        QCOMPARE(street.found(u"晓晨"_s), QStringList{u"陈小明"_s});                       // 小陈
        QCOMPARE(street.found(u"陈晓名 5678"_s), QStringList{u"陈小明"_s});
        const auto hits = street.people.find(u"陈小明"_s, 20);
        LEYE_VERIFY(hits);
        QCOMPARE(int(hits->last().rank), int(MatchRank::Sound));
        QCOMPARE(reasonOf(hits->last()), u"sounds the same"_s);
        QCOMPARE(reasonOf(hits->first()), QString());
    }

    void ofOthersWhatTheyAreToUsIsSaid()
    {
        Street street;
        Enrolment enrolment;
        enrolment.person = PersonId(street.chen.id);
        enrolment.kind = u"求职人员"_s;
        const auto opened = openEnrolment(street.as(street.aide), enrolment);
        LEYE_VERIFY(opened);
        enrolment.kind = u"陪跑计划"_s;
        LEYE_VERIFY(openEnrolment(street.as(street.aide), enrolment));
        PersonHit hit = street.people.find(u"小陈"_s, 1)->first();
        QCOMPARE(hit.id, PersonId(street.chen.id));
        QCOMPARE(hit.n, street.chen.n);
        QCOMPARE(hit.kinds, u"求职人员、陪跑计划"_s);
        QCOMPARE(hit.station, u"31010901701"_s);
        LEYE_VERIFY(closeEnrolment(street.as(street.aide), EnrolmentId(opened->record.id),
                                   {u"14"_s, street.today(), u"走访"_s, {}, {}, {}, {}}));
        hit = street.people.find(u"小陈"_s, 1)->first();
        QCOMPARE(hit.kinds, u"陪跑计划"_s);
    }

    void asManyAsWereAskedFor()
    {
        PeopleBench bench;
        Edit edit(u"import.people"_s, bench.aide.user);
        for (int i = 0; i < 120; ++i)
            edit.add(bench.person(u"陈演示"_s));
        edit.add(bench.person(u"陈演"_s));
        LEYE_VERIFY(bench.journal->commit(edit));
        QCOMPARE(bench.found(u"cys"_s, 10).size(), 10);
        QCOMPARE(bench.found(u"cys"_s, 100).size(), 100);
        QCOMPARE(bench.found(u"cys"_s, 200).size(), 120);
        QVERIFY(bench.found(u"cys"_s, 0).isEmpty());
        QVERIFY(bench.found(u"cys"_s, -1).isEmpty());
        // A whole name is found though more people than one keystroke looks at stand before it.
        QCOMPARE(bench.found(u"陈演"_s, 1), QStringList{u"陈演"_s});
    }

    void namesOfEverySort_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("finds");
        QTest::newRow("outside the basic plane")
            << u"𠮷野家"_s << QStringList{u"𠮷"_s, u"𠮷野"_s, u"野家"_s, u"𠮷野家"_s};
        QTest::newRow("of minorities, with any dot")
            << u"买买提·艾力"_s << QStringList{u"买买提·艾力"_s, u"买买提•艾力"_s, u"买买提・艾力"_s, u"买买提.艾力"_s,
                                               u"买买提艾力"_s,  u"mmtal"_s,       u"艾力"_s,         u"maimaiti"_s};
        QTest::newRow("ü typed as v, u and ü")
            << u"吕绿"_s << QStringList{u"lvlv"_s, u"lulu"_s, u"lülü"_s, u"lul"_s, u"ll"_s, u"吕l"_s};
        QTest::newRow("a surname with its own reading")
            << u"单雄信"_s << QStringList{u"shanxx"_s, u"sxx"_s, u"danxx"_s, u"dxx"_s, u"单xx"_s};
        QTest::newRow("a double surname") << u"欧阳修文"_s << QStringList{u"oyxw"_s, u"ouyang"_s, u"欧阳"_s, u"修文"_s};
        QTest::newRow("in Latin letters")
            << u"John Smith"_s << QStringList{u"john"_s, u"smith"_s, u"john smith"_s, u"JOHN"_s};
        QTest::newRow("one character") << u"毛"_s << QStringList{u"毛"_s, u"mao"_s, u"m"_s};
    }
    void namesOfEverySort()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, finds);
        PeopleBench bench;
        bench.add(name);
        bench.add(u"赵钱孙"_s);
        for (const QString &typed : finds)
            QVERIFY2(bench.found(typed).contains(name), qPrintable(typed));
        LEYE_VERIFY(checkSearchTables(bench.database));
    }

    void notesFindTheirPeopleAfterNames()
    {
        Street street;
        const Person li = street.add(u"李秀英"_s);
        record(street, note(li, u"推荐陈小明同去招聘会，联系电话 65120001，已发 offer"_s), street.aide);
        QCOMPARE(street.found(u"陈小明"_s), (QStringList{u"陈小明"_s, u"陈小明月"_s, u"李秀英"_s}));
        QCOMPARE(int(street.people.find(u"招聘会"_s, 5)->first().rank), int(MatchRank::Text));
        QCOMPARE(street.found(u"招聘会 offer"_s), QStringList{u"李秀英"_s}); // all words
        QCOMPARE(street.found(u"OFFER"_s), QStringList{u"李秀英"_s});
        QVERIFY(street.found(u"off"_s).isEmpty()); // words whole
        QVERIFY(street.found(u"招聘会 上门"_s).isEmpty());
        QVERIFY(!street.found(u"会"_s).contains(u"李秀英"_s)); // one character searches names only
        QVERIFY(!street.found(u"𠮷"_s).contains(u"李秀英"_s));
        QCOMPARE(street.found(u"同去招聘"_s), QStringList{u"李秀英"_s});
        QCOMPARE(street.found(u"陈小明"_s, 2).size(), 2); // names first where there is no room for more
    }

    void notesAreListedNewestFirst()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        for (int i = 0; i < 5; ++i)
            record(bench, note(chen, u"第%1次谈求职方向"_s.arg(i)), bench.aide);
        NoteStore notes(bench.database);
        const auto hits = notes.find(u"求职方向"_s, 3);
        LEYE_VERIFY(hits);
        QCOMPARE(hits->size(), 3);
        QVERIFY(hits->at(0).n > hits->at(1).n && hits->at(1).n > hits->at(2).n);
        QCOMPARE(bench.read<Service>(hits->first().id.raw).note, u"第4次谈求职方向"_s);
        QCOMPARE(hits->first().person, chen.n);
        QCOMPARE(notes.find(u"求职方向"_s, 100)->size(), 5);
        QVERIFY(notes.find(u"求职方向"_s, 0)->isEmpty());
        QCOMPARE(bench.found(u"求职方向"_s), QStringList{u"陈小明"_s}); // once, however many notes
    }

    void aCorrectedNoteIsFoundByItsNewWordsOnly()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const auto recorded = recordServices(bench.as(bench.aide), {note(chen, u"谈求职方向"_s)});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        Service after = before;
        after.note = u"谈创业计划"_s;
        const auto corrected = correctService(bench.as(bench.aide), before, after, {});
        LEYE_VERIFY(corrected);
        QVERIFY(bench.found(u"求职方向"_s).isEmpty());
        QCOMPARE(bench.found(u"创业计划"_s), QStringList{u"陈小明"_s});
        LEYE_VERIFY(undo(*bench.journal, corrected->action, bench.aide.user));
        QCOMPARE(bench.found(u"求职方向"_s), QStringList{u"陈小明"_s});
        verifyDesk(bench);
    }

    void aCounsellorSearchesWhatOnlyTheyMayRead()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        const Person li = bench.add(u"李秀英"_s);
        Service session = note(chen, u"近来睡眠不好，担心面试"_s);
        session.kind = u"心理疏导"_s;
        record(bench, session, bench.counsellor);
        record(bench, note(li, u"睡眠不好，建议就医"_s), bench.aide);
        QCOMPARE(bench.found(u"睡眠不好"_s), QStringList{u"李秀英"_s});
        QCOMPARE(bench.found(u"睡眠不好"_s, 20, true), (QStringList{u"李秀英"_s, u"陈小明"_s})); // newest first
        QCOMPARE(bench.found(u"睡眠 面试"_s, 20, true), QStringList{u"陈小明"_s});
        QVERIFY(bench.found(u"睡眠 上门"_s, 20, true).isEmpty());
        QVERIFY(bench.found(u"面试"_s).isEmpty());
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM note_search WHERE note_search MATCH '\"面试\"'"), 0);
        LEYE_VERIFY(binPerson(bench.as(bench.counsellor), PersonId(chen.id), u"重复"_s));
        QVERIFY(bench.found(u"面试"_s, 20, true).isEmpty());
    }

    void whatAnotherAreaSealedIsPassedOver()
    {
        PeopleBench bench;
        const Person chen = bench.add(u"陈小明"_s);
        Service session = note(chen, u"担心面试"_s);
        session.kind = u"心理疏导"_s;
        record(bench, session, bench.counsellor);
        record(bench, session, bench.counsellor);
        LEYE_VERIFY(
            bench.database.execute("UPDATE service SET area = 310109009 WHERE n = 1")); // no key of that area here
        NoteStore notes(bench.database, &bench.journal->restricted());
        const auto hits = notes.find(u"面试"_s, 10);
        LEYE_VERIFY(hits);
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().n, 2);
    }

    void theSealedNotesAreFoundThroughTheirIndex()
    {
        PeopleBench bench;
        auto plan = bench.database.prepare("EXPLAIN QUERY PLAN SELECT s.n, s.id, s.person, s.area, s.note FROM service "
                                           "s CROSS JOIN person p ON p.n = s.person "
                                           "WHERE typeof(s.note) = 'blob' AND ifnull(s.life, '') <> 'deleted' AND "
                                           "ifnull(p.life, '') <> 'deleted' ORDER BY s.n DESC");
        LEYE_VERIFY(plan);
        QVERIFY(*plan->step());
        QVERIFY2(plan->text(3).contains(u"service_by_sealed_note"_s), qPrintable(plan->text(3)));
    }

    void countsEqualTheirPages()
    {
        PeopleBench bench;
        const QStringList stations{u"31010901701"_s, u"31010901702"_s, u"310109017T01"_s, u"31010901801"_s,
                                   u"310109"_s};
        for (qsizetype i = 0; i < 25; ++i) {
            const Person person = bench.add(u"演示%1"_s.arg(i));
            Enrolment enrolment;
            enrolment.person = PersonId(person.id);
            enrolment.kind = u"求职人员"_s;
            enrolment.station = stations[i % stations.size()];
            const auto opened = openEnrolment(bench.as(bench.aide), enrolment);
            LEYE_VERIFY(opened);
            Service service = note(person, {});
            service.station = enrolment.station;
            record(bench, service, bench.aide);
            if (i % 6 == 0)
                LEYE_VERIFY(binEntry<Enrolment>(bench.as(bench.aide), opened->record.id, u"录错"_s));
            if (i % 7 == 0)
                LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(person.id), u"重复"_s));
        }
        for (const QString &station :
             {QString(), u"310109"_s, u"310109017"_s, u"31010901701"_s, u"310109017T01"_s, u"310110"_s}) {
            QCOMPARE(*bench.people.peopleCount(station), bench.people.page(0, 100, station)->size());
            QCOMPARE(*bench.people.serviceCount(station), bench.people.servicePage(0, 100, station)->size());
        }
        QCOMPARE(bench.people.page(0, 100, u"310109017"_s)->size(), 10);
        const QList<Person> first = *bench.people.page(0, 7);
        const QList<Person> second = *bench.people.page(first.last().n, 7);
        QVERIFY(second.first().n > first.last().n);
    }

    void whateverIsTypedIsHarmless()
    {
        Street street;
        record(street, note(street.chen, u"谈求职方向 NEAR AND OR \" ' ( ) * ^ offer"_s), street.aide);
        const qint64 people = *street.database.integer("SELECT count(*) FROM person");
        for (const QString &typed : {u"' OR 1=1 --"_s,
                                     u"\""_s,
                                     u"\"\"\""_s,
                                     u"*"_s,
                                     u"a*"_s,
                                     u"^陈"_s,
                                     u"tokens:陈"_s,
                                     u"NEAR(陈 小)"_s,
                                     u"陈 AND"_s,
                                     u"NOT 陈"_s,
                                     u"-陈"_s,
                                     u"陈)"_s,
                                     u"("_s,
                                     u"{a b}: c"_s,
                                     u"%"_s,
                                     u"_"_s,
                                     u"\\"_s,
                                     u"; DROP TABLE person"_s,
                                     QString(QChar(0)),
                                     u"陈"_s + QChar(0) + u"小明"_s,
                                     QString(QChar(0xd800)),
                                     QString(QChar(0xdfff)),
                                     u"\u202e明小陈"_s,
                                     u"\ufeff陈小明"_s,
                                     QString(100'000, u'陈'),
                                     QString(100'000, u'1'),
                                     QString(100'000, u' ') + u"cxm"_s,
                                     u"شىنجاڭ"_s,
                                     u"👨‍👩‍👧"_s,
                                     u"𠮷"_s.repeated(5000)}) {
            const auto hits = street.people.find(typed, 20);
            LEYE_VERIFY(hits);
            LEYE_VERIFY(street.counsellors.find(typed, 20));
        }
        QCOMPARE(*street.database.integer("SELECT count(*) FROM person"), people);
        QCOMPARE(street.found(u"陈"_s + QChar(0) + u"小明"_s).value(0), u"陈小明"_s);
        LEYE_VERIFY(checkSearchTables(street.database));
    }

    void hostileNamesAndNotesAreKeptAndFound()
    {
        PeopleBench bench;
        const QStringList names{
            u"'; DROP TABLE person; --"_s, u"\"陈\""_s, u"陈*"_s, u"a OR b"_s, u"陈\n小明"_s, u"\u202e陈小明"_s, u"ﷺ"_s,
            u"陈"_s.repeated(100)};
        for (const QString &name : names) {
            const Person person = bench.add(name);
            QCOMPARE(person.name, name);
            record(bench, note(person, name + u" 备注 "_s + name), bench.aide);
            QVERIFY2(bench.found(name).contains(name), qPrintable(name));
        }
        const QList<Person> everybody = *bench.people.page(0, 100);
        for (const Person &person : everybody)
            LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(person.id), u"试"_s));
        verifyDesk(bench);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM person_key"), 0);
        QVERIFY(indexed(bench.database, "person_search").isEmpty()); // nothing of anybody stays behind
        QVERIFY(!indexed(bench.database, "note_search").isEmpty());  // the notes themselves are not in the bin
    }

    void anyQueryIsAnswered()
    {
        Street street;
        const std::u16string signs = u"\"*()^:+-{} ANDORTNE陈小明cxm5678·'%_;\\";
        const std::vector<quint16> syntax(signs.begin(), signs.end());
        QVERIFY(rc::check("whatever is typed gets an answer", [&] {
            const auto units = *rc::gen::container<std::vector<quint16>>(
                rc::gen::oneOf(rc::gen::arbitrary<quint16>(), rc::gen::elementOf(syntax)));
            const QString typed = QString::fromStdU16String(std::u16string(units.begin(), units.end()));
            RC_ASSERT(street.people.find(typed, 5).has_value());
            RC_ASSERT(street.counsellors.find(typed, 5).has_value());
        }));
    }

    void anyNameIsFoundRenamedAndForgotten()
    {
        PeopleBench bench;
        const std::u16string signs = u"陈李王单曾解长乐重朴覃缪吕绿小明华国行abcXYZ0189 ·'\"*-";
        const std::vector<quint16> letters(signs.begin(), signs.end());
        const auto anyName = [&letters] {
            const auto units =
                *rc::gen::resize(12, rc::gen::container<std::vector<quint16>>(rc::gen::elementOf(letters)));
            return u"陈"_s + QString::fromStdU16String(std::u16string(units.begin(), units.end()));
        };
        QVERIFY(
            rc::check("a person is found by their name, by the new one after a change, and not at all in the bin", [&] {
                const QString first = anyName();
                const QString second = anyName();
                const Person person = bench.add(first);
                RC_ASSERT(bench.found(first, 1000).contains(first));
                Person renamed = person;
                renamed.name = second;
                RC_ASSERT(
                    bench.journal->commit(Edit(u"person.edit"_s, bench.aide.user).change(person, renamed)).has_value());
                RC_ASSERT(bench.found(second, 1000).contains(second));
                RC_ASSERT(binPerson(bench.as(bench.aide), PersonId(person.id), u"试"_s).has_value());
                RC_ASSERT(bench.found(second, 1000).isEmpty());
                RC_ASSERT(bench.found(first, 1000).isEmpty());
                RC_ASSERT(checkSearchTables(bench.database).has_value());
            }));
        verifyDesk(bench);
    }
};

QTEST_GUILESS_MAIN(TestFindPeople)
#include "tst_find_people.moc"
