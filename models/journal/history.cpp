// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/history.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

struct Read {
    OperationHeader header;
    OperationRow row;
};

using Known = QHash<std::pair<Id16, QString>, Value>;

void appendChange(const HistoryEntry &base, const Change &change, Known &known, QList<HistoryEntry> &history)
{
    HistoryEntry entry = base;
    entry.type = change.type;
    entry.record = change.record;
    if (change.isNew)
        history.append(entry);
    for (const Cell &cell : change.cells) {
        if (cell.field == QLatin1StringView("life_seen"))
            continue;
        Value &present = known[{change.record, cell.field}];
        entry.field = cell.field;
        entry.from = present;
        entry.to = cell.value;
        present = cell.value;
        history.append(entry);
    }
}

} // namespace

Result<OperationBody> readBody(const OperationRow &row, const RestrictedKeys &keys)
{
    if (row.state == OperationState::HeaderOnly || row.payload.isEmpty())
        return fail(Error::Kind::Denied, Words::tr("This operation may not be read on this desk."), QString::number(row.k));
    if (row.state != OperationState::Restricted)
        return decodePayload(row.payload);
    LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
    LEYE_TRY(const QByteArray payload, keys.openPayload(header.area, hashOfHeader(row.header), row.payload));
    return decodePayload(payload);
}

Result<QList<HistoryEntry>> historyOf(JournalStore &store, const RestrictedKeys &keys, const QString &type, qint64 n,
                                      const std::function<bool(int)> &mayRead)
{
    LEYE_TRY(const qint64 w, store.word(type));
    LEYE_TRY(const QList<OperationRow> rows, store.operationsOf(w << 40 | n));
    QList<Read> operations;
    for (const OperationRow &row : rows) {
        LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
        operations.append({header, row});
    }
    std::sort(operations.begin(), operations.end(), [](const Read &left, const Read &right) {
        return std::tie(left.header.hlc, left.header.origin, left.header.sequence) <
               std::tie(right.header.hlc, right.header.origin, right.header.sequence);
    });
    QList<HistoryEntry> history;
    Known known;
    for (const Read &read : operations) {
        HistoryEntry base;
        base.operation = {read.header.origin, read.header.sequence};
        base.desk = read.header.origin;
        base.wallMs = read.header.hlc >> 16;
        const Result<OperationBody> body = readBody(read.row, keys);
        base.isRestricted = !body || !mayRead(read.header.sensitivity);
        if (body) {
            base.user = body->user;
            base.wallMs = body->wallMs;
            base.zoneMinutes = body->zoneMinutes;
        }
        if (base.isRestricted) {
            history.append(base);
            continue;
        }
        base.name = body->name;
        base.action = body->action;
        base.reason = body->reason;
        for (const Change &change : body->changes)
            appendChange(base, change, known, history);
    }
    return history;
}

} // namespace leye
