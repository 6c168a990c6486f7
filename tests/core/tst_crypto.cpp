// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/crypto.h"

#include <QTest>

#include <unistd.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

SecretBytes secret(const char *digits) { return SecretBytes::copyOf(hex(digits)); }

constexpr quint64 kMebibyte = 1024 * 1024;

// draft-irtf-cfrg-xchacha-03, A.3.1.
constexpr auto kDraftKey = "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f";
constexpr auto kDraftNonce = "404142434445464748494a4b4c4d4e4f5051525354555657";
constexpr auto kDraftAssociated = "50515253c0c1c2c3c4c5c6c7";
constexpr auto kDraftPlain =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
    "sunscreen would be it.";
constexpr auto kDraftSealed =
    "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e"
    "39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3"
    "fff921f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49";

} // namespace

class TestCrypto : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void hashes_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        // FIPS 180-2, appendix B, and the empty message.
        QTest::newRow("nothing") << QByteArray()
                                 << hex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << hex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("more than one block") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                             << hex("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
        QTest::newRow("a million letters")
            << QByteArray(1000000, 'a') << hex("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void hashes()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        QCOMPARE(view(sha256({message})).toByteArray(), expected);
        const qsizetype cut = message.size() / 3;
        QCOMPARE(view(sha256({message.first(cut), QByteArrayView(), message.sliced(cut)})).toByteArray(), expected);
    }

    void signatures_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("RFC 8032 test 1: nothing")
            << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25"
                   "bf5"
                   "f0595bbe24655141438e7a100b");
        QTest::newRow("RFC 8032 test 2: one byte")
            << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << hex("72")
            << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387"
                   "b2e"
                   "aeb4302aeeb00d291612bb0c00");
        QTest::newRow("RFC 8032 test 3: two bytes")
            << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
            << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025") << hex("af82")
            << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7"
                   "c15"
                   "e9716ed28dc027beceea1ec40a");
    }
    void signatures()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const SigningKey key = SigningKey::fromSeed(SecretBytes::copyOf(seed));
        QCOMPARE(key.publicKey, publicKey);
        QCOMPARE(key.sign(message), signature);
        QVERIFY(verifySignature(publicKey, message, signature));
        QVERIFY(!verifySignature(publicKey, message + '\0', signature));
        for (qsizetype i = 0; i < signature.size(); ++i) {
            QByteArray flipped = signature;
            flipped[i] = char(flipped[i] ^ 1);
            QVERIFY2(!verifySignature(publicKey, message, flipped), qPrintable(QString::number(i)));
        }
    }

    void refusedSignatures_data()
    {
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("signature");
        const SigningKey key = SigningKey::fromSeed(SecretBytes(32));
        const QByteArray good = key.sign("message");
        QTest::newRow("another key") << SigningKey::fromSeed(secret(kDraftKey)).publicKey << good;
        QTest::newRow("short key") << key.publicKey.first(31) << good;
        QTest::newRow("no key") << QByteArray() << good;
        QTest::newRow("short signature") << key.publicKey << good.first(63);
        QTest::newRow("long signature") << key.publicKey << good + '\0';
        QTest::newRow("key of small order") << QByteArray(32, '\0') << good;
        QTest::newRow("signature with the order added, which says the same") << key.publicKey << withOrderAdded(good);
    }
    void refusedSignatures()
    {
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, signature);
        QVERIFY(!verifySignature(publicKey, "message", signature));
    }

    void keysAreMadeAnew()
    {
        const SigningKey one = SigningKey::create();
        const SigningKey two = SigningKey::create();
        QVERIFY(one.publicKey != two.publicKey);
        QVERIFY(verifySignature(one.publicKey, "message", one.sign("message")));
    }
    void aSeedOfAnotherSizeMakesNoKey()
    {
        const SigningKey key = SigningKey::fromSeed(SecretBytes(31));
        QVERIFY(key.publicKey.isEmpty());
        QVERIFY(key.seed.isEmpty());
        QVERIFY(key.sign("message").isEmpty());
    }

    void sealsAsTheDraftDoes()
    {
        const SecretBytes key = secret(kDraftKey);
        QCOMPARE(seal(key, hex(kDraftNonce), kDraftPlain, hex(kDraftAssociated)), hex(kDraftSealed));
        const auto opened = open(key, hex(kDraftNonce), hex(kDraftSealed), hex(kDraftAssociated));
        QVERIFY(opened);
        QCOMPARE(opened->view(), QByteArrayView(kDraftPlain));
    }
    void sealsNothing()
    {
        const SecretBytes key = secret(kDraftKey);
        const QByteArray sealed = seal(key, hex(kDraftNonce), {}, {});
        QCOMPARE(sealed.size(), 16);
        const auto opened = open(key, hex(kDraftNonce), sealed, {});
        QVERIFY(opened);
        QVERIFY(opened->isEmpty());
    }
    void opensNothingElse_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("sealed");
        QTest::addColumn<QByteArray>("associated");
        const QByteArray key = hex(kDraftKey);
        const QByteArray nonce = hex(kDraftNonce);
        const QByteArray sealed = hex(kDraftSealed);
        const QByteArray associated = hex(kDraftAssociated);
        QTest::newRow("another key") << flipped(key) << nonce << sealed << associated;
        QTest::newRow("another nonce") << key << flipped(nonce) << sealed << associated;
        QTest::newRow("changed cipher text") << key << nonce << flipped(sealed) << associated;
        QTest::newRow("changed tag") << key << nonce << sealed.chopped(1) + 'x' << associated;
        QTest::newRow("other associated data") << key << nonce << sealed << flipped(associated);
        QTest::newRow("no associated data") << key << nonce << sealed << QByteArray();
        QTest::newRow("cut off") << key << nonce << sealed.chopped(1) << associated;
        QTest::newRow("shorter than a tag") << key << nonce << sealed.first(15) << associated;
        QTest::newRow("nothing") << key << nonce << QByteArray() << associated;
        QTest::newRow("short key") << key.first(31) << nonce << sealed << associated;
        QTest::newRow("short nonce") << key << nonce.first(12) << sealed << associated;
    }
    void opensNothingElse()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, sealed);
        QFETCH(QByteArray, associated);
        const auto opened = open(SecretBytes::copyOf(key), nonce, sealed, associated);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Denied);
    }

    void derivesKeys_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<PassphraseCost>("cost");
        QTest::addColumn<QByteArray>("expected");
        // Answers of the reference implementation: argon2 somesaltSOMESALT -id -p 1 -l 32 -r, with -t and -k as below.
        QTest::newRow("lowest cost") << QByteArray("password") << PassphraseCost{64 * kMebibyte, 3}
                                     << hex("8edaf6e0aaf8bc4a2b68983986b38648ad8872d8a3c00bb3803e637520bbfb16");
        QTest::newRow("Chinese, other cost") << u"密码 passphrase"_s.toUtf8() << PassphraseCost{66000 * 1024, 4}
                                             << hex("471b6893dc798df9c0dd5b6560736183b774bde746db2d980a2d6453c9a15715");
    }
    void derivesKeys()
    {
        QFETCH(QByteArray, passphrase);
        QFETCH(PassphraseCost, cost);
        QFETCH(QByteArray, expected);
        const auto key = deriveKey(SecretBytes::copyOf(passphrase), "somesaltSOMESALT", cost);
        QVERIFY(key);
        QCOMPARE(key->view(), QByteArrayView(expected));
    }
    void refusesCosts_data()
    {
        QTest::addColumn<PassphraseCost>("cost");
        QTest::addColumn<QByteArray>("salt");
        const QByteArray salt("somesaltSOMESALT");
        QTest::newRow("memory below the floor") << PassphraseCost{64 * kMebibyte - 1, 3} << salt;
        QTest::newRow("memory above the ceiling") << PassphraseCost{1024 * kMebibyte + 1, 3} << salt;
        QTest::newRow("passes below the floor") << PassphraseCost{64 * kMebibyte, 2} << salt;
        QTest::newRow("passes above the ceiling") << PassphraseCost{64 * kMebibyte, 17} << salt;
        QTest::newRow("short salt") << PassphraseCost{64 * kMebibyte, 3} << salt.first(15);
        QTest::newRow("long salt") << PassphraseCost{64 * kMebibyte, 3} << salt + 'x';
    }
    void refusesCosts()
    {
        QFETCH(PassphraseCost, cost);
        QFETCH(QByteArray, salt);
        const auto key = deriveKey(SecretBytes::copyOf("password"), salt, cost);
        QVERIFY(!key);
        QCOMPARE(key.error().kind, Error::Kind::Invalid);
    }

    void secretsStartAsZeros()
    {
        SecretBytes zeros(64);
        QCOMPARE(zeros.size(), size_t(64));
        QVERIFY(zeros.view() == QByteArrayView(QByteArray(64, '\0')));
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(SecretBytes().view().isEmpty());
    }
    void secretsAreClonedApart()
    {
        SecretBytes one = SecretBytes::copyOf("secret");
        const SecretBytes two = one.clone();
        one.data()[0] = 'S';
        QCOMPARE(one.view(), QByteArrayView("Secret"));
        QCOMPARE(two.view(), QByteArrayView("secret"));
    }
    void secretsLeaveNothingBehindWhenMoved()
    {
        SecretBytes from = SecretBytes::copyOf("secret");
        SecretBytes to = std::move(from);
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QVERIFY(from.view().isEmpty());
        QCOMPARE(to.view(), QByteArrayView("secret"));
        to = SecretBytes::copyOf("other");
        QCOMPARE(to.view(), QByteArrayView("other"));
    }
    void randomSecretsDiffer()
    {
        QVERIFY(SecretBytes::random(32).view() != SecretBytes::random(32).view());
        QVERIFY(SecretBytes::random(0).isEmpty());
    }
    void memoryIsHiddenFromCoreFilesAndOtherPrograms()
    {
        const pid_t child = ::fork(); // for good: not in this process
        if (child == 0) {
            hideMemory();
            rlimit core{1, 1};
            const bool hidden = ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0 &&
                                ::prctl(PR_GET_DUMPABLE) == 0;
            ::_exit(hidden ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }

private:
    static QByteArray flipped(QByteArray bytes)
    {
        bytes[0] = char(bytes[0] ^ 1);
        return bytes;
    }
    /// The scalar half plus the group order (RFC 8032 §5.1): equal modulo the order, and to be refused.
    static QByteArray withOrderAdded(QByteArray signature)
    {
        const QByteArray order = hex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        int carry = 0;
        for (qsizetype i = 0; i < order.size(); ++i) {
            const int sum = quint8(signature[32 + i]) + quint8(order[i]) + carry;
            signature[32 + i] = char(sum & 0xff);
            carry = sum >> 8;
        }
        return signature;
    }
};

QTEST_APPLESS_MAIN(TestCrypto)
#include "tst_crypto.moc"
