// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/mark_entry.h"
#include "models/people/person_edit.h"
#include "models/people/take_back.h"
#include "tests/support/people_bench.h"
#include "tests/support/refused.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What Ctrl+Z and the Undo of a toast may take back, and what stays. Synthetic people (演示数据).
class TakeBackTest : public QObject {
    Q_OBJECT

    struct Bench : PeopleBench {
        /// An operation of this name on somebody new.
        ActionId did(const QString &name, const Viewer &who)
        {
            Person person;
            person.id = journal->newId();
            person.area = 310'109'017;
            person.name = u"陈小明"_s;
            const auto done = journal->commit(Edit(name, who.user).add(person));
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
            return done->action;
        }
        Result<Undone> back(ActionId action, const Viewer &who) { return takeBack(*journal, who, action); }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatTheLogRestsOnStays_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"workspace.begin", "desk.enrol", "signin.failed", "disclosure.print",
                                 "disclosure.failed", "user.set", "user.roles", "something.new"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void whatTheLogRestsOnStays()
    {
        QFETCH(const QString, name);
        Bench bench;
        const ActionId action = bench.did(name, bench.administrator);
        QVERIFY(!canBeTakenBack(*bench.journal->store().action(action).value()));
        LEYE_REFUSED(bench.back(action, bench.administrator), Denied);
        QVERIFY(!bench.journal->store().action(action).value()->undoneBy);
    }

    void whereAUserWorksIsTakenBack()
    {
        Bench bench;
        const ActionId action = bench.did(u"user.station"_s, bench.administrator);
        QVERIFY(canBeTakenBack(*bench.journal->store().action(action).value()));
        LEYE_VERIFY(bench.back(action, bench.administrator));
    }

    void onesOwnWorkIsTakenBack()
    {
        Bench bench;
        const ActionId action = bench.did(u"person.add"_s, bench.aide);
        const qint64 before = *bench.people.peopleCount();
        LEYE_VERIFY(bench.back(action, bench.aide));
        QCOMPARE(*bench.people.peopleCount(), before - 1);
        LEYE_REFUSED(bench.back(action, bench.aide), Conflict);
    }

    void notWhatSomebodyElseDid()
    {
        Bench bench;
        LEYE_REFUSED(bench.back(bench.did(u"person.add"_s, bench.aide), bench.administrator), Denied);
    }

    void notWithoutTheRightThatDoingItTakes()
    {
        Bench bench;
        const ActionId action = bench.did(u"setting.set"_s, bench.administrator);
        Viewer demoted = bench.administrator;
        demoted.roles = Role::Aide;
        LEYE_REFUSED(bench.back(action, demoted), Denied);
        LEYE_VERIFY(bench.back(action, bench.administrator));
    }

    void anActionOfAnotherDeskIsNotFound()
    {
        Bench bench;
        LEYE_REFUSED(bench.back(ActionId(bench.journal->newId()), bench.aide), NotFound);
    }
};

QTEST_GUILESS_MAIN(TakeBackTest)
#include "tst_take_back.moc"
