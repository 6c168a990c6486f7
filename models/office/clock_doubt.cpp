// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/clock_doubt.h"

#include "models/journal/ledger.h"

#include <QCoreApplication>
#include <QDateTime>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClockDoubt)
};

QString textOf(const Clock &clock, qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, clock.zoneMinutes(ms) * 60)
        .toString(u"yyyy-MM-dd HH:mm");
}

} // namespace

Result<QString> clockDoubt(Workspace &workspace)
{
    const Clock &clock = workspace.parts().clock;
    const qint64 now = clock.nowMs();
    LEYE_TRY(const qint64 newest, lastWritten(workspace.journal().store(), workspace.journal().desk()));
    if (workspace.facts().demo || newest <= now + kClockDoubtMs)
        return QString();
    return Words::tr("The clock of this computer may be wrong: it says %1, and this desk wrote its newest entry at %2. "
                     "Set it right before you record anything.")
        .arg(textOf(clock, now), textOf(clock, newest));
}

} // namespace leye
