// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <tl/expected.hpp>

#include <optional>

namespace leye {

/// Codes of the table app_id_type.
namespace id_type {
inline constexpr QStringView kResident = u"居民身份证";
inline constexpr QStringView kHmtResident = u"港澳台居民居住证";
inline constexpr QStringView kForeignResident = u"外国人永久居留身份证";
inline constexpr QStringView kHkMacaoPermit = u"港澳居民来往内地通行证"; // 回乡证
} // namespace id_type

/// Why a number cannot be the one on the document. Of several faults the one that tells a person most is named:
/// lost digits, then strange characters, length, prefix, date, checksum.
enum class IdFault : quint8 { PrecisionLost, Characters, Length, Prefix, Date, Checksum };

/// The reason in files and JSON, a closed list (DESIGN.md §7): "id_checksum".
[[nodiscard]] QString codeOf(IdFault fault);
/// For people, translated: what is wrong and what to do. Without the number.
[[nodiscard]] QString wordsFor(IdFault fault);

/// A number that fits its document, and what it says about its holder.
struct CitizenId {
    QString type;           ///< code of app_id_type
    QString number;         ///< as it is kept: no separators, capitals, 18 characters for a citizen
    QDate birth;            ///< null where the number does not tell
    QString sex;            ///< gender_gb2261_1: "1" man, "2" woman; empty where the number does not tell
    bool isOver120 = false; ///< to warn of (age_over_120), not to refuse
    bool operator==(const CitizenId &) const = default;
};

/// Reads what was typed or imported as ID number (GB 11643, DOMAIN notes §2.1). Understood are:
///   - 18 characters with checksum: citizens, also of abolished areas (310108); residence permits of Hong Kong, Macao
///     and Taiwan residents (81, 82, 83); permanent resident cards of foreigners in the form of 2023 (9 + province +
///     nationality, whose holder's sex is not told),
///   - 15 digits of before 1999, made into 18,
///   - three letters and twelve digits: the older permanent resident card,
///   - H or M and ten digits: the travel permit of Hong Kong and Macao residents.
/// Full-width digits, blanks, hyphens, a leading apostrophe and a small x are put right first.
/// `digitsLost`: the cell was a number of more than 15 digits, so its end is gone whatever it looks like.
/// Born after `today` is a wrong date.
[[nodiscard]] tl::expected<CitizenId, IdFault> readCitizenId(QStringView typed, QDate today, bool digitsLost = false);

/// The same when the kind of document is known. A type whose numbers we have no rule for (passports, 其他, one that
/// users added) takes 1 to 32 letters and digits. For a type with a rule the number decides what it is.
[[nodiscard]] tl::expected<CitizenId, IdFault> readIdNumber(QStringView type, QStringView typed, QDate today,
                                                            bool digitsLost = false);

/// By what two numbers of one type are the same person's: the whole number, of a travel permit the first nine
/// characters, since the last two count renewals.
[[nodiscard]] QString idMatchKey(QStringView type, QStringView number);

/// The 18th character for 17 digits (ISO 7064 MOD 11-2); nothing for anything else. Demo data is made with it.
[[nodiscard]] std::optional<QChar> idCheckCharacter(QStringView first17);

} // namespace leye
