// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/people_query.h"

#include "models/core/name_reading.h"
#include "models/core/search_text.h"

#include <algorithm>
#include <bitset>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

using Word = PeopleQuery::Word;

constexpr qsizetype kPhoneLength = 11;
constexpr qsizetype kIdLength = 18;
constexpr qsizetype kOldIdLength = 15; ///< before 1999
constexpr qsizetype kPhoneBeginning = 7;
constexpr qsizetype kMaxAlternatives = 16;

bool isWholeNumber(qsizetype length) { return length == kPhoneLength || length == kIdLength || length == kOldIdLength; }

/// 1234, 123x; also the number of a permit or passport, which begins with letters (H12345678).
bool isNumber(const QList<TextRun> &runs)
{
    using enum TextRun::Kind;
    if (runs.size() == 1)
        return runs[0].kind == Digits;
    if (runs.size() != 2 || runs[0].kind == Han || runs[1].kind == Han)
        return false;
    if (runs[0].kind == Digits)
        return runs[0].text.size() >= kShortTail - 1 && runs[1].text == u"x";
    return runs[0].text.size() <= 2 && runs[1].text.size() >= kLongTail;
}

Word::Kind nameKind(const QString &text)
{
    const QList<TextRun> runs = textRuns(text);
    if (runs.size() > 1)
        return Word::Kind::Mixed;
    return runs[0].kind == TextRun::Kind::Han ? Word::Kind::Chinese : Word::Kind::Pinyin;
}

/// The words in one stretch without spaces: cxm1234 is two, 陈xm and 021-65120000 are one.
QList<Word> wordsIn(QStringView stretch)
{
    const QList<TextRun> runs = textRuns(stretch);
    const bool oneNumber = isNumber(runs);
    QList<Word> words;
    for (const TextRun &run : runs) {
        const bool number = oneNumber || run.kind == TextRun::Kind::Digits;
        if (words.isEmpty() || number != (words.last().kind == Word::Kind::Number))
            words.append({number ? Word::Kind::Number : Word::Kind::Chinese, {}});
        Word &word = words.last();
        word.text += run.text;
        if (!number)
            word.kind = nameKind(word.text);
    }
    return words;
}

/// chen xiao ming is one name.
void joinNames(QList<Word> &words)
{
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (words[i].kind != Word::Kind::Pinyin || words[i - 1].kind == Word::Kind::Number)
            continue;
        words[i - 1].text += words[i].text;
        words[i - 1].kind = nameKind(words[i - 1].text);
        words.removeAt(i);
    }
}

/// 138 0000 1234 is one number; 1234 5678 are two tails.
void joinNumbers(QList<Word> &words)
{
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString joined;
        for (qsizetype end = first; end < words.size() && words[end].kind == Word::Kind::Number; ++end) {
            joined += words[end].text;
            if (end > first && isWholeNumber(joined.size())) {
                words[first].text = joined;
                words.remove(first + 1, end - first);
                break;
            }
        }
    }
}

/// The word in Latin letters, in each reading of its Chinese characters.
QStringList spellings(const QString &mixed)
{
    const NameReading name(mixed);
    QStringList spellings{QString()};
    for (const NameUnit &unit : name.units()) {
        const qsizetype all = unit.readings.size();
        const qsizetype taken = spellings.size() * all <= kMaxAlternatives ? all : 1;
        QStringList longer;
        for (const QString &spelling : std::as_const(spellings)) {
            for (qsizetype i = 0; i < taken; ++i)
                longer.append(QString(spelling).append(unit.readings[i]));
        }
        spellings = std::move(longer);
    }
    return spellings;
}

QList<SearchTerm> termsOf(const Word &word)
{
    switch (word.kind) {
    case Word::Kind::Pinyin:
        return {{{word.text}, true}};
    case Word::Kind::Mixed:
        return {{spellings(word.text), true}};
    case Word::Kind::Sound:
        return {{spellings(word.text), false}};
    case Word::Kind::Number:
        if (word.text.size() == kLongTail - 1) // the long tail but for its last digit, or the short one and one more
            return {{{word.text, word.text.last(kShortTail)}, true}};
        return {{{word.text.last(std::min(word.text.size(), kLongTail))}, word.text.size() < kLongTail}};
    case Word::Kind::Chinese:
        break;
    }
    QList<SearchTerm> terms;
    forEachHanToken(word.text, [&terms](QStringView token) { terms.append({{token.toString()}, false}); });
    return terms;
}

/// How far into what was typed the units of a name so far can reach.
struct Reach {
    std::bitset<kMaxQueryLength + 1> whole;    ///< with characters and whole syllables only
    std::bitset<kMaxQueryLength + 1> initials; ///< with an initial among them
};

/// Lets one more unit of the name answer to what was typed. Returns how it ends there, if it can.
MatchRank step(const NameUnit &unit, QStringView typed, const Reach &before, Reach &after)
{
    MatchRank ends = MatchRank::None;
    const auto take = [&](QStringView form, qsizetype at, bool whole) {
        const QStringView rest = typed.sliced(at);
        if (rest.startsWith(form))
            (whole ? after.whole : after.initials).set(size_t(at + form.size()));
        else if (form.startsWith(rest))
            ends = std::min(ends, whole ? MatchRank::Prefix : MatchRank::Initials);
    };
    for (qsizetype at = 0; at < typed.size(); ++at) {
        const bool whole = before.whole[size_t(at)];
        if (!whole && !before.initials[size_t(at)])
            continue;
        take(unit.text, at, whole);
        for (const QStringView reading : unit.readings) {
            take(reading, at, whole);
            take(initialOf(reading), at, false);
        }
    }
    return ends;
}

