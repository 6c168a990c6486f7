// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/date_text.h"

#include "models/core/compact_text.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace leye {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2199;

/// Reads from the beginning of a text.
class Cursor {
public:
    explicit Cursor(QStringView text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_text.isEmpty(); }
    QStringView digits()
    {
        qsizetype n = 0;
        while (n < m_text.size() && isAsciiDigit(m_text[n].unicode()))
            ++n;
        return take(n);
    }
    bool takeIf(QStringView words)
    {
        if (!m_text.startsWith(words))
            return false;
        m_text = m_text.sliced(words.size());
        return true;
    }
    void skipBlank() { (void)takeIf(u" "); }
    /// One of these characters, or a null one.
    QChar oneOf(QStringView characters)
    {
        return !isAtEnd() && characters.contains(m_text.front()) ? take(1).front() : QChar();
    }

private:
    QStringView take(qsizetype n)
    {
        const QStringView taken = m_text.first(n);
        m_text = m_text.sliced(n);
        return taken;
    }
    QStringView m_text;
};

/// A part of two digits at most, not above `most`.
std::optional<int> part(Cursor &cursor, int most)
{
    const QStringView digits = cursor.digits();
    if (digits.isEmpty() || digits.size() > 2 || digitsValue(digits) > most)
        return {};
    return digitsValue(digits);
}

/// 9:05, 09:05:30, 09:05:30.123
bool skipTime(Cursor &cursor)
{
    if (!part(cursor, 23) || !cursor.takeIf(u":") || !part(cursor, 59))
        return false;
    if (!cursor.takeIf(u":"))
        return true;
    return part(cursor, 59) && (!cursor.takeIf(u".") || !cursor.digits().isEmpty());
}

/// Behind the day: nothing, its weekday, a time of day. A time zone is none of these: it could mean the day before.
bool endsWell(Cursor cursor)
{
    if (cursor.isAtEnd())
        return true;
    const bool isApart = cursor.takeIf(u" ") || cursor.takeIf(u"T");
    const bool inBrackets = cursor.takeIf(u"(");
    if (cursor.takeIf(u"周") || cursor.takeIf(u"星期")) {
        if (cursor.oneOf(u"一二三四五六日天").isNull() || (inBrackets && !cursor.takeIf(u")")))
            return false;
        if (cursor.isAtEnd())
            return true;
        return cursor.takeIf(u" ") && skipTime(cursor) && cursor.isAtEnd();
    }
    return isApart && !inBrackets && skipTime(cursor) && cursor.isAtEnd();
}

std::optional<QDate> usual(QDate date)
{
    if (!date.isValid() || date.year() < kFirstYear || date.year() > kLastYear)
        return {};
    return date;
}

std::optional<QDate> dayOfSerial(QStringView text, bool from1904)
{
    const std::optional<SerialMoment> moment = momentOfSerial(text.toDouble(), from1904);
    return moment ? usual(moment->day) : std::nullopt;
}

/// Behind the year: -1-2, /1/2, .1.2, 年1月2日, with blanks between.
std::optional<QDate> readParts(int year, Cursor cursor)
{
    cursor.skipBlank();
    const QChar separator = cursor.oneOf(u"-/.。年");
    cursor.skipBlank();
    const std::optional<int> month = part(cursor, 12);
    cursor.skipBlank();
    const bool goesOn = !separator.isNull() && month &&
                        cursor.oneOf(separator == u'年' ? u"月" : QStringView(&separator, 1)) != QChar();
    cursor.skipBlank();
    const std::optional<int> day = goesOn ? part(cursor, 31) : std::nullopt;
    if (!day)
        return {};
    if (separator == u'年')
        (void)(cursor.takeIf(u"日") || cursor.takeIf(u"号") || cursor.takeIf(u" 日"));
    return endsWell(cursor) ? usual(QDate(year, *month, *day)) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(QStringView typed, bool from1904)
{
    const QString words = compactWords(typed);
    const QStringView text = withoutTextMark(words);
    Cursor cursor(text);
    const QStringView first = cursor.digits();
    switch (first.size()) {
    case 4:
        return readParts(digitsValue(first), cursor);
    case 5: { // in four digits a serial number would be a year
        const bool isNumber =
            cursor.isAtEnd() || (cursor.takeIf(u".") && !cursor.digits().isEmpty() && cursor.isAtEnd());
        return isNumber ? dayOfSerial(text, from1904) : std::nullopt;
    }
    case 8:
        if (!endsWell(cursor))
            return {};
        return usual(QDate(digitsValue(first.first(4)), digitsValue(first.sliced(4, 2)), digitsValue(first.sliced(6))));
    default:
        return {};
    }
}

std::optional<SerialMoment> momentOfSerial(double serial, bool from1904)
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
        return SerialMoment{{}, time};
    if (day == 60)
        return {};
    const QDate date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day);
    if (date.year() > 9999)
        return {};
    return SerialMoment{date, time};
}

} // namespace leye
