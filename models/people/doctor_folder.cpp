// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/doctor_folder.h"

#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
constexpr qint64 kBackupDays = 7;
constexpr qint64 kLittleSpace = 500 * 1024 * 1024;

/// What a workspace folder holds when nothing was cut off; the program is running, so the log may be there.
bool belongs(const QString &name)
{
    static const QStringList kNames{u"workspace.json"_s, u"keyslots"_s,    u"signin"_s,      u"lock"_s,
                                    u"leye.db"_s,        u"leye.db-wal"_s, u"leye.db-shm"_s, u"attachments"_s};
    return kNames.contains(name);
}

QList<Finding> namesIn(const QString &path)
{
    QStringList strangers;
    QStringList copies;
    for (const QString &copy : copiesBefore(path + u"/leye.db"_s))
        copies.append(QFileInfo(copy).fileName());
    for (const QString &name :
         QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!belongs(name) && !copies.contains(name))
            strangers.append(name);
    }
    QList<Finding> findings;
    const auto add = [&](const QStringList &names, const QString &what, const QString &advice) {
        if (!names.isEmpty())
            findings.append(Finding{Severity::Notice, u"folder"_s, what.arg(names.join(u", "_s)), advice, {}});
    };
    add(copies, Words::tr("There are copies from before the tables were brought to a new version: %1."),
        Words::tr("Delete them once the program works as before; they hold personal data."));
    add(strangers, Words::tr("These files do not belong to the workspace: %1."), Words::tr("Move them elsewhere."));
    return findings;
}

Finding spaceOf(const WorkspaceFolder &folder)
{
    const QStorageInfo disk(folder.path());
    const qint64 database = QFileInfo(folder.database()).size();
    const QLocale locale;
    const QString what = Words::tr("The database takes %1, and %2 are free on its disk.")
                             .arg(locale.formattedDataSize(database), locale.formattedDataSize(disk.bytesAvailable()));
    if (!disk.isValid() || disk.bytesAvailable() >= std::max(kLittleSpace, database))
        return {Severity::Fine, u"space"_s, what, {}, {}};
    return {Severity::Warning,
            u"space"_s,
            what,
            Words::tr("Free some: a new version of the tables and a rebuild need as much as the database takes."),
            {}};
}

} // namespace

Finding encryptionOf(const WorkspaceFacts &facts)
{
    if (facts.sealed)
        return {Severity::Fine, u"encryption"_s, Words::tr("The database is encrypted."), {}, {}};
    return {facts.demo ? Severity::Notice : Severity::Warning,
            u"encryption"_s,
            Words::tr("本机数据库尚未加密: the database on this computer is not encrypted yet."),
            Words::tr("Store only synthetic people (演示数据) in it."),
            {}};
}

QList<Finding> folderFindings(const WorkspaceFolder &folder)
{
    QList<Finding> findings = namesIn(folder.path());
    if (folder.isCopy())
        findings.append(Finding{Severity::Notice,
                                u"folder"_s,
                                Words::tr("This folder is a copy of another workspace."),
                                Words::tr("It becomes a desk of its own when somebody signs in."),
                                {}});
    if (findings.isEmpty())
        findings.append(Finding{
            Severity::Fine, u"folder"_s, Words::tr("The folder holds what it should and nothing else."), {}, {}});
    findings.append(spaceOf(folder));
    return findings;
}

Finding usersOf(const WorkspaceFolder &folder)
{
    const Result<KeySlots> slotList = KeySlots::load(folder.keySlots(), folder.facts().workspace);
    if (!slotList)
        return {Severity::Fault, u"users"_s, slotList.error().message,
                Words::tr("Bring the file keyslots back from the last verified backup: without it nobody can sign in."),
                slotList.error().detail};
    QStringList without;
    for (const WorkspaceUser &user : folder.facts().users) {
        if (!slotList->hasUser(user.id))
            without.append(user.name);
    }
    if (without.isEmpty())
        return {Severity::Fine,
                u"users"_s,
                Words::tr("Each of the %n users has a key.", nullptr, int(folder.facts().users.size())),
                {},
                {}};
    return {Severity::Warning,
            u"users"_s,
            Words::tr("These users cannot sign in, they have no key: %1.").arg(without.join(u"、"_s)),
            Words::tr("Let an administrator add them again."),
            {}};
}

Finding backupAge(qint64 lastMs, qint64 nowMs)
{
    const QString advice = Words::tr("Make one on another disk: leyedesk backup FILE.");
    if (lastMs == 0)
        return {Severity::Warning, u"backup"_s, Words::tr("No backup was ever made of this workspace."), advice, {}};
    const qint64 days = std::max<qint64>(0, (nowMs - lastMs) / kDayMs);
    const QString what = Words::tr("The last verified backup is of %1.")
                             .arg(QDateTime::fromMSecsSinceEpoch(lastMs).toString(u"yyyy-MM-dd HH:mm"));
    if (days <= kBackupDays)
        return {Severity::Fine, u"backup"_s, what, {}, {}};
    return {Severity::Warning,
            u"backup"_s,
            what + u' ' + Words::tr("That is %n days ago.", nullptr, int(days)),
            advice,
            {}};
}

} // namespace leye
