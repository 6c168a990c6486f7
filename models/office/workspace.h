// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/key_slots.h"
#include "models/office/records.h"
#include "models/office/rights.h"
#include "models/store/backup.h"
#include "models/store/workspace_folder.h"

#include <functional>
#include <optional>

namespace leye {

/// What a workspace is built from; made once by the composition.
struct WorkspaceParts {
    const RecordCatalogue &catalogue;
    const Clock &clock;
    RandomBytes random; ///< for ids and salts; keys always come from the system's source
    std::function<std::vector<std::unique_ptr<Projector>>()> projectors;
};

/// A workspace that is to be made.
struct NewWorkspace {
    QString station; ///< code of a node of the network
    QString userName;
    SecretBytes passphrase;
    PassphraseCost cost;
    bool demo = false; ///< synthetic people only
};

/// Who wants in, and with what.
struct Credentials {
    QString userName;       ///< name or id; empty: the first user
    SecretBytes passphrase; ///< or
    SecretBytes keyFile;    ///< the contents of a key file, for
    KeyFilePurpose purpose = KeyFilePurpose::Backup;
};

/// An open workspace: the folder held, the database open for writing, the journal ready, somebody signed in.
/// Lives on one thread.
class Workspace {
public:
    struct Created;
    /// Makes folder, keys, network, first user (kFirstUser) and settings. The recovery code is given out once and kept
    /// nowhere: until begin() the folder is no workspace, and the next one made there clears it. So whenever it is cut
    /// off, there is no workspace whose recovery sheet nobody has. Invalid for an unknown station or a weak passphrase;
    /// Conflict when something lies in the folder.
    [[nodiscard]] static Result<Created> prepare(const QString &path, const NewWorkspace &wanted,
                                                 const WorkspaceParts &parts);
    /// The recovery sheet is where it stays: from now on the folder is a workspace.
    [[nodiscard]] Result<void> begin();
    /// Both at once, for people who need no sheet (演示数据).
    [[nodiscard]] static Result<Created> create(const QString &path, const NewWorkspace &wanted,
                                                const WorkspaceParts &parts);
    /// Denied for wrong credentials; what WorkspaceFolder::open() and migrate() say besides. A copied folder goes on as
    /// a new desk from here.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Credentials &credentials,
                                                                 const WorkspaceParts &parts);
    /// Lays a verified backup out in an empty folder and opens it, as a new desk. Leaves nothing there when it fails.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> restore(const QString &backup, const QString &path,
                                                                    const Credentials &credentials,
                                                                    const WorkspaceParts &parts,
                                                                    const PageProgress &progress = {});
    /// For who forgot the passphrase: whoever holds the recovery sheet sets a new one. `user` by name or id.
    [[nodiscard]] static Result<void> resetPassphrase(const QString &path, const SecretBytes &recoveryCode,
                                                      const QString &user, const SecretBytes &fresh,
                                                      PassphraseCost cost, const WorkspaceParts &parts);
    /// Writes what was put off, and signs the last checkpoint, so that what was written is covered by the desk's
    /// signature.
    ~Workspace();

    /// The one signed in is back at a desk that was locked, and shows it: Denied for a wrong passphrase, and while they
    /// have to wait after several. What was tried before goes into the log.
    [[nodiscard]] Result<void> comeBack(const SecretBytes &passphrase);

    // Users and their keys (workspace_users.cpp). All but one's own passphrase are an administrator's.
    /// A further user with a key slot. Invalid without a role, for a station that is not on file and for a weak
    /// passphrase; Conflict where somebody who works here has the name. `recovery` brings keys that the roles need and
    /// the one signed in has not (key_material.h).
    [[nodiscard]] Result<User> addUser(const User &user, const SecretBytes &passphrase, PassphraseCost cost,
                                       const SecretBytes *recovery = nullptr);
    /// Other roles. With `fresh`, a passphrase which they change later, the user gets a new slot at this desk, also
    /// where the roles stay: a forgotten one is replaced so. Invalid without it where the slot does not hold the keys
    /// of the roles, and without any role; Denied for oneself.
    [[nodiscard]] Result<Committed> changeRoles(UserId user, Roles roles, const SecretBytes *fresh, PassphraseCost cost,
                                                const SecretBytes *recovery = nullptr);
    /// Their last day is today: the key slot goes, the record stays for whom they served. Denied for oneself.
    [[nodiscard]] Result<void> retireUser(UserId user);
    /// Of the one signed in; Denied when `old` is wrong.
    [[nodiscard]] Result<void> changePassphrase(const SecretBytes &old, const SecretBytes &fresh, PassphraseCost cost);
    /// A new recovery code, kept nowhere. The old one holds until confirmRecovery(), so that there is always a sheet
    /// that somebody has; a code that is asked for before takes the place of this one. `old` brings the keys that one
    /// administrator lacks.
    [[nodiscard]] Result<SecretBytes> prepareRecovery(const SecretBytes &old);
    /// The new sheet is where it stays: the old one is worth nothing from now on. Invalid when none was prepared.
    [[nodiscard]] Result<void> confirmRecovery();
    /// The contents of a key file for unattended jobs.
    [[nodiscard]] Result<SecretBytes> addKeyFile(const QString &label, KeyFilePurposes purposes);
    [[nodiscard]] Result<void> removeKeyFile(const Id16 &id);

    /// Somebody else who answers for what two must (rights.h): another user, with their passphrase, without changing
    /// who is signed in. Denied for a wrong passphrase, for the one signed in, and for who does not work here any more.
    [[nodiscard]] Result<Viewer> secondPerson(const Credentials &credentials) const;

    /// Everything in one file (backup.h), checked; lastBackup() names the local note of when, in milliseconds.
    [[nodiscard]] Result<void> backUp(const QString &file, const PageProgress &progress);
    [[nodiscard]] static QString lastBackup();
    /// That a copy of the database holds an unbroken log: what backup and restore rely on.
    [[nodiscard]] Result<void> verify(Database &copy) const;

    [[nodiscard]] const WorkspaceFolder &folder() const { return m_folder; }
    [[nodiscard]] const WorkspaceFacts &facts() const { return m_folder.facts(); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] const KeySlots &keySlots() const { return m_slots; }
    [[nodiscard]] const Viewer &viewer() const { return m_viewer; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const WorkspaceParts &parts() const { return m_parts; }

private:
    Workspace(WorkspaceFolder folder, KeySlots slotList, WorkspaceParts parts);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    signIn(WorkspaceFolder folder, const Credentials &credentials, const WorkspaceParts &parts);
    [[nodiscard]] Result<void> openDatabase(OpenOptions::Mode mode);
    [[nodiscard]] Result<SigningKey> deskKey();
    [[nodiscard]] Result<void> openJournal(SigningKey desk);
    [[nodiscard]] Result<void> noteFailedSignIns(int failures);
    [[nodiscard]] Result<void> noteStationName();
    [[nodiscard]] Result<KeyMaterial> keysToGive(Roles roles, const SecretBytes *recovery) const;
    [[nodiscard]] Result<User> workingUser(UserId user) const;
    [[nodiscard]] Result<void> keepSlots(KeySlots changed);
    [[nodiscard]] Result<void> offerAtSignIn(const User &user);
    [[nodiscard]] Result<KeySlots> withSlotOf(const User &user, const SecretBytes &passphrase, PassphraseCost cost,
                                              const SecretBytes *recovery) const;
    [[nodiscard]] Result<void> enrolDesk();
    [[nodiscard]] Result<void> fillNew(const WorkspaceFacts &facts);
    [[nodiscard]] Result<SecretBytes> finish(WorkspaceFacts facts, const NewWorkspace &wanted);

    WorkspaceFolder m_folder;
    KeySlots m_slots;
    std::optional<KeySlots> m_prepared; ///< with the recovery slot that is not confirmed yet
    WorkspaceParts m_parts;
    KeyMaterial m_keys;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;
    Viewer m_viewer;
    User m_user;
};

struct Workspace::Created {
    std::unique_ptr<Workspace> workspace;
    SecretBytes recoveryCode;
};

/// Somebody named on a command line or a sign-in page; `name` by name or id, empty: the first user. Denied when the
/// workspace has nobody of that name.
[[nodiscard]] Result<WorkspaceUser> signInUser(const WorkspaceFacts &facts, const QString &name);

} // namespace leye
