// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/desk_facts.h"
#include "models/office/key_slots.h"
#include "models/office/records.h"
#include "models/office/rights.h"

#include <functional>

namespace leye {

/// What a workspace is built from; made once by the composition.
struct WorkspaceParts {
    const RecordCatalogue &catalogue;
    const Clock &clock;
    RandomBytes random; ///< for ids and salts; keys always come from the system's source
    std::function<std::vector<std::unique_ptr<Projector>>()> projectors;
    QString program; ///< its name, for whoever finds the workspace in use
};

/// A workspace that is to be made.
struct NewWorkspace {
    QString station;   ///< code of a node of the network
    QString userName;
    SecretBytes passphrase;
    PassphraseCost cost;
    bool demo = false; ///< synthetic people only
};

/// Who wants in, and with what.
struct Credentials {
    QString userName;        ///< empty: the first user
    SecretBytes passphrase;  ///< or
    SecretBytes keyFile;     ///< the contents of a key file, for
    KeyFilePurpose purpose = KeyFilePurpose::Backup;
};

/// An open workspace: the folder held, the database open for writing, the journal ready, somebody signed in.
/// Lives on one thread.
class Workspace {
public:
    struct Created;
    /// Makes folder, keys, network, first user (administrator, manager and aide) and default settings. The recovery
    /// code is given out once and kept nowhere. Invalid for an unknown station or a weak passphrase; Conflict when
    /// something lies in the folder.
    [[nodiscard]] static Result<Created> create(const QString &path, const NewWorkspace &wanted, const WorkspaceParts &parts);
    /// Denied for wrong credentials; what WorkspaceFolder::open() and migrate() say besides. A copied or restored
    /// folder goes on as a new desk from here.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, const Credentials &credentials,
                                                                 const WorkspaceParts &parts);
    /// Lays a backup out in an empty folder and opens it, as a new desk.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> restore(const QString &backup, const QString &path,
                                                                    const Credentials &credentials, const WorkspaceParts &parts);
    /// Signs the last checkpoint, so that what was written is covered by the desk's signature.
    ~Workspace();

    /// A further user with a key slot. Denied without the rights or without the keys that the roles need
    /// (key_material.h); `recovery` brings them where the one signed in has not.
    [[nodiscard]] Result<User> addUser(const User &user, const SecretBytes &passphrase, PassphraseCost cost,
                                       const SecretBytes *recovery);

    [[nodiscard]] Result<void> backUp(const QString &file, const std::function<bool(qint64, qint64)> &progress);
    /// The writer's own lasting checks of its log; used by backup and `ledger verify`.
    [[nodiscard]] Result<void> verify(Database &copy) const;

    [[nodiscard]] const WorkspaceFolder &folder() const { return m_folder; }
    [[nodiscard]] const DeskFacts &facts() const { return m_facts; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    [[nodiscard]] const KeySlots &keySlots() const { return m_slots; }
    [[nodiscard]] const Viewer &viewer() const { return m_viewer; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const WorkspaceParts &parts() const { return m_parts; }

private:
    Workspace(WorkspaceFolder folder, DeskFacts facts, KeySlots slotList, WorkspaceParts parts);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> signIn(WorkspaceFolder folder, const Credentials &credentials,
                                                                   const WorkspaceParts &parts);
    [[nodiscard]] Result<void> openDatabase(OpenOptions::Mode mode);
    [[nodiscard]] Result<void> openJournal();
    [[nodiscard]] DeskKeys deskKeys() const;
    [[nodiscard]] static Result<Created> begin(std::unique_ptr<Workspace> workspace, const NewWorkspace &wanted);
    [[nodiscard]] Result<void> enrolDesk(const OriginRow *parent);
    [[nodiscard]] Result<void> fillNew();

    WorkspaceFolder m_folder;
    DeskFacts m_facts;
    KeySlots m_slots;
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

} // namespace leye
