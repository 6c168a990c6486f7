// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/shipped_table.h"

#include <QFile>

/// A file of tests/data/core as a table; empty when it cannot be read, so a test of its rows fails.
inline leye::ShippedTable caseTable(const QString &name)
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(LEYE_TEST_DATA) + u"/core/"_s + name + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return leye::ShippedTable::parse(file.readAll(), name).value_or(leye::ShippedTable());
}
