// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/xml_parts.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace leye {

/// What must be known of a workbook before its sheets can be read (ECMA-376 part 1, 18.2 to 18.8).
struct XlsxBook {
    QStringList sheetNames;
    QList<QByteArray> sheetParts; ///< archive names, in the order of sheetNames
    QByteArray stringsPart;       ///< empty when the workbook has none
    bool from1904 = false;
    std::vector<bool> styleIsDate; ///< by the number that a cell's `s` gives
};

/// Unsupported when the archive holds no xlsx workbook.
[[nodiscard]] Result<XlsxBook> readBook(const ZipPackage &package);

/// The strings that cells refer to by number. Invalid when they would take far more memory than the file's size allows.
[[nodiscard]] Result<std::vector<QString>> readSharedStrings(const ZipPackage &package, const QByteArray &part);

/// Collects the text of <si> or <is>: all <t>, without the reading aids of <rPh>.
class RichText {
public:
    void clear();
    /// True while `characters` belong to the text.
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void characters(QByteArrayView text);
    [[nodiscard]] bool isTooLong() const;
    /// With _x000D_ and the like replaced (22.9.2.19).
    [[nodiscard]] QString text() const;

private:
    QByteArray m_bytes;
    bool m_inText = false;
    bool m_inReading = false;
};

} // namespace leye
