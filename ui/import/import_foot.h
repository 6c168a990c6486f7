// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPushButton>

#include <functional>

class QLabel;

namespace leye {

class BusyBar;

/// Below the steps: what there is to say, the work under way, and the buttons that go back and on.
class ImportFoot : public QFrame {
    Q_OBJECT

public:
    explicit ImportFoot(const Theme &theme, QWidget *parent = nullptr);
    /// Stands there until something else is said; empty: nothing any more.
    void say(const QString &words, bool isError = false);
    /// What there is to say of the step itself: stands where nothing else is said, and what hinders it before all.
    void setStanding(const QString &words, bool hinders = false);
    void begin(const std::function<QString()> &what, const BackgroundTask &task);
    void setPercent(int percent);
    void end();
    void setBack(bool isOffered);
    void setNext(const QString &words, bool isReady);
    void focusNext();
    /// As if the button was pressed; nothing where it is hidden or waits.
    void pressBack();
    void pressNext() { m_next->click(); }
    void retranslate();

Q_SIGNALS:
    void backWanted();
    void nextWanted();

private:
    void redraw();
    void tell();

    const Theme &m_theme;
    bool m_isBusy = false, m_isReady = false, m_isError = false, m_hinders = false;
    QString m_said, m_standing;
    QLabel *m_note;
    BusyBar *m_busy;
    QPushButton *m_back, *m_next;
};

} // namespace leye
