// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/disclosure_store.h"

namespace leye {

Result<QList<OperationRow>> DisclosureStore::of(PersonId person)
{
    // The ids of a disclosure's subjects stand in one cell, whole; there are far fewer disclosures than services.
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT created_op FROM disclosure WHERE instr(subjects, ?1) > 0 AND created_op IS NOT "
                               "NULL ORDER BY n"));
    statement->bind(1, person.raw);
    QList<OperationKey> keys;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            break;
        keys.append(statement->integer(0));
    }
    JournalStore journal(m_database);
    QList<OperationRow> rows;
    for (const OperationKey k : keys) {
        LEYE_TRY(const std::optional<OperationRow> row, journal.operation(k));
        if (row)
            rows.append(*row);
    }
    return rows;
}

} // namespace leye
