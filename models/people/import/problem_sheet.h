// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/import_store.h"
#include "models/sheets/sheet_writer.h"

namespace leye {

/// Whether a row stands in the list of rows to put right: nothing of it was written.
[[nodiscard]] bool isToBePutRight(const RowResult &result);

/// The rows that were not taken, as a table to put right and import again: the columns of the list as they were, and
/// behind them 行号, 原因 and 怎么办 (with several sheets 工作表, too), which an import passes over. In Chinese
/// whatever the language, as the lists themselves are.
class ProblemSheet {
public:
    /// Errors of createSheet(). An older file of that name is replaced once finish() has returned.
    [[nodiscard]] static Result<ProblemSheet> create(const QString &path, const ImportPlan &plan, const QDateTime &now);

    /// Rows that are not to be put right are passed over.
    [[nodiscard]] Result<void> add(const RowResult &result, const SheetRow &row);
    [[nodiscard]] qint64 rows() const { return m_rows; }
    /// Writes nothing, and leaves an older file alone, where there was no row.
    [[nodiscard]] Result<void> finish();

private:
    ProblemSheet(std::unique_ptr<SheetWriter> writer, const ImportPlan &plan);

    std::unique_ptr<SheetWriter> m_writer;
    ImportPlan m_plan;
    qsizetype m_width = 0; ///< columns of the list
    bool m_namesSheet = false;
    qint64 m_rows = 0;
};

/// What is wrong and what to do, in Chinese: 身份证号校验位不对 · 对照证件逐位核对.
struct ProblemWords {
    QString reason;
    QString advice;
};
[[nodiscard]] ProblemWords chineseWordsFor(EntryReason reason);

} // namespace leye
