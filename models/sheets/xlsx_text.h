// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace leye {

/// Text as a cell of an xlsx holds it. What XML cannot hold, and what only looks escaped, is escaped as _xHHHH_; text
/// beyond the 32,767 characters of a cell is cut, ends in "…" and counts in `shortened`. libxlsxwriter escapes the
/// other control characters itself.
[[nodiscard]] QByteArray xlsxText(const QString &text, qint64 &shortened);

/// A name that spreadsheet programs allow for a sheet: up to 31 characters, without []:*?/\ and without an apostrophe
/// at its ends; "Sheet1" when nothing is left.
[[nodiscard]] QByteArray xlsxSheetName(QString name);

/// How wide a column must be to show the longest line of the text, in digits; a Chinese character takes two.
[[nodiscard]] int shownWidth(const QString &text);

} // namespace leye
