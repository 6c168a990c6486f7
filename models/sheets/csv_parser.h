// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/row_feed.h"

namespace leye {

/// Cuts decoded text into rows and cells. Rows are counted as Excel shows them, blank ones too.
class CsvParser {
public:
    CsvParser(char16_t separator, bool unprotect, RowFeed &feed)
        : m_separator(separator)
        , m_unprotect(unprotect)
        , m_feed(feed)
    {
    }

    /// False: the visitor has had enough. Damaged: a quote that is never closed, with the line where it opened.
    [[nodiscard]] Result<bool> parse(QStringView text);
    /// At the end of the file.
    [[nodiscard]] Result<> finish();

private:
    enum class State { CellStart, Plain, Quoted, AfterQuote };
    [[nodiscard]] Result<bool> plain(QChar c);
    [[nodiscard]] Result<> quoted(QChar c);
    [[nodiscard]] Result<> endCell();
    [[nodiscard]] Result<bool> endRow();
    [[nodiscard]] tl::unexpected<Error> openQuote() const;

    char16_t m_separator;
    bool m_unprotect;
    RowFeed &m_feed;
    State m_state = State::CellStart;
    QString m_cell;
    bool m_rowIsOpen = false;
    bool m_afterCr = false;
    qint64 m_row = 0;
    qint64 m_column = 0;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
};

} // namespace leye
