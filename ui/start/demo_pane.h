// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "ui/start/pane.h"
#include "ui/start/start_parts.h"

#include <QThreadPool>

class QLabel;
class QPushButton;

namespace leye {

class BusyBar;

/// The demo: opened where it is there already, else made first, which takes some seconds and can be stopped.
class DemoPane : public Pane {
    Q_OBJECT

public:
    DemoPane(const StartParts &parts, QWidget *parent = nullptr);
    ~DemoPane() override;
    void begin() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }

Q_SIGNALS:
    void opened(const QString &path);

protected:
    void retranslate() override;

private:
    void make();
    void made(const Result<QString> &path);

    const StartParts &m_parts;
    bool m_isBusy = false;
    BackgroundTask m_task;
    QLabel *m_title, *m_words, *m_error;
    BusyBar *m_busy;
    QPushButton *m_again;
    QThreadPool m_pool;
};

} // namespace leye
