// SPDX-License-Identifier: GPL-3.0-or-later

// The SHA256_* calls are two to three times as fast on the short inputs of a chain as EVP, which looks the algorithm up
// and allocates on each call; OpenSSL 3 marks them as deprecated and keeps them.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "models/core/crypto.h"

#include <QCoreApplication>

#include <openssl/sha.h>
#include <sodium.h>

#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <utility>

namespace leye {

namespace {

struct CryptoText {
    Q_DECLARE_TR_FUNCTIONS(CryptoText)
};

const quint8 *bytesOf(QByteArrayView bytes) { return reinterpret_cast<const quint8 *>(bytes.data()); }

quint8 *bytesOf(QByteArray &bytes) { return reinterpret_cast<quint8 *>(bytes.data()); }

} // namespace

Sha256 sha256(std::initializer_list<QByteArrayView> parts)
{
    SHA256_CTX context;
    SHA256_Init(&context);
    for (const QByteArrayView part : parts)
        SHA256_Update(&context, part.data(), size_t(part.size()));
    Sha256 hash{};
    SHA256_Final(hash.data(), &context);
    return hash;
}

SecretBytes::SecretBytes(size_t size)
{
    if (size == 0)
        return;
    m_bytes.reset(static_cast<quint8 *>(sodium_malloc(size))); // locked, with guard pages
    Q_CHECK_PTR(m_bytes.get());
    sodium_memzero(m_bytes.get(), size);
    m_size = size;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    return *this;
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_bytes.get(), size);
    return secret;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes secret{size_t(bytes.size())};
    if (!bytes.isEmpty())
        std::memcpy(secret.m_bytes.get(), bytes.data(), size_t(bytes.size()));
    return secret;
}

SecretBytes SecretBytes::clone() const { return copyOf(view()); }

QByteArrayView SecretBytes::view() const { return {m_bytes.get(), qsizetype(m_size)}; }

std::span<quint8> SecretBytes::data() { return {m_bytes.get(), m_size}; }

void SecretBytes::Wipe::operator()(quint8 *bytes) const
{
    sodium_free(bytes); // overwrites them first
}

SigningKey SigningKey::fromSeed(SecretBytes seed)
{
    SigningKey key;
    if (seed.size() != crypto_sign_SEEDBYTES)
        return key;
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.publicKey), expanded.data().data(), seed.data().data());
    key.seed = std::move(seed);
    return key;
}

SigningKey SigningKey::create() { return fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES)); }

QByteArray SigningKey::sign(QByteArrayView message) const
{
    if (seed.isEmpty())
        return {};
    SecretBytes expanded(crypto_sign_SECRETKEYBYTES);
    quint8 derivedPublicKey[crypto_sign_PUBLICKEYBYTES];
    crypto_sign_seed_keypair(derivedPublicKey, expanded.data().data(), bytesOf(seed.view()));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), size_t(message.size()), expanded.data().data());
    return signature;
}

bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), size_t(message.size()),
                                       bytesOf(publicKey)) == 0;
}

QByteArray seal(const SecretBytes &key, QByteArrayView nonce, QByteArrayView plain, QByteArrayView associated)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    QByteArray sealed(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed), nullptr, bytesOf(plain), size_t(plain.size()),
                                               bytesOf(associated), size_t(associated.size()), nullptr, bytesOf(nonce),
                                               bytesOf(key.view()));
    return sealed;
}

Result<SecretBytes> open(const SecretBytes &key, QByteArrayView nonce, QByteArrayView sealed, QByteArrayView associated)
{
    constexpr qsizetype kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    const bool sizesFit = key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES &&
                          nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES && sealed.size() >= kTagBytes;
    SecretBytes plain(sizesFit ? size_t(sealed.size() - kTagBytes) : 0);
    if (!sizesFit || crypto_aead_xchacha20poly1305_ietf_decrypt(
                         plain.data().data(), nullptr, nullptr, bytesOf(sealed), size_t(sealed.size()),
                         bytesOf(associated), size_t(associated.size()), bytesOf(nonce), bytesOf(key.view())) != 0)
        return fail(Error::Kind::Denied, CryptoText::tr("The key does not open this, or it was changed."));
    return plain;
}

Result<SecretBytes> deriveKey(const SecretBytes &passphrase, QByteArrayView salt, PassphraseCost cost)
{
    const bool allowed = cost.memoryBytes >= PassphraseCost::kFloorBytes &&
                         cost.memoryBytes <= PassphraseCost::kCeilingBytes &&
                         cost.passes >= PassphraseCost::kFloorPasses && cost.passes <= PassphraseCost::kCeilingPasses;
    if (!allowed || salt.size() != crypto_pwhash_SALTBYTES)
        return fail(Error::Kind::Invalid,
                    CryptoText::tr("The passphrase settings in the key file are outside the limits. "
                                   "Use a backup of the key file, or the recovery sheet."),
                    QStringLiteral("argon2id memory %1 passes %2 salt %3")
                        .arg(cost.memoryBytes)
                        .arg(cost.passes)
                        .arg(salt.size()));
    SecretBytes key(32);
    if (crypto_pwhash(key.data().data(), key.size(), passphrase.view().data(), passphrase.size(), bytesOf(salt),
                      cost.passes, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(
            Error::Kind::Storage,
            CryptoText::tr("Not enough memory to check the passphrase (%1 MiB needed). Close other programs and "
                           "try again.")
                .arg(cost.memoryBytes / (1024 * 1024)));
    return key;
}

bool startCrypto() { return sodium_init() >= 0; }

void hideMemory()
{
    // Either alone would leave a way: a pipe in core_pattern ignores the limit.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace leye
