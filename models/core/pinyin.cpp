// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/pinyin.h"

#include <algorithm>
#include <iterator>

namespace leye {
namespace {

struct SyllableList {
    quint16 first; ///< in kSyllables
    quint16 count;
};
struct SurnameEntry {
    char32_t character;
    quint16 list; ///< in kLists
};
struct CompoundEntry {
    char32_t first;
    char32_t second;
    quint16 list;
};

#include "pinyin_table.inc"

Syllables syllables(quint16 list) { return {kSyllables + kLists[list].first, kLists[list].count}; }

} // namespace

Syllables readings(char32_t character)
{
    const size_t page = character >> 8;
    return page < std::size(kPages) ? syllables(kBlocks[kPages[page]][character & 0xff]) : Syllables();
}

Syllables surnameReadings(char32_t character)
{
    const auto *entry = std::ranges::lower_bound(kSurnames, character, {}, &SurnameEntry::character);
    return entry != std::end(kSurnames) && entry->character == character ? syllables(entry->list) : Syllables();
}

Syllables compoundSurname(char32_t first, char32_t second)
{
    const auto pair = [](const CompoundEntry &entry) { return quint64(entry.first) << 32 | entry.second; };
    const quint64 wanted = quint64(first) << 32 | second;
    const auto *entry = std::ranges::lower_bound(kCompounds, wanted, {}, pair);
    return entry != std::end(kCompounds) && pair(*entry) == wanted ? syllables(entry->list) : Syllables();
}

quint32 pinyinFingerprint() { return kFingerprint; }

} // namespace leye
