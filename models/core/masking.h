// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace leye {

/// How much of who a person is leaves the program with an export or a print.
enum class MaskLevel : quint8 {
    None,    ///< everything as it is
    Partial, ///< ID, phone and card numbers: 310109********9973, and the day of birth, which would complete them
    Full,    ///< also names and addresses; free text, which may name anybody, is hidden whole
};
/// "none", "partial", "full": in records, files and on the command line.
[[nodiscard]] QString codeOf(MaskLevel mask);
[[nodiscard]] std::optional<MaskLevel> maskFromCode(QStringView code);

/// How many characters at each end of an ID number stay readable: settings mask.id.first and mask.id.last, since no
/// binding standard was found (DOMAIN notes §6).
struct IdMask {
    int first = 6;
    int last = 4;
    bool operator==(const IdMask &) const = default;
};

/// A masked text is as long as the text, counted in characters, except an address. At least three characters are
/// always hidden: a text too short for what should stay readable is hidden whole. Never fails.

/// 310109********9973
[[nodiscard]] QString maskedIdNumber(QStringView number, const IdMask &mask = {});
/// 138****5678, 021****1234
[[nodiscard]] QString maskedPhone(QStringView phone);
/// 陈*明, 陈*, 欧**明: the first character, and of three or more the last. A single character is hidden.
[[nodiscard]] QString maskedName(QStringView name);
/// 上海市虹口区四川北路****: until the first digit, or half of it where there is none; at most twelve characters.
[[nodiscard]] QString maskedAddress(QStringView address);
/// All of it: as many stars as characters, at most eight, so that a length tells nothing. Empty stays empty.
[[nodiscard]] QString maskedWhole(QStringView text);

} // namespace leye
