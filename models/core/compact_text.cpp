// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/compact_text.h"

#include <algorithm>

namespace leye {

namespace {

bool isDash(char16_t unit) { return unit == u'-' || (unit >= 0x2010 && unit <= 0x2015) || unit == 0x2212; }

/// The characters that nearly every number is made of.
bool isPrintableAscii(char16_t unit) { return unit > 0x20 && unit < 0x7f; }

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar(0xfe0f);
}

QString withoutBlanks(QStringView text, bool keepBlanks)
{
    QString kept;
    kept.reserve(text.size());
    bool blankBefore = false;
    for (const QChar c : text) {
        if (!isPrintableAscii(c.unicode())) {
            if (c.isSpace()) {
                blankBefore = true;
                continue;
            }
            if (isInvisible(c))
                continue;
        }
        if (keepBlanks && blankBefore && !kept.isEmpty())
            kept += u' ';
        blankBefore = false;
        kept += isDash(c.unicode()) ? QChar(u'-') : c;
    }
    return kept;
}

QString compact(QStringView typed, bool keepBlanks)
{
    typed = typed.trimmed();
    if (typed.size() > kMaxCompactLength)
        return {};
    if (std::ranges::all_of(typed, [](QChar c) { return isPrintableAscii(c.unicode()); }))
        return typed.toString();
    return withoutBlanks(typed.toString().normalized(QString::NormalizationForm_KC), keepBlanks);
}

} // namespace

QString compactText(QStringView typed) { return compact(typed, false); }

QString compactWords(QStringView typed) { return compact(typed, true); }

QStringView withoutTextMark(QStringView text)
{
    const bool isMarked = !text.isEmpty() && QStringView(u"'`‘’").contains(text.front());
    return isMarked ? text.sliced(1) : text;
}

bool isAllDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return isAsciiDigit(c.unicode()); });
}

int digitsValue(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits)
        value = value * 10 + (digit.unicode() - u'0');
    return value;
}

} // namespace leye
