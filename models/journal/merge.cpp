// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/merge.h"

#include "models/journal/history.h"
#include "models/journal/restricted_keys.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const Change *changeOf(const OperationBody &body, const RecordType &type, const Id16 &record)
{
    for (const Change &change : body.changes) {
        if (change.record == record && change.type == QLatin1StringView(type.name))
            return &change;
    }
    return nullptr;
}

const Cell *cellOf(const Change &change, QStringView field)
{
    for (const Cell &cell : change.cells) {
        if (cell.field == field)
            return &cell;
    }
    return nullptr;
}

} // namespace

struct Merger::Context {
    OperationKey k = 0;
    const OperationHeader &header;
    Sha256 hash{};
    const OperationBody &body;

    [[nodiscard]] RecordCreation creation() const
    {
        return {k, header.area, header.sensitivity, body.wallMs, body.user};
    }
};

Result<qint64> Merger::subjectNumber(const OperationBody &body)
{
    for (const Change &change : body.changes) {
        const RecordType *type = m_catalogue.find(change.type);
        if (!type)
            continue;
        if (type->subjectField[0] != '\0' && change.record != body.subject)
            type = m_catalogue.find(QLatin1StringView(type->field(QLatin1StringView(type->subjectField))->target));
        if (!type || body.subject.isNull())
            continue;
        LEYE_TRY(const qint64 n, m_projections.findOrStub(*type, body.subject));
        LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(type->name)));
        return w << 40 | n;
    }
    return 0;
}

Result<QList<Touched>> Merger::apply(OperationKey k, const OperationHeader &header, QByteArrayView headerBytes,
                                     const OperationBody &body)
{
    const Context context{k, header, hashOfHeader(headerBytes), body};
    QList<Touched> touched;
    for (const Change &change : body.changes) {
        const RecordType *type = m_catalogue.find(change.type);
        if (!type)
            continue; // written by a newer version: kept in the log until this program knows the type
        bool wasNew = false;
        LEYE_TRY(const qint64 n, placeRecord(context, change, *type, wasNew));
        Touched record{type, change.record, n, wasNew, {}, k};
        for (const Cell &cell : change.cells)
            record.fields.append(cell.field);
        for (const auto &projector : m_projectors) {
            if (&projector->type() == type)
                LEYE_CHECK(projector->entered(m_database, n));
        }
        touched.append(std::move(record));
    }
    return touched;
}

/// Brings a record to where the change wants it; gives its local number.
Result<qint64> Merger::placeRecord(const Context &context, const Change &change, const RecordType &type, bool &wasNew)
{
    LEYE_TRY(const std::optional<qint64> known, m_projections.find(type, change.record));
    if (change.isNew && !known && !type.naturalKey) { // by far the most frequent: a row in one statement, no heads
        wasNew = true;
        QList<ProjectedCell> cells;
        for (const Cell &cell : change.cells) {
            LEYE_TRY(ProjectedCell column, projected(context.header, context.hash, change.record, cell.field, cell.value));
            cells.append(std::move(column));
        }
        return m_projections.insert(type, change.record, context.creation(), cells);
    }
    LEYE_TRY(const qint64 n, m_projections.findOrStub(type, change.record));
    LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
    if (known) {
        for (const auto &projector : m_projectors) {
            if (&projector->type() == &type)
                LEYE_CHECK(projector->leaving(m_database, n));
        }
    }
    const bool completes = change.isNew && creator == 0;
    wasNew = completes;
    if (completes)
        LEYE_CHECK(m_projections.complete(type, n, context.creation()));
    for (const Cell &cell : change.cells)
        LEYE_CHECK(applyCell(context, type, n, change, cell));
    if (completes && !type.naturalKey)
        LEYE_CHECK(meetEarlierEdits(context, type, n, change));
    LEYE_CHECK(checkLife(type, n, change));
    if (!completes)
        LEYE_CHECK(m_projections.touch(type, n, context.body.wallMs, context.body.user));
    return n;
}

