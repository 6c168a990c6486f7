// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"

namespace leye {

/// Puts rows together from cells for a RowVisitor and holds every format to the same limits, so that a small hostile
/// file can neither fill the memory nor keep the program busy.
class RowFeed {
public:
    static constexpr qint64 kMaxRows = 1'048'576;         ///< as in Excel
    static constexpr qint64 kMaxColumns = 1'024;          ///< rosters have some dozens
    static constexpr qsizetype kMaxCellText = 65'536;     ///< Excel stops at 32,767
    static constexpr qint64 kMaxCells = 64'000'000;       ///< rows times their width
    static constexpr qint64 kMaxText = 512 * 1024 * 1024; ///< characters of all cells, repeated ones too

    RowFeed(const RowVisitor &visitor, const ProgressVisitor &progress, qint64 totalBytes)
        : m_visitor(visitor)
        , m_progress(progress)
        , m_totalBytes(totalBytes)
    {
    }

    /// Numbers must rise.
    [[nodiscard]] Result<> begin(qint64 number);
    /// `column` from 0. Empty cells need not be put.
    [[nodiscard]] Result<> put(qint64 column, SheetCell cell);
    /// Hands the row on unless it is blank. False: the visitor has had enough.
    [[nodiscard]] Result<bool> end();
    /// Invalid when so many more would be too many: a repeated row is refused before it is read a million times.
    [[nodiscard]] Result<> expect(qint64 cells, qint64 characters) const;
    /// Tells how far the reader is; Cancelled when the listener says so.
    [[nodiscard]] Result<> passed(qint64 bytes);
    [[nodiscard]] qint64 rowNumber() const { return m_row.number; }
    [[nodiscard]] static tl::unexpected<Error> textTooLong(qint64 row);
    [[nodiscard]] static tl::unexpected<Error> tooManyColumns(qint64 row);

private:
    const RowVisitor &m_visitor;
    const ProgressVisitor &m_progress;
    qint64 m_totalBytes;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
    qint64 m_text = 0;
    SheetRow m_row;
};

} // namespace leye
