// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/merge.h"

namespace leye {

/// Keeps the search tokens and the sort key of every person who is not in the bin (models/core/people_keys.h).
/// A row in person_key says that the tokens are in: a contentless FTS5 table is emptied of a row only by its exact
/// old text, which is made again from the row before it changes.
class PersonIndex : public Projector {
public:
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

/// The same for the notes of services. Notes under the class-4 key are in no index (NoteStore opens them one by one).
/// They are written with the service, not queued for later: measured over 200,000 services with notes of 60 characters,
/// a save takes 0.1 ms more of the 4 ms that the disk takes (a queue would wait for the disk twice), a row of an import
/// 0.04 ms more of 0.1, and search never lags behind, not even after a kill.
class NoteIndex : public Projector {
public:
    [[nodiscard]] const RecordType &type() const override;
    [[nodiscard]] bool dependsOn(const QString &field) const override;
    [[nodiscard]] Result<void> leaving(Database &database, qint64 n) override;
    [[nodiscard]] Result<void> entered(Database &database, qint64 n) override;
};

/// A store's own check of its full-text tables; Damaged names the table.
[[nodiscard]] Result<void> checkSearchTables(Database &database);

} // namespace leye
