// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/importer.h"

#include "models/journal/history.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"
#include "models/people/import/row_pipe.h"
#include "models/people/service_entry.h"
#include "models/people/typed_text.h"
#include "models/store/bulk_load.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

constexpr qint64 kKeptRows = 10'000; ///< rows that were taken but want a look; the others are kept all
constexpr qint64 kKeepRowsMs = qint64(30) * 24 * 60 * 60 * 1000;

/// Cells as they may be kept outside the log: words said in confidence are not.
SheetRow withoutConfidence(const ImportDesk &desk, const ImportPlan &plan, RowPlace place, SheetRow row)
{
    if (plan.kind != ImportKind::Services)
        return row;
    const auto columnOf = [&](QStringView field) {
        for (const SheetPlan &sheet : plan.sheets) {
            for (const PlannedColumn &column : sheet.columns) {
                if (sheet.sheet == place.sheet && column.field == field)
                    return column.column;
            }
        }
        return qsizetype(-1);
    };
    const qsizetype kind = columnOf(u"kind");
    const qsizetype note = columnOf(u"note");
    const QString code =
        kind < 0 ? QString() : desk.codes.codeFor(u"app_service_kind"_s, plan.values.meant(u"kind"_s, row.text(kind)));
    if (note >= 0 && note < row.cells.size() && (code.isEmpty() || isConfidentialKind(code)))
        row.cells[note] = {};
    return row;
}

bool isKept(const RowResult &result)
{
    return result.outcome == RowOutcome::Rejected || result.outcome == RowOutcome::Unresolved;
}

/// What a run that goes on has made so far, of the type its rows are about.
Result<QSet<Id16>> madeBy(Journal &journal, const ImportRun &run)
{
    QSet<Id16> made;
    LEYE_TRY(const std::optional<ActionRow> action, journal.store().action(run.action));
    if (!action)
        return made;
    const QLatin1StringView type = run.kind == ImportKind::Services ? "service"_L1 : "person"_L1;
    LEYE_CHECK(journal.store().eachOperation(action->first, action->last, [&](const OperationRow &row) -> Result<void> {
        const Result<OperationBody> body = readBody(row, journal.restricted());
        if (!body && body.error().kind != Error::Kind::Denied)
            return failure(body);
        if (!body || body->action != run.action) // others write between two parts of a run
            return {};
        for (const Change &change : body->changes) {
            if (change.isNew && change.type == type)
                made.insert(change.record);
        }
        return {};
    }));
    return made;
}

/// One run, or the rest of one.
class Session {
public:
    Session(const ImportDesk &desk, ImportRun run, const ImportListener &listener)
        : m_desk(desk)
        , m_run(std::move(run))
        , m_listener(listener)
        , m_job{desk, m_run.plan, m_run.fileName, m_run.action, {}}
        , m_taker(makeRowTaker(m_job))
        , m_store(desk.journal.database())
        , m_resumeAfter(m_run.last)
    {
    }

    [[nodiscard]] Result<ImportReport> read(SheetReader &reader, bool writes)
    {
        m_writes = writes;
        if (m_writes) {
            LEYE_TRY(m_job.made, madeBy(m_desk.journal, m_run));
            LEYE_CHECK(begin());
        } else { // one view of who is on file, and no lock for every question
            LEYE_TRY(Transaction view, Transaction::begin(m_desk.journal.database()));
            m_view.emplace(std::move(view));
        }
        RowPipe pipe(reader, m_run.plan, *m_taker);
        m_pipe = &pipe;
        while (const std::optional<RowPipe::Rows> rows = pipe.next()) {
            for (const std::unique_ptr<ReadRow> &row : *rows)
                LEYE_CHECK(see(*row));
            if (!tellProgress()) {
                m_isStopped = true;
                return finish();
            }
        }
        LEYE_CHECK(pipe.end());
        return finish();
    }

    [[nodiscard]] Result<ImportReport> retry(const QList<ImportRow> &rows)
    {
        m_writes = true;
        LEYE_CHECK(begin());
        for (const ImportRow &row : rows) {
            m_run.counts.add(row.result, -1);
            LEYE_CHECK(m_store.dropRow(m_run.action, row.result.place));
            LEYE_CHECK(takeRow(*m_taker->read(row.result.place, row.cells)));
        }
        LEYE_CHECK(commit());
        return report();
    }

private:
    [[nodiscard]] Result<void> begin()
    {
        LEYE_TRY(Journal::Batch batch, m_desk.journal.begin());
        m_batch.emplace(std::move(batch));
        m_rowsInSlice = 0;
        return {};
    }

