// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_street.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace leye;
using namespace leye::test;

class PeopleListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }
    void aFilterKeepsWhoFits_data();
    void aFilterKeepsWhoFits();
    void everySortHasTwoDirections_data();
    void everySortHasTwoDirections();
    void theFirstPageIsTheBeginningOfTheOrder();
    void twoEnrolmentsThatFitAreOnePerson();
    void theRowShowsTheEnrolmentThatWasAskedFor();
    void theEnrolmentThatTellsMostIsShown();
    void nobodyReachedIsNoContact();
    void aLateContactIsSaid_data();
    void aLateContactIsSaid();
    void numbersAreMasked();
    void everyRoleGetsTheSamePeople();
    void aMarkThatMayNotBeReadIsNoFilter();
    void theStandardIsInTheRow();
    void whoIsGoneHasAnEmptyRow();
    void aQueryIsKeptAsJson_data();
    void aQueryIsKeptAsJson();
    void whatIsNoQueryAsksForNothing();
    void whoWasSavedThisMomentAnswers();
    void aSoundCountsWhereNobodyIsCalledSo();
};

void PeopleListTest::aFilterKeepsWhoFits_data()
{
    QTest::addColumn<QJsonObject>("filter");
    QTest::addColumn<QStringList>("names"); // by name
    const QStringList all{u"何秀英"_s, u"李莉"_s, u"马俊杰"_s, u"沈福根"_s, u"吴海涛"_s};
    const auto row = [](const char *name, const QJsonObject &filter, const QStringList &names) {
        QTest::newRow(name) << filter << names;
    };
    row("nothing asked: everybody on file", {}, all);
    row("a station", {{u"station"_s, u"31010901701"_s}}, {u"何秀英"_s, u"马俊杰"_s, u"沈福根"_s});
    row("a subdistrict with its stations", {{u"station"_s, u"310109017"_s}},
        {u"何秀英"_s, u"马俊杰"_s, u"沈福根"_s, u"吴海涛"_s});
    row("the centre: whoever is enrolled", {{u"station"_s, u"310109"_s}},
        {u"何秀英"_s, u"马俊杰"_s, u"沈福根"_s, u"吴海涛"_s});
    row("a station nobody is at", {{u"station"_s, u"31010901799"_s}}, {});
    row("a kind", {{u"kind"_s, kElder}}, {u"何秀英"_s, u"沈福根"_s});
    row("a kind that has ended counts as well", {{u"kind"_s, kSeeker}}, {u"何秀英"_s, u"马俊杰"_s, u"吴海涛"_s});
    row("open job seekers", {{u"kind"_s, kSeeker}, {u"cases"_s, u"open"_s}}, {u"马俊杰"_s, u"吴海涛"_s});
    row("closed ones", {{u"cases"_s, u"closed"_s}}, {u"何秀英"_s});
    row("one enrolment has to fit in everything", {{u"kind"_s, kElder}, {u"cases"_s, u"closed"_s}}, {});
    row("a stage", {{u"stage"_s, u"04"_s}}, {u"吴海涛"_s});
    row("a mark", {{u"mark"_s, u"长期失业青年"_s}}, {u"吴海涛"_s});
    row("a mark that has ended", {{u"mark"_s, u"低保家庭"_s}}, {});
    row("a sex", {{u"sex"_s, u"2"_s}}, {u"何秀英"_s});
    row("an age, the day before the birthday", {{u"from_age"_s, 52}, {u"to_age"_s, 60}}, {});
    row("an age, both ends included", {{u"from_age"_s, 24}, {u"to_age"_s, 51}},
        {u"何秀英"_s, u"马俊杰"_s, u"吴海涛"_s});
    row("silent for 30 days, or never met", {{u"silent_days"_s, 30}}, {u"李莉"_s, u"马俊杰"_s, u"吴海涛"_s});
    row("silent since yesterday", {{u"silent_days"_s, 1}}, all);
    row("pinyin", {{u"text"_s, u"wht"_s}}, {u"吴海涛"_s});
    row("a character", {{u"text"_s, u"秀"_s}}, {u"何秀英"_s});
    row("what nobody is called", {{u"text"_s, u"zzz"_s}}, {});
    row("a blank text asks for nothing", {{u"text"_s, u"  "_s}}, all);
    row("text and kind", {{u"text"_s, u"s"_s}, {u"kind"_s, kElder}}, {u"沈福根"_s});
    row("the bin", {{u"in_bin"_s, true}}, {u"丁误建"_s});
    row("the bin by name", {{u"in_bin"_s, true}, {u"text"_s, u"丁"_s}}, {u"丁误建"_s});
    row("the sound of a name", {{u"text"_s, u"无海滔"_s}}, {u"吴海涛"_s});
    row("the bin by a sound", {{u"in_bin"_s, true}, {u"text"_s, u"丁务件"_s}}, {u"丁误建"_s});
    row("the bin by another name", {{u"in_bin"_s, true}, {u"text"_s, u"王"_s}}, {});
    row("the bin by stage", {{u"in_bin"_s, true}, {u"stage"_s, u"04"_s}}, {u"丁误建"_s});
    row("an aide unknown here", {{u"aide"_s, QString(32, u'7')}}, {});
    row("quotes are no syntax", {{u"kind"_s, u"' OR 1=1 --"_s}}, {});
}

