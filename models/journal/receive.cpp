// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/receive.h"

#include "models/journal/merkle.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Receive)
};

constexpr qint64 kPatientMs = 10 * 60 * 1000; // a clock further ahead is applied, but does not pull ours along

/// An operation that was read and found whole.
struct Read {
    OperationHeader header;
    QByteArray headerBytes;
    QByteArray payload; ///< plain; empty where it may not be read here
    QByteArray stored;  ///< as it lies in the table
    bool isOnFile = false;
};

/// The operations of one desk on their way in. What follows what is applied goes straight into the tables, a
/// transaction at a time; what comes before its time waits on file.
class Receiver {
public:
    Receiver(Journal &journal, OriginRow origin) : m_journal(journal), m_origin(std::move(origin)) {}

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> take(const ReceivedOperation &operation);
    [[nodiscard]] Result<Received> finish();

private:
    [[nodiscard]] OperationKey key(qint64 sequence) const { return operationKey(m_origin.o, sequence); }
    [[nodiscard]] qint64 next() const { return m_origin.size + m_transaction.size() + 1; }
    [[nodiscard]] tl::unexpected<Error> refused(Error::Kind kind, const QString &message, qint64 sequence) const
    {
        return fail(kind, message, u"%1/%2"_s.arg(m_origin.id.toString()).arg(sequence));
    }
    [[nodiscard]] Result<Read> read(const ReceivedOperation &operation) const;
    [[nodiscard]] Result<std::optional<Read>> waiting(qint64 sequence) const;
    [[nodiscard]] Result<QByteArray> headerOnFile(qint64 sequence) const;
    [[nodiscard]] Result<void> keepWaiting(const Read &operation);
    [[nodiscard]] Result<void> append(Read operation);
    [[nodiscard]] Result<void> advance();
    [[nodiscard]] Result<void> apply(const Read &operation);

    Journal &m_journal;
    OriginRow m_origin;
    MerkleTree m_tree;
    Received m_received;
    QList<Read> m_transaction; ///< what follows the applied operations, until it is whole
    qint64 m_sizeBefore = 0;
    bool m_hasWaiting = false; ///< whether operations that are not applied are on file
};

Result<void> Receiver::begin()
{
    m_sizeBefore = m_origin.size;
    LEYE_TRY(m_tree, MerkleTree::fromState(m_origin.size, m_origin.frontier));
    LEYE_TRY(m_hasWaiting, m_journal.store().hasOperationAfter(key(m_origin.size)));
    return advance();
}

Result<Read> Receiver::read(const ReceivedOperation &operation) const
{
    LEYE_TRY(OperationHeader header, decodeHeader(operation.header));
    if (header.origin != m_origin.id)
        return refused(Error::Kind::Damaged,
                       Words::tr("An operation claims to be of another desk than the one it came from."),
                       header.sequence);
    if (!operation.payload.isEmpty() && commitOf(operation.payload) != header.commit)
        return refused(Error::Kind::Damaged, Words::tr("The content of an operation does not match its header."),
                       header.sequence);
    Read read{std::move(header), operation.header, operation.payload, operation.payload, false};
    if (read.header.sensitivity == Psychological && !read.payload.isEmpty()) {
        LEYE_TRY(read.stored,
                 m_journal.restricted().sealPayload(read.header.area, hashOfHeader(read.headerBytes), read.payload));
    }
    return read;
}

Result<std::optional<Read>> Receiver::waiting(qint64 sequence) const
{
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.store().operation(key(sequence)));
    if (!row)
        return std::nullopt;
    LEYE_TRY(OperationHeader header, decodeHeader(row->header));
    Read read{std::move(header), row->header, row->payload, row->payload, true};
    if (read.header.sensitivity == Psychological && !read.stored.isEmpty()) {
        LEYE_TRY(read.payload,
                 m_journal.restricted().openPayload(read.header.area, hashOfHeader(row->header), read.stored));
    }
    return read;
}

/// What this desk holds at a place; empty where it holds nothing.
Result<QByteArray> Receiver::headerOnFile(qint64 sequence) const
{
    if (sequence > m_origin.size && sequence < next())
        return m_transaction[sequence - m_origin.size - 1].headerBytes;
    if (sequence > m_origin.size && !m_hasWaiting)
        return QByteArray();
    LEYE_TRY(const std::optional<OperationRow> row, m_journal.store().operation(key(sequence)));
    return row ? row->header : QByteArray();
}

