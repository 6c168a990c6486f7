// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/office/workspace.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";
constexpr QByteArrayView kOther = "qiu-tian-de-hu-pan-7";
constexpr QByteArrayView kFresh = "dong-tian-de-lu-deng-3";
const QString kStationCode = u"31010901701"_s;

SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

} // namespace

/// Roles of users who are there already. Synthetic people (演示数据).
class WorkspaceRolesTest : public QObject {
    Q_OBJECT

    /// A workspace of 王芳, who is administrator, with 许文清, an aide.
    struct Bench {
        Bench()
        {
            made = Workspace::create(path(), {kStationCode, u"王芳"_s, secret(kSecret), kFloor, true}, parts());
            User aide;
            aide.name = u"许文清"_s;
            aide.roles = codesOf(Role::Aide);
            aide.station = kStationCode;
            const auto added = made->workspace->addUser(aide, secret(kOther), kFloor);
            if (!added)
                qFatal("%s", qPrintable(added.error().message));
            user = UserId(added->id);
        }
        [[nodiscard]] QString path() const { return folder.filePath(u"w"_s); }
        [[nodiscard]] WorkspaceParts parts() const
        {
            return {test::catalogue(), clock, systemRandom(), [] { return std::vector<std::unique_ptr<Projector>>(); }};
        }
        /// The administrator gives other roles.
        [[nodiscard]] Result<Committed> give(Roles roles, const SecretBytes *fresh = nullptr,
                                             const SecretBytes *recovery = nullptr)
        {
            return made->workspace->changeRoles(user, roles, fresh, kFloor, recovery);
        }
        [[nodiscard]] Result<std::unique_ptr<Workspace>> openAsUser(QByteArrayView passphrase)
        {
            made->workspace.reset();
            return Workspace::open(path(), {u"许文清"_s, secret(passphrase), {}, {}}, parts());
        }

        QTemporaryDir folder;
        FixedClock clock{QDate(2026, 11, 23)};
        Result<Workspace::Created> made = fail(Error::Kind::NotFound, {});
        UserId user;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void rolesWithoutKeysAreAnOperationLikeAnyOther()
    {
        Bench bench;
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
        Bench bench;
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
        Bench bench;
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
        Bench bench;
        LEYE_REFUSED(bench.give({}), Invalid);
        Workspace &workspace = *bench.made->workspace;
        LEYE_REFUSED(workspace.changeRoles(workspace.viewer().user, Role::Aide, nullptr, kFloor), Denied);
        LEYE_VERIFY(workspace.retireUser(bench.user));
        LEYE_REFUSED(bench.give(Role::Manager), Denied);
    }

    void anAideGivesNoRoles()
    {
        Bench bench;
        const UserId first = bench.made->workspace->viewer().user;
        const auto opened = bench.openAsUser(kOther);
        LEYE_VERIFY(opened);
        LEYE_REFUSED((*opened)->changeRoles(first, Role::Aide, nullptr, kFloor), Denied);
    }
};

QTEST_APPLESS_MAIN(WorkspaceRolesTest)
#include "tst_workspace_roles.moc"
