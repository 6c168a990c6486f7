// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/sheet_writer.h"

#include "models/sheets/csv_writer.h"
#include "models/sheets/json_writer.h"
#include "models/sheets/new_file.h"
#include "models/sheets/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace leye {

std::optional<SheetFormat> formatOf(const QString &path)
{
    if (path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return SheetFormat::Xlsx;
    if (path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return SheetFormat::Csv;
    if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
        return SheetFormat::Json;
    return {};
}

Result<std::unique_ptr<SheetWriter>> createSheet(const SheetTarget &target, const SheetLayout &layout)
{
    LEYE_TRY(auto file, NewFile::create(target.path, target.replace));
    switch (target.format) {
    case SheetFormat::Csv:
        return createCsv(std::move(file), target.encoding, layout);
    case SheetFormat::Json:
        return createJson(std::move(file), layout);
    case SheetFormat::Xlsx:
        break;
    }
    return createXlsx(std::move(file), target.created, layout);
}

} // namespace leye
