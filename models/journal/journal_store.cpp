// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_store.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// The number that stands for "the operation that creates the record" in the table `pending`.
constexpr OperationKey kCreation = 0;

constexpr auto kOriginColumns = "SELECT o, id, public_key, station, size, head, frontier, checkpoint FROM origin ";
constexpr auto kOperationColumns = "SELECT k, subject, state, header, payload FROM op ";
constexpr auto kActionColumns =
    "SELECT id, name, user, first_k, last_k, operations, wall_ms, undoes, undone_by FROM action ";

std::string sql(const char *columns, const char *rest) { return std::string(columns) + rest; }

OriginRow readOrigin(const Statement &row)
{
    return {row.integer(0), DeskId(row.id(1)), row.blob(2), row.text(3),
            row.integer(4), row.blob(5),       row.blob(6), row.text(7)};
}

OperationRow readOperation(const Statement &row)
{
    return {row.integer(0), row.integer(1), OperationState(row.integer(2)), row.blob(3), row.blob(4)};
}

std::optional<ActionId> optionalAction(const Id16 &id)
{
    return id.isNull() ? std::nullopt : std::optional(ActionId(id));
}

ActionRow readAction(const Statement &row)
{
    return {ActionId(row.id(0)), row.text(1),    UserId(row.id(2)),         row.integer(3),           row.integer(4),
            row.integer(5),      row.integer(6), optionalAction(row.id(7)), optionalAction(row.id(8))};
}

template <typename Row>
Result<QList<Row>> readAll(Statement &statement, Row (*read)(const Statement &))
{
    QList<Row> rows;
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            return rows;
        rows.append(read(statement));
    }
}

template <typename Row>
Result<std::optional<Row>> readOne(Statement &statement, Row (*read)(const Statement &))
{
    LEYE_TRY(const bool found, statement.step());
    std::optional<Row> row;
    if (found)
        row = read(statement);
    statement.reset();
    return row;
}

} // namespace

JournalStore::Memory &JournalStore::memory()
{
    if (const qint64 rollbacks = m_database.rollbacks(); rollbacks != m_rollbacks) {
        m_memory = {};
        m_rollbacks = rollbacks;
    }
    return m_memory;
}

Result<qint64> JournalStore::word(const QString &text)
{
    Memory &known = memory();
    if (const auto w = known.words.constFind(text); w != known.words.cend())
        return *w;
    LEYE_TRY(Statement * find, m_database.cached("SELECT w FROM word WHERE text = ?"));
    LEYE_TRY(const bool found, find->bindAll(text).step());
    qint64 w = found ? find->integer(0) : 0;
    find->reset();
    if (!found) {
        LEYE_TRY(Statement * add, m_database.cached("INSERT INTO word(text) VALUES(?)"));
        LEYE_CHECK(add->bindAll(text).run());
        w = m_database.lastInsertRowId();
    }
    known.words.insert(text, w);
    known.wordTexts.insert(w, text);
    return w;
}

Result<qint64> JournalStore::word(const RecordType &type)
{
    Memory &known = memory();
    if (const auto w = known.types.constFind(&type); w != known.types.cend())
        return *w;
    LEYE_TRY(const qint64 w, word(QString::fromLatin1(type.name)));
    known.types.insert(&type, w);
    return w;
}

Result<QString> JournalStore::wordText(qint64 w)
{
    Memory &known = memory();
    if (const auto text = known.wordTexts.constFind(w); text != known.wordTexts.cend())
        return *text;
    LEYE_TRY(Statement * find, m_database.cached("SELECT text FROM word WHERE w = ?"));
    LEYE_TRY(const bool found, find->bindAll(w).step());
    const QString text = found ? find->text(0) : QString();
    find->reset();
    return text;
}

Result<std::optional<OriginRow>> JournalStore::origin(DeskId id)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kOriginColumns, "WHERE id = ?")));
    return readOne(statement->bindAll(id.raw), readOrigin);
}

Result<OriginRow> JournalStore::originByNumber(qint64 o)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kOriginColumns, "WHERE o = ?")));
    LEYE_TRY(const std::optional<OriginRow> row, readOne(statement->bindAll(o), readOrigin));
    if (!row)
        return fail(Error::Kind::Damaged, u"The log names a desk that is not on file."_s, u"origin %1"_s.arg(o));
    return *row;
}

Result<QList<OriginRow>> JournalStore::origins()
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kOriginColumns, "ORDER BY o")));
    return readAll(*statement, readOrigin);
}

Result<DeskId> JournalStore::deskOf(qint64 o)
{
    Memory &known = memory();
    if (const auto desk = known.desks.constFind(o); desk != known.desks.cend())
        return *desk;
    LEYE_TRY(const OriginRow row, originByNumber(o));
    known.desks.insert(o, row.id);
    return row.id;
}

