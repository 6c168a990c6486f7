// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/unknown_values.h"
#include "models/sheets/sheet_reader.h"

namespace leye {

/// A cell as it may stand on a screen: whole ID and phone numbers are masked until somebody puts them right.
[[nodiscard]] QString shownCell(const QString &field, const QString &text);
/// What is wrong, in one short sentence.
[[nodiscard]] QString shortWords(EntryReason reason);
/// 姓名, Name; the name of the field itself where none is known.
[[nodiscard]] QString fieldLabel(ImportKind kind, const QString &field);
[[nodiscard]] QString fateWords(UnknownFate fate);
[[nodiscard]] QString kindWords(ImportKind kind);
/// "xlsx", "csv, GB18030, comma".
[[nodiscard]] QString factsWords(const SheetFacts &facts);
[[nodiscard]] QString separatorWords(char16_t separator);
/// A, B … Z, AA, as spreadsheets name columns.
[[nodiscard]] QString columnLetters(qsizetype column);
/// For an ID number whose last character alone is wrong: the one it should be.
[[nodiscard]] std::optional<QChar> checkCharacterFor(const QString &number);

} // namespace leye
