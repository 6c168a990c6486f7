// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/disclosure.h"
#include "models/people/export_store.h"
#include "models/people/people_desk.h"
#include "models/sheets/sheet_writer.h"

#include <functional>

namespace leye {

/// What shall be written, where, for whom and what for.
struct ExportWish : DisclosureWish {
    ExportKind kind = ExportKind::People;
    QString filter; ///< export_filter.h; empty: everybody
    /// Of these alone, by local number, and in this order: what a list shows, or what was ticked in it.
    std::optional<QList<quint32>> chosen;
    QString path;
    SheetFormat format = SheetFormat::Xlsx;
    TextEncoding encoding = TextEncoding::Utf8; ///< of csv
    bool replace = true;                        ///< a file that is there already
};

/// What was written.
struct ExportReport {
    qint64 rows = 0;
    qint64 people = 0;
    QStringList restricted; ///< titles of the columns that the role may not see of anybody
    qint64 shortened = 0;   ///< cells too long for a spreadsheet
};

/// What an export reads from. `today` is the day on which marks and ages are looked at.
struct ExportSource {
    Database &database;
    const RestrictedKeys &keys;
    const Viewer &viewer;
    const CodeTables &codes;
    QDate today;
};

/// Asked after each few hundred rows; false cancels, and nothing is left of the file.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What a file would hold, as the viewer may see it and as `wish` masks it.
struct ExportPreview {
    ExportSize size;
    QStringList titles;
    QList<QStringList> rows; ///< the first of them
    QStringList restricted;  ///< as in ExportReport
    bool operator==(const ExportPreview &) const = default;
};

/// The first `rows` rows; nothing is written, and nobody has to answer for it yet. On the thread of `source`.
[[nodiscard]] Result<ExportPreview> previewExport(const ExportSource &source, const ExportWish &wish, int rows);

/// Writes people or services into a file that our own import reads again. Memory does not grow with it.
/// What goes out is what the viewer may read, masked as `wish` says; what is hidden is named, in the title of a column
/// or in the row. The log has the entry, with the number of rows, before the first of them is written, so that neither
/// a crash nor a kill leaves data outside that nobody answers for; when the file cannot be finished, the entry says so.
/// Denied, Invalid: requireMayDisclose() and parseExportFilter(). Cancelled. NotFound, Full, Storage: createSheet().
[[nodiscard]] Result<ExportReport> exportRecords(const PeopleDesk &desk, const ExportWish &wish,
                                                 const ExportProgress &progress = {});

} // namespace leye
