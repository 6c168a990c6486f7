// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leye {

/// One of the things that can be done before anybody is signed in, inside the StartPage.
class Pane : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shown from now on: takes the focus.
    virtual void begin() = 0;
    /// Gives up what is not finished. False, having said why in the pane, when that would cost something and was not
    /// asked for a second time.
    [[nodiscard]] virtual bool leave() { return true; }
    /// Not while work that cannot be stopped is running.
    [[nodiscard]] virtual bool isBusy() const { return false; }

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};

} // namespace leye
