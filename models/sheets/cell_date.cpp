// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/cell_date.h"

#include "models/core/date_text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

constexpr int kSecondsPerDay = 24 * 60 * 60;
constexpr QStringView kTime = u"HH:mm:ss";

/// A day, a time of day, or both.
struct Moment {
    QDate date;
    QTime time;
};

QString textOf(const Moment &moment)
{
    if (!moment.date.isValid())
        return moment.time.toString(kTime);
    const bool isMidnight = !moment.time.isValid() || moment.time.msecsSinceStartOfDay() < 1000;
    return moment.date.toString(Qt::ISODate) + (isMidnight ? QString() : u' ' + moment.time.toString(kTime));
}

std::optional<Moment> momentOf(const QString &text)
{
    static const QRegularExpression iso(
        uR"(^(\d{4}-\d\d-\d\d)?(?:(?:^|[T ])(\d\d:\d\d:\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?$)"_s);
    static const QRegularExpression duration(uR"(^PT(\d\d)H(\d\d)M(\d\d)(?:\.\d+)?S$)"_s);
    Moment moment;
    if (const auto match = duration.match(text); match.hasMatch()) {
        moment.time = QTime(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto parts = iso.match(text); parts.hasMatch()) {
        moment.date = QDate::fromString(parts.captured(1), Qt::ISODate);
        moment.time = QTime::fromString(parts.captured(2), kTime);
        if (moment.date.isValid() != parts.hasCaptured(1) || moment.time.isValid() != parts.hasCaptured(2))
            return {};
    }
    if (!moment.date.isValid() && !moment.time.isValid())
        return {};
    return moment;
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

SheetCell dateCell(QByteArrayView text)
{
    const QString shown = QString::fromUtf8(text);
    if (const std::optional<Moment> moment = momentOf(shown))
        return {SheetCell::Kind::Date, false, textOf(*moment)};
    return {shown.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false, shown};
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
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || number == 45 || number == 47 ||
           (number >= 50 && number <= 58);
}

std::optional<QString> dateOfSerial(double serial, bool from1904)
{
    const std::optional<SerialMoment> moment = momentOfSerial(serial, from1904);
    return moment ? std::optional(textOf({moment->day, moment->time})) : std::nullopt;
}

std::optional<double> serialOfDate(const QString &date)
{
    const std::optional<Moment> moment = momentOf(date);
    if (!moment || (moment->date.isValid() && moment->date < QDate(1900, 1, 1)))
        return {};
    const QDate dayZero(1899, 12, moment->date < QDate(1900, 3, 1) ? 31 : 30);
    const qint64 days = moment->date.isValid() ? dayZero.daysTo(moment->date) : 0;
    const int seconds = moment->time.isValid() ? moment->time.msecsSinceStartOfDay() / 1000 : 0;
    return double(days) + double(seconds) / kSecondsPerDay;
}

} // namespace leye
