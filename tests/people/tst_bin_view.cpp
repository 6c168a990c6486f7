// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin_view.h"
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
        Person chen;
        Id16 guidance;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatIsPutInIsToldInWordsAndComesOut()
    {
        Bench bench;
        QVERIFY(binLines(bench.database, bench.today(), 10)->isEmpty());
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kService, bench.guidance, u"录错"_s));
        const auto lines = binLines(bench.database, bench.today(), 10);
        LEYE_VERIFY(lines);
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().what, u"职业指导"_s);
        QCOMPARE(lines->first().by, u"李援助"_s);
        QCOMPARE(lines->first().item.personName, u"陈小明"_s);
        const auto out = takeOutOfBin(bench.as(bench.aide), kService, bench.guidance);
        LEYE_VERIFY(out);
        QVERIFY(binLines(bench.database, bench.today(), 10)->isEmpty());
        LEYE_VERIFY(undo(*bench.journal, out->action, bench.aide.user)); // into the bin again
        QCOMPARE(binLines(bench.database, bench.today(), 10)->size(), 1);
        verifyDesk(bench);
    }

    void peopleGoTheSameWay()
    {
        Bench bench;
        LEYE_REFUSED(putIntoBin(bench.as(bench.aide), kPerson, bench.chen.id, u" "_s), Invalid);
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kPerson, bench.chen.id, u"重复"_s));
        const auto lines = binLines(bench.database, bench.today(), 10);
        QCOMPARE(lines->size(), 1);
        QVERIFY(lines->first().what.isEmpty());
        LEYE_VERIFY(takeOutOfBin(bench.as(bench.aide), kPerson, bench.chen.id));
        LEYE_REFUSED(takeOutOfBin(bench.as(bench.aide), kPerson, bench.chen.id), NotFound);
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
