// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/people_keys.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>

namespace leye {

/// One condition on a person's tokens: any of the alternatives, whole or as a beginning.
/// They hold letters and digits only and stand in quotes in the expression: nothing typed can act as syntax.
struct SearchTerm {
    QStringList alternatives;
    bool prefix = false;
    bool operator==(const SearchTerm &) const = default;
};

/// What was typed to find a person. A person must answer to every word; words of Latin letters go on the word before
/// them ("chen xiao ming" and "陈 xm" are one name), groups of digits that make up a phone or ID number are one.
struct PeopleQuery {
    struct Word {
        enum class Kind {
            Chinese, ///< 陈, 小明, 陈小明
            Pinyin,  ///< syllables, initials or both: chenxiaoming, cxm, cxiaom; also a name in Latin letters
            Mixed,   ///< 陈xm
            Sound,   ///< 陈晓名, of bySound(): any characters that are read so
            Number,  ///< end of an ID or phone number, or all of it
        };
        Kind kind = Kind::Chinese;
        QString text; ///< folded, without separators
        bool operator==(const Word &) const = default;
    };
    QList<Word> words;
    QList<SearchTerm> terms; ///< all of them must be met; more people meet them than answer to the words (matchRank)
    QString idNumber;        ///< a whole ID number to look up in its own index, in capitals; usually empty
    QString phone;           ///< a phone number or its beginning, seven digits or more; usually empty

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }
    /// Whether ID and phone numbers matter at all.
    [[nodiscard]] bool hasNumber() const
    {
        return std::ranges::any_of(words, [](const Word &word) { return word.kind == Word::Kind::Number; });
    }
    /// For MATCH; empty when nothing was typed that a name or number holds.
    [[nodiscard]] QString expression() const;
};

/// Never fails: what makes no sense finds nobody. Only the first kMaxQueryLength UTF-16 units count.
constexpr qsizetype kMaxQueryLength = 128;
[[nodiscard]] PeopleQuery parsePeopleQuery(QStringView typed);

/// Whoever writes the characters of a name from hearsay looks for its sound (陈晓名 for 陈小明): the same query for
/// names that as a whole sound like the Chinese words in it. Empty where one of these has a single character, which
/// would sound like half the town, and where there are none.
[[nodiscard]] PeopleQuery bySound(const PeopleQuery &query);

/// How well a person answers to a query, best first; for several words the weakest of them. Looks at the name itself,
/// since the full-text table gives people whose tokens fit although their name does not.
enum class MatchRank {
    Exact,    ///< name, alias, ID or phone number as a whole
    Prefix,   ///< a beginning of it, in characters or whole syllables
    Initials, ///< at least one syllable by its initial
    Tail,     ///< the end of an ID or phone number, four characters or more
    Sound,    ///< name or alias as a whole, in other characters that are read alike; only of bySound()
    Text,     ///< somewhere inside a name; a tail not yet typed to its end
    None,
};
[[nodiscard]] MatchRank matchRank(const PersonKeys &person, const PeopleQuery &query);

} // namespace leye
