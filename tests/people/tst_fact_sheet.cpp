// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fact_sheet.h"
#include "models/people/person_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The facts of a person as roles see and change them. Synthetic people (演示数据).
class TestFactSheet : public QObject {
    Q_OBJECT

    struct Bench : PeopleBench {
        Bench()
        {
            Person wanted = person(u"陈小明"_s);
            wanted.idType = id_type::kResident.toString();
            wanted.idNumber = u"310109199603079974"_s;
            wanted.birth = QDate(1996, 3, 7);
            wanted.sex = u"1"_s;
            wanted.phone = u"13800005678"_s;
            wanted.education = u"30"_s;
            wanted.illness = u"青霉素过敏"_s;
            wanted.remark = u"母亲电话 13911112222"_s;
            chen = add(wanted);
        }
        [[nodiscard]] PersonId id() const { return PersonId(chen.id); }
        [[nodiscard]] Fact fact(const char *column, const Viewer &viewer)
        {
            const auto sheet = factSheet(database, journal->restricted(), viewer, id(), today());
            if (!sheet)
                qFatal("%s", qPrintable(sheet.error().message));
            for (const Fact &fact : sheet->facts) {
                if (fact.field == personField(QLatin1StringView(column)))
                    return fact;
            }
            qFatal("no such fact");
        }
        Fact fact(const char *column) { return fact(column, aide); }

        Person chen;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void everyFieldIsThereInItsOrder()
    {
        Bench bench;
        const auto sheet =
            factSheet(bench.database, bench.journal->restricted(), bench.aide, bench.id(), bench.today());
        LEYE_VERIFY(sheet);
        QCOMPARE(sheet->facts.size(), qsizetype(kPersonFields.size()));
        for (size_t i = 0; i < kPersonFields.size(); ++i)
            QCOMPARE(sheet->facts[qsizetype(i)].field, &kPersonFields[i]);
        QCOMPARE(bench.fact("education").text, sheet->codes.label(u"education_gb4658"_s, u"30"_s));
        QVERIFY(bench.fact("school").text.isEmpty());
        LEYE_REFUSED(factSheet(bench.database, bench.journal->restricted(), bench.aide,
                               PersonId(bench.journal->newId()), bench.today()),
                     NotFound);
    }

    void numbersAreMaskedWhereverTheyStand()
    {
        Bench bench;
        QCOMPARE(bench.fact("id_number").text, u"310109********9974"_s);
        QCOMPARE(bench.fact("phone").text, u"138****5678"_s);
        QCOMPARE(bench.fact("birth").text, u"1996-**-**"_s); // it would complete the number
        QCOMPARE(bench.fact("remark").text, u"母亲电话 139****2222"_s);
        for (const char *column : {"id_number", "phone", "birth", "remark"})
            QVERIFY2(bench.fact(column).isMasked, column);
        QVERIFY(!bench.fact("name").isMasked);
        QVERIFY(!bench.fact("school").isMasked); // a gap is never taken for something hidden
    }

