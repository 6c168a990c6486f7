// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/journal/edit.h"
#include "models/journal/merge.h"
#include "models/journal/restricted_keys.h"

namespace leye {

/// What a journal needs to know of the desk that writes.
struct DeskKeys {
    SigningKey desk;
    QString station;                     ///< station code
    RestrictedKeys restricted;           ///< empty where whoever is signed in is no counsellor
    std::optional<SigningKey> authority; ///< where an administrator is signed in
};

/// What a commit did. Views refresh from it, Undo hangs on it.
struct Committed {
    ActionId action;
    QList<OperationRef> operations;
    QList<Touched> touched;
};

/// The one way to change anything: named operations, appended to the desk's chain and applied to the tables in the
/// same transaction. Lives on the writer's thread. A commit is durable when it returns without an error, and leaves
/// nothing behind when it returns with one.
class Journal {
public:
    class Batch;

    /// A desk that has not written here before begins a chain of its own: the first one, and the one that follows a
    /// restore or a copied folder.
    [[nodiscard]] static Result<std::unique_ptr<Journal>> open(Database &writer, const RecordCatalogue &catalogue,
                                                               const Clock &clock, RandomBytes random, DeskKeys keys);

    void addProjector(std::unique_ptr<Projector> projector) { m_projectors.push_back(std::move(projector)); }
    /// Called with what changed after each durable commit, on the writer's thread. One observer.
    using Observer = std::function<void(const QList<Touched> &touched)>;
    void observe(Observer observer) { m_observer = std::move(observer); }
    /// What follows each durable commit: the observer is told, and projectors settle what they have put off once it is
    /// much.
    void afterCommit(const QList<Touched> &touched);
    /// Settles all of it: when idle, after an import, on closing. Nothing is lost when it fails.
    [[nodiscard]] Result<void> settle();

    /// One transaction. Every (area, class, subject) becomes one operation. Empty edits give an empty result.
    /// While a batch is open the edit joins it, and is durable with it: so operations of users can be made many at once.
    [[nodiscard]] Result<Committed> commit(const Edit &edit);
    /// Begins a transaction for many edits; one at a time.
    [[nodiscard]] Result<Batch> begin();
    /// A new id for a record or an action, in the order of time.
    [[nodiscard]] Id16 newId() const { return Id16::uuid7(m_clock.nowMs(), m_random); }
    [[nodiscard]] DeskId desk() const { return m_desk; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const RestrictedKeys &restricted() const { return m_keys.restricted; }
    [[nodiscard]] const RecordCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] JournalStore &store() { return m_store; }
    [[nodiscard]] Merger &merger() { return m_merger; }
    [[nodiscard]] ProjectionStore &projections() { return m_projections; }
    [[nodiscard]] const SigningKey &deskKey() const { return m_keys.desk; }
    /// A remote stamp pulls our clock along unless it lies after `latestMs` (FORMAT.md §3).
    void meetClock(qint64 hlc, qint64 latestMs);
    /// Signs the present tree and keeps the note: on closing, at backup, before an exchange, on a printed report.
    [[nodiscard]] Result<QString> signCheckpoint();
    /// Only when the last one does not cover everything.
    [[nodiscard]] Result<void> signCheckpointIfGrown();

private:
    struct Group;
    struct Writing;
    Journal(Database &writer, const RecordCatalogue &catalogue, const Clock &clock, RandomBytes random, DeskKeys keys);
    [[nodiscard]] static QList<Group> groupsOf(const Edit &edit);
    [[nodiscard]] Result<void> write(Writing &writing, const Edit &edit);
    [[nodiscard]] Result<void> write(Writing &writing, const Edit &edit, const Group &group, int index, int count);
    [[nodiscard]] Result<void> noteAction(const Writing &writing);
    [[nodiscard]] int zoneMinutes(qint64 atMs);
    [[nodiscard]] Result<OperationBody> bodyOf(const Writing &writing, const Edit &edit, const Group &group);
    [[nodiscard]] Result<Change> changeFrom(const EditedRecord &record, const QList<const EditedCell *> &cells,
                                            bool creates);
    [[nodiscard]] Result<QList<OperationRef>> refsOf(const QList<OperationKey> &keys);

    Database &m_database;
    const RecordCatalogue &m_catalogue;
    const Clock &m_clock;
    RandomBytes m_random;
    DeskKeys m_keys;
    DeskId m_desk;
    std::vector<std::unique_ptr<Projector>> m_projectors;
    Observer m_observer;
    JournalStore m_store;
    ProjectionStore m_projections;
    Merger m_merger;
    qint64 m_own = 0; ///< number of this desk's origin
    qint64 m_lastHlc = 0;
    qint64 m_zoneQuarter = -1; ///< of the zone offset asked for last
    int m_zoneMinutes = 0;
    Batch *m_batch = nullptr; ///< the one that is open
};

/// Many edits that become durable together: imports, demo data. Each keeps its own action, time and transaction of the
/// log; only the disk is asked once. Nothing is there before commit() has returned without an error; a batch that is
/// dropped before, or in which an add() failed, leaves nothing behind.
///
///     LEYE_TRY(Journal::Batch batch, journal.begin());
///     while (… && !batch.isFull())
///         LEYE_CHECK(batch.add(edit));
///     LEYE_CHECK(batch.commit());
class Journal::Batch {
public:
    /// What one SQLite transaction should hold at most: its pages stay in memory until it ends.
    static constexpr qint64 kMaxOperations = 10'000;

    ~Batch();
    Batch(Batch &&) noexcept;
    Batch &operator=(Batch &&) = delete;

    [[nodiscard]] Result<Committed> add(const Edit &edit);
    /// Written so far.
    [[nodiscard]] qint64 operations() const { return m_operations; }
    /// An edit of kMaxOperationsPerTransaction operations might exceed kMaxOperations: time to commit.
    [[nodiscard]] bool isFull() const { return m_operations + kMaxOperationsPerTransaction > kMaxOperations; }
    /// Ends the batch. After an add() that failed: the error of that one.
    [[nodiscard]] Result<void> commit();

private:
    friend class Journal;
    Batch(Journal &journal, std::unique_ptr<Writing> writing);
    void leave();

    Journal &m_journal;
    std::unique_ptr<Writing> m_writing; ///< null once it has ended
    Error m_failure;                    ///< why it ended
    qint64 m_operations = 0;
    QList<Touched> m_touched; ///< kept for the observer, if there is one
};

} // namespace leye
