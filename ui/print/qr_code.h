// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QString>

#include <optional>

namespace leye {

/// The modules of a QR code, row by row, without the quiet zone.
struct QrCode {
    int size = 0;
    QBitArray modules;
    [[nodiscard]] bool isDark(int x, int y) const { return modules.testBit(y * size + x); }
};

/// Level M, UTF-8. Nothing when the text is empty or does not fit into a code (about 2,300 bytes).
[[nodiscard]] std::optional<QrCode> qrCode(const QString &text);

} // namespace leye