void PeopleListTest::aFilterKeepsWhoFits()
{
    QFETCH(const QJsonObject, filter);
    QFETCH(const QStringList, names);
    static Street street;
    PeopleListQuery query = peopleListQuery(filter);
    query.sort = Sort::Name;
    QCOMPARE(street.listed(query), names);
    QCOMPARE(PeopleListStore(street.database, street.aide).firstPage(query, street.today())->size(), names.size());
}

void PeopleListTest::everySortHasTwoDirections_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("name, as it is read") << int(Sort::Name)
                                         << QStringList{u"何秀英"_s, u"李莉"_s, u"马俊杰"_s, u"沈福根"_s, u"吴海涛"_s};
    QTest::newRow("age, the young first; unknown last")
        << int(Sort::Age) << QStringList{u"马俊杰"_s, u"吴海涛"_s, u"何秀英"_s, u"沈福根"_s, u"李莉"_s};
    QTest::newRow("stage, those without one first")
        << int(Sort::Stage) << QStringList{u"何秀英"_s, u"沈福根"_s, u"李莉"_s, u"马俊杰"_s, u"吴海涛"_s};
    QTest::newRow("contact, the long silent first")
        << int(Sort::LastContact) << QStringList{u"马俊杰"_s, u"李莉"_s, u"吴海涛"_s, u"何秀英"_s, u"沈福根"_s};
    QTest::newRow("registration") << int(Sort::Registered)
                                  << QStringList{u"李莉"_s, u"沈福根"_s, u"吴海涛"_s, u"何秀英"_s, u"马俊杰"_s};
}

void PeopleListTest::everySortHasTwoDirections()
{
    QFETCH(const int, sort);
    QFETCH(QStringList, names);
    static Street street;
    QCOMPARE(street.listed(sorted(Sort(sort))), names);
    std::reverse(names.begin(), names.end());
    QCOMPARE(street.listed(sorted(Sort(sort), true)), names);
}

void PeopleListTest::theFirstPageIsTheBeginningOfTheOrder()
{
    ListBench bench;
    QRandomGenerator random(7);
    for (int i = 0; i < PeopleListStore::kFirstPage + 40; ++i) {
        const Person who = bench.somebody(u"王%1"_s.arg(QChar(0x4e00 + int(random.bounded(900)))),
                                          random.bounded(3) ? "1990-01-01" : "1980-01-01");
        bench.enrol(who, random.bounded(4) ? kSeeker : kElder, u"0%1"_s.arg(random.bounded(1, 9)));
    }
    PeopleListStore store(bench.database, bench.aide);
    for (const Sort sort : {Sort::Name, Sort::Age, Sort::Stage, Sort::LastContact, Sort::Registered}) {
        for (const bool descending : {false, true}) {
            for (const QString &kind : {QString(), kSeeker}) {
                PeopleListQuery query = sorted(sort, descending);
                query.kind = kind;
                const auto all = store.order(query, bench.today());
                const auto first = store.firstPage(query, bench.today());
                QVERIFY(all && first);
                QVERIFY(first->size() <= PeopleListStore::kFirstPage && !first->isEmpty());
                QCOMPARE(*first, all->first(first->size()));
                QCOMPARE(QSet<quint32>(all->begin(), all->end()).size(), all->size());
            }
        }
    }
}

