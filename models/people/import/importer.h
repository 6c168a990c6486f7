// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/undo.h"
#include "models/people/import/import_desk.h"
#include "models/people/import/import_store.h"

namespace leye {

/// Where an import stands while it runs.
struct ImportProgress {
    const ImportCounts &counts;
    qint64 bytes = 0; ///< of totalBytes, of the sheet that is read
    qint64 totalBytes = 0;
};

/// Who follows an import row by row. Both may be left out; both are called on the thread of the import.
struct ImportListener {
    std::function<void(const RowResult &result, const SheetRow &row)> row;
    std::function<bool(const ImportProgress &progress)> progress; ///< false stops it
};

/// What an import, or a part of it, has done.
struct ImportReport {
    ActionId action; ///< undoes it; none after a dry run, and where nothing was written
    ImportCounts counts;
    RowPlace last;       ///< the last row that was looked at
    bool isWhole = true; ///< false: it was stopped after `last` and can go on
};

// An import goes through stages: inspectFile() proposes a plan, checkPlan() says whether it will do, dryRun() tells
// what would happen, runImport() does it. Rows are looked at one by one in the order of the file; each that is taken is
// one edit with everything it holds, all of one action. What is written becomes durable in slices, together with how
// far the run has come: after a kill at any instant unfinishedImport() finds it, and continueImport() goes on behind
// the last slice as if nothing had happened, or undoImport() takes back what there is. Denied without the right to
// import; Invalid where checkPlan() says so; errors of the reader and of the disk.

/// The sums and the rows are those of runImport() on the same file at the same moment. Writes nothing.
[[nodiscard]] Result<ImportReport> dryRun(const ImportDesk &desk, ImportFile &file, const ImportPlan &plan,
                                          const ImportListener &listener = {});

/// Where the file turns out to be damaged half-way, what was written is undone and the error is the reader's.
[[nodiscard]] Result<ImportReport> runImport(const ImportDesk &desk, ImportFile &file, const ImportPlan &plan,
                                             const ImportListener &listener = {});

/// The newest import of a file with these bytes that was cut off and not undone. Read-only.
[[nodiscard]] Result<std::optional<ImportRun>> unfinishedImport(Journal &journal, ImportKind kind,
                                                                const QByteArray &fileHash);

/// Goes on with the plan the run began with. Conflict: another file, undone, or at its end already. The sums are those
/// of the whole run; the listener hears of the rows from here on only.
[[nodiscard]] Result<ImportReport> continueImport(const ImportDesk &desk, ImportFile &file, ActionId action,
                                                  const ImportListener &listener = {});

/// What would become of a single row, with cells as somebody is putting them right. It knows nothing of the other rows
/// of the file, only who is on file. Writes nothing.
[[nodiscard]] Result<RowResult> checkRow(const ImportDesk &desk, const ImportPlan &plan, RowPlace place,
                                         const SheetRow &row);

/// Tries rows again whose cells were put right: part of the same action, in the sums instead of what they were. Rows
/// that are still not taken stay in the list. NotFound: no such run. Conflict: it was undone.
[[nodiscard]] Result<ImportReport> retryRows(const ImportDesk &desk, ActionId action, const QList<ImportRow> &rows,
                                             const ImportListener &listener = {});

/// Remembers what the columns of the taken sheets are and what their values stand for, for lists of this office:
/// HeaderNames::load() takes it. What one of this name and kind says of other headers stays.
[[nodiscard]] Result<Committed> saveProfile(const ImportDesk &desk, const ImportPlan &plan, const QString &name);

/// The whole import as one action back, and the rows in its list gone. Errors: undo().
[[nodiscard]] Result<Undone> undoImport(const ImportDesk &desk, ActionId action);

} // namespace leye
