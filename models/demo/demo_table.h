// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/shipped_table.h"

namespace leye {

/// A table of resources/demo, compiled into this library. Errors: ShippedTable::load().
[[nodiscard]] Result<ShippedTable> loadDemoTable(const QString &name, const QStringList &columns);

/// A number of a cell, at least 0; Damaged for anything else.
[[nodiscard]] Result<int> numberIn(const ShippedTable &table, qsizetype row, QStringView column);

/// Any other file of resources/demo.
[[nodiscard]] Result<QByteArray> loadDemoFile(const QString &fileName);

} // namespace leye
