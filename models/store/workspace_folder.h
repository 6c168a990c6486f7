// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"
#include "models/store/folder_lock.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace leye {

/// One who may sign in, for the sign-in page.
struct WorkspaceUser {
    UserId id;
    QString name;
    bool operator==(const WorkspaceUser &) const = default;
};

/// workspace.json: what is known of a workspace before anybody has signed in. None of it is a secret, and none can be
/// trusted alone.
struct WorkspaceFacts {
    static constexpr int kFormat = 1;

    Id16 workspace;       ///< names the workspace for good; travels with its backups
    QByteArray desk;      ///< public key of the desk, 32 bytes
    QByteArray authority; ///< public key of the organisation's authority, 32 bytes
    QString station;      ///< code
    QString stationName;
    QList<WorkspaceUser> users;
    bool sealed = false; ///< the database's pages are encrypted
    bool demo = false;   ///< synthetic people only (演示数据)
    QString instance;    ///< a fingerprint of this folder on this computer; differs in a copy
    QJsonObject further; ///< facts this program does not know; kept as they are
    bool operator==(const WorkspaceFacts &) const = default;

    [[nodiscard]] QByteArray toJson() const;
    /// Damaged when it is no such file, Unsupported when it has a newer format. `path` is for the message.
    [[nodiscard]] static Result<WorkspaceFacts> fromJson(QByteArrayView json, const QString &path);
};

/// Reads a workspace.json. NotFound when it is missing, else as fromJson().
[[nodiscard]] Result<WorkspaceFacts> readWorkspaceFacts(const QString &path);

/// The folder of a workspace, held by this process as long as the object lives: nobody else can open it meanwhile.
///   workspace.json   public facts
///   keyslots         wrapped keys, one per user
///   signin           failed tries to sign in
///   leye.db          the database, with -wal and -shm while it is open
///   attachments/     sealed, named by their content
///   lock             who has it open
///   unfinished       only while the workspace is being made
class WorkspaceFolder {
public:
    /// Makes an empty workspace folder (its parents too) for its owner alone, and holds it. It becomes a workspace with
    /// the first setFacts(); one whose making was cut off before is cleared and made again. Conflict when anything else
    /// lies there; Unsupported on a network share or a disk that cannot keep files from other users.
    [[nodiscard]] static Result<WorkspaceFolder> create(const QString &path);
    /// NotFound when there is no workspace; InUse says by whom and since when; Damaged, Unsupported for its facts.
    /// Clears what the program left when it was cut off.
    [[nodiscard]] static Result<WorkspaceFolder> open(const QString &path);

    /// Takes a making back that failed: what it left goes, and the folder itself unless it `wasThere` before. Whoever
    /// made it has let go of the lock. Touches no workspace, and no folder of which this program made nothing.
    static void abandon(const QString &path, bool wasThere);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString keySlots() const;
    [[nodiscard]] QString signin() const;
    [[nodiscard]] QString attachments() const;
    [[nodiscard]] QString scratch() const; ///< a folder that is there only while a backup is laid out
    [[nodiscard]] QString rebuilt() const; ///< a database that is there only while it is compared with the log

    [[nodiscard]] const WorkspaceFacts &facts() const { return m_facts; }
    /// Written atomically, with `instance` saying that it lives here: from now on it is no copy. Facts are written last
    /// when a workspace is made, and by a copy only once it has become a desk of its own.
    [[nodiscard]] Result<void> setFacts(WorkspaceFacts facts);
    /// Facts of a workspace that is still being made: not yet on disk.
    void assumeFacts(WorkspaceFacts facts) { m_facts = std::move(facts); }
    /// The facts were written in another folder or on another computer: it was copied or restored. Moving a folder on
    /// its disk does not make it a copy; moving it to another disk is taken for one.
    [[nodiscard]] bool isCopy() const;

private:
    WorkspaceFolder(QString path, FolderLock lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}

    QString m_path;
    FolderLock m_lock;
    WorkspaceFacts m_facts;
};

} // namespace leye
