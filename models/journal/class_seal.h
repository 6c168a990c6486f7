// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/value.h"

namespace leye {

// Class 4 (psychological) is sealed inside the database too: the log's payloads and the columns that show them.
//
// Nonces are not random but derived, so that rebuilding the tables from the log gives the same bytes. A nonce must
// never serve two plain texts under one key. It does not: it is a hash over a label and the hash of the operation's
// header; the header commits to the payload, and with it to the one value that the operation gives to a field of a
// record. Equal nonces therefore mean equal plain texts, up to a collision in 192 bits of SHA-256. What equal bytes
// give away is that one operation was stored twice, which its header shows anyway.

/// XChaCha20-Poly1305 under the class-4 key of an area and generation. `payload` is what the header commits to.
[[nodiscard]] QByteArray sealPayload(const SecretBytes &key, const Sha256 &headerHash, QByteArrayView payload);
/// Denied when the key does not open it, or it belongs to another header.
[[nodiscard]] Result<QByteArray> openPayload(const SecretBytes &key, const Sha256 &headerHash, QByteArrayView stored);

/// The value that the operation with that header gives to a field. What comes out brings its nonce along: a column
/// shows its value without naming the operation. Invalid when the value is not storable.
[[nodiscard]] Result<QByteArray> sealValue(const SecretBytes &key, const Sha256 &headerHash, const Id16 &record,
                                           const QString &field, const Value &value);
/// Denied when the key does not open it, or it belongs to another record or field.
[[nodiscard]] Result<Value> openValue(const SecretBytes &key, const Id16 &record, const QString &field,
                                      QByteArrayView stored);

} // namespace leye
