// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>

namespace leye {

/// One cell as a user's file holds it.
struct SheetCell {
    enum class Kind : quint8 { Empty, Text, Number, Date, Boolean, Error };
    Kind kind = Kind::Empty;
    /// A number from 1e15 on, or text such as 3.10109E+17: spreadsheets keep 15 significant digits, so the
    /// last digits of an ID or a bank account typed as a number are gone for good.
    bool digitsLost = false;
    /// Text as typed. Number: plain decimal digits, "." as the point. Date: yyyy-MM-dd, yyyy-MM-dd HH:mm:ss or
    /// HH:mm:ss. Boolean: TRUE or FALSE. Error: #N/A and the like.
    QString text;

    [[nodiscard]] static SheetCell ofText(const QString &text)
    {
        return {text.isEmpty() ? Kind::Empty : Kind::Text, false, text};
    }
    [[nodiscard]] static SheetCell ofNumber(qint64 number) { return {Kind::Number, false, QString::number(number)}; }
    /// Empty when the date is not valid.
    [[nodiscard]] static SheetCell ofDate(QDate date)
    {
        return date.isValid() ? SheetCell{Kind::Date, false, date.toString(Qt::ISODate)} : SheetCell();
    }
    bool operator==(const SheetCell &) const = default;
};

struct SheetRow {
    qint64 number = 0; ///< from 1, as Excel shows it
    QList<SheetCell> cells;

    /// Empty beyond the last cell.
    [[nodiscard]] const QString &text(qsizetype column) const
    {
        static const QString none;
        return column < cells.size() ? cells[column].text : none;
    }
    bool operator==(const SheetRow &) const = default;
};

/// Sees each row that is not blank, in the order of the file; the row lives during the call only. False: enough.
using RowVisitor = std::function<bool(const SheetRow &)>;

struct SheetProgress {
    qint64 rows = 0;
    qint64 bytes = 0; ///< of totalBytes; both counted unpacked
    qint64 totalBytes = 0;
};
/// False cancels: the read ends with Error::Cancelled.
using ProgressVisitor = std::function<bool(const SheetProgress &)>;

} // namespace leye
