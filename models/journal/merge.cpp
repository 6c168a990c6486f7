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

/// The order in which operations count as made (FORMAT.md §7).
std::tuple<qint64, DeskId, qint64> rankOf(const OperationHeader &header)
{
    return {header.hlc, header.origin, header.sequence};
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

/// A row that was there before an operation changes it, and the heads of its fields, kept up to date.
struct Merger::Target {
    const RecordType &type;
    Id16 record;
    qint64 word = 0; ///< of its type
    qint64 n = 0;
    OperationKey creator = 0; ///< 0 for a stub
    QList<FieldHead> heads;

    [[nodiscard]] FieldKey key(qint64 field) const { return {word, n, field}; }
    [[nodiscard]] QList<OperationKey> headsOf(qint64 field) const
    {
        QList<OperationKey> keys;
        for (const FieldHead &head : heads) {
            if (head.field == field)
                keys.append(head.k);
        }
        return keys;
    }
    void setHeads(qint64 field, const QList<OperationKey> &keys)
    {
        heads.removeIf([field](const FieldHead &head) { return head.field == field; });
        for (const OperationKey k : keys)
            heads.append({field, k});
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
        LEYE_TRY(const qint64 w, m_journal.word(*type));
        return w << 40 | n;
    }
    return 0;
}

Result<void> Merger::log(const Incoming &operation)
{
    LEYE_TRY(const qint64 subject, subjectNumber(operation.body));
    const OperationState state = subject == 0 ? OperationState::Unknown : operation.state;
    if (operation.isOnFile)
        return m_journal.setState(operation.k, subject, state);
    return m_journal.addOperation({operation.k, subject, state, operation.headerBytes, operation.payload});
}

Result<QList<Touched>> Merger::apply(const Incoming &operation)
{
    QList<Touched> touched;
    touched.reserve(operation.body.changes.size());
    // New records first: the log names the subject by the number of its row, and a row made for that alone would be a
    // stub.
    for (const Change &change : operation.body.changes) {
        const RecordType *type = m_catalogue.find(change.type);
        Touched record{type, change.record, 0, false, {}, operation.k};
        if (type && change.isNew && !type->naturalKey) { // by far the most frequent: a row in one statement, no heads
            LEYE_TRY(const std::optional<qint64> n, insertNew(operation, change, *type));
            record.n = n.value_or(0);
            record.isNew = n.has_value();
        }
        touched.append(std::move(record));
    }
    LEYE_CHECK(log(operation)); // before any change that looks at the heads of a field
    for (qsizetype i = 0; i < touched.size(); ++i) {
        const Change &change = operation.body.changes[i];
        if (touched[i].type && !touched[i].isNew)
            LEYE_CHECK(changeRecord(operation, change, touched[i]));
        for (const Cell &cell : change.cells)
            touched[i].fields.append(cell.field);
    }
    // Written by a newer version: kept in the log until this program knows the type.
    touched.removeIf([](const Touched &record) { return !record.type; });
    return touched;
}

Result<void> Merger::finish()
{
    for (const auto &projector : m_projectors)
        LEYE_CHECK(projector->finish(m_database));
    return {};
}

/// Nothing when there is a row already: edits, references or deletions came before, or it is made twice.
Result<std::optional<qint64>> Merger::insertNew(const Incoming &operation, const Change &change, const RecordType &type)
{
    const OperationHeader &header = operation.header;
    const RecordCreation creation{operation.k, header.area, header.sensitivity, operation.body.wallMs,
                                  operation.body.user};
    const bool sealed = header.sensitivity == Psychological;
    QList<Cell> cells = change.cells;
    if (sealed) {
        for (Cell &cell : cells) {
            LEYE_TRY(cell.value, projected(header, operation.hash, change.record, cell.field, cell.value));
        }
    }
    LEYE_TRY(const std::optional<qint64> n, m_projections.insert(type, change.record, creation, cells, sealed));
    for (const auto &projector : m_projectors) {
        if (n && &projector->type() == &type)
            LEYE_CHECK(projector->entered(m_database, *n));
    }
    return n;
}

/// A record that has a row, or of a type with natural keys.
Result<void> Merger::changeRecord(const Incoming &operation, const Change &change, Touched &touched)
{
    const RecordType &type = *touched.type;
    LEYE_TRY(const std::optional<qint64> known, m_projections.find(type, change.record));
    LEYE_TRY(Target target, targetOf(type, change.record));
    touched.n = target.n;
    touched.isNew = change.isNew && target.creator == 0;
    std::vector<Projector *> concerned;
    for (const auto &projector : m_projectors) {
        const auto dependsOn = [&projector](const Cell &cell) { return projector->dependsOn(cell.field); };
        if (&projector->type() == &type &&
            (touched.isNew || std::any_of(change.cells.begin(), change.cells.end(), dependsOn)))
            concerned.push_back(projector.get());
    }
    for (Projector *projector : concerned) {
        if (known)
            LEYE_CHECK(projector->leaving(m_database, target.n));
    }
    LEYE_CHECK(applyChange(operation, target, change));
    for (Projector *projector : concerned)
        LEYE_CHECK(projector->entered(m_database, target.n));
    return {};
}

Result<Merger::Target> Merger::targetOf(const RecordType &type, const Id16 &record)
{
    LEYE_TRY(const qint64 w, m_journal.word(type));
    LEYE_TRY(const qint64 n, m_projections.findOrStub(type, record));
    LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
    LEYE_TRY(QList<FieldHead> heads, m_journal.headsOfRecord(w, n));
    return Target{type, record, w, n, creator, std::move(heads)};
}

Result<void> Merger::applyChange(const Incoming &operation, Target &target, const Change &change)
{
    const OperationHeader &header = operation.header;
    const bool completes = change.isNew && target.creator == 0;
    LEYE_TRY(const bool isFirst, change.isNew && !completes ? madeBefore(operation, target) : Result<bool>(completes));
    if (isFirst) {
        target.creator = operation.k;
        LEYE_TRY(const qint64 area, m_journal.word(u"area"_s));
        LEYE_CHECK(m_projections.complete(
            target.type, target.n,
            {operation.k, header.area, header.sensitivity, operation.body.wallMs, operation.body.user},
            !target.headsOf(area).isEmpty()));
    }
    for (const Cell &cell : change.cells)
        LEYE_CHECK(applyCell(operation, target, change, cell));
    if (completes && !target.type.naturalKey)
        LEYE_CHECK(meetEarlierEdits(operation, target, change));
    LEYE_CHECK(checkLife(target));
    return m_projections.touch(target.type, target.n, operation.body.wallMs, operation.body.user);
}

/// Several desks may make one record with a natural key; it counts as made by the earliest of them, whoever came first.
Result<bool> Merger::madeBefore(const Incoming &operation, const Target &target)
{
    if (!target.type.naturalKey || target.creator == operation.k)
        return false;
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(target.creator));
    if (!row)
        return false;
    LEYE_TRY(const OperationHeader creator, decodeHeader(row->header));
    return rankOf(operation.header) < rankOf(creator);
}

