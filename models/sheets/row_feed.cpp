// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/row_feed.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

} // namespace

Result<> RowFeed::begin(qint64 number)
{
    if (number <= m_row.number || number > kMaxRows)
        return fail(Error::Kind::Damaged,
                    Sheets::tr("The sheet cannot be read after row %1: the next row is out of order, or beyond the "
                               "%2 rows of a sheet.")
                        .arg(m_row.number)
                        .arg(kMaxRows),
                    u"row %1 after %2"_s.arg(number).arg(m_row.number));
    m_row.number = number;
    m_row.cells.clear();
    return {};
}

Result<> RowFeed::put(qint64 column, SheetCell cell)
{
    if (cell.kind == SheetCell::Kind::Empty)
        return {};
    if (column < 0 || column >= kMaxColumns)
        return tooManyColumns(m_row.number);
    if (cell.text.size() > kMaxCellText)
        return textTooLong(m_row.number);
    m_text += cell.text.size();
    while (m_row.cells.size() <= column)
        m_row.cells.emplaceBack();
    m_row.cells[column] = std::move(cell);
    return {};
}

Result<bool> RowFeed::end()
{
    if (m_row.cells.isEmpty())
        return true;
    ++m_rows;
    m_cells += m_row.cells.size();
    LEYE_CHECK(expect(0, 0));
    return m_visitor(m_row);
}

Result<> RowFeed::expect(qint64 cells, qint64 characters) const
{
    if (m_cells + cells > kMaxCells || m_text + characters > kMaxText)
        return fail(
            Error::Kind::Invalid,
            Sheets::tr("The sheet has more than %1 million cells or %2 million characters. Split it into several "
                       "files.")
                .arg(kMaxCells / 1'000'000)
                .arg(kMaxText / 1'000'000),
            u"row %1"_s.arg(m_row.number));
    return {};
}

Result<> RowFeed::passed(qint64 bytes)
{
    if (m_progress && !m_progress({m_rows, bytes, m_totalBytes}))
        return fail(Error::Kind::Cancelled, Sheets::tr("Reading was cancelled."));
    return {};
}

tl::unexpected<Error> RowFeed::tooManyColumns(qint64 row)
{
    return fail(Error::Kind::Invalid,
                Sheets::tr("Row %1 has more than %2 columns. Delete what stands far to the right of the table.")
                    .arg(row)
                    .arg(kMaxColumns),
                u"columns"_s);
}

tl::unexpected<Error> RowFeed::textTooLong(qint64 row)
{
    return fail(Error::Kind::Invalid,
                Sheets::tr("A cell in row %1 has more than %2 characters. Shorten it and try again.")
                    .arg(row)
                    .arg(kMaxCellText),
                u"cell text"_s);
}

} // namespace leye
