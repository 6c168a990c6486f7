// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet.h"
#include "models/sheets/text_encoding.h"
#include "models/sheets/zip_package.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace leye {

/// What a file turned out to be, to be shown beside the preview.
struct SheetFacts {
    enum class Kind { Xlsx, Ods, Text };
    Kind kind = Kind::Text;
    bool converted = false; ///< from .xls, by LibreOffice
    QString encoding;       ///< text only: "UTF-8", "UTF-16LE", "UTF-16BE" or "GB18030"
    char16_t separator = 0; ///< text only: , ; | or tab
};

struct SheetOptions {
    ZipLimits zip;
    /// Text files: takes back the apostrophe that our own export puts before = + - @ (models/sheets/protection.h).
    bool unprotect = true;
    /// Text files: said by who knows better than what would be found out. Damaged, saying the line, where it is not so.
    std::optional<TextEncoding> encoding;
    char16_t separator = 0; ///< 0: found out
    /// Turns .xls into .xlsx. Empty: soffice or libreoffice from PATH.
    QString officeProgram;
    std::chrono::milliseconds officeTimeout = std::chrono::minutes(2);
    /// Asked while LibreOffice runs; true stops it.
    std::function<bool()> cancelled;
};

/// A user's spreadsheet, opened and known to be one. Rows are streamed: no sheet is ever whole in memory.
/// One thread at a time.
class SheetReader {
public:
    virtual ~SheetReader() = default;
    [[nodiscard]] virtual SheetFacts facts() const = 0;
    /// In the order of the tabs; a text file has one sheet without a name.
    [[nodiscard]] virtual QStringList sheetNames() const = 0;
    /// Whether the user does not see this sheet in a spreadsheet program. Hidden rows and columns are read like others.
    [[nodiscard]] virtual bool isHidden(qsizetype sheet) const = 0;
    /// May be called again; each call reads the file anew.
    /// Damaged: malformed, says where; Invalid: beyond a limit; Cancelled; Storage.
    [[nodiscard]] virtual Result<> read(qsizetype sheet, const RowVisitor &visitor,
                                        const ProgressVisitor &progress = {}) = 0;
};

/// Tells the kind by content, never by name: xlsx, ods, csv and other separated text; .xls is converted first.
/// NotFound; Denied: protected by a password; Damaged; Invalid: beyond a limit, or made to do harm;
/// Unsupported: says what to save the file as; Cancelled.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openSheets(const QString &path, const SheetOptions &options = {});

} // namespace leye
