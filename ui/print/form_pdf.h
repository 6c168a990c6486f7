// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/print/fonts.h"
#include "ui/print/form.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace leye {

/// What a PDF says about itself. It may leave the station: no name of a person belongs here.
struct PdfFacts {
    QString title;
    QDateTime created; ///< the same forms, fonts and moment give the same bytes
};

/// Writes the forms one after the other, each from its own page 1, as one PDF with searchable text and embedded fonts.
/// The file appears whole or not at all; what stood there before stays on any error. Full: no space; Storage: the
/// folder or file cannot be written; Invalid: no form. Any thread, with a QGuiApplication.
[[nodiscard]] Result<void> writePdf(const QList<Form> &forms, const QString &path, const PdfFacts &facts,
                                    const PrintFonts &fonts);

} // namespace leye
