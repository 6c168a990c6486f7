// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"

namespace leye {

/// What was let out of the program, or shown in clear, as the log has it. On the thread of its connection; read-only.
class DisclosureStore {
public:
    explicit DisclosureStore(Database &database) : m_database(database) {}

    /// The operations that say so of this person, in the order in which they were made. Where more than
    /// kSubjectsAtMost people went out at once nobody is named, so that these are not among them.
    [[nodiscard]] Result<QList<OperationRow>> of(PersonId person);

private:
    Database &m_database;
};

} // namespace leye
