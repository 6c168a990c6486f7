// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace leye {

/// What a person is found by. Also what a found person is checked against (people_query.h).
struct PersonKeys {
    QString name;
    QStringList aliases; ///< also_called
    QString idNumber;    ///< as kept; a tail of six characters does as well
    QStringList phones;  ///< as kept; tails do as well
    bool operator==(const PersonKeys &) const = default;
};

constexpr qsizetype kMaxSearchTokens = 64;
constexpr qsizetype kLongTail = 6;
constexpr qsizetype kShortTail = 4;

/// The row of a person in the full-text table (tokenizer splits at U+0020, prefix queries, detail=none): at most
/// kMaxSearchTokens tokens, the most useful first. For the name and each alias, in each reading of its characters:
/// every character, every pair of neighbours; the pinyin with each syllable but the last whole or as its initial
/// (chenxiaoming, cxiaoming, chenxming, cxming), whose prefixes are all that people type (cxm, cxiao, chenxiaom).
/// Names over four syllables take the forms "some whole, then initials" and "some initials, then whole".
/// Of ID number and phones the last six and the last four characters.
/// The same person always gives the same text: deleting from a contentless table needs it again.
[[nodiscard]] QString searchTokens(const PersonKeys &person);

/// Kept with the table; when it differs, all rows must be made anew.
[[nodiscard]] quint32 searchTokensVersion();

/// The letters and digits of an ID or phone number, folded: 138-0000-1234 and full-width forms are one number.
[[nodiscard]] QString plainNumber(QStringView number);

} // namespace leye
