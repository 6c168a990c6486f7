// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leye {

/// From now on every tr() answers in this language: "zh_CN" or "en"; anything else counts as English. Windows hear of
/// it by QEvent::LanguageChange. On the main thread.
void speak(const QString &language);

} // namespace leye
