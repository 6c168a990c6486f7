// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"
#include "models/office/rights.h"

#include <vector>

namespace leye {

inline constexpr size_t kKeyBytes = 32;

/// A key of class 4 (psychological) for one area; a new generation protects what is written after it.
struct RestrictedKey {
    qint64 area = 0; ///< 9-digit subdistrict code, or 310109 for the centre
    int generation = 0;
    SecretBytes key; ///< kKeyBytes
};

/// What a key slot wraps, and all that a signed-in user's rights rest on that is more than policy.
struct KeyMaterial {
    SecretBytes dataKey;                   ///< kKeyBytes, always: opens the database and the attachments
    std::vector<RestrictedKey> restricted; ///< of counsellors and the recovery slot only
    SecretBytes authoritySeed;             ///< kKeyBytes, of administrators and the recovery slot only; else empty

    [[nodiscard]] KeyMaterial clone() const;
};

/// The part of `all` that a user with these roles gets. Denied where it lacks what a role needs: an administrator who
/// is no counsellor has no class-4 keys to give, and appoints the first counsellor with the recovery code.
[[nodiscard]] Result<KeyMaterial> keysFor(Roles roles, const KeyMaterial &all);

/// Whether other roles go with other keys.
[[nodiscard]] bool changesKeys(Roles before, Roles after);

/// What a counsellor and an administrator hold together: enough for a new recovery code when the sheet is lost.
/// Invalid when the two are not of one workspace.
[[nodiscard]] Result<KeyMaterial> combined(const KeyMaterial &one, const KeyMaterial &other);

/// Deterministic CBOR (RFC 8949 §4.2.1): [1, data key, [[area, generation, key]…], authority seed or null]. Written and
/// read in locked memory, which is why it does not go through the journal's CBOR.
[[nodiscard]] SecretBytes encodeKeys(const KeyMaterial &keys);
/// Damaged when the bytes are not the one encoding of key material, Unsupported when it is of a later version.
[[nodiscard]] Result<KeyMaterial> decodeKeys(const SecretBytes &bytes);

} // namespace leye
