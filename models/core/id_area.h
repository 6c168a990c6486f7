// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QHash>

namespace leye {

/// Where a citizen's ID number was given out first: its first six digits (GB/T 2260). Known are the districts of
/// Shanghai, those that were abolished included, since their people keep their numbers; of other places the province.
/// It is neither where somebody lives nor where they are registered now, so it is shown and never kept.
class IdAreas {
public:
    [[nodiscard]] static Result<IdAreas> load();
    /// 上海市虹口区 for a number that begins with 310109; empty for what is no 18-character number of a citizen.
    [[nodiscard]] QString nameOf(QStringView idNumber) const;

private:
    QHash<QString, QString> m_names; ///< by two digits or by six
};

} // namespace leye
