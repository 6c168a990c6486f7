// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/edit.h"
#include "models/people/import/import_desk.h"
#include "models/people/import/import_store.h"

#include <QSet>

#include <memory>

namespace leye {

/// A row of a file and what was read from it, before anybody asked who is on file.
struct ReadRow {
    RowPlace place;
    SheetRow cells;

    ReadRow(RowPlace where, SheetRow row) : place(where), cells(std::move(row)) {}
    virtual ~ReadRow() = default;
};

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
    QSet<Id16> made; ///< what an earlier part of this run made: people by a roster, services by a ledger

    /// An edit of this import, with the place of the row as its reason.
    [[nodiscard]] Edit edit(const QString &name, RowPlace place) const;
};

/// Decides row by row, in the order of the file, what becomes of it: checks it, asks who is on file, remembers the rows
/// before it. Writes nothing.
class RowTaker {
public:
    virtual ~RowTaker() = default;
    /// Checks a row by itself. From any one thread, also while rows before it are taken on another.
    [[nodiscard]] virtual std::unique_ptr<ReadRow> read(RowPlace place, const SheetRow &row) const = 0;
    /// A row that read() gave. On the writer's thread, between the edits it gives.
    [[nodiscard]] virtual Result<TakenRow> take(const ReadRow &row) = 0;
    /// A row that an earlier part of the same run has dealt with: remembered as take() would have then, so that the
    /// rows behind it meet what they would have met without the break. Before the first take(), in the order of the
    /// file.
    [[nodiscard]] virtual Result<void> recall(const ReadRow &row) = 0;
};
/// `job` must live as long.
[[nodiscard]] std::unique_ptr<RowTaker> makeRowTaker(const ImportJob &job);

} // namespace leye
