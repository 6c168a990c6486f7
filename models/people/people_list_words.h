// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/office/rights.h"

namespace leye {

/// What rows of the list of people are put into words with, and what can be asked for. Read whole; a copy is cheap.
struct PeopleListWords {
    CodeTables codes;
    QList<Station> stations; ///< in the order of their codes: each node before its subtree
    QList<User> users;       ///< who works here still
    QStringList marks;       ///< codes of those the viewer may read
    QDate today;

    [[nodiscard]] QString stationName(const QString &code) const; ///< the code where nothing has it
    [[nodiscard]] QString userName(UserId user) const;
};

[[nodiscard]] Result<PeopleListWords> peopleListWords(Database &database, const Viewer &viewer, QDate today);

} // namespace leye
