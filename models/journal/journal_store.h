// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/operation.h"
#include "models/journal/record.h"
#include "models/store/database.h"

#include <QHash>
#include <QList>

#include <functional>

namespace leye {

/// How far an operation on file has come.
enum class OperationState : int {
    Applied = 0,
    Restricted = 1, ///< applied; the payload is sealed under the class-4 key
    Waiting = 2,    ///< arrived before the operations it follows
    Unknown = 3,    ///< of a record type of a newer version: kept, not applied
    HeaderOnly = 4, ///< the payload may not be read here, or was erased
};

/// The place of an operation in this workspace: origin number << 40 | sequence.
using OperationKey = qint64;
[[nodiscard]] constexpr OperationKey operationKey(qint64 origin, qint64 sequence) { return origin << 40 | sequence; }
[[nodiscard]] constexpr qint64 originOf(OperationKey k) { return k >> 40; }
[[nodiscard]] constexpr qint64 sequenceOf(OperationKey k) { return k & ((qint64(1) << 40) - 1); }

/// A desk whose operations are on file.
struct OriginRow {
    qint64 o = 0;
    DeskId id;
    QByteArray publicKey;
    QString station;
    qint64 size = 0;
    QByteArray head;     ///< 32 bytes, empty before the first operation
    QByteArray frontier; ///< state of the Merkle tree
    QString checkpoint;
};

struct OperationRow {
    OperationKey k = 0;
    qint64 subject = 0;
    OperationState state = OperationState::Applied;
    QByteArray header;
    QByteArray payload; ///< as stored: sealed when Restricted, empty when HeaderOnly
};

/// A field of a record, by local numbers.
struct FieldKey {
    qint64 type = 0;
    qint64 rec = 0;
    qint64 field = 0;
    bool operator==(const FieldKey &) const = default;
};

struct ActionRow {
    ActionId id;
    QString name;
    UserId user;
    OperationKey first = 0;
    OperationKey last = 0;
    qint64 operations = 0;
    qint64 wallMs = 0;
    std::optional<ActionId> undoes;
    std::optional<ActionId> undoneBy;
};

/// An operation that holds a present value of a field.
struct FieldHead {
    qint64 field = 0;
    OperationKey k = 0;
    bool operator==(const FieldHead &) const = default;
};

/// All SQL on the log's own tables. Used on the thread of its connection.
/// Remembers the numbers of words and desks, which never change once they are durable.
class JournalStore {
public:
    explicit JournalStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> word(const QString &text);    ///< made when it is new
    [[nodiscard]] Result<qint64> word(const RecordType &type); ///< its name's
    [[nodiscard]] Result<QString> wordText(qint64 w);

    [[nodiscard]] Result<std::optional<OriginRow>> origin(DeskId id);
    [[nodiscard]] Result<OriginRow> originByNumber(qint64 o);
    [[nodiscard]] Result<QList<OriginRow>> origins();
    [[nodiscard]] Result<DeskId> deskOf(qint64 o);
    /// A desk nobody has heard of yet gets a number too, so that its operations can be waited for.
    [[nodiscard]] Result<qint64> numberOf(DeskId id);
    [[nodiscard]] Result<qint64> addOrigin(DeskId id, const QByteArray &publicKey, const QString &station);
    /// Gives a desk that was only named so far its key.
    [[nodiscard]] Result<void> introduceOrigin(qint64 o, const QByteArray &publicKey, const QString &station);
    [[nodiscard]] Result<void> updateOrigin(const OriginRow &row);

    [[nodiscard]] Result<void> addOperation(const OperationRow &row);
    [[nodiscard]] Result<void> setState(OperationKey k, qint64 subject, OperationState state);
    [[nodiscard]] Result<std::optional<OperationRow>> operation(OperationKey k);
    /// Whether the same origin has any with a higher sequence.
    [[nodiscard]] Result<bool> hasOperationAfter(OperationKey k);
    /// In log order of each origin; stops when `visit` fails.
    [[nodiscard]] Result<void> eachOperation(OperationKey from, OperationKey to,
                                             const std::function<Result<void>(const OperationRow &)> &visit);
    [[nodiscard]] Result<QList<OperationRow>> operationsOf(qint64 subject);

    [[nodiscard]] Result<QList<OperationKey>> heads(const FieldKey &key);
    /// Of all fields of a record, by field and operation.
    [[nodiscard]] Result<QList<FieldHead>> headsOfRecord(qint64 type, qint64 rec);
    [[nodiscard]] Result<void> setHeads(const FieldKey &key, const QList<OperationKey> &before,
                                        const QList<OperationKey> &now);
    [[nodiscard]] Result<void> setConflict(const FieldKey &key, bool open, qint64 openedMs);
    [[nodiscard]] Result<QList<FieldKey>> conflicts();
    /// `ref` = nothing stands for the operation that creates the record.
    [[nodiscard]] Result<void> addPending(std::optional<OperationKey> ref, const FieldKey &key);
    [[nodiscard]] Result<bool> takePending(std::optional<OperationKey> ref, const FieldKey &key);
    [[nodiscard]] Result<void> dropPendingCreation(qint64 type, qint64 rec);

    [[nodiscard]] Result<void> noteAction(const ActionRow &row); ///< a further slice widens the row
    [[nodiscard]] Result<void> markUndone(ActionId action, std::optional<ActionId> by);
    [[nodiscard]] Result<std::optional<ActionRow>> action(ActionId id);
    [[nodiscard]] Result<QList<ActionRow>> recentActions(int limit);

    [[nodiscard]] Result<QByteArray> local(const QString &name);
    [[nodiscard]] Result<void> setLocal(const QString &name, const QByteArray &value);

private:
    struct Memory {
        QHash<QString, qint64> words;
        QHash<const RecordType *, qint64> types;
        QHash<qint64, QString> wordTexts;
        QHash<qint64, DeskId> desks;
        QHash<DeskId, qint64> origins;
        std::optional<bool> hasPending; ///< whether any `replaces` waits for what it names
    };
    /// Forgets everything when a transaction was undone since: what stood in it never was.
    Memory &memory();

    Database &m_database;
    Memory m_memory;
    qint64 m_rollbacks = 0;
};

} // namespace leye
