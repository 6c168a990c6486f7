// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/zip_package.h"

#include <QList>
#include <QString>

#include <optional>

namespace leye {

/// The strings that cells refer to by number, kept as one run of UTF-8: a quarter of what as many QStrings take.
class StringTable {
public:
    explicit StringTable(qint64 maxBytes = 0) : m_maxBytes(maxBytes) {}
    /// False, and nothing is added, when the table would outgrow its limit.
    [[nodiscard]] bool add(QByteArrayView text);
    /// Nothing when there is no string of this number.
    [[nodiscard]] std::optional<QString> at(qsizetype number) const;
    [[nodiscard]] qsizetype count() const { return m_ends.size(); }

private:
    qint64 m_maxBytes;
    QByteArray m_text;
    QList<quint32> m_ends; ///< of each string in m_text
};

/// Reads xl/sharedStrings.xml; an empty table when `part` is empty. Invalid when the strings take more memory than
/// those of any workbook of the file's size do.
[[nodiscard]] Result<StringTable> readSharedStrings(const ZipPackage &package, const QByteArray &part);

/// Collects the text of <si> or <is>: all <t>, without the reading aids of <rPh> (ECMA-376 part 1, 18.4).
class RichText {
public:
    void clear();
    /// True while `characters` belong to the text.
    void start(QByteArrayView name);
    void end(QByteArrayView name);
    void characters(QByteArrayView text);
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_inText = false;
    bool m_inReading = false;
};

/// The text that the value of a cell or a string stands for: _x000D_ is a carriage return, _x005F_ the underscore
/// before what only looks like it (ECMA-376 part 1, 22.9.2.19).
[[nodiscard]] QString unescapedText(QByteArrayView bytes);

} // namespace leye
