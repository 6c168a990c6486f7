// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QString>
#include <QStringView>

namespace leye {

/// Money is integer 分 everywhere; no float ever holds any.

/// "3,500.00", "-0.05": with two decimals and groups of three. The same in every language.
[[nodiscard]] QString moneyText(qint64 fen);

/// 分 from "3500", "3500.5", "3,500.00", "¥3,500", "3,500元", "－１３元": at most two decimals, groups only of three,
/// blanks and full-width forms put right. Invalid, with words: anything else, also 3.5e3, 0.005 and what is too large.
[[nodiscard]] Result<qint64> readMoney(QStringView typed);

} // namespace leye
