// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"
#include "models/store/workspace_folder.h"

namespace leye {

/// Somebody who can sign in, as the sign-in page shows them while the database is still closed.
struct SignInName {
    UserId id;
    QString name;
    bool operator==(const SignInName &) const = default;
};

/// What workspace.json says of the desk besides WorkspaceFacts. None of it is secret, none can be trusted alone.
struct DeskFacts {
    Id16 workspace;       ///< names the workspace for good; travels with its backups
    QByteArray desk;      ///< public key of the desk, 32 bytes
    QByteArray authority; ///< public key of the organisation's authority, 32 bytes
    QString station;      ///< code
    QString stationName;
    QList<SignInName> users; ///< the first is who signs in where no name is given
    bool demo = false;    ///< synthetic people only (演示数据)
    bool operator==(const DeskFacts &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Damaged when a key or the workspace's id is missing.
    [[nodiscard]] static Result<DeskFacts> read(const WorkspaceFolder &folder);
    [[nodiscard]] Result<void> write(WorkspaceFolder &folder) const;
};

} // namespace leye
