// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/receive.h"

#include "models/journal/history.h"
#include "models/journal/merkle.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receive)
};

constexpr qint64 kPatientMs = 10 * 60 * 1000; // a clock further ahead is applied, but does not pull ours along

Result<void> keep(Journal &journal, const OriginRow &origin, const ReceivedOperation &operation, Received &received)
{
    LEYE_TRY(const OperationHeader header, decodeHeader(operation.header));
    const QString place = u"%1/%2"_s.arg(origin.id.toString()).arg(header.sequence);
    if (header.origin != origin.id)
        return fail(Error::Kind::Damaged, Words::tr("An operation claims to be of another desk than the one it came from."), place);
    if (!operation.payload.isEmpty() && commitOf(operation.payload) != header.commit)
        return fail(Error::Kind::Damaged, Words::tr("The content of an operation does not match its header."), place);
    const OperationKey k = operationKey(origin.o, header.sequence);
    LEYE_TRY(const std::optional<OperationRow> known, journal.store().operation(k));
    if (known) {
        if (known->header != operation.header)
            return fail(Error::Kind::Conflict, Words::tr("Two copies of one desk wrote at once: the same place holds two operations."), place);
        ++received.duplicates;
        return {};
    }
    ++received.accepted;
    QByteArray stored = operation.payload;
    if (header.sensitivity == Psychological && !stored.isEmpty()) {
        LEYE_TRY(stored, journal.restricted().sealPayload(header.area, hashOfHeader(operation.header), stored));
    }
    return journal.store().addOperation({k, 0, OperationState::Waiting, operation.header, stored});
}

/// The operations that follow what is applied, as far as whole transactions reach.
Result<QList<OperationRow>> readyTransaction(Journal &journal, const OriginRow &origin)
{
    QList<OperationRow> rows;
    while (true) {
        LEYE_TRY(const std::optional<OperationRow> row,
                 journal.store().operation(operationKey(origin.o, origin.size + rows.size() + 1)));
        if (!row)
            return QList<OperationRow>();
        LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
        if (header.index != rows.size())
            return fail(Error::Kind::Damaged, Words::tr("The operations of a transaction are not in their order."), QString::number(row->k));
        rows.append(*row);
        if (header.index + 1 == header.count)
            return rows;
    }
}

Result<void> applyRow(Journal &journal, OriginRow &origin, MerkleTree &tree, const OperationRow &row, Received &received)
{
    LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
    const Sha256 first = firstPrevious(origin.publicKey);
    const QByteArrayView previous = origin.head.isEmpty() ? view(first) : QByteArrayView(origin.head);
    if (previous != view(header.previous))
        return fail(Error::Kind::Damaged, Words::tr("The chain of a desk is broken: ask it to send its operations again."),
                    u"%1/%2"_s.arg(origin.id.toString()).arg(header.sequence));
    const Sha256 hash = hashOfHeader(row.header);
    origin.size = header.sequence;
    origin.head = view(hash).toByteArray();
    tree.append(hash);
    journal.meetClock(header.hlc, journal.clock().nowMs() + kPatientMs);

    if (row.payload.isEmpty())
        return journal.store().setState(row.k, 0, OperationState::HeaderOnly);
    OperationRow readable = row;
    readable.state = header.sensitivity == Psychological ? OperationState::Restricted : OperationState::Applied;
    LEYE_TRY(const OperationBody body, readBody(readable, journal.restricted()));
    LEYE_TRY(const qint64 subject, journal.merger().subjectNumber(body));
    LEYE_CHECK(journal.store().setState(row.k, subject, subject == 0 ? OperationState::Unknown : readable.state));
    LEYE_TRY(const QList<Touched> touched, journal.merger().apply(row.k, header, row.header, body));
    received.touched.append(touched);
    return {};
}

} // namespace

Result<Received> receive(Journal &journal, const QByteArray &publicKey, const QString &station,
                         const QList<ReceivedOperation> &operations)
{
    LEYE_TRY(Transaction transaction, Transaction::begin(journal.database()));
    const DeskId id = deskIdOf(publicKey);
    LEYE_TRY(const std::optional<OriginRow> known, journal.store().origin(id));
    if (!known)
        LEYE_CHECK(journal.store().addOrigin(id, publicKey, station));
    else if (known->publicKey.isEmpty())
        LEYE_CHECK(journal.store().introduceOrigin(known->o, publicKey, station));
    LEYE_TRY(std::optional<OriginRow> origin, journal.store().origin(id));

    Received received;
    for (const ReceivedOperation &operation : operations)
        LEYE_CHECK(keep(journal, *origin, operation, received));
    LEYE_TRY(MerkleTree tree, MerkleTree::fromState(origin->size, origin->frontier));
    const qint64 before = origin->size;
    while (true) {
        LEYE_TRY(const QList<OperationRow> rows, readyTransaction(journal, *origin));
        if (rows.isEmpty())
            break;
        for (const OperationRow &row : rows)
            LEYE_CHECK(applyRow(journal, *origin, tree, row, received));
    }
    received.waiting = std::max(0, received.accepted - int(origin->size - before));
    origin->frontier = tree.state();
    LEYE_CHECK(journal.store().updateOrigin(*origin));
    LEYE_CHECK(transaction.commit());
    journal.tellObserver(received.touched);
    return received;
}

} // namespace leye