    void whatComesFromTheNumberSaysSo()
    {
        Bench bench;
        for (const char *column : {"birth", "sex"}) {
            QVERIFY(bench.fact(column).isFromId);
            QVERIFY(!bench.fact(column).locked.isEmpty());
        }
        QVERIFY(bench.fact("name").locked.isEmpty());
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), bench.fact("derived_override"), u"户籍登记有误"_s));
        QVERIFY(!bench.fact("birth").isFromId);
        QVERIFY(bench.fact("birth").locked.isEmpty());
        const auto whole = revealFact(bench.as(bench.aide), bench.id(), *personField("birth"));
        LEYE_VERIFY(whole);
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), *whole, u"1996-03-08"_s));
        QCOMPARE(bench.read<Person>(bench.chen.id).birth, QDate(1996, 3, 8));
    }

    void rolesChangeWhatTheyMay()
    {
        Bench bench;
        QVERIFY(bench.fact("name", bench.clerk).locked.contains(u"role"_s)); // no caseworker
        QCOMPARE(bench.fact("illness", bench.manager).text, u"受限"_s);      // no health for managers
        QVERIFY(bench.fact("illness", bench.manager).value.isNull());
        QVERIFY(!bench.fact("illness", bench.manager).locked.isEmpty());
        QVERIFY(bench.fact("phone", bench.manager).locked.isEmpty());
        LEYE_REFUSED(editFact(bench.as(bench.clerk), bench.id(), bench.fact("name", bench.clerk), u"陈大明"_s), Denied);
        LEYE_REFUSED(editFact(bench.as(bench.manager), bench.id(), bench.fact("illness", bench.manager), u"无"_s),
                     Denied);
        QCOMPARE(bench.read<Person>(bench.chen.id), bench.chen);
    }

    void oneFactIsOneAction()
    {
        Bench bench;
        const auto edited = editFact(bench.as(bench.aide), bench.id(), bench.fact("school"), u" 上海大学 "_s);
        LEYE_VERIFY(edited);
        QCOMPARE(edited->operations.size(), 1);
        QCOMPARE(edited->record.school, u"上海大学"_s);
        LEYE_VERIFY(undo(*bench.journal, edited->action, bench.aide.user));
        QVERIFY(bench.fact("school").text.isEmpty());
        LEYE_REFUSED(editFact(bench.as(bench.aide), bench.id(), bench.fact("work_ended"), u"去年"_s), Invalid);
        LEYE_REFUSED(editFact(bench.as(bench.aide), bench.id(), bench.fact("name"), QString()), Invalid);
        const auto unusual = editFact(bench.as(bench.aide), bench.id(), bench.fact("phone2"), u"12345"_s);
        LEYE_VERIFY(unusual);
        QCOMPARE(unusual->remarks.size(), 1);
    }

    void aCommitteeIsGivenByItsName()
    {
        Bench bench;
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), bench.fact("committee"), u"310109017001"_s));
        const QString name = bench.fact("committee").text;
        QVERIFY(!name.isEmpty() && name != u"310109017001"_s);
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), bench.fact("committee"), QString()));
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), bench.fact("committee"), name));
        QCOMPARE(bench.read<Person>(bench.chen.id).committee, u"310109017001"_s);
    }

    void whatSomebodyElseChangedMeanwhileIsNotOverwritten()
    {
        Bench bench;
        const Fact school = bench.fact("school");
        const Fact masked = bench.fact("phone");
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), school, u"上海大学"_s));
        LEYE_VERIFY(editFact(bench.as(bench.aide), bench.id(), bench.fact("phone"), u"13900009999"_s));
        const auto refused = editFact(bench.as(bench.manager), bench.id(), school, u"同济大学"_s);
        LEYE_REFUSED(refused, Conflict);
        QCOMPARE(refused.error().detail, QString());
        LEYE_REFUSED(editFact(bench.as(bench.manager), bench.id(), masked, u"13700007777"_s), Conflict);
        QCOMPARE(bench.fact("school").text, u"上海大学"_s);
    }

    void aLookAtAWholeNumberIsLoggedFirst()
    {
        Bench bench;
        const auto whole = revealFact(bench.as(bench.aide), bench.id(), *personField("id_number"));
        LEYE_VERIFY(whole);
        QCOMPARE(whole->text, u"310109199603079974"_s);
        QVERIFY(!whole->isMasked);
        const auto recent = bench.journal->store().recentActions(1);
        QCOMPARE(recent->first().name, u"disclosure.reveal"_s);
        QCOMPARE(recent->first().user, bench.aide.user);
        LEYE_REFUSED(revealFact(bench.as(bench.clerk), bench.id(), *personField("phone")), Denied);
        LEYE_REFUSED(revealFact(bench.as(bench.manager), bench.id(), *personField("illness")), Denied);
        verifyDesk(bench);
    }
};

QTEST_GUILESS_MAIN(TestFactSheet)
#include "tst_fact_sheet.moc"
