// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/rights.h"

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {
namespace {

struct Rights {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

/// A set of confidentiality classes, one bit each.
template <typename... Classes>
constexpr quint8 classes(Classes... sensitivity)
{
    return quint8((0 | ... | (1 << sensitivity)));
}

struct RoleRow {
    Role value;
    const char *code;
    const char *name;
    quint8 reads;
    quint8 writes;
};

constexpr std::array kRoles{
    RoleRow{Role::Aide, "aide", QT_TRANSLATE_NOOP("Rights", "aide"), classes(Office, Basic, Hardship, Health),
            classes(Office, Basic, Hardship, Health, Audit)},
    RoleRow{Role::Counsellor, "counsellor", QT_TRANSLATE_NOOP("Rights", "counsellor"),
            classes(Office, Basic, Hardship, Health, Psychological),
            classes(Office, Basic, Hardship, Health, Psychological, Audit)},
    RoleRow{Role::Manager, "manager", QT_TRANSLATE_NOOP("Rights", "manager"), classes(Office, Basic, Hardship, Audit),
            classes(Office, Basic, Hardship, Audit)},
    RoleRow{Role::Administrator, "administrator", QT_TRANSLATE_NOOP("Rights", "administrator"),
            classes(Office, Basic, Audit), classes(Office, Audit)},
};

struct PurposeRow {
    KeyFilePurpose value;
    const char *code;
    const char *name;
    quint8 reads;
    quint8 writes;
};

// A job shows people only as far as its purpose needs: reports count marks of hardship, a service finds its person.
constexpr std::array kPurposes{
    PurposeRow{KeyFilePurpose::Backup, "backup", QT_TRANSLATE_NOOP("Rights", "backup"), classes(Office),
               classes(Audit)},
    PurposeRow{KeyFilePurpose::Report, "report", QT_TRANSLATE_NOOP("Rights", "report"),
               classes(Office, Basic, Hardship), classes(Audit)},
    PurposeRow{KeyFilePurpose::Sync, "sync", QT_TRANSLATE_NOOP("Rights", "sync"), classes(Office), classes(Audit)},
    PurposeRow{KeyFilePurpose::Record, "record", QT_TRANSLATE_NOOP("Rights", "record"), classes(Office, Basic),
               classes(Basic, Hardship, Health, Audit)},
};

constexpr Roles kEveryone = Role::Aide | Role::Counsellor | Role::Manager | Role::Administrator;
constexpr Roles kCaseworkers = Role::Aide | Role::Counsellor | Role::Manager;
constexpr KeyFilePurposes kNoKeyFile;
constexpr bool kSecondPerson = true;

struct TaskRow {
    Task task;
    const char *name;
    Roles roles;
    KeyFilePurposes purposes;
    const char *reason;
    bool secondPerson = false;
};

constexpr std::array kTasks{
    TaskRow{Task::EditPeople, QT_TRANSLATE_NOOP("Rights", "Editing a person"), kCaseworkers, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "Files of people are kept by those who work with them.")},
    TaskRow{Task::RecordServices, QT_TRANSLATE_NOOP("Rights", "Recording a service"), kCaseworkers,
            KeyFilePurpose::Record, QT_TRANSLATE_NOOP("Rights", "A service is recorded by those who give it.")},
    TaskRow{
        Task::SeeHardship, QT_TRANSLATE_NOOP("Rights", "Seeing marks of hardship"), kCaseworkers,
        KeyFilePurpose::Report,
        QT_TRANSLATE_NOOP("Rights", "Low income, prison and drug rehabilitation are for those who help with them.")},
    TaskRow{Task::SeeHealth, QT_TRANSLATE_NOOP("Rights", "Seeing health records"), Role::Aide | Role::Counsellor,
            kNoKeyFile, QT_TRANSLATE_NOOP("Rights", "Health records are for those who visit and assess the person.")},
    TaskRow{Task::SeeCounselling, QT_TRANSLATE_NOOP("Rights", "Seeing notes of psychological counselling"),
            Role::Counsellor, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "What is said in counselling stays with the counsellors.")},
    TaskRow{Task::RevealNumbers, QT_TRANSLATE_NOOP("Rights", "Showing whole ID and phone numbers"), kCaseworkers,
            kNoKeyFile, QT_TRANSLATE_NOOP("Rights", "Numbers are masked unless the work with the person needs them.")},
    TaskRow{Task::PrintFiles, QT_TRANSLATE_NOOP("Rights", "Printing a person's file"), kCaseworkers, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "A file on paper is read by whoever finds it.")},
    TaskRow{Task::ImportRecords, QT_TRANSLATE_NOOP("Rights", "Importing"), Role::Aide | Role::Manager, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "An import changes many files of people at once.")},
    TaskRow{Task::ExportRecords, QT_TRANSLATE_NOOP("Rights", "Exporting"), Role::Aide | Role::Manager, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "An exported file is no longer protected by this program.")},
    TaskRow{Task::ExportManyPeople, QT_TRANSLATE_NOOP("Rights", "Exporting more than 500 people"), Role::Manager,
            kNoKeyFile, QT_TRANSLATE_NOOP("Rights", "Losing such a file harms many people: two must answer for it."),
            kSecondPerson},
    TaskRow{Task::MakeReports, QT_TRANSLATE_NOOP("Rights", "Making reports"), Role::Aide | Role::Manager,
            KeyFilePurpose::Report, QT_TRANSLATE_NOOP("Rights", "Reports count the work of the station.")},
    TaskRow{Task::ResolveConflicts, QT_TRANSLATE_NOOP("Rights", "Resolving conflicts and duplicates"), kCaseworkers,
            kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "Which value is right is known to those who work with the person.")},
    TaskRow{Task::Synchronise, QT_TRANSLATE_NOOP("Rights", "Synchronising"), kEveryone, KeyFilePurpose::Sync,
            QT_TRANSLATE_NOOP("Rights", "What is exchanged is sealed and shows nobody anything new.")},
    TaskRow{Task::MakeBackups, QT_TRANSLATE_NOOP("Rights", "Making a backup"), kEveryone, KeyFilePurpose::Backup,
            QT_TRANSLATE_NOOP(
                "Rights",
                "Whoever is at the desk must be able to save the work. A backup holds what the workspace holds.")},
    TaskRow{Task::VerifyLedger, QT_TRANSLATE_NOOP("Rights", "Verifying the ledger"), kEveryone,
            KeyFilePurpose::Backup | KeyFilePurpose::Report | KeyFilePurpose::Sync,
            QT_TRANSLATE_NOOP(
                "Rights",
                "Anyone may check that nothing was altered; content goes along only as far as the role shows it.")},
    TaskRow{Task::ReadAudit, QT_TRANSLATE_NOOP("Rights", "Reading the audit"), Role::Manager | Role::Administrator,
            kNoKeyFile, QT_TRANSLATE_NOOP("Rights", "The audit shows what colleagues did and looked at.")},
    TaskRow{Task::ManageUsers, QT_TRANSLATE_NOOP("Rights", "Managing users"), Role::Administrator, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "Users and roles count only with the authority key.")},
    TaskRow{Task::ManageSettings, QT_TRANSLATE_NOOP("Rights", "Changing settings and code tables"), Role::Administrator,
            kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "Settings hold for every desk and count only with the authority key.")},
    TaskRow{Task::EnrolDesks, QT_TRANSLATE_NOOP("Rights", "Enrolling a desk"), Role::Administrator, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "A new desk receives keys and counts only with the authority key.")},
    TaskRow{Task::ErasePeople, QT_TRANSLATE_NOOP("Rights", "Erasing a person"), Role::Administrator, kNoKeyFile,
            QT_TRANSLATE_NOOP("Rights", "An erasure cannot be taken back: two must answer for it."), kSecondPerson},
};

