// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"

#include "models/journal/authority.h"
#include "models/journal/checkpoint.h"
#include "models/journal/history.h"
#include "models/journal/merkle.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qint64 kProgressEvery = 4096;

qint64 totalOf(const QList<OriginRow> &origins)
{
    qint64 total = 0;
    for (const OriginRow &origin : origins)
        total += origin.size;
    return total;
}

/// By the hybrid clock, in ms. Damaged where the operation is not there.
Result<qint64> timeOf(JournalStore &store, OperationKey k)
{
    LEYE_TRY(const std::optional<OperationRow> row, store.operation(k));
    if (!row)
        return fail(Error::Kind::Damaged, Words::tr("an operation is missing or out of its place"),
                    QString::number(sequenceOf(k)));
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    return header.hlc >> 16;
}

/// Walks one desk's chain and checks each link.
class ChainCheck {
public:
    ChainCheck(const OriginRow &origin, const RestrictedKeys &keys, const QByteArray &authorityKey)
        : m_origin(origin)
        , m_keys(keys)
        , m_authorityKey(authorityKey)
        , m_previous(firstPrevious(origin.publicKey))
    {
        result.desk = origin.id;
        result.station = origin.station;
    }

    [[nodiscard]] Result<void> check(const OperationRow &row)
    {
        LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
        if (header.origin != m_origin.id || header.sequence != result.size + 1 || sequenceOf(row.k) != header.sequence)
            return broken(Words::tr("an operation is missing or out of its place"));
        if (header.previous != m_previous)
            return broken(Words::tr("the chain is broken: an earlier operation was changed"));
        if (header.count != (m_left > 0 ? m_count : header.count) ||
            header.index != (m_left > 0 ? m_count - m_left : 0))
            return broken(Words::tr("the operations of a transaction do not belong together"));
        m_count = header.count;
        m_left = header.count - header.index - 1;
        LEYE_CHECK(checkPayload(row, header));
        const Sha256 hash = hashOfHeader(row.header);
        m_previous = hash;
        m_tree.append(hash);
        result.size = header.sequence;
        if (m_checkpoint && m_checkpoint->size == result.size && m_tree.root() != m_checkpoint->root)
            return broken(Words::tr("the signed checkpoint does not fit the operations on file"));
        return {};
    }

    [[nodiscard]] Result<void> begin()
    {
        if (deskIdOf(m_origin.publicKey) != m_origin.id)
            return broken(Words::tr("the desk's key does not make its number"));
        if (m_origin.checkpoint.isEmpty())
            return {};
        LEYE_TRY(m_checkpoint, openCheckpoint(m_origin.checkpoint, m_origin.id, m_origin.publicKey));
        return {};
    }

    [[nodiscard]] Result<void> end()
    {
        if (result.size != m_origin.size || m_left != 0)
            return broken(Words::tr("the log ends before the last operation this desk acknowledged"));
        if (m_origin.head != (result.size > 0 ? view(m_previous).toByteArray() : QByteArray()))
            return broken(Words::tr("the last operation is not the one this desk acknowledged"));
        if (m_checkpoint && m_checkpoint->size > result.size)
            return broken(Words::tr("operations that a signed checkpoint covers are gone"));
        result.root = m_tree.root();
        result.checkpointSize = m_checkpoint ? m_checkpoint->size : 0;
        result.unwitnessed = result.size; // no other desk has cosigned yet: exchange comes later
        return {};
    }

    LedgerOrigin result;

private:
    [[nodiscard]] tl::unexpected<Error> broken(const QString &what) const
    {
        return fail(Error::Kind::Damaged,
                    Words::tr("The log of desk %1 fails at operation %2: %3. Restore the last verified backup.")
                        .arg(m_origin.id.toString().left(8))
                        .arg(result.size + 1)
                        .arg(what),
                    u"%1/%2"_s.arg(m_origin.id.toString()).arg(result.size + 1));
    }

    [[nodiscard]] Result<void> checkPayload(const OperationRow &row, const OperationHeader &header)
    {
        QByteArray payload = row.payload;
        if (row.state == OperationState::Restricted) {
            if (!m_keys.has(header.area)) {
                ++result.unreadable;
                return {};
            }
            LEYE_TRY(payload, m_keys.openPayload(header.area, hashOfHeader(row.header), row.payload));
        }
        if (row.state == OperationState::HeaderOnly) {
            ++result.unreadable;
            return {};
        }
        if (commitOf(payload) != header.commit)
            return broken(Words::tr("its content was changed"));
        LEYE_TRY(const OperationBody body, decodePayload(payload));
        if (!needsAuthority(body))
            return {};
        const qint64 sequence = body.authority ? body.authority->sequence : 0;
        LEYE_TRY(const Sha256 digest, authorityDigest(sequence, body.changes));
        if (!body.authority || !verifySignature(m_authorityKey, view(digest), body.authority->signature))
            return broken(Words::tr("it needs the authority's signature and has none that fits"));
        return {};
    }

    const OriginRow &m_origin;
    const RestrictedKeys &m_keys;
    const QByteArray &m_authorityKey;
    std::optional<Checkpoint> m_checkpoint;
    Sha256 m_previous;
    MerkleTree m_tree;
    int m_count = 0;
    int m_left = 0;
};

} // namespace

