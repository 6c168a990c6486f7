// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/driving.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace leye::test {

/// A window in front that holds parts one below the other, with a line before and after them to come from and go to.
class WidgetBench {
public:
    WidgetBench() { layout->addWidget(&before); }
    template <typename W>
    W &add(W *part)
    {
        layout->addWidget(part);
        return *part;
    }
    void show(QSize size = {640, 480})
    {
        layout->addWidget(&after); // the last one for Tab, too
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        before.setFocus();
        if (!QTest::qWaitForWindowExposed(&window) || !before.hasFocus())
            qFatal("window");
    }
    /// Where the focus is, as on a keyboard.
    static void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), which, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(const char *button) { QTest::mouseClick(&part<QPushButton>(window, button), Qt::LeftButton); }

    Theme theme{*qApp};
    QWidget window;
    QVBoxLayout *layout = new QVBoxLayout(&window);
    QLineEdit before, after;
};

} // namespace leye::test
