// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/people/case_file.h"
#include "ui/print/fonts.h"

#include <QByteArray>
#include <QList>

namespace leye {

/// One person, one file (一人一档); several in one PDF, each from a new sheet with page numbers of their own.
/// Errors and threads: see makePdf().
[[nodiscard]] Result<QByteArray> caseFilePdf(const QList<CaseFile> &files, const PrintFonts &fonts);

} // namespace leye
