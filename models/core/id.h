// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <compare>
#include <functional>
#include <optional>

namespace leye {

/// Fills a buffer with random bytes. Passed in, so that demo data and tests can be repeated.
using RandomBytes = std::function<void(quint8 *buffer, size_t size)>;

/// The operating system's random source.
[[nodiscard]] RandomBytes systemRandom();

/// A repeatable source for demo data and tests; never for keys.
[[nodiscard]] RandomBytes seededRandom(quint64 seed);

/// Sixteen bytes that name a record, a desk or an action. All zero means "none".
class Id16 {
public:
    constexpr Id16() = default;
    explicit constexpr Id16(const std::array<quint8, 16> &bytes) : m_bytes(bytes) {}

    /// A time-ordered UUIDv7 (RFC 9562 §5.7): 48 bits of `unixMs`, the rest random.
    [[nodiscard]] static Id16 uuid7(qint64 unixMs, const RandomBytes &random);
    /// Exactly 16 bytes, or nothing.
    [[nodiscard]] static std::optional<Id16> fromBytes(QByteArrayView bytes);
    /// 32 hex digits, with or without the hyphens of a UUID; nothing when it is anything else.
    [[nodiscard]] static std::optional<Id16> fromText(QStringView text);

    [[nodiscard]] bool isNull() const { return *this == Id16(); }
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }
    /// 32 lower-case hex digits.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] const std::array<quint8, 16> &array() const { return m_bytes; }

    constexpr auto operator<=>(const Id16 &) const = default;

private:
    std::array<quint8, 16> m_bytes{};
};

[[nodiscard]] size_t qHash(const Id16 &id, size_t seed = 0) noexcept;

/// An Id16 that knows what it names, so that a PersonId can never be passed where a UserId is meant.
template <typename Tag>
struct Id {
    Id16 raw;

    Id() = default;
    explicit Id(const Id16 &id) : raw(id) {}
    [[nodiscard]] bool isNull() const { return raw.isNull(); }
    [[nodiscard]] QString toString() const { return raw.toString(); }
    auto operator<=>(const Id &) const = default;
};

template <typename Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0) noexcept
{
    return qHash(id.raw, seed);
}

using DeskId = Id<struct DeskTag>;
using ActionId = Id<struct ActionTag>;
using UserId = Id<struct UserTag>;
using PersonId = Id<struct PersonTag>;
using HouseholdId = Id<struct HouseholdTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using ServiceId = Id<struct ServiceTag>;
using StationId = Id<struct StationTag>;

} // namespace leye
