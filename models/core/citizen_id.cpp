// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"

#include "models/core/age.h"
#include "models/core/compact_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;
using Reading = tl::expected<CitizenId, IdFault>;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CitizenId)
};

constexpr int kEarliestBirth = 1800; // before that no date of birth is a slip of the pen
constexpr int kHighAge = 120;
constexpr qsizetype kLongestDocument = 32;
constexpr qsizetype kPermitMatch = 9;

tl::unexpected<IdFault> wrong(IdFault fault) { return tl::unexpected<IdFault>(fault); }

/// Provinces, municipalities and autonomous regions of GB/T 2260, and 71 (Taiwan).
bool isProvince(int code)
{
    return (code >= 11 && code <= 15) || (code >= 21 && code <= 23) || (code >= 31 && code <= 37) ||
           (code >= 41 && code <= 46) || (code >= 50 && code <= 54) || (code >= 61 && code <= 65) || code == 71;
}

/// By the first digits of 18; empty for a prefix nobody was ever given.
QStringView typeByPrefix(QStringView number)
{
    const int province = digitsValue(number.first(2));
    if (isProvince(province))
        return id_type::kResident;
    if (province >= 81 && province <= 83)
        return id_type::kHmtResident;
    // Permanent resident cards of 2023: 9, the province that issued it, three digits of nationality. 91 by itself is
    // in the list of prefixes as well.
    if (number[0] == u'9' && (province == 91 || isProvince(digitsValue(number.sliced(1, 2)))))
        return id_type::kForeignResident;
    return {};
}

/// 3.1E+17, or 310109194006159000.0: a spreadsheet or script took the number for a quantity.
bool isQuantity(QStringView text)
{
    const qsizetype exponentAt = text.indexOf(u'E');
    const QStringView mantissa = exponentAt < 0 ? text : text.first(exponentAt);
    const qsizetype pointAt = mantissa.indexOf(u'.');
    const QStringView whole = pointAt < 0 ? mantissa : mantissa.first(pointAt);
    const bool isNumber = isAllDigits(whole) && (pointAt < 0 || isAllDigits(mantissa.sliced(pointAt + 1)));
    if (exponentAt < 0)
        return isNumber && pointAt > 15;
    QStringView exponent = text.sliced(exponentAt + 1);
    if (exponent.startsWith(u'+'))
        exponent = exponent.sliced(1);
    return isNumber && exponent.size() <= 3 && isAllDigits(exponent);
}

/// Capitals without separators.
QString normalised(QStringView typed)
{
    QString text = compactText(typed);
    const auto belongs = [](QChar c) { return isAsciiDigit(c.unicode()) || isAsciiCapital(c.unicode()); };
    if (std::ranges::all_of(text, belongs))
        return text;
    return withoutTextMark(text).toString().remove(u'-').toUpper();
}

/// Without a copy: these texts stay as long as the program.
QString shared(QStringView constant) { return QString::fromRawData(constant.data(), constant.size()); }

bool isOlderThan120(QDate birth, QDate today) { return fullYears(birth, today).value_or(0) > kHighAge; }

Reading readEighteen(const QString &number, QDate today)
{
    const QStringView type = typeByPrefix(number);
    if (type.isEmpty())
        return wrong(IdFault::Prefix);
    const QStringView day = QStringView(number).sliced(6, 8);
    const QDate birth(digitsValue(day.first(4)), digitsValue(day.sliced(4, 2)), digitsValue(day.sliced(6)));
    if (!birth.isValid() || birth.year() < kEarliestBirth || (today.isValid() && birth > today))
        return wrong(IdFault::Date);
    if (idCheckCharacter(QStringView(number).first(17)) != number.back())
        return wrong(number.endsWith(u"000") ? IdFault::PrecisionLost : IdFault::Checksum);
    CitizenId id{shared(type), number, birth, {}, isOlderThan120(birth, today)};
    if (type != id_type::kForeignResident)
        id.sex = (number[16].unicode() - u'0') % 2 == 1 ? u"1"_s : u"2"_s;
    return id;
}

Reading readFifteen(QStringView number, QDate today)
{
    if (!isProvince(digitsValue(number.first(2))))
        return wrong(IdFault::Prefix); // older than every other document
    QString longer = number.toString().insert(6, u"19");
    longer += idCheckCharacter(longer).value_or(u'?');
    return readEighteen(longer, today);
}

} // namespace

