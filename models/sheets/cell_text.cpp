// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/cell_text.h"

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
    const int exponent = exponentAt == text.end() ? 0 : text.sliced(mantissa.size() + 1).toInt();
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
    return !digits.isEmpty() && digits.size() <= 15 &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
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

SheetCell uncalculatedCell() { return {SheetCell::Kind::Error, false, u"#FORMULA"_s}; }

} // namespace leye
