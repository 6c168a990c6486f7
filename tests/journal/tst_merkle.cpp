// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/merkle.h"
#include "models/journal/operation.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;

namespace {

using Leaves = std::vector<Sha256>;

Sha256 hash(const char *hex)
{
    Sha256 result{};
    const QByteArray bytes = QByteArray::fromHex(hex);
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), 32), result.begin());
    return result;
}

/// The leaves, roots and proofs that Certificate Transparency publishes for RFC 6962
/// (github.com/google/certificate-transparency, cpp/merkletree/merkle_tree_test.cc).
Leaves publishedLeaves()
{
    Leaves leaves;
    for (const char *hex :
         {"", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"})
        leaves.push_back(hashOfHeader(QByteArray::fromHex(hex)));
    return leaves;
}

constexpr std::array kPublishedRoots{
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

Leaves leavesOf(int count)
{
    Leaves leaves;
    for (int i = 0; i < count; ++i)
        leaves.push_back(sha256({QByteArray::number(i)}));
    return leaves;
}

Sha256 flipped(Sha256 bytes, size_t place = 0)
{
    bytes[place] ^= 1;
    return bytes;
}

} // namespace

class TestMerkle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedRoots()
    {
        const Leaves leaves = publishedLeaves();
        MerkleTree tree;
        for (size_t size = 0; size < kPublishedRoots.size(); ++size) {
            QCOMPARE(tree.root(), hash(kPublishedRoots[size]));
            QCOMPARE(merkleRoot(std::span(leaves).first(size)), tree.root());
            if (size < leaves.size())
                tree.append(leaves[size]);
        }
        QCOMPARE(tree.size(), 8);
    }

    void publishedInclusionProofs_data()
    {
        QTest::addColumn<qint64>("index");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QList<QByteArray>>("expected");
        using Hashes = QList<QByteArray>;
        QTest::newRow("1 of 1") << qint64(0) << qint64(1) << Hashes();
        QTest::newRow("1 of 8") << qint64(0) << qint64(8)
                                << Hashes{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                          "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"};
        QTest::newRow("6 of 8") << qint64(5) << qint64(8)
                                << Hashes{"bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                                          "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"};
        QTest::newRow("3 of 3") << qint64(2) << qint64(3)
                                << Hashes{"fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"};
        QTest::newRow("2 of 5") << qint64(1) << qint64(5)
                                << Hashes{"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                                          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"};
    }
    void publishedInclusionProofs()
    {
        QFETCH(qint64, index);
        QFETCH(qint64, size);
        QFETCH(QList<QByteArray>, expected);
        const Leaves leaves = publishedLeaves();
        const MerkleProof proof = inclusionProof(std::span(leaves).first(size_t(size)), index);
        QCOMPARE(proof.size(), expected.size());
        for (qsizetype i = 0; i < proof.size(); ++i)
            QCOMPARE(view(proof[i]).toByteArray().toHex(), expected[i]);
        QVERIFY(verifyInclusion(leaves[size_t(index)], index, size, proof, hash(kPublishedRoots[size_t(size)])));
    }

    void publishedConsistencyProofs_data()
    {
        QTest::addColumn<qint64>("oldSize");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QList<QByteArray>>("expected");
        using Hashes = QList<QByteArray>;
        QTest::newRow("1 in 1") << qint64(1) << qint64(1) << Hashes();
        QTest::newRow("1 in 8") << qint64(1) << qint64(8)
                                << Hashes{"96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                                          "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                          "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"};
        QTest::newRow("6 in 8") << qint64(6) << qint64(8)
                                << Hashes{"0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                                          "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                                          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"};
        QTest::newRow("2 in 5") << qint64(2) << qint64(5)
                                << Hashes{"5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                                          "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"};
    }
    void publishedConsistencyProofs()
    {
        QFETCH(qint64, oldSize);
        QFETCH(qint64, size);
        QFETCH(QList<QByteArray>, expected);
        const Leaves leaves = publishedLeaves();
        const MerkleProof proof = consistencyProof(std::span(leaves).first(size_t(size)), oldSize);
        QCOMPARE(proof.size(), expected.size());
        for (qsizetype i = 0; i < proof.size(); ++i)
            QCOMPARE(view(proof[i]).toByteArray().toHex(), expected[i]);
        QVERIFY(verifyConsistency(oldSize, hash(kPublishedRoots[size_t(oldSize)]), size,
                                  hash(kPublishedRoots[size_t(size)]), proof));
    }

    void everyProofOfSmallTreesHoldsAndNoOther()
    {
        const Leaves leaves = leavesOf(33);
        for (qint64 size = 1; size <= 33; ++size) {
            const auto tree = std::span(leaves).first(size_t(size));
            const Sha256 root = merkleRoot(tree);
            for (qint64 i = 0; i < size; ++i) {
                const Sha256 &leaf = leaves[size_t(i)];
                const MerkleProof proof = inclusionProof(tree, i);
                QVERIFY(verifyInclusion(leaf, i, size, proof, root));
                QVERIFY(!verifyInclusion(flipped(leaf), i, size, proof, root));
                QVERIFY(!verifyInclusion(leaf, (i + 1) % size, size, proof, root) || size == 1);
                QVERIFY(!verifyInclusion(leaf, i, size, proof + MerkleProof{leaf}, root));
                QVERIFY(!verifyInclusion(leaf, i, size, proof, flipped(root)));
                if (!proof.isEmpty())
                    QVERIFY(!verifyInclusion(leaf, i, size, proof.first(proof.size() - 1), root));

                const Sha256 oldRoot = merkleRoot(tree.first(size_t(i + 1)));
                const MerkleProof growth = consistencyProof(tree, i + 1);
                QVERIFY(verifyConsistency(i + 1, oldRoot, size, root, growth));
                QVERIFY(!verifyConsistency(i + 1, flipped(oldRoot), size, root, growth));
                QVERIFY(!verifyConsistency(i + 1, oldRoot, size, flipped(root), growth));
                QVERIFY(!verifyConsistency(i + 1, oldRoot, size, root, growth + MerkleProof{leaf}));
                for (qsizetype part = 0; part < growth.size(); ++part) {
                    MerkleProof wrong = growth;
                    wrong[part] = flipped(wrong[part]);
                    QVERIFY(!verifyConsistency(i + 1, oldRoot, size, root, wrong));
                }
                if (!growth.isEmpty())
                    QVERIFY(!verifyConsistency(i + 1, oldRoot, size, root, growth.first(growth.size() - 1)));
            }
        }
    }

    void impossibleQuestions()
    {
        const Sha256 leaf = leavesOf(1).front();
        QVERIFY(!verifyInclusion(leaf, -1, 1, {}, leaf));
        QVERIFY(!verifyInclusion(leaf, 1, 1, {}, leaf));
        QVERIFY(!verifyInclusion(leaf, 0, 0, {}, leaf));
        QVERIFY(!verifyConsistency(2, leaf, 1, leaf, {}));
        QVERIFY(!verifyConsistency(-1, leaf, 1, leaf, {}));
        QVERIFY(!verifyConsistency(0, leaf, 1, leaf, {}));
        QVERIFY(verifyConsistency(0, sha256({}), 1, leaf, {}));
        QVERIFY(!verifyConsistency(0, sha256({}), 1, leaf, {leaf}));
    }

    void goesOnFromItsState()
    {
        QVERIFY(rc::check("a tree stored after any leaf grows like one that was not", [] {
            const int before = *rc::gen::inRange(0, 300);
            const Leaves leaves = leavesOf(before + *rc::gen::inRange(0, 300));
            MerkleTree stored;
            for (int i = 0; i < before; ++i)
                stored.append(leaves[size_t(i)]);
            auto tree = MerkleTree::fromState(stored.size(), stored.state());
            RC_ASSERT(tree.has_value());
            for (size_t i = size_t(before); i < leaves.size(); ++i)
                tree->append(leaves[i]);
            RC_ASSERT(tree->root() == merkleRoot(leaves));
            RC_ASSERT(tree->size() == qint64(leaves.size()));
        }));
    }

    void refusesStates_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("empty tree with a subtree") << qint64(0) << qsizetype(32);
        QTest::newRow("no subtree") << qint64(5) << qsizetype(0);
        QTest::newRow("one of two subtrees") << qint64(5) << qsizetype(32);
        QTest::newRow("half a hash") << qint64(4) << qsizetype(16);
        QTest::newRow("negative size") << qint64(-1) << qsizetype(64 * 32);
    }
    void refusesStates()
    {
        QFETCH(qint64, size);
        QFETCH(qsizetype, bytes);
        const auto tree = MerkleTree::fromState(size, QByteArray(bytes, '\x55'));
        QVERIFY(!tree);
        QCOMPARE(tree.error().kind, Error::Kind::Damaged);
    }
};

QTEST_APPLESS_MAIN(TestMerkle)
#include "tst_merkle.moc"
