// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_index_store.h"

#include "models/core/name_reading.h"
#include "models/core/people_keys.h"
#include "models/core/search_text.h"
#include "models/people/person.h"
#include "models/people/service.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsAtOnce = 8'192; // of a settling: a fraction of a second, so that a save in between does not wait

constexpr SearchStatements kPeople{
    "person_search",
    "SELECT count(*) FROM person_due",
    "SELECT 1 FROM person_due WHERE n = ?",
    "INSERT OR IGNORE INTO person_due(n, tokens) VALUES(?, ?)",
    "SELECT n, tokens FROM person_due ORDER BY n LIMIT ?",
    "DELETE FROM person_due WHERE n = ?",
    "INSERT INTO person_search(person_search, rowid, tokens) VALUES('delete', ?, ?)",
    "INSERT INTO person_search(rowid, tokens) VALUES(?, ?)",
    "INSERT INTO person_search(person_search) VALUES('delete-all');"
    "DELETE FROM person_due;"
    "INSERT INTO person_due(n) SELECT n FROM person_key;",
};

constexpr SearchStatements kNotes{
    "note_search",
    "SELECT count(*) FROM note_due",
    "SELECT 1 FROM note_due WHERE n = ?",
    "INSERT OR IGNORE INTO note_due(n, tokens) VALUES(?, ?)",
    "SELECT n, tokens FROM note_due ORDER BY n LIMIT ?",
    "DELETE FROM note_due WHERE n = ?",
    "INSERT INTO note_search(note_search, rowid, tokens) VALUES('delete', ?, ?)",
    "INSERT INTO note_search(rowid, tokens) VALUES(?, ?)",
    "INSERT INTO note_search(note_search) VALUES('delete-all');"
    "DELETE FROM note_due;"
    "INSERT INTO note_due(n) SELECT n FROM service WHERE typeof(note) = 'text';",
};

constexpr quint32 kNoteTokensVersion = 1; // of the rules in models/core/search_text.h

struct PersonRow {
    PersonKeys keys;
    bool isFindable = false;
};

