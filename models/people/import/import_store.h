// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record_store.h"
#include "models/people/enrolment.h"
#include "models/people/import/import_result.h"
#include "models/people/service.h"

namespace leye {

/// Somebody on file whom a row may mean.
struct OnFile {
    qint64 n = 0;
    PersonId id;
    QString name;
    QString alsoCalled;
    bool hasIdNumber = false;
    qint64 area = 0;
    /// Name or alias, whatever the dots and blanks.
    [[nodiscard]] bool answersTo(const QString &typed) const;
    bool operator==(const OnFile &) const = default;
};

/// The day from which nothing is written any more: that of the outcome 去世, or no day where it has none. Nothing while
/// the person lives.
[[nodiscard]] std::optional<QDate> dayOfDeath(const QList<Enrolment> &enrolments);

/// An import of this workspace and how far it has come.
struct ImportRun {
    ActionId action;
    ImportKind kind = ImportKind::People;
    QString fileName;
    QByteArray fileHash;
    ImportPlan plan;
    ImportCounts counts;
    RowPlace last; ///< the last row that was looked at
    qint64 startedMs = 0;
    std::optional<qint64> endedMs; ///< none: cut off, or still running
    [[nodiscard]] bool isWhole() const { return endedMs.has_value(); }
};

/// A row that was not taken whole, with its cells as they stood in the file.
struct ImportRow {
    RowResult result;
    SheetRow cells;
};

/// All SQL of an import: whom rows mean, and how far a run has come. On the writer's connection; what it writes belongs
/// to the transaction that is open there.
class ImportStore {
public:
    /// `keys` opens notes kept under the class-4 key.
    explicit ImportStore(Database &database, const RestrictedKeys *keys = nullptr);

    /// People who are not in the bin with this number, by idMatchKey(): of travel permits the part that stays.
    [[nodiscard]] Result<QList<OnFile>> withIdNumber(const QString &type, const QString &number);
    /// People of exactly this name with the same birth or the same first phone; each counts only where it is known.
    [[nodiscard]] Result<QList<OnFile>> similar(const QString &name, QDate birth, const QString &phone);
    /// People of exactly this name of whom neither number, birth nor phone is known.
    [[nodiscard]] Result<QList<OnFile>> onlyNamed(const QString &name);
    /// People of exactly this name and phone.
    [[nodiscard]] Result<QList<OnFile>> withPhone(const QString &name, const QString &phone);

    /// What was done for a person on a day.
    [[nodiscard]] Result<QList<Service>> services(qint64 person, QDate day);
    [[nodiscard]] Result<QList<Enrolment>> enrolments(qint64 person);

    [[nodiscard]] Result<void> save(const ImportRun &run);
    [[nodiscard]] Result<std::optional<ImportRun>> run(ActionId action);
    /// Newest first; also those that were undone: the action tells (JournalStore::action).
    [[nodiscard]] Result<QList<ImportRun>> runs();

    /// The run and its rows; what it wrote into the log stays there.
    [[nodiscard]] Result<void> forget(ActionId action);

    [[nodiscard]] Result<void> saveRow(ActionId action, const ImportRow &row);
    [[nodiscard]] Result<void> dropRow(ActionId action, RowPlace place);
    /// In the order of the file. `visit` stops with an error.
    [[nodiscard]] Result<void> eachRow(ActionId action, const std::function<Result<void>(const ImportRow &)> &visit);
    /// They hold what people wrote into a list: gone when the run is undone, or began before `beforeMs`.
    [[nodiscard]] Result<void> dropRows(ActionId action);
    [[nodiscard]] Result<void> dropOldRows(qint64 beforeMs);

private:
    [[nodiscard]] Result<void> append(Statement &statement, QList<OnFile> &found);

    Database &m_database;
    RecordStore m_records;
};

} // namespace leye
