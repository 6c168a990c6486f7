// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace leye {

QDate dateAt(qint64 ms, int zoneMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, zoneMinutes * 60).date();
}

QDate Clock::today() const
{
    const qint64 now = nowMs();
    return dateAt(now, zoneMinutes(now));
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

int SystemClock::zoneMinutes(qint64 atMs) const
{
    return QDateTime::fromMSecsSinceEpoch(atMs).offsetFromUtc() / 60;
}

FixedClock::FixedClock(QDate day)
    : m_ms(QDateTime(day, QTime(9, 0), Qt::OffsetFromUTC, 8 * 3600).toMSecsSinceEpoch()), m_zoneMinutes(480)
{
}

} // namespace leye
