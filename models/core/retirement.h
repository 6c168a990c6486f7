// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace leye {

/// The age of retirement before 2025 decides who is in which group; for women it is asked (女职工原退休年龄 50/55).
/// Codes of app_retirement_kind: M60, F55, F50.
enum class RetirementKind : quint8 { M60, F55, F50 };
[[nodiscard]] std::optional<RetirementKind> retirementKindOf(QStringView code);

/// When somebody retires by law.
struct Retirement {
    int delayMonths = 0; ///< behind the old age: 0 … 36, women of 50: 0 … 60
    int years = 0;       ///< statutory age: years …
    int months = 0;      ///< … and months
    QDate date;          ///< the day on which it is reached; the last of the month where that day does not exist
    bool operator==(const Retirement &) const = default;
};

/// The gradual delay in force since 2025-01-01 (DOMAIN notes §3.3): men and women of 55 one month later for every four
/// months of birth, from those born in 1965-01 and 1970-01, up to 63 and 58; women of 50 one month for every two, from
/// 1975-01, up to 55. Nothing for an invalid date.
[[nodiscard]] std::optional<Retirement> retirementOf(RetirementKind kind, QDate birth);

/// 62岁11个月, 63岁
[[nodiscard]] QString retirementAgeText(const Retirement &retirement);

/// The lowest age of work by law (DOMAIN notes §3.3).
constexpr int kMinimumWorkingAge = 16;

/// Of working age (法定劳动年龄) on a day: 16 full years and not yet retired. False for invalid dates.
[[nodiscard]] bool isOfWorkingAge(RetirementKind kind, QDate birth, QDate on);

} // namespace leye
