// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"

namespace leye {

/// What a setting is called for people. Names of settings are kept in records and never shown alone.
struct SettingWords {
    QString group;
    QString title;
};
[[nodiscard]] SettingWords settingWords(const QString &name);

/// A value with its unit: 30 天, 自求职登记之日起.
[[nodiscard]] QString settingValueText(const QString &name, const QString &value);

/// It was shipped as a guess, and says so in its source.
[[nodiscard]] bool isExampleValue(const Setting &setting);

} // namespace leye
