// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/demo/dice.h"
#include "models/journal/journal.h"

namespace leye {

/// What is entered on one day, in its order. Written at the end of the day, spread over the office hours. The disk is
/// asked once for many days: between open() and finish() the journal has a batch open, which others' commits join.
class DayBook {
public:
    DayBook(Journal &journal, FixedClock &clock, Dice &dice) : m_journal(journal), m_clock(clock), m_dice(dice) {}

    void add(Edit edit)
    {
        if (!edit.isEmpty())
            m_edits.push_back(std::move(edit));
    }
    /// Before anything of a day is entered.
    [[nodiscard]] Result<void> open();
    /// Leaves the clock at the time of the last entry.
    [[nodiscard]] Result<void> write(QDate day);
    /// Makes durable what was written.
    [[nodiscard]] Result<void> finish();

private:
    Journal &m_journal;
    FixedClock &m_clock;
    Dice &m_dice;
    std::vector<Edit> m_edits;
    std::unique_ptr<Journal::Batch> m_batch;
};

/// Milliseconds UTC of a minute of a day in Shanghai.
[[nodiscard]] qint64 shanghaiMs(QDate day, int minuteOfDay);

} // namespace leye