/// Edits may arrive before the operation that creates their record. It then stands, empty, beside every head that
/// did not replace it.
Result<void> Merger::meetEarlierEdits(const Incoming &operation, Target &target, const Change &change)
{
    const QList<FieldHead> heads = target.heads;
    for (qsizetype i = 0; i < heads.size(); ++i) {
        if (i > 0 && heads[i].field == heads[i - 1].field)
            continue; // heads of one field stand together
        LEYE_TRY(const QString field, m_journal.wordText(heads[i].field));
        if (!cellOf(change, field))
            LEYE_CHECK(applyCell(operation, target, change, Cell{field, impliedValue(operation.header, field), {}}));
    }
    return m_journal.dropPendingCreation(target.word, target.n);
}

Value Merger::impliedValue(const OperationHeader &header, QStringView field)
{
    return field == "area"_L1 ? Value(header.area) : Value();
}

Result<void> Merger::applyCell(const Incoming &operation, Target &target, const Change &change, const Cell &cell)
{
    if (cell.field == kLifeSeen)
        return {}; // belongs to the deletion beside it, see checkLife()
    LEYE_TRY(const qint64 f, m_journal.word(cell.field));
    const FieldKey key = target.key(f);
    const bool isNatural = target.type.naturalKey;
    const QList<OperationKey> rows = target.headsOf(f);
    const bool hasImplicit = !isNatural && target.creator != 0 && target.creator != operation.k;
    QList<OperationKey> heads = rows.isEmpty() && hasImplicit ? QList{target.creator} : rows;
    const bool wasContested = heads.size() > 1;

    if (cell.replaces) {
        LEYE_TRY(const QList<OperationKey> replaced, keysOf(*cell.replaces));
        for (const OperationKey r : replaced) {
            if (heads.removeAll(r) > 0)
                continue;
            LEYE_TRY(const std::optional<OperationRow> seen, m_journal.operation(r));
            if (!seen || seen->state == OperationState::Waiting)
                LEYE_CHECK(m_journal.addPending(r, key));
        }
    } else if (!change.isNew && !isNatural) {
        if (target.creator == 0)
            LEYE_CHECK(m_journal.addPending(std::nullopt, key));
        heads.removeAll(target.creator);
    }
    LEYE_TRY(const bool isReplaced, takePending(operation, key, change.isNew && !isNatural));
    if (!isReplaced && !heads.contains(operation.k))
        heads.append(operation.k);
    const bool isImplicit = !isNatural && heads.size() == 1 && heads.first() == target.creator;
    const QList<OperationKey> now = isImplicit ? QList<OperationKey>() : heads;
    LEYE_CHECK(m_journal.setHeads(key, rows, now));
    target.setHeads(f, now);
    if (wasContested || heads.size() > 1)
        LEYE_CHECK(settleConflict(key, target.type, target.record, cell.field, heads, operation.body.wallMs));
    return showWinner(operation, target, cell, heads);
}

