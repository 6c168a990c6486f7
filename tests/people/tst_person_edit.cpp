// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/enrolment_entry.h"
#include "models/people/field_text.h"
#include "models/people/history_words.h"
#include "models/people/mark_entry.h"
#include "models/people/person_edit.h"
#include "models/people/seen_by.h"
#include "models/people/service_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leye::Error::Kind)

namespace {

/// "field: from → to"
QStringList changes(const QList<HistoryLine> &history)
{
    QStringList words;
    for (const HistoryLine &line : history)
        words.append(line.isRestricted      ? u"restricted"_s
                     : line.field.isEmpty() ? line.what
                                            : u"%1: %2 → %3"_s.arg(line.field, line.from, line.to));
    return words;
}

QList<HistoryLine> historyFor(PeopleBench &bench, const Viewer &viewer, const Person &person)
{
    NameBook names(bench.office, bench.people, bench.codes);
    const RestrictedKeys none;
    const auto history = personHistory(
        bench.journal->store(), viewer.roles.testFlag(Role::Counsellor) ? bench.journal->restricted() : none,
        bench.journal->catalogue(), names, viewer,
        viewer.may(Task::RevealNumbers) ? Masking{MaskLevel::None, {}} : Masking(), person.n);
    if (!history)
        qFatal("history");
    return *history;
}

} // namespace

class TestPersonEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void fieldsAreChangedByColumnOrLabel()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小民"_s);
        const auto edited = editPerson(bench.as(bench.aide), PersonId(person.id),
                                       {{u"name"_s, u" 陈小明 "_s},
                                        {u"Phone"_s, u"138 0000 5678"_s},
                                        {u"EDUCATION"_s, u"大学专科"_s},
                                        {u"low_income"_s, u"是"_s},
                                        {u"wish_salary"_s, u"6,000元"_s},
                                        {u"work_ended"_s, u"2026年3月1日"_s},
                                        {u"also_called"_s, u"小陈"_s}},
                                       u"本人更正"_s);
        LEYE_VERIFY(edited);
        QCOMPARE(edited->record.name, u"陈小明"_s);
        QCOMPARE(edited->record.phone, u"13800005678"_s);
        QCOMPARE(edited->record.education, u"30"_s);
        QVERIFY(edited->record.lowIncome);
        QCOMPARE(edited->record.wishSalary, 600'000);
        QCOMPARE(edited->record.workEnded, QDate(2026, 3, 1));
        QVERIFY(edited->remarks.isEmpty());
        QCOMPARE(bench.found(u"小陈"_s), QStringList{u"陈小明"_s});
        QVERIFY(bench.found(u"陈小民"_s).isEmpty());
        const auto emptied = editPerson(bench.as(bench.aide), PersonId(person.id),
                                        {{u"phone"_s, QString()}, {u"low_income"_s, u"否"_s}});
        LEYE_VERIFY(emptied);
        QVERIFY(emptied->record.phone.isEmpty());
        QVERIFY(!emptied->record.lowIncome);
        LEYE_VERIFY(undo(*bench.journal, emptied->action, bench.aide.user));
        QCOMPARE(bench.read<Person>(person.id), [&] {
            Person p = edited->record;
            p.updatedMs = kStartMs;
            return p;
        }());
        verifyDesk(bench);
    }

    void anIdNumberTellsBirthAndSex()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto edited =
            editPerson(bench.as(bench.aide), PersonId(person.id), {{u"id_number"_s, u"310109 19960307 997 4"_s}});
        LEYE_VERIFY(edited);
        QCOMPARE(edited->record.idNumber, u"310109199603079974"_s);
        QCOMPARE(edited->record.birth, QDate(1996, 3, 7));
        QCOMPARE(edited->record.sex, u"1"_s);
        LEYE_REFUSED(editPerson(bench.as(bench.aide), PersonId(person.id), {{u"birth"_s, u"1996-03-08"_s}}), Invalid);
        QCOMPARE(bench.found(u"310109199603079974"_s), QStringList{u"陈小明"_s});
        const Person other = bench.add(u"李秀英"_s);
        const auto taken =
            editPerson(bench.as(bench.aide), PersonId(other.id), {{u"id_number"_s, u"310109199603079974"_s}});
        LEYE_REFUSED(taken, Conflict);
        QVERIFY(taken.error().message.contains(person.name));
        LEYE_VERIFY(editPerson(bench.as(bench.aide), PersonId(person.id),
                               {{u"id_number"_s, u"310109199603079974"_s}})); // their own
    }

    void whatCannotBeIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no such field") << u"shoe_size"_s << u"42"_s;
        QTest::newRow("a field of the program") << u"life"_s << u"deleted"_s;
        QTest::newRow("another person's row") << u"id"_s << u"1"_s;
        QTest::newRow("a name without letters") << u"name"_s << u"—"_s;
        QTest::newRow("no name") << u"name"_s << QString();
        QTest::newRow("a wrong check digit") << u"id_number"_s << u"310109199603079975"_s;
        QTest::newRow("born tomorrow") << u"birth"_s << u"2026-10-27"_s;
        QTest::newRow("no day") << u"work_ended"_s << u"去年"_s;
        QTest::newRow("no such day") << u"graduated"_s << u"2026-02-29"_s;
        QTest::newRow("no such code") << u"education"_s << u"秀才"_s;
        QTest::newRow("neither yes nor no") << u"low_income"_s << u"也许"_s;
        QTest::newRow("no amount") << u"wish_salary"_s << u"面议"_s;
        QTest::newRow("a text too long") << u"remark"_s << QString(20'000, u'长');
    }
    void whatCannotBeIsRefusedWhole()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        LEYE_REFUSED(
            editPerson(bench.as(bench.aide), PersonId(person.id), {{u"native_place"_s, u"上海"_s}, {field, value}}),
            Invalid);
        QCOMPARE(bench.read<Person>(person.id), person); // not even what was right
    }

    void anUnusualPhoneIsKeptAndSaid()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const auto edited = editPerson(bench.as(bench.aide), PersonId(person.id), {{u"phone"_s, u"12345"_s}});
        LEYE_VERIFY(edited);
        QCOMPARE(edited->record.phone, u"12345"_s);
        QCOMPARE(edited->remarks, (QList<EntryProblem>{{u"phone"_s, EntryReason::PhoneFormat}}));
    }

    void aCodeOfLongAgoStays()
    {
        PeopleBench bench;
        Person old = bench.person(u"陈小明"_s);
        old.education = u"秀才"_s; // as a list from elsewhere had it
        const Person person = bench.add(old);
        const auto edited = editPerson(bench.as(bench.aide), PersonId(person.id), {{u"phone"_s, u"13800005678"_s}});
        LEYE_VERIFY(edited);
        QCOMPARE(edited->record.education, u"秀才"_s);
    }

    void rolesDecideWhoEditsWhat()
    {
        PeopleBench bench;
        Person rich = bench.person(u"陈小明"_s);
        rich.illness = u"青霉素过敏"_s;
        const PersonId id(bench.add(rich).id);
        LEYE_REFUSED(editPerson(bench.as(bench.clerk), id, {{u"phone"_s, u"13800005678"_s}}), Denied);
        LEYE_VERIFY(editPerson(bench.as(bench.manager), id, {{u"phone"_s, u"13800005678"_s}}));
        LEYE_VERIFY(editPerson(bench.as(bench.manager), id, {{u"hardship"_s, u"低保"_s}}));
        LEYE_REFUSED(editPerson(bench.as(bench.manager), id, {{u"illness"_s, u"无"_s}}), Denied); // hidden from them
        LEYE_REFUSED(editPerson(bench.as(bench.manager), id, {{u"disability"_s, u"肢体"_s}}),
                     Denied); // empty, but not theirs
        QCOMPARE(bench.read<Person>(id.raw).illness, rich.illness);
        LEYE_VERIFY(editPerson(bench.as(bench.aide), id, {{u"illness"_s, u"花粉过敏"_s}}));
    }

    void theFormThatWasOpenMeanwhileOverwritesNothing()
    {
        PeopleBench bench;
        const Person shown = bench.add(u"陈小明"_s);
        LEYE_VERIFY(editPerson(bench.as(bench.manager), PersonId(shown.id), {{u"phone"_s, u"13800005678"_s}}));
        LEYE_REFUSED(editPerson(bench.as(bench.aide), shown, {{u"phone"_s, u"13900005678"_s}}), Conflict);
        const auto other = editPerson(bench.as(bench.aide), shown, {{u"native_place"_s, u"上海"_s}});
        LEYE_VERIFY(other);
        QCOMPARE(other->record.phone, u"13800005678"_s);
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(shown.id), u"重复"_s));
        LEYE_REFUSED(editPerson(bench.as(bench.aide), shown, {{u"phone"_s, u"13900005678"_s}}), NotFound);
        LEYE_REFUSED(editPerson(bench.as(bench.aide), PersonId(bench.journal->newId()), {}), NotFound);
    }

    void theHistoryIsToldInWords()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小民"_s);
        bench.clock.advance(60'000);
        const auto edited = editPerson(bench.as(bench.aide), PersonId(person.id),
                                       {{u"name"_s, u"陈小明"_s}, {u"education"_s, u"大学专科"_s}}, u"录入有误"_s);
        LEYE_VERIFY(edited);
        const QList<HistoryLine> history = historyFor(bench, bench.aide, person);
        QCOMPARE(changes(history), (QStringList{u"Education:  → 大学专科教育"_s, u"Name: 陈小民 → 陈小明"_s,
                                                u"Name:  → 陈小民"_s, u"Person added"_s}));
        const HistoryLine &line = history.first();
        QCOMPARE(line.when.toMSecsSinceEpoch(), kStartMs + 60'000);
        QCOMPARE(line.when.offsetFromUtc(), 8 * 3600);
        QCOMPARE(line.who, u"李援助"_s);
        QCOMPARE(line.desk, (*bench.office.station(u"31010901701"_s))->name);
        QCOMPARE(line.what, u"Person changed"_s);
        QCOMPARE(line.record, u"Person"_s);
        QCOMPARE(line.recordId, person.id);
        QCOMPARE(line.reason, u"录入有误"_s);
        QCOMPARE(line.action, edited->action);
    }

    void everyKindOfValueHasWords()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        LEYE_VERIFY(
            editPerson(bench.as(bench.aide), PersonId(person.id),
                       {{u"low_income"_s, u"是"_s}, {u"wish_salary"_s, u"6000"_s}, {u"birth"_s, u"1996-03-07"_s}}));
        Enrolment seeker;
        seeker.person = PersonId(person.id);
        seeker.kind = u"求职人员"_s;
        LEYE_VERIFY(openEnrolment(bench.as(bench.aide), seeker));
        Service service;
        service.person = PersonId(person.id);
        service.kind = u"职业指导"_s;
        service.minutes = 45;
        service.details = {Value(Value::List{Value(u"次数"_s), Value(2)}),
                           Value(Value::List{Value(u"合格"_s), Value(true)})};
        const auto recorded = recordServices(bench.as(bench.aide), {service});
        LEYE_VERIFY(recorded);
        const Service before = bench.read<Service>(recorded->first().id.raw);
        Service after = before;
        after.staff = {bench.manager.user};
        LEYE_VERIFY(correctService(bench.as(bench.aide), before, after, {}));
        LEYE_VERIFY(binEntry<Service>(bench.as(bench.aide), before.id, u"录错"_s));
        const QStringList words = changes(historyFor(bench, bench.aide, person));
        const QString station = (*bench.office.station(u"31010901701"_s))->name;
        for (const QString &wanted :
             {u"Minimum living allowance:  → yes"_s, u"Wanted pay a month:  → 6,000.00"_s,
              u"Date of birth:  → 1996-03-07"_s, u"Station:  → "_s + station, u"Responsible aide:  → 李援助"_s,
              u"Person:  → 陈小明"_s, u"Minutes:  → 45"_s, u"Details:  → 次数: 2、合格: yes"_s, u"Staff:  → 李援助"_s,
              u"Staff: 李援助 → "_s, u"Staff:  → 吴站长"_s, u"State: on file → in the bin"_s, u"Enrolled"_s,
              u"Service recorded"_s})
            QVERIFY2(words.contains(wanted), qPrintable(wanted + u" in "_s + words.join(u" | "_s)));
    }

    void theHistoryHidesWhatARoleMayNotRead()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        Service session;
        session.person = PersonId(person.id);
        session.kind = u"心理疏导"_s;
        session.note = u"近来睡眠不好"_s;
        LEYE_VERIFY(recordServices(bench.as(bench.counsellor), {session}));
        LEYE_VERIFY(editPerson(bench.as(bench.aide), PersonId(person.id), {{u"illness"_s, u"青霉素过敏"_s}}));
        const auto seen = [&](const Viewer &viewer) { return changes(historyFor(bench, viewer, person)).join(u'|'); };
        QVERIFY(seen(bench.counsellor).contains(session.note));
        QVERIFY(!seen(bench.counsellor).contains(u"restricted"_s));
        QVERIFY(!seen(bench.aide).contains(session.note));
        QCOMPARE(seen(bench.aide).count(u"restricted"_s), 1);
        QVERIFY(seen(bench.aide).contains(u"青霉素过敏"_s));
        QVERIFY(!seen(bench.manager).contains(u"青霉素过敏"_s));
        QCOMPARE(seen(bench.manager).count(u"restricted"_s), 2);
        for (const HistoryLine &line : historyFor(bench, bench.manager, person)) {
            if (!line.isRestricted)
                continue;
            QVERIFY(line.when.isValid()); // that something was written is no secret
            QVERIFY(!line.desk.isEmpty());
            QVERIFY(line.field.isEmpty() && line.what.isEmpty() && line.reason.isEmpty());
        }
    }

    void theHistoryIsMaskedForWhoMayNotSeeWholeNumbers()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        LEYE_VERIFY(editPerson(bench.as(bench.aide), PersonId(person.id),
                               {{u"id_number"_s, u"310109199603079974"_s},
                                {u"phone"_s, u"13800005678"_s},
                                {u"remark"_s, u"或打 13900001234"_s}}));
        const QString whole = changes(historyFor(bench, bench.aide, person)).join(u'|');
        const QString masked = changes(historyFor(bench, bench.clerk, person)).join(u'|');
        for (const QString &number : {u"310109199603079974"_s, u"1996-03-07"_s, u"13800005678"_s, u"13900001234"_s}) {
            QVERIFY2(whole.contains(number), qPrintable(number));
            QVERIFY2(!masked.contains(number), qPrintable(number));
        }
        QVERIFY(masked.contains(u"1996-**-**"_s));
    }

    void strangersAreNamedByTheirId()
    {
        PeopleBench bench;
        const Person person = bench.add(u"陈小明"_s);
        const UserId stranger(bench.journal->newId()); // of a desk whose users have not arrived yet
        Person after = person;
        after.phone = u"1"_s;
        LEYE_VERIFY(bench.journal->commit(Edit(u"future.operation"_s, stranger).change(person, after)));
        const HistoryLine line = historyFor(bench, bench.aide, person).first();
        QCOMPARE(line.who, stranger.toString());
        QCOMPARE(line.what, u"future.operation"_s); // of a newer version: its own name
    }

    void everyOperationAndRecordHasAName()
    {
        for (const QString &name : {u"person.edit"_s, u"enrolment.close"_s, u"mark.set"_s, u"consent.withdraw"_s,
                                    u"household.merge"_s, u"attachment.delete"_s, u"service.restore"_s, u"undo"_s})
            QVERIFY(operationLabel(name) != name);
        for (const RecordType *type :
             {&kPerson, &kService, &kEnrolment, &kMark, &kConsent, &kHousehold, &kHouseholdMember, &kAttachment})
            QVERIFY(recordLabel(QString::fromLatin1(type->name)) != QLatin1StringView(type->name));
        QCOMPARE(operationLabel(u"?"_s), u"?"_s);
    }
};

QTEST_GUILESS_MAIN(TestPersonEdit)
#include "tst_person_edit.moc"
