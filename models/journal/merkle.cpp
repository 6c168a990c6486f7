// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/merkle.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <iterator>

namespace leye {

namespace {

struct MerkleText {
    Q_DECLARE_TR_FUNCTIONS(MerkleText)
};

Sha256 parentOf(const Sha256 &left, const Sha256 &right)
{
    return sha256({QByteArrayView("\x01", 1), view(left), view(right)});
}

/// Leaves of the left subtree: the largest power of two below `leaves`.
size_t leftOf(size_t leaves) { return std::bit_floor(leaves - 1); }

/// SUBPROOF(m, D, b) of RFC 6962 §2.1.2; `isKnown` while the verifier has the root of what is looked at.
void appendSubproof(std::span<const Sha256> leaves, size_t oldSize, bool isKnown, MerkleProof &proof)
{
    if (oldSize == leaves.size()) {
        if (!isKnown)
            proof.append(merkleRoot(leaves));
        return;
    }
    const size_t left = leftOf(leaves.size());
    if (oldSize <= left) {
        appendSubproof(leaves.first(left), oldSize, isKnown, proof);
        proof.append(merkleRoot(leaves.subspan(left)));
    } else {
        appendSubproof(leaves.subspan(left), oldSize - left, false, proof);
        proof.append(merkleRoot(leaves.first(left)));
    }
}

} // namespace

void MerkleTree::append(const Sha256 &leaf)
{
    Sha256 subtree = leaf;
    // Each low bit that is set is a complete subtree of the same height as the one just made: they join.
    for (qint64 bits = m_size; bits & 1; bits >>= 1) {
        subtree = parentOf(m_subtrees.back(), subtree);
        m_subtrees.pop_back();
    }
    m_subtrees.push_back(subtree);
    ++m_size;
}

Sha256 MerkleTree::root() const
{
    if (m_subtrees.empty())
        return sha256({});
    Sha256 root = m_subtrees.back();
    for (auto subtree = std::next(m_subtrees.rbegin()); subtree != m_subtrees.rend(); ++subtree)
        root = parentOf(*subtree, root);
    return root;
}

QByteArray MerkleTree::state() const
{
    QByteArray state;
    for (const Sha256 &subtree : m_subtrees)
        state.append(view(subtree));
    return state;
}

Result<MerkleTree> MerkleTree::fromState(qint64 size, QByteArrayView state)
{
    MerkleTree tree;
    const size_t subtrees = size_t(std::popcount(quint64(size)));
    if (size < 0 || size_t(state.size()) != subtrees * sizeof(Sha256))
        return fail(Error::Kind::Damaged,
                    MerkleText::tr("The state of the ledger on this desk is damaged. Run the check that rebuilds it."),
                    QStringLiteral("merkle: %1 bytes of state for %2 leaves").arg(state.size()).arg(size));
    tree.m_size = size;
    tree.m_subtrees.resize(subtrees);
    for (size_t i = 0; i < subtrees; ++i)
        std::copy_n(state.data() + i * sizeof(Sha256), sizeof(Sha256), tree.m_subtrees[i].begin());
    return tree;
}

Sha256 merkleRoot(std::span<const Sha256> leaves)
{
    MerkleTree tree;
    for (const Sha256 &leaf : leaves)
        tree.append(leaf);
    return tree.root();
}

MerkleProof inclusionProof(std::span<const Sha256> leaves, qint64 index)
{
    Q_ASSERT(index >= 0 && size_t(index) < leaves.size());
    if (leaves.size() == 1)
        return {};
    const size_t left = leftOf(leaves.size());
    const bool isLeft = size_t(index) < left;
    const auto near = isLeft ? leaves.first(left) : leaves.subspan(left);
    const auto far = isLeft ? leaves.subspan(left) : leaves.first(left);
    MerkleProof proof = inclusionProof(near, isLeft ? index : index - qint64(left));
    proof.append(merkleRoot(far));
    return proof;
}

MerkleProof consistencyProof(std::span<const Sha256> leaves, qint64 oldSize)
{
    Q_ASSERT(oldSize > 0 && size_t(oldSize) <= leaves.size());
    MerkleProof proof;
    appendSubproof(leaves, size_t(oldSize), true, proof);
    return proof;
}

bool verifyInclusion(const Sha256 &leaf, qint64 index, qint64 size, const MerkleProof &proof, const Sha256 &root)
{
    if (index < 0 || index >= size)
        return false;
    qint64 node = index;
    qint64 last = size - 1;
    Sha256 hash = leaf;
    for (const Sha256 &sibling : proof) {
        if (last == 0)
            return false;
        if ((node & 1) || node == last) {
            hash = parentOf(sibling, hash);
            for (; !(node & 1) && node != 0; node >>= 1)
                last >>= 1;
        } else {
            hash = parentOf(hash, sibling);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && hash == root;
}

bool verifyConsistency(qint64 oldSize, const Sha256 &oldRoot, qint64 size, const Sha256 &root, const MerkleProof &proof)
{
    if (oldSize < 0 || oldSize > size)
        return false;
    if (oldSize == 0)
        return proof.isEmpty() && oldRoot == sha256({});
    if (oldSize == size)
        return proof.isEmpty() && oldRoot == root;
    qint64 node = oldSize - 1;
    qint64 last = size - 1;
    for (; node & 1; node >>= 1)
        last >>= 1;
    // The whole old tree is one subtree of the new: its root is known and not in the proof.
    const qsizetype known = std::has_single_bit(quint64(oldSize)) ? 0 : 1;
    if (proof.size() < known)
        return false;
    Sha256 oldHash = known ? proof.first() : oldRoot;
    Sha256 hash = oldHash;
    for (qsizetype i = known; i < proof.size(); ++i) {
        if (last == 0)
            return false;
        if ((node & 1) || node == last) {
            oldHash = parentOf(proof[i], oldHash);
            hash = parentOf(proof[i], hash);
            for (; !(node & 1) && node != 0; node >>= 1)
                last >>= 1;
        } else {
            hash = parentOf(hash, proof[i]);
        }
        node >>= 1;
        last >>= 1;
    }
    return last == 0 && oldHash == oldRoot && hash == root;
}

} // namespace leye
