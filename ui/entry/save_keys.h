// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace leye {

/// Ctrl+Enter saves, Ctrl+Shift+Enter saves and goes on with the next, from wherever one is in the form; not while a
/// word is being composed, which sends no such key.
void onSaveKeys(QWidget &form, const std::function<void(bool andNext)> &save);

} // namespace leye
