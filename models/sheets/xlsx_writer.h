// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/new_file.h"
#include "models/sheets/sheet_writer.h"

namespace leye {

/// See SheetWriter. libxlsxwriter keeps the rows in files without a name, in the folder of the target: twice the
/// sheet's XML, about 120 bytes a cell.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> createXlsx(std::unique_ptr<NewFile> file, const QDateTime &created,
                                                              const SheetLayout &layout);

} // namespace leye
