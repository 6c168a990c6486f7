// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"
#include "models/core/id.h"
#include "models/office/rights.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace leye {

/// One way into the workspace. All but `sealed` is readable without any secret, and authenticated by it.
struct KeySlot {
    enum class Kind : quint8 { User = 1, Recovery = 2, KeyFile = 3 };
    Kind kind = Kind::User;
    Id16 id;                   ///< of the user; of a key file; none for the recovery slot
    UserId user;               ///< whose passphrase it is, or who made the key file and answers for it
    QString label;             ///< of a key file, for people
    KeyFilePurposes purposes;  ///< of a key file
    PassphraseCost cost{0, 0}; ///< of a passphrase; zero for random keys
    qint64 createdMs = 0;      ///< UTC
    QByteArray salt;           ///< 16 bytes for a passphrase; empty for random keys
    QByteArray nonce;          ///< 24 bytes
    QByteArray sealed;         ///< the key material
};

inline constexpr qsizetype kSlotSaltBytes = 16;
inline constexpr qsizetype kSlotNonceBytes = 24;
inline constexpr qsizetype kMaxSlotLabel = 200; ///< UTF-16 units

[[nodiscard]] bool isAllowed(const PassphraseCost &cost);

/// Deterministic CBOR (RFC 8949 §4.2.1): ["leye/keyslot", workspace, kind, id, user, label, purposes, memory, passes,
/// created, salt].
[[nodiscard]] QByteArray associatedData(const KeySlot &slot, const Id16 &workspace);

/// The file: "LEYEKEYS" ‖ CBOR [version, workspace, [[kind … salt as above, nonce, sealed]…]] ‖ SHA-256 of what is
/// before it, so that damage is not taken for a wrong passphrase.
[[nodiscard]] QByteArray encodeSlots(const QList<KeySlot> &keySlots, const Id16 &workspace);
/// `where` is the path, for messages. Errors as KeySlots::load() says.
[[nodiscard]] Result<QList<KeySlot>> decodeSlots(QByteArrayView bytes, const Id16 &workspace, const QString &where);

} // namespace leye