/// Edits may arrive before the operation that creates their record. It then stands, empty, beside every head that
/// did not replace it.
Result<void> Merger::meetEarlierEdits(const Context &context, const RecordType &type, qint64 n, const Change &change)
{
    LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(type.name)));
    LEYE_TRY(const QStringList fields, m_journal.fieldsWithHeads(w, n));
    for (const QString &field : fields) {
        if (!cellOf(change, field))
            LEYE_CHECK(applyCell(context, type, n, change, Cell{field, impliedValue(context.header, field), {}}));
    }
    return m_journal.dropPendingCreation(w, n);
}

Value Merger::impliedValue(const OperationHeader &header, QStringView field)
{
    return field == "area"_L1 ? Value(header.area) : Value();
}

Result<void> Merger::applyCell(const Context &context, const RecordType &type, qint64 n, const Change &change, const Cell &cell)
{
    if (cell.field == kLifeSeen)
        return {}; // belongs to the deletion beside it, see checkLife()
    LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(type.name)));
    LEYE_TRY(const qint64 f, m_journal.word(cell.field));
    const FieldKey key{w, n, f};
    LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
    const bool hasImplicit = !type.naturalKey && creator != 0 && creator != context.k;
    LEYE_TRY(const QList<OperationKey> rows, m_journal.heads(key));
    QList<OperationKey> heads = rows.isEmpty() && hasImplicit ? QList{creator} : rows;
    const bool wasContested = heads.size() > 1;

    if (cell.replaces) {
        LEYE_TRY(const QList<OperationKey> replaced, keysOf(*cell.replaces));
        for (const OperationKey r : replaced) {
            LEYE_TRY(const std::optional<OperationRow> seen, m_journal.operation(r));
            const bool isHere = seen && seen->state != OperationState::Waiting;
            if (heads.removeAll(r) == 0 && !isHere)
                LEYE_CHECK(m_journal.addPending(r, key));
        }
    } else if (!change.isNew && !type.naturalKey) {
        if (creator == 0)
            LEYE_CHECK(m_journal.addPending(std::nullopt, key));
        heads.removeAll(creator);
    }
    LEYE_TRY(bool isReplaced, m_journal.takePending(context.k, key));
    if (change.isNew && !type.naturalKey) {
        LEYE_TRY(const bool creationReplaced, m_journal.takePending(std::nullopt, key));
        isReplaced = isReplaced || creationReplaced;
    }
    if (!isReplaced && !heads.contains(context.k))
        heads.append(context.k);
    const bool isImplicit = !type.naturalKey && heads.size() == 1 && heads.first() == creator;
    LEYE_CHECK(m_journal.setHeads(key, rows, isImplicit ? QList<OperationKey>() : heads));
    if (wasContested || heads.size() > 1)
        LEYE_CHECK(settleConflict(key, type, change.record, cell.field, heads, context.body.wallMs));
    return showWinner(context, type, n, change.record, cell, heads);
}

/// The field shows the greatest head; every other value is an open conflict until a person closes it.
Result<void> Merger::showWinner(const Context &context, const RecordType &type, qint64 n, const Id16 &record, const Cell &cell,
                                const QList<OperationKey> &heads)
{
    LEYE_TRY(const OperationKey winner, winnerOf(heads));
    if (winner == context.k) {
        LEYE_TRY(const ProjectedCell column,
                 projected(context.header, context.hash, record, cell.field, cell.value));
        return m_projections.setCell(type, n, column);
    }
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(winner));
    if (!row)
        return {};
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    LEYE_TRY(const Value value, valueAt(winner, type, record, cell.field));
    LEYE_TRY(const ProjectedCell column, projected(header, hashOfHeader(row->header), record, cell.field, value));
    return m_projections.setCell(type, n, column);
}

