// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/doctor.h"

#include "models/journal/rebuild_store.h"
#include "models/office/office_store.h"
#include "models/people/attachment_entry.h"
#include "models/people/doctor_folder.h"
#include "models/people/person_index_store.h"
#include "models/store/disk.h"
#include "models/store/migrations.h"
#include "models/store/opening.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

Finding pagesOf(Database &database)
{
    const Result<void> whole = checkIntegrity(database);
    if (whole)
        return {Severity::Fine, u"pages"_s, Words::tr("Every page of the database is whole."), {}, {}};
    return {Severity::Fault, u"pages"_s, whole.error().message, restoreAdvice(), whole.error().detail};
}

Finding searchOf(Database &database)
{
    const Result<void> whole = checkSearchTables(database);
    if (whole)
        return {Severity::Fine, u"search"_s, Words::tr("The search tables are whole."), {}, {}};
    return {Severity::Fault, u"search"_s,
            Words::tr("The search tables are damaged: somebody on file may not be found."), restoreAdvice(),
            whole.error().detail};
}

Result<Finding> ledgerOf(Workspace &workspace, const Progress &progress)
{
    Journal &journal = workspace.journal();
    const auto origins = verifyLedger(journal.store(), journal.restricted(), workspace.facts().authority, progress);
    if (!origins && origins.error().kind == Error::Kind::Cancelled)
        return failure(origins);
    if (!origins)
        return Finding{Severity::Fault, u"ledger"_s, origins.error().message, restoreAdvice(), origins.error().detail};
    qint64 records = 0;
    qint64 unreadable = 0;
    for (const LedgerOrigin &origin : *origins) {
        records += origin.size;
        unreadable += origin.unreadable;
    }
    const QString what = Words::tr("The ledger is whole: %1 records of %2 desks.").arg(records).arg(origins->size());
    if (unreadable == 0)
        return Finding{Severity::Fine, u"ledger"_s, what, {}, {}};
    return Finding{
        Severity::Notice,
        u"ledger"_s,
        what + u' ' +
            Words::tr("%1 of them are sealed for counsellors: their content was not checked.").arg(unreadable),
        Words::tr("Let a counsellor run this, too."),
        {}};
}

/// Whether the journal goes on with the chain that the facts name, and whether the organisation knows this desk.
Result<Finding> deskOf(Workspace &workspace)
{
    LEYE_TRY(const std::optional<OriginRow> origin,
             workspace.journal().store().origin(deskIdOf(workspace.facts().desk)));
    if (!origin || workspace.journal().desk() != origin->id)
        return Finding{Severity::Fault,
                       u"desk"_s,
                       Words::tr("workspace.json names another desk than the one that writes."),
                       restoreAdvice(),
                       {}};
    LEYE_TRY(const bool enrolled,
             OfficeStore(workspace.database()).hasDesk(QString::fromLatin1(workspace.facts().desk.toHex())));
    if (enrolled)
        return Finding{Severity::Fine, u"desk"_s, Words::tr("This desk has its certificate."), {}, {}};
    return Finding{Severity::Notice,
                   u"desk"_s,
                   Words::tr("This desk has no certificate yet."),
                   Words::tr("Let an administrator sign in once."),
                   {}};
}

/// What is dated in the future was written by a clock that was wrong; or this one is.
Result<Finding> clockOf(Workspace &workspace)
{
    const Clock &clock = workspace.parts().clock;
    const QDate today = clock.today();
    LEYE_TRY(const LaterServices services, PeopleStore(workspace.database()).servicesAfter(today));
    const LaterOperations operations = // what the log lacks is said with the ledger
        operationsAfter(workspace.journal().store(), clock.nowMs() + kClockDoubtMs).value_or(LaterOperations());
    QStringList what;
    if (services.count > 0)
        what.append(Words::tr("%n services are dated in the future, the last %1.", nullptr, int(services.count))
                        .arg(services.newest.toString(Qt::ISODate)));
    if (operations.count > 0)
        what.append(
            Words::tr("%n entries of the log were written in the future, the last %1.", nullptr, int(operations.count))
                .arg(dateAt(operations.newestMs, clock.zoneMinutes(operations.newestMs)).toString(Qt::ISODate)));
    if (what.isEmpty())
        return Finding{Severity::Fine, u"clock"_s, Words::tr("Nothing is dated in the future."), {}, {}};
    return Finding{Severity::Warning,
                   u"clock"_s,
                   what.join(u' '),
                   Words::tr("By the clock of this computer it is %1: set it right if it is wrong. Put the dates of "
                             "services right where another clock was.")
                       .arg(today.toString(Qt::ISODate)),
                   {}};
}

Result<Finding> conflictsOf(Workspace &workspace)
{
    LEYE_TRY(const QList<FieldKey> open, workspace.journal().store().conflicts());
    if (open.isEmpty())
        return Finding{Severity::Fine, u"conflicts"_s, Words::tr("No field has two values."), {}, {}};
    return Finding{
        Severity::Notice,
        u"conflicts"_s,
        Words::tr("%n fields were changed at two places and wait for a decision.", nullptr, int(open.size())),
        Words::tr("Open the list of conflicts and choose."),
        {}};
}

