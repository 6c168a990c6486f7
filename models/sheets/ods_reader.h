// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_reader.h"

namespace leye {

/// Whether the archive says of itself that it is an OpenDocument spreadsheet or a template of one.
[[nodiscard]] bool isOds(const ZipPackage &package);

/// OpenDocument spreadsheets (OASIS ODF 1.2 and 1.3, part 3, chapter 9). Denied when it has a password.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openOds(ZipPackage package);

} // namespace leye
