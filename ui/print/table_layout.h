// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

#include <memory>
#include <vector>

namespace leye {

/// Measures a table once and puts it on paper: repeated head, rows kept whole where they can be, long rows continued.
class TableLayout {
public:
    TableLayout(const FormTable &table, Paper &paper);

    /// What must stand together at the start: a small table whole, otherwise the head and the first row.
    [[nodiscard]] double lead() const;
    void place();

private:
    struct Cell {
        std::shared_ptr<const TextLines> lines;
        double left, width;
        int rows;
        double spanned; ///< height over all its rows; 0 outside the head
        FormCell::Look look;
        bool top;
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
        int lines = 1; ///< of its longest cell
        bool joined = false;
    };

    [[nodiscard]] Row measure(const FormRow &row, std::vector<int> &covered) const;
    void measureHead();
    [[nodiscard]] double leadOf(size_t row) const;
    [[nodiscard]] double pitch() const;
    void openFragment();
    void closeFragment();
    void placeRow(size_t index);
    /// Lines `first` … of each cell in a slice `height` high.
    void putSlice(const Row &row, int first, int number, double height);

    const FormTable &m_table;
    Paper &m_paper;
    std::vector<double> m_edges; ///< left edge of each column, and the right edge of the last
    std::vector<Row> m_head, m_rows;
    double m_headHeight = 0, m_fragmentTop = 0;
    bool m_isFragmentEmpty = true;
};

} // namespace leye
