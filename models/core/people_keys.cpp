// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/people_keys.h"

#include "models/core/name_reading.h"
#include "models/core/pinyin.h"
#include "models/core/search_text.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

namespace leye {
namespace {

constexpr quint32 kRulesVersion = 1;
constexpr qsizetype kAllFormsUpTo = 4; ///< syllables: eight forms a reading
constexpr qsizetype kMaxPhones = 3;
constexpr qsizetype kMaxAliases = 8;
constexpr qsizetype kMaxNumberLength = 64;

/// Collects tokens once each, until there are enough.
class TokenList {
public:
    TokenList() { m_text.reserve(256); }

    [[nodiscard]] bool isFull() const { return m_places.size() == kMaxSearchTokens; }
    void add(QStringView token)
    {
        if (token.isEmpty() || isFull() || contains(token))
            return;
        if (!m_text.isEmpty())
            m_text += u' ';
        m_places.append({m_text.size(), token.size()});
        m_text += token;
    }
    [[nodiscard]] QString take() { return std::move(m_text); }

private:
    struct Place {
        qsizetype start;
        qsizetype size;
    };
    [[nodiscard]] bool contains(QStringView token) const
    {
        return std::ranges::any_of(m_places, [&](const Place &place) {
            return place.size == token.size() && QStringView(m_text).sliced(place.start, place.size) == token;
        });
    }

    QString m_text;
    QVarLengthArray<Place, kMaxSearchTokens> m_places;
};

/// Which reading each unit takes; the units from `next` on still take their first.
struct Choice {
    std::array<quint8, NameReading::kMaxUnits> reading{};
    qsizetype next = 0;
};

/// All ways to read a name beside the first, those with the fewest characters read otherwise in front. They may
/// explode, the list must not.
QList<Choice> otherChoices(const NameReading::Units &units)
{
    QList<Choice> choices{Choice()};
    for (qsizetype i = 0; i < choices.size() && choices.size() < kMaxSearchTokens; ++i) {
        for (qsizetype unit = choices[i].next; unit < units.size(); ++unit) {
            for (qsizetype reading = 1; reading < units[unit].readings.size(); ++reading) {
                Choice choice = choices[i];
                choice.reading[size_t(unit)] = quint8(reading);
                choice.next = unit + 1;
                choices.append(choice);
            }
        }
    }
    choices.removeFirst();
    return choices;
}

/// Bit i set: syllable i is written whole, otherwise as its initial. The last one is always whole.
using Form = quint32;
using Forms = QVarLengthArray<Form, 2 * NameReading::kMaxUnits>;

Form wholeForm(qsizetype units) { return (Form(1) << (units - 1)) - 1; }

Forms mainForms(qsizetype units) { return units > 1 ? Forms{wholeForm(units), 0} : Forms{0}; }

Forms mixedForms(qsizetype units)
{
    const Form whole = wholeForm(units);
    Forms forms;
    if (units <= kAllFormsUpTo) {
        for (Form form = 1; form < whole; ++form)
            forms.append(form);
        return forms;
    }
    for (qsizetype head = 1; head < units - 1; ++head) {
        const Form firstWhole = (Form(1) << head) - 1;
        forms.append(firstWhole);
        forms.append(whole & ~firstWhole);
    }
    return forms;
}

void addPinyin(const NameReading::Units &units, const Choice &choice, const Forms &forms, TokenList &tokens)
{
    QVarLengthArray<QChar, 256> token;
    for (const Form form : forms) {
        token.clear();
        for (qsizetype i = 0; i < units.size(); ++i) {
            const QStringView reading = units[i].readings[choice.reading[size_t(i)]];
            const bool whole = i + 1 == units.size() || (form >> i & 1);
            const QStringView part = whole ? reading : initialOf(reading);
            token.append(part.data(), part.size());
        }
        tokens.add(QStringView(token.data(), token.size()));
    }
}

void addCharacters(const NameReading::Units &units, TokenList &tokens)
{
    const NameUnit *previous = nullptr;
    for (const NameUnit &unit : units) {
        tokens.add(unit.text);
        if (previous && previous->kind == NameUnit::Kind::Han && unit.kind == NameUnit::Kind::Han)
            tokens.add(QStringView(previous->text.begin(), unit.text.end()));
        previous = &unit;
    }
}

void addFirstReading(const NameReading::Units &units, TokenList &tokens)
{
    if (units.isEmpty())
        return;
    addPinyin(units, Choice(), mainForms(units.size()), tokens);
    addCharacters(units, tokens);
    addPinyin(units, Choice(), mixedForms(units.size()), tokens);
}

void addOtherReadings(const NameReading::Units &units, TokenList &tokens)
{
    if (std::ranges::all_of(units, [](const NameUnit &unit) { return unit.readings.size() == 1; }))
        return;
    const QList<Choice> choices = otherChoices(units);
    for (const Forms &forms : {mainForms(units.size()), mixedForms(units.size())}) {
        for (const Choice &choice : choices)
            addPinyin(units, choice, forms, tokens);
    }
}

void addTails(const QString &number, TokenList &tokens)
{
    const QString plain = plainNumber(number);
    tokens.add(QStringView(plain).last(std::min(plain.size(), kLongTail)));
    tokens.add(QStringView(plain).last(std::min(plain.size(), kShortTail)));
}

} // namespace

QString plainNumber(QStringView number)
{
    QString plain = foldedForSearch(number.first(std::min(number.size(), kMaxNumberLength)));
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return plain;
}

QString searchTokens(const PersonKeys &person)
{
    TokenList tokens;
    addTails(person.idNumber, tokens);
    for (const QString &phone : person.phones.first(std::min(person.phones.size(), kMaxPhones)))
        addTails(phone, tokens);
    QList<NameReading> names{NameReading(person.name)};
    for (const QString &alias : person.aliases.first(std::min(person.aliases.size(), kMaxAliases)))
        names.append(NameReading(alias));
    for (const NameReading &name : std::as_const(names))
        addFirstReading(name.units(), tokens);
    for (const NameReading &name : std::as_const(names))
        addOtherReadings(name.units(), tokens);
    return tokens.take();
}

quint32 searchTokensVersion() { return pinyinFingerprint() + kRulesVersion; }

} // namespace leye
