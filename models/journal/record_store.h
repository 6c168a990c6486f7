// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"
#include "models/journal/restricted_keys.h"
#include "models/store/database.h"

#include <functional>

namespace leye {

/// Reads records of any type through their field tables; the counterpart of ProjectionStore.
/// `keys` opens fields kept under the class-4 key; without it (or the right key) they stay empty and are named in
/// Record::sealed. Used on the thread of its connection; works on read-only connections.
class RecordStore {
public:
    explicit RecordStore(Database &database, const RestrictedKeys *keys = nullptr) : m_database(database), m_keys(keys) {}

    template <typename R>
    [[nodiscard]] Result<std::optional<R>> load(const Id16 &id)
    {
        LEYE_TRY(QList<R> rows, where<R>("t.id = ?1", [&id](Statement &s) { s.bind(1, id); }));
        return rows.isEmpty() ? std::nullopt : std::optional(std::move(rows.first()));
    }
    template <typename R>
    [[nodiscard]] Result<std::optional<R>> load(qint64 n)
    {
        LEYE_TRY(QList<R> rows, where<R>("t.n = ?1", [n](Statement &s) { s.bind(1, n); }));
        return rows.isEmpty() ? std::nullopt : std::optional(std::move(rows.first()));
    }
    /// Deleted records and stubs are left out unless `condition` asks for them by id or number.
    /// `condition` (with its ORDER BY and LIMIT) is SQL over the alias t: only *_store files write it.
    template <typename R>
    [[nodiscard]] Result<QList<R>> where(std::string_view condition, const std::function<void(Statement &)> &bind)
    {
        QList<R> rows;
        LEYE_CHECK(each(*recordTypeOf<R>, condition, bind, [&](Statement &row) -> Result<void> {
            R record;
            LEYE_CHECK(read(*recordTypeOf<R>, row, record));
            rows.append(std::move(record));
            return {};
        }));
        for (R &record : rows)
            LEYE_CHECK(readSets(*recordTypeOf<R>, record));
        return rows;
    }

    /// SELECT … FROM <type> t, in the order that read() expects; references as ids.
    [[nodiscard]] static std::string select(const RecordType &type);

private:
    [[nodiscard]] Result<void> each(const RecordType &type, std::string_view condition, const std::function<void(Statement &)> &bind,
                                    const std::function<Result<void>(Statement &)> &visit);
    [[nodiscard]] Result<void> read(const RecordType &type, const Statement &row, Record &record) const;
    [[nodiscard]] Result<void> readSets(const RecordType &type, Record &record);
    [[nodiscard]] Result<Value> column(const FieldSpec &field, const Statement &row, int index, Record &record) const;

    Database &m_database;
    const RestrictedKeys *m_keys;
};

} // namespace leye
