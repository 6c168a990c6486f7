// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/registers.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Enrolments, marks and consents as the page shows them. Synthetic people (演示数据).
class TestRegisters : public QObject {
    Q_OBJECT

    struct Bench : PeopleBench {
        Bench() : chen(add(u"陈小明"_s)) {}
        [[nodiscard]] PersonId id() const { return PersonId(chen.id); }
        [[nodiscard]] Registers seenBy(const Viewer &viewer)
        {
            const auto registers = registersOf(database, journal->restricted(), viewer, id(), today());
            if (!registers)
                qFatal("%s", qPrintable(registers.error().message));
            return *registers;
        }
        Mark mark(const QString &name, QDate start = QDate(2026, 3, 2))
        {
            Mark mark;
            mark.person = id();
            mark.mark = name;
            mark.start = start;
            mark.basis = u"登记表"_s;
            const auto saved = setMark(as(aide), mark);
            if (!saved)
                qFatal("%s", qPrintable(saved.error().message));
            return saved->record;
        }
        Person chen;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void openOnesComeFirstInWords()
    {
        Bench bench;
        const Mark ended = bench.mark(u"大龄"_s);
        bench.mark(u"高校毕业生"_s);
        LEYE_VERIFY(endMark(bench.as(bench.aide), ended.id, QDate(2026, 9, 1)));
        const Registers registers = bench.seenBy(bench.aide);
        QCOMPARE(registers.marks.size(), 2);
        QCOMPARE(registers.marks[0].title, u"高校毕业生"_s);
        QVERIFY(registers.marks[0].isOpen);
        QVERIFY(!registers.marks[0].isSensitive);
        QCOMPARE(registers.marks[0].text, u"登记表"_s);
        QVERIFY(registers.marks[0].facts.contains(u"2026-03-02"_s));
        QVERIFY(!registers.marks[1].isOpen);
        QVERIFY(registers.marks[1].facts.contains(u"2026-09-01"_s));
        QVERIFY(registers.locked.isEmpty());
    }

