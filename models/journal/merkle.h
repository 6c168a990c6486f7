// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"

#include <QList>

#include <span>
#include <vector>

namespace leye {

/// The hash tree of RFC 6962 §2.1 over a growing list of leaf hashes; leaf i is hashOfHeader() of sequence i+1.
/// Keeps one hash for each complete subtree: O(log n) to store, amortised O(1) to append.
class MerkleTree {
public:
    void append(const Sha256 &leaf);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// SHA-256 of nothing for the empty tree.
    [[nodiscard]] Sha256 root() const;

    /// The hashes of the complete subtrees, the largest first: 32 bytes for each bit set in size().
    [[nodiscard]] QByteArray state() const;
    /// Damaged when the state is not one of a tree of that size.
    [[nodiscard]] static Result<MerkleTree> fromState(qint64 size, QByteArrayView state);

private:
    qint64 m_size = 0;
    std::vector<Sha256> m_subtrees; ///< the largest first
};

[[nodiscard]] Sha256 merkleRoot(std::span<const Sha256> leaves);

using MerkleProof = QList<Sha256>;

/// That leaf `index` is in the tree over `leaves` (RFC 6962 §2.1.1). Needs 0 <= index < number of leaves.
[[nodiscard]] MerkleProof inclusionProof(std::span<const Sha256> leaves, qint64 index);
/// That the tree over `leaves` starts with the tree of its first `oldSize` leaves (RFC 6962 §2.1.2).
/// Needs 0 < oldSize <= number of leaves.
[[nodiscard]] MerkleProof consistencyProof(std::span<const Sha256> leaves, qint64 oldSize);

/// RFC 9162 §2.1.3.2.
[[nodiscard]] bool verifyInclusion(const Sha256 &leaf, qint64 index, qint64 size, const MerkleProof &proof,
                                   const Sha256 &root);
/// RFC 9162 §2.1.4.2. An empty old tree is consistent with every tree, by an empty proof.
[[nodiscard]] bool verifyConsistency(qint64 oldSize, const Sha256 &oldRoot, qint64 size, const Sha256 &root,
                                     const MerkleProof &proof);

} // namespace leye
