// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record_store.h"
#include "models/office/records.h"

namespace leye {

/// What the program asks about stations, users, settings and codes: all SQL on their tables. Read-only, on the thread
/// of its connection.
class OfficeStore {
public:
    explicit OfficeStore(Database &database) : m_database(database), m_records(database) {}

    [[nodiscard]] Result<QList<Station>> stations();
    [[nodiscard]] Result<std::optional<Station>> station(const QString &code);
    /// In the order they joined; those who left included.
    [[nodiscard]] Result<QList<User>> users();
    [[nodiscard]] Result<std::optional<User>> user(UserId id);
    /// NotFound, or Ambiguous where two users share the name: then the id is needed.
    [[nodiscard]] Result<User> userByName(const QString &name);
    /// Whether a desk has its certificate. `publicKey` in hex.
    [[nodiscard]] Result<bool> hasDesk(const QString &publicKey);
    /// The value in force on a day: the one that begins last on or before it; empty where there is none.
    [[nodiscard]] Result<QString> setting(const QString &name, QDate day);
    [[nodiscard]] Result<QList<Setting>> settings();
    /// The settings in force on a day whose names begin with `prefix`, each once, in the order in which they were made.
    [[nodiscard]] Result<QList<Setting>> settingsUnder(const QString &prefix, QDate day);
    /// The users' changes to the code tables, by the day from which they count, undated ones first.
    [[nodiscard]] Result<QList<Code>> codeChanges();
    /// Of a kind of lists; of all where it is left out.
    [[nodiscard]] Result<QList<ImportProfile>> importProfiles(const QString &kind = {});
    /// The office's own (note_templates.h).
    [[nodiscard]] Result<QList<NoteTemplate>> noteTemplates();

private:
    Database &m_database;
    RecordStore m_records;
};

} // namespace leye
