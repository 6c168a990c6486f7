// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"
#include "models/sheets/text_encoding.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace leye {

enum class SheetFormat { Xlsx, Csv, Json };
/// By the end of the name: .xlsx, .csv, .json.
[[nodiscard]] std::optional<SheetFormat> formatOf(const QString &path);

struct SheetColumn {
    /// What cells that are typed below the table will be; in a Text column an ID keeps all its digits.
    enum class Kind : quint8 { Text, Number, Date };
    QString title;
    QString key; ///< of json, which leaves the titles out
    Kind kind = Kind::Text;
};

struct SheetLayout {
    QString name;      ///< of the sheet; what spreadsheet programs do not allow in it is left out
    QStringList notes; ///< rows above the header, the first one as a title; not in json
    QList<SheetColumn> columns;
};

struct SheetTarget {
    QString path;
    SheetFormat format = SheetFormat::Xlsx;
    bool replace = false;                       ///< a file that is there already
    TextEncoding encoding = TextEncoding::Utf8; ///< csv: UTF-8 with its mark, or GB18030
    QDateTime created;                          ///< stands in the properties of an xlsx
};

struct SheetWritten {
    qint64 rows = 0;
    /// Xlsx: cells cut to the 32,767 characters that Excel allows; they end in "…".
    qint64 shortened = 0;

    bool operator==(const SheetWritten &) const = default;
};

/// Writes a table row by row; memory does not grow with it. The file has its name when finish() has returned, whole and
/// on the disk; before that, and after any error, an older file of that name is untouched. It is readable by its owner
/// alone. What is written reads back the same: openSheets().
/// - Xlsx: text is text, whatever it looks like, so that IDs keep their digits and nothing becomes a formula; dates
/// from
///   1900 on are dates; numbers of more than 15 digits are text. The header is bold, stays in view and has filters.
/// - Csv (RFC 4180): formulas are neutralised, see protection.h. NUL, which no reader takes, becomes U+FFFD. Nothing can
///   keep a spreadsheet program from taking an ID in it for a number: xlsx is for them, csv for other programs.
/// - Json: an array of objects; empty cells are null, numbers and booleans are such, all else is text.
class SheetWriter {
public:
    /// Without finish() nothing is left.
    virtual ~SheetWriter() = default;
    /// At most as many cells as there are columns. Full, Storage; Invalid: more rows than the format has.
    [[nodiscard]] virtual Result<> add(const QList<SheetCell> &row) = 0;
    /// Once, and nothing after it. Full, Storage; Conflict: meanwhile somebody made a file of that name.
    [[nodiscard]] virtual Result<SheetWritten> finish() = 0;
};

/// Conflict: the file is there and may not be replaced; NotFound: its folder is not; Denied, Full, Storage.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> createSheet(const SheetTarget &target, const SheetLayout &layout);

} // namespace leye
