// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>

namespace leye::bench {

/// What the workspaces of this line are opened with, and when.
inline constexpr QByteArrayView kPassphrase = "tian-mi-de-hai-zi-9";
inline const QDate kToday(2026, 10, 26);

} // namespace leye::bench
