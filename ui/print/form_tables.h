// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/form.h"

#include <algorithm>
#include <span>

namespace leye {

/// A form described by a table: the words of the form beside the value that belongs there.
template <typename T>
struct FormField {
    const char16_t *label;
    int columns; ///< of the six of formGrid(), label included; six is a whole row
    QString (*value)(const T &);
    bool optional = false; ///< a whole row that is left out while empty
};

template <typename T>
struct FormColumn {
    const char16_t *title;
    double width;
    QString (*value)(const T &);
    FormCell::Side side = FormCell::Side::Left;
};

/// Labels and values in bordered cells, three pairs to a row.
template <typename T>
[[nodiscard]] FormTable formGrid(std::span<const FormField<T>> fields, const T &record, double rowMm = 7.4)
{
    FormTable table{{22, 35, 22, 35, 22, 34}, {}, {}};
    int free = 0;
    for (const FormField<T> &field : fields) {
        const QString value = field.value(record);
        if (field.optional && value.isEmpty())
            continue;
        if (free < field.columns) {
            table.rows.append(FormRow{{}, rowMm});
            free = 6;
        }
        FormRow &row = table.rows.last();
        row.cells.append(FormCell{QString::fromUtf16(field.label), 1, 1, FormCell::Look::Label});
        row.cells.append(FormCell{value, field.columns - 1});
        free -= field.columns;
    }
    return table;
}

/// A ledger: one row a record under a repeated head.
template <typename T>
[[nodiscard]] FormTable formList(std::span<const FormColumn<T>> columns, const QList<T> &records)
{
    FormTable table;
    FormRow head;
    for (const FormColumn<T> &column : columns) {
        table.columns.append(column.width);
        head.cells.append(FormCell{QString::fromUtf16(column.title), 1, 1, FormCell::Look::Label});
    }
    table.head.append(head);
    for (const T &record : records) {
        FormRow row;
        for (const FormColumn<T> &column : columns)
            row.cells.append(FormCell{column.value(record), 1, 1, FormCell::Look::Value, column.side});
        table.rows.append(row);
    }
    return table;
}

} // namespace leye
