// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/citizen_id.h"

#include <QList>
#include <QString>

namespace leye {

/// Why something that was typed, or stands in a list, is not taken as it is. The first twelve are the closed list of
/// DESIGN.md §7 that files and JSON know; the others only send a row to the review list.
enum class EntryReason : quint8 {
    IdChecksum,
    IdDate,
    IdLength,
    IdPrefix,
    IdCharacters,
    IdPrecisionLost,
    NameMissing,
    DateInvalid,
    PhoneFormat,
    UnknownCode,
    NameDiffers,
    AgeOver120,
    TextTooLong,       ///< cut at the length of its field
    DatePartial,       ///< a year or a month without its day
    NumberInvalid,     ///< no amount, no number of minutes: left out
    DiffersFromId,     ///< birth or sex: those of the ID number count
    PossibleDuplicate, ///< of somebody with another number, or none
    PersonUnknown,     ///< a service of somebody who is not on file
    PersonAmbiguous,   ///< a service of whom it cannot be told
    KindMissing,       ///< a service of no kind
    Withheld,          ///< something that the role of whoever imports may not write
    AfterDeath,        ///< somebody who has died: nothing is written into the life of the dead
};

/// What follows from it.
enum class EntryWeight : quint8 {
    Rejects, ///< nothing is written
    Warns,   ///< taken as typed, or left as on file
    Reviews, ///< somebody should look at it
};
[[nodiscard]] EntryWeight weightOf(EntryReason reason);
/// "id_checksum": in files and JSON, never renamed.
[[nodiscard]] QString codeOf(EntryReason reason);
[[nodiscard]] std::optional<EntryReason> entryReasonFrom(QStringView code);
[[nodiscard]] EntryReason reasonOf(IdFault fault);
/// For people, translated: what is wrong and what to do. Without what was typed.
[[nodiscard]] QString wordsFor(EntryReason reason);

/// One thing that is wrong with one field.
struct EntryProblem {
    QString field; ///< column of the record ("id_number"), or name of an import field ("category")
    EntryReason reason = EntryReason::NameMissing;
    bool operator==(const EntryProblem &) const = default;
};
[[nodiscard]] bool hasWeight(const QList<EntryProblem> &problems, EntryWeight weight);

} // namespace leye
