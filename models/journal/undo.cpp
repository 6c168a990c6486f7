// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"

#include "models/journal/history.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

/// Gathers what an action did, newest first, into edits that take it back.
class UndoPlan {
public:
    UndoPlan(Journal &journal, const ActionRow &action) : m_journal(journal), m_action(action) {}

    [[nodiscard]] Result<void> gather()
    {
        QList<OperationRow> rows;
        LEYE_CHECK(m_journal.store().eachOperation(m_action.first, m_action.last,
                                                   [&](const OperationRow &row) -> Result<void> {
                                                       rows.prepend(row);
                                                       return {};
                                                   }));
        for (const OperationRow &row : rows)
            LEYE_CHECK(gatherCreated(row));
        for (const OperationRow &row : rows)
            LEYE_CHECK(gatherOperation(row));
        return {};
    }

    QList<EditedRecord> records;
    Undone undone;

private:
    [[nodiscard]] Result<void> gatherCreated(const OperationRow &row)
    {
        const Result<OperationBody> body = readBody(row, m_journal.restricted());
        if (!body || body->action != m_action.id)
            return {};
        for (const Change &change : body->changes) {
            if (change.isNew)
                m_created.insert(change.record);
        }
        return {};
    }

    [[nodiscard]] Result<void> gatherOperation(const OperationRow &row)
    {
        const Result<OperationBody> body = readBody(row, m_journal.restricted());
        if (!body) {
            ++undone.skipped;
            return {};
        }
        if (body->action != m_action.id)
            return {};
        LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
        for (const Change &change : body->changes) {
            const RecordType *type = m_journal.catalogue().find(change.type);
            if (!type)
                continue;
            LEYE_TRY(const std::optional<qint64> n, m_journal.projections().find(*type, change.record));
            if (!n)
                continue;
            EditedRecord edited{type, change.record, body->subject, header.area, header.sensitivity, false, {}};
            if (change.isNew)
                LEYE_CHECK(removeRecord(row, *n, edited));
            else if (!m_created.contains(change.record))
                LEYE_CHECK(restoreCells(row, change, *n, edited));
            if (!edited.cells.isEmpty())
                records.append(std::move(edited));
        }
        return {};
    }

    [[nodiscard]] Result<void> removeRecord(const OperationRow &row, qint64 n, EditedRecord &edited)
    {
        LEYE_TRY(const bool used, isUsedSince(row, edited));
        LEYE_TRY(const QList<OperationKey> life, m_journal.merger().headsOf(*edited.type, n, u"life"_s));
        // A record with a natural key has no life of its own before somebody puts it into the bin.
        const bool isUntouched = edited.type->naturalKey && life.isEmpty();
        LEYE_TRY(const bool isThere, stillHolds(row, edited, u"life"_s, life, Value()));
        if (used || !(isThere || isUntouched)) {
            ++undone.skipped;
            return {};
        }
        edited.cells.append({u"life"_s, Value(u"deleted"_s), edited.sensitivity});
        ++undone.removedRecords;
        return {};
    }

    /// Whether a field still has what an operation gave to it: nobody changed it since, or what they changed was undone.
    [[nodiscard]] Result<bool> stillHolds(const OperationRow &row, const EditedRecord &edited, const QString &field,
                                          const QList<OperationKey> &heads, const Value &given)
    {
        if (heads.size() != 1 || heads.first() == row.k)
            return heads.size() == 1;
        LEYE_TRY(const std::optional<OperationRow> head, m_journal.store().operation(heads.first()));
        const Result<OperationBody> body = head ? readBody(*head, m_journal.restricted()) : Result<OperationBody>(OperationBody());
        if (!body || !body->undoes)
            return false;
        LEYE_TRY(const Value value, m_journal.merger().valueAt(heads.first(), *edited.type, edited.id, field));
        return value == given;
    }

    /// Whether another action that still stands has worked with a record since: changed it, or added anything to a
    /// person or other subject that this action made, which then stays whole.
    [[nodiscard]] Result<bool> isUsedSince(const OperationRow &row, const EditedRecord &edited)
    {
        LEYE_TRY(const QList<OperationRow> later, m_journal.store().operationsOf(row.subject));
        for (const OperationRow &other : later) {
            const Result<OperationBody> body = readBody(other, m_journal.restricted());
            if (!body || (body->action == m_action.id) || (originOf(other.k) == originOf(row.k) && other.k < row.k))
                continue;
            const bool isNamed = std::any_of(body->changes.begin(), body->changes.end(),
                                             [&](const Change &change) { return change.record == edited.id; });
            if (!isNamed && !m_created.contains(body->subject))
                continue;
            LEYE_TRY(const std::optional<ActionRow> action, m_journal.store().action(body->action));
            if (!action || (!action->undoneBy && !action->undoes))
                return true;
        }
        LEYE_TRY(const bool referenced, isReferenced(edited));
        return referenced;
    }

    /// Whether a record that stays points to it: somebody who joined a household has the person as their subject.
    [[nodiscard]] Result<bool> isReferenced(const EditedRecord &edited)
    {
        LEYE_TRY(const QList<Id16> referring, m_journal.projections().referring(*edited.type, edited.id));
        return std::any_of(referring.begin(), referring.end(),
                           [this](const Id16 &id) { return !m_created.contains(id); });
    }

    [[nodiscard]] Result<void> restoreCells(const OperationRow &row, const Change &change, qint64 n,
                                            EditedRecord &edited)
    {
        for (const Cell &cell : change.cells) {
            if (cell.field == kLifeSeen)
                continue;
            LEYE_TRY(const QList<OperationKey> heads, m_journal.merger().headsOf(*edited.type, n, cell.field));
            LEYE_TRY(const bool holds, stillHolds(row, edited, cell.field, heads, cell.value));
            if (!holds) {
                ++undone.skipped;
                continue;
            }
            LEYE_TRY(const HeldValue before, m_journal.merger().valueBefore(*edited.type, n, change.record, cell));
            // A value goes back under the class it had: to a confidential note that was opened, nobody gets to see
            // more.
            edited.cells.append(
                {cell.field, before.value, before.value.isNull() ? edited.sensitivity : before.sensitivity});
            ++undone.restoredFields;
        }
        edited.sensitivity = Office; // each cell says its own
        return {};
    }

    Journal &m_journal;
    ActionRow m_action;
    QSet<Id16> m_created;
};

} // namespace

Result<Undone> undo(Journal &journal, ActionId action, UserId user)
{
    LEYE_TRY(const std::optional<ActionRow> row, journal.store().action(action));
    if (!row)
        return fail(Error::Kind::NotFound,
                    Words::tr("There is nothing to undo: this action was not made on this desk."));
    if (row->undoneBy)
        return fail(Error::Kind::Conflict, Words::tr("This has been undone already."));
    UndoPlan plan(journal, *row);
    LEYE_CHECK(plan.gather());
    if (plan.records.isEmpty())
        return fail(Error::Kind::Conflict, Words::tr("Nothing can be undone: everything was changed again since."));
    plan.undone.action = ActionId(journal.newId());
    for (qsizetype from = 0; from < plan.records.size(); from += kMaxOperationsPerTransaction) {
        Edit edit(u"undo"_s, user);
        edit.undoing(action).partOf(plan.undone.action);
        for (const EditedRecord &record : plan.records.mid(from, kMaxOperationsPerTransaction))
            edit.append(record);
        LEYE_TRY(const Committed committed, journal.commit(edit));
        plan.undone.touched.append(committed.touched);
    }
    return plan.undone;
}

} // namespace leye
