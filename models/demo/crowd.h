// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/life.h"

namespace leye {

/// How many people come within the demonstration, and how they are spread over its days: the rosters that lie there
/// when it begins, then a stream with the seasons of the field (春风行动 in March, graduates from July to September).
class Arrivals {
public:
    Arrivals(const QList<QDate> &workdays, qint64 people);

    struct Due {
        int seekers = 0;
        int elders = 0;
        int relatives = 0;
    };
    /// Who comes on the n-th working day.
    [[nodiscard]] Due due(qsizetype day) const;

private:
    struct Spread {
        qint64 people = 0;
        QList<qint64> sums; ///< of weights, by working day
        [[nodiscard]] int on(qsizetype day) const;
    };
    Spread m_seekers;
    Spread m_elders;
    Spread m_relatives;
};

/// Plays a working day of everybody but the story's people: who comes, and what is due. Writes nothing yet.
void playDay(Stage &stage, const Arrivals &arrivals, qsizetype day);

} // namespace leye
