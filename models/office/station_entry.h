// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/office_store.h"
#include "models/office/rights.h"

namespace leye {

/// What an administrator changes about the network: stations are added, corrected, closed and opened again; the centre
/// and the subdistricts, which have keys of their own, only corrected. Each is one operation that can be undone. All
/// need Task::ManageSettings; where nothing differs, nothing is written and the action is null. What may be done is
/// judged by what is on file at that moment, whatever was shown. Where a sentence is about a field, Error::detail names
/// its column, or "reason". On the writer's thread.

/// What stations stand below, of those whose kind this is.
inline constexpr QStringView kSubdistrictKind = u"街道";

/// What a new station can be: 社区站, and the special ones 园区 · 楼宇商圈 · 校区.
[[nodiscard]] QStringList stationKinds();
/// The first free code of a kind below a subdistrict, 31010901705 or 310109017T03 (DESIGN.md §4); a closed station
/// keeps its own. Empty where all are taken.
[[nodiscard]] QString freeStationCode(const QList<Station> &all, const QString &subdistrict, const QString &kind);

/// A new station below station.parent. Invalid without a name, for a kind that is none, below anything but a
/// subdistrict, with a code of another form or another place, and for a place on the map that is none; Conflict where
/// the code is taken, or the name by a station that is open.
[[nodiscard]] Result<Committed> addStation(Journal &journal, const Viewer &viewer, Station station);

/// Corrects a station. Invalid without a name, with half a place on the map, or one that is nowhere; Conflict where
/// another open one has its new name.
[[nodiscard]] Result<Committed> editStation(Journal &journal, const Viewer &viewer, const Station &before,
                                            const Station &after);

/// From now on it is not offered any more where a station is chosen. Its code, what was done there and who works there
/// stay. Invalid without a reason, and for the centre and subdistricts; Conflict for `own`, the code of the station
/// where this desk stands, and where it is closed already; NotFound for a code that nothing has.
[[nodiscard]] Result<Committed> closeStation(Journal &journal, const Viewer &viewer, const QString &code,
                                             const QString &own, const QString &reason);
/// Conflict where it is not closed, or another open one has its name by now; NotFound as above.
[[nodiscard]] Result<Committed> reopenStation(Journal &journal, const Viewer &viewer, const QString &code);

[[nodiscard]] bool isClosed(const Station &station);
/// Since when a station is closed, and why, as the log has it.
struct StationClosing {
    QDate day;
    QString reason;
};
/// Invalid day for a station that is not closed. For reading connections, too.
[[nodiscard]] Result<StationClosing> closingOf(Database &database, const Station &station);

} // namespace leye
