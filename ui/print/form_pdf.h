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

/// The forms one after the other, each from its own page 1, as one PDF with searchable text and embedded fonts, whole
/// in memory (a case file has 50 to 250 KB): nothing lies on disk before the log says that it was handed out. Invalid:
/// no form. Any thread, with a QGuiApplication.
[[nodiscard]] Result<QByteArray> makePdf(const QList<Form> &forms, const PdfFacts &facts, const PrintFonts &fonts);

} // namespace leye
