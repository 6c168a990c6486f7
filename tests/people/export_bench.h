// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/export.h"
#include "models/sheets/sheet_reader.h"
#include "story.h"

#include <QTemporaryDir>

#include <memory>

namespace leye::test {

/// The rows below the header, by the titles of their columns.
using Table = QList<QHash<QString, QString>>;

inline Table tableOf(const QString &path, bool unprotect = true)
{
    SheetOptions options;
    options.unprotect = unprotect;
    const auto reader = openSheets(path, options);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    QStringList titles;
    Table table;
    const auto read = (*reader)->read(0, [&](const SheetRow &row) {
        if (titles.isEmpty() && row.cells.size() > 4) {
            for (const SheetCell &cell : row.cells)
                titles.append(cell.text);
        } else if (!titles.isEmpty()) {
            QHash<QString, QString> cells;
            for (qsizetype i = 0; i < titles.size(); ++i)
                cells.insert(titles[i], row.text(i));
            table.append(cells);
        }
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return table;
}

/// A folder to export into, and what is asked for unless a test says otherwise.
struct ExportBench {
    [[nodiscard]] ExportWish wish(ExportKind kind, const QString &file, MaskLevel mask = MaskLevel::Partial)
    {
        ExportWish asked;
        asked.kind = kind;
        asked.path = folder->filePath(file);
        asked.format = formatOf(file).value();
        asked.mask = mask;
        asked.purpose = mask == MaskLevel::None ? QStringLiteral("核对") : QString();
        return asked;
    }

    Story story;
    std::unique_ptr<QTemporaryDir> folder = std::make_unique<QTemporaryDir>();
};

} // namespace leye::test
