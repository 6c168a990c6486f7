// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/masking.h"

#include <QList>

#include <algorithm>
#include <array>
#include <string>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestHidden = 3;
constexpr qsizetype kMostStars = 8;
constexpr qsizetype kLongestAddress = 12;

constexpr std::array kLevels{"none", "partial", "full"};

using Characters = std::u32string; // a rare character of a name is one, not two

Characters charactersOf(QStringView text)
{
    const QList<uint> points = text.toUcs4();
    return {points.begin(), points.end()};
}

QString textOf(const Characters &characters)
{
    return QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

QString masked(QStringView text, qsizetype first, qsizetype last)
{
    Characters characters = charactersOf(text);
    const auto size = qsizetype(characters.size());
    first = std::clamp<qsizetype>(first, 0, size);
    last = std::clamp<qsizetype>(last, 0, size);
    if (size - first - last < kFewestHidden)
        first = last = 0;
    std::fill(characters.begin() + first, characters.end() - last, U'*');
    return textOf(characters);
}

} // namespace

QString codeOf(MaskLevel mask) { return QString::fromLatin1(kLevels[size_t(mask)]); }

std::optional<MaskLevel> maskFromCode(QStringView code)
{
    for (size_t i = 0; i < kLevels.size(); ++i) {
        if (code == QLatin1StringView(kLevels[i]))
            return MaskLevel(i);
    }
    return std::nullopt;
}

QString maskedIdNumber(QStringView number, const IdMask &mask) { return masked(number, mask.first, mask.last); }

QString maskedPhone(QStringView phone) { return masked(phone, 3, 4); }

QString maskedName(QStringView name)
{
    Characters characters = charactersOf(name.trimmed());
    if (characters.empty())
        return {};
    const auto size = qsizetype(characters.size());
    const qsizetype first = size > 1 ? 1 : 0;
    const qsizetype last = size > 2 ? 1 : 0;
    std::fill(characters.begin() + first, characters.end() - last, U'*');
    return textOf(characters);
}

QString maskedAddress(QStringView address)
{
    Characters characters = charactersOf(address.trimmed());
    if (characters.empty())
        return {};
    const auto isDigit = [](char32_t character) { return QChar::isDigit(character); };
    const auto digit = std::find_if(characters.begin(), characters.end(), isDigit);
    const auto size = qsizetype(characters.size());
    const qsizetype kept = digit == characters.end() ? size / 2 : digit - characters.begin();
    characters.resize(size_t(std::min(kept, kLongestAddress)));
    return textOf(characters) + u"****"_s;
}

QString maskedWhole(QStringView text)
{
    return QString(std::min(qsizetype(charactersOf(text).size()), kMostStars), u'*');
}

} // namespace leye
