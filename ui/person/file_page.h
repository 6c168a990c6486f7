// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QImage>

namespace leye {

/// A page of a kept file, to be looked at.
struct FilePage {
    QImage image;
    int page = 1; ///< from 1
    int pages = 1;
};

/// Whether a file of this sort can be shown inside the program: pictures and PDF.
[[nodiscard]] bool canShow(const QString &mediaType);

/// Draws a page at most `width` pixels wide; blocks, so only on a background thread. A PDF comes from anybody, so it is
/// read by a program of its own, with limits, that gets the bytes through a pipe: nothing of it touches the disk, and
/// what is wrong with it ends there. Unsupported: it cannot be shown. Damaged: it is not what it says.
[[nodiscard]] Result<FilePage> drawPage(const QByteArray &bytes, const QString &mediaType, int page, int width);

} // namespace leye
