// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace leye::test {

/// Brings a text into an input as an input method does; keys cannot type Chinese.
inline void compose(QWidget &input, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(&input, &event);
}

} // namespace leye::test
