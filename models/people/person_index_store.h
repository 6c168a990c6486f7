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

/// The same for the notes of services. Notes under the class-4 key are in no index.
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
