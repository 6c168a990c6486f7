// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal.h"

#include "models/journal/authority.h"
#include "models/journal/checkpoint.h"
#include "models/journal/merkle.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

constexpr qint64 kMostPutOff = 4'096; // rows: so many are looked through in a moment

constexpr qint64 kQuarterMs = 15 * 60 * 1000;

constexpr auto kAuthoritySequence = "authority_sequence"_L1;

/// Counts as the hybrid clock: never behind the wall, never twice the same (FORMAT.md §3).
qint64 nextHlc(qint64 nowMs, qint64 last) { return std::max(nowMs << 16, last + 1); }

} // namespace

/// The cells of an edit that travel in one operation.
struct Journal::Group {
    qint64 area = 0;
    int sensitivity = Basic;
    Id16 subject;
    struct Part {
        const EditedRecord *record = nullptr;
        QList<const EditedCell *> cells;
        bool creates = false;
    };
    QList<Part> parts;
};

/// What a transaction carries from operation to operation; taken over by the journal only once it is durable.
struct Journal::Writing {
    Transaction transaction;
    OriginRow origin;
    MerkleTree tree;
    qint64 hlc = 0;
    qint64 wallMs = 0;
    Committed committed;
    std::optional<ActionRow> action; ///< of the last edits, to be noted: slices of an import share it
};

Journal::Journal(Database &writer, const RecordCatalogue &catalogue, const Clock &clock, RandomBytes random,
                 DeskKeys keys)
    : m_database(writer)
    , m_catalogue(catalogue)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_keys(std::move(keys))
    , m_desk(deskIdOf(m_keys.desk.publicKey))
    , m_store(writer)
    , m_projections(writer, catalogue)
    , m_merger(writer, m_store, m_projections, catalogue, m_projectors, m_keys.restricted)
{
}

Result<std::unique_ptr<Journal>> Journal::open(Database &writer, const RecordCatalogue &catalogue, const Clock &clock,
                                               RandomBytes random, DeskKeys keys)
{
    std::unique_ptr<Journal> journal(new Journal(writer, catalogue, clock, std::move(random), std::move(keys)));
    LEYE_TRY(const std::optional<OriginRow> own, journal->m_store.origin(journal->m_desk));
    if (own) {
        journal->m_own = own->o;
        LEYE_TRY(const std::optional<OperationRow> last, journal->m_store.operation(operationKey(own->o, own->size)));
        if (last) {
            LEYE_TRY(const OperationHeader header, decodeHeader(last->header));
            journal->m_lastHlc = header.hlc;
        }
        return journal;
    }
    LEYE_TRY(Transaction transaction, Transaction::begin(writer));
    LEYE_TRY(journal->m_own,
             journal->m_store.addOrigin(journal->m_desk, journal->m_keys.desk.publicKey, journal->m_keys.station));
    LEYE_CHECK(transaction.commit());
    return journal;
}

QList<Journal::Group> Journal::groupsOf(const Edit &edit)
{
    QList<Group> groups;
    std::map<std::tuple<qint64, int, Id16>, qsizetype> places;
    const auto partFor = [&](const EditedRecord &record, int sensitivity) -> Group::Part & {
        const std::tuple place{record.area, sensitivity, record.subject};
        const auto [known, isNew] = places.try_emplace(place, groups.size());
        if (isNew)
            groups.append({record.area, sensitivity, record.subject, {}});
        QList<Group::Part> &parts = groups[known->second].parts;
        if (parts.isEmpty() || parts.last().record != &record)
            parts.append({&record, {}, false});
        return parts.last();
    };
    for (const EditedRecord &record : edit.records()) {
        if (record.isNew)
            partFor(record, record.sensitivity).creates = true;
        for (const EditedCell &cell : record.cells)
            partFor(record, std::max(cell.sensitivity, record.sensitivity)).cells.append(&cell);
    }
    // A record is created before cells of a higher class are added to it.
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &left, const Group &right) { return left.sensitivity < right.sensitivity; });
    return groups;
}

