// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"
#include "models/core/id.h"
#include "models/core/value.h"
#include "models/journal/cbor.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace leye {

/// The place of an operation in the log of the desk that wrote it.
struct OperationRef {
    DeskId origin;
    qint64 sequence = 0; ///< from 1, no gaps
    auto operator<=>(const OperationRef &) const = default;
};

/// What every desk may see of an operation; chained (FORMAT.md §2).
struct OperationHeader {
    DeskId origin;
    qint64 sequence = 0;
    Sha256 previous{};   ///< hash of the header before it; of the desk's public key for the first
    qint64 hlc = 0;      ///< hybrid logical clock: milliseconds << 16 | counter
    int index = 0;       ///< 0 … count-1 within its transaction
    int count = 1;       ///< 1 … 1000
    qint64 area = 0;     ///< 9-digit subdistrict code, or 310109 for the centre
    int sensitivity = 0; ///< confidentiality class 0 … 5 (FORMAT.md §6)
    int minimumReader = 1;
    Sha256 commit{}; ///< of the payload
    bool operator==(const OperationHeader &) const = default;
};

/// One field of one record as an operation sets it.
struct Cell {
    QString field;
    Value value;
    /// The heads its author saw. Left out: the operation that created the record (for a new record: nothing).
    std::optional<QList<OperationRef>> replaces;
    bool operator==(const Cell &) const = default;
};

/// What an operation does to one record.
struct Change {
    QString type; ///< "person"
    Id16 record;
    bool isNew = false;
    QList<Cell> cells;
    /// The life heads its author saw. Left out: the operation that created the record.
    std::optional<QList<OperationRef>> seenLife;
    bool operator==(const Change &) const = default;
};

/// Stands behind operations that change who may do what (FORMAT.md §5).
struct AuthorityMark {
    qint64 sequence = 0;
    QByteArray signature; ///< 64 bytes
    bool operator==(const AuthorityMark &) const = default;
};

/// What happened. Readable by the desks that hold the key of its area and class.
struct OperationBody {
    QString name; ///< "person.edit"
    UserId user;
    Id16 subject; ///< the person; for other records the record itself; none for the office
    ActionId action;
    QList<Change> changes;
    int schema = 1;
    qint64 wallMs = 0;
    int zoneMinutes = 0;
    QString reason; ///< empty: left out
    std::optional<ActionId> undoes;
    std::optional<AuthorityMark> authority;
    bool operator==(const OperationBody &) const = default;
};

/// Limits of FORMAT.md §4 (that of a text is in cbor.h); the decoder refuses what exceeds them, the journal never
/// writes it.
inline constexpr qsizetype kMaxPayloadBytes = 256 * 1024;
inline constexpr qsizetype kMaxCells = 512;
inline constexpr qsizetype kMaxNameBytes = 64;   ///< of an operation or a record type
inline constexpr qsizetype kMaxFieldBytes = 256; ///< of a field, with the element of a set
inline constexpr int kMaxOperationsPerTransaction = 1000;
inline constexpr qsizetype kSaltBytes = 16;
inline constexpr qint64 kMaxSequence = (qint64(1) << 40) - 1;

[[nodiscard]] QByteArray encodeHeader(const OperationHeader &header);
/// Damaged when the bytes are not the one encoding of a header, Unsupported when it is of a later version or suite.
/// Unknown higher keys are checked and passed over: keep and forward the bytes, not what is read from them.
[[nodiscard]] Result<OperationHeader> decodeHeader(QByteArrayView bytes);

/// salt ‖ body. `salt` has kSaltBytes bytes. Invalid when a limit is exceeded, or when the body says something twice.
/// `replaces` and `seenLife` are sets: they are written in ascending order, and must not name an operation twice.
[[nodiscard]] Result<QByteArray> encodePayload(QByteArrayView salt, const OperationBody &body);
/// Strict like decodeHeader().
[[nodiscard]] Result<OperationBody> decodePayload(QByteArrayView payload);

[[nodiscard]] Sha256 commitOf(QByteArrayView payload);
[[nodiscard]] Sha256 hashOfHeader(QByteArrayView headerBytes);
[[nodiscard]] Sha256 firstPrevious(QByteArrayView deskPublicKey);
[[nodiscard]] DeskId deskIdOf(QByteArrayView deskPublicKey);
/// What the authority key signs (FORMAT.md §5). Invalid like encodePayload().
[[nodiscard]] Result<Sha256> authorityDigest(qint64 sequence, const QList<Change> &changes);
/// The id of a record with a natural key (code row, setting, station, holiday).
[[nodiscard]] Id16 naturalRecordId(QStringView type, QStringView key);

} // namespace leye
