// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/age.h"

namespace leye {

std::optional<int> fullYears(QDate birth, QDate on)
{
    const std::optional<int> months = wholeMonths(birth, on);
    return months ? std::optional(*months / 12) : std::nullopt;
}

QDate dayOfAge(QDate birth, int years)
{
    return birth.isValid() && years >= 0 ? birthdayIn(birth, birth.year() + years) : QDate();
}

QDate birthdayIn(QDate birth, int year)
{
    if (!birth.isValid())
        return {};
    const QDate day(year, birth.month(), birth.day());
    return day.isValid() ? day : QDate(year, 3, 1); // only 29 February is not in every year
}

std::optional<int> wholeMonths(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid() || to < from)
        return {};
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

} // namespace leye
