// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/new_file.h"
#include "models/sheets/sheet_writer.h"

namespace leye {

/// See SheetWriter. UTF-8 gets its byte order mark, without which Excel takes it for GBK; GB18030 none.
[[nodiscard]] Result<std::unique_ptr<SheetWriter>> createCsv(std::unique_ptr<NewFile> file, TextEncoding encoding,
                                                             const SheetLayout &layout);

} // namespace leye
