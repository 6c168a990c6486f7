// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <initializer_list>
#include <memory>
#include <span>

namespace leye {

using Sha256 = std::array<quint8, 32>;

/// SHA-256 of the parts one after the other (OpenSSL: it uses the CPU's SHA instructions).
[[nodiscard]] Sha256 sha256(std::initializer_list<QByteArrayView> parts);
[[nodiscard]] inline QByteArrayView view(const Sha256 &hash) { return {hash.data(), qsizetype(hash.size())}; }

/// A key or passphrase: locked in memory, wiped when it ends, never copied by accident, never logged.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size); ///< zeroed
    [[nodiscard]] static SecretBytes random(size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] std::span<quint8> data();
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] size_t size() const { return m_size; }

private:
    struct Wipe {
        void operator()(quint8 *bytes) const;
    };
    std::unique_ptr<quint8[], Wipe> m_bytes;
    size_t m_size = 0;
};

/// An Ed25519 key pair (RFC 8032).
struct SigningKey {
    SecretBytes seed;                                           ///< 32 bytes
    QByteArray publicKey;                                       ///< 32 bytes
    [[nodiscard]] static SigningKey fromSeed(SecretBytes seed); ///< empty when the seed has not 32 bytes
    [[nodiscard]] static SigningKey create();
    [[nodiscard]] QByteArray sign(QByteArrayView message) const; ///< 64 bytes; none from an empty key
};
/// False for a wrong signature and for keys or signatures of a wrong size.
[[nodiscard]] bool verifySignature(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

/// XChaCha20-Poly1305. `key` 32, `nonce` 24 bytes. The result is the cipher text followed by the 16-byte tag.
[[nodiscard]] QByteArray seal(const SecretBytes &key, QByteArrayView nonce, QByteArrayView plain,
                              QByteArrayView associated);
/// Denied when key, nonce, associated data or cipher text do not belong together.
[[nodiscard]] Result<SecretBytes> open(const SecretBytes &key, QByteArrayView nonce, QByteArrayView sealed,
                                       QByteArrayView associated);

/// Cost of turning a passphrase into a key with Argon2id. Outside floor and ceiling it is refused, whatever a file
/// says: below it can be guessed, above it would hold the machine for minutes.
struct PassphraseCost {
    quint64 memoryBytes = 256ull * 1024 * 1024;
    quint32 passes = 3;
    static constexpr quint64 kFloorBytes = 64ull * 1024 * 1024;
    static constexpr quint64 kCeilingBytes = 1024ull * 1024 * 1024;
    static constexpr quint32 kFloorPasses = 3;
    static constexpr quint32 kCeilingPasses = 16;
};
/// 32 bytes. `salt` has 16. Invalid outside the limits, Storage when the memory cannot be had.
[[nodiscard]] Result<SecretBytes> deriveKey(const SecretBytes &passphrase, QByteArrayView salt, PassphraseCost cost);

/// Must have returned true once before anything above is used.
[[nodiscard]] bool startCrypto();

/// From now on neither a core file nor another program of the same user shows what this one holds in memory. For
/// programs, before a passphrase is asked for; debuggers and the leak check of sanitizers are shut out, too.
void hideMemory();

} // namespace leye
