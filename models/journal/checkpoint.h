// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"

namespace leye {

/// What a desk says of its own log at one moment: the tree over its first `size` headers (FORMAT.md §8).
struct Checkpoint {
    DeskId desk;
    qint64 size = 0;
    Sha256 root{};
    bool operator==(const Checkpoint &) const = default;
};

/// "leyedesk/<32 hex>": the origin line of a desk's checkpoints and the name of its key.
[[nodiscard]] QString checkpointOrigin(DeskId desk);

/// A signed note (C2SP signed-note, tlog-checkpoint) under the desk's key.
[[nodiscard]] QString makeCheckpoint(const Checkpoint &checkpoint, const SigningKey &deskKey);
/// Damaged when the text is no checkpoint of that desk, or its signature is missing or wrong. Signatures of others
/// (cosignatures) and extension lines are passed over: keep the text, not what is read from it.
[[nodiscard]] Result<Checkpoint> openCheckpoint(const QString &note, DeskId desk, QByteArrayView deskPublicKey);

} // namespace leye