Result<qint64> JournalStore::numberOf(DeskId id)
{
    Memory &known = memory();
    if (const auto o = known.origins.constFind(id); o != known.origins.cend())
        return *o;
    LEYE_TRY(const std::optional<OriginRow> row, origin(id));
    qint64 o = row ? row->o : 0;
    if (!row) {
        LEYE_TRY(o, addOrigin(id, {}, {}));
    }
    known.origins.insert(id, o);
    return o;
}

Result<qint64> JournalStore::addOrigin(DeskId id, const QByteArray &publicKey, const QString &station)
{
    LEYE_TRY(Statement * statement, m_database.cached("INSERT INTO origin(id, public_key, station) VALUES(?, ?, ?)"));
    LEYE_CHECK(statement->bindAll(id.raw, publicKey, station).run());
    return m_database.lastInsertRowId();
}

Result<void> JournalStore::introduceOrigin(qint64 o, const QByteArray &publicKey, const QString &station)
{
    LEYE_TRY(Statement * statement, m_database.cached("UPDATE origin SET public_key = ?, station = ? WHERE o = ?"));
    return statement->bindAll(publicKey, station, o).run();
}

Result<void> JournalStore::updateOrigin(const OriginRow &row)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("UPDATE origin SET size = ?, head = ?, frontier = ?, checkpoint = ? WHERE o = ?"));
    return statement->bindAll(row.size, row.head, row.frontier, row.checkpoint, row.o).run();
}

Result<void> JournalStore::addOperation(const OperationRow &row)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("INSERT INTO op(k, subject, state, header, payload) VALUES(?, ?, ?, ?, ?)"));
    return statement->bindAll(row.k, row.subject, int(row.state), row.header, row.payload).run();
}

Result<void> JournalStore::setState(OperationKey k, qint64 subject, OperationState state)
{
    LEYE_TRY(Statement * statement, m_database.cached("UPDATE op SET subject = ?, state = ? WHERE k = ?"));
    return statement->bindAll(subject, int(state), k).run();
}

Result<std::optional<OperationRow>> JournalStore::operation(OperationKey k)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kOperationColumns, "WHERE k = ?")));
    return readOne(statement->bindAll(k), readOperation);
}

Result<bool> JournalStore::hasOperationAfter(OperationKey k)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT 1 FROM op WHERE k > ? AND k < ? LIMIT 1"));
    LEYE_TRY(const bool found, statement->bindAll(k, operationKey(originOf(k) + 1, 0)).step());
    statement->reset();
    return found;
}

Result<void> JournalStore::eachOperation(OperationKey from, OperationKey to,
                                         const std::function<Result<void>(const OperationRow &)> &visit)
{
    // Prepared anew: `visit` may ask for other operations while this one still has rows.
    LEYE_TRY(Statement statement, m_database.prepare(sql(kOperationColumns, "WHERE k BETWEEN ? AND ? ORDER BY k")));
    statement.bindAll(from, to);
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            return {};
        LEYE_CHECK(visit(readOperation(statement)));
    }
}

Result<QList<OperationRow>> JournalStore::operationsOf(qint64 subject)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kOperationColumns, "WHERE subject = ? ORDER BY k")));
    return readAll(statement->bindAll(subject), readOperation);
}

Result<QList<OperationKey>> JournalStore::heads(const FieldKey &key)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT k FROM head WHERE type = ? AND rec = ? AND field = ? ORDER BY k"));
    return readAll<OperationKey>(statement->bindAll(key.type, key.rec, key.field),
                                 [](const Statement &row) { return row.integer(0); });
}

Result<QList<FieldHead>> JournalStore::headsOfRecord(qint64 type, qint64 rec)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT field, k FROM head WHERE type = ? AND rec = ? ORDER BY field, k"));
    return readAll<FieldHead>(statement->bindAll(type, rec), [](const Statement &row) -> FieldHead {
        return {row.integer(0), row.integer(1)};
    });
}

Result<void> JournalStore::setHeads(const FieldKey &key, const QList<OperationKey> &before,
                                    const QList<OperationKey> &now)
{
    LEYE_TRY(Statement * drop,
             m_database.cached("DELETE FROM head WHERE type = ? AND rec = ? AND field = ? AND k = ?"));
    for (const OperationKey k : before) {
        if (!now.contains(k))
            LEYE_CHECK(drop->bindAll(key.type, key.rec, key.field, k).run());
    }
    LEYE_TRY(Statement * add, m_database.cached("INSERT INTO head(type, rec, field, k) VALUES(?, ?, ?, ?)"));
    for (const OperationKey k : now) {
        if (!before.contains(k))
            LEYE_CHECK(add->bindAll(key.type, key.rec, key.field, k).run());
    }
    return {};
}

