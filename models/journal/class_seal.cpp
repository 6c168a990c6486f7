// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/class_seal.h"

#include "models/journal/cbor.h"

namespace leye {

namespace {

constexpr qsizetype kNonceBytes = 24;
constexpr QByteArrayView kPayloadLabel("leye/seal/payload");
constexpr QByteArrayView kValueLabel("leye/seal/value");

/// Every part but the last has one length for its label, so that no two contexts run together to the same bytes.
QByteArray nonceOf(std::initializer_list<QByteArrayView> context)
{
    return view(sha256(context)).first(kNonceBytes).toByteArray();
}

QByteArray associatedWith(const Id16 &record, const QString &field)
{
    return kValueLabel.toByteArray() + record.bytes() + field.toUtf8();
}

} // namespace

QByteArray sealPayload(const SecretBytes &key, const Sha256 &headerHash, QByteArrayView payload)
{
    return seal(key, nonceOf({kPayloadLabel, view(headerHash)}), payload, view(headerHash));
}

Result<QByteArray> openPayload(const SecretBytes &key, const Sha256 &headerHash, QByteArrayView stored)
{
    LEYE_TRY(const SecretBytes payload,
             open(key, nonceOf({kPayloadLabel, view(headerHash)}), stored, view(headerHash)));
    return payload.view().toByteArray();
}

Result<QByteArray> sealValue(const SecretBytes &key, const Sha256 &headerHash, const Id16 &record, const QString &field,
                             const Value &value)
{
    LEYE_TRY(const QByteArray plain, encodeValue(value));
    const QByteArray nonce = nonceOf({kValueLabel, view(headerHash), record.view(), field.toUtf8()});
    return nonce + seal(key, nonce, plain, associatedWith(record, field));
}

Result<Value> openValue(const SecretBytes &key, const Id16 &record, const QString &field, QByteArrayView stored)
{
    const QByteArrayView nonce = stored.first(std::min(kNonceBytes, stored.size()));
    LEYE_TRY(const SecretBytes plain, open(key, nonce, stored.sliced(nonce.size()), associatedWith(record, field)));
    return decodeValue(plain.view());
}

} // namespace leye
