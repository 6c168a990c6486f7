// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/retirement.h"

#include "models/core/age.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Cohort {
    int years;       ///< statutory age until 2024
    int firstYear;   ///< who is born from January of this year on retires later
    int monthsAStep; ///< months of birth for one month of delay
    int mostMonths;
};

Cohort cohortOf(RetirementKind kind)
{
    switch (kind) {
    case RetirementKind::F55:
        return {55, 1970, 4, 36};
    case RetirementKind::F50:
        return {50, 1975, 2, 60};
    case RetirementKind::M60:
        break;
    }
    return {60, 1965, 4, 36};
}

} // namespace

std::optional<RetirementKind> retirementKindOf(QStringView code)
{
    if (code == u"M60")
        return RetirementKind::M60;
    if (code == u"F55")
        return RetirementKind::F55;
    if (code == u"F50")
        return RetirementKind::F50;
    return {};
}

std::optional<Retirement> retirementOf(RetirementKind kind, QDate birth)
{
    if (!birth.isValid())
        return {};
    const Cohort cohort = cohortOf(kind);
    const int behind = (birth.year() - cohort.firstYear) * 12 + birth.month() - 1;
    const int delay = behind < 0 ? 0 : std::min(cohort.mostMonths, behind / cohort.monthsAStep + 1);
    const int age = cohort.years * 12 + delay;
    return Retirement{delay, age / 12, age % 12, birth.addMonths(age)};
}

QString retirementAgeText(const Retirement &retirement)
{
    const QString years = u"%1岁"_s.arg(retirement.years);
    return retirement.months == 0 ? years : years + u"%1个月"_s.arg(retirement.months);
}

bool isOfWorkingAge(RetirementKind kind, QDate birth, QDate on)
{
    const std::optional<int> age = fullYears(birth, on);
    const std::optional<Retirement> retirement = retirementOf(kind, birth);
    return age && retirement && *age >= kMinimumWorkingAge && on < retirement->date;
}

} // namespace leye