Result<Committed> Journal::commit(const Edit &edit)
{
    if (m_batch)
        return m_batch->add(edit);
    LEYE_TRY(Batch batch, begin());
    LEYE_TRY(Committed committed, batch.add(edit));
    LEYE_CHECK(batch.commit());
    return committed;
}

Result<Journal::Batch> Journal::begin()
{
    LEYE_TRY(Transaction transaction, Transaction::begin(m_database));
    LEYE_TRY(OriginRow origin, m_store.originByNumber(m_own));
    LEYE_TRY(MerkleTree tree, MerkleTree::fromState(origin.size, origin.frontier));
    return Batch(*this, std::unique_ptr<Writing>(new Writing{
                            std::move(transaction), std::move(origin), std::move(tree), m_lastHlc, 0, {}, {}}));
}

Result<void> Journal::write(Writing &writing, const Edit &edit)
{
    writing.wallMs = m_clock.nowMs();
    writing.committed = {edit.action().isNull() ? ActionId(newId()) : edit.action(), {}, {}};
    const QList<Group> groups = groupsOf(edit);
    if (groups.isEmpty())
        return {};
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const qsizetype slice = i / kMaxOperationsPerTransaction * kMaxOperationsPerTransaction;
        const qsizetype count = std::min<qsizetype>(groups.size() - slice, kMaxOperationsPerTransaction);
        LEYE_CHECK(write(writing, edit, groups[i], int(i - slice), int(count)));
    }
    const OperationKey last = operationKey(m_own, writing.origin.size);
    if (writing.action && writing.action->id == writing.committed.action) {
        writing.action->last = last;
        writing.action->operations += groups.size();
        return {};
    }
    LEYE_CHECK(noteAction(writing));
    writing.action =
        ActionRow{writing.committed.action, edit.name(),   edit.user(), last - groups.size() + 1, last, groups.size(),
                  writing.wallMs,           edit.undoes(), {}};
    return edit.undoes() ? m_store.markUndone(*edit.undoes(), writing.committed.action) : Result<void>();
}

Result<void> Journal::noteAction(const Writing &writing)
{
    return writing.action ? m_store.noteAction(*writing.action) : Result<void>();
}

Journal::Batch::Batch(Journal &journal, std::unique_ptr<Writing> writing)
    : m_journal(journal)
    , m_writing(std::move(writing))
{
    m_journal.m_batch = this;
}
Journal::Batch::~Batch() { leave(); }

Journal::Batch::Batch(Batch &&other) noexcept
    : m_journal(other.m_journal)
    , m_writing(std::move(other.m_writing))
    , m_failure(std::move(other.m_failure))
    , m_operations(other.m_operations)
    , m_touched(std::move(other.m_touched))
{
    if (m_journal.m_batch == &other)
        m_journal.m_batch = this;
}

void Journal::Batch::leave()
{
    if (m_journal.m_batch == this)
        m_journal.m_batch = nullptr;
}

Result<Committed> Journal::Batch::add(const Edit &edit)
{
    if (!m_writing)
        return tl::unexpected(m_failure);
    if (Result<void> written = m_journal.write(*m_writing, edit); !written) {
        m_failure = written.error();
        m_writing.reset(); // an edit written in part must never become durable
        leave();
        return failure(std::move(written));
    }
    m_operations += m_writing->committed.operations.size();
    if (m_journal.m_observer)
        m_touched.append(m_writing->committed.touched);
    return std::move(m_writing->committed);
}

Result<void> Journal::Batch::commit()
{
    if (!m_writing)
        return tl::unexpected(m_failure);
    const std::unique_ptr<Writing> writing = std::move(m_writing);
    leave();
    m_failure = {Error::Kind::Conflict, Words::tr("This has been saved already."), {}};
    if (m_operations > 0) {
        writing->origin.frontier = writing->tree.state();
        LEYE_CHECK(m_journal.m_store.updateOrigin(writing->origin));
        LEYE_CHECK(m_journal.noteAction(*writing));
        LEYE_CHECK(m_journal.m_merger.finish());
    }
    LEYE_CHECK(writing->transaction.commit());
    m_journal.m_lastHlc = writing->hlc;
    m_journal.afterCommit(m_touched);
    return {};
}