    [[nodiscard]] Result<void> commit()
    {
        LEYE_CHECK(m_store.save(m_run));
        const Result<void> committed = m_batch->commit();
        m_batch.reset();
        return committed;
    }

    [[nodiscard]] Result<void> see(const ReadRow &row)
    {
        if (row.place <= m_resumeAfter)
            return m_taker->recall(row);
        Result<void> taken = takeRow(row);
        if (!taken)
            taken.error().message = Words::tr("Row %1: %2").arg(row.place.row).arg(taken.error().message);
        return taken;
    }

    [[nodiscard]] Result<void> takeRow(const ReadRow &row)
    {
        LEYE_TRY(const TakenRow taken, m_taker->take(row));
        m_run.counts.add(taken.result);
        if (m_writes) {
            if (taken.edit)
                LEYE_CHECK(m_batch->add(*taken.edit));
            LEYE_CHECK(keep(taken.result, row.cells));
        }
        if (m_listener.row)
            m_listener.row(taken.result, row.cells);
        m_run.last = std::max(m_run.last, row.place);
        if (!m_writes || (!m_batch->isFull() && ++m_rowsInSlice < m_desk.sliceRows))
            return {};
        LEYE_CHECK(commit());
        return begin();
    }

    [[nodiscard]] Result<void> keep(const RowResult &result, const SheetRow &row)
    {
        const bool isWanted = result.needsReview() || result.outcome == RowOutcome::DuplicateInFile;
        if (!isKept(result) && (!isWanted || ++m_keptRows > kKeptRows))
            return {};
        return m_store.saveRow(m_run.action, {result, withoutConfidence(m_desk, m_run.plan, result.place, row)});
    }

    [[nodiscard]] bool tellProgress() const
    {
        const SheetProgress progress = m_pipe->progress();
        return !m_listener.progress || m_listener.progress({m_run.counts, progress.bytes, progress.totalBytes});
    }

    [[nodiscard]] Result<ImportReport> finish()
    {
        if (m_writes) {
            if (!m_isStopped)
                m_run.endedMs = m_desk.journal.clock().nowMs();
            LEYE_CHECK(commit());
        }
        return report();
    }

    [[nodiscard]] ImportReport report() const
    {
        const bool hasWritten = m_writes && m_run.counts.accepted + m_run.counts.updated > 0;
        return {hasWritten ? m_run.action : ActionId(), m_run.counts, m_run.last, !m_isStopped};
    }

    const ImportDesk &m_desk;
    ImportRun m_run;
    const ImportListener &m_listener;
    ImportJob m_job;
    std::unique_ptr<RowTaker> m_taker;
    ImportStore m_store;
    RowPlace m_resumeAfter;
    std::optional<Journal::Batch> m_batch;
    std::optional<Transaction> m_view; ///< of a dry run
    qint64 m_rowsInSlice = 0;
    qint64 m_keptRows = 0;
    const RowPipe *m_pipe = nullptr;
    bool m_writes = false;
    bool m_isStopped = false;
};

Result<ImportReport> readInBulk(const ImportDesk &desk, ImportFile &file, const ImportRun &run,
                                const ImportListener &listener)
{
    LEYE_TRY(const BulkLoad load, BulkLoad::begin(desk.journal.database()));
    Session session(desk, run, listener);
    return session.read(*file.reader, true);
}

/// What a profile of before says of headers that the list at hand has not.
void addOtherColumns(const ImportProfile &before, ImportProfile &profile)
{
    const QStringList headers = headersOf(profile);
    const QStringList headersBefore = headersOf(before);
    for (qsizetype i = 0; i < headersBefore.size(); ++i) {
        if (!headers.contains(headersBefore[i]))
            profile.columns.append(before.columns[i]);
    }
}

bool isFileFault(const Error &error)
{
    return error.kind == Error::Kind::Damaged || error.kind == Error::Kind::Invalid;
}

Result<ImportRun> standingRun(const ImportDesk &desk, ActionId action)
{
    ImportStore store(desk.journal.database());
    LEYE_TRY(std::optional<ImportRun> run, store.run(action));
    if (!run)
        return fail(Error::Kind::NotFound, Words::tr("There is no such import in this workspace."), action.toString());
    LEYE_TRY(const std::optional<ActionRow> row, desk.journal.store().action(action));
    if (row && row->undoneBy)
        return fail(Error::Kind::Conflict, Words::tr("This import was undone. Import the file again."),
                    action.toString());
    return *std::move(run);
}

} // namespace

