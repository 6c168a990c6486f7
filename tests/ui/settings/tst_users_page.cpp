// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/office_store.h"
#include "models/office/recovery_code.h"
#include "tests/support/refused.h"
#include "tests/ui/settings/settings_bench.h"
#include "ui/keys/recovery_view.h"
#include "ui/settings/key_files_panel.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QRegularExpression>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kOther = "dong-tian-de-lu-deng-3";
constexpr QByteArrayView kFresh = "chun-tian-de-liu-shu-5";

} // namespace

/// Who works with the program. Synthetic people (演示数据).
class UsersPageTest : public QObject {
    Q_OBJECT

    struct Bench : SettingsBench {
        explicit Bench(As who = As::Administrator) : SettingsBench(who)
        {
            open(u"Users and roles"_s);
            if (!QTest::qWaitFor([this] { return table("usersTable").topLevelItemCount() > 0; }, kPatience))
                qFatal("no users");
        }
        void add(const QString &name)
        {
            press("addUser");
            type("newUser/name", name);
            for (const char *line : {"newPassphrase", "newPassphraseAgain"})
                type(line, QString::fromLatin1(kOther));
            press("makeUser");
            if (!isDone() || !chooseUser(name))
                qFatal("not added");
            told.clear();
        }
        bool chooseUser(const QString &name)
        {
            return QTest::qWaitFor(
                [&] {
                    const auto found = table("usersTable").findItems(name, Qt::MatchExactly);
                    if (!found.isEmpty())
                        table("usersTable").setCurrentItem(found.first());
                    return !found.isEmpty();
                },
                kPatience);
        }
        void check(const char *role) { QTest::keyClick(&part<QCheckBox>(*screen, role), Qt::Key_Space); }
        /// Somebody shows their passphrase.
        Result<Viewer> vouch(const QString &name, QByteArrayView passphrase)
        {
            return session.write<Viewer>([&](Workspace &workspace) {
                return workspace.secondPerson({name, SecretBytes::copyOf(passphrase), {}, {}});
            });
        }
        RecoveryView &sheet() { return *screen->findChild<RecoveryView *>(); }
        void makeSheet()
        {
            press("renewSheet");
            type("group1", session.recovery().join(u' '));
            press("makeSheet");
            if (!QTest::qWaitFor([this] { return sheet().isVisible(); }, kPatience))
                qFatal("no sheet");
        }
        [[nodiscard]] QStringList sheetGroups()
        {
            QStringList groups;
            for (const QLabel *label : sheet().findChildren<QLabel *>()) {
                if (label->property("role") == u"cardTitle"_s)
                    groups.append(label->text());
            }
            return groups;
        }
        /// The sheet that the workspace was made with is still worth something.
        [[nodiscard]] Result<void> sheetOpens()
        {
            const auto code = std::make_shared<SecretBytes>(*parseRecoveryCode(session.recovery().join(u' ')));
            return session.write<>([code](Workspace &workspace) -> Result<void> {
                LEYE_CHECK(workspace.keySlots().unlockRecovery(*code));
                return {};
            });
        }
        /// Passphrases and groups of recovery codes that stand in inputs, seen or not.
        [[nodiscard]] QStringList typedSecrets()
        {
            static const QRegularExpression secret(u"^(new|old)Passphrase|^group\\d"_s);
            QStringList typed;
            for (const QLineEdit *line : screen->findChildren<QLineEdit *>(secret)) {
                if (!line->text().isEmpty())
                    typed.append(line->objectName());
            }
            return typed;
        }
        [[nodiscard]] User record(const QString &name)
        {
            const auto user = session.write<User>(
                [name](Workspace &workspace) { return OfficeStore(workspace.database()).userByName(name); });
            return user ? *user : User();
        }
        [[nodiscard]] bool isSaid(const QString &name)
        {
            return !part<QWidget>(*screen, name.toLatin1().constData()).accessibleDescription().isEmpty();
        }
    };

private Q_SLOTS:
    void aUserIsAddedAndSignsIn()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        QCOMPARE(bench.row("usersTable").value(1), namesOf(Role::Aide));
        const auto second = bench.vouch(u"周敏"_s, kOther);
        LEYE_VERIFY(second);
        QCOMPARE(second->roles, Roles(Role::Aide));
    }

    void whatIsMissingIsSaidBesideIt()
    {
        Bench bench;
        bench.press("addUser");
        bench.press("makeUser");
        QVERIFY(bench.isSaid(u"newUser/name"_s));
        bench.type("newUser/name", u"周敏"_s);
        bench.check("role/aide"); // none is left
        bench.press("makeUser");
        bench.check("role/aide");
        bench.press("makeUser");
        QVERIFY(bench.isSaid(u"newPassphrase"_s));
        QCOMPARE(bench.told, QString());
    }

    void aNameThatIsTakenIsRefused()
    {
        Bench bench;
        bench.press("addUser");
        bench.type("newUser/name", u"王芳"_s);
        for (const char *line : {"newPassphrase", "newPassphraseAgain"})
            bench.type(line, QString::fromLatin1(kOther));
        bench.press("makeUser");
        const auto &name = part<QLineEdit>(*bench.screen, "newUser/name");
        QTRY_VERIFY_WITH_TIMEOUT(name.accessibleDescription().contains(u"王芳"_s), kPatience);
        QVERIFY(name.hasFocus());
        QVERIFY(part<QLabel>(*bench.screen, "newUser/error").text().isEmpty());
    }

    void rolesChangeAndThoseWithKeysTakeAPassphrase()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        QVERIFY(!part<QLineEdit>(*bench.screen, "newPassphrase").isVisible());
        bench.check("role/manager");
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QVERIFY(bench.undoable.isNull());
        QTRY_COMPARE(bench.row("usersTable").value(1), namesOf(Role::Aide | Role::Manager));
        bench.told.clear();
        bench.check("role/administrator");
        QVERIFY(part<QLineEdit>(*bench.screen, "newPassphrase").isVisible());
        for (const char *line : {"newPassphrase", "newPassphraseAgain"})
            bench.type(line, QString::fromLatin1(kOther));
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QVERIFY(bench.undoable.isNull());
        bench.check("role/counsellor"); // takes keys that no administrator has
        QVERIFY(part<QLineEdit>(*bench.screen, "group1").isVisible());
    }

    void aForgottenPassphraseIsReplaced()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        bench.check("user/forgotten");
        for (const char *line : {"newPassphrase", "newPassphraseAgain"})
            bench.type(line, QString::fromLatin1(kFresh));
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QVERIFY(bench.undoable.isNull());
        QVERIFY(!part<QCheckBox>(*bench.screen, "user/forgotten").isChecked());
        QCOMPARE(bench.typedSecrets(), QStringList());
        LEYE_VERIFY(bench.vouch(u"周敏"_s, kFresh));
        LEYE_REFUSED(bench.vouch(u"周敏"_s, kOther), Denied);
        bench.check("user/forgotten");
        bench.check("role/counsellor");
        QVERIFY(part<QLineEdit>(*bench.screen, "group1").isVisible()); // keys that no administrator has
    }

    void theStationOfANewUserIsFoundByItsName()
    {
        Bench bench;
        bench.press("addUser");
        bench.type("newUser/name", u"周敏"_s);
        auto &line = part<QLineEdit>(*bench.screen, "newUser/station");
        QCOMPARE(line.text(), bench.session->facts().stationName); // where one is
        bench.type("newUser/station", u"没有这个站"_s);
        bench.press("makeUser");
        QVERIFY(!static_cast<Field *>(line.parentWidget()->parentWidget())->error().isEmpty());
        bench.type("newUser/station", u"31010901402"_s);
        QTest::keyClick(&line, Qt::Key_Return);
        const QString name = line.text();
        QVERIFY(!name.isEmpty() && name != u"31010901402"_s);
        for (const char *secret : {"newPassphrase", "newPassphraseAgain"})
            bench.type(secret, QString::fromLatin1(kOther));
        bench.press("makeUser");
        QVERIFY(bench.isDone());
        QVERIFY(bench.chooseUser(u"周敏"_s));
        QStringList words;
        for (const QLabel *label : part<QFrame>(*bench.screen, "user").findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.contains(name));
        const auto user = bench.session.write<User>(
            [](Workspace &workspace) { return OfficeStore(workspace.database()).userByName(u"周敏"_s); });
        LEYE_VERIFY(user);
        QCOMPARE(user->station, u"31010901402"_s);
    }

    void aUserMovesToAnotherStation()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        const QString before = bench.record(u"周敏"_s).station;
        bench.type("user/station", u"没有这个站"_s);
        bench.press("saveRoles");
        const auto &station = part<QLineEdit>(*bench.screen, "user/station");
        QVERIFY(station.accessibleDescription().contains(u"Choose the station"_s));
        QCOMPARE(bench.told, QString());
        bench.type("user/station", u"31010901402"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "user/station"), Qt::Key_Return);
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QVERIFY(bench.told.contains(station.text()));
        QCOMPARE(bench.record(u"周敏"_s).station, u"31010901402"_s);
        QCOMPARE(bench.record(u"周敏"_s).roles, codesOf(Role::Aide));
        LEYE_VERIFY(bench.session.write<Undone>([action = bench.undoable](Workspace &workspace) {
            return undo(workspace.journal(), action, workspace.viewer().user);
        }));
        QCOMPARE(bench.record(u"周敏"_s).station, before);
        QTRY_COMPARE(station.text(), bench.session->facts().stationName);
    }

    void rolesAndStationAreSavedTogether()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        bench.check("role/manager");
        bench.type("user/station", u"31010901402"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "user/station"), Qt::Key_Return);
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QVERIFY(bench.undoable.isNull());
        QCOMPARE(bench.record(u"周敏"_s).station, u"31010901402"_s);
        QCOMPARE(rolesFromCodes(bench.record(u"周敏"_s).roles), Role::Aide | Role::Manager);
    }

    void nobodyChangesTheirOwnRolesButWhereTheyWork()
    {
        Bench bench;
        QVERIFY(bench.chooseUser(u"王芳"_s));
        const auto &manager = part<QCheckBox>(*bench.screen, "role/manager");
        QVERIFY(!manager.isEnabled());
        QVERIFY(!part<QCheckBox>(*bench.screen, "user/forgotten").isVisible());
        QVERIFY(!part<QPushButton>(*bench.screen, "retireUser").isVisible());
        bool isWhySaid = false;
        for (const QLabel *label : part<QFrame>(*bench.screen, "user").findChildren<QLabel *>())
            isWhySaid = isWhySaid || (label->isVisible() && label->text().contains(u"their own roles"_s));
        QVERIFY(isWhySaid);
        const QStringList roles = bench.record(u"王芳"_s).roles;
        bench.type("user/station", u"31010901402"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "user/station"), Qt::Key_Return);
        bench.press("saveRoles");
        QVERIFY(bench.isDone());
        QCOMPARE(bench.record(u"王芳"_s).station, u"31010901402"_s);
        QCOMPARE(bench.record(u"王芳"_s).roles, roles);
    }

    void whoeverLeavesIsRetiredAfterAWarning()
    {
        Bench bench;
        bench.add(u"周敏"_s);
        bench.press("retireUser");
        QVERIFY(!part<QLabel>(*bench.screen, "user/error").text().isEmpty());
        QCOMPARE(bench.told, QString());
        bench.press("retireUser");
        QVERIFY(bench.isDone());
        QTRY_VERIFY(bench.row("usersTable").value(2).startsWith(u"2026-11-23"_s));
        QVERIFY(!part<QPushButton>(*bench.screen, "retireUser").isVisible());
    }

    void anAideReadsAndChangesNothing()
    {
        Bench bench(SettingsBench::As::Aide);
        for (const char *button : {"addUser", "renewSheet", "keyFiles", "saveRoles", "retireUser"})
            QVERIFY(!part<QPushButton>(*bench.screen, button).isVisible());
        QVERIFY(part<QLabel>(*bench.screen, "user/reason").text().contains(rightOf(Task::ManageUsers).reason));
    }

    void aKeyFileIsMadeForItsPurposeAndRemoved()
    {
        Bench bench;
        bench.press("keyFiles");
        bench.type("keyFileLabel", u"夜间备份"_s);
        bench.check("purpose/backup");
        auto &panel = part<KeyFilesPanel>(*bench.screen, "keyFilesPanel");
        panel.make(bench.folder.filePath(u"no/such/folder.leyekey"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "keyFilesPanel/error").text().isEmpty(), kPatience);
        const QString path = bench.folder.filePath(u"night.leyekey"_s);
        panel.make(path);
        QVERIFY(bench.isDone());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(bench.table("keyFilesTable").topLevelItemCount(), 1); // none of the one that was not saved
        QCOMPARE(bench.row("keyFilesTable").value(1), namesOf(KeyFilePurposes(KeyFilePurpose::Backup)));
        bench.told.clear();
        bench.press("removeKeyFile");
        QVERIFY(bench.isDone());
        QVERIFY(!bench.table("keyFilesTable").isVisible());
    }

    void aCodeThatIsNotTheSheetsMakesNoNewSheet()
    {
        Bench bench;
        bench.press("renewSheet");
        bench.press("makeSheet");
        QVERIFY(!bench.sheet().isVisible());
        bench.type("group1", recoveryGroups(SecretBytes::random(kRecoveryBytes)).join(u' '));
        bench.press("makeSheet");
        QTRY_VERIFY_WITH_TIMEOUT(!part<QLabel>(*bench.screen, "recovery/error").text().isEmpty(), kPatience);
        QVERIFY(!bench.sheet().isVisible());
    }

    void aNewSheetIsMadeAndConfirmed()
    {
        Bench bench;
        bench.makeSheet();
        QVERIFY(!part<QPushButton>(*bench.screen, "holdSheet").isEnabled()); // it is on no paper yet
        bench.sheet().saveAs(bench.folder.filePath(u"sheet.pdf"_s));
        bench.check("confirmSheet");
        LEYE_VERIFY(bench.sheetOpens()); // the old one, until the new one is said to hold
        bench.press("holdSheet");
        QVERIFY(bench.isDone());
        LEYE_REFUSED(bench.sheetOpens(), Denied);
        bench.press("renewSheet");
        QVERIFY(!bench.sheet().isVisible());
        QVERIFY(part<QLineEdit>(*bench.screen, "group1").isVisible()); // the next one
    }

    void aSheetThatWasLeftIsShownAgain()
    {
        Bench bench;
        bench.makeSheet();
        const QStringList groups = bench.sheetGroups();
        QCOMPARE(groups.size(), kRecoveryGroups);
        QTest::keyClick(&part<QPushButton>(*bench.screen, "printSheet"), Qt::Key_Escape);
        QVERIFY(!bench.sheet().isVisible());
        LEYE_VERIFY(bench.sheetOpens());
        bench.press("renewSheet");
        QVERIFY(bench.sheet().isVisible());
        QCOMPARE(bench.sheetGroups(), groups);
        bench.sheet().saveAs(bench.folder.filePath(u"sheet.pdf"_s));
        bench.check("confirmSheet");
        bench.press("holdSheet");
        QVERIFY(bench.isDone());
    }

    void noSecretWaitsOutOfSight()
    {
        Bench bench;
        bench.press("addUser");
        bench.type("newPassphrase", QString::fromLatin1(kOther));
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "newPassphrase"), Qt::Key_Escape);
        QCOMPARE(bench.typedSecrets(), QStringList());
        bench.add(u"周敏"_s);
        QCOMPARE(bench.typedSecrets(), QStringList());
        bench.check("role/counsellor");
        bench.type("newPassphrase", QString::fromLatin1(kOther));
        bench.type("group1", u"123456"_s);
        bench.check("role/counsellor"); // neither is asked for any more
        QCOMPARE(bench.typedSecrets(), QStringList());
        bench.press("renewSheet");
        bench.type("group1", bench.session.recovery().join(u' '));
        auto &group = part<QLineEdit>(*bench.screen, "group1");
        QTest::keyClick(&group, Qt::Key_Escape);
        QCOMPARE(bench.typedSecrets(), QStringList());
        QVERIFY(!group.isUndoAvailable());
    }
};

QTEST_MAIN(UsersPageTest)
#include "tst_users_page.moc"
