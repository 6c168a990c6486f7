// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace leye {

/// A phone number as it is kept and searched.
struct PhoneNumber {
    QString number;       ///< digits, with "-" before an extension: 13800001234, 02165431234-801. What was typed when
                          ///< it is no phone number, without blanks at its ends: nothing typed is lost
    bool isUsual = false; ///< a mobile or a Shanghai landline number; otherwise warn (phone_format), never refuse
    bool operator==(const PhoneNumber &) const = default;
};

/// Mobile: 1, 3–9 and nine digits. Shanghai landline: 021 and eight digits, optionally an extension of one to six
/// digits behind -, 转, #, x or ext (DOMAIN notes §2.2). Full-width digits, blanks, hyphens, brackets, a leading
/// apostrophe and the country code 86 are put right first.
[[nodiscard]] PhoneNumber readPhone(QStringView typed);

/// Several in one cell, between / 、 , ; or line breaks, or blanks where each part is a number of its own.
/// Empty for an empty cell.
[[nodiscard]] QList<PhoneNumber> readPhones(QStringView typed);

} // namespace leye
