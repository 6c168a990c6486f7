// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/entry_problem.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

namespace {

struct Explained {
    EntryReason reason;
    const char *code;
    const char *words; ///< of ID numbers: models/core/citizen_id.h has them
};

constexpr std::array kExplained{
    Explained{EntryReason::IdChecksum, "id_checksum", ""},
    Explained{EntryReason::IdDate, "id_date", ""},
    Explained{EntryReason::IdLength, "id_length", ""},
    Explained{EntryReason::IdPrefix, "id_prefix", ""},
    Explained{EntryReason::IdCharacters, "id_characters", ""},
    Explained{EntryReason::IdPrecisionLost, "id_precision_lost", ""},
    Explained{EntryReason::NameMissing, "name_missing",
              QT_TRANSLATE_NOOP("EntryProblem", "The name is missing, or is none that somebody can have. Give what the "
                                                "person is called: with letters, at most 100 characters.")},
    Explained{EntryReason::DateInvalid, "date_invalid",
              QT_TRANSLATE_NOOP("EntryProblem", "This is no day that can be meant. Write it as 2026-11-23.")},
    Explained{EntryReason::PhoneFormat, "phone_format",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This is no usual phone number. It was kept as it stands; ask for the right one.")},
    Explained{EntryReason::UnknownCode, "unknown_code",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This is not in the list of choices. It was kept as it stands; choose the right one.")},
    Explained{
        EntryReason::NameDiffers, "name_differs",
        QT_TRANSLATE_NOOP("EntryProblem",
                          "This ID number is on file under another name. Nothing was changed; look whose it is.")},
    Explained{EntryReason::AgeOver120, "age_over_120",
              QT_TRANSLATE_NOOP("EntryProblem", "By the day of birth this person is over 120 years old. Compare with "
                                                "the document.")},
    Explained{EntryReason::TextTooLong, "text_too_long",
              QT_TRANSLATE_NOOP("EntryProblem", "This text is longer than its field. The beginning was kept; attach "
                                                "the whole as a file.")},
    Explained{EntryReason::DatePartial, "date_partial",
              QT_TRANSLATE_NOOP("EntryProblem", "The day is missing in this date. Fill it in where it is known.")},
    Explained{EntryReason::NumberInvalid, "number_invalid",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This is no number that can be kept here, so it was left out. Type it again.")},
    Explained{EntryReason::DiffersFromId, "differs_from_id",
              QT_TRANSLATE_NOOP("EntryProblem", "Birth or sex differ from the ID number, which was followed. Compare "
                                                "with the document.")},
    Explained{EntryReason::PossibleDuplicate, "possible_duplicate",
              QT_TRANSLATE_NOOP("EntryProblem", "Somebody with this name and the same birth or phone is on file. Look "
                                                "whether it is one person.")},
    Explained{EntryReason::PersonUnknown, "person_unknown",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This person is not on file, so the service was not recorded. Import or "
                                "register the person first.")},
    Explained{EntryReason::PersonAmbiguous, "person_ambiguous",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "It cannot be told who is meant, so the service was not recorded. Give the ID number, "
                                "or name and phone.")},
    Explained{EntryReason::KindMissing, "kind_missing",
              QT_TRANSLATE_NOOP("EntryProblem", "The kind of service is missing, so it was not recorded. Fill it in.")},
    Explained{EntryReason::Withheld, "withheld",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This is confidential and was left out. Somebody whose role allows it can import "
                                "the same list again to add it.")},
    Explained{EntryReason::AfterDeath, "after_death",
              QT_TRANSLATE_NOOP("EntryProblem",
                                "This person had died by then, so nothing was written. Look whether the day is right "
                                "and it is the same person.")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kExplained.size(); ++i) {
        if (size_t(kExplained[i].reason) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder() && kExplained.size() == size_t(EntryReason::AfterDeath) + 1);

constexpr std::array kIdFaults{
    std::pair{EntryReason::IdChecksum, IdFault::Checksum},
    std::pair{EntryReason::IdDate, IdFault::Date},
    std::pair{EntryReason::IdLength, IdFault::Length},
    std::pair{EntryReason::IdPrefix, IdFault::Prefix},
    std::pair{EntryReason::IdCharacters, IdFault::Characters},
    std::pair{EntryReason::IdPrecisionLost, IdFault::PrecisionLost},
};

} // namespace

EntryWeight weightOf(EntryReason reason)
{
    if (reason <= EntryReason::DateInvalid)
        return EntryWeight::Rejects;
    return reason <= EntryReason::AgeOver120 ? EntryWeight::Warns : EntryWeight::Reviews;
}

QString codeOf(EntryReason reason) { return QString::fromLatin1(kExplained[size_t(reason)].code); }

std::optional<EntryReason> entryReasonFrom(QStringView code)
{
    for (const Explained &known : kExplained) {
        if (code == QLatin1StringView(known.code))
            return known.reason;
    }
    return {};
}

EntryReason reasonOf(IdFault fault)
{
    const auto *found =
        std::find_if(kIdFaults.begin(), kIdFaults.end(), [fault](const auto &pair) { return pair.second == fault; });
    return found->first;
}

QString wordsFor(EntryReason reason)
{
    for (const auto &[known, fault] : kIdFaults) {
        if (known == reason)
            return wordsFor(fault);
    }
    return QCoreApplication::translate("EntryProblem", kExplained[size_t(reason)].words);
}

bool hasWeight(const QList<EntryProblem> &problems, EntryWeight weight)
{
    return std::any_of(problems.begin(), problems.end(),
                       [weight](const EntryProblem &problem) { return weightOf(problem.reason) == weight; });
}

} // namespace leye