Result<void> Merger::settleConflict(const FieldKey &key, const RecordType &type, const Id16 &record, const QString &field,
                                    const QList<OperationKey> &heads, qint64 wallMs)
{
    bool differ = false;
    if (heads.size() > 1) {
        LEYE_TRY(const Value first, valueAt(heads.first(), type, record, field));
        for (const OperationKey k : heads) {
            LEYE_TRY(const Value other, valueAt(k, type, record, field));
            differ = differ || other != first;
        }
    }
    return m_journal.setConflict(key, differ, wallMs);
}

/// A record deleted by somebody who had not seen an edit is listed as "deleted but edited": an open conflict on
/// its life. Recomputed from the log, so that it does not depend on which of the two arrived first.
Result<void> Merger::checkLife(const RecordType &type, qint64 n, const Change &change)
{
    LEYE_TRY(const QList<OperationKey> heads, headsOf(type, n, u"life"_s));
    LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(type.name)));
    LEYE_TRY(const qint64 f, m_journal.word(u"life"_s));
    LEYE_TRY(const QList<OperationKey> rows, m_journal.heads({w, n, f}));
    if (rows.isEmpty())
        return {}; // never deleted
    LEYE_TRY(const qint64 subject, subjectOf(type, n));
    LEYE_TRY(const QList<OperationRow> operations, m_journal.operationsOf(subject));
    bool isContested = false;
    for (const OperationKey head : heads) {
        LEYE_TRY(const Value life, valueAt(head, type, change.record, u"life"_s));
        if (life.value<QString>() != "deleted"_L1)
            continue;
        LEYE_TRY(const Value seen, valueAt(head, type, change.record, QString(kLifeSeen)));
        for (const OperationRow &row : operations) {
            LEYE_TRY(const bool unseen, isUnseenEdit(row, head, seen, type, change.record));
            isContested = isContested || unseen;
        }
    }
    if (isContested)
        return m_journal.setConflict({w, n, f}, true, 0);
    return settleConflict({w, n, f}, type, change.record, u"life"_s, heads, 0);
}

Result<bool> Merger::isUnseenEdit(const OperationRow &row, OperationKey deletion, const Value &frontier, const RecordType &type,
                                  const Id16 &record)
{
    if (row.k == deletion || row.state == OperationState::Waiting)
        return false;
    const Result<OperationBody> body = readBody(row, m_keys);
    const Change *change = body ? changeOf(*body, type, record) : nullptr;
    if (!change || change->isNew || cellOf(*change, u"life"))
        return false;
    LEYE_TRY(const OriginRow origin, m_journal.originByNumber(originOf(row.k)));
    for (const Value &entry : frontier.value<Value::List>()) {
        const Value::List pair = entry.value<Value::List>();
        if (pair.size() == 2 && pair[0].value<QByteArray>() == origin.id.raw.view() && pair[1].value<qint64>() >= sequenceOf(row.k))
            return false; // whoever deleted had seen it
    }
    if (change->seenLife) {
        LEYE_TRY(const QList<OperationKey> seen, keysOf(*change->seenLife));
        return !seen.contains(deletion);
    }
    return true;
}

Result<Value> Merger::frontierOf(const RecordType &type, qint64 n)
{
    LEYE_TRY(const qint64 subject, subjectOf(type, n));
    LEYE_TRY(const QList<OperationRow> operations, m_journal.operationsOf(subject));
    QMap<qint64, qint64> newest;
    for (const OperationRow &row : operations) {
        if (row.state != OperationState::Waiting)
            newest[originOf(row.k)] = sequenceOf(row.k); // rows come in log order
    }
    Value::List frontier;
    for (auto entry = newest.cbegin(); entry != newest.cend(); ++entry) {
        LEYE_TRY(const OriginRow origin, m_journal.originByNumber(entry.key()));
        frontier.append(Value(Value::List{Value(origin.id.raw.bytes()), Value(entry.value())}));
    }
    return Value(frontier);
}