Result<QList<LedgerOrigin>> verifyLedger(JournalStore &store, const RestrictedKeys &keys,
                                         const QByteArray &authorityKey, const Progress &progress)
{
    LEYE_TRY(const QList<OriginRow> origins, store.origins());
    const qint64 total = totalOf(origins);
    qint64 done = 0;
    QList<LedgerOrigin> results;
    for (const OriginRow &origin : origins) {
        if (origin.publicKey.isEmpty())
            continue; // only named by others so far
        ChainCheck chain(origin, keys, authorityKey);
        LEYE_CHECK(chain.begin());
        LEYE_CHECK(store.eachOperation(operationKey(origin.o, 1), operationKey(origin.o, origin.size),
                                       [&](const OperationRow &row) -> Result<void> {
                                           if (progress && done++ % kProgressEvery == 0 && !progress(done, total))
                                               return fail(Error::Kind::Cancelled, Words::tr("Stopped."));
                                           return chain.check(row);
                                       }));
        LEYE_CHECK(chain.end());
        results.append(chain.result);
    }
    return results;
}

Result<QList<LedgerOrigin>> ledgerStatus(JournalStore &store)
{
    LEYE_TRY(const QList<OriginRow> origins, store.origins());
    QList<LedgerOrigin> results;
    for (const OriginRow &origin : origins) {
        if (origin.publicKey.isEmpty())
            continue;
        LEYE_TRY(const MerkleTree tree, MerkleTree::fromState(origin.size, origin.frontier));
        LedgerOrigin result{origin.id, origin.station, origin.size, tree.root(), 0, origin.size, 0};
        if (!origin.checkpoint.isEmpty()) {
            LEYE_TRY(const Checkpoint checkpoint, openCheckpoint(origin.checkpoint, origin.id, origin.publicKey));
            result.checkpointSize = checkpoint.size;
        }
        results.append(result);
    }
    return results;
}

namespace {

Result<void> writeLine(QIODevice &out, const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (out.write(line) != line.size())
        return fail(Error::Kind::Storage, Words::tr("The ledger could not be written: %1").arg(out.errorString()));
    return {};
}

QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

Result<QJsonObject> operationLine(const OriginRow &origin, const OperationRow &row, const RestrictedKeys &keys,
                                  const std::function<bool(int)> &mayRead)
{
    LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
    QJsonValue payload;
    if (!mayRead(header.sensitivity)) {
        // null
    } else if (row.state == OperationState::Restricted) {
        const Result<QByteArray> opened = keys.openPayload(header.area, hashOfHeader(row.header), row.payload);
        if (opened)
            payload = hex(*opened);
    } else if (row.state != OperationState::HeaderOnly) {
        payload = hex(row.payload);
    }
    return QJsonObject{{u"origin"_s, origin.id.toString()},
                       {u"public_key"_s, hex(origin.publicKey)},
                       {u"seq"_s, header.sequence},
                       {u"header"_s, hex(row.header)},
                       {u"payload"_s, payload}};
}

} // namespace

Result<qint64> lastWritten(JournalStore &store, DeskId desk)
{
    LEYE_TRY(const std::optional<OriginRow> origin, store.origin(desk));
    return origin && origin->size > 0 ? timeOf(store, operationKey(origin->o, origin->size)) : Result<qint64>(0);
}

Result<LaterOperations> operationsAfter(JournalStore &store, qint64 ms)
{
    LaterOperations later;
    LEYE_TRY(const QList<OriginRow> origins, store.origins());
    for (const OriginRow &origin : origins) {
        qint64 before = 0; // so many of its operations are not later, and more than `after` none
        qint64 after = origin.size;
        while (before < after) {
            const qint64 middle = before + (after - before) / 2;
            LEYE_TRY(const qint64 at, timeOf(store, operationKey(origin.o, middle + 1)));
            if (at > ms)
                after = middle;
            else
                before = middle + 1;
        }
        if (before == origin.size)
            continue;
        LEYE_TRY(const qint64 newest, timeOf(store, operationKey(origin.o, origin.size)));
        later.count += origin.size - before;
        later.newestMs = std::max(later.newestMs, newest);
    }
    return later;
}

Result<qint64> exportLedger(JournalStore &store, const RestrictedKeys &keys, const std::function<bool(int)> &mayRead,
                            QIODevice &out, const Progress &progress)
{
    LEYE_TRY(const QList<OriginRow> origins, store.origins());
    const qint64 total = totalOf(origins);
    qint64 done = 0;
    for (const OriginRow &origin : origins) {
        LEYE_CHECK(store.eachOperation(operationKey(origin.o, 1), operationKey(origin.o, origin.size),
                                       [&](const OperationRow &row) -> Result<void> {
                                           if (progress && done % kProgressEvery == 0 && !progress(done, total))
                                               return fail(Error::Kind::Cancelled, Words::tr("Stopped."));
                                           ++done;
                                           LEYE_TRY(const QJsonObject line, operationLine(origin, row, keys, mayRead));
                                           return writeLine(out, line);
                                       }));
    }
    for (const OriginRow &origin : origins) {
        if (!origin.checkpoint.isEmpty())
            LEYE_CHECK(writeLine(out, {{u"origin"_s, origin.id.toString()}, {u"checkpoint"_s, origin.checkpoint}}));
    }
    return done;
}

} // namespace leye
