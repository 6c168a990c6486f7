// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/key_material.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {
namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(KeyText)
};

constexpr quint64 kVersion = 1;
constexpr quint64 kMaxRestricted = 10'000;
constexpr quint8 kNull = 0xf6;
enum Major : quint8 { Unsigned = 0, Bytes = 2, Array = 4 };

class Writer {
public:
    explicit Writer(size_t capacity) : m_bytes(capacity) {}
    void head(Major major, quint64 value)
    {
        const auto first = quint8(major << 5);
        if (value < 24)
            return byte(quint8(first | value));
        const int width = value <= 0xff ? 0 : value <= 0xffff ? 1 : value <= 0xffff'ffff ? 2 : 3;
        byte(quint8(first | (24 + width)));
        for (int shift = (8 << width) - 8; shift >= 0; shift -= 8)
            byte(quint8(value >> shift));
    }
    void key(const SecretBytes &key)
    {
        head(Bytes, key.size());
        std::ranges::copy(key.view(), m_bytes.data().subspan(m_size).begin());
        m_size += key.size();
    }
    void byte(quint8 value) { m_bytes.data()[m_size++] = value; }
    [[nodiscard]] SecretBytes written() const { return SecretBytes::copyOf(m_bytes.view().first(qsizetype(m_size))); }

private:
    SecretBytes m_bytes;
    size_t m_size = 0;
};

/// Reads what Writer writes. The first fault sticks and gives zeros. Longer heads than needed are not looked for:
/// decodeKeys() compares with the one encoding.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_rest(bytes) {}
    [[nodiscard]] bool isWhole() const { return !m_failed && m_rest.isEmpty(); }
    quint64 head(Major major, quint64 most)
    {
        const quint8 first = byte();
        quint64 value = first & 0x1f;
        if (value >= 24) {
            const int width = std::min(int(value) - 24, 3);
            value = 0;
            for (int i = 0; i < 1 << width; ++i)
                value = value << 8 | byte();
        }
        m_failed = m_failed || first >> 5 != major || value > most;
        return m_failed ? 0 : value;
    }
    SecretBytes key()
    {
        m_failed = head(Bytes, kKeyBytes) != kKeyBytes || m_rest.size() < qsizetype(kKeyBytes);
        if (m_failed)
            return {};
        SecretBytes key = SecretBytes::copyOf(m_rest.first(kKeyBytes));
        m_rest = m_rest.sliced(kKeyBytes);
        return key;
    }
    [[nodiscard]] bool takeNull()
    {
        const bool isNull = m_rest.startsWith(char(kNull));
        if (isNull)
            m_rest = m_rest.sliced(1);
        return isNull;
    }

private:
    quint8 byte()
    {
        m_failed = m_failed || m_rest.isEmpty();
        if (m_failed)
            return 0;
        const auto value = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return value;
    }

    QByteArrayView m_rest;
    bool m_failed = false;
};

bool isSame(const SecretBytes &one, const SecretBytes &other) { return one.view() == other.view(); }

std::vector<RestrictedKey> copies(const std::vector<RestrictedKey> &keys)
{
    std::vector<RestrictedKey> list;
    for (const RestrictedKey &key : keys)
        list.push_back({key.area, key.generation, key.key.clone()});
    return list;
}

} // namespace

KeyMaterial KeyMaterial::clone() const { return {dataKey.clone(), copies(restricted), authoritySeed.clone()}; }

Result<KeyMaterial> keysFor(Roles roles, const KeyMaterial &all)
{
    KeyMaterial part{all.dataKey.clone(), {}, {}};
    if (roles.testFlag(Role::Counsellor)) {
        if (all.restricted.empty())
            return fail(
                Error::Kind::Denied,
                KeyText::tr("You have no keys to the counselling notes, so you cannot give them to a counsellor. "
                            "Open the workspace with the recovery code to do it."));
        part.restricted = copies(all.restricted);
    }
    if (roles.testFlag(Role::Administrator)) {
        if (all.authoritySeed.isEmpty())
            return fail(Error::Kind::Denied,
                        KeyText::tr("You have no authority key, so you cannot make somebody an administrator. Ask an "
                                    "administrator, or open the workspace with the recovery code."));
        part.authoritySeed = all.authoritySeed.clone();
    }
    return part;
}

bool changesKeys(Roles before, Roles after)
{
    constexpr Roles kWithKeys = Role::Counsellor | Role::Administrator;
    return (before & kWithKeys) != (after & kWithKeys);
}

Result<KeyMaterial> combined(const KeyMaterial &one, const KeyMaterial &other)
{
    if (!isSame(one.dataKey, other.dataKey))
        return fail(Error::Kind::Invalid, KeyText::tr("These keys belong to two different workspaces."));
    KeyMaterial both = one.clone();
    for (const RestrictedKey &key : other.restricted) {
        const bool isKnown = std::ranges::any_of(both.restricted, [&](const RestrictedKey &known) {
            return known.area == key.area && known.generation == key.generation;
        });
        if (!isKnown)
            both.restricted.push_back({key.area, key.generation, key.key.clone()});
    }
    if (both.authoritySeed.isEmpty())
        both.authoritySeed = other.authoritySeed.clone();
    return both;
}

SecretBytes encodeKeys(const KeyMaterial &keys)
{
    Writer writer(96 + 64 * keys.restricted.size()); // more than the longest heads need
    writer.head(Array, 4);
    writer.head(Unsigned, kVersion);
    writer.key(keys.dataKey);
    writer.head(Array, keys.restricted.size());
    for (const RestrictedKey &key : keys.restricted) {
        writer.head(Array, 3);
        writer.head(Unsigned, quint64(key.area));
        writer.head(Unsigned, quint64(key.generation));
        writer.key(key.key);
    }
    if (keys.authoritySeed.isEmpty())
        writer.byte(kNull);
    else
        writer.key(keys.authoritySeed);
    return writer.written();
}

Result<KeyMaterial> decodeKeys(const SecretBytes &bytes)
{
    Reader reader(bytes.view());
    reader.head(Array, 64);
    if (reader.head(Unsigned, std::numeric_limits<quint64>::max()) > kVersion)
        return fail(Error::Kind::Unsupported,
                    KeyText::tr("These keys were written by a newer version of this program. Update it."));
    KeyMaterial keys{reader.key(), {}, {}};
    const quint64 count = reader.head(Array, kMaxRestricted);
    for (quint64 i = 0; i < count; ++i) {
        reader.head(Array, 3);
        const auto area = qint64(reader.head(Unsigned, std::numeric_limits<qint64>::max()));
        const auto generation = int(reader.head(Unsigned, std::numeric_limits<int>::max()));
        keys.restricted.push_back({area, generation, reader.key()});
    }
    if (!reader.takeNull())
        keys.authoritySeed = reader.key();
    if (!reader.isWhole() || !isSame(encodeKeys(keys), bytes))
        return fail(Error::Kind::Damaged,
                    KeyText::tr("The keys in this key slot are damaged. Use another sign-in or the recovery code."));
    return keys;
}

} // namespace leye