void PeopleListTest::twoEnrolmentsThatFitAreOnePerson()
{
    ListBench bench;
    const Person he = bench.somebody(u"何秀英"_s);
    bench.enrol(he, kSeeker, u"06"_s);
    bench.enrol(he, u"陪跑计划"_s, u"02"_s);
    const Person wu = bench.somebody(u"吴海涛"_s);
    bench.enrol(wu, kSeeker, u"04"_s);
    PeopleListQuery query = sorted(Sort::Stage);
    query.cases = Cases::Open;
    QCOMPARE(bench.listed(query), (QStringList{u"何秀英"_s, u"吴海涛"_s})); // by the companion programme
    query.descending = true;
    QCOMPARE(bench.listed(query), (QStringList{u"何秀英"_s, u"吴海涛"_s})); // as a job seeker
    QCOMPARE(bench.rowOf(he, bench.aide, query).stage, u"06"_s);
    query.descending = false;
    QCOMPARE(bench.rowOf(he, bench.aide, query).stage, u"02"_s);
}

void PeopleListTest::theRowShowsTheEnrolmentThatWasAskedFor()
{
    static Street street;
    PeopleListQuery query;
    QCOMPARE(street.rowOf(street.he).kind, kElder);
    query.kind = kSeeker;
    const PeopleListRow asSeeker = street.rowOf(street.he, street.aide, query);
    QCOMPARE(asSeeker.kind, kSeeker);
    QCOMPARE(asSeeker.stage, u"07"_s);
    QVERIFY(!asSeeker.isOpen);
    query.stage = u"01"_s; // fits no more: the row says what is known
    QCOMPARE(street.rowOf(street.he, street.aide, query).name, u"何秀英"_s);
}

void PeopleListTest::theEnrolmentThatTellsMostIsShown()
{
    ListBench bench;
    const Person he = bench.somebody(u"何秀英"_s);
    QCOMPARE(bench.rowOf(he).kind, QString());
    const Enrolment old = bench.enrol(he, kSeeker, u"07"_s, u"31010901701"_s, "2024-01-01", "2025-01-01");
    QCOMPARE(bench.rowOf(he).stage, u"07"_s);
    const Enrolment elder = bench.enrol(he, kElder, {}, u"31010901702"_s, "2026-01-01");
    QCOMPARE(bench.rowOf(he).kind, kElder);
    const Enrolment again = bench.enrol(he, kSeeker, u"01"_s, u"31010901701"_s, "2025-06-01");
    QCOMPARE(bench.rowOf(he).stage, u"01"_s);
    QCOMPARE(bench.rowOf(he).aide, u"李援助"_s);
    QCOMPARE(bench.rowOf(he).station, (*bench.office.station(u"31010901701"_s))->name);
    bench.remove(again);
    QCOMPARE(bench.rowOf(he).kind, kElder);
    bench.remove(bench.read<Enrolment>(elder.id));
    bench.remove(bench.read<Enrolment>(old.id));
    QCOMPARE(bench.rowOf(he).kind, QString());
    bench.restore(old);
    QCOMPARE(bench.rowOf(he).stage, u"07"_s);
    verifyDesk(bench);
}

void PeopleListTest::nobodyReachedIsNoContact()
{
    ListBench bench;
    const Person who = bench.somebody(u"陈小明"_s);
    QVERIFY(!bench.rowOf(who).lastContact.isValid());
    bench.serve(who, "2026-10-20", u"职业指导"_s, u"未接通"_s);
    QVERIFY(!bench.rowOf(who).lastContact.isValid());
    const Service met = bench.serve(who, "2026-10-10");
    bench.serve(who, "2026-09-10");
    QCOMPARE(bench.rowOf(who).lastContact, day("2026-10-10"));
    bench.serve(who, "2026-10-22", u"探访"_s, u"未在家"_s);
    QCOMPARE(bench.rowOf(who).lastContact, day("2026-10-10"));
    bench.remove(met);
    QCOMPARE(bench.rowOf(who).lastContact, day("2026-09-10"));
    verifyDesk(bench);
}

void PeopleListTest::aLateContactIsSaid_data()
{
    QTest::addColumn<QByteArray>("contact");
    QTest::addColumn<QByteArray>("registered");
    QTest::addColumn<QByteArray>("ended");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("late");
    QTest::newRow("thirty days ago") << QByteArray("2026-09-26") << QByteArray("2026-01-01") << QByteArray() << kSeeker
                                     << false;
    QTest::newRow("one more") << QByteArray("2026-09-25") << QByteArray("2026-01-01") << QByteArray() << kSeeker
                              << true;
    QTest::newRow("never, registered long ago")
        << QByteArray() << QByteArray("2026-01-01") << QByteArray() << kSeeker << true;
    QTest::newRow("never, registered now")
        << QByteArray() << QByteArray("2026-10-20") << QByteArray() << kSeeker << false;
    QTest::newRow("the case is closed") << QByteArray("2026-01-02") << QByteArray("2026-01-01")
                                        << QByteArray("2026-02-01") << kSeeker << false;
    QTest::newRow("no limit for this kind")
        << QByteArray("2026-01-02") << QByteArray("2026-01-01") << QByteArray() << u"陪跑计划"_s << false;
}

