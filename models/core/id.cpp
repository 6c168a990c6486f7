// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include <QHashFunctions>
#include <QRandomGenerator>

#include <cstring>
#include <memory>
#include <sys/random.h>

namespace leye {

RandomBytes systemRandom()
{
    return [](quint8 *buffer, size_t size) {
        while (size > 0) {
            const ssize_t got = ::getrandom(buffer, std::min<size_t>(size, 256), 0);
            if (got <= 0)
                continue; // interrupted by a signal: the kernel's pool itself does not fail once it is up
            buffer += got;
            size -= size_t(got);
        }
    };
}

RandomBytes seededRandom(quint64 seed)
{
    const quint32 words[2] = {quint32(seed), quint32(seed >> 32)};
    return [generator = std::make_shared<QRandomGenerator>(words, 2)](quint8 *buffer, size_t size) {
        while (size > 0) {
            const quint64 word = generator->generate64();
            const size_t part = std::min(size, sizeof word);
            std::memcpy(buffer, &word, part);
            buffer += part;
            size -= part;
        }
    };
}

Id16 Id16::uuid7(qint64 unixMs, const RandomBytes &random)
{
    std::array<quint8, 16> bytes{};
    random(bytes.data() + 6, 10);
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = quint8(quint64(unixMs) >> (40 - 8 * i));
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x70); // version 7
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80); // variant of RFC 9562
    return Id16(bytes);
}

std::optional<Id16> Id16::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    std::array<quint8, 16> array{};
    std::memcpy(array.data(), bytes.data(), array.size());
    return Id16(array);
}

std::optional<Id16> Id16::fromText(QStringView text)
{
    QByteArray hex = text.toLatin1();
    if (hex.size() == 36 && hex[8] == '-' && hex[13] == '-' && hex[18] == '-' && hex[23] == '-')
        hex.replace("-", "");
    const QByteArray bytes = hex.size() == 32 ? QByteArray::fromHex(hex) : QByteArray();
    if (bytes.size() != 16 || bytes.toHex() != hex.toLower())
        return std::nullopt;
    return fromBytes(bytes);
}

QByteArray Id16::bytes() const
{
    return view().toByteArray();
}

QString Id16::toString() const
{
    return QString::fromLatin1(bytes().toHex());
}

size_t qHash(const Id16 &id, size_t seed) noexcept
{
    return ::qHashBits(id.array().data(), id.array().size(), seed);
}

} // namespace leye
