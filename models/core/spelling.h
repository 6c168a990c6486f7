// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace leye {

/// Whether somebody who types this looks for the name of a place or thing: a part of it, its pinyin, or the initials of
/// its syllables (jxlj for 嘉兴路街道), from any character on. Blanks, widths and case do not matter; nothing typed
/// fits everything. People are found by people_query.h.
[[nodiscard]] bool answersTo(QStringView name, QStringView typed);

} // namespace leye
