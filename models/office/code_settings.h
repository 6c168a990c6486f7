// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"

namespace leye {

/// A setting that there is once for each entry of a code table; its name is a prefix and the code:
/// mark.class.<mark> · standard.preset.<mark> · contact.days.<enrolment> · visit.days.<tier>.
/// standard.period.<standard> goes by the service standards (1131), which are no table. Shipped marks have the class
/// they came with (sensitivityOfMark()), so that mark.class. is there for the office's own ones alone.
struct CodeSetting {
    QString table; ///< empty for the standards
    QString code;
};
/// Nothing for the name of any other setting.
[[nodiscard]] std::optional<CodeSetting> codeSetting(const QString &name);

/// The service standards that are there, such as 1131.
[[nodiscard]] QStringList serviceStandards(const QList<Setting> &all);

/// Names of such settings that have no value yet: of each entry that has not ended by `day`.
[[nodiscard]] QStringList openCodeSettings(const CodeTables &codes, const QList<Setting> &all, QDate day);
/// Whether there are settings for each entry of a table.
[[nodiscard]] bool hasCodeSettings(const QString &table);
/// That the setting may be given its first value. Invalid, saying what is missing; an entry that has ended will do.
[[nodiscard]] Result<void> requireCodeSetting(const QString &name, const CodeTables &codes, const QList<Setting> &all);

} // namespace leye
