// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"
#include "models/journal/record_store.h"
#include "models/office/disclosure.h"
#include "tests/support/journal_bench.h"

#include <QTest>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kStationCode = u"31010901701"_s;

UserId userId(quint8 number) { return UserId(Id16(std::array<quint8, 16>{number})); }

Viewer viewer(quint8 number, Roles roles) { return {userId(number), roles, {}}; }

DisclosureWish wish(MaskLevel mask, const QString &purpose = {}) { return {mask, purpose, {}}; }

/// Done, Denied or Invalid: Cancelled stands for done.
Error::Kind outcomeOf(const auto &result) { return result ? Error::Kind::Cancelled : result.error().kind; }

} // namespace

class DisclosureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void masksHaveNames()
    {
        for (const MaskLevel mask : {MaskLevel::None, MaskLevel::Partial, MaskLevel::Full})
            QCOMPARE(maskFromCode(codeOf(mask)), std::optional(mask));
        for (const QString &wrong : {u""_s, u"None"_s, u"masked"_s, u" full"_s})
            QCOMPARE(maskFromCode(wrong), std::nullopt);
    }

    void whatMayLeaveDependsOnRoleMaskAndPurpose_data()
    {
        using Kind = Error::Kind;
        constexpr Kind kDone = Kind::Cancelled;
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<Task>("task");
        QTest::addColumn<MaskLevel>("mask");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<Kind>("outcome");
        const Roles aide = Role::Aide, counsellor = Role::Counsellor, administrator = Role::Administrator;
        QTest::newRow("an aide prints, masked") << aide << Task::PrintFiles << MaskLevel::Partial << u""_s << kDone;
        QTest::newRow("whole numbers need a purpose")
            << aide << Task::PrintFiles << MaskLevel::None << u" "_s << Kind::Invalid;
        QTest::newRow("whole numbers with a purpose")
            << aide << Task::PrintFiles << MaskLevel::None << u"归档"_s << kDone;
        QTest::newRow("a counsellor prints") << counsellor << Task::PrintFiles << MaskLevel::Full << u""_s << kDone;
        QTest::newRow("a counsellor exports nothing")
            << counsellor << Task::ExportRecords << MaskLevel::Full << u"x"_s << Kind::Denied;
        QTest::newRow("an administrator prints nobody")
            << administrator << Task::PrintFiles << MaskLevel::Full << u"x"_s << Kind::Denied;
        QTest::newRow("an aide exports 500") << aide << exportTask(500) << MaskLevel::Partial << u""_s << kDone;
        QTest::newRow("an aide does not export 501")
            << aide << exportTask(501) << MaskLevel::Partial << u"x"_s << Kind::Denied;
        QTest::newRow("the purpose may be as long as the foot of a page")
            << aide << Task::PrintFiles << MaskLevel::Partial << QString(kPurposeAtMost, u'字') << kDone;
        QTest::newRow("and no longer") << aide << Task::PrintFiles << MaskLevel::Partial
                                       << QString(kPurposeAtMost + 1, u'字') << Kind::Invalid;
    }
    void whatMayLeaveDependsOnRoleMaskAndPurpose()
    {
        QFETCH(Roles, roles);
        QFETCH(Task, task);
        QFETCH(MaskLevel, mask);
        QFETCH(QString, purpose);
        QTEST(outcomeOf(requireMayDisclose(viewer(1, roles), wish(mask, purpose), task)), "outcome");
    }

    void whatIsTakenAlongHoldsWholeNumbers_data()
    {
        QTest::addColumn<Viewer>("viewer");
        QTest::addColumn<QString>("classes");
        QTest::newRow("an aide") << viewer(1, Role::Aide) << u"0123"_s;
        QTest::newRow("a counsellor") << viewer(1, Role::Counsellor) << u"01234"_s;
        QTest::newRow("a manager") << viewer(1, Role::Manager) << u"0125"_s;
        QTest::newRow("an administrator, who sees numbers masked") << viewer(1, Role::Administrator) << u"05"_s;
        QTest::newRow("a key file of the first user") << Viewer{userId(1), kFirstUser, kAllPurposes} << u"0"_s;
    }
    void whatIsTakenAlongHoldsWholeNumbers()
    {
        QFETCH(Viewer, viewer);
        QString classes;
        for (int sensitivity = -1; sensitivity <= 6; ++sensitivity) {
            if (mayTakeAlong(viewer, sensitivity, true))
                classes += QString::number(sensitivity);
            const bool isOffice = sensitivity == Office || sensitivity == Audit;
            QCOMPARE(mayTakeAlong(viewer, sensitivity, false), isOffice && viewer.mayRead(sensitivity));
        }
        QTEST(classes, "classes");
    }

    void theLedgerIsNoWayAroundTheSecondPerson()
    {
        const Viewer aide = viewer(1, Role::Aide);
        const Viewer manager = viewer(1, Role::Manager);
        DisclosureWish asked = wish(MaskLevel::None);
        QCOMPARE(takesPeopleAlong(aide, asked, kManyPeople).value_or(false), true);
        QCOMPARE(takesPeopleAlong(manager, asked, kManyPeople + 1).value_or(true), false);
        asked.second = viewer(2, Role::Manager);
        QCOMPARE(outcomeOf(takesPeopleAlong(manager, asked, kManyPeople + 1)), Error::Kind::Invalid); // what for?
        asked.purpose = u"区级核对"_s;
        QCOMPARE(takesPeopleAlong(manager, asked, kManyPeople + 1).value_or(false), true);
        QCOMPARE(outcomeOf(takesPeopleAlong(aide, asked, kManyPeople + 1)), Error::Kind::Denied);
        asked.second = viewer(2, Role::Aide);
        QCOMPARE(outcomeOf(takesPeopleAlong(manager, asked, kManyPeople + 1)), Error::Kind::Denied);
    }

    void aKeyFilePrintsNothing()
    {
        Viewer job = viewer(1, Role::Aide);
        job.keyFile = KeyFilePurpose::Report;
        QCOMPARE(outcomeOf(requireMayDisclose(job, wish(MaskLevel::Full), Task::PrintFiles)), Error::Kind::Denied);
    }

    void manyPeopleTakeTwoManagersAndAPurpose()
    {
        const Viewer first = viewer(1, Role::Manager);
        const Task task = exportTask(kManyPeople + 1);
        DisclosureWish asked = wish(MaskLevel::Partial, u"区级核对"_s);
        QCOMPARE(outcomeOf(requireMayDisclose(first, asked, task)), Error::Kind::Denied); // nobody with them
        asked.second = first;
        QCOMPARE(outcomeOf(requireMayDisclose(first, asked, task)), Error::Kind::Denied); // themselves again
        asked.second = viewer(2, Role::Aide);
        QCOMPARE(outcomeOf(requireMayDisclose(first, asked, task)), Error::Kind::Denied); // without the right
        asked.second = viewer(2, Role::Manager);
        QCOMPARE(outcomeOf(requireMayDisclose(first, asked, task)), Error::Kind::Cancelled);
        asked.purpose.clear();
        QCOMPARE(outcomeOf(requireMayDisclose(first, asked, task)), Error::Kind::Invalid);
    }

    void whatNamesNobodyTakesOneManager()
    {
        QCOMPARE(outcomeOf(requireMayDisclose(viewer(1, Role::Manager), wish(MaskLevel::Full), Task::ExportManyPeople)),
                 Error::Kind::Cancelled);
    }

    void theRefusalSaysWhoCouldAndWhatToDo()
    {
        const auto refused =
            requireMayDisclose(viewer(1, Role::Manager), wish(MaskLevel::Partial), Task::ExportManyPeople);
        QVERIFY(refused.error().message.contains(u"second person"));
        QVERIFY2(refused.error().message.contains(u"roles: manager."), qPrintable(refused.error().message));
    }

    void theLogSaysWhoWhatHowMaskedAndWhatFor()
    {
        TestDesk desk;
        User users[2];
        Edit joined(u"user.set"_s, userId(1));
        for (User &user : users) {
            user.id = desk.journal->newId();
            user.area = kArea;
            user.name = u"某人"_s;
            joined.add(user);
        }
        LEYE_VERIFY(desk.journal->commit(joined));
        const Viewer first{UserId(users[0].id), Role::Manager, {}};
        DisclosureWish asked = wish(MaskLevel::None, u" 区级核对 "_s);
        asked.second = Viewer{UserId(users[1].id), Role::Manager, {}};
        Disclosure disclosure;
        disclosure.kind = u"export"_s;
        disclosure.what = u"people"_s;
        disclosure.rows = 712;
        disclosure.target = u"名册.xlsx"_s;
        const auto committed = recordDisclosure(*desk.journal, first, asked, kStationCode, disclosure);
        LEYE_VERIFY(committed);

        RecordStore store(desk.database);
        const auto kept = store.load<Disclosure>(committed->touched.first().id);
        QVERIFY(kept && *kept);
        QCOMPARE((*kept)->mask, u"none"_s);
        QCOMPARE((*kept)->purpose, u"区级核对"_s);
        QCOMPARE((*kept)->rows, std::optional<qint64>(712));
        QCOMPARE((*kept)->target, u"名册.xlsx"_s);
        QCOMPARE((*kept)->second, UserId(users[1].id));
        QCOMPARE((*kept)->createdBy, first.user);
        QCOMPARE((*kept)->sensitivity, int(Audit));
        QCOMPARE((*kept)->area, kArea);
    }

    void whatWasNotHandedOverCountsNothingAndSaysWhy()
    {
        TestDesk desk;
        Disclosure disclosure;
        disclosure.kind = u"export"_s;
        disclosure.rows = 712;
        const Viewer aide = viewer(1, Role::Aide);
        const auto recorded = recordDisclosure(*desk.journal, aide, wish(MaskLevel::Partial), kStationCode, disclosure);
        LEYE_VERIFY(recorded);
        LEYE_VERIFY(recordNotHandedOver(*desk.journal, aide, *recorded, {Error::Kind::Full, {}, u"write errno 28"_s}));
        RecordStore store(desk.database);
        QCOMPARE((*store.load<Disclosure>(recorded->touched.first().id))->rows, std::optional<qint64>(0));
        const auto history =
            historyOf(desk.journal->store(), desk.journal->restricted(), u"disclosure"_s,
                      (*store.load<Disclosure>(recorded->touched.first().id))->n, [](int) { return true; });
        LEYE_VERIFY(history);
        QCOMPARE(history->last().name, u"disclosure.failed"_s);
        QCOMPARE(history->last().from, Value(712));
        QCOMPARE(history->last().reason, u"write errno 28"_s);
    }

    void fewPeopleAreNamedInTheLogManyAreCounted_data()
    {
        QTest::addColumn<qsizetype>("people");
        QTest::addColumn<qsizetype>("named");
        QTest::newRow("one") << qsizetype(1) << qsizetype(1);
        QTest::newRow("as many as are few") << kSubjectsAtMost << kSubjectsAtMost;
        QTest::newRow("one more") << kSubjectsAtMost + 1 << qsizetype(0);
    }
    void fewPeopleAreNamedInTheLogManyAreCounted()
    {
        QFETCH(qsizetype, people);
        QFETCH(qsizetype, named);
        TestDesk desk;
        Disclosure disclosure;
        disclosure.kind = u"print"_s;
        for (qsizetype i = 0; i < people; ++i)
            disclosure.subjects.append(Value(desk.journal->newId().bytes()));
        const auto committed =
            recordDisclosure(*desk.journal, viewer(1, Role::Aide), wish(MaskLevel::Partial), kStationCode, disclosure);
        LEYE_VERIFY(committed);
        RecordStore store(desk.database);
        QCOMPARE((*store.load<Disclosure>(committed->touched.first().id))->subjects.size(), named);
    }
};

QTEST_APPLESS_MAIN(DisclosureTest)
#include "tst_disclosure.moc"
