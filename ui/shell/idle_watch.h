// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"

#include <QObject>

namespace leye {

/// How long nobody has touched key or mouse. By the clock on the wall, so that a night in which the computer slept
/// counts, too; a clock that was set back counts as a touch.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    /// Watches the whole application. `clock` must outlive it.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);
    [[nodiscard]] qint64 idleMs();
    /// As if something had been touched.
    void touch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    qint64 m_touchedMs;
};

} // namespace leye
