// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_columns.h"
#include "ui/print/form.h"

namespace leye {

/// A list of people as it is seen, ready to be laid out.
struct PeopleListPaper {
    QList<PeopleColumn> columns;
    PeopleListWords words;
    QList<PeopleListRow> rows;
    MaskLevel mask = MaskLevel::Partial;
    QString station, printedBy;
    QDateTime printedAt;
    QString purpose;
    bool demo = false;
};

/// Across the sheet, each row numbered, the head repeated on each page.
[[nodiscard]] Form peopleListForm(const PeopleListPaper &paper);

} // namespace leye
