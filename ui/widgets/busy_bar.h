// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace leye {

/// How far long work has come, and 取消. Shows itself only after 300 ms: short work does not flicker.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    explicit BusyBar(QWidget *parent = nullptr);
    void begin(const QString &what, BackgroundTask task);
    /// Work that cannot be stopped half-way: there is no 取消.
    void begin(const QString &what);
    void setPercent(int percent);
    void setWords(const QString &soFar);
    void end();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay;
    BackgroundTask m_task;
    bool m_isBusy = false;
};

} // namespace leye
