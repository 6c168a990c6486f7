// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/row_taker.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>
#include <memory>
#include <vector>

namespace leye {

/// Reads the rows of a file on a thread of its own, some hundred ahead of whoever takes them, so that parsing and
/// checking go on while the writer writes. What waits between the two is bounded in rows and in text.
class RowPipe {
public:
    using Rows = std::vector<std::unique_ptr<ReadRow>>;

    /// Begins to read. `reader`, `plan` and `taker` must live as long; nobody else may use the reader meanwhile.
    RowPipe(SheetReader &reader, const ImportPlan &plan, const RowTaker &taker);
    /// Stops the reading and waits for its thread.
    ~RowPipe();
    Q_DISABLE_COPY_MOVE(RowPipe)

    /// The next rows in their order, none where there was nothing new for a tenth of a second. Nothing at all: that was
    /// the end, and end() says how it came.
    [[nodiscard]] std::optional<Rows> next();
    /// Once next() gave nothing.
    [[nodiscard]] const Result<void> &end() const { return m_end; }
    /// How far the reader is in its sheet; it may be ahead of the rows that came out.
    [[nodiscard]] SheetProgress progress() const;

private:
    void run(SheetReader &reader, const ImportPlan &plan, const RowTaker &taker);
    /// False when nobody wants any more.
    bool put(Rows rows);

    mutable QMutex m_mutex;
    QWaitCondition m_hasRows;
    QWaitCondition m_hasRoom;
    std::deque<Rows> m_waiting;
    SheetProgress m_progress;
    bool m_isWanted = true;
    bool m_isAtEnd = false;
    Result<void> m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace leye
