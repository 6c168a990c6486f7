// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/workspace.h"

#include <QDate>

namespace leye {

/// How much synthetic life a demonstration workspace holds.
enum class DemoScale : quint8 {
    Story,    ///< 小陈 and his neighbours, at one station
    Station,  ///< about 5,000 people and 60,000 services of five years, in the subdistrict 310109017
    District, ///< about 350,000 people and 5 million services of five years, in the whole district
};
[[nodiscard]] std::optional<DemoScale> demoScaleOf(QStringView code); ///< story, station, district
[[nodiscard]] QString codeOf(DemoScale scale);

/// What is to be made.
struct DemoPlan {
    DemoScale scale = DemoScale::Story;
    quint64 seed = 1;
    QDate today;                  ///< the last entries are of the working day before
    std::optional<qint64> people; ///< besides the story's; left out: as many as the scale has
    /// Synthetic people need no more than the least that is allowed, and a district has a hundred users.
    PassphraseCost cost{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
};

/// What was made.
struct DemoReport {
    QString workspace; ///< its folder
    QDate firstDay;
    qint64 people = 0;
    qint64 services = 0;
    qint64 operations = 0;
    QStringList users; ///< names; the first is who signs in when nobody is named
};

/// Days done and days in all; false stops.
using DemoProgress = std::function<bool(qint64 done, qint64 all)>;

/// Makes a workspace of synthetic people (演示数据): everything entered day by day by the operations of models/people,
/// in the name of the station's staff, at the hours of the office. All users get `passphrase`. Of `parts` the catalogue
/// and the projectors count; clock and randomness are the demonstration's own.
///
/// The same plan makes the same records: values, ids, times, users, and the salts of the log. What differs are keys and
/// what hangs on them: the ids of workspace and desk and where operations name it, the hashes of headers, signatures,
/// what is sealed, key slots.
///
/// Conflict when something lies in the folder, Invalid for a day before the story has ended, Cancelled when stopped;
/// nothing is left behind then. Memory does not grow with the services.
[[nodiscard]] Result<DemoReport> makeDemo(const QString &path, const DemoPlan &plan, const SecretBytes &passphrase,
                                          const WorkspaceParts &parts, const DemoProgress &progress);

} // namespace leye
