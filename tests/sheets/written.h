// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_writer.h"

#include <QDir>
#include <QFile>

namespace leye::test {

using Rows = QList<QList<SheetCell>>;

inline SheetCell text(const QString &text) { return SheetCell::ofText(text); }
inline SheetCell cell(SheetCell::Kind kind, const QString &text) { return {kind, false, text}; }

/// Columns "列0" with the keys "c0" …
inline SheetLayout layoutOf(qsizetype columns)
{
    SheetLayout layout{QStringLiteral("名册"), {}, {}};
    for (qsizetype i = 0; i < columns; ++i)
        layout.columns.append({QStringLiteral("列%1").arg(i), QStringLiteral("c%1").arg(i), SheetColumn::Kind::Text});
    return layout;
}

inline Result<SheetWritten> write(const SheetTarget &target, const SheetLayout &layout, const Rows &rows)
{
    LEYE_TRY(const auto writer, createSheet(target, layout));
    for (const auto &row : rows)
        LEYE_CHECK(writer->add(row));
    return writer->finish();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace leye::test
