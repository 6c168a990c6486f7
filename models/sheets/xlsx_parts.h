// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/xml_parts.h"

#include <QList>
#include <QString>

#include <vector>

namespace leye {

struct XlsxSheet {
    QString name;
    QByteArray part; ///< its name in the archive
    bool hidden = false;
};

/// What must be known of a workbook before its sheets can be read (ECMA-376 part 1, 18.2 to 18.8).
struct XlsxBook {
    QList<XlsxSheet> sheets;
    QByteArray stringsPart; ///< empty when the workbook has none
    bool from1904 = false;
    std::vector<bool> styleIsDate; ///< by the number that a cell's `s` gives
};

/// Unsupported when the archive holds no xlsx workbook.
[[nodiscard]] Result<XlsxBook> readBook(const ZipPackage &package);

} // namespace leye
