// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace leye {

/// A table of resources/tables, compiled into the program: RFC 4180, UTF-8, names of the columns in the first row.
/// Read once, then passed around as a value; a copy is cheap. Rows and cells are in the order of the file.
class ShippedTable {
public:
    /// `name` without folder and ending: "lunar_years_1900_2100". `columns` are those that must be there.
    /// NotFound: no such table. Damaged: as parse() says; an installation that was tampered with or cut short.
    [[nodiscard]] static Result<ShippedTable> load(const QString &name, const QStringList &columns = {});

    /// The same from bytes: a table that users bring, such as the holidays of later years. `name` is for messages.
    /// Damaged, with the line: not UTF-8, a quotation mark left open or inside a cell, a column missing or named twice,
    /// a row with too many or too few cells.
    [[nodiscard]] static Result<ShippedTable> parse(QByteArrayView utf8, const QString &name,
                                                    const QStringList &columns = {});

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] bool has(QStringView column) const { return m_columns.contains(column); }
    [[nodiscard]] qsizetype rows() const { return m_rows.size(); }
    /// Empty for a row or column that is not there; ask load() for the columns you need.
    [[nodiscard]] QString cell(qsizetype row, QStringView column) const;
    /// Damaged, naming table and row, for a caller to whom a cell makes no sense.
    [[nodiscard]] tl::unexpected<Error> damaged(qsizetype row, QStringView column) const;

private:
    QString m_name;
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace leye
