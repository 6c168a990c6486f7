// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin_view.h"
#include "models/people/mark_entry.h"
#include "models/people/service_entry.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The bin as its page shows it. Synthetic people (演示数据).
class TestBinView : public QObject {
    Q_OBJECT

    struct Bench : PeopleBench {
        Bench() : chen(add(u"陈小明"_s))
        {
            Service service;
            service.person = PersonId(chen.id);
            service.kind = u"职业指导"_s;
            const auto recorded = recordServices(as(aide), {service});
            if (!recorded)
                qFatal("record");
            guidance = recorded->first().id.raw;
        }
        [[nodiscard]] QList<BinLine> lines(const Viewer &viewer, const QString &typed = {}, int limit = 10)
        {
            const auto lines = binLines(database, journal->restricted(), viewer, today());
            if (!lines)
                qFatal("%s", qPrintable(lines.error().message));
            return linesFor(typed, *lines, limit);
        }
        Person chen;
        Id16 guidance;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatIsPutInIsToldInWordsAndComesOut()
    {
        Bench bench;
        QVERIFY(bench.lines(bench.aide).isEmpty());
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kService, bench.guidance, u"录错"_s));
        const QList<BinLine> lines = bench.lines(bench.aide);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().what, u"职业指导"_s);
        QCOMPARE(lines.first().by, u"李援助"_s);
        QCOMPARE(lines.first().reason, u"录错"_s);
        QCOMPARE(lines.first().item.personName, u"陈小明"_s);
        const auto out = takeOutOfBin(bench.as(bench.aide), kService, bench.guidance);
        LEYE_VERIFY(out);
        QVERIFY(bench.lines(bench.aide).isEmpty());
        LEYE_VERIFY(undo(*bench.journal, out->action, bench.aide.user)); // into the bin again
        QCOMPARE(bench.lines(bench.aide).size(), 1);
        verifyDesk(bench);
    }

    void peopleGoTheSameWay()
    {
        Bench bench;
        LEYE_REFUSED(putIntoBin(bench.as(bench.aide), kPerson, bench.chen.id, u" "_s), Invalid);
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kPerson, bench.chen.id, u"重复"_s));
        const QList<BinLine> lines = bench.lines(bench.aide);
        QCOMPARE(lines.size(), 1);
        QVERIFY(lines.first().what.isEmpty());
        QCOMPARE(lines.first().reason, u"重复"_s);
        LEYE_VERIFY(takeOutOfBin(bench.as(bench.aide), kPerson, bench.chen.id));
        LEYE_REFUSED(takeOutOfBin(bench.as(bench.aide), kPerson, bench.chen.id), NotFound);
    }

    void theReasonIsThatOfTheLastTime()
    {
        Bench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_VERIFY(putIntoBin(desk, kService, bench.guidance, u"录错"_s));
        LEYE_VERIFY(takeOutOfBin(desk, kService, bench.guidance));
        LEYE_VERIFY(putIntoBin(desk, kService, bench.guidance, u"电话 13800005678 登记了两次"_s));
        QCOMPARE(bench.lines(bench.aide).first().reason, u"电话 138****5678 登记了两次"_s);
    }

    void whyIsHiddenWithWhatItIsAbout()
    {
        Bench bench;
        Mark mark;
        mark.person = PersonId(bench.chen.id);
        mark.mark = u"残疾"_s; // health: not for managers
        mark.basis = u"残疾证"_s;
        const auto set = setMark(bench.as(bench.aide), mark);
        LEYE_VERIFY(set);
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kMark, set->record.id, u"不是残疾"_s));
        QCOMPARE(bench.lines(bench.aide).first().reason, u"不是残疾"_s);
        QCOMPARE(bench.lines(bench.manager).first().reason, u"受限"_s);
        QVERIFY(bench.lines(bench.manager, u"不是残疾"_s).isEmpty());
    }

    void isFoundByWhoWhatAndWhy()
    {
        Bench bench;
        const Person wang = bench.add(u"王建国"_s);
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kService, bench.guidance, u"录错"_s));
        bench.clock.advance(60'000);
        LEYE_VERIFY(putIntoBin(bench.as(bench.manager), kPerson, wang.id, u"重复建档"_s));
        QCOMPARE(bench.lines(bench.aide, u"  "_s).size(), 2);
        for (const QString &typed :
             {u"cxm"_s, u"陈小明"_s, u"zyzd"_s, u"职业"_s, u"录错"_s, u"李援助"_s, u"cxm　录错"_s}) {
            const QList<BinLine> lines = bench.lines(bench.aide, typed);
            QVERIFY2(lines.size() == 1 && lines.first().item.type == &kService, qPrintable(typed));
        }
        for (const QString &typed : {u"wjg"_s, u"重复"_s, u"wangjian"_s, u"吴站长"_s})
            QCOMPARE(bench.lines(bench.aide, typed).value(0).item.personName, u"王建国"_s);
        QVERIFY(bench.lines(bench.aide, u"cxm 重复"_s).isEmpty()); // all of it, of one line
        const auto latest = binLines(bench.database, bench.journal->restricted(), bench.aide, bench.today(), 1);
        LEYE_VERIFY(latest);
        QCOMPARE(latest->size(), 1);
        QCOMPARE(latest->first().item.personName, u"王建国"_s);
        QCOMPARE(bench.lines(bench.aide, {}, 1), *latest);
        QCOMPARE(bench.lines(bench.aide, u"cxm"_s, 1).size(), 1); // however late it comes
    }

    void rolesAndTypesDecide()
    {
        Bench bench;
        LEYE_REFUSED(putIntoBin(bench.as(bench.clerk), kPerson, bench.chen.id, u"重复"_s), Denied);
        LEYE_REFUSED(putIntoBin(bench.as(bench.clerk), kService, bench.guidance, u"录错"_s), Denied);
        LEYE_REFUSED(requireMayTidy(bench.clerk, kService), Denied);
        LEYE_VERIFY(requireMayTidy(bench.manager, kPerson));
        LEYE_REFUSED(putIntoBin(bench.as(bench.aide), kStation, bench.chen.id, u"试"_s), Invalid);
        LEYE_REFUSED(takeOutOfBin(bench.as(bench.aide), kSetting, bench.chen.id), Invalid);
    }
};

QTEST_GUILESS_MAIN(TestBinView)
#include "tst_bin_view.moc"
