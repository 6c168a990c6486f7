// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/edit.h"
#include "models/people/import/import_desk.h"
#include "models/people/import/import_store.h"

#include <memory>

namespace leye {

/// What a row means and what it takes to write it.
struct TakenRow {
    RowResult result;
    std::optional<Edit> edit; ///< one row, one edit; none where nothing is written
};

/// What the rows of one import share.
struct ImportJob {
    const ImportDesk &desk;
    const ImportPlan &plan;
    QString fileName;
    ActionId action;

    /// An edit of this import, with the place of the row as its reason.
    [[nodiscard]] Edit edit(const QString &name, RowPlace place) const;
};

/// Decides row by row, in the order of the file, what becomes of it: checks it, asks who is on file, remembers the rows
/// before it. Writes nothing. On the writer's thread, between the edits it gives.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    [[nodiscard]] virtual Result<TakenRow> take(RowPlace place, const SheetRow &row) = 0;
    /// A row that an earlier run of the same import has dealt with: only remembered.
    virtual void recall(RowPlace place, const SheetRow &row) = 0;
};
/// `job` must live as long.
[[nodiscard]] std::unique_ptr<RowTaker> makeRowTaker(const ImportJob &job);

} // namespace leye
