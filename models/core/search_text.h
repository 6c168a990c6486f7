// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace leye {

/// The form in which text is compared: NFKC and lower case, without lone surrogates, invisible format characters,
/// variation selectors, and combining marks past the thirtieth in a row (UAX #15 §13: sorting them is quadratic).
[[nodiscard]] QString foldedForSearch(QStringView text);

/// Reads one character and moves `at` behind it; a lone surrogate stands for itself.
[[nodiscard]] char32_t nextCharacter(QStringView text, qsizetype &at);

/// A Chinese character: also 〇, 々 and the private-use code points under which old systems kept rare ones.
[[nodiscard]] bool isHan(char32_t character);

/// A stretch of folded text of one kind. Whatever is neither letter nor digit only separates.
struct TextRun {
    enum class Kind { Han, Letters, Digits };
    Kind kind = Kind::Letters;
    QStringView text; ///< into the text that was cut
    bool operator==(const TextRun &) const = default;
};
[[nodiscard]] QList<TextRun> textRuns(QStringView folded);

/// Calls use(QStringView) for each Chinese character of a run, non-BMP ones whole.
template <typename Use>
void forEachCharacter(QStringView han, Use use)
{
    for (qsizetype at = 0; at < han.size();) {
        const qsizetype start = at;
        (void)nextCharacter(han, at);
        use(han.sliced(start, at - start));
    }
}

/// Calls use(QStringView) for each pair of neighbouring characters of a run, or for its only one.
template <typename Use>
void forEachHanToken(QStringView han, Use use)
{
    QStringView previous;
    forEachCharacter(han, [&](QStringView character) {
        if (!previous.isNull())
            use(QStringView(previous.begin(), character.end()));
        previous = character;
    });
    if (previous.size() == han.size() && !han.isEmpty())
        use(han);
}

/// Of a longer note only this much is searchable (UTF-16 units).
constexpr qsizetype kMaxNoteLength = 64 * 1024;

/// The tokens of a note for a full-text table whose tokenizer splits at U+0020: pairs of neighbouring Chinese
/// characters (a single one only where it stands alone), other words and runs of digits whole.
[[nodiscard]] QString noteTokens(QStringView text);

/// The FTS5 expression that finds notes with all tokens of what was typed; empty when it holds none.
/// Tokens are letters and digits in quotes, so nothing typed can act as syntax.
[[nodiscard]] QString noteExpression(QStringView typed);

} // namespace leye
