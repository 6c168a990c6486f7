// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/demo/crowd.h"
#include "models/journal/history.h"
#include "models/journal/ledger.h"
#include "models/people/enrolment_entry.h"
#include "models/people/service_entry.h"
#include "tests/demo/demo_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 25);

DemoPlan smallStation(quint64 seed) { return {DemoScale::Station, seed, kToday, 250}; }

/// What must hold, and a query that finds what breaks it.
struct Rule {
    const char *name;
    const char *breaches;
};
constexpr Rule kRules[] = {
    {"no service before the person is registered",
     "SELECT s.n FROM service s WHERE s.date < (SELECT min(start_date) FROM enrolment e WHERE e.person = "
     "s.person)"},
    {"no service for somebody who is enrolled for nothing",
     "SELECT n FROM service WHERE person NOT IN (SELECT person FROM enrolment)"},
    {"no service before birth", "SELECT s.n FROM service s JOIN person p ON p.n = s.person WHERE s.date <= p.birth"},
    {"nothing is recorded for the dead", "SELECT s.n FROM service s JOIN enrolment e ON e.person = s.person "
                                         "AND e.outcome = '13' WHERE s.date > e.outcome_date"},
    {"who died has no open case", "SELECT n FROM enrolment WHERE end_date IS NULL AND person IN (SELECT person "
                                  "FROM enrolment WHERE outcome = '13')"},
    {"a closed case says how it ended", "SELECT n FROM enrolment WHERE end_date IS NOT NULL AND (outcome IS "
                                        "NULL OR outcome_date IS NULL OR evidence IS NULL)"},
    {"an open case has no outcome", "SELECT n FROM enrolment WHERE end_date IS NULL AND outcome IS NOT NULL"},
    {"no case ends before it begins",
     "SELECT n FROM enrolment WHERE end_date < start_date OR follow_up < outcome_date"},
    {"nobody is enrolled twice for the same",
     "SELECT person FROM enrolment WHERE end_date IS NULL GROUP BY person, kind HAVING count(*) > 1"},
    {"nobody lives in two households", "SELECT person FROM household_member GROUP BY person HAVING count(*) > 1"},
    {"no household of one", "SELECT household FROM household_member GROUP BY household HAVING count(*) < 2"},
    {"each number is one person's",
     "SELECT id_number FROM person WHERE id_number IS NOT NULL GROUP BY id_number HAVING count(*) > 1"},
    {"each phone is one person's",
     "SELECT phone FROM person WHERE phone IS NOT NULL GROUP BY phone HAVING count(*) > 1"},
    {"who has no number has a reason", "SELECT n FROM person WHERE id_number IS NULL AND no_id_reason IS NULL"},
    {"people live in their subdistrict",
     "SELECT n FROM person WHERE committee NOT LIKE '310109017%' OR area <> 310109017"},
    {"services happen at stations of the subdistrict", "SELECT n FROM service WHERE station NOT LIKE '310109017%'"},
    {"every service has staff", "SELECT n FROM service WHERE n NOT IN (SELECT rec FROM service_staff)"},
    {"only counsellors counsel", "SELECT s.n FROM service s JOIN service_staff f ON f.rec = s.n WHERE s.kind = "
                                 "'心理疏导' AND f.element NOT IN "
                                 "(SELECT rec FROM user_roles WHERE element = 'counsellor')"},
    {"what is said in confidence is sealed",
     "SELECT n FROM service WHERE kind = '心理疏导' AND (note_class IS NOT 4 OR typeof(note) <> 'blob')"},
    {"who is counselled agreed to the notes",
     "SELECT s.n FROM service s WHERE s.kind = '心理疏导' AND NOT EXISTS (SELECT 1 FROM consent c WHERE "
     "c.person = s.person AND c.scope = "
     "'心理记录' AND c.given_date <= s.date)"},
    {"illness is kept with consent", "SELECT n FROM person p WHERE illness IS NOT NULL AND NOT EXISTS (SELECT "
                                     "1 FROM consent c WHERE c.person = p.n "
                                     "AND c.scope = '健康')"},
    {"marks have a basis", "SELECT n FROM mark WHERE basis IS NULL"},
    {"marks are kept in their class",
     "SELECT n FROM mark WHERE (mark IN ('低保家庭', '刑解人员') AND class <> 2) OR (mark IN ('残疾', '失能', "
     "'重残') AND class <> 3) OR (mark = '独居' AND class <> 1)"},
    {"80 and over is marked as such",
     "SELECT m.n FROM mark m JOIN person p ON p.n = m.person WHERE m.mark = '高龄' AND "
     "date(p.birth, '+80 years') > m.start_date"},
    {"nobody suffers from the heat in winter, or from the cold in summer",
     "SELECT n FROM service WHERE kind = '探访' AND ((note LIKE '%天热%' AND substr(date, 6, 2) NOT BETWEEN '06' AND "
     "'09') "
     "OR (note LIKE '%天冷%' AND substr(date, 6, 2) BETWEEN '04' AND '10'))"},
    {"what is done on the phone does not happen at the door",
     "SELECT n FROM service WHERE kind IN ('走访摸排', '探访') AND channel = '电话' AND note LIKE '上门%'"},
    {"minutes fit into a day", "SELECT n FROM service WHERE minutes < 1 OR minutes > 600"},
    {"everything is entered on its day",
     "SELECT n FROM service WHERE date <> strftime('%Y-%m-%d', created_ms / 1000, 'unixepoch', '+8 hours')"},
    {"time never goes back", "SELECT b.a FROM action a JOIN action b ON b.a = a.a + 1 WHERE b.wall_ms < a.wall_ms"},
    {"nobody else's notes name 小陈", "SELECT s.n FROM service s JOIN person p ON p.n = s.person WHERE s.note "
                                      "LIKE '%小陈%' AND p.name <> '陈小明'"},
    {"no brace is left in a note", "SELECT n FROM service WHERE note LIKE '%{%' OR title LIKE '%{%'"},
    {"no conflict, nothing pending", "SELECT type FROM conflict UNION ALL SELECT type FROM pending"},
};

