// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"

#include <QFlags>
#include <QStringList>

#include <optional>

namespace leye {

/// What a user is at the station; a user has a set of them. The first user of a workspace is kFirstUser.
enum class Role : quint8 { Aide = 1, Counsellor = 2, Manager = 4, Administrator = 8 };
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

inline constexpr Roles kFirstUser = Role::Administrator | Role::Manager | Role::Aide;

/// What a key file, used by jobs that run with nobody at the desk, may be good for.
enum class KeyFilePurpose : quint8 { Backup = 1, Report = 2, Sync = 4, Record = 8 };
Q_DECLARE_FLAGS(KeyFilePurposes, KeyFilePurpose)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyFilePurposes)

inline constexpr KeyFilePurposes kAllPurposes =
    KeyFilePurpose::Backup | KeyFilePurpose::Report | KeyFilePurpose::Sync | KeyFilePurpose::Record;

/// The words used in records, key slots and on the command line: "aide", "backup".
[[nodiscard]] QString codeOf(Role role);
[[nodiscard]] QString codeOf(KeyFilePurpose purpose);
[[nodiscard]] QStringList codesOf(Roles roles);
[[nodiscard]] QStringList codesOf(KeyFilePurposes purposes);
[[nodiscard]] std::optional<KeyFilePurpose> purposeFromCode(QStringView code);
/// Codes a newer program wrote give no right here and are left out.
[[nodiscard]] Roles rolesFromCodes(const QStringList &codes);
/// For people, translated.
[[nodiscard]] QString namesOf(Roles roles);
[[nodiscard]] QString namesOf(KeyFilePurposes purposes);

/// What may be done besides reading and writing the classes of a record.
enum class Task : quint8 {
    EditPeople,
    RecordServices,
    SeeHardship,
    SeeHealth,
    SeeCounselling,
    RevealNumbers, ///< whole ID and phone numbers instead of masked ones
    PrintFiles,
    ImportRecords,
    ExportRecords,
    ExportManyPeople, ///< more than kManyPeople in one file
    MakeReports,
    ResolveConflicts,
    Synchronise,
    MakeBackups,
    VerifyLedger,
    ReadAudit,
    ManageUsers,
    ManageSettings, ///< settings, code tables, stations
    EnrolDesks,
    ErasePeople,
};

/// Above this an export takes a second person with the right (two-person rule, as for erasure).
inline constexpr qsizetype kManyPeople = 500;
[[nodiscard]] constexpr Task exportTask(qsizetype people)
{
    return people > kManyPeople ? Task::ExportManyPeople : Task::ExportRecords;
}

/// One row of the table of rights, for the page that shows them. Texts are translated.
struct TaskRight {
    QString name;
    QString reason;
    Roles roles;               ///< any one of them is enough
    KeyFilePurposes purposes;  ///< key files that may do it, too
    bool secondPerson = false; ///< needs another signed-in user who may do it, at the same time
};
[[nodiscard]] TaskRight rightOf(Task task);

/// Who is looking. With one data key per workspace these rules are policy, kept by this program; only class 4 and the
/// authority are kept by keys (KeyMaterial).
///
/// Classes (Sensitivity in models/journal/record.h) by role; a set of roles has what any of them has:
///   aide           reads and writes 0–3. The aides make the visits, readings and ability assessments of the elders, so
///                  class 3 is theirs as well; that its purpose and the person's separate consent are there is asked of
///                  the consent (Personal Information Protection Law, art. 28, 29), and every look is logged (art. 51).
///   counsellor     reads and writes 0–4; only they see what is said in confidence.
///   manager        reads 0–2 and 5, writes 0–2: leads, counts and reviews; a count needs nobody's blood pressure.
///   administrator  reads 0, 1 and 5, writes 0: keeps users, desks and settings, and must see whom an erasure names.
/// Manager and administrator both read the audit, so that neither is the only reader of their own traces. Audit
/// entries (5) are written for everyone, by the program.
struct Viewer {
    UserId user;
    Roles roles;
    KeyFilePurposes keyFile; ///< set: a key file made by `user` runs this, and can do less than they

    [[nodiscard]] bool mayRead(int sensitivity) const;
    [[nodiscard]] bool mayWrite(int sensitivity) const;
    [[nodiscard]] bool may(Task task) const;
    /// Denied, naming the task, the role it needs and why. The second person is asked for by the caller.
    [[nodiscard]] Result<void> require(Task task) const;
};

} // namespace leye
