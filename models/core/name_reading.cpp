// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/name_reading.h"

#include "models/core/pinyin.h"
#include "models/core/search_text.h"

#include <algorithm>
#include <utility>

namespace leye {
namespace {

/// Below the space between syllables, so that 陈小 stands before 陈小明 and chen before cheng.
constexpr QChar kSeparator(0x1f);

constexpr qsizetype kMaxNameLength = 256;

/// A dot at the end is a slip of the finger, not a way to write names.
bool hasMiddleDot(QStringView folded)
{
    constexpr QStringView kDots = u"·•・‧.";
    const QStringView inner = folded.size() > 2 ? folded.sliced(1, folded.size() - 2) : QStringView();
    return std::ranges::any_of(inner, [kDots](QChar c) { return kDots.contains(c); });
}

char32_t characterOf(const NameUnit &unit)
{
    qsizetype at = 0;
    return nextCharacter(unit.text, at);
}

template <typename Range>
void addReadings(NameUnit &unit, const Range &readings)
{
    for (const QStringView reading : readings) {
        if (!unit.readings.contains(reading))
            unit.readings.append(reading);
    }
}

void preferReadings(NameUnit &unit, Syllables first)
{
    if (first.empty())
        return;
    const auto common = std::exchange(unit.readings, {});
    addReadings(unit, first);
    unit.heard = unit.readings.size();
    addReadings(unit, common);
}

bool isHeard(const NameUnit &unit, QStringView reading)
{
    const auto end = unit.readings.begin() + unit.heard;
    const bool isTypedForV = reading.contains(u'u') && unit.readings.contains(reading.toString().replace(u'u', u'v'));
    return !isTypedForV && std::find(unit.readings.begin(), end, reading) != end;
}

bool unitsSoundAlike(const NameUnit &one, const NameUnit &other)
{
    return std::ranges::any_of(one.readings,
                               [&](QStringView reading) { return isHeard(one, reading) && isHeard(other, reading); });
}

} // namespace

QString foldedName(QStringView name)
{
    return foldedForSearch(name.first(std::min(name.size(), kMaxNameLength))).replace(u'ü', u'v');
}

NameReading::NameReading(QStringView name)
{
    QString folded = foldedName(name);
    const bool hasDot = hasMiddleDot(folded);
    const QList<TextRun> runs = textRuns(folded);
    if (runs.size() == 1 && runs[0].text.size() == folded.size()) {
        m_text = std::move(folded); // and the run points into it still
    } else {
        m_text.reserve(folded.size()); // the units point into it: it must not move
    }
    const bool isWhole = !m_text.isEmpty();
    const auto add = [this, isWhole](NameUnit::Kind kind, QStringView text) {
        if (m_units.size() == kMaxUnits)
            return;
        const qsizetype start = m_text.size();
        if (!isWhole)
            m_text += text;
        NameUnit unit{kind, isWhole ? text : QStringView(m_text).sliced(start), {}, 1};
        if (kind == NameUnit::Kind::Han)
            addReadings(unit, readings(characterOf(unit)));
        if (unit.readings.isEmpty())
            unit.readings.append(unit.text);
        unit.heard = unit.readings.size();
        m_units.append(std::move(unit));
    };
    for (const TextRun &run : runs) {
        if (run.kind == TextRun::Kind::Han)
            forEachCharacter(run.text, [&add](QStringView character) { add(NameUnit::Kind::Han, character); });
        else
            add(run.kind == TextRun::Kind::Digits ? NameUnit::Kind::Digits : NameUnit::Kind::Letters, run.text);
    }
    if (isWhole && !m_units.isEmpty())
        m_text.truncate(m_units.last().text.end() - m_text.cbegin()); // of a name that was cut
    if (!hasDot)
        readSurname();
}

void NameReading::readSurname()
{
    if (m_units.isEmpty() || m_units[0].kind != NameUnit::Kind::Han)
        return;
    m_surnameUnits = 1;
    preferReadings(m_units[0], surnameReadings(characterOf(m_units[0])));
    if (m_units.size() < 2)
        return;
    const Syllables compound = compoundSurname(characterOf(m_units[0]), characterOf(m_units[1]));
    if (compound.empty())
        return;
    m_surnameUnits = 2;
    preferReadings(m_units[0], compound.first(1));
    preferReadings(m_units[1], compound.last(1));
}

bool soundAlike(const NameReading &one, const NameReading &other)
{
    return std::ranges::equal(one.units(), other.units(), unitsSoundAlike);
}

QStringView initialOf(QStringView reading)
{
    qsizetype at = 0;
    (void)nextCharacter(reading, at);
    return reading.first(at);
}

QString nameSortKey(QStringView name)
{
    const NameReading read(name);
    if (read.units().isEmpty())
        return {};
    // A name without a surname is kept together by its first unit.
    const auto surnameEnd = read.units().begin() + std::max<qsizetype>(1, read.surnameUnits());
    QString key;
    QString surname;
    for (auto unit = read.units().begin(); unit != surnameEnd; ++unit) {
        key += unit->readings.front();
        surname += unit->text;
    }
    key += kSeparator;
    key += surname;
    for (auto unit = surnameEnd; unit != read.units().end(); ++unit) {
        key += unit == surnameEnd ? kSeparator : QChar(u' ');
        key += unit->readings.front();
    }
    key += kSeparator;
    key += QStringView(read.text()).sliced(surname.size());
    return key;
}

} // namespace leye
