// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/session_pane.h"

namespace leye {

void SessionPane::open(Opening opening)
{
    m_isBusy = true;
    m_stop = std::stop_source();
    // Told at most a hundred times, however often the work says it.
    const PageProgress progress = [this, stop = m_stop.get_token(), before = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (std::exchange(before, percent) != percent)
            QMetaObject::invokeMethod(
                this, [this, percent] { told(percent); }, Qt::QueuedConnection);
        return !stop.stop_requested();
    };
    m_session =
        std::make_unique<DeskSession>([opening = std::move(opening), progress] { return opening(progress); }, this,
                                      [this](Result<void> answer) {
                                          m_isBusy = false;
                                          opened(answer);
                                      });
}

} // namespace leye
