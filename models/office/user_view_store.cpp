// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/user_view_store.h"

namespace leye {

using namespace Qt::StringLiterals;

Result<QList<UserViewStore::Entry>> UserViewStore::under(const QString &prefix)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT name, value FROM user_view WHERE user = ?1 AND name >= ?2 AND "
                               "substr(name, 1, length(?2)) = ?2 ORDER BY name"));
    statement->bindAll(m_user.raw, prefix.isNull() ? u""_s : prefix);
    QList<Entry> entries;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return entries;
        entries.append({statement->text(0), statement->text(1)});
    }
}

Result<QString> UserViewStore::value(const QString &name)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT value FROM user_view WHERE user = ? AND name = ?"));
    LEYE_TRY(const bool found, statement->bindAll(m_user.raw, name).step());
    const QString value = found ? statement->text(0) : QString();
    statement->reset();
    return value;
}

Result<void> UserViewStore::put(const QString &name, const QString &value)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("INSERT INTO user_view(user, name, value) VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET "
                               "value = excluded.value"));
    return statement->bindAll(m_user.raw, name, value.isNull() ? u""_s : value).run();
}

Result<void> UserViewStore::remove(const QString &name)
{
    LEYE_TRY(Statement * statement, m_database.cached("DELETE FROM user_view WHERE user = ? AND name = ?"));
    return statement->bindAll(m_user.raw, name).run();
}

} // namespace leye
