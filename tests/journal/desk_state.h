// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/receive.h"
#include "models/journal/record_store.h"
#include "tests/support/journal_bench.h"

namespace leye::test {

/// The operations of a desk as it hands them out.
inline QList<ReceivedOperation> logOf(TestDesk &desk, qint64 from = 1)
{
    QList<ReceivedOperation> operations;
    const auto read = desk.journal->store().eachOperation(
        operationKey(1, from), operationKey(2, 0) - 1, [&](const OperationRow &row) -> Result<void> {
            QByteArray payload = row.payload;
            if (row.state == OperationState::Restricted) {
                LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
                LEYE_TRY(payload,
                         desk.journal->restricted().openPayload(header.area, hashOfHeader(row.header), row.payload));
            }
            operations.append({row.header, payload});
            return {};
        });
    if (!read)
        qFatal("log");
    return operations;
}

inline QByteArray rowsOf(Database &database, const std::string &sql)
{
    auto rows = database.prepare(sql);
    if (!rows)
        qFatal("%s: %s", sql.c_str(), qPrintable(rows.error().detail));
    QByteArray text;
    while (*rows->step()) {
        for (int column = 0; column < rows->columns(); ++column)
            text += ' ' + (rows->isNull(column)   ? QByteArray("-")
                           : rows->isBlob(column) ? rows->blob(column).toHex()
                                                  : rows->text(column).toUtf8());
        text += '\n';
    }
    return text;
}

/// All that a desk knows, in words that do not depend on local numbers or on the order in which desks were met. Stubs
/// that only a reference made are left out.
inline QByteArray stateOf(TestDesk &desk)
{
    QByteArray state;
    for (const RecordType *type : catalogue().types()) {
        const std::string name = type->name;
        std::string columns =
            "t.id, t.area, t.class, t.life, t.created_ms, (SELECT id FROM user WHERE n = t.created_by), t.updated_ms, "
            "(SELECT id FROM user WHERE n = t.updated_by), "
            "(SELECT id FROM origin WHERE o = t.created_op >> 40), t.created_op & 1099511627775";
        for (const FieldSpec &field : type->fields) {
            if (field.kind == FieldKind::Reference)
                columns += std::string(", (SELECT id FROM ") + field.target + " WHERE n = t." + field.column + ")";
            else if (!field.isSet())
                columns += std::string(", t.") + field.column;
        }
        state +=
            rowsOf(desk.database, "SELECT '" + name + "', " + columns + " FROM " + name +
                                      " t WHERE t.created_op IS NOT NULL OR t.updated_ms IS NOT NULL ORDER BY t.id");
        for (const FieldSpec &field : type->fields) {
            if (field.kind == FieldKind::ReferenceSet)
                state += rowsOf(desk.database, "SELECT '" + name + '.' + field.column + "', t.id, m.id FROM " + name +
                                                   "_" + field.column + " s JOIN " + name + " t ON t.n = s.rec JOIN " +
                                                   field.target + " m ON m.n = s.element ORDER BY t.id, m.id");
        }
        for (const char *table : {"head", "conflict", "pending"}) {
            const std::string what =
                table == std::string("head")      ? ", (SELECT id FROM origin WHERE o = x.k >> 40), x.k & 1099511627775"
                : table == std::string("pending") ? ", (SELECT id FROM origin WHERE o = x.o), x.seq"
                                                  : "";
            state += rowsOf(desk.database, std::string("SELECT '") + table + "', t.id, f.text" + what + " FROM " +
                                               table + " x JOIN word f ON f.w = x.field JOIN " + name +
                                               " t ON t.n = x.rec WHERE x.type = (SELECT w FROM word WHERE text = '" +
                                               name + "') ORDER BY " + (what.empty() ? "2, 3" : "2, 3, 4, 5"));
        }
    }
    state += rowsOf(desk.database, "SELECT 'origin', id, size, head, frontier FROM origin WHERE size > 0 ORDER BY id");
    return state;
}

} // namespace leye::test