/// `attachments` holds files named by the hash of their content: a name in `detail` says nothing of anybody.
Result<Finding> attachmentsOf(Workspace &workspace, const Progress &progress)
{
    PeopleStore people(workspace.database(), &workspace.journal().restricted());
    qint64 looked = 0;
    const auto goOn = [&] { return !progress || progress(++looked, 0); };
    LEYE_TRY(const AttachmentCheck check,
             checkAttachments(people, AttachmentFiles(workspace.folder().attachments()), goOn));
    QStringList what;
    if (!check.missing.isEmpty())
        what.append(Words::tr("The files of %n attachments are missing.", nullptr, int(check.missing.size())));
    if (!check.damaged.isEmpty())
        what.append(Words::tr("The files of %n attachments are not what was kept: they were altered or are damaged.",
                              nullptr, int(check.damaged.size())));
    if (!what.isEmpty())
        return Finding{Severity::Fault, u"attachments"_s, what.join(u' '),
                       Words::tr("Restore the last verified backup into a new folder (leyedesk restore), and copy the "
                                 "files named here from its folder attachments into this one."),
                       (check.missing + check.damaged).join(u"; "_s)};
    what.append(Words::tr("Each of the %n attachment files is as it was kept.", nullptr, int(check.kept)));
    if (check.unused.isEmpty())
        return Finding{Severity::Fine, u"attachments"_s, what.first(), {}, {}};
    what.append(Words::tr("%n further files belong to no attachment.", nullptr, int(check.unused.size())));
    return Finding{Severity::Notice, u"attachments"_s, what.join(u' '),
                   Words::tr("They were left when the program was cut off: attaching the paper again uses its file."),
                   check.unused.join(u"; "_s)};
}

Finding differencesOf(const RebuildResult &rebuilt)
{
    if (!rebuilt.isEqual()) {
        QStringList tables;
        for (const RebuildDifference &difference : rebuilt.differences)
            tables.append(u"%1 %2"_s.arg(difference.table, difference.record));
        return {Severity::Fault, u"rebuild"_s,
                Words::tr("What is shown is not what the log says, in %n tables.", nullptr, int(tables.size())),
                restoreAdvice(), tables.join(u"; "_s)};
    }
    const QString what =
        Words::tr("A second database made from the log (%1 operations) is equal.").arg(rebuilt.operations);
    if (rebuilt.unreadable == 0)
        return {Severity::Fine, u"rebuild"_s, what, {}, {}};
    return {
        Severity::Notice,
        u"rebuild"_s,
        what + u' ' +
            Words::tr("%1 of them are sealed for counsellors: their fields were not compared.").arg(rebuilt.unreadable),
        Words::tr("Let a counsellor run this, too."),
        {}};
}

} // namespace

QString codeOf(Severity severity)
{
    switch (severity) {
    case Severity::Fine:
        return u"fine"_s;
    case Severity::Notice:
        return u"notice"_s;
    case Severity::Warning:
        return u"warning"_s;
    default:
        return u"fault"_s;
    }
}

Severity worstOf(const QList<Finding> &findings)
{
    Severity worst = Severity::Fine;
    for (const Finding &finding : findings)
        worst = std::max(worst, finding.severity);
    return worst;
}

Result<QList<Finding>> examine(Workspace &workspace, const Progress &progress)
{
    LEYE_CHECK(workspace.viewer().require(Task::VerifyLedger));
    QList<Finding> findings{encryptionOf(workspace.facts())};
    findings.append(folderFindings(workspace.folder()));
    findings.append(usersOf(workspace.folder()));
    findings.append(pagesOf(workspace.database()));
    findings.append(searchOf(workspace.database()));
    LEYE_TRY(const Finding desk, deskOf(workspace));
    LEYE_TRY(const Finding ledger, ledgerOf(workspace, progress));
    LEYE_TRY(const Finding clock, clockOf(workspace));
    LEYE_TRY(const Finding conflicts, conflictsOf(workspace));
    LEYE_TRY(const Finding attachments, attachmentsOf(workspace, progress));
    findings.append({desk, ledger, clock, conflicts, attachments});
    LEYE_TRY(const QByteArray backup, workspace.journal().store().local(Workspace::lastBackup()));
    findings.append(backupAge(backup.toLongLong(), workspace.parts().clock.nowMs()));
    return findings;
}

Result<QList<Finding>> examineClosed(const QString &path)
{
    LEYE_TRY(const WorkspaceFolder folder, WorkspaceFolder::open(path));
    QList<Finding> findings{encryptionOf(folder.facts())};
    findings.append(folderFindings(folder));
    findings.append(usersOf(folder));
    Result<Database> database = Database::open(folder.database(), {});
    if (database)
        findings.append(pagesOf(*database));
    else
        findings.append( // whose message says what to do
            Finding{Severity::Fault, u"pages"_s, database.error().message, {}, database.error().detail});
    return findings;
}

Result<Finding> examineByRebuild(Workspace &workspace, const Progress &progress)
{
    constexpr int kCacheKib = 64 * 1024;
    LEYE_CHECK(workspace.viewer().require(Task::VerifyLedger));
    Database &source = workspace.database();
    LEYE_TRY(const qint64 bytes, databaseBytes(source));
    LEYE_CHECK(requireFreeSpace(workspace.folder().path(), bytes));
    const UnfinishedDatabase second(workspace.folder().rebuilt());
    LEYE_TRY(Database target, Database::open(second.path(), {OpenOptions::Mode::Create, {}, kCacheKib}));
    LEYE_CHECK(migrate(target, shippedMigrations()));
    LEYE_TRY(const RebuildResult rebuilt,
             rebuildAndCompare(source, target, workspace.parts().catalogue, {}, workspace.journal().restricted(),
                               progress)); // what is derived has checks of its own
    return differencesOf(rebuilt);
}

} // namespace leye