void Journal::afterCommit(const QList<Touched> &touched)
{
    if (m_observer && !touched.isEmpty())
        m_observer(touched);
    for (const auto &projector : m_projectors) {
        const Result<qint64> waiting = projector->waiting(m_database);
        if (waiting && *waiting > kMostPutOff) {
            (void)settle(); // what was committed stays so; the next commit tries again
            return;
        }
    }
}

Result<void> Journal::settle()
{
    for (const auto &projector : m_projectors) {
        while (true) {
            LEYE_TRY(const bool more, projector->settle(m_database));
            if (!more)
                break;
        }
    }
    return {};
}

/// Offsets change on quarters of an hour; to ask for each operation costs as much as to hash it.
int Journal::zoneMinutes(qint64 atMs)
{
    if (const qint64 quarter = atMs / kQuarterMs; quarter != m_zoneQuarter) {
        m_zoneMinutes = m_clock.zoneMinutes(atMs);
        m_zoneQuarter = quarter;
    }
    return m_zoneMinutes;
}

Result<OperationBody> Journal::bodyOf(const Writing &writing, const Edit &edit, const Group &group)
{
    OperationBody body;
    body.name = edit.name();
    body.user = edit.user();
    body.subject = group.subject;
    body.action = writing.committed.action;
    body.wallMs = writing.wallMs;
    body.zoneMinutes = zoneMinutes(writing.wallMs);
    body.reason = edit.reason();
    body.undoes = edit.undoes();
    for (const Group::Part &part : group.parts) {
        LEYE_TRY(const Change change, changeFrom(*part.record, part.cells, part.creates));
        body.changes.append(change);
    }
    if (needsAuthority(body)) {
        if (!m_keys.authority)
            return fail(Error::Kind::Denied, Words::tr("Only an administrator can do this. Sign in as one."),
                        body.name);
        LEYE_TRY(const QByteArray last, m_store.local(kAuthoritySequence));
        const qint64 next = last.toLongLong() + 1;
        LEYE_TRY(const Sha256 digest, authorityDigest(next, body.changes));
        body.authority = AuthorityMark{next, m_keys.authority->sign(view(digest))};
        LEYE_CHECK(m_store.setLocal(kAuthoritySequence, QByteArray::number(next)));
    }
    return body;
}

Result<void> Journal::write(Writing &writing, const Edit &edit, const Group &group, int index, int count)
{
    LEYE_TRY(const OperationBody body, bodyOf(writing, edit, group));
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    m_random(reinterpret_cast<quint8 *>(salt.data()), size_t(salt.size()));
    LEYE_TRY(QByteArray payload, encodePayload(salt, body));

    OriginRow &origin = writing.origin;
    writing.hlc = nextHlc(writing.wallMs, writing.hlc);
    OperationHeader header;
    header.origin = m_desk;
    header.sequence = origin.size + 1;
    if (origin.head.isEmpty())
        header.previous = firstPrevious(origin.publicKey);
    else
        std::copy_n(origin.head.begin(), header.previous.size(), header.previous.begin());
    header.hlc = writing.hlc;
    header.index = index;
    header.count = count;
    header.area = group.area;
    header.sensitivity = group.sensitivity;
    header.commit = commitOf(payload);
    const QByteArray bytes = encodeHeader(header);
    const Sha256 hash = hashOfHeader(bytes);

    const bool isRestricted = group.sensitivity == Psychological;
    if (isRestricted) {
        LEYE_TRY(payload, m_keys.restricted.sealPayload(group.area, hash, payload));
    }
    const OperationState state = isRestricted ? OperationState::Restricted : OperationState::Applied;
    LEYE_TRY(QList<Touched> touched,
             m_merger.apply({operationKey(m_own, header.sequence), state, bytes, payload, header, hash, body}));
    for (qsizetype i = 0; i < touched.size(); ++i) {
        if (group.parts[i].creates && !touched[i].isNew && !touched[i].type->naturalKey)
            return fail(Error::Kind::Conflict, Words::tr("This record is on file already."), touched[i].id.toString());
    }
    origin.size = header.sequence;
    origin.head = view(hash).toByteArray();
    writing.tree.append(hash);
    writing.committed.touched.append(std::move(touched));
    writing.committed.operations.append({m_desk, header.sequence});
    return {};
}

