// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/typed_text.h"

#include "models/core/compact_text.h"
#include "models/core/search_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t kByteOrderMark = 0xfeff;
constexpr int kMinutesOfADay = 24 * 60;

/// Blanks of every width are one; a line end is one, too.
bool isBlank(QChar c) { return c.isSpace() || c == u'\u200b'; }

/// What makes a text read otherwise than it is kept: 明小陈 that looks like 陈小明.
bool turnsDirection(char32_t character)
{
    return character == 0x200e || character == 0x200f || character == 0x061c ||
           (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

bool isUnwanted(char32_t character)
{
    if (character == U'\n' || character == U'\t')
        return false;
    return turnsDirection(character) || character < 0x20 || (character >= 0x7f && character < 0xa0) ||
           character == kByteOrderMark || QChar::isSurrogate(character) || QChar::isNonCharacter(character);
}

/// What most cells are: nothing in it needs a second look.
bool isClean(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit >= 0x20 && unit < 0x7f) || (unit >= 0x3000 && unit < 0xd800);
    });
}

template <size_t Size>
bool isOneOf(QStringView text, const std::array<QStringView, Size> &words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

} // namespace

QString tidyText(QStringView typed)
{
    typed = typed.trimmed();
    if (isClean(typed))
        return typed.toString();
    QString tidy;
    tidy.reserve(typed.size());
    for (qsizetype at = 0; at < typed.size();) {
        const qsizetype start = at;
        const char32_t character = nextCharacter(typed, at);
        if (character == U'\r' || character == U'\u2028' || character == U'\u2029') {
            if (at >= typed.size() || typed[at] != u'\n')
                tidy += u'\n';
        } else if (!isUnwanted(character)) {
            tidy += typed.sliced(start, at - start);
        }
    }
    return tidy.trimmed();
}

QString beginningOf(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    return text.first(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most).trimmed();
}

QString tidyName(QStringView typed)
{
    const QString text = tidyText(typed);
    if (isClean(text) && !text.contains(u' ') && !text.contains(u'\u3000'))
        return text;
    QString name;
    bool wasBlank = false;
    bool wasHan = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t character = nextCharacter(text, at);
        if (character < 0x10000 && isBlank(QChar(char16_t(character)))) {
            wasBlank = true;
            continue;
        }
        if (QChar::category(character) == QChar::Other_Format) // joins or parts, and is not seen
            continue;
        if (wasBlank && !name.isEmpty() && !(wasHan && isHan(character)))
            name += u' ';
        name += QStringView(text).sliced(start, at - start);
        wasBlank = false;
        wasHan = isHan(character);
    }
    return name;
}

std::optional<QString> personName(QStringView typed)
{
    const QString name = tidyName(typed);
    if (name.size() > kMaxEntryName)
        return {};
    for (qsizetype at = 0; at < name.size();) {
        const char32_t character = nextCharacter(name, at);
        if (isHan(character) || QChar::isLetter(character))
            return name;
    }
    return {};
}

bool isSameName(QStringView one, QStringView other)
{
    const auto lettersOf = [](QStringView name) {
        QString letters;
        const QString folded = foldedForSearch(name);
        for (const TextRun &run : textRuns(folded))
            letters += run.text;
        return letters;
    };
    return one == other || lettersOf(one) == lettersOf(other);
}

bool saysNothing(QStringView typed, bool words)
{
    static constexpr std::array<QStringView, 10> kWords{u"无",   u"暂无", u"没有",   u"不详",   u"未知",
                                                        u"未填", u"空",   u"不清楚", u"无记录", u"none"};
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return true;
    constexpr qsizetype kLongestWord = 8;
    if (text.size() > kLongestWord)
        return false;
    const auto isStroke = [](QChar c) { return QStringView(u"-—–－/／\\＼.。_~～·*").contains(c) || c.isSpace(); };
    return std::ranges::all_of(text, isStroke) || (words && isOneOf(text, kWords));
}

std::optional<bool> readYesNo(QStringView typed)
{
    static constexpr std::array<QStringView, 14> kYes{u"是", u"有",  u"对", u"√", u"✓",    u"✔",    u"☑",
                                                      u"y",  u"yes", u"1",  u"t", u"true", u"低保", u"属于"};
    static constexpr std::array<QStringView, 16> kNo{u"否",    u"无", u"没有",   u"不是",  u"×", u"✗",
                                                     u"✘",     u"☐",  u"n",      u"no",    u"0", u"f",
                                                     u"false", u"x",  u"非低保", u"不属于"};
    const QString text = compactText(typed).toLower();
    if (isOneOf(text, kYes))
        return true;
    return isOneOf(text, kNo) ? std::optional(false) : std::nullopt;
}

std::optional<int> readMinutes(QStringView typed)
{
    static const QRegularExpression form(
        u"^约?(?:(\\d{1,2}(?:\\.\\d{1,2})?)(?:小时|个小时|时|h|hours?))?(?:(\\d{1,4})(?:\\.0+)?(?:分钟|分|min|minutes?|m)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(compactText(typed));
    if (!match.hasMatch() || match.capturedLength() == 0)
        return {};
    const double minutes = match.captured(1).toDouble() * 60 + match.captured(2).toInt();
    const int whole = int(minutes + 0.5);
    return whole >= 1 && whole <= kMinutesOfADay ? std::optional(whole) : std::nullopt;
}

std::optional<PartialDate> readPartialDate(QStringView typed)
{
    static const QRegularExpression form(
        u"^(1[89]\\d\\d|2[01]\\d\\d)(?:年|届)?(?:[-./]?(0?[1-9]|1[0-2])月?(?:份)?)?$"_s);
    const QRegularExpressionMatch match = form.match(compactText(typed));
    if (!match.hasMatch())
        return {};
    return PartialDate{match.captured(1).toInt(), match.captured(2).toInt()};
}

} // namespace leye
