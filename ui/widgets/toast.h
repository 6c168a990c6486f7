// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace leye {

/// A short message at the bottom left of its window: what was done, and a way back. Goes away after eight seconds, not
/// while the pointer is over it or something in it has the focus. A new one takes the place of the one before. Where
/// the language changes, it stays as it was said: the way back is not lost.
class Toast : public QFrame {
    Q_OBJECT

public:
    Toast(const Theme &theme, QWidget *window);
    /// `act` runs when `action` is pressed; without words there is no button.
    void show(const QString &message, Mood mood, const QString &action = {}, std::function<void()> act = {});
    [[nodiscard]] QString message() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    void place();

    const Theme &m_theme;
    QLabel *m_sign;
    QLabel *m_message;
    QPushButton *m_action;
    QPushButton *m_close;
    std::function<void()> m_act;
    QTimer m_timer;
};

} // namespace leye