MatchRank rankOfName(const NameReading &name, QStringView typed)
{
    const size_t end = size_t(typed.size());
    MatchRank rank = name.text().contains(typed) ? MatchRank::Text : MatchRank::None;
    Reach reach;
    reach.whole.set(0);
    for (const NameUnit &unit : name.units()) {
        Reach after;
        rank = std::min(rank, step(unit, typed, reach, after));
        if (after.whole[end])
            rank = std::min(rank, &unit == &name.units().last() ? MatchRank::Exact : MatchRank::Prefix);
        if (after.initials[end])
            rank = std::min(rank, MatchRank::Initials);
        reach = after;
    }
    return rank;
}

MatchRank rankOfNumber(const QString &kept, const QString &typed)
{
    const QString number = plainNumber(kept);
    const auto tail = [&number](qsizetype length) { return QStringView(number).last(std::min(number.size(), length)); };
    if (number.isEmpty())
        return MatchRank::None;
    if (number == typed && number.size() > kLongTail)
        return MatchRank::Exact;
    if (typed.size() >= kPhoneBeginning && number.startsWith(typed))
        return MatchRank::Prefix;
    if (typed.size() >= kShortTail && number.endsWith(typed))
        return MatchRank::Tail;
    if (number.size() == kLongTail && typed.endsWith(number)) // no more than the tail is at hand
        return MatchRank::Tail;
    return tail(kLongTail).startsWith(typed) || tail(kShortTail).startsWith(typed) ? MatchRank::Text : MatchRank::None;
}

MatchRank rankOfSound(const NameReading &name, const QString &typed)
{
    return soundAlike(name, NameReading(typed)) ? MatchRank::Sound : MatchRank::None;
}

/// A name that holds digits (例01) falls into several words.
bool isWholeName(const PersonKeys &person, const PeopleQuery &query)
{
    QString typed;
    for (const Word &word : query.words)
        typed += word.text;
    const auto isTyped = [&typed](const QString &name) { return foldedName(name).remove(u' ') == typed; };
    return isTyped(person.name) || std::any_of(person.aliases.begin(), person.aliases.end(), isTyped);
}

} // namespace

QString PeopleQuery::expression() const
{
    QStringList conditions;
    for (const SearchTerm &term : terms) {
        QStringList quoted;
        for (const QString &alternative : term.alternatives)
            quoted.append(u'"' + alternative + (term.prefix ? u"\"*"_s : u"\""_s));
        const QString any = quoted.join(u" OR "_s);
        conditions.append(quoted.size() > 1 ? u'(' + any + u')' : any);
    }
    return conditions.join(u" AND "_s);
}

PeopleQuery parsePeopleQuery(QStringView typed)
{
    const QString folded = foldedName(typed.first(std::min(typed.size(), kMaxQueryLength)));
    PeopleQuery query;
    for (const QStringView stretch : QStringView(folded).first(std::min(folded.size(), kMaxQueryLength)).split(u' '))
        query.words += wordsIn(stretch);
    joinNames(query.words);
    joinNumbers(query.words);
    for (const Word &word : std::as_const(query.words)) {
        query.terms += termsOf(word);
        if (word.kind != Word::Kind::Number)
            continue;
        if (word.text.size() == kIdLength || word.text.size() == kOldIdLength || word.text[0].isLetter())
            query.idNumber = word.text.toUpper();
        else if (word.text.size() >= kPhoneBeginning)
            query.phone = word.text;
    }
    return query;
}

PeopleQuery bySound(const PeopleQuery &query)
{
    using enum Word::Kind;
    PeopleQuery sound;
    for (const Word &word : query.words) {
        if (word.kind != Chinese)
            sound.words.append(word);
        else if (!sound.words.isEmpty() && sound.words.last().kind == Sound)
            sound.words.last().text += word.text; // 陈 晓名 is one name
        else
            sound.words.append({Sound, word.text});
    }
    const auto isSound = [](const Word &word) { return word.kind == Sound; };
    const auto isTooShort = [&](const Word &word) {
        return isSound(word) && NameReading(word.text).units().size() < 2;
    };
    if (std::ranges::none_of(sound.words, isSound) || std::ranges::any_of(sound.words, isTooShort))
        return {};
    for (const Word &word : std::as_const(sound.words))
        sound.terms += termsOf(word);
    return sound;
}

MatchRank matchRank(const PersonKeys &person, const PeopleQuery &query)
{
    if (query.words.size() > 1 && isWholeName(person, query))
        return MatchRank::Exact;
    QList<NameReading> names{NameReading(person.name)};
    for (const QString &alias : person.aliases)
        names.append(NameReading(alias));
    MatchRank weakest = query.isEmpty() ? MatchRank::None : MatchRank::Exact;
    for (const Word &word : query.words) {
        MatchRank best = MatchRank::None;
        for (const NameReading &name : std::as_const(names))
            best = std::min(best, word.kind == Word::Kind::Sound ? rankOfSound(name, word.text)
                                                                 : rankOfName(name, word.text));
        if (word.kind == Word::Kind::Number) {
            best = std::max(best, MatchRank::Text); // a digit inside a name is no number
            best = std::min(best, rankOfNumber(person.idNumber, word.text));
            for (const QString &phone : person.phones)
                best = std::min(best, rankOfNumber(phone, word.text));
        }
        weakest = std::max(weakest, best);
    }
    return weakest;
}

} // namespace leye