/// Whether an operation that came earlier has replaced this one's value already.
Result<bool> Merger::takePending(const Incoming &operation, const FieldKey &key, bool creates)
{
    LEYE_TRY(bool isReplaced, m_journal.takePending(operation.k, key));
    if (creates) {
        LEYE_TRY(const bool creationReplaced, m_journal.takePending(std::nullopt, key));
        isReplaced = isReplaced || creationReplaced;
    }
    return isReplaced;
}

/// The field shows the greatest head; every other value is an open conflict until a person closes it.
Result<void> Merger::showWinner(const Incoming &operation, const Target &target, const Cell &cell,
                                const QList<OperationKey> &heads)
{
    const auto show = [&](const OperationHeader &header, const Sha256 &hash, const Value &value) -> Result<void> {
        LEYE_TRY(const Value column, projected(header, hash, target.record, cell.field, value));
        return m_projections.setCell(target.type, target.n, cell.field, column, header.sensitivity == Psychological);
    };
    LEYE_TRY(const OperationKey winner, winnerOf(heads));
    if (winner == operation.k)
        return show(operation.header, operation.hash, cell.value);
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(winner));
    if (!row)
        return {};
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    LEYE_TRY(const Value value, valueAt(winner, target.type, target.record, cell.field));
    return show(header, hashOfHeader(row->header), value);
}

Result<void> Merger::settleConflict(const FieldKey &key, const RecordType &type, const Id16 &record,
                                    const QString &field, const QList<OperationKey> &heads, qint64 wallMs)
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
Result<void> Merger::checkLife(const Target &target)
{
    LEYE_TRY(const qint64 f, m_journal.word(u"life"_s));
    const QList<OperationKey> heads = target.headsOf(f);
    if (heads.isEmpty())
        return {}; // never deleted
    LEYE_TRY(const qint64 subject, subjectOf(target.type, target.n));
    LEYE_TRY(const QList<OperationRow> operations, m_journal.operationsOf(subject));
    bool isContested = false;
    for (const OperationKey head : heads) {
        LEYE_TRY(const Value life, valueAt(head, target.type, target.record, u"life"_s));
        if (life.value<QString>() != "deleted"_L1)
            continue;
        LEYE_TRY(const Value seen, valueAt(head, target.type, target.record, QString(kLifeSeen)));
        for (const OperationRow &row : operations) {
            LEYE_TRY(const bool unseen, isUnseenEdit(row, head, seen, target.type, target.record));
            isContested = isContested || unseen;
        }
    }
    if (isContested)
        return m_journal.setConflict(target.key(f), true, 0);
    return settleConflict(target.key(f), target.type, target.record, u"life"_s, heads, 0);
}

