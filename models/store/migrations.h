// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QByteArray>
#include <QList>

namespace leye {

/// One frozen step of the schema: a script, and the user_version it leads to.
struct Migration {
    int number = 0;
    QByteArray sql;
};

/// The steps shipped with the program (resources/migrations), in their order.
[[nodiscard]] QList<Migration> shippedMigrations();

/// Brings a database to the last step. Each step and its version are one transaction; the first failure stops and
/// leaves the version of the last step that succeeded. A database that holds data is copied to
/// `<path>.before-<version>` first; the copies are removed when all went well, also those of earlier tries.
/// Unsupported: the file was written by a newer program; it is not touched. Runs on the writer's thread.
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &steps);

/// The copies that a migration which did not come to its end has left beside a database.
[[nodiscard]] QStringList copiesBefore(const QString &database);

} // namespace leye