/// Fills in what its author has seen: the heads that each cell replaces.
Result<Change> Journal::changeFrom(const EditedRecord &record, const QList<const EditedCell *> &cells, bool creates)
{
    Change change{QLatin1StringView(record.type->name), record.id, creates, {}, {}};
    std::optional<qint64> n;
    if (!creates || record.type->naturalKey) { // else its row says it when it comes: see write()
        LEYE_TRY(n, m_projections.find(*record.type, record.id));
    }
    if (!n && !record.isNew)
        return fail(Error::Kind::NotFound, Words::tr("This record is not on file any more."), record.id.toString());
    change.isNew = creates && !n;
    change.cells.reserve(cells.size());
    if (!n) {
        for (const EditedCell *cell : cells)
            change.cells.append({cell->field, cell->value, {}});
        return change;
    }
    LEYE_TRY(const qint64 type, m_store.word(*record.type));
    LEYE_TRY(const QList<FieldHead> heads, m_store.headsOfRecord(type, *n));
    const auto seen = [&](const QString &field) -> Result<std::optional<QList<OperationRef>>> {
        LEYE_TRY(const qint64 word, m_store.word(field));
        QList<OperationKey> keys;
        for (const FieldHead &head : heads) {
            if (head.field == word)
                keys.append(head.k);
        }
        if (keys.isEmpty())
            return std::nullopt;
        LEYE_TRY(QList<OperationRef> refs, refsOf(keys));
        return std::optional(std::move(refs));
    };
    for (const EditedCell *cell : cells) {
        LEYE_TRY(const std::optional<QList<OperationRef>> replaces, seen(cell->field));
        change.cells.append({cell->field, cell->value, replaces});
        if (cell->field == "life"_L1 && cell->value == Value(u"deleted"_s)) {
            LEYE_TRY(const Value frontier, m_merger.frontierOf(*record.type, *n));
            change.cells.append({kLifeSeen, frontier, {}});
        }
    }
    LEYE_TRY(change.seenLife, seen(u"life"_s));
    return change;
}

Result<QList<OperationRef>> Journal::refsOf(const QList<OperationKey> &keys)
{
    QList<OperationRef> refs;
    for (const OperationKey k : keys) {
        LEYE_TRY(const DeskId desk, m_store.deskOf(originOf(k)));
        refs.append({desk, sequenceOf(k)});
    }
    return refs;
}

void Journal::meetClock(qint64 hlc, qint64 latestMs)
{
    if ((hlc >> 16) <= latestMs)
        m_lastHlc = std::max(m_lastHlc, hlc);
}

Result<QString> Journal::signCheckpoint()
{
    LEYE_TRY(Transaction transaction, Transaction::begin(m_database));
    LEYE_TRY(OriginRow origin, m_store.originByNumber(m_own));
    LEYE_TRY(const MerkleTree tree, MerkleTree::fromState(origin.size, origin.frontier));
    origin.checkpoint = makeCheckpoint({m_desk, origin.size, tree.root()}, m_keys.desk);
    LEYE_CHECK(m_store.updateOrigin(origin));
    LEYE_CHECK(transaction.commit());
    return origin.checkpoint;
}

Result<void> Journal::signCheckpointIfGrown()
{
    LEYE_TRY(const OriginRow origin, m_store.originByNumber(m_own));
    if (!origin.checkpoint.isEmpty()) {
        LEYE_TRY(const Checkpoint last, openCheckpoint(origin.checkpoint, m_desk, origin.publicKey));
        if (last.size == origin.size)
            return {};
    }
    LEYE_CHECK(signCheckpoint());
    return {};
}

} // namespace leye