/// A town with one user, a stage on it and one person, in a workspace of its own.
struct StageBench {
    StageBench()
        : workspace(std::move(Workspace::create(folder.filePath(u"w"_s),
                                                {u"31010901701"_s,
                                                 u"周敏"_s,
                                                 SecretBytes::copyOf(kDemoSecret),
                                                 {PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses},
                                                 true},
                                                {catalogue(), clock, seededRandom(1), demoParts(clock).projectors})
                                  ->workspace))
        , people(workspace->database(), &workspace->journal().restricted())
        , town(*Town::under(u"310109017"_s))
        , maker(*PeopleMaker::load())
        , phrases(*Phrases::load())
    {
        town.staff = {workspace->user()};
        for (DemoPlace &place : town.places)
            place.aides = {0};
        stage = std::move(*Stage::open({town, workspace->journal(), queue, book, maker, phrases, dice}));
        stage->today = day;
    }

    [[nodiscard]] Result<void> write()
    {
        LEYE_CHECK(book.write(day));
        return book.finish();
    }
    [[nodiscard]] PeopleDesk desk() const
    {
        return {workspace->journal(), people, codes, workspace->viewer(), u"31010901701"_s};
    }
    /// What the last operation said, without its times, ids and the action.
    [[nodiscard]] OperationBody lastBody(Id16 &record) const
    {
        JournalStore &store = workspace->journal().store();
        const OriginRow origin = store.origins()->first();
        OperationBody body =
            *readBody(**store.operation(operationKey(origin.o, origin.size)), workspace->journal().restricted());
        record = body.changes.first().record;
        body.changes.first().record = {};
        body.changes.first().seenLife.reset();
        for (Cell &cell : body.changes.first().cells)
            cell.replaces.reset();
        body.action = {};
        body.wallMs = 0;
        return body;
    }

    QTemporaryDir folder;
    QDate day{2026, 3, 16};
    FixedClock clock{day};
    mutable std::unique_ptr<Workspace> workspace;
    mutable PeopleStore people;
    OfficeStore office{workspace->database()};
    CodeTables codes = *CodeTables::load(office, day);
    Town town;
    PeopleMaker maker;
    Phrases phrases;
    Dice dice{1};
    DayQueue queue{day, day.addDays(30), WorkCalendar()};
    DayBook book{workspace->journal(), clock, dice};
    std::unique_ptr<Stage> stage;
};

} // namespace

class DemoCrowdTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoBench> bench;
    std::unique_ptr<Workspace> workspace;

    [[nodiscard]] QStringList rows(std::string_view sql) const { return rowsOf(workspace->database(), sql); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        bench = std::make_unique<DemoBench>(smallStation(7));
        LEYE_VERIFY(bench->report);
        auto opened = bench->signIn();
        LEYE_VERIFY(opened);
        workspace = std::move(*opened);
    }

    // How much there is

    void asManyPeopleAsWereAskedForBesidesTheStorys()
    {
        const DemoBench story(DemoPlan{DemoScale::Story, 7, kToday, {}});
        LEYE_VERIFY(story.report);
        QCOMPARE(bench->report->people - story.report->people, 250);
        const qint64 services = bench->report->services - story.report->services;
        QVERIFY2(services > 250 * 9 && services < 250 * 16, qPrintable(QString::number(services)));
    }

    void fiveYearsAreCoveredAndTodayIsStillEmpty()
    {
        QCOMPARE(bench->report->firstDay, kToday.addYears(-5));
        for (int year = 2022; year <= 2026; ++year)
            QVERIFY2(!rows("SELECT 1 FROM service WHERE date LIKE '" + std::to_string(year) + "%' LIMIT 1").isEmpty(),
                     qPrintable(QString::number(year)));
        QCOMPARE(rows("SELECT count(*) FROM service WHERE date >= '2026-11-25'"), QStringList{u"0"_s});
    }

    void everyKindOfServiceAndOutcomeThatFiveYearsBringIsThere()
    {
        QVERIFY(rows("SELECT DISTINCT kind FROM service").size() >= 14);
        QVERIFY(rows("SELECT DISTINCT outcome FROM enrolment WHERE outcome IS NOT NULL").size() >= 7);
        QVERIFY(rows("SELECT DISTINCT station FROM service").size() == 5); // three stations and two special ones
    }

    void xiaoChenIsAmongThemAndTheOnlyOneWhoAnswers()
    {
        PeopleStore people(workspace->database());
        for (const QString &typed : {u"cxm"_s, u"陈小明"_s, u"小陈"_s}) {
            const auto hits = people.find(typed, 50);
            LEYE_VERIFY(hits);
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().name, u"陈小明"_s);
        }
    }

    // What must hold

    void theRulesHold_data()
    {
        QTest::addColumn<QByteArray>("breaches");
        for (const Rule &rule : kRules)
            QTest::newRow(rule.name) << QByteArray(rule.breaches);
    }
    void theRulesHold()
    {
        QFETCH(QByteArray, breaches);
        const QStringList found = rows(std::string_view(breaches.constData(), size_t(breaches.size())));
        QVERIFY2(found.isEmpty(), qPrintable(QString::number(found.size()) + u" first: "_s + found.value(0)));
    }

    void everyIdNumberIsRight()
    {
        const QStringList numbers = rows(
            "SELECT id_type || ' ' || id_number || ' ' || birth || ' ' || sex FROM person WHERE id_number IS NOT NULL");
        QVERIFY(numbers.size() > 200);
        for (const QString &row : numbers) {
            const QStringList parts = row.split(u' ');
            const auto read = readIdNumber(parts[0], parts[1], kToday);
            QVERIFY2(read, qPrintable(row));
            QCOMPARE(read->birth.toString(Qt::ISODate), parts[2]);
            QCOMPARE(read->sex, parts[3]);
        }
    }

    void everyCodeIsInItsTable()
    {
        OfficeStore office(workspace->database());
        const auto codes = CodeTables::load(office, kToday);
        LEYE_VERIFY(codes);
        for (const RecordType *type : {&kPerson, &kEnrolment, &kMark, &kConsent, &kService}) {
            for (const FieldSpec &field : type->fields) {
                if (field.kind != FieldKind::Code)
                    continue;
                const std::string column = field.column;
                for (const QString &code :
                     rows("SELECT DISTINCT " + column + " FROM " + type->name + " WHERE " + column + " IS NOT NULL"))
                    QVERIFY2(codes->knows(QString::fromLatin1(field.target), code),
                             qPrintable(QString::fromStdString(column) + u' ' + code));
            }
        }
    }

    void nothingHappensOnADayOff()
    {
        const auto calendar = demoCalendar(bench->report->firstDay, kToday);
        LEYE_VERIFY(calendar);
        for (const QString &date : rows("SELECT DISTINCT date FROM service"))
            QVERIFY2(calendar->isWorkday(QDate::fromString(date, Qt::ISODate)), qPrintable(date));
    }

    void theLedgerVerifiesAndTheSearchTablesAreSound()
    {
        JournalStore store(workspace->database());
        const auto verified = verifyLedger(store, workspace->journal().restricted(), workspace->facts().authority, {});
        LEYE_VERIFY(verified);
        QCOMPARE(verified->first().checkpointSize, verified->first().size);
    }

    // The same again

    void theSameSeedAndDayMakeTheSameContent()
    {
        const DemoBench again(smallStation(7));
        LEYE_VERIFY(again.report);
        const auto opened = again.signIn();
        LEYE_VERIFY(opened);
        const QStringList one = contentOf(workspace->database());
        const QStringList other = contentOf((*opened)->database());
        QVERIFY(one.size() > 5'000);
        for (qsizetype i = 0; i < std::min(one.size(), other.size()); ++i)
            QCOMPARE(other[i], one[i]);
        QCOMPARE(other.size(), one.size());
        QVERIFY((*opened)->facts().desk != workspace->facts().desk); // keys are never made from the seed
    }

    void anotherSeedMakesOtherPeopleAndTheSameStory()
    {
        const DemoBench other(smallStation(8));
        LEYE_VERIFY(other.report);
        const auto opened = other.signIn();
        LEYE_VERIFY(opened);
        const std::string people = "SELECT name FROM person ORDER BY n";
        QVERIFY(rowsOf((*opened)->database(), people) != rows(people));
        const std::string chen = "SELECT s.date, s.kind, s.note FROM service s JOIN person p ON p.n = s.person WHERE "
                                 "p.name = '陈小明' ORDER BY s.n";
        QCOMPARE(rowsOf((*opened)->database(), chen), rows(chen));
    }

    // Deeds of the crowd are the operations of the desk

    void aServiceIsTheOneThatADeskRecords()
    {
        StageBench b;
        const quint32 at = b.stage->enrol({.group = DemoGroup::Unemployed, .place = 0});
        const Happening what{u"职业指导"_s, u"面谈"_s, u"完成"_s, u"简历"_s, u"改简历"_s, u"指导室"_s, 40, {}};
        b.stage->serve(b.stage->life(at), what);
        LEYE_VERIFY(b.write());
        Id16 made;
        const OperationBody fast = b.lastBody(made);
        auto service = *b.people.service(ServiceId(made));
        QVERIFY(service);
        service->id = {};
        LEYE_VERIFY(recordServices(b.desk(), {*service}));
        QCOMPARE(b.lastBody(made), fast);
    }

    void aChangedStageAClosingAndAReopeningAreThoseOfADesk()
    {
        StageBench b;
        const quint32 at = b.stage->enrol({.group = DemoGroup::Hard, .place = 0, .category = u"03"_s});
        const quint32 other = b.stage->enrol({.group = DemoGroup::Hard, .place = 0, .category = u"03"_s});
        LEYE_VERIFY(b.write());
        const EnrolmentId desk = b.stage->life(other).enrolment;
        const auto load = [&b](EnrolmentId id) { return **b.people.records().load<Enrolment>(id.raw); };
        const auto same = [&b, &desk](auto deed, auto operation) {
            deed();
            Id16 record;
            if (!b.write() || !operation())
                return false;
            OperationBody byDesk = b.lastBody(record);
            if (record != desk.raw)
                return false;
            JournalStore &store = b.workspace->journal().store();
            const OriginRow origin = store.origins()->first();
            const OperationBody before = *readBody(**store.operation(operationKey(origin.o, origin.size - 1)),
                                                   b.workspace->journal().restricted());
            QList<std::pair<QString, Value>> one;
            QList<std::pair<QString, Value>> two;
            for (const Cell &cell : before.changes.first().cells)
                one.append({cell.field, cell.value});
            for (const Cell &cell : byDesk.changes.first().cells)
                two.append({cell.field, cell.value});
            return one == two && before.name == byDesk.name && before.reason == byDesk.reason;
        };
        QVERIFY(same([&] { b.stage->changeStage(b.stage->life(at), stage::kHelped, u"已有计划"_s); },
                     [&] {
                         Enrolment after = load(desk);
                         after.stage = stage::kHelped;
                         return bool(changeEnrolment(b.desk(), load(desk), after, u"已有计划"_s));
                     }));
        QVERIFY(same(
            [&] {
                b.stage->close(b.stage->life(at),
                               {outcome::kEmployed, u"劳动合同"_s, u"某超市"_s, u"理货员"_s, 400'000});
            },
            [&] {
                return bool(closeEnrolment(b.desk(), desk,
                                           {u"01"_s, b.day, u"劳动合同"_s, u"某超市"_s, u"理货员"_s, 400'000, {}}));
            }));
        QVERIFY(b.stage->life(at).isClosed);
        QVERIFY(same([&] { b.stage->reopen(b.stage->life(at), u"已离职"_s); },
                     [&] { return bool(reopenEnrolment(b.desk(), desk, u"已离职"_s)); }));
        const Enrolment crowd = load(b.stage->life(at).enrolment);
        QVERIFY(!crowd.end.isValid() && crowd.outcome.isEmpty() && crowd.employer.isEmpty() && !crowd.pay);
        QCOMPARE(crowd.stage, load(desk).stage);
    }

    void relativesJoinTheHouseholdOfWhoCameBefore()
    {
        StageBench b;
        const quint32 first = b.stage->enrol({.group = DemoGroup::Elder, .place = 0});
        const quint32 second = b.stage->enrol({.place = 0, .withLast = true});
        b.stage->liveTogether(first, second, u"女儿"_s);
        const quint32 third = b.stage->enrol({.place = 0, .withLast = true});
        b.stage->liveTogether(second, third, u"女婿"_s);
        LEYE_VERIFY(b.write());
        const auto person = *b.people.person(b.stage->life(first).person);
        const auto members = b.people.householdMembers(person->n);
        LEYE_VERIFY(members);
        QCOMPARE(members->size(), 3);
        QCOMPARE((*b.people.person(b.stage->life(third).person))->livingAddress, person->livingAddress);
    }

    // The district

    void theDistrictHasEightSubdistrictsWithTheirStaffAndKeys()
    {
        const DemoBench district(DemoPlan{DemoScale::District, 3, kToday, 400});
        LEYE_VERIFY(district.report);
        const auto opened = district.signIn();
        LEYE_VERIFY(opened);
        Database &database = (*opened)->database();
        QCOMPARE(rowsOf(database, "SELECT DISTINCT area FROM person").size(), 8);
        QVERIFY(rowsOf(database, "SELECT DISTINCT station FROM service").size() > 30);
        QVERIFY(district.report->users.size() >= 28 * 3 + 14 + 8 + 8);
        // Sealed in more than one subdistrict: the centre's workspace has the key of each.
        QVERIFY(rowsOf(database, "SELECT DISTINCT area FROM service WHERE note_class = 4").size() > 2);
        // Who works at a place serves there.
        QCOMPARE(rowsOf(database, "SELECT s.n FROM service s JOIN service_staff f ON f.rec = s.n JOIN user u ON u.n = "
                                  "f.element WHERE substr(u.station, 1, 9) "
                                  "<> substr(s.station, 1, 9) AND u.name <> '周敏'"),
                 QStringList());
        JournalStore store(database);
        LEYE_VERIFY(verifyLedger(store, (*opened)->journal().restricted(), (*opened)->facts().authority, {}));
    }
};

QTEST_GUILESS_MAIN(DemoCrowdTest)
#include "tst_demo_crowd.moc"
