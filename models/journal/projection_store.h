// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/catalogue.h"
#include "models/journal/journal_store.h"

#include <memory>
#include <unordered_map>

namespace leye {

/// Who made a record, where and when.
struct RecordCreation {
    OperationKey operation = 0;
    qint64 area = 0;
    int sensitivity = Basic;
    qint64 wallMs = 0;
    UserId user;
};

/// Writes operations into the tables of their record types: all SQL of projections, made from the field tables.
/// A reference to a record that has not arrived yet makes an empty row for it (a stub: created_op is NULL).
/// Cells are fields as operations name them: "name", or "staff/<32 hex>" for an element of a set. `sealed` values are
/// the bytes sealed under the class-4 key. Used on the writer's thread, inside its transaction.
class ProjectionStore {
public:
    ProjectionStore(Database &database, const RecordCatalogue &catalogue);
    ~ProjectionStore();

    [[nodiscard]] Result<std::optional<qint64>> find(const RecordType &type, const Id16 &id);
    [[nodiscard]] Result<qint64> findOrStub(const RecordType &type, const Id16 &id);
    [[nodiscard]] Result<Id16> idOf(const RecordType &type, qint64 n);
    /// The local number a reference field of a row holds.
    [[nodiscard]] Result<std::optional<qint64>> reference(const RecordType &type, qint64 n, const char *column);
    /// The records that are not in the bin and point to this one, except those it is the subject of.
    [[nodiscard]] Result<QList<Id16>> referring(const RecordType &type, const Id16 &id);
    /// 0 for a stub.
    [[nodiscard]] Result<OperationKey> creatingOperation(const RecordType &type, qint64 n);

    /// A record nobody has heard of before, whole, in one statement. Nothing where a row of this id is there already.
    [[nodiscard]] Result<std::optional<qint64>> insert(const RecordType &type, const Id16 &id,
                                                       const RecordCreation &creation, const QList<Cell> &cells,
                                                       bool sealed);
    /// What a stub lacked; also where an earlier creation comes later. `keepsArea`: an edit has set it already.
    [[nodiscard]] Result<void> complete(const RecordType &type, qint64 n, const RecordCreation &creation, bool keepsArea);
    /// Fields the type does not have are left alone: a newer version wrote them.
    [[nodiscard]] Result<void> setCell(const RecordType &type, qint64 n, const QString &field, const Value &value,
                                       bool sealed);
    [[nodiscard]] Result<void> touch(const RecordType &type, qint64 n, qint64 wallMs, UserId user);

private:
    struct Table;
    [[nodiscard]] Table &table(const RecordType &type);
    template <typename Sql>
    [[nodiscard]] Result<Statement *> prepared(Statement *&kept, Sql sql);
    [[nodiscard]] Result<void> bindValue(Statement &statement, int parameter, const FieldSpec &field,
                                         const Value &value, bool sealed);
    [[nodiscard]] Result<void> bindReference(Statement &statement, int parameter, const FieldSpec &field,
                                             const QByteArray &id);
    [[nodiscard]] Result<void> setElement(const RecordType &type, qint64 n, const FieldSpec &field,
                                          const QString &element, bool isIn);
    [[nodiscard]] Result<void> bindUser(Statement &statement, int parameter, UserId user);

    Database &m_database;
    const RecordCatalogue &m_catalogue;
    std::unordered_map<const RecordType *, std::unique_ptr<Table>> m_tables;
    qint64 m_rollbacks = 0;
};

} // namespace leye
