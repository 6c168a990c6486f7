// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/export_store.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Key = ExportTerm::Key;

namespace {

const QString kHere = u"31010901701"_s;  // in 四川北路街道
const QString kThere = u"31010901702"_s; // the same subdistrict
const QString kElsewhere = u"31010900901"_s;

template <typename T>
void must(const Result<T> &result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
}

/// 演示数据: five invented people, each known by one thing.
struct Five : PeopleBench {
    Five()
    {
        enrol(born(u"陈小明"_s, QDate(2003, 10, 26), u"1"_s), u"求职人员"_s, kHere, QDate(2026, 7, 1));
        enrol(born(u"周晓红"_s, QDate(1991, 10, 27), u"2"_s), u"求职人员"_s, kThere, QDate(2025, 3, 2));
        const Person elder = born(u"陈国栋"_s, QDate(1941, 3, 2), u"1"_s);
        enrol(elder, u"为老服务"_s, kElsewhere, QDate(2024, 5, 6));
        const Person closed = born(u"吴敏"_s, {}, u"2"_s);
        close(enrol(closed, u"求职人员"_s, kHere, QDate(2024, 1, 8)));
        enrol(closed, u"陪跑计划"_s, kHere, QDate(2026, 2, 3));
        Person note = person(u"钱100%"_s);
        note.remark = u"会修 50_60 系列"_s;
        add(note);
        mark(named(u"陈小明"_s), u"高校毕业生"_s);
        mark(named(u"周晓红"_s), u"残疾"_s);     // class 3
        mark(named(u"周晓红"_s), u"刑解人员"_s); // class 2
        serve(named(u"陈小明"_s), u"职业指导"_s, QDate(2026, 8, 3), u"作品集"_s, {});
        serve(named(u"陈小明"_s), u"心理疏导"_s, QDate(2026, 8, 4), {}, u"不可外传的词"_s);
        serve(named(u"陈国栋"_s), u"探访"_s, QDate(2026, 9, 1), {}, u"已见面"_s);
    }

    Person born(const QString &name, QDate birth, const QString &sex)
    {
        Person wanted = person(name);
        wanted.birth = birth;
        wanted.sex = sex;
        return add(wanted);
    }
    EnrolmentId enrol(const Person &person, const QString &kind, const QString &station, QDate start)
    {
        Enrolment enrolment;
        enrolment.person = PersonId(person.id);
        enrolment.kind = kind;
        enrolment.station = station;
        enrolment.start = start;
        const auto opened = openEnrolment(as(aide), enrolment);
        must(opened);
        return EnrolmentId(opened->record.id);
    }
    void close(EnrolmentId id)
    {
        Closing closing;
        closing.outcome = u"01"_s;
        closing.date = QDate(2026, 2, 1);
        closing.evidence = u"合同"_s;
        must(closeEnrolment(as(aide), id, closing));
    }
    void mark(const Person &person, const QString &kind)
    {
        Mark wanted;
        wanted.person = PersonId(person.id);
        wanted.mark = kind;
        wanted.basis = u"证明"_s;
        must(setMark(as(aide), wanted));
    }
    void serve(const Person &person, const QString &kind, QDate date, const QString &title, const QString &note)
    {
        Service service;
        service.person = PersonId(person.id);
        service.kind = kind;
        service.date = date;
        service.channel = u"面谈"_s;
        service.title = title;
        service.note = note;
        must(recordServices(as(isConfidentialKind(kind) ? counsellor : aide), {service}));
    }
    Person named(const QString &name) { return read<Person>(people.find(name, 1)->first().id.raw); }

    Result<ExportFilter> parse(ExportKind kind, const QString &typed)
    {
        return parseExportFilter(kind, typed, office, codes, today());
    }
    /// Names of the people, or days of the services, that a filter lets through; the error's words where it is none.
    QString through(ExportKind kind, const QString &typed, const Viewer &viewer)
    {
        const auto filter = parse(kind, typed);
        if (!filter)
            return filter.error().message;
        ExportStore store(database, viewer);
        QStringList found;
        const auto size = store.size(*filter);
        ExportCursor cursor;
        if (kind == ExportKind::Services) {
            const auto services = store.services(*filter, cursor, 100);
            for (const Service &service : *services)
                found.append(service.date.toString(u"MM-dd"));
        } else {
            const auto everybody = store.people(*filter, cursor, 100);
            for (const Person &person : *everybody)
                found.append(person.name);
        }
        if (size->rows != found.size())
            return u"%1 counted"_s.arg(size->rows);
        return found.join(u' ');
    }
};

} // namespace

class ExportFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_five = std::make_unique<Five>();
    }

    void kindsHaveNames()
    {
        for (const ExportKind kind : {ExportKind::People, ExportKind::Elders, ExportKind::Services})
            QCOMPARE(exportKindFrom(codeOf(kind)), std::optional(kind));
        QCOMPARE(exportKindFrom(u"vacancies"), std::nullopt);
    }

    void termsAreRead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<ExportTerm>>("terms");
        using Terms = QList<ExportTerm>;
        QTest::newRow("nothing: everybody") << u"  "_s << Terms{};
        QTest::newRow("a code") << u"station:31010901701"_s << Terms{{Key::Station, {kHere}, false}};
        QTest::newRow("a subdistrict by its name")
            << u"station:四川北路街道"_s << Terms{{Key::Station, {u"310109017"_s}, false}};
        QTest::newRow("keys by their Chinese names, with a full-width colon")
            << u"标识：高校毕业生"_s << Terms{{Key::Mark, {u"高校毕业生"_s}, false}};
        QTest::newRow("several values") << u"mark:高校毕业生,独居、高龄"_s
                                        << Terms{{Key::Mark, {u"高校毕业生"_s, u"独居"_s, u"高龄"_s}, false}};
        QTest::newRow("the same key again")
            << u"mark:独居 mark:高龄"_s << Terms{{Key::Mark, {u"独居"_s, u"高龄"_s}, false}};
        QTest::newRow("exclusions stand for themselves")
            << u"-mark:独居 -mark:高龄"_s << Terms{{Key::Mark, {u"独居"_s}, true}, {Key::Mark, {u"高龄"_s}, true}};
        QTest::newRow("labels become codes")
            << u"sex:女 outcome:单位就业"_s << Terms{{Key::Sex, {u"2"_s}, false}, {Key::Outcome, {u"01"_s}, false}};
        QTest::newRow("days in every form")
            << u"since:2026年1月2日 until:2026/3/4"_s
            << Terms{{Key::Since, {u"2026-01-02"_s}, false}, {Key::Until, {u"2026-03-04"_s}, false}};
        QTest::newRow("text with blanks, commas and colons stays whole")
            << u"text:\"设计, 助理: 甲\""_s << Terms{{Key::Text, {u"设计, 助理: 甲"_s}, false}};
        QTest::newRow("an age") << u"age:18"_s << Terms{{Key::Age, {u"18..18"_s}, false}};
        QTest::newRow("an age and more") << u"age:60.."_s << Terms{{Key::Age, {u"60.."_s}, false}};
    }
    void termsAreRead()
    {
        QFETCH(QString, typed);
        const auto filter = m_five->parse(ExportKind::People, typed);
        LEYE_VERIFY(filter);
        QTEST(filter->terms, "terms");
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<ExportKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says"); // part of the message: what is wrong, or what could stand there
        const auto people = [](const char *name, const QString &typed, const QString &says) {
            QTest::newRow(name) << ExportKind::People << typed << says;
        };
        people("a word without a key", u"陈小明"_s, u"陈小明"_s);
        people("a key without a value", u"station:"_s, u"station:"_s);
        people("no such key", u"colour:red"_s, u"station, kind, category"_s);
        people("a key of services", u"channel:面谈"_s, u"channel"_s);
        people("no such station", u"station:99"_s, u"31010901701"_s);
        people("no such mark", u"mark:好人"_s, u"高校毕业生"_s);
        people("nobody of that name works here", u"aide:张三"_s, u"张三"_s);
        people("no day", u"since:昨天"_s, u"2026-11-23"_s);
        people("a day that does not exist", u"since:2026-02-30"_s, u"2026-02-30"_s);
        people("an age backwards", u"age:40..18"_s, u"18..35"_s);
        people("an age of nothing", u"age:.."_s, u"18..35"_s);
        people("neither open nor closed", u"state:maybe"_s, u"open"_s);
        people("two ranges of age", u"age:18 age:60"_s, u"exactly one"_s);
        people("a quotation mark left open", u"text:\"设计 助理"_s, u"text"_s);
        people("only commas", u"mark:,,"_s, u"exactly one"_s);
        people("SQL is only text that cannot be read", u"'; DROP TABLE person; --"_s, u"DROP"_s);
        QTest::newRow("a key of people") << ExportKind::Services << u"age:18"_s << u"channel"_s;
    }
    void whatCannotBeReadIsSaid()
    {
        QFETCH(ExportKind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const auto filter = m_five->parse(kind, typed);
        QVERIFY(!filter);
        QCOMPARE(filter.error().kind, typed.startsWith(u"aide") ? Error::Kind::NotFound : Error::Kind::Invalid);
        QVERIFY2(filter.error().message.contains(says), qPrintable(filter.error().message));
    }

    void peopleComeThrough_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &typed, const QString &names) {
            QTest::newRow(name) << typed << names;
        };
        row("everybody", u""_s, u"陈小明 周晓红 陈国栋 吴敏 钱100%"_s);
        row("of a station", u"station:31010901701"_s, u"陈小明 吴敏"_s);
        row("of a subdistrict", u"station:310109017"_s, u"陈小明 周晓红 吴敏"_s);
        row("of the district", u"station:310109"_s, u"陈小明 周晓红 陈国栋 吴敏"_s);
        row("not of a subdistrict", u"-station:310109017"_s, u"陈国栋 钱100%"_s);
        row("job seekers", u"kind:求职人员"_s, u"陈小明 周晓红 吴敏"_s);
        row("job seekers still with us", u"kind:求职人员 state:open"_s, u"陈小明 周晓红"_s);
        row("one enrolment must be all of it", u"kind:陪跑计划 state:closed"_s, u""_s);
        row("who found work", u"outcome:单位就业"_s, u"吴敏"_s);
        row("registered since", u"since:2026-01-01"_s, u"陈小明 吴敏"_s);
        row("registered between, both days included", u"since:2025-03-02 until:2025-03-02"_s, u"周晓红"_s);
        row("of an aide", u"aide:李援助 kind:为老服务"_s, u"陈国栋"_s);
        row("with a mark", u"mark:高校毕业生"_s, u"陈小明"_s);
        row("without it", u"kind:求职人员 -mark:高校毕业生"_s, u"周晓红 吴敏"_s);
        row("women", u"sex:女"_s, u"周晓红 吴敏"_s);
        row("who turned 23 today", u"age:23.."_s, u"陈小明 周晓红 陈国栋"_s);
        row("not yet 24", u"age:..23"_s, u"陈小明"_s);
        row("35 until tomorrow's birthday", u"age:34..34"_s, u"周晓红"_s);
        row("by a word", u"text:陈"_s, u"陈小明 陈国栋"_s);
        row("per cent is a character", u"text:100%"_s, u"钱100%"_s);
        row("so is the underscore", u"text:50_60"_s, u"钱100%"_s);
        row("and no wildcard", u"text:1_0"_s, u""_s);
        row("a quotation mark harms nobody", u"text:';--"_s, u""_s);
    }
    void peopleComeThrough()
    {
        QFETCH(QString, typed);
        QCOMPARE(m_five->through(ExportKind::People, typed, m_five->aide), expected());
    }

    void eldersAreThoseWeServeToday()
    {
        QCOMPARE(m_five->through(ExportKind::Elders, {}, m_five->aide), u"陈国栋"_s);
        QCOMPARE(m_five->through(ExportKind::Elders, u"station:310109017"_s, m_five->aide), QString());
    }

    void servicesComeThrough_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &typed, const QString &days) {
            QTest::newRow(name) << typed << days;
        };
        row("all", u""_s, u"08-03 08-04 09-01"_s);
        row("of a kind", u"kind:职业指导"_s, u"08-03"_s);
        row("not of a kind", u"-kind:职业指导"_s, u"08-04 09-01"_s);
        row("of days, both included", u"since:2026-08-04 until:2026-09-01"_s, u"08-04 09-01"_s);
        row("of somebody who served", u"staff:周心理"_s, u"08-04"_s);
        row("of people with a mark", u"mark:高校毕业生"_s, u"08-03 08-04"_s);
        row("by what it was about", u"text:作品"_s, u"08-03"_s);
        row("by a word of the note", u"text:已见面"_s, u"09-01"_s);
        row("a note under the class-4 key is not searched", u"text:不可外传"_s, u""_s);
    }
    void servicesComeThrough()
    {
        QFETCH(QString, typed);
        QCOMPARE(m_five->through(ExportKind::Services, typed, m_five->counsellor), expected());
    }

    void aFilterTellsNothingThatAListWouldHide()
    {
        QCOMPARE(m_five->through(ExportKind::People, u"mark:残疾"_s, m_five->aide), u"周晓红"_s);
        QCOMPARE(m_five->through(ExportKind::People, u"mark:残疾"_s, m_five->manager), QString());
        QCOMPARE(m_five->through(ExportKind::People, u"mark:刑解人员"_s, m_five->manager), u"周晓红"_s);
        QCOMPARE(m_five->through(ExportKind::People, u"mark:刑解人员"_s, m_five->clerk), QString());
    }

    void theBinIsLeftOut()
    {
        Five five;
        must(binPerson(five.as(five.aide), PersonId(five.named(u"陈小明"_s).id), u"重复"_s));
        QCOMPARE(five.through(ExportKind::People, u"text:陈"_s, five.aide), u"陈国栋"_s);
        QCOMPARE(five.through(ExportKind::Services, {}, five.aide), u"09-01"_s);
    }

    void pagesFollowEachOther()
    {
        const auto filter = m_five->parse(ExportKind::People, {});
        ExportStore store(m_five->database, m_five->aide);
        QStringList names;
        ExportCursor cursor;
        while (true) {
            const auto page = store.people(*filter, cursor, 2);
            LEYE_VERIFY(page);
            if (page->isEmpty())
                break;
            for (const Person &person : *page)
                names.append(person.name);
        }
        QCOMPARE(names.join(u' '), u"陈小明 周晓红 陈国栋 吴敏 钱100%"_s);
        QCOMPARE(store.few(*filter, 5)->size(), 5);
        QCOMPARE(store.few(*filter, 4)->size(), 0); // too many to be named
    }

    void chosenPeopleComeInTheirOrder()
    {
        auto filter = m_five->parse(ExportKind::People, {});
        const auto number = [this](const QString &name) { return quint32(m_five->named(name).n); };
        filter->chosen = {number(u"钱100%"_s), number(u"陈小明"_s), 99'999, number(u"吴敏"_s)};
        ExportStore store(m_five->database, m_five->aide);
        QCOMPARE(*store.size(*filter), (ExportSize{3, 3})); // nobody has number 99,999
        QCOMPARE(store.few(*filter, 3)->size(), 3);
        QCOMPARE(store.few(*filter, 2)->size(), 0);
        QStringList names;
        ExportCursor cursor;
        for (int page = 0; page < 3; ++page) {
            const auto people = store.people(*filter, cursor, 2);
            LEYE_VERIFY(people);
            for (const Person &person : *people)
                names.append(person.name);
        }
        QCOMPARE(names.join(u' '), u"钱100% 陈小明 吴敏"_s);
        QCOMPARE(withoutSearchedText(*filter), u"chosen:4"_s);
    }

    void servicesOfChosenPeopleFollowEachOther()
    {
        auto filter = m_five->parse(ExportKind::Services, {});
        ExportStore store(m_five->database, m_five->aide);
        ExportCursor all;
        QHash<PersonId, int> counts;
        const auto services = store.services(*filter, all, 100);
        LEYE_VERIFY(services);
        for (const Service &service : *services)
            ++counts[service.person];
        QVERIFY(counts.size() > 1);
        filter->chosen = QList<quint32>();
        QList<PersonId> expected;
        for (const QString &name : {u"陈国栋"_s, u"吴敏"_s, u"陈小明"_s}) {
            const Person person = m_five->named(name);
            filter->chosen->append(quint32(person.n));
            expected.append(QList<PersonId>(counts.value(PersonId(person.id)), PersonId(person.id)));
        }
        QList<PersonId> found;
        ExportCursor cursor;
        while (true) { // one a page: a page may end between two people
            const auto page = store.services(*filter, cursor, 1);
            LEYE_VERIFY(page);
            if (page->isEmpty())
                break;
            found.append(page->first().person);
        }
        QCOMPARE(found, expected);
        QCOMPARE(store.size(*filter)->rows, expected.size());
    }

    void theEnrolmentIsTheOneThatTheFilterMeans()
    {
        ExportStore store(m_five->database, m_five->aide);
        const qint64 n = m_five->named(u"吴敏"_s).n;
        QCOMPARE((*store.enrolment(*m_five->parse(ExportKind::People, {}), n))->kind, u"陪跑计划"_s); // the open one
        QCOMPARE((*store.enrolment(*m_five->parse(ExportKind::People, u"kind:求职人员"_s), n))->outcome, u"01"_s);
        QVERIFY(!*store.enrolment(*m_five->parse(ExportKind::Elders, {}), n));
    }

    void theLogKeepsTheFilterWithoutWhatWasSearched()
    {
        const auto filter = m_five->parse(ExportKind::People, u"station:31010901701 -mark:独居 text:陈小明"_s);
        QCOMPARE(withoutSearchedText(*filter), u"station:31010901701 -mark:独居 text:…"_s);
    }

private:
    [[nodiscard]] static QString expected()
    {
        QFETCH(QString, names);
        return names;
    }
    std::unique_ptr<Five> m_five;
};

QTEST_APPLESS_MAIN(ExportFilterTest)
#include "tst_export_filter.moc"