constexpr bool inOrderOfTasks()
{
    for (size_t i = 0; i < kTasks.size(); ++i) {
        if (kTasks[i].task != Task(i))
            return false;
    }
    return kTasks.size() == size_t(Task::ErasePeople) + 1;
}
static_assert(inOrderOfTasks(), "rowOf() finds a task by its place");

const TaskRow &rowOf(Task task) { return kTasks[size_t(task)]; }

template <typename Table, typename Set>
bool anyHas(const Table &table, Set set, int sensitivity, auto member)
{
    if (sensitivity < Office || sensitivity > Audit)
        return false;
    for (const auto &row : table) {
        if (set.testFlag(row.value) && (row.*member & classes(sensitivity)) != 0)
            return true;
    }
    return false;
}

template <typename Table, typename Set>
QStringList codes(const Table &table, Set set)
{
    QStringList list;
    for (const auto &row : table) {
        if (set.testFlag(row.value))
            list << QString::fromLatin1(row.code);
    }
    return list;
}

template <typename Table, typename Set>
QString names(const Table &table, Set set)
{
    QStringList list;
    for (const auto &row : table) {
        if (set.testFlag(row.value))
            list << Rights::tr(row.name);
    }
    return list.join(Rights::tr(", ", "between the members of a list"));
}

} // namespace