Result<void> Receiver::take(const ReceivedOperation &operation)
{
    LEYE_TRY(Read read, this->read(operation));
    const qint64 sequence = read.header.sequence;
    LEYE_TRY(const QByteArray known, headerOnFile(sequence));
    if (!known.isEmpty() && known != read.headerBytes)
        return refused(Error::Kind::Conflict,
                       Words::tr("Two copies of one desk wrote at once: the same place holds two operations."),
                       sequence);
    if (!known.isEmpty()) {
        ++m_received.duplicates;
        return {};
    }
    ++m_received.accepted;
    if (sequence != next())
        return keepWaiting(read);
    LEYE_CHECK(append(std::move(read)));
    return advance();
}

Result<void> Receiver::keepWaiting(const Read &operation)
{
    m_hasWaiting = true;
    return m_journal.store().addOperation(
        {key(operation.header.sequence), 0, OperationState::Waiting, operation.headerBytes, operation.stored});
}

Result<void> Receiver::append(Read operation)
{
    const OperationHeader &header = operation.header;
    if (header.index != m_transaction.size() ||
        header.count != (m_transaction.isEmpty() ? header : m_transaction.first().header).count)
        return refused(Error::Kind::Damaged, Words::tr("The operations of a transaction are not in their order."),
                       header.sequence);
    m_transaction.append(std::move(operation));
    return {};
}

/// Applies the transaction at hand once it is whole, and goes on with what waited for it.
Result<void> Receiver::advance()
{
    while (true) {
        if (!m_transaction.isEmpty() && m_transaction.size() == m_transaction.last().header.count) {
            const QList<Read> whole = std::exchange(m_transaction, {});
            for (const Read &operation : whole)
                LEYE_CHECK(apply(operation));
            continue;
        }
        if (!m_hasWaiting)
            return {};
        LEYE_TRY(std::optional<Read> operation, waiting(next()));
        if (!operation)
            return {};
        LEYE_CHECK(append(*std::move(operation)));
    }
}

Result<void> Receiver::apply(const Read &operation)
{
    const OperationHeader &header = operation.header;
    const Sha256 first = firstPrevious(m_origin.publicKey);
    const QByteArrayView previous = m_origin.head.isEmpty() ? view(first) : QByteArrayView(m_origin.head);
    if (previous != view(header.previous))
        return refused(Error::Kind::Damaged,
                       Words::tr("The chain of a desk is broken: ask it to send its operations again."),
                       header.sequence);
    const Sha256 hash = hashOfHeader(operation.headerBytes);
    m_origin.size = header.sequence;
    m_origin.head = view(hash).toByteArray();
    m_tree.append(hash);
    m_journal.meetClock(header.hlc, m_journal.clock().nowMs() + kPatientMs);

    const OperationKey k = key(header.sequence);
    if (operation.payload.isEmpty()) {
        if (operation.isOnFile)
            return m_journal.store().setState(k, 0, OperationState::HeaderOnly);
        return m_journal.store().addOperation({k, 0, OperationState::HeaderOnly, operation.headerBytes, {}});
    }
    LEYE_TRY(const OperationBody body, decodePayload(operation.payload));
    const OperationState state =
        header.sensitivity == Psychological ? OperationState::Restricted : OperationState::Applied;
    LEYE_TRY(const QList<Touched> touched, m_journal.merger().apply({k, state, operation.headerBytes, operation.stored,
                                                                     header, hash, body, operation.isOnFile}));
    m_received.touched.append(touched);
    return {};
}

Result<Received> Receiver::finish()
{
    for (const Read &operation : std::as_const(m_transaction)) {
        if (!operation.isOnFile)
            LEYE_CHECK(keepWaiting(operation));
    }
    m_received.waiting = std::max(0, m_received.accepted - int(m_origin.size - m_sizeBefore));
    m_origin.frontier = m_tree.state();
    LEYE_CHECK(m_journal.store().updateOrigin(m_origin));
    return std::move(m_received);
}

} // namespace

Result<Received> receive(Journal &journal, const QByteArray &publicKey, const QString &station,
                         const QList<ReceivedOperation> &operations)
{
    LEYE_TRY(Transaction transaction, Transaction::begin(journal.database()));
    LEYE_TRY(const qint64 o, journal.store().numberOf(deskIdOf(publicKey)));
    LEYE_TRY(OriginRow origin, journal.store().originByNumber(o));
    if (origin.publicKey.isEmpty()) {
        LEYE_CHECK(journal.store().introduceOrigin(o, publicKey, station));
        LEYE_TRY(origin, journal.store().originByNumber(o));
    }
    Receiver receiver(journal, std::move(origin));
    LEYE_CHECK(receiver.begin());
    for (const ReceivedOperation &operation : operations)
        LEYE_CHECK(receiver.take(operation));
    LEYE_TRY(Received received, receiver.finish());
    LEYE_CHECK(journal.merger().finish());
    LEYE_CHECK(transaction.commit());
    journal.afterCommit(received.touched);
    return received;
}

} // namespace leye
