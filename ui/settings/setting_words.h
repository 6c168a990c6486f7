// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"

namespace leye {

/// What a setting is called for people. Names of settings are kept in records and never shown alone.
struct SettingWords {
    QString group;
    QString title;
};
/// `codes` gives the labels where the setting is one of an entry (code_settings.h).
[[nodiscard]] SettingWords settingWords(const QString &name, const CodeTables &codes);

/// What somebody who sets it should know; mostly nothing.
[[nodiscard]] QString settingHint(const QString &name);

/// A value with its unit: 30 天, 自求职登记之日起, 健康类.
[[nodiscard]] QString settingValueText(const QString &name, const QString &value);

/// It was shipped as a guess, and says so in its source.
[[nodiscard]] bool isExampleValue(const Setting &setting);

} // namespace leye