    void anEnrolmentTellsHowItEnded()
    {
        Bench bench;
        Enrolment seeker;
        seeker.person = bench.id();
        seeker.kind = u"求职人员"_s;
        seeker.start = QDate(2026, 3, 2);
        const auto opened = openEnrolment(bench.as(bench.aide), seeker);
        LEYE_VERIFY(opened);
        QVERIFY(bench.seenBy(bench.aide).enrolments.first().facts.contains(u"李援助"_s));
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), EnrolmentId(opened->record.id),
                                   {u"01"_s, QDate(2026, 9, 1), u"劳动合同"_s, {}, u"设计师助手"_s, {}, {}}));
        const RegisterLine closed = bench.seenBy(bench.aide).enrolments.first();
        QVERIFY(!closed.isOpen);
        QVERIFY(closed.text.contains(u"设计师助手"_s));
        QVERIFY(closed.text.contains(u"劳动合同"_s));
    }

    void consentsTellTheirVersionAndTheirEnd()
    {
        Bench bench;
        Consent consent;
        consent.person = bench.id();
        consent.scope = u"照片"_s;
        consent.version = u"2026-1"_s;
        consent.given = QDate(2026, 3, 3);
        LEYE_VERIFY(giveConsent(bench.as(bench.aide), consent));
        QVERIFY(bench.seenBy(bench.aide).consents.first().isOpen);
        QVERIFY(bench.seenBy(bench.aide).consents.first().text.contains(u"2026-1"_s));
        LEYE_VERIFY(withdrawConsent(bench.as(bench.aide), bench.id(), u"照片"_s, QDate(2026, 10, 1)));
        QVERIFY(!bench.seenBy(bench.aide).consents.first().isOpen);
        QVERIFY(bench.seenBy(bench.aide).consents.first().facts.contains(u"2026-10-01"_s));
    }

    void aCorrectionBeginsWithWhatWasShown()
    {
        Bench bench;
        const Mark mark = bench.mark(u"大龄"_s);
        Enrolment seeker;
        seeker.person = bench.id();
        seeker.kind = u"求职人员"_s;
        const auto opened = openEnrolment(bench.as(bench.aide), seeker);
        LEYE_VERIFY(opened);
        const Registers registers = bench.seenBy(bench.aide);
        QCOMPARE(registers.marksShown.value(registers.marks.first().id), mark);
        QCOMPARE(registers.enrolmentsShown.value(registers.enrolments.first().id), opened->record);
    }

    void rolesSeeWhatTheyMay()
    {
        Bench bench;
        bench.mark(u"残疾"_s); // health: not for managers
        const RegisterLine hidden = bench.seenBy(bench.manager).marks.first();
        QVERIFY(bench.seenBy(bench.manager).marksShown.value(hidden.id).basis.isEmpty());
        QVERIFY(hidden.code.isEmpty());
        QCOMPARE(hidden.title, u"受限记录"_s);
        QVERIFY(bench.seenBy(bench.aide).marks.first().isSensitive);
        QVERIFY(bench.seenBy(bench.clerk).locked.contains(u"role"_s));
    }

    void nothingIsWrittenIntoTheLifeOfTheDead()
    {
        Bench bench;
        Enrolment elder;
        elder.person = bench.id();
        elder.kind = u"为老服务"_s;
        elder.start = QDate(2026, 3, 2);
        const auto opened = openEnrolment(bench.as(bench.aide), elder);
        LEYE_VERIFY(opened);
        LEYE_VERIFY(closeEnrolment(bench.as(bench.aide), EnrolmentId(opened->record.id),
                                   {u"13"_s, QDate(2026, 9, 1), u"本人说明"_s, {}, {}, {}, {}}));
        QVERIFY(bench.seenBy(bench.aide).closed.contains(u"died"_s));
        QVERIFY(bench.seenBy(bench.aide).locked.isEmpty()); // a death that was none is taken back here
    }

    void whatIsWrongNamesItsField()
    {
        Bench bench;
        const auto fieldOf = [](const auto &result) { return result ? u"none"_s : result.error().detail; };
        const PeopleDesk desk = bench.as(bench.aide);
        Mark mark;
        mark.person = bench.id();
        QCOMPARE(fieldOf(setMark(desk, mark)), u"mark"_s);
        mark.mark = u"大龄"_s;
        QCOMPARE(fieldOf(setMark(desk, mark)), u"basis"_s);
        mark.basis = u"登记表"_s;
        mark.start = bench.today().addDays(1);
        QCOMPARE(fieldOf(setMark(desk, mark)), u"start_date"_s);
        Consent consent;
        consent.person = bench.id();
        QCOMPARE(fieldOf(giveConsent(desk, consent)), u"scope"_s);
        consent.scope = u"照片"_s;
        QCOMPARE(fieldOf(giveConsent(desk, consent)), u"version"_s);
        Enrolment seeker;
        seeker.person = bench.id();
        QCOMPARE(fieldOf(openEnrolment(desk, seeker)), u"kind"_s);
        seeker.kind = u"求职人员"_s;
        const auto opened = openEnrolment(desk, seeker);
        LEYE_VERIFY(opened);
        QCOMPARE(fieldOf(openEnrolment(desk, seeker)), u"kind"_s);
        const EnrolmentId id(opened->record.id);
        QCOMPARE(fieldOf(closeEnrolment(desk, id, {})), u"outcome"_s);
        QCOMPARE(fieldOf(closeEnrolment(desk, id, {u"01"_s, {}, {}, {}, {}, {}, {}})), u"outcome_date"_s);
        QCOMPARE(fieldOf(closeEnrolment(desk, id, {u"01"_s, bench.today(), {}, {}, {}, {}, {}})), u"evidence"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
