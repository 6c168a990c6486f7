// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include <algorithm>
#include <cmath>

namespace leye {

using Face = Paper::Face;
using Look = FormCell::Look;
using Side = FormCell::Side;

namespace {

constexpr double kPadX = mm(1.4);
constexpr double kLabelPadX = mm(0.6);
constexpr double kPadY = mm(0.75);
constexpr int kGrey = 245;
constexpr int kWholeLines = 4;       ///< a row up to this long is never torn
constexpr int kEdgeLines = 2;        ///< of a torn row stay together before and after the tear
constexpr double kSmallTable = 0.25; ///< of a page: a table up to this high is not torn

double padX(Look look) { return look == Look::Label ? kLabelPadX : kPadX; }

} // namespace

TableLayout::TableLayout(const FormTable &table, Paper &paper) : m_table(table), m_paper(paper)
{
    double sum = 0;
    for (const double column : table.columns)
        sum += column;
    m_edges.push_back(paper.left());
    for (const double column : table.columns)
        m_edges.push_back(m_edges.back() + column / sum * paper.width());
    measureHead();
    std::vector<int> covered(size_t(table.columns.size()), 0);
    for (const FormRow &row : table.rows)
        m_rows.push_back(measure(row, covered));
}

double TableLayout::pitch() const { return pt(m_paper.bodyPt() * 1.45); }

TableLayout::Row TableLayout::measure(const FormRow &row, std::vector<int> &covered) const
{
    Row measured;
    measured.joined = row.joined;
    size_t column = 0;
    for (const FormCell &cell : row.cells) {
        while (column < covered.size() && covered[column] > 0)
            --covered[column++];
        const size_t end = std::min(column + size_t(std::max(cell.columns, 1)), covered.size());
        if (column >= end)
            break;
        const double width = m_edges[end] - m_edges[column];
        const bool isLabel = cell.look == Look::Label;
        TextLines lines =
            m_paper.text(cell.text, isLabel ? Face::Hei : Face::Song, m_paper.bodyPt() - (isLabel ? 0.5 : 0),
                         width - 2 * padX(cell.look), isLabel ? Side::Centre : cell.side, cell.look == Look::Strong);
        measured.lines = cell.rows > 1 ? measured.lines : std::max(measured.lines, lines.count());
        for (size_t i = column; i < end; ++i)
            covered[i] = cell.rows - 1;
        measured.cells.push_back(
            {std::make_shared<TextLines>(std::move(lines)), m_edges[column], width, cell.rows, 0, cell.look, cell.top});
        column = end;
    }
    for (; column < covered.size(); ++column)
        covered[column] = std::max(covered[column] - 1, 0);
    measured.height = std::max(mm(row.minimumMm), measured.lines * pitch() + 2 * kPadY);
    measured.height = std::min(measured.height, std::max(m_paper.wholeRoom(), measured.lines * pitch() + 2 * kPadY));
    return measured;
}

void TableLayout::measureHead()
{
    std::vector<int> covered(size_t(m_table.columns.size()), 0);
    for (const FormRow &row : m_table.head) {
        m_head.push_back(measure(row, covered));
        m_headHeight += m_head.back().height;
    }
    for (size_t i = 0; i < m_head.size(); ++i) {
        for (Cell &cell : m_head[i].cells) {
            for (size_t j = i; j < std::min(i + size_t(cell.rows), m_head.size()); ++j)
                cell.spanned += m_head[j].height;
        }
    }
}

double TableLayout::leadOf(size_t index) const
{
    const Row &row = m_rows[index];
    double height = row.height;
    if (row.lines > kWholeLines)
        height = std::min(height, kEdgeLines * pitch() + 2 * kPadY);
    const bool isFollowed = index + 1 < m_rows.size() && m_rows[index + 1].joined;
    return isFollowed && height == row.height ? height + leadOf(index + 1) : height;
}

double TableLayout::lead() const
{
    double whole = m_headHeight;
    for (const Row &row : m_rows)
        whole += row.height;
    if (m_rows.empty() || whole <= kSmallTable * m_paper.wholeRoom())
        return whole;
    return m_headHeight + leadOf(0);
}

void TableLayout::place()
{
    openFragment();
    for (size_t i = 0; i < m_rows.size(); ++i)
        placeRow(i);
    closeFragment();
}

void TableLayout::openFragment()
{
    m_fragmentTop = m_paper.y();
    for (const Row &row : m_head)
        putSlice(row, 0, row.lines, row.height);
    m_isFragmentEmpty = true;
}

void TableLayout::closeFragment()
{
    const QRectF box(m_paper.left(), m_fragmentTop, m_paper.width(), m_paper.y() - m_fragmentTop);
    if (box.height() > 0)
        m_paper.frame(box, kOuterRulePt);
}

void TableLayout::placeRow(size_t index)
{
    const Row &row = m_rows[index];
    const auto turn = [this] {
        closeFragment();
        m_paper.turn();
        openFragment();
    };
    if (m_paper.room() < leadOf(index) && !m_isFragmentEmpty)
        turn();
    if (row.height <= m_paper.room()) {
        putSlice(row, 0, row.lines, row.height);
        return;
    }
    for (int first = 0; first < row.lines;) {
        const int left = row.lines - first;
        int fitting = std::max(1, int(std::floor((m_paper.room() - 2 * kPadY) / pitch())));
        if (fitting < left)
            fitting = std::max(1, std::min(fitting, left - kEdgeLines));
        const int number = std::min(fitting, left);
        putSlice(row, first, number, number * pitch() + 2 * kPadY);
        first += number;
        if (first < row.lines)
            turn();
    }
}

void TableLayout::putSlice(const Row &row, int first, int number, double height)
{
    const double top = m_paper.y();
    const bool isTorn = number < row.lines;
    for (const Cell &cell : row.cells) {
        if (cell.look == Look::Label)
            m_paper.fill({cell.left, top, cell.width, std::max(cell.spanned, height)}, kGrey);
    }
    for (const Cell &cell : row.cells) {
        const double bottom = top + std::max(cell.spanned, height);
        if (top > m_fragmentTop && !(row.joined && first == 0))
            m_paper.rule({cell.left, top, cell.left + cell.width, top}, kInnerRulePt);
        if (cell.left > m_paper.left())
            m_paper.rule({cell.left, top, cell.left, bottom}, kInnerRulePt);
        const bool repeats = cell.look == Look::Label && cell.lines->count() <= number; // names each part of a torn row
        const int from = repeats ? 0 : first;
        const int shown = std::min(cell.lines->count() - from, repeats || !isTorn ? cell.lines->count() : number);
        const bool isTop = cell.top || (isTorn && cell.look != Look::Label);
        const double shift = isTop ? kPadY : (bottom - top - cell.lines->height(shown)) / 2;
        if (shown > 0)
            m_paper.put(cell.lines, {cell.left + padX(cell.look), top + shift}, from, shown);
    }
    m_paper.advance(height);
    m_isFragmentEmpty = false;
}

} // namespace leye
