// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_reader.h"

namespace leye {

/// Workbooks of ECMA-376 (Excel 2007 and later), strict and transitional. Invalid when the archive is something else.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openXlsx(ZipPackage package);

} // namespace leye
