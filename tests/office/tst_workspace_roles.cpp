// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lockout.h"
#include "models/office/network.h"
#include "tests/office/workspace_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Roles of users who are there already. Synthetic people (演示数据).
class WorkspaceRolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void rolesWithoutKeysAreAnOperationLikeAnyOther()
    {
        WorkspaceBench bench;
        const auto manager = bench.give(Role::Aide | Role::Manager);
        LEYE_VERIFY(manager);
        QVERIFY(!manager->action.isNull());
        const auto again = bench.give(Role::Aide | Role::Manager);
        LEYE_VERIFY(again);
        QVERIFY(again->action.isNull());
        const auto opened = bench.openAsUser(kOther);
        LEYE_VERIFY(opened);
        QCOMPARE((*opened)->viewer().roles, Role::Aide | Role::Manager);
    }

    void rolesWithKeysTakeANewPassphrase()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        const SecretBytes weak = secret("1234567890");
        LEYE_REFUSED(bench.give(Role::Administrator), Invalid);
        LEYE_REFUSED(bench.give(Role::Administrator, &weak), Invalid);
        LEYE_VERIFY(bench.give(Role::Administrator, &fresh));
        LEYE_REFUSED(bench.openAsUser(kOther), Denied);
        LEYE_VERIFY(bench.openAsUser(kFresh));
    }

    void counsellingKeysComeFromTheSheet()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        LEYE_REFUSED(bench.give(Role::Counsellor, &fresh), Denied);
        LEYE_VERIFY(bench.give(Role::Counsellor, &fresh, &bench.made->recoveryCode));
        const auto opened = bench.openAsUser(kFresh);
        LEYE_VERIFY(opened);
        QCOMPARE((*opened)->viewer().roles, Roles(Role::Counsellor));
        QVERIFY((*opened)->journal().restricted().has(areaOf(kStationCode)));
    }

    void nobodyWithoutTheRightOrForThemselves()
    {
        WorkspaceBench bench;
        LEYE_REFUSED(bench.give({}), Invalid);
        LEYE_REFUSED(bench->changeRoles(bench->viewer().user, Role::Aide, nullptr, kFloor), Denied);
        LEYE_VERIFY(bench->retireUser(bench.user));
        LEYE_REFUSED(bench.give(Role::Manager), Denied);
    }

    void keysThatDidNotReachTheSlotAreAskedForAgain()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        bench.blockSlots(true);
        QVERIFY(!bench.give(Role::Counsellor, &fresh, &bench.made->recoveryCode));
        QCOMPARE(bench.rolesOnRecord(), Roles(Role::Counsellor));
        bench.blockSlots(false);
        LEYE_REFUSED(bench.give(Role::Counsellor), Invalid); // the record alone says that all is done
        LEYE_VERIFY(bench.give(Role::Counsellor, &fresh, &bench.made->recoveryCode));
        LEYE_VERIFY(bench.give(Role::Counsellor)); // and now it is
        const auto opened = bench.openAsUser(kFresh);
        LEYE_VERIFY(opened);
        QVERIFY((*opened)->journal().restricted().has(areaOf(kStationCode)));
    }

    void keysAreTakenBeforeTheRecordSaysSo()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        LEYE_VERIFY(bench.give(Role::Counsellor, &fresh, &bench.made->recoveryCode));
        bench.blockSlots(true);
        QVERIFY(!bench.give(Role::Aide, &fresh));
        QCOMPARE(bench.rolesOnRecord(), Roles(Role::Counsellor));
        bench.blockSlots(false);
        LEYE_VERIFY(bench.give(Role::Aide, &fresh));
        const auto opened = bench.openAsUser(kFresh);
        LEYE_VERIFY(opened);
        QVERIFY(!(*opened)->journal().restricted().has(areaOf(kStationCode)));
    }

    void aSlotThatCannotBeMadeLeavesTheRecord()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        LEYE_REFUSED(bench->changeRoles(bench.user, Role::Administrator, &fresh, {1, 1}), Invalid);
        QCOMPARE(bench.rolesOnRecord(), Roles(Role::Aide));
    }

    void aLastDayThatCouldNotBeSavedIsAskedForAgain()
    {
        WorkspaceBench bench;
        bench.blockSlots(true);
        QVERIFY(!bench->retireUser(bench.user));
        bench.blockSlots(false);
        LEYE_VERIFY(bench->retireUser(bench.user));
        QVERIFY(!bench->keySlots().hasUser(bench.user));
    }

    void aForgottenPassphraseIsReplaced()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        for (int i = 0; i < kTriesBeforeWait; ++i)
            LEYE_REFUSED(bench->secondPerson({u"许文清"_s, secret(kSecret), {}, {}}), Denied);
        const auto replaced = bench.give(Role::Aide, &fresh);
        LEYE_VERIFY(replaced);
        QVERIFY(replaced->action.isNull()); // nothing that the log could take back
        LEYE_REFUSED(bench->secondPerson({u"许文清"_s, secret(kOther), {}, {}}), Denied);
        LEYE_VERIFY(bench.openAsUser(kFresh)); // without waiting
    }

    void whoHasNoSlotYetGetsOneWithAPassphrase()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        bench.blockSlots(true);
        QVERIFY(!bench->addUser(WorkspaceBench::colleague(u"周敏"_s), fresh, kFloor));
        bench.blockSlots(false);
        LEYE_REFUSED(bench->addUser(WorkspaceBench::colleague(u"周敏"_s), fresh, kFloor), Conflict); // not twice
        const auto user = OfficeStore(bench->database()).userByName(u"周敏"_s);
        LEYE_VERIFY(user);
        LEYE_VERIFY(bench->changeRoles(UserId(user->id), Role::Aide, &fresh, kFloor));
        LEYE_VERIFY(bench.openAs(u"周敏"_s, kFresh));
    }

    void aUserHasANameARoleAndAStation()
    {
        WorkspaceBench bench;
        User elsewhere = WorkspaceBench::colleague(u"周敏"_s);
        elsewhere.station = u"31010999999"_s;
        User nowhere = elsewhere;
        nowhere.station.clear();
        for (const User &wrong :
             {WorkspaceBench::colleague(u" "_s), WorkspaceBench::colleague(u"周敏"_s, {}), elsewhere, nowhere})
            LEYE_REFUSED(bench->addUser(wrong, secret(kFresh), kFloor), Invalid);
        LEYE_VERIFY(bench->addUser(WorkspaceBench::colleague(u"周敏"_s), secret(kFresh), kFloor));
    }

    void anAideGivesNoRoles()
    {
        WorkspaceBench bench;
        const UserId first = bench->viewer().user;
        const auto opened = bench.openAsUser(kOther);
        LEYE_VERIFY(opened);
        LEYE_REFUSED((*opened)->changeRoles(first, Role::Aide, nullptr, kFloor), Denied);
    }
};

QTEST_APPLESS_MAIN(WorkspaceRolesTest)
#include "tst_workspace_roles.moc"
