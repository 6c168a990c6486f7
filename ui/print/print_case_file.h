// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/people/case_file.h"
#include "ui/print/fonts.h"

#include <QList>
#include <QString>

namespace leye {

/// One person, one file (一人一档). Errors, threads and the promise about the file: see writePdf().
[[nodiscard]] Result<void> printCaseFile(const CaseFile &file, const QString &pdfPath, const PrintFonts &fonts);

/// Several people in one PDF, each from a new sheet with page numbers of their own.
[[nodiscard]] Result<void> printCaseFiles(const QList<CaseFile> &files, const QString &pdfPath,
                                          const PrintFonts &fonts);

} // namespace leye
