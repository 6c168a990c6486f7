// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QtGlobal>

namespace leye {

/// The time, passed to whoever needs it, so that nothing reads a global clock.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// Minutes east of UTC at that moment (Shanghai: 480).
    [[nodiscard]] virtual int zoneMinutes(qint64 atMs) const = 0;
    /// The calendar date where the desk stands.
    [[nodiscard]] QDate today() const;
};

class SystemClock : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] int zoneMinutes(qint64 atMs) const override;
};

/// Stands still until it is moved: demo data and tests.
class FixedClock : public Clock {
public:
    explicit FixedClock(qint64 ms, int zoneMinutes = 480) : m_ms(ms), m_zoneMinutes(zoneMinutes) {}
    /// Nine o'clock in the morning of `day` in Shanghai.
    explicit FixedClock(QDate day);
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    [[nodiscard]] int zoneMinutes(qint64) const override { return m_zoneMinutes; }
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
    int m_zoneMinutes;
};

/// The calendar date of a moment at a zone offset.
[[nodiscard]] QDate dateAt(qint64 ms, int zoneMinutes);

} // namespace leye
