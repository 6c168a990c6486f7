// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/header_names.h"
#include "models/sheets/sheet_reader.h"

namespace leye {

/// The first rows of a sheet, for whoever decides what its columns are.
struct SheetPreview {
    QString name;
    QList<SheetRow> rows;
};

/// A list, opened and understood as far as a program can: first stage of an import.
struct ImportFile {
    QString name;    ///< without its folder
    QByteArray hash; ///< SHA-256 of its bytes: by it an import that was cut off knows its file again
    SheetFacts facts;
    QList<SheetPreview> sheets;
    ImportPlan plan; ///< proposed
    std::unique_ptr<SheetReader> reader;
};

/// Of each sheet this many rows that are not blank are shown and searched for headers.
inline constexpr qsizetype kPreviewRows = 30;

/// Errors of openSheets() and SheetReader::read().
[[nodiscard]] Result<ImportFile> inspectFile(const QString &path, const HeaderNames &names,
                                             const SheetOptions &options = {});

/// What the file really is, where its name says something else: it was read as what it is. Empty where the two agree.
[[nodiscard]] QString misnamed(const QString &name, const SheetFacts &facts);

/// Where in a file a row stands.
struct RowPlace {
    qsizetype sheet = 0;
    qint64 row = 0; ///< as Excel counts
    auto operator<=>(const RowPlace &) const = default;
};

/// Tells the rows of people or services from what else stands below the headers: totals (合计, 小计, 总计), who made
/// the list (制表人 …), examples, headers repeated on each page, rows with nothing but a serial number.
[[nodiscard]] bool isDataRow(const SheetPlan &plan, const SheetRow &row);

/// Calls `visitor` for each data row of the taken sheets, in their order; it stops the reading with false.
[[nodiscard]] Result<void> eachDataRow(SheetReader &reader, const ImportPlan &plan,
                                       const std::function<bool(RowPlace, const SheetRow &)> &visitor,
                                       const ProgressVisitor &progress = {});

} // namespace leye
