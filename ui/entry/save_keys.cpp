// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/save_keys.h"

#include <QShortcut>
#include <QWidget>

namespace leye {

void onSaveKeys(QWidget &form, const std::function<void(bool andNext)> &save)
{
    const auto on = [&](const QKeySequence &keys, bool andNext) {
        auto *shortcut = new QShortcut(keys, &form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &form, [save, andNext] { save(andNext); });
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        on(QKeySequence(Qt::ControlModifier | enter), false);
        on(QKeySequence(Qt::ControlModifier | Qt::ShiftModifier | enter), true);
    }
}

} // namespace leye
