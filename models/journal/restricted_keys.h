// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/value.h"

#include <map>
#include <utility>

namespace leye {

/// The class-4 keys of this desk, one per area and generation; empty where whoever is signed in is no counsellor.
/// What they seal starts with the generation that opens it. Read-only after set-up: safe from any thread.
class RestrictedKeys {
public:
    void add(qint64 area, int generation, SecretBytes key);
    [[nodiscard]] bool isEmpty() const { return m_keys.empty(); }
    [[nodiscard]] bool has(qint64 area) const;

    /// Denied where there is no key of the area.
    [[nodiscard]] Result<QByteArray> sealPayload(qint64 area, const Sha256 &headerHash, QByteArrayView payload) const;
    [[nodiscard]] Result<QByteArray> openPayload(qint64 area, const Sha256 &headerHash, QByteArrayView stored) const;
    [[nodiscard]] Result<QByteArray> sealValue(qint64 area, const Sha256 &headerHash, const Id16 &record, const QString &field,
                                               const Value &value) const;
    [[nodiscard]] Result<Value> openValue(qint64 area, const Id16 &record, const QString &field, QByteArrayView stored) const;

private:
    using Keys = std::map<std::pair<qint64, int>, SecretBytes>; ///< by area and generation
    [[nodiscard]] Keys::const_iterator newest(qint64 area) const;
    /// The key that `stored` names; takes the name off.
    [[nodiscard]] Result<const SecretBytes *> keyFor(qint64 area, QByteArrayView &stored) const;

    Keys m_keys;
};

} // namespace leye