void PeopleListTest::aLateContactIsSaid()
{
    QFETCH(const QByteArray, contact);
    QFETCH(const QByteArray, registered);
    QFETCH(const QByteArray, ended);
    QFETCH(const QString, kind);
    QFETCH(const bool, late);
    ListBench bench;
    const Person who = bench.somebody(u"陈小明"_s);
    bench.enrol(who, kind, u"04"_s, u"31010901701"_s, registered.constData(), ended.constData());
    if (!contact.isEmpty())
        bench.serve(who, contact.constData());
    QCOMPARE(bench.rowOf(who).isContactLate, late);
}

void PeopleListTest::numbersAreMasked()
{
    ListBench bench;
    Person who = bench.person(u"陈小明"_s);
    who.idType = u"居民身份证"_s;
    who.idNumber = u"310109200302049973"_s;
    who.phone = u"13812345678"_s;
    who = bench.add(who);
    const PeopleListRow row = bench.rowOf(who);
    QCOMPARE(row.idNumber, u"310109********9973"_s);
    QCOMPARE(row.phone, u"138****5678"_s);
    QCOMPARE(row.id, PersonId(who.id));
}

void PeopleListTest::everyRoleGetsTheSamePeople()
{
    static Street street;
    const auto viewers = {street.administrator, street.aide, street.counsellor, street.manager, street.clerk};
    for (const QString &filter :
         {u"{}"_s, u"{\"station\":\"310109017\"}"_s, u"{\"cases\":\"open\",\"sort\":\"stage\"}"_s,
          u"{\"silent_days\":30}"_s, u"{\"text\":\"wu\"}"_s, u"{\"mark\":\"长期失业青年\"}"_s}) {
        const PeopleListQuery query = peopleListQuery(QJsonDocument::fromJson(filter.toUtf8()).object());
        const QStringList names = street.listed(query, street.aide);
        QVERIFY(!names.isEmpty());
        for (const Viewer &viewer : viewers) {
            QCOMPARE(street.listed(query, viewer), names);
            QCOMPARE(PeopleListStore(street.database, viewer).order(query, street.today())->size(), names.size());
        }
    }
}

void PeopleListTest::aMarkThatMayNotBeReadIsNoFilter()
{
    static Street street;
    PeopleListQuery query;
    query.mark = u"残疾"_s;
    QCOMPARE(street.listed(query, street.aide), QStringList{u"何秀英"_s});
    QCOMPARE(street.rowOf(street.he, street.aide).marks, QStringList{u"残疾"_s});
    QVERIFY(!street.rowOf(street.he, street.aide).hasHiddenMarks);
    for (const Viewer &viewer : {street.manager, street.clerk}) {
        PeopleListStore store(street.database, viewer);
        LEYE_REFUSED(store.order(query, street.today()), Denied);
        LEYE_REFUSED(store.firstPage(query, street.today()), Denied);
        const PeopleListRow row = street.rowOf(street.he, viewer);
        QVERIFY(row.marks.isEmpty());
        QVERIFY(row.hasHiddenMarks);
    }
    query.mark = u"刑解人员"_s;
    QVERIFY(PeopleListStore(street.database, street.manager).order(query, street.today()));
    LEYE_REFUSED(PeopleListStore(street.database, street.clerk).order(query, street.today()), Denied);
}

void PeopleListTest::theStandardIsInTheRow()
{
    ListBench bench;
    const Person who = bench.somebody(u"陈小明"_s);
    QVERIFY(bench.rowOf(who).standard.isEmpty());
    bench.enrol(who, kSeeker, u"04"_s);
    bench.serve(who, "2026-10-01");
    const QList<StandardItem> items = bench.rowOf(who).standard;
    QCOMPARE(items.size(), 4);
    QCOMPARE(items[1], (StandardItem{u"职业指导"_s, 1, 1}));
    QCOMPARE(items[2], (StandardItem{u"岗位推荐"_s, 0, 3}));
}

