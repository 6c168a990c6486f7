// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/day_book.h"

namespace leye {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr int kZoneMinutes = 8 * 60;
constexpr int kFirstMinute = 9 * 60 + 30; // who comes before is the story's
constexpr int kLastMinute = 16 * 60 + 30;

} // namespace

qint64 shanghaiMs(QDate day, int minuteOfDay)
{
    return (QDate(1970, 1, 1).daysTo(day) * 24 * 60 + minuteOfDay - kZoneMinutes) * kMinuteMs;
}

Result<void> DayBook::open()
{
    if (m_batch && !m_batch->isFull())
        return {};
    LEYE_CHECK(finish());
    LEYE_TRY(Journal::Batch batch, m_journal.begin());
    m_batch = std::make_unique<Journal::Batch>(std::move(batch));
    return {};
}

Result<void> DayBook::write(QDate day)
{
    const std::vector<Edit> edits = std::exchange(m_edits, {});
    const qint64 first = shanghaiMs(day, kFirstMinute);
    const qint64 each = (shanghaiMs(day, kLastMinute) - first) / std::max<qint64>(qint64(edits.size()), 1);
    for (size_t i = 0; i < edits.size(); ++i) {
        LEYE_CHECK(open());
        m_clock.set(first + qint64(i) * each + m_dice.below(quint32(each)));
        LEYE_CHECK(m_batch->add(edits[i]));
    }
    return {};
}

Result<void> DayBook::finish()
{
    const std::unique_ptr<Journal::Batch> batch = std::move(m_batch);
    return batch ? batch->commit() : Result<void>();
}

} // namespace leye
