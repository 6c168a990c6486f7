// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"
#include "models/store/database.h"

namespace leye {

/// Something in the bin.
struct BinItem {
    const RecordType *type = nullptr; ///< kPerson, kService …
    Id16 id;
    qint64 n = 0; ///< of the record, local
    PersonId person;
    QString personName;
    QString what; ///< of an entry: its kind as a code (service kind, mark …), empty where its class is not basic
    QDate date;   ///< of an entry
    qint64 whenMs = 0;
    UserId by;
    bool operator==(const BinItem &) const = default;
};

/// What lies in the bin: people, and entries of people who are on file. On the thread of its connection; read-only.
class BinStore {
public:
    explicit BinStore(Database &database) : m_database(database) {}

    /// Latest first, at most `limit`. `person`: only their entries; 0: everybody's, and people.
    [[nodiscard]] Result<QList<BinItem>> items(int limit, qint64 person = 0);

private:
    Database &m_database;
};

} // namespace leye
