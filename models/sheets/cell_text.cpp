// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/cell_text.h"

#include <QDateTime>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

constexpr double kFirstUnsafe = 1e15; // 16 digits
constexpr int kMaxExponent = 40;      // beyond it plain digits say nothing to anybody

std::optional<double> parse(QByteArrayView text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value);
    if (text.isEmpty() || error != std::errc() || end != text.end() || !std::isfinite(value))
        return {};
    return value;
}

/// 3.10109E+17 as 310109000000000000, from the characters, so that no rounding adds digits of its own.
QString withoutExponent(QByteArrayView text)
{
    const auto exponentAt = std::find_if(text.begin(), text.end(), [](char c) { return c == 'e' || c == 'E'; });
    const QByteArrayView mantissa = text.first(exponentAt - text.begin());
    const int exponent = exponentAt == text.end() ? 0 : int(parse(text.sliced(mantissa.size() + 1)).value_or(0));
    if (std::abs(exponent) > kMaxExponent)
        return QString::fromLatin1(text);
    const qsizetype pointAt = mantissa.indexOf('.');
    const qsizetype whole = pointAt < 0 ? mantissa.size() : pointAt;
    QString digits = QString::fromLatin1(mantissa).remove(u'.');
    const qsizetype point = whole + exponent;
    if (point >= digits.size())
        return digits.leftJustified(point, u'0');
    return digits.insert(point, u'.');
}

bool isPlainInteger(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    const QByteArrayView digits = text.sliced(negative ? 1 : 0);
    return !digits.isEmpty() && digits.size() <= 15
           && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString shortest(double value)
{
    QString text = QString::number(value, 'g', 15);
    if (!text.contains(u'e'))
        return text;
    text = QString::number(value, 'f', 20);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

/// A format's letters: without quoted text, escapes, colours, locales and padding. An elapsed time, [h], becomes 'E'.
QString significant(QStringView code)
{
    QString kept;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            const auto isClock = [](QChar letter) { return u"hms"_s.contains(letter.toLower()); };
            if (c == u'[' && !inside.isEmpty() && std::all_of(inside.begin(), inside.end(), isClock))
                kept += u'E';
            i = end;
        } else {
            kept += c.toLower();
        }
    }
    return kept;
}

} // namespace

SheetCell numberCell(QByteArrayView text)
{
    if (isPlainInteger(text))
        return {SheetCell::Kind::Number, false, QString::fromLatin1(text)};
    const std::optional<double> value = parse(text);
    if (!value)
        return {text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false, QString::fromUtf8(text)};
    if (std::abs(*value) >= kFirstUnsafe)
        return {SheetCell::Kind::Number, true, withoutExponent(text)};
    return {SheetCell::Kind::Number, false, shortest(*value)};
}

SheetCell textCell(QString text)
{
    if (text.isEmpty())
        return {};
    bool lost = false;
    if (text.size() < 32 && text.contains(u'E', Qt::CaseInsensitive))
        lost = std::abs(parse(text.trimmed().remove(u'+').toLatin1()).value_or(0)) >= kFirstUnsafe;
    return {SheetCell::Kind::Text, lost, std::move(text)};
}

bool isDateFormat(QStringView code)
{
    const QString letters = significant(code).remove(u"general"_s);
    if (letters.contains(u'E'))
        return false;
    const auto has = [&letters](QStringView any) {
        return std::any_of(any.begin(), any.end(), [&letters](QChar c) { return letters.contains(c); });
    };
    return has(u"ydhs") || (has(u"m") && !has(u"0#?"));
}

bool isBuiltInDateFormat(qint64 number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || number == 45 || number == 47
           || (number >= 50 && number <= 58);
}

std::optional<QString> dateOfSerial(double serial, bool from1904)
{
    constexpr int kSecondsPerDay = 24 * 60 * 60;
    constexpr double kFirstAfter9999 = 2'958'466;
    constexpr double k1904 = 1462; // 1904-01-01 in the 1900 system
    if (!(serial >= 0) || serial >= kFirstAfter9999 - (from1904 ? k1904 : 0))
        return {};
    const qint64 seconds = std::llround(serial * kSecondsPerDay);
    const qint64 day = seconds / kSecondsPerDay + (from1904 ? qint64(k1904) : 0);
    const QTime time = QTime::fromMSecsSinceStartOfDay(int(seconds % kSecondsPerDay) * 1000);
    if (day == 0)
        return time.toString(u"HH:mm:ss");
    if (day == 60)
        return {};
    const QDate date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    if (date.year() > 9999)
        return {};
    const QString text = date.toString(Qt::ISODate);
    return time.msecsSinceStartOfDay() == 0 ? text : text + time.toString(u" HH:mm:ss");
}

} // namespace leye
