// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/code_tables.h"
#include "models/office/rights.h"
#include "models/people/import/places.h"

namespace leye {

/// Whom and what the rows of a list are checked against; made once for an import.
struct ImportDesk {
    Journal &journal;
    const Viewer &viewer;
    QString station; ///< code of the desk's own station
    CodeTables codes;
    Places places;
    QHash<QString, UserId> staff;     ///< by name; none where two share it
    QHash<QString, QString> stations; ///< code by name and by code
    QHash<QString, int> markClasses;  ///< by mark
    QDate today;
    RandomBytes random = systemRandom(); ///< for ids of those who are new; asked on the thread that reads
    qint64 sliceRows = 5'000;            ///< so many rows become durable together; fewer when they hold much

    [[nodiscard]] static Result<ImportDesk> load(Journal &journal, const Viewer &viewer, const QString &station);
};

} // namespace leye
