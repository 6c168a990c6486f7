// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_work.h"

#include "models/people/import/problem_sheet.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

constexpr qsizetype kPastShown = 6;
constexpr qint64 kPastMs = qint64(30) * 24 * 60 * 60 * 1000;

Result<ImportDesk> deskOf(Workspace &workspace)
{
    return ImportDesk::load(workspace.journal(), workspace.viewer(), workspace.facts().station);
}

Result<PastImport> pastOf(JournalStore &journal, const ImportRun &run)
{
    LEYE_TRY(const std::optional<ActionRow> action, journal.action(run.action));
    return PastImport{run, action && action->undoneBy.has_value()};
}

/// The sheets of a file that was read already, with other names for their columns.
ImportPlan proposed(const ImportFile &file, const HeaderNames &names)
{
    ImportPlan plan{names.kind(), {}, names.values()};
    for (qsizetype sheet = 0; sheet < file.sheets.size(); ++sheet) {
        SheetPlan one = proposeSheet(names, file.sheets[sheet].rows);
        one.sheet = sheet;
        one.name = file.sheets[sheet].name;
        one.isTaken = one.isTaken && !file.reader->isHidden(sheet);
        plan.sheets.append(one);
    }
    return plan;
}

/// How well names read a list: by the headers they give a meaning to, and where these are as many, by whether the
/// profile they come from has seen all headers of such a list.
struct Fit {
    qsizetype known = 0;
    bool hasSeenAll = false;
    auto operator<=>(const Fit &) const = default;
};

Fit fitOf(const ImportPlan &plan, const QStringList &seen)
{
    Fit fit{0, true};
    for (const SheetPlan &sheet : plan.sheets) {
        for (const PlannedColumn &column : sheet.columns) {
            fit.known += sheet.isTaken && !column.field.isEmpty();
            fit.hasSeenAll = fit.hasSeenAll && (!sheet.isTaken || seen.contains(column.header));
        }
    }
    fit.hasSeenAll = fit.hasSeenAll && fit.known > 0;
    return fit;
}

/// Keeps the rows that want a look: so many of each kind, whatever their order in the file.
class Kept {
public:
    void see(const RowResult &result, const SheetRow &cells)
    {
        QList<ImportRow> *rows = isToBePutRight(result)                               ? &m_toPutRight
                                 : result.outcome == RowOutcome::DuplicateInFile      ? &m_repeated
                                 : result.needsReview() || !result.problems.isEmpty() ? &m_warned
                                                                                      : nullptr;
        if (!rows)
            return;
        if (rows->size() < kRowsShown)
            rows->append({result, cells});
        else
            m_hasMore = true;
    }

    void into(ImportTrial &trial) &&
    {
        trial.hasMore = m_hasMore;
        trial.rows = std::move(m_toPutRight) + m_warned + m_repeated;
    }

private:
    QList<ImportRow> m_toPutRight, m_warned, m_repeated;
    bool m_hasMore = false;
};

Result<ImportTrial> trialOf(Workspace &workspace, ActionId action)
{
    ImportStore store(workspace.database());
    LEYE_TRY(const std::optional<ImportRun> run, store.run(action));
    if (!run)
        return fail(Error::Kind::NotFound,
                    Words::tr("There is no such import in this workspace any more. Choose its file again."));
    ImportTrial trial{action, run->plan, run->fileName,  run->counts,
                      {},     false,     run->isWhole(), run->counts.accepted + run->counts.updated > 0};
    Kept kept;
    LEYE_CHECK(store.eachRow(action, [&kept](const ImportRow &row) -> Result<void> {
        kept.see(row.result, row.cells);
        return {};
    }));
    std::move(kept).into(trial);
    return trial;
}

/// Before the first bytes are read nothing is known of how many there are; that is not the end of the work.
ImportListener listenerFor(TaskControl &control)
{
    return {{}, [&control](const ImportProgress &progress) {
                return progress.totalBytes > 0 ? control.report(progress.bytes, progress.totalBytes)
                                               : !control.isCancelled();
            }};
}

/// The run that has just been made, whose report names no action where it wrote nothing.
Result<ActionId> newestRun(Workspace &workspace, const ImportFile &file)
{
    LEYE_TRY(const QList<ImportRun> runs, ImportStore(workspace.database()).runs());
    for (const ImportRun &run : runs) {
        if (run.fileHash == file.hash)
            return run.action;
    }
    return fail(Error::Kind::NotFound,
                Words::tr("There is no such import in this workspace any more. Choose its file again."));
}

QDateTime nowOf(const Workspace &workspace)
{
    const Clock &clock = workspace.parts().clock;
    const qint64 now = clock.nowMs();
    return QDateTime::fromMSecsSinceEpoch(now, QTimeZone(clock.zoneMinutes(now) * 60));
}

} // namespace

