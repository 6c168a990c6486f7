// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/import/importer.h"
#include "models/people/import/unknown_values.h"

namespace leye {

// What the import page has done for it on the writer's thread. The window keeps the answers and never touches a file or
// the database itself.

/// A file and how it shall be read.
struct ImportWish {
    ImportKind kind = ImportKind::People;
    QString path;
    SheetOptions options;
    std::optional<QString> profile; ///< by name; empty: none; not said: the saved one that fits best, if any
};

/// An import of before, as the page lists it.
struct PastImport {
    ImportRun run;
    bool isUndone = false;
    [[nodiscard]] qint64 toPutRight() const { return run.counts.rejectedTotal + run.counts.unresolved; }
};

/// A file that was opened. Its reader belongs to the writer's thread.
struct ImportLook {
    std::shared_ptr<ImportFile> file;
    HeaderNames names;
    QStringList profiles;           ///< saved for lists of this kind
    QString profile;                ///< the one that was used; empty: none
    std::optional<PastImport> past; ///< of the same bytes: cut off, or whole and not undone
};
[[nodiscard]] Result<ImportLook> lookAt(Workspace &workspace, const ImportWish &wish);

/// At most so many rows of a kind that want a look are shown at a time: memory does not grow with the file. Those
/// behind them come when these are dealt with; the file of rows that were not taken has them all.
inline constexpr qsizetype kRowsShown = 2'000;

/// What became of the rows, or would become of them.
struct ImportTrial {
    ActionId action; ///< the run; none for a dry run
    ImportPlan plan;
    QString fileName;
    ImportCounts counts;
    QList<ImportRow> rows; ///< that want a look: those to put right first
    bool hasMore = false;  ///< more than kRowsShown want one
    bool isWhole = true;
    bool hasWritten = false;
    QList<UnknownColumn> unknown = {}; ///< of a dry run
};

[[nodiscard]] Result<ImportTrial> tryRows(Workspace &workspace, ImportFile &file, const ImportPlan &plan,
                                          TaskControl &control);
/// The import itself, and behind it the rows that were put right meanwhile, as part of the same action.
[[nodiscard]] Result<ImportTrial> takeRows(Workspace &workspace, ImportFile &file, const ImportPlan &plan,
                                           const QList<ImportRow> &putRight, TaskControl &control);
[[nodiscard]] Result<ImportTrial> continueRows(Workspace &workspace, ImportFile &file, ActionId action,
                                               TaskControl &control);
[[nodiscard]] Result<ImportTrial> retryRowsOf(Workspace &workspace, ActionId action, const QList<ImportRow> &putRight);
/// What a run of before left to look at.
[[nodiscard]] Result<ImportTrial> openImport(Workspace &workspace, ActionId action);
[[nodiscard]] Result<Undone> undoImport(Workspace &workspace, ActionId action);
/// Columns and values, as a profile.
[[nodiscard]] Result<Committed> keepPlan(Workspace &workspace, const ImportPlan &plan, const QString &name);
[[nodiscard]] Result<RowResult> checkOne(Workspace &workspace, const ImportPlan &plan, const ImportRow &row);
/// How many rows were written. `file` is read again for a dry run; a run has kept its own.
[[nodiscard]] Result<qint64> saveProblems(Workspace &workspace, ImportFile *file, const ImportTrial &trial,
                                          const QString &path, TaskControl &control);

/// Newest first; those of the last thirty days, which rows are kept for.
[[nodiscard]] Result<QList<PastImport>> pastImports(DeskSession::Reading &reading, qint64 nowMs);

} // namespace leye
