// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace leye {

/// How far long work has come, and 取消. Shows itself only after 300 ms: short work does not flicker.
class BusyBar : public QWidget {
    Q_OBJECT

public:
    using Words = std::function<QString()>; ///< in the language of the moment

    explicit BusyBar(QWidget *parent = nullptr);
    /// `what` is asked again when the language changes.
    void begin(Words what, BackgroundTask task);
    /// Work that cannot be stopped half-way: there is no 取消.
    void begin(Words what);
    void setPercent(int percent);
    void end();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell();

    QLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_delay;
    BackgroundTask m_task;
    Words m_words;
    bool m_isBusy = false;
    bool m_isStopping = false;
};

} // namespace leye
