// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv_parser.h"

#include "models/sheets/cell_text.h"
#include "models/sheets/protection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

} // namespace

Result<bool> CsvParser::parse(QStringView text)
{
    for (const QChar c : text) {
        const bool isSecondHalf = c == u'\n' && m_afterCr; // of CRLF
        m_afterCr = c == u'\r';
        if ((c == u'\n' && !isSecondHalf) || c == u'\r')
            ++m_line;
        if (m_state == State::Quoted) {
            LEYE_CHECK(quoted(c));
        } else if (!isSecondHalf) {
            LEYE_TRY(const bool more, plain(c));
            if (!more)
                return false;
        }
    }
    return true;
}

Result<bool> CsvParser::plain(QChar c)
{
    if (!m_rowIsOpen) {
        LEYE_CHECK(m_feed.begin(++m_row));
        m_rowIsOpen = true;
        m_column = 0;
    }
    if (c == u'\n' || c == u'\r')
        return endRow();
    if (c == m_separator) {
        LEYE_CHECK(endCell());
    } else if (c == u'"' && m_state == State::CellStart) {
        m_state = State::Quoted;
        m_quoteLine = m_line;
    } else if (c == u'"' && m_state == State::AfterQuote) {
        m_cell += c; // "" inside quotes
        m_state = State::Quoted;
    } else {
        m_cell += c;
        m_state = State::Plain;
        if (m_cell.size() > RowFeed::kMaxCellText)
            return RowFeed::textTooLong(m_row);
    }
    return true;
}

Result<> CsvParser::quoted(QChar c)
{
    if (c == u'"') {
        m_state = State::AfterQuote;
        return {};
    }
    m_cell += c;
    if (m_cell.size() > RowFeed::kMaxCellText)
        return openQuote();
    return {};
}

Result<> CsvParser::endCell()
{
    SheetCell cell = textCell(m_unprotect ? unprotected(m_cell) : m_cell);
    m_cell.resize(0);
    m_state = State::CellStart;
    return m_feed.put(m_column++, std::move(cell));
}

Result<bool> CsvParser::endRow()
{
    LEYE_CHECK(endCell());
    m_rowIsOpen = false;
    return m_feed.end();
}

Result<> CsvParser::finish()
{
    if (m_state == State::Quoted)
        return openQuote();
    if (m_rowIsOpen)
        LEYE_CHECK(endRow());
    return {};
}

tl::unexpected<Error> CsvParser::openQuote() const
{
    return fail(
        Error::Kind::Damaged,
        Sheets::tr("The quotation mark in line %1 is never closed. Close or delete it and try again.").arg(m_quoteLine),
        u"csv: open quote"_s);
}

} // namespace leye
