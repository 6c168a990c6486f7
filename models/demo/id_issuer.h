// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/name_maker.h"

#include <QDate>
#include <QSet>

#include <vector>

namespace leye {

/// A number with where it comes from.
struct IssuedNumber {
    QString number; ///< 18 characters, empty where none is left
    QString area;   ///< name of the area, 上海市虹口区
};

/// Hands out ID numbers that are right by arithmetic and nobody's: the serial is 997, 998 or 999, which no office gives
/// out (DOMAIN notes §0). Each number once. That leaves two men and one woman a day and area, so that a whole district
/// takes many areas (resources/demo/areas.csv, abolished ones among them).
class IdIssuer {
public:
    [[nodiscard]] static Result<IdIssuer> load();

    /// A number of the area drawn, or of the next one that has some left for that day.
    [[nodiscard]] IssuedNumber issue(Dice &dice, QDate birth, Sex sex);
    /// Takes one number out: it was given away already.
    void reserve(const QString &number);

private:
    [[nodiscard]] quint8 &used(qsizetype area, QDate birth);

    QStringList m_codes;
    QStringList m_names;
    Weights m_weights;
    std::vector<std::vector<quint8>> m_used; ///< by area and day since kFirstDay: one bit a serial
};

/// The number for area, day of birth and serial; null when they make none.
[[nodiscard]] QString idNumberOf(const QString &area, QDate birth, int serial);

} // namespace leye
