// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/entry_problem.h"
#include "models/people/import/import_file.h"

#include <QJsonObject>
#include <QMap>

namespace leye {

/// What became of a row: exactly one of these, so that they add up to the rows.
enum class RowOutcome : quint8 {
    Accepted,        ///< somebody, or a service, that was not on file
    Updated,         ///< on file, and the row filled in what was empty there
    Rejected,        ///< nothing was written
    DuplicateInFile, ///< the same as a row before it, which counts
    AlreadyOnFile,   ///< nothing new in it
    Unresolved,      ///< nothing was written until somebody has looked: whose service it is cannot be told
};
[[nodiscard]] QString codeOf(RowOutcome outcome); ///< "accepted", "duplicate_in_file"
[[nodiscard]] std::optional<RowOutcome> rowOutcomeFrom(QStringView code);

/// One row after it was looked at.
struct RowResult {
    RowPlace place;
    RowOutcome outcome = RowOutcome::Rejected;
    QList<EntryProblem> problems; ///< rejecting ones first
    PersonId person;              ///< who was made, found or served; none for a rejected row
    RowPlace first;               ///< DuplicateInFile: where the same stands first
    QList<PersonId> twins;        ///< who may be the same person: only of those on file before

    [[nodiscard]] bool needsReview() const;
    bool operator==(const RowResult &) const = default;
};

/// The sums of an import; rows = accepted + updated + rejectedTotal + duplicatesInFile + alreadyOnFile + unresolved.
struct ImportCounts {
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 updated = 0;
    qint64 rejectedTotal = 0;
    QMap<QString, qint64> rejected; ///< by the first reason of each rejected row
    QMap<QString, qint64> warnings; ///< of rows that were accepted or updated; and name_differs
    qint64 duplicatesInFile = 0;
    qint64 alreadyOnFile = 0;
    qint64 unresolved = 0; ///< counted in `review`, too
    qint64 review = 0;     ///< rows that somebody should look at, whatever became of them

    /// `sign` -1 takes a row out again, before it is tried anew.
    void add(const RowResult &row, int sign = 1);
    /// The object of DESIGN.md §7, with its keys.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ImportCounts fromJson(const QJsonObject &json);
    bool operator==(const ImportCounts &) const = default;
};

} // namespace leye