Result<void> JournalStore::setConflict(const FieldKey &key, bool open, qint64 openedMs)
{
    if (!open) {
        LEYE_TRY(Statement * drop, m_database.cached("DELETE FROM conflict WHERE type = ? AND rec = ? AND field = ?"));
        return drop->bindAll(key.type, key.rec, key.field).run();
    }
    LEYE_TRY(Statement * add,
             m_database.cached("INSERT OR IGNORE INTO conflict(type, rec, field, opened_ms) VALUES(?, ?, ?, ?)"));
    return add->bindAll(key.type, key.rec, key.field, openedMs).run();
}

Result<QList<FieldKey>> JournalStore::conflicts()
{
    LEYE_TRY(Statement * statement,
             m_database.cached("SELECT type, rec, field FROM conflict ORDER BY opened_ms, type, rec, field"));
    return readAll<FieldKey>(*statement, [](const Statement &row) -> FieldKey {
        return {row.integer(0), row.integer(1), row.integer(2)};
    });
}

Result<void> JournalStore::addPending(std::optional<OperationKey> ref, const FieldKey &key)
{
    const OperationKey k = ref.value_or(kCreation);
    LEYE_TRY(Statement * statement,
             m_database.cached("INSERT OR IGNORE INTO pending(o, seq, type, rec, field) VALUES(?, ?, ?, ?, ?)"));
    memory().hasPending = true;
    return statement->bindAll(originOf(k), sequenceOf(k), key.type, key.rec, key.field).run();
}

Result<bool> JournalStore::takePending(std::optional<OperationKey> ref, const FieldKey &key)
{
    Memory &known = memory();
    if (!known.hasPending) {
        LEYE_TRY(const qint64 any, m_database.integer("SELECT EXISTS(SELECT 1 FROM pending)"));
        known.hasPending = any != 0;
    }
    if (!*known.hasPending)
        return false;
    const OperationKey k = ref.value_or(kCreation);
    LEYE_TRY(Statement * statement,
             m_database.cached("DELETE FROM pending WHERE o = ? AND seq = ? AND type = ? AND rec = ? AND field = ?"));
    LEYE_CHECK(statement->bindAll(originOf(k), sequenceOf(k), key.type, key.rec, key.field).run());
    const bool taken = m_database.changes() > 0;
    if (taken)
        known.hasPending.reset(); // perhaps the last
    return taken;
}

Result<void> JournalStore::dropPendingCreation(qint64 type, qint64 rec)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("DELETE FROM pending WHERE o = 0 AND seq = 0 AND type = ? AND rec = ?"));
    return statement->bindAll(type, rec).run();
}

Result<void> JournalStore::noteAction(const ActionRow &row)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("INSERT INTO action(id, name, user, first_k, last_k, operations, wall_ms, undoes) "
                               "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                               "last_k = excluded.last_k, operations = operations + excluded.operations"));
    const Id16 undoes = row.undoes ? row.undoes->raw : Id16();
    return statement
        ->bindAll(row.id.raw, row.name, row.user.raw.view(), row.first, row.last, row.operations, row.wallMs, undoes)
        .run();
}

Result<void> JournalStore::markUndone(ActionId action, std::optional<ActionId> by)
{
    LEYE_TRY(Statement * statement, m_database.cached("UPDATE action SET undone_by = ? WHERE id = ?"));
    return statement->bindAll(by ? by->raw : Id16(), action.raw).run();
}

Result<std::optional<ActionRow>> JournalStore::action(ActionId id)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kActionColumns, "WHERE id = ?")));
    return readOne(statement->bindAll(id.raw), readAction);
}

Result<QList<ActionRow>> JournalStore::recentActions(int limit)
{
    LEYE_TRY(Statement * statement, m_database.cached(sql(kActionColumns, "ORDER BY a DESC LIMIT ?")));
    return readAll(statement->bindAll(limit), readAction);
}

Result<QByteArray> JournalStore::local(const QString &name)
{
    LEYE_TRY(Statement * statement, m_database.cached("SELECT value FROM local_state WHERE name = ?"));
    LEYE_TRY(const bool found, statement->bindAll(name).step());
    const QByteArray value = found ? statement->blob(0) : QByteArray();
    statement->reset();
    return value;
}

Result<void> JournalStore::setLocal(const QString &name, const QByteArray &value)
{
    LEYE_TRY(Statement * statement, m_database.cached("INSERT OR REPLACE INTO local_state(name, value) VALUES(?, ?)"));
    return statement->bindAll(name, value).run();
}

} // namespace leye
