// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/store/database.h"

#include <QList>

namespace leye {

/// What one user has chosen to see at this desk: saved filters, columns. It stays here; no operation, no record.
/// `put` and `remove` are for the writer's connection, outside of a transaction of the journal.
class UserViewStore {
public:
    struct Entry {
        QString name; ///< "people/filter/本站"
        QString value;
        bool operator==(const Entry &) const = default;
    };

    UserViewStore(Database &database, UserId user) : m_database(database), m_user(user) {}

    /// Those whose names begin with `prefix`, in their order.
    [[nodiscard]] Result<QList<Entry>> under(const QString &prefix);
    /// Empty where nothing was put.
    [[nodiscard]] Result<QString> value(const QString &name);
    /// In the place of what had the name before.
    [[nodiscard]] Result<void> put(const QString &name, const QString &value);
    [[nodiscard]] Result<void> remove(const QString &name);

private:
    Database &m_database;
    UserId m_user;
};

} // namespace leye