void PeopleListTest::whoIsGoneHasAnEmptyRow()
{
    static Street street;
    PeopleListStore store(street.database, street.aide);
    const auto rows = store.rows({}, {quint32(street.wu.n), 999'999, quint32(street.ma.n)}, street.today());
    QVERIFY(rows);
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(0).name, u"吴海涛"_s);
    QCOMPARE(rows->at(1).n, 999'999);
    QVERIFY(rows->at(1).id.isNull());
    QCOMPARE(rows->at(2).name, u"马俊杰"_s);
    const auto ids = store.ids({999'999, quint32(street.ma.n), quint32(street.wu.n)});
    QVERIFY(ids);
    QCOMPARE(*ids, (QList<PersonId>{PersonId(street.ma.id), PersonId(street.wu.id)}));
}

void PeopleListTest::aQueryIsKeptAsJson_data()
{
    QTest::addColumn<PeopleListQuery>("query");
    QTest::newRow("nothing") << PeopleListQuery();
    PeopleListQuery all;
    all.text = u"cxm"_s;
    all.station = u"310109017"_s;
    all.kind = kSeeker;
    all.cases = Cases::Closed;
    all.stage = u"04"_s;
    all.aide = UserId(*Id16::fromText(u"0123456789abcdef0123456789abcdef"));
    all.mark = u"高校毕业生"_s;
    all.sex = u"1"_s;
    all.fromAge = 0;
    all.toAge = 35;
    all.silentDays = 30;
    all.inBin = true;
    all.sort = Sort::Registered;
    all.descending = true;
    QTest::newRow("everything") << all;
    QVERIFY(all.hasFilter());
    QVERIFY(all.asksForEnrolment());
    QTest::newRow("without filters") << all.withoutFilters();
    QVERIFY(!all.withoutFilters().hasFilter());
    QVERIFY(!all.withoutFilters().asksForEnrolment());
}

void PeopleListTest::aQueryIsKeptAsJson()
{
    QFETCH(const PeopleListQuery, query);
    const QByteArray json = QJsonDocument(toJson(query)).toJson();
    QCOMPARE(peopleListQuery(QJsonDocument::fromJson(json).object()), query);
}

void PeopleListTest::whatIsNoQueryAsksForNothing()
{
    const QJsonObject strange{{u"sort"_s, u"shoe_size"_s},   {u"cases"_s, 7},          {u"aide"_s, u"王芳"_s},
                              {u"from_age"_s, -3},           {u"to_age"_s, 1e12},      {u"silent_days"_s, u"many"_s},
                              {u"station"_s, QJsonObject()}, {u"from_the_future"_s, 1}};
    QCOMPARE(peopleListQuery(strange), PeopleListQuery());
}

/// Their words are written into the search tables a moment later.
void PeopleListTest::whoWasSavedThisMomentAnswers()
{
    Street street;
    LEYE_VERIFY(street.journal->settle());
    Person person;
    person.name = u"欧阳雪"_s;
    person = street.put(person);
    const auto answering = [&street](const QString &typed) {
        PeopleListQuery query;
        query.text = typed;
        return street.listed(query);
    };
    QCOMPARE(answering(u"oyx"_s), QStringList{u"欧阳雪"_s});
    QCOMPARE(answering(u"欧阳雪"_s), QStringList{u"欧阳雪"_s});
    LEYE_VERIFY(street.journal->settle());
    QCOMPARE(answering(u"oyx"_s), QStringList{u"欧阳雪"_s});
    Person renamed = person;
    renamed.name = u"林雪"_s;
    street.change(person, renamed);
    QCOMPARE(answering(u"oyx"_s), QStringList());
    QCOMPARE(answering(u"lx"_s), QStringList{u"林雪"_s});
}

void PeopleListTest::aSoundCountsWhereNobodyIsCalledSo()
{
    Street street;
    LEYE_VERIFY(street.journal->settle());
    const auto answering = [&street](const QString &typed) {
        PeopleListQuery query;
        query.text = typed;
        return street.listed(query);
    };
    QCOMPARE(answering(u"伍海涛"_s), QStringList{u"吴海涛"_s});
    const auto isBySound = [&street](const QString &typed) {
        PeopleListQuery query;
        query.text = typed;
        PeopleListStore store(street.database, street.aide);
        return store.order(query, street.today()) && store.isBySound();
    };
    QVERIFY(isBySound(u"伍海涛"_s));
    QVERIFY(!isBySound(u"吴海涛"_s));
    QVERIFY(!isBySound(u"没有此人"_s)); // nor does anybody sound so
    Person namesake;
    namesake.name = u"伍海涛"_s;
    street.put(namesake);
    QCOMPARE(answering(u"伍海涛"_s), QStringList{u"伍海涛"_s});
    QCOMPARE(answering(u"吴海涛"_s), QStringList{u"吴海涛"_s});
}

QTEST_GUILESS_MAIN(PeopleListTest)
#include "tst_people_list.moc"