QString codeOf(IdFault fault)
{
    switch (fault) {
    case IdFault::PrecisionLost:
        return u"id_precision_lost"_s;
    case IdFault::Characters:
        return u"id_characters"_s;
    case IdFault::Length:
        return u"id_length"_s;
    case IdFault::Prefix:
        return u"id_prefix"_s;
    case IdFault::Date:
        return u"id_date"_s;
    case IdFault::Checksum:
        return u"id_checksum"_s;
    }
    return {};
}

QString wordsFor(IdFault fault)
{
    switch (fault) {
    case IdFault::PrecisionLost:
        return Words::tr("The last digits of the ID number are lost, because a spreadsheet kept it as a quantity. Make "
                         "the column a text column and enter the number again.");
    case IdFault::Characters:
        return Words::tr("The ID number has a character that does not belong there, such as the letter O instead of a "
                         "zero. Compare it with the document.");
    case IdFault::Length:
        return Words::tr("The ID number is too short or too long: it has 18 characters, or 15 on an old card. Compare "
                         "it with the document.");
    case IdFault::Prefix:
        return Words::tr("The ID number begins with a region that does not exist. Compare its first digits with the "
                         "document.");
    case IdFault::Date:
        return Words::tr("The date of birth in the ID number does not exist or is in the future. Compare its digits 7 "
                         "to 14 with the document.");
    case IdFault::Checksum:
        return Words::tr("The ID number does not add up: a digit is wrong, or two have changed places. Compare it with "
                         "the document.");
    }
    return {};
}

Reading readCitizenId(QStringView typed, QDate today, bool digitsLost)
{
    if (digitsLost)
        return wrong(IdFault::PrecisionLost);
    const QString number = normalised(typed);
    if (isQuantity(number))
        return wrong(IdFault::PrecisionLost);
    const auto belongs = [](QChar c) { return isAsciiDigit(c.unicode()) || isAsciiCapital(c.unicode()); };
    if (!std::ranges::all_of(number, belongs))
        return wrong(IdFault::Characters);

    const QStringView view(number);
    if (view.size() == 18) {
        const bool isNumber = isAllDigits(view.first(17)) && (isAsciiDigit(view[17].unicode()) || view[17] == u'X');
        return isNumber ? readEighteen(number, today) : wrong(IdFault::Characters);
    }
    if (view.size() == 15) {
        const auto isCapital = [](QChar c) { return isAsciiCapital(c.unicode()); };
        if (std::ranges::all_of(view.first(3), isCapital) && isAllDigits(view.sliced(3)))
            return CitizenId{shared(id_type::kForeignResident), number, {}, {}, false};
        return isAllDigits(view) ? readFifteen(view, today) : wrong(IdFault::Characters);
    }
    if (view.size() == 11 && (view[0] == u'H' || view[0] == u'M')) {
        if (isAllDigits(view.sliced(1)))
            return CitizenId{shared(id_type::kHkMacaoPermit), number, {}, {}, false};
        return wrong(IdFault::Characters);
    }
    return wrong(IdFault::Length);
}

Reading readIdNumber(QStringView type, QStringView typed, QDate today, bool digitsLost)
{
    const std::array ruled{QStringView(), id_type::kResident, id_type::kHmtResident, id_type::kForeignResident,
                           id_type::kHkMacaoPermit};
    if (std::ranges::any_of(ruled, [&](QStringView known) { return known == type; }))
        return readCitizenId(typed, today, digitsLost);
    const QString number = normalised(typed);
    if (digitsLost || isQuantity(number))
        return wrong(IdFault::PrecisionLost);
    if (number.isEmpty() || number.size() > kLongestDocument)
        return wrong(IdFault::Length);
    return CitizenId{type.toString(), number, {}, {}, false};
}

QString idMatchKey(QStringView type, QStringView number)
{
    const bool isPermit = type == id_type::kHkMacaoPermit && number.size() > kPermitMatch;
    return (isPermit ? number.first(kPermitMatch) : number).toString();
}

std::optional<QChar> idCheckCharacter(QStringView first17)
{
    constexpr std::array kWeights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView kChecks = u"10X98765432";
    if (first17.size() != qsizetype(kWeights.size()) || !isAllDigits(first17))
        return {};
    int sum = 0;
    for (size_t i = 0; i < kWeights.size(); ++i)
        sum += kWeights[i] * (first17[qsizetype(i)].unicode() - u'0');
    return kChecks[sum % 11];
}

} // namespace leye
