// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leye {

/// Spreadsheet programs run text of a csv file that starts with = + - @ (also full-width), tab or line end as a formula
/// (CWE-1236; OWASP, CSV Injection). An apostrophe before it makes it text. Text that already has apostrophes there
/// gets one more, so unprotected(protectedText(t)) is t for every t.
[[nodiscard]] QString protectedText(const QString &text);
/// Takes one apostrophe back when protectedText() would have put it.
[[nodiscard]] QString unprotected(const QString &text);

} // namespace leye