Result<ImportReport> dryRun(const ImportDesk &desk, ImportFile &file, const ImportPlan &plan,
                            const ImportListener &listener)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    LEYE_CHECK(checkPlan(plan));
    ImportRun run;
    run.kind = plan.kind;
    run.plan = plan;
    run.fileName = file.name;
    Session session(desk, run, listener);
    return session.read(*file.reader, false);
}

Result<ImportReport> runImport(const ImportDesk &desk, ImportFile &file, const ImportPlan &plan,
                               const ImportListener &listener)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    LEYE_CHECK(checkPlan(plan));
    const qint64 now = desk.journal.clock().nowMs();
    const ImportRun run{ActionId(desk.journal.newId()), plan.kind, file.name, file.hash, plan, {}, {}, now, {}};
    ImportStore store(desk.journal.database());
    LEYE_CHECK(store.dropOldRows(now - kKeepRowsMs));
    Result<ImportReport> done = readInBulk(desk, file, run, listener);
    if (done || !isFileFault(done.error()))
        return done;
    LEYE_TRY(const std::optional<ActionRow> written, desk.journal.store().action(run.action));
    if (written)
        LEYE_CHECK(undo(desk.journal, run.action, desk.viewer.user));
    LEYE_CHECK(store.forget(run.action)); // such a file cannot go on
    return done;
}

Result<std::optional<ImportRun>> unfinishedImport(Journal &journal, ImportKind kind, const QByteArray &fileHash)
{
    LEYE_TRY(const QList<ImportRun> runs, ImportStore(journal.database()).runs());
    for (const ImportRun &run : runs) {
        if (run.isWhole() || run.kind != kind || run.fileHash != fileHash)
            continue;
        LEYE_TRY(const std::optional<ActionRow> action, journal.store().action(run.action));
        if (!action || !action->undoneBy)
            return run;
    }
    return std::nullopt;
}

Result<ImportReport> continueImport(const ImportDesk &desk, ImportFile &file, ActionId action,
                                    const ImportListener &listener)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    LEYE_TRY(const ImportRun run, standingRun(desk, action));
    if (run.isWhole())
        return fail(Error::Kind::Conflict, Words::tr("This import has come to its end already."), action.toString());
    if (run.fileHash != file.hash)
        return fail(
            Error::Kind::Conflict,
            Words::tr("This is not the file that the import began with (%1), or it was changed since. Choose that "
                      "file, or undo the import.")
                .arg(run.fileName));
    return readInBulk(desk, file, run, listener);
}

Result<RowResult> checkRow(const ImportDesk &desk, const ImportPlan &plan, RowPlace place, const SheetRow &row)
{
    const ImportJob job{desk, plan, {}, {}, {}};
    const std::unique_ptr<RowTaker> taker = makeRowTaker(job);
    LEYE_TRY(const TakenRow taken, taker->take(*taker->read(place, row)));
    return taken.result;
}

Result<ImportReport> retryRows(const ImportDesk &desk, ActionId action, const QList<ImportRow> &rows,
                               const ImportListener &listener)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    LEYE_TRY(const ImportRun run, standingRun(desk, action));
    Session session(desk, run, listener);
    return session.retry(rows);
}

Result<Committed> saveProfile(const ImportDesk &desk, const ImportPlan &plan, const QString &name)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    ImportProfile profile = profileOf(plan, tidyName(name));
    if (profile.name.isEmpty())
        return fail(Error::Kind::Invalid,
                    Words::tr("Give the profile a name, such as the office whose lists it fits."));
    profile.area = kCentreArea;
    LEYE_TRY(const QList<ImportProfile> others, OfficeStore(desk.journal.database()).importProfiles(profile.kind));
    for (const ImportProfile &before : others) {
        if (before.id == profile.id)
            addOtherColumns(before, profile);
    }
    Edit edit(u"import.profile"_s, desk.viewer.user);
    LEYE_CHECK(putNatural(desk.journal, edit, profile));
    return desk.journal.commit(edit);
}

Result<Undone> undoImport(const ImportDesk &desk, ActionId action)
{
    LEYE_CHECK(desk.viewer.require(Task::ImportRecords));
    LEYE_TRY(Undone undone, undo(desk.journal, action, desk.viewer.user));
    ImportStore store(desk.journal.database());
    LEYE_CHECK(store.dropRows(action));
    return undone;
}

} // namespace leye
