// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/workspace_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Key slots: what could not be saved does not count.
class WorkspaceKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatCannotBeSavedDoesNotCount()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        LEYE_VERIFY(bench->addKeyFile(u"weekly"_s, KeyFilePurpose::Backup));
        bench.blockSlots(true);
        QVERIFY(!bench->addUser(WorkspaceBench::colleague(u"周敏"_s), fresh, kFloor) && bench.isKept());
        QVERIFY(!bench.give(Role::Administrator, &fresh) && bench.isKept());
        QVERIFY(!bench->retireUser(bench.user) && bench.isKept());
        QVERIFY(!bench->changePassphrase(secret(kSecret), fresh, kFloor) && bench.isKept());
        QVERIFY(!bench->addKeyFile(u"nightly"_s, KeyFilePurpose::Backup) && bench.isKept());
        QVERIFY(!bench->removeKeyFile(bench->keySlots().slotList().last().id) && bench.isKept());
    }

    void aSlotTellsWhoseKeysItHolds()
    {
        WorkspaceBench bench;
        const SecretBytes fresh = secret(kFresh);
        const QList<Roles> all{Role::Aide, Role::Counsellor, Role::Administrator,
                               Role::Counsellor | Role::Administrator};
        for (const Roles held : all) {
            LEYE_VERIFY(bench.give(held, &fresh, &bench.made->recoveryCode));
            for (const Roles roles : all)
                QCOMPARE(bench->keySlots().holdsKeysOf(bench.user, roles), roles == held);
            QVERIFY(bench->keySlots().holdsKeysOf(bench.user, held | Role::Manager)); // who has no keys of their own
        }
        LEYE_VERIFY(bench->retireUser(bench.user));
        QVERIFY(!bench->keySlots().holdsKeysOf(bench.user, Role::Aide));
    }

    void theOldSheetHoldsUntilTheNewOneIsConfirmed()
    {
        WorkspaceBench bench;
        const auto prepared = bench->prepareRecovery(bench.made->recoveryCode);
        LEYE_VERIFY(prepared);
        LEYE_VERIFY(bench.resetWith(bench.made->recoveryCode)); // cut off before somebody had the new one
        LEYE_REFUSED(bench.resetWith(*prepared), Denied);
    }

    void aConfirmedSheetTakesThePlaceOfTheOldOne()
    {
        WorkspaceBench bench;
        const auto prepared = bench->prepareRecovery(bench.made->recoveryCode);
        LEYE_VERIFY(prepared);
        LEYE_VERIFY(bench->addKeyFile(u"nightly"_s, KeyFilePurpose::Backup)); // meanwhile
        LEYE_VERIFY(bench->confirmRecovery());
        QCOMPARE(bench->keySlots().slotList().last().label, u"nightly"_s);
        QVERIFY(bench.isKept());
        LEYE_REFUSED(bench->confirmRecovery(), Invalid); // once
        LEYE_REFUSED(bench.resetWith(bench.made->recoveryCode), Denied);
        LEYE_VERIFY(bench.resetWith(*prepared));
    }

    void aSheetThatCouldNotBeSavedIsConfirmedAgain()
    {
        WorkspaceBench bench;
        const auto prepared = bench->prepareRecovery(bench.made->recoveryCode);
        LEYE_VERIFY(prepared);
        bench.blockSlots(true);
        QVERIFY(!bench->confirmRecovery());
        QVERIFY(bench.isKept());
        bench.blockSlots(false);
        LEYE_VERIFY(bench->confirmRecovery());
        LEYE_VERIFY(bench.resetWith(*prepared));
    }

    void aNewSheetTakesTheOldOneAndAnAdministrator()
    {
        WorkspaceBench bench;
        LEYE_REFUSED(bench->confirmRecovery(), Invalid);
        LEYE_REFUSED(bench->prepareRecovery(SecretBytes::random(kKeyBytes)), Denied);
        const auto opened = bench.openAsUser(kOther);
        LEYE_VERIFY(opened);
        LEYE_REFUSED((*opened)->prepareRecovery(bench.made->recoveryCode), Denied);
        LEYE_REFUSED((*opened)->confirmRecovery(), Denied);
    }
};

QTEST_APPLESS_MAIN(WorkspaceKeysTest)
#include "tst_workspace_keys.moc"
