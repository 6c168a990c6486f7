// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace leye {

/// A unified social credit code (统一社会信用代码, GB 32100-2015, DOMAIN notes §2.2) as it is kept: 18 capitals and
/// digits, no I, O, S, V, Z. Full-width characters, blanks, hyphens and small letters are put right first.
/// Invalid, with words that say what is wrong: length, a character that never occurs, the checksum.
[[nodiscard]] Result<QString> readCreditCode(QStringView typed);

/// The 18th character for the first 17; nothing when they are not 17 characters of a code.
[[nodiscard]] std::optional<QChar> creditCodeCheckCharacter(QStringView first17);

} // namespace leye