QString codeOf(Role role) { return codesOf(Roles(role)).value(0); }

QString codeOf(KeyFilePurpose purpose) { return codesOf(KeyFilePurposes(purpose)).value(0); }

QStringList codesOf(Roles roles) { return codes(kRoles, roles); }

QStringList codesOf(KeyFilePurposes purposes) { return codes(kPurposes, purposes); }

std::optional<KeyFilePurpose> purposeFromCode(QStringView code)
{
    for (const PurposeRow &row : kPurposes) {
        if (code == QLatin1StringView(row.code))
            return row.value;
    }
    return std::nullopt;
}

Roles rolesFromCodes(const QStringList &codes)
{
    Roles roles;
    for (const RoleRow &row : kRoles)
        roles.setFlag(row.value, codes.contains(QLatin1StringView(row.code)));
    return roles;
}

QString namesOf(Roles roles) { return names(kRoles, roles); }

QString namesOf(KeyFilePurposes purposes) { return names(kPurposes, purposes); }

TaskRight rightOf(Task task)
{
    const TaskRow &row = rowOf(task);
    return {Rights::tr(row.name), Rights::tr(row.reason), row.roles, row.purposes, row.secondPerson};
}

bool Viewer::mayRead(int sensitivity) const
{
    return anyHas(kRoles, roles, sensitivity, &RoleRow::reads) &&
           (!keyFile || anyHas(kPurposes, keyFile, sensitivity, &PurposeRow::reads));
}

bool Viewer::mayWrite(int sensitivity) const
{
    return anyHas(kRoles, roles, sensitivity, &RoleRow::writes) &&
           (!keyFile || anyHas(kPurposes, keyFile, sensitivity, &PurposeRow::writes));
}

bool Viewer::may(Task task) const
{
    const TaskRow &row = rowOf(task);
    return (row.roles & roles) && (!keyFile || (row.purposes & keyFile));
}

Result<void> Viewer::require(Task task) const
{
    const TaskRight right = rightOf(task);
    if (!(right.roles & roles))
        return fail(Error::Kind::Denied,
                    Rights::tr("%1 needs one of these roles: %2. %3 Ask somebody who has it, or an administrator to "
                               "change your roles.")
                        .arg(right.name, namesOf(right.roles), right.reason));
    if (!may(task))
        return fail(Error::Kind::Denied,
                    Rights::tr("%1 cannot be done with this key file, which was made for: %2. Sign in with a "
                               "passphrase instead.")
                        .arg(right.name, namesOf(keyFile)));
    return {};
}

} // namespace leye