Result<PersonRow> readPerson(Database &database, qint64 n)
{
    LEYE_TRY(Statement * statement,
             database.cached("SELECT name, also_called, id_number, phone, phone2, life FROM person WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    PersonRow row;
    if (found) {
        row.keys.name = statement->text(0);
        row.keys.aliases = statement->text(1).split(u'、', Qt::SkipEmptyParts);
        row.keys.idNumber = statement->text(2);
        for (const int phone : {3, 4}) {
            if (!statement->isNull(phone))
                row.keys.phones.append(statement->text(phone));
        }
        row.isFindable = statement->text(5) != QLatin1StringView("deleted") && !row.keys.name.isEmpty();
    }
    statement->reset();
    return row;
}

bool isOneOf(const QString &field, std::initializer_list<QLatin1StringView> fields)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

} // namespace

/// Old tokens are made again to take them out, so they must be made by the rules that made them.
Result<void> SearchIndex::checkVersion(Database &database)
{
    if (m_checkedAt == database.rollbacks())
        return {};
    JournalStore store(database);
    const QString name = u"version_of_"_s + QLatin1StringView(m_sql.name);
    const QByteArray version = QByteArray::number(m_version);
    LEYE_TRY(const QByteArray known, store.local(name));
    if (known != version) {
        std::optional<Transaction> transaction; // of its own, unless a change is being written
        if (!database.inTransaction()) {
            LEYE_TRY(Transaction begun, Transaction::begin(database));
            transaction.emplace(std::move(begun));
        }
        if (!known.isEmpty())
            LEYE_CHECK(database.execute(m_sql.remake));
        LEYE_CHECK(store.setLocal(name, version));
        if (transaction)
            LEYE_CHECK(transaction->commit());
        m_waiting.reset();
    }
    m_checkedAt = database.rollbacks();
    return {};
}

Result<qint64> SearchIndex::waiting(Database &database)
{
    if (!m_waiting) {
        LEYE_TRY(m_waiting, database.integer(m_sql.count));
    }
    return *m_waiting;
}

Result<void> SearchIndex::enqueue(Database &database, qint64 n)
{
    LEYE_CHECK(checkVersion(database));
    LEYE_TRY(Statement * add, database.cached(m_sql.enqueue));
    add->bind(1, n);
    if (m_waiting)
        ++*m_waiting;
    return add->run();
}

Result<void> SearchIndex::enqueueLeaving(Database &database, qint64 n)
{
    LEYE_CHECK(checkVersion(database));
    LEYE_TRY(Statement * find, database.cached(m_sql.isWaiting));
    LEYE_TRY(const bool isWaiting, find->bindAll(n).step());
    find->reset();
    if (isWaiting)
        return {}; // with the tokens that are in, or none
    LEYE_TRY(const QString tokens, tokensOf(database, n));
    if (tokens.isEmpty())
        return {};
    LEYE_TRY(Statement * add, database.cached(m_sql.enqueue));
    if (m_waiting)
        ++*m_waiting;
    return add->bindAll(n, tokens).run();
}

Result<void> SearchIndex::write(Database &database, qint64 n, const QString &old)
{
    if (!old.isEmpty()) {
        LEYE_TRY(Statement * remove, database.cached(m_sql.remove));
        LEYE_CHECK(remove->bindAll(n, old).run());
    }
    LEYE_TRY(const QString tokens, tokensOf(database, n));
    if (!tokens.isEmpty()) {
        LEYE_TRY(Statement * insert, database.cached(m_sql.insert));
        LEYE_CHECK(insert->bindAll(n, tokens).run());
    }
    LEYE_TRY(Statement * dequeue, database.cached(m_sql.dequeue));
    return dequeue->bindAll(n).run();
}

Result<bool> SearchIndex::settle(Database &database)
{
    LEYE_CHECK(checkVersion(database));
    LEYE_TRY(Statement * next, database.cached(m_sql.next));
    next->bindAll(kRowsAtOnce);
    QList<std::pair<qint64, QString>> rows;
    while (true) {
        LEYE_TRY(const bool more, next->step());
        if (!more)
            break;
        rows.append({next->integer(0), next->text(1)});
    }
    if (!rows.isEmpty()) {
        LEYE_TRY(Transaction transaction, Transaction::begin(database));
        for (const auto &[n, old] : std::as_const(rows))
            LEYE_CHECK(write(database, n, old));
        LEYE_CHECK(transaction.commit());
    }
    m_waiting.reset();
    return rows.size() == kRowsAtOnce;
}

PersonIndex::PersonIndex() : SearchIndex(kPeople, searchTokensVersion()) {}

const RecordType &PersonIndex::type() const { return kPerson; }

bool PersonIndex::dependsOn(const QString &field) const
{
    return isOneOf(field, {"name"_L1, "also_called"_L1, "id_number"_L1, "phone"_L1, "phone2"_L1, "life"_L1});
}

Result<void> PersonIndex::leaving(Database &database, qint64 n)
{
    LEYE_CHECK(enqueueLeaving(database, n));
    LEYE_TRY(Statement * drop, database.cached("DELETE FROM person_key WHERE n = ?"));
    return drop->bindAll(n).run();
}

Result<void> PersonIndex::entered(Database &database, qint64 n)
{
    LEYE_TRY(Statement * statement, database.cached("SELECT name FROM person WHERE n = ? AND name <> '' AND "
                                                    "ifnull(life, '') <> 'deleted'"));
    LEYE_TRY(const bool isFindable, statement->bindAll(n).step());
    const QString name = isFindable ? statement->text(0) : QString();
    statement->reset();
    if (!isFindable)
        return {};
    LEYE_TRY(Statement * add, database.cached("INSERT INTO person_key(n, name_key) VALUES(?, ?)"));
    LEYE_CHECK(add->bindAll(n, nameSortKey(name)).run());
    return enqueue(database, n);
}

Result<QString> PersonIndex::tokensOf(Database &database, qint64 n)
{
    LEYE_TRY(const PersonRow row, readPerson(database, n));
    return row.isFindable ? searchTokens(row.keys) : QString();
}

NoteIndex::NoteIndex() : SearchIndex(kNotes, kNoteTokensVersion) {}

const RecordType &NoteIndex::type() const { return kService; }

bool NoteIndex::dependsOn(const QString &field) const { return isOneOf(field, {"note"_L1, "life"_L1}); }

Result<void> NoteIndex::leaving(Database &database, qint64 n) { return enqueueLeaving(database, n); }

Result<void> NoteIndex::entered(Database &database, qint64 n) { return enqueue(database, n); }

Result<QString> NoteIndex::tokensOf(Database &database, qint64 n)
{
    LEYE_TRY(Statement * statement,
             database.cached(
                 "SELECT note FROM service WHERE n = ? AND typeof(note) = 'text' AND ifnull(life, '') <> 'deleted'"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const QString note = found ? statement->text(0) : QString();
    statement->reset();
    return noteTokens(note);
}

Result<void> checkSearchTables(Database &database)
{
    LEYE_CHECK(database.execute("INSERT INTO person_search(person_search) VALUES('integrity-check')"));
    return database.execute("INSERT INTO note_search(note_search) VALUES('integrity-check')");
}

} // namespace leye
