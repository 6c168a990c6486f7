// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sheets/sheet_reader.h"

#include <QIODevice>

namespace leye {

/// Separated text (RFC 4180, read leniently): encoding and separator are found out, cells may be quoted and hold line
/// ends, lines end in CRLF, LF or CR; Excel's first line "sep=;" is obeyed. The device must be open and can seek.
/// See findEncoding() for the errors.
[[nodiscard]] Result<std::unique_ptr<SheetReader>> openCsv(std::unique_ptr<QIODevice> device,
                                                           const SheetOptions &options = {});

} // namespace leye