Result<ImportLook> lookAt(Workspace &workspace, const ImportWish &wish)
{
    LEYE_CHECK(workspace.viewer().require(Task::ImportRecords));
    LEYE_TRY(HeaderNames names, HeaderNames::load(wish.kind));
    LEYE_TRY(ImportFile opened, inspectFile(wish.path, names, wish.options));
    ImportLook look{std::make_shared<ImportFile>(std::move(opened)), std::move(names), {}, {}, {}};
    OfficeStore office(workspace.database());
    LEYE_TRY(const QList<ImportProfile> profiles, office.importProfiles(codeOf(wish.kind)));
    Fit best = fitOf(look.file->plan, {});
    for (const ImportProfile &profile : profiles) {
        look.profiles.append(profile.name);
        LEYE_TRY(const HeaderNames theirs, HeaderNames::load(wish.kind, &profile));
        const ImportPlan plan = proposed(*look.file, theirs);
        const Fit fit = fitOf(plan, headersOf(profile));
        if (wish.profile ? profile.name != *wish.profile : fit <= best)
            continue;
        best = fit;
        look.names = theirs;
        look.profile = profile.name;
        look.file->plan = plan;
    }
    LEYE_TRY(const QList<ImportRun> runs, ImportStore(workspace.database()).runs());
    for (const ImportRun &run : runs) {
        if (look.past || run.fileHash != look.file->hash || run.kind != wish.kind)
            continue;
        LEYE_TRY(const PastImport past, pastOf(workspace.journal().store(), run));
        if (!past.isUndone)
            look.past = past;
    }
    return look;
}

Result<ImportTrial> tryRows(Workspace &workspace, ImportFile &file, const ImportPlan &plan, TaskControl &control)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    Kept kept;
    UnknownValues unknown(desk.codes, plan);
    ImportListener listener = listenerFor(control);
    listener.row = [&](const RowResult &result, const SheetRow &cells) {
        kept.see(result, cells);
        unknown.add(result, cells);
    };
    LEYE_TRY(const ImportReport report, dryRun(desk, file, plan, listener));
    if (!report.isWhole)
        return fail(Error::Kind::Cancelled, Words::tr("It was stopped; nothing was written."));
    ImportTrial trial{{}, plan, file.name, report.counts, {}, false, true, false, unknown.columns()};
    std::move(kept).into(trial);
    return trial;
}

Result<ImportTrial> takeRows(Workspace &workspace, ImportFile &file, const ImportPlan &plan,
                             const QList<ImportRow> &putRight, TaskControl &control)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    LEYE_TRY(const ImportReport report, runImport(desk, file, plan, listenerFor(control)));
    LEYE_TRY(const ActionId action, newestRun(workspace, file));
    if (report.isWhole && !putRight.isEmpty())
        return retryRowsOf(workspace, action, putRight);
    return trialOf(workspace, action);
}

Result<ImportTrial> continueRows(Workspace &workspace, ImportFile &file, ActionId action, TaskControl &control)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    LEYE_CHECK(continueImport(desk, file, action, listenerFor(control)));
    return trialOf(workspace, action);
}

Result<ImportTrial> retryRowsOf(Workspace &workspace, ActionId action, const QList<ImportRow> &putRight)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    QMap<RowPlace, SheetRow> cells;
    for (const ImportRow &row : putRight)
        cells.insert(row.result.place, row.cells);
    QList<ImportRow> rows; // with the result the run has counted, which may be another than the dry run's
    LEYE_CHECK(ImportStore(workspace.database()).eachRow(action, [&](const ImportRow &row) -> Result<void> {
        if (const auto found = cells.constFind(row.result.place); found != cells.cend() && isToBePutRight(row.result))
            rows.append({row.result, *found});
        return {};
    }));
    LEYE_CHECK(retryRows(desk, action, rows));
    return trialOf(workspace, action);
}

Result<ImportTrial> openImport(Workspace &workspace, ActionId action)
{
    LEYE_CHECK(workspace.viewer().require(Task::ImportRecords));
    return trialOf(workspace, action);
}

Result<Undone> undoImport(Workspace &workspace, ActionId action)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    return undoImport(desk, action);
}

Result<Committed> keepPlan(Workspace &workspace, const ImportPlan &plan, const QString &name)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    return saveProfile(desk, plan, name);
}

Result<RowResult> checkOne(Workspace &workspace, const ImportPlan &plan, const ImportRow &row)
{
    LEYE_TRY(const ImportDesk desk, deskOf(workspace));
    return checkRow(desk, plan, row.result.place, row.cells);
}

Result<qint64> saveProblems(Workspace &workspace, ImportFile *file, const ImportTrial &trial, const QString &path,
                            TaskControl &control)
{
    LEYE_TRY(ProblemSheet sheet, ProblemSheet::create(path, trial.plan, nowOf(workspace)));
    if (!trial.action.isNull()) {
        LEYE_CHECK(ImportStore(workspace.database()).eachRow(trial.action, [&sheet](const ImportRow &row) {
            return sheet.add(row.result, row.cells);
        }));
    } else if (file) {
        LEYE_TRY(const ImportDesk desk, deskOf(workspace));
        Result<void> added;
        ImportListener listener = listenerFor(control);
        listener.row = [&](const RowResult &result, const SheetRow &cells) {
            if (added)
                added = sheet.add(result, cells);
        };
        LEYE_TRY(const ImportReport report, dryRun(desk, *file, trial.plan, listener));
        LEYE_CHECK(added);
        if (!report.isWhole)
            return fail(Error::Kind::Cancelled, Words::tr("It was stopped; no file was written."));
    }
    const qint64 rows = sheet.rows();
    LEYE_CHECK(sheet.finish());
    return rows;
}

Result<QList<PastImport>> pastImports(DeskSession::Reading &reading, qint64 nowMs)
{
    LEYE_TRY(const QList<ImportRun> runs, ImportStore(reading.database).runs());
    JournalStore journal(reading.database);
    QList<PastImport> past;
    for (const ImportRun &run : runs) {
        if (past.size() == kPastShown || run.startedMs < nowMs - kPastMs)
            break;
        LEYE_TRY(const PastImport one, pastOf(journal, run));
        past.append(one);
    }
    return past;
}

} // namespace leye
