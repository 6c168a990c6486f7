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

Result<QString> noteTokensOf(Database &database, qint64 n)
{
    LEYE_TRY(Statement * statement,
             database.cached(
                 "SELECT note FROM service WHERE n = ? AND typeof(note) = 'text' AND ifnull(life, '') <> 'deleted'"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const QString note = found ? statement->text(0) : QString();
    statement->reset();
    return noteTokens(note);
}

Result<void> writeTokens(Database &database, std::string_view sql, qint64 n, const QString &tokens)
{
    LEYE_TRY(Statement * statement, database.cached(sql));
    return statement->bindAll(n, tokens).run();
}

} // namespace

const RecordType &PersonIndex::type() const { return kPerson; }

bool PersonIndex::dependsOn(const QString &field) const
{
    return isOneOf(field, {"name"_L1, "also_called"_L1, "id_number"_L1, "phone"_L1, "phone2"_L1, "life"_L1});
}

Result<void> PersonIndex::leaving(Database &database, qint64 n)
{
    LEYE_TRY(Statement * drop, database.cached("DELETE FROM person_key WHERE n = ?"));
    LEYE_CHECK(drop->bindAll(n).run());
    if (database.changes() == 0)
        return {}; // was not in
    LEYE_TRY(const PersonRow row, readPerson(database, n));
    return writeTokens(database, "INSERT INTO person_search(person_search, rowid, tokens) VALUES('delete', ?, ?)", n,
                       searchTokens(row.keys));
}

Result<void> PersonIndex::entered(Database &database, qint64 n)
{
    LEYE_TRY(const PersonRow row, readPerson(database, n));
    if (!row.isFindable)
        return {};
    LEYE_CHECK(
        writeTokens(database, "INSERT INTO person_key(n, name_key) VALUES(?, ?)", n, nameSortKey(row.keys.name)));
    return writeTokens(database, "INSERT INTO person_search(rowid, tokens) VALUES(?, ?)", n, searchTokens(row.keys));
}

const RecordType &NoteIndex::type() const { return kService; }

bool NoteIndex::dependsOn(const QString &field) const { return isOneOf(field, {"note"_L1, "life"_L1}); }

Result<void> NoteIndex::leaving(Database &database, qint64 n)
{
    LEYE_TRY(const QString tokens, noteTokensOf(database, n));
    return tokens.isEmpty()
               ? Result<void>()
               : writeTokens(database, "INSERT INTO note_search(note_search, rowid, tokens) VALUES('delete', ?, ?)", n,
                             tokens);
}

Result<void> NoteIndex::entered(Database &database, qint64 n)
{
    LEYE_TRY(const QString tokens, noteTokensOf(database, n));
    return tokens.isEmpty() ? Result<void>()
                            : writeTokens(database, "INSERT INTO note_search(rowid, tokens) VALUES(?, ?)", n, tokens);
}

Result<void> checkSearchTables(Database &database)
{
    LEYE_CHECK(database.execute("INSERT INTO person_search(person_search) VALUES('integrity-check')"));
    return database.execute("INSERT INTO note_search(note_search) VALUES('integrity-check')");
}

} // namespace leye