Result<qint64> Merger::subjectOf(const RecordType &type, qint64 n)
{
    const bool isOwn = type.subjectField[0] == '\0';
    const RecordType *subjectType = isOwn ? &type : m_catalogue.find(QLatin1StringView(
                                                        type.field(QLatin1StringView(type.subjectField))->target));
    LEYE_TRY(const std::optional<qint64> person,
             isOwn ? Result<std::optional<qint64>>(n) : m_projections.reference(type, n, type.subjectField));
    LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(person ? subjectType->name : type.name)));
    return w << 40 | person.value_or(n);
}

Result<HeldValue> Merger::valueBefore(const RecordType &type, qint64 n, const Id16 &record, const Cell &cell)
{
    QList<OperationKey> replaced;
    if (cell.replaces) {
        LEYE_TRY(replaced, keysOf(*cell.replaces));
    } else if (!type.naturalKey) {
        LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
        replaced = {creator};
    }
    if (replaced.isEmpty())
        return HeldValue{};
    LEYE_TRY(const OperationKey winner, winnerOf(replaced));
    LEYE_TRY(const Value value, valueAt(winner, type, record, cell.field));
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(winner));
    if (!row)
        return HeldValue{value, Office};
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    return HeldValue{value, header.sensitivity};
}

Result<Value> Merger::valueAt(OperationKey k, const RecordType &type, const Id16 &record, const QString &field)
{
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(k));
    if (!row)
        return Value();
    LEYE_TRY(const OperationBody body, readBody(*row, m_keys));
    const Change *change = changeOf(body, type, record);
    const Cell *cell = change ? cellOf(*change, field) : nullptr;
    if (cell)
        return cell->value;
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    return impliedValue(header, field);
}

Result<QList<OperationKey>> Merger::headsOf(const RecordType &type, qint64 n, const QString &field)
{
    LEYE_TRY(const qint64 w, m_journal.word(QLatin1StringView(type.name)));
    LEYE_TRY(const qint64 f, m_journal.word(field));
    LEYE_TRY(QList<OperationKey> heads, m_journal.heads({w, n, f}));
    if (heads.isEmpty() && !type.naturalKey) {
        LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
        if (creator != 0)
            heads.append(creator);
    }
    return heads;
}

/// Operations of desks nobody has heard of yet get a number too, so that they can be waited for.
Result<QList<OperationKey>> Merger::keysOf(const QList<OperationRef> &refs)
{
    QList<OperationKey> keys;
    for (const OperationRef &ref : refs) {
        LEYE_TRY(const std::optional<OriginRow> origin, m_journal.origin(ref.origin));
        qint64 o = origin ? origin->o : 0;
        if (!origin) {
            LEYE_TRY(o, m_journal.addOrigin(ref.origin, {}, {}));
        }
        keys.append(operationKey(o, ref.sequence));
    }
    return keys;
}

Result<OperationKey> Merger::winnerOf(const QList<OperationKey> &heads)
{
    if (heads.size() == 1)
        return heads.first();
    std::optional<std::tuple<qint64, DeskId, qint64>> best;
    OperationKey winner = 0;
    for (const OperationKey k : heads) {
        LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(k));
        if (!row)
            continue;
        LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
        const std::tuple rank{header.hlc, header.origin, header.sequence};
        if (!best || rank > *best) {
            best = rank;
            winner = k;
        }
    }
    return winner;
}

Result<ProjectedCell> Merger::projected(const OperationHeader &header, const Sha256 &hash, const Id16 &record,
                                        const QString &field, const Value &value)
{
    if (header.sensitivity != Psychological || value.isNull())
        return ProjectedCell{field, value, false};
    LEYE_TRY(QByteArray sealedValue, m_keys.sealValue(header.area, hash, record, field, value));
    return ProjectedCell{field, Value(std::move(sealedValue)), true};
}

} // namespace leye
