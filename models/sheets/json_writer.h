// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/new_file.h"
#include "models/sheets/sheet_writer.h"

namespace leye {

/// See SheetWriter. One object a line, its members in the order of the columns, which QJsonObject would sort.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> createJson(std::unique_ptr<NewFile> file, const SheetLayout &layout);

} // namespace leye
