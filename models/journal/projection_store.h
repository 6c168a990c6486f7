// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/catalogue.h"
#include "models/journal/journal_store.h"

namespace leye {

/// Who made a record, where and when.
struct RecordCreation {
    OperationKey operation = 0;
    qint64 area = 0;
    int sensitivity = Basic;
    qint64 wallMs = 0;
    UserId user;
};

/// A cell on its way into its column; sealed: `value` holds the bytes sealed under the class-4 key.
struct ProjectedCell {
    QString field; ///< "name", or "staff/<32 hex>" for an element of a set
    Value value;
    bool sealed = false;
};

/// Writes operations into the tables of their record types: all SQL of projections, made from the field tables.
/// A reference to a record that has not arrived yet makes an empty row for it (a stub: created_op is NULL).
/// Used on the writer's thread, inside its transaction.
class ProjectionStore {
public:
    ProjectionStore(Database &database, const RecordCatalogue &catalogue) : m_database(database), m_catalogue(catalogue) {}

    [[nodiscard]] Result<std::optional<qint64>> find(const RecordType &type, const Id16 &id);
    [[nodiscard]] Result<qint64> findOrStub(const RecordType &type, const Id16 &id);
    [[nodiscard]] Result<Id16> idOf(const RecordType &type, qint64 n);
    /// The local number a reference field of a row holds.
    [[nodiscard]] Result<std::optional<qint64>> reference(const RecordType &type, qint64 n, const char *column);
    /// The records that are not in the bin and point to this one, except those it is the subject of.
    [[nodiscard]] Result<QList<Id16>> referring(const RecordType &type, const Id16 &id);
    /// 0 for a stub.
    [[nodiscard]] Result<OperationKey> creatingOperation(const RecordType &type, qint64 n);

    /// A record nobody has heard of before, whole, in one statement.
    [[nodiscard]] Result<qint64> insert(const RecordType &type, const Id16 &id, const RecordCreation &creation,
                                        const QList<ProjectedCell> &cells);
    /// What a stub lacked.
    [[nodiscard]] Result<void> complete(const RecordType &type, qint64 n, const RecordCreation &creation);
    /// Fields the type does not have are left alone: a newer version wrote them.
    [[nodiscard]] Result<void> setCell(const RecordType &type, qint64 n, const ProjectedCell &cell);
    [[nodiscard]] Result<void> touch(const RecordType &type, qint64 n, qint64 wallMs, UserId user);

private:
    [[nodiscard]] Result<void> bindColumn(Statement &statement, int parameter, const FieldSpec &field, const ProjectedCell &cell);
    [[nodiscard]] Result<void> setElement(const RecordType &type, qint64 n, const FieldSpec &field, const QString &element, bool isIn);
    [[nodiscard]] Result<std::optional<qint64>> userNumber(UserId user);

    Database &m_database;
    const RecordCatalogue &m_catalogue;
};

} // namespace leye
