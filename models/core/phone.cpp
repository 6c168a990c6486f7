// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/phone.h"

#include "models/core/compact_text.h"

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDigits = 11; // of a mobile number, and of 021 with eight more
constexpr qsizetype kLongestExtension = 6;

bool isMobile(QStringView digits) { return digits.size() == kDigits && digits[0] == u'1' && digits[1] >= u'3'; }

bool isShanghai(QStringView digits) { return digits.size() == kDigits && digits.startsWith(u"021"); }

/// Without +86, 0086 or 86, and with the 0 that a foreign way of writing leaves out: +86 21 6543 1234.
QString national(QString text)
{
    const bool isMarked = text.startsWith(u'+') || text.startsWith(u"00");
    if (text.startsWith(u"+86"))
        text.remove(0, 3);
    else if (text.startsWith(u"0086"))
        text.remove(0, 4);
    else if (text.startsWith(u"86") && QString(text).remove(u'-').size() == kDigits + 2)
        text.remove(0, 2);
    while (text.startsWith(u'-'))
        text.remove(0, 1);
    if (isMarked && text.startsWith(u"21"))
        text.prepend(u'0');
    return text;
}

/// Where the extension begins, and how many characters announce it; the end of the text for none.
struct ExtensionMark {
    qsizetype at;
    qsizetype length;
};
ExtensionMark findExtension(const QString &text)
{
    constexpr std::array<QStringView, 6> kMarks{u"-转", u"转", u"-#", u"#", u"ext", u"x"};
    for (const QStringView mark : kMarks) {
        if (const qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0)
            return {at, mark.size()};
    }
    // A hyphen behind the eleventh digit: 021-65431234-801, but not 021-6543-1234.
    qsizetype digits = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-' && digits == kDigits)
            return {i, 1};
        if (text[i] != u'-')
            ++digits;
    }
    return {text.size(), 0};
}

} // namespace

PhoneNumber readPhone(QStringView typed)
{
    const PhoneNumber asTyped{typed.trimmed().toString(), false};
    QString text = compactText(typed);
    text = withoutTextMark(text).toString();
    text.removeIf([](QChar c) { return c == u'(' || c == u')'; });
    text = national(std::move(text));
    const ExtensionMark mark = findExtension(text);
    const QString digits = text.first(mark.at).remove(u'-');
    const QString extension = text.sliced(mark.at + mark.length);
    if (!isAllDigits(digits))
        return asTyped;
    if (mark.length == 0)
        return isMobile(digits) || isShanghai(digits) ? PhoneNumber{digits, true} : asTyped;
    if (!isShanghai(digits) || !isAllDigits(extension) || extension.size() > kLongestExtension)
        return asTyped;
    return {digits + u'-' + extension, true};
}

QList<PhoneNumber> readPhones(QStringView typed)
{
    const QStringView text = typed.trimmed();
    if (text.isEmpty())
        return {};
    const PhoneNumber whole = readPhone(text);
    if (whole.isUsual)
        return {whole};

    const auto readParts = [text](auto isSeparator) {
        QList<PhoneNumber> numbers;
        for (auto from = text.begin(); from != text.end();) {
            const auto to = std::find_if(from, text.end(), isSeparator);
            if (const QStringView part = QStringView(from, to).trimmed(); !part.isEmpty())
                numbers.append(readPhone(part));
            from = to == text.end() ? to : to + 1;
        }
        return numbers;
    };
    const QList<PhoneNumber> parts = readParts([](QChar c) { return QStringView(u"/／、,，;；|\n\r").contains(c); });
    if (parts.size() > 1)
        return parts;
    const QList<PhoneNumber> words = readParts([](QChar c) { return c.isSpace(); });
    if (words.size() > 1 && std::ranges::all_of(words, &PhoneNumber::isUsual))
        return words;
    return {whole};
}

} // namespace leye
