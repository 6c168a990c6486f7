// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/office_store.h"

#include <QCoreApplication>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Office)
};

constexpr auto kThere = "t.created_op IS NOT NULL AND ifnull(t.life, '') <> 'deleted'";

std::string there(const char *rest) { return std::string(kThere) + rest; }

template <typename R>
std::optional<R> first(QList<R> &&rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(std::move(rows.first()));
}

} // namespace

Result<QList<Station>> OfficeStore::stations()
{
    // Natural keys have no creating operation of their own; a stub has no code.
    return m_records.where<Station>("t.code IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.code", {});
}

Result<std::optional<Station>> OfficeStore::station(const QString &code)
{
    LEYE_TRY(QList<Station> found, m_records.where<Station>("t.code = ?1", [&](Statement &s) { s.bindAll(code); }));
    return first(std::move(found));
}

Result<QList<User>> OfficeStore::users() { return m_records.where<User>(there(" ORDER BY t.created_ms, t.n"), {}); }

Result<std::optional<User>> OfficeStore::user(UserId id) { return m_records.load<User>(id.raw); }

Result<User> OfficeStore::userByName(const QString &name)
{
    LEYE_TRY(const QList<User> found,
             m_records.where<User>(there(" AND t.name = ?1"), [&](Statement &s) { s.bindAll(name); }));
    if (found.isEmpty())
        return fail(Error::Kind::NotFound, Words::tr("There is no user \"%1\" in this workspace.").arg(name));
    if (found.size() > 1)
        return fail(Error::Kind::Ambiguous,
                    Words::tr("Several users are called \"%1\": give the user's id.").arg(name));
    return found.first();
}

Result<bool> OfficeStore::hasDesk(const QString &publicKey)
{
    LEYE_TRY(const QList<Desk> found,
             m_records.where<Desk>("t.public_key = ?1", [&](Statement &s) { s.bindAll(publicKey); }));
    return !found.isEmpty();
}

Result<QString> OfficeStore::setting(const QString &name, QDate day)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT value FROM setting WHERE name = ? AND valid_from <= ? AND ifnull(life, '') <> 'deleted' "
                 "ORDER BY valid_from DESC LIMIT 1"));
    LEYE_TRY(const bool found, statement->bindAll(name, day.toString(Qt::ISODate)).step());
    const QString value = found ? statement->text(0) : QString();
    statement->reset();
    return value;
}

Result<QList<Setting>> OfficeStore::settings()
{
    return m_records.where<Setting>(
        "t.name IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.name, t.valid_from", {});
}

Result<QList<Setting>> OfficeStore::settingsUnder(const QString &prefix, QDate day)
{
    return m_records.where<Setting>(
        "t.name >= ?1 AND substr(t.name, 1, length(?1)) = ?1 AND ifnull(t.life, '') <> 'deleted' AND t.valid_from = "
        "(SELECT max(valid_from) FROM "
        "setting WHERE name = t.name AND valid_from <= ?2 AND ifnull(life, '') <> 'deleted') "
        "ORDER BY (SELECT min(n) FROM setting WHERE name = t.name)",
        [&](Statement &s) { s.bindAll(prefix, day.toString(Qt::ISODate)); });
}

Result<QList<Code>> OfficeStore::codeChanges()
{
    return m_records.where<Code>(
        "t.table_id IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.valid_from, t.n", {});
}

Result<QList<ImportProfile>> OfficeStore::importProfiles(const QString &kind)
{
    return m_records.where<ImportProfile>(
        "(t.kind = ?1 OR ?1 IS NULL) AND t.kind IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.name",
        [&](Statement &s) { s.bindAll(kind); });
}

Result<QList<NoteTemplate>> OfficeStore::noteTemplates()
{
    return m_records.where<NoteTemplate>("t.kind IS NOT NULL AND ifnull(t.life, '') <> 'deleted' ORDER BY t.n", {});
}

} // namespace leye
