// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace leye {

std::optional<QrCode> qrCode(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty())
        return std::nullopt;
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0,
                          QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return std::nullopt;
    QrCode result{code->width, QBitArray(code->width * code->width)};
    for (int i = 0; i < result.modules.size(); ++i)
        result.modules.setBit(i, code->data[i] & 1); // the other bits tell finder patterns from data
    return result;
}

} // namespace leye
