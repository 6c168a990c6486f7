// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"
#include "models/journal/projection_store.h"

#include <memory>
#include <vector>

namespace leye {

/// Keeps something derived from the rows of a record type up to date: search keys, counts.
/// Called inside the writer's transaction.
class Projector {
public:
    virtual ~Projector() = default;
    [[nodiscard]] virtual const RecordType &type() const = 0;
    /// Whether what is derived changes with this field ("life" among them). Asked of rows that are there already.
    [[nodiscard]] virtual bool dependsOn(const QString &field) const
    {
        Q_UNUSED(field)
        return true;
    }
    /// The row is about to change; not called for a new one.
    [[nodiscard]] virtual Result<void> leaving(Database &database, qint64 n) = 0;
    /// The row is as it will be.
    [[nodiscard]] virtual Result<void> entered(Database &database, qint64 n) = 0;
    /// Before the transaction ends. Where several rows change what is derived, it may be gathered and written once,
    /// here. What was gathered in a transaction that did not last is forgotten (Database::rollbacks).
    [[nodiscard]] virtual Result<void> finish(Database &database)
    {
        Q_UNUSED(database)
        return {};
    }

    // What need not be durable with the row may be put off: the change is saved sooner, and much at once is cheaper.
    // What is put off must be on file, and whoever asks for what is derived must look there, too.
    /// How many rows wait for settle().
    [[nodiscard]] virtual Result<qint64> waiting(Database &database)
    {
        Q_UNUSED(database)
        return 0;
    }
    /// Does a part of it in a transaction of its own; false once nothing is left.
    [[nodiscard]] virtual Result<bool> settle(Database &database)
    {
        Q_UNUSED(database)
        return false;
    }
};

/// Opens what is kept under the class-4 key, where this workspace was unlocked with it.
class RestrictedKeys;

/// The cell beside a deletion that says what its author had seen (FORMAT.md §7); it has no column and no heads.
inline constexpr QLatin1StringView kLifeSeen("life_seen");

/// A value and the confidentiality class of the operation that gave it.
struct HeldValue {
    Value value;
    int sensitivity = Office;
};

/// One record that an operation touched.
struct Touched {
    const RecordType *type = nullptr;
    Id16 id;
    qint64 n = 0;
    bool isNew = false;
    QStringList fields;
    OperationKey operation = 0;
};

/// An operation on its way into the log and the tables. Everything outlives the call.
struct Incoming {
    OperationKey k = 0;
    OperationState state = OperationState::Applied; ///< Applied or Restricted
    const QByteArray &headerBytes;
    const QByteArray &payload; ///< as it is stored: sealed when Restricted
    const OperationHeader &header;
    const Sha256 &hash; ///< of the header
    const OperationBody &body;
    bool isOnFile = false; ///< its row is in the table `op` already, waiting
};

/// Applies operations to the projections: a pure function of the set of operations, whatever their order
/// (models/journal/FORMAT.md §7). Each field keeps its heads: the operations whose value nobody replaced.
class Merger {
public:
    Merger(Database &database, JournalStore &journal, ProjectionStore &projections, const RecordCatalogue &catalogue,
           const std::vector<std::unique_ptr<Projector>> &projectors, const RestrictedKeys &keys)
        : m_database(database)
        , m_journal(journal)
        , m_projections(projections)
        , m_catalogue(catalogue)
        , m_projectors(projectors)
        , m_keys(keys)
    {
    }

    /// Gives what it touched. An operation of no type that is known here is kept as Unknown and touches nothing.
    [[nodiscard]] Result<QList<Touched>> apply(const Incoming &operation);
    /// Once all operations of a transaction are applied, before it is committed.
    [[nodiscard]] Result<void> finish();

    /// The value an operation gave to a field of a record; null where it gave none.
    [[nodiscard]] Result<Value> valueAt(OperationKey k, const RecordType &type, const Id16 &record,
                                        const QString &field);
    /// The value a field showed before a cell replaced it.
    [[nodiscard]] Result<HeldValue> valueBefore(const RecordType &type, qint64 n, const Id16 &record, const Cell &cell);
    /// The heads of a field, the implicit one included.
    [[nodiscard]] Result<QList<OperationKey>> headsOf(const RecordType &type, qint64 n, const QString &field);
    /// The newest operation of each desk on the subject of a record: what somebody who deletes it has seen.
    [[nodiscard]] Result<Value> frontierOf(const RecordType &type, qint64 n);

private:
    struct Target;
    [[nodiscard]] Result<qint64> subjectNumber(const OperationBody &body);
    [[nodiscard]] Result<void> log(const Incoming &operation);
    [[nodiscard]] Result<std::optional<qint64>> insertNew(const Incoming &operation, const Change &change,
                                                          const RecordType &type);
    [[nodiscard]] Result<void> changeRecord(const Incoming &operation, const Change &change, Touched &touched);
    [[nodiscard]] Result<Target> targetOf(const RecordType &type, const Id16 &record);
    [[nodiscard]] Result<void> applyChange(const Incoming &operation, Target &target, const Change &change);
    [[nodiscard]] Result<bool> madeBefore(const Incoming &operation, const Target &target);
    [[nodiscard]] Result<void> meetEarlierEdits(const Incoming &operation, Target &target, const Change &change);
    [[nodiscard]] Result<void> applyCell(const Incoming &operation, Target &target, const Change &change,
                                         const Cell &cell);
    [[nodiscard]] Result<bool> takePending(const Incoming &operation, const FieldKey &key, bool creates);
    [[nodiscard]] Result<void> showWinner(const Incoming &operation, const Target &target, const Cell &cell,
                                          const QList<OperationKey> &heads);
    [[nodiscard]] Result<void> settleConflict(const FieldKey &key, const RecordType &type, const Id16 &record,
                                              const QString &field, const QList<OperationKey> &heads, qint64 wallMs);
    [[nodiscard]] Result<void> checkLife(const Target &target);
    [[nodiscard]] Result<bool> isUnseenEdit(const OperationRow &row, OperationKey deletion, const Value &frontier,
                                            const RecordType &type, const Id16 &record);
    [[nodiscard]] Result<qint64> subjectOf(const RecordType &type, qint64 n);
    [[nodiscard]] Result<QList<OperationKey>> keysOf(const QList<OperationRef> &refs);
    [[nodiscard]] Result<OperationKey> winnerOf(const QList<OperationKey> &heads);
    /// A value as its column holds it: sealed under the class-4 key where its class asks for it.
    [[nodiscard]] Result<Value> projected(const OperationHeader &header, const Sha256 &hash, const Id16 &record,
                                          const QString &field, const Value &value);
    /// What the operation that creates a record says of a field it does not mention.
    [[nodiscard]] static Value impliedValue(const OperationHeader &header, QStringView field);

    Database &m_database;
    JournalStore &m_journal;
    ProjectionStore &m_projections;
    const RecordCatalogue &m_catalogue;
    const std::vector<std::unique_ptr<Projector>> &m_projectors;
    const RestrictedKeys &m_keys;
};

} // namespace leye
