// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <span>

namespace leye {

/// Pinyin syllables without tones, in lower case. ü gives two readings, typed v and typed u.
/// They point into the program: a table made at build time from Unihan and resources/pinyin (README.md there).
using Syllables = std::span<const QStringView>;

/// How a character is read, most common in names first; its reading as a surname is always among them.
/// Empty for anything but a Chinese character, and for characters whose reading nobody has recorded.
[[nodiscard]] Syllables readings(char32_t character);

/// How a character is read as a surname, where that is known to be special (单 shan); otherwise empty.
[[nodiscard]] Syllables surnameReadings(char32_t character);

/// The two syllables of a compound surname (尉迟 yu chi); empty when the pair is none.
[[nodiscard]] Syllables compoundSurname(char32_t first, char32_t second);

/// Differs when the table differs: keys made with another table must be made anew.
[[nodiscard]] quint32 pinyinFingerprint();

} // namespace leye
