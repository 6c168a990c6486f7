// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/row_pipe.h"

namespace leye {

namespace {

constexpr size_t kRowsTogether = 128; // a lock a row would cost as much as the row
constexpr size_t kMostWaiting = 8;
constexpr qsizetype kTextTogether = 256 * 1024;
constexpr unsigned long kPatienceMs = 100;

qsizetype textOf(const SheetRow &row)
{
    qsizetype size = 0;
    for (const SheetCell &cell : row.cells)
        size += cell.text.size();
    return size;
}

} // namespace

RowPipe::RowPipe(SheetReader &reader, const ImportPlan &plan, const RowTaker &taker)
    : m_thread(QThread::create([this, &reader, &plan, &taker] { run(reader, plan, taker); }))
{
    m_thread->start();
}

RowPipe::~RowPipe()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isWanted = false;
        m_hasRoom.wakeAll();
    }
    m_thread->wait();
}

void RowPipe::run(SheetReader &reader, const ImportPlan &plan, const RowTaker &taker)
{
    Rows rows;
    qsizetype text = 0;
    const auto see = [&](RowPlace place, const SheetRow &row) {
        rows.push_back(taker.read(place, row));
        text += textOf(row);
        if (rows.size() < kRowsTogether && text < kTextTogether)
            return true;
        text = 0;
        return put(std::exchange(rows, Rows()));
    };
    const Result<void> end = eachDataRow(reader, plan, see, [this](const SheetProgress &progress) {
        const QMutexLocker locker(&m_mutex);
        m_progress = progress;
        return m_isWanted;
    });
    put(std::move(rows));
    const QMutexLocker locker(&m_mutex);
    m_end = end;
    m_isAtEnd = true;
    m_hasRows.wakeAll();
}

bool RowPipe::put(Rows rows)
{
    const QMutexLocker locker(&m_mutex);
    while (m_isWanted && m_waiting.size() >= kMostWaiting)
        m_hasRoom.wait(&m_mutex);
    if (!rows.empty())
        m_waiting.push_back(std::move(rows));
    m_hasRows.wakeAll();
    return m_isWanted;
}

std::optional<RowPipe::Rows> RowPipe::next()
{
    const QMutexLocker locker(&m_mutex);
    if (m_waiting.empty() && !m_isAtEnd)
        m_hasRows.wait(&m_mutex, kPatienceMs);
    if (m_waiting.empty())
        return m_isAtEnd ? std::nullopt : std::optional(Rows());
    Rows rows = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_hasRoom.wakeAll();
    return rows;
}

SheetProgress RowPipe::progress() const
{
    const QMutexLocker locker(&m_mutex);
    return m_progress;
}

} // namespace leye
