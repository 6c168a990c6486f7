// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/print/fonts.h"
#include "ui/print/form.h"

#include <QImage>
#include <QList>

class QPagedPaintDevice;

namespace leye {

/// Paints the forms one after the other, each from a sheet of its own, on a PDF or a printer whose page is A4 without
/// margins. Storage: it takes no more. Any thread, with a QGuiApplication.
[[nodiscard]] Result<void> paintForms(QPagedPaintDevice &device, const QList<Form> &forms, const PrintFonts &fonts);

/// One sheet of a form as it will be on paper.
struct SheetImage {
    QImage image;
    qsizetype sheets = 0; ///< that the form has
};

/// `sheet` from 0, the last one where the form has fewer; `width` in pixels. Any thread, with a QGuiApplication.
[[nodiscard]] SheetImage sheetImage(const Form &form, const PrintFonts &fonts, qsizetype sheet, int width);

} // namespace leye