Result<bool> Merger::isUnseenEdit(const OperationRow &row, OperationKey deletion, const Value &frontier,
                                  const RecordType &type, const Id16 &record)
{
    if (row.k == deletion || row.state == OperationState::Waiting)
        return false;
    const Result<OperationBody> body = readBody(row, m_keys);
    const Change *change = body ? changeOf(*body, type, record) : nullptr;
    if (!change || change->isNew || cellOf(*change, u"life"))
        return false;
    LEYE_TRY(const DeskId desk, m_journal.deskOf(originOf(row.k)));
    for (const Value &entry : frontier.value<Value::List>()) {
        const Value::List pair = entry.value<Value::List>();
        if (pair.size() == 2 && pair[0].value<QByteArray>() == desk.raw.view() &&
            pair[1].value<qint64>() >= sequenceOf(row.k))
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
        LEYE_TRY(const DeskId desk, m_journal.deskOf(entry.key()));
        frontier.append(Value(Value::List{Value(desk.raw.bytes()), Value(entry.value())}));
    }
    return Value(frontier);
}

Result<qint64> Merger::subjectOf(const RecordType &type, qint64 n)
{
    const bool isOwn = type.subjectField[0] == '\0';
    const RecordType *subjectType =
        isOwn ? &type : m_catalogue.find(QLatin1StringView(type.field(QLatin1StringView(type.subjectField))->target));
    LEYE_TRY(const std::optional<qint64> person,
             isOwn ? Result<std::optional<qint64>>(n) : m_projections.reference(type, n, type.subjectField));
    LEYE_TRY(const qint64 w, m_journal.word(person ? *subjectType : type));
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
    LEYE_TRY(const qint64 w, m_journal.word(type));
    LEYE_TRY(const qint64 f, m_journal.word(field));
    LEYE_TRY(QList<OperationKey> heads, m_journal.heads({w, n, f}));
    if (heads.isEmpty() && !type.naturalKey) {
        LEYE_TRY(const OperationKey creator, m_projections.creatingOperation(type, n));
        if (creator != 0)
            heads.append(creator);
    }
    return heads;
}

Result<QList<OperationKey>> Merger::keysOf(const QList<OperationRef> &refs)
{
    QList<OperationKey> keys;
    for (const OperationRef &ref : refs) {
        LEYE_TRY(const qint64 o, m_journal.numberOf(ref.origin));
        keys.append(operationKey(o, ref.sequence));
    }
    return keys;
}

Result<OperationKey> Merger::winnerOf(const QList<OperationKey> &heads)
{
    if (heads.size() == 1)
        return heads.first();
    std::optional<decltype(rankOf({}))> best;
    OperationKey winner = 0;
    for (const OperationKey k : heads) {
        LEYE_TRY(const std::optional<OperationRow> row, m_journal.operation(k));
        if (!row)
            continue;
        LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
        const auto rank = rankOf(header);
        if (!best || rank > *best) {
            best = rank;
            winner = k;
        }
    }
    return winner;
}

Result<Value> Merger::projected(const OperationHeader &header, const Sha256 &hash, const Id16 &record,
                                const QString &field, const Value &value)
{
    if (header.sensitivity != Psychological || value.isNull())
        return value;
    LEYE_TRY(QByteArray sealedValue, m_keys.sealValue(header.area, hash, record, field, value));
    return Value(std::move(sealedValue));
}

} // namespace leye
