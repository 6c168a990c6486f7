// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office_store.h"
#include "models/office/workspace.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

#include <QDir>
#include <QTemporaryDir>

namespace leye::test {

inline constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
inline constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";   ///< of 王芳
inline constexpr QByteArrayView kOther = "qiu-tian-de-hu-pan-7";   ///< of 许文清
inline constexpr QByteArrayView kFresh = "dong-tian-de-lu-deng-3"; ///< of nobody yet
inline const QString kStationCode = QStringLiteral("31010901701");

inline SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

/// A workspace of 王芳, who is administrator, with 许文清, an aide. Synthetic people (演示数据).
struct WorkspaceBench {
    WorkspaceBench()
    {
        made =
            Workspace::create(path(), {kStationCode, QStringLiteral("王芳"), secret(kSecret), kFloor, true}, parts());
        const auto added = made->workspace->addUser(colleague(QStringLiteral("许文清")), secret(kOther), kFloor);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        user = UserId(added->id);
    }
    [[nodiscard]] static User colleague(const QString &name, Roles roles = Role::Aide)
    {
        User one;
        one.name = name;
        one.roles = codesOf(roles);
        one.station = kStationCode;
        return one;
    }
    [[nodiscard]] Workspace &operator*() const { return *made->workspace; }
    [[nodiscard]] Workspace *operator->() const { return made->workspace.get(); }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("w")); }
    [[nodiscard]] WorkspaceParts parts() const
    {
        return {catalogue(), clock, systemRandom(), [] { return std::vector<std::unique_ptr<Projector>>(); }};
    }
    /// The administrator gives 许文清 other roles.
    [[nodiscard]] Result<Committed> give(Roles roles, const SecretBytes *fresh = nullptr,
                                         const SecretBytes *recovery = nullptr)
    {
        return made->workspace->changeRoles(user, roles, fresh, kFloor, recovery);
    }
    /// What the record of 许文清 says.
    [[nodiscard]] Roles rolesOnRecord() const
    {
        return rolesFromCodes((*OfficeStore((*this)->database()).user(user))->roles);
    }
    /// Somebody signs in, after whoever was there has left.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openAs(const QString &name, QByteArrayView passphrase)
    {
        made->workspace.reset();
        return Workspace::open(path(), {name, secret(passphrase), {}, {}}, parts());
    }
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openAsUser(QByteArrayView passphrase)
    {
        return openAs(QStringLiteral("许文清"), passphrase);
    }
    /// Whoever holds the sheet sets another passphrase for 王芳, after whoever was there has left.
    [[nodiscard]] Result<void> resetWith(const SecretBytes &code)
    {
        made->workspace.reset();
        return Workspace::resetPassphrase(path(), code, QStringLiteral("王芳"), secret(kFresh), kFloor, parts());
    }
    /// From now on the key slots cannot be saved, as on a full disk; or they can again.
    void blockSlots(bool isBlocked) const
    {
        const QString inTheWay = path() + QStringLiteral("/keyslots.new"); // where atomicWrite() begins
        if (!(isBlocked ? QDir().mkdir(inTheWay) : QDir().rmdir(inTheWay)))
            qFatal("block");
    }
    /// What the workspace holds in memory is what lies on its disk.
    [[nodiscard]] bool isKept() const
    {
        const Id16 id = (*this)->facts().workspace;
        const Result<KeySlots> onDisk = KeySlots::load((*this)->folder().keySlots(), id);
        return onDisk && encodeSlots(onDisk->slotList(), id) == encodeSlots((*this)->keySlots().slotList(), id);
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 23)};
    Result<Workspace::Created> made = fail(Error::Kind::NotFound, {});
    UserId user; ///< 许文清
};

} // namespace leye::test
