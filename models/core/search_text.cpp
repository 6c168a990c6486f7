// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/search_text.h"

#include <algorithm>
#include <optional>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarksInARow = 30;
constexpr qsizetype kMaxWordLength = 64;
constexpr qsizetype kMaxNoteQueryLength = 256;

bool isCommonHan(char16_t unit) { return unit >= 0x4e00 && unit <= 0x9fff; }

/// 、。《》「」【】 and their like.
bool isCommonMark(char16_t unit) { return unit == 0x3001 || unit == 0x3002 || (unit >= 0x3008 && unit <= 0x3011); }

/// ，：（１Ａ: ASCII in the width of a Chinese character, the one compatibility form that everybody types.
bool isWide(char16_t unit) { return unit >= 0xff01 && unit <= 0xff5e; }
constexpr char16_t kWideToNarrow = 0xff01 - u'!';

/// Nearly every name and note is made of these alone; their normal form is themselves, or narrow.
bool isPlain(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return unit < 0x80 || isCommonHan(unit) || isWide(unit) || isCommonMark(unit);
    });
}

QString narrow(QStringView plain)
{
    QString text = plain.toString();
    if (std::ranges::any_of(plain, [](QChar c) { return isWide(c.unicode()); })) {
        for (QChar &c : text)
            c = isWide(c.unicode()) ? QChar(char16_t(c.unicode() - kWideToNarrow)) : c;
    }
    return text;
}

bool isInvisible(char32_t character)
{
    const bool variationSelector =
        (character >= 0xfe00 && character <= 0xfe0f) || (character >= 0xe0100 && character <= 0xe01ef);
    return variationSelector || QChar::category(character) == QChar::Other_Format;
}

QString withoutHazards(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    int marks = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        const char32_t character = nextCharacter(text, at);
        marks = QChar::isMark(character) ? marks + 1 : 0;
        if (!QChar::isSurrogate(character) && !isInvisible(character) && marks <= kMarksInARow)
            safe += text.sliced(start, at - start);
    }
    return safe;
}

std::optional<TextRun::Kind> kindOf(char32_t character)
{
    if (isHan(character))
        return TextRun::Kind::Han;
    if (character >= '0' && character <= '9')
        return TextRun::Kind::Digits;
    if (QChar::isLetterOrNumber(character) || QChar::isMark(character))
        return TextRun::Kind::Letters;
    return std::nullopt;
}

QString tokensOf(QStringView text)
{
    const QString folded = foldedForSearch(text);
    QString tokens;
    tokens.reserve(folded.size() * 3);
    const auto add = [&tokens](QStringView token) {
        if (!tokens.isEmpty())
            tokens += u' ';
        tokens += token;
    };
    for (const TextRun &run : textRuns(folded)) {
        if (run.kind == TextRun::Kind::Han)
            forEachHanToken(run.text, add);
        else
            add(run.text.first(std::min(run.text.size(), kMaxWordLength)));
    }
    return tokens;
}

} // namespace

QString foldedForSearch(QStringView text)
{
    QString folded = isPlain(text) ? narrow(text) : withoutHazards(text).normalized(QString::NormalizationForm_KC);
    return std::move(folded).toCaseFolded();
}

char32_t nextCharacter(QStringView text, qsizetype &at)
{
    const char16_t unit = text[at++].unicode();
    if (QChar::isHighSurrogate(unit) && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++].unicode());
    return unit;
}

bool isHan(char32_t character)
{
    return (character >= 0x4e00 && character <= 0x9fff) || (character >= 0x3400 && character <= 0x4dbf) ||
           (character >= 0x20000 && character <= 0x3fffd) || character == 0x3005 || character == 0x3007 ||
           (character >= 0xe000 && character <= 0xfaff) || (character >= 0xf0000 && character <= 0x10fffd);
}

QList<TextRun> textRuns(QStringView folded)
{
    QList<TextRun> runs;
    std::optional<TextRun::Kind> previous;
    for (qsizetype at = 0; at < folded.size();) {
        const qsizetype start = at;
        const std::optional<TextRun::Kind> kind = kindOf(nextCharacter(folded, at));
        if (kind && kind == previous)
            runs.last().text = QStringView(runs.last().text.begin(), folded.begin() + at);
        else if (kind)
            runs.append({*kind, folded.sliced(start, at - start)});
        previous = kind;
    }
    return runs;
}

QString noteTokens(QStringView text) { return tokensOf(text.first(std::min(text.size(), kMaxNoteLength))); }

QString noteExpression(QStringView typed)
{
    const QString tokens = tokensOf(typed.first(std::min(typed.size(), kMaxNoteQueryLength)));
    if (tokens.isEmpty())
        return {};
    return u'"' + QString(tokens).replace(u' ', u"\" AND \""_s) + u'"';
}

} // namespace leye
