// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"
#include "models/journal/restricted_keys.h"
#include "models/store/database.h"

#include <QDate>
#include <QList>

namespace leye {

/// A service whose note answers to what was typed.
struct NoteHit {
    qint64 n = 0; ///< of the service
    ServiceId id;
    qint64 person = 0;
    bool operator==(const NoteHit &) const = default;
};

/// Searches the notes of services (DESIGN.md §5): every Chinese pair, word and number typed must stand in the note. One
/// Chinese character finds nothing, since every other note holds it. Services and people in the bin are left out.
/// Notes under the class-4 key are in no index: with the keys of a counsellor they are opened and looked through,
/// newest first, one by one. On the thread of its connection; read-only.
class NoteStore {
public:
    explicit NoteStore(Database &database, const RestrictedKeys *keys = nullptr) : m_database(database), m_keys(keys) {}

    /// Newest first, as they came to this desk; at most `limit`.
    [[nodiscard]] Result<QList<NoteHit>> find(const QString &typed, int limit);

private:
    [[nodiscard]] Result<void> appendIndexed(const QString &expression, int limit, QList<NoteHit> &hits);
    [[nodiscard]] Result<void> appendWaiting(const QString &typed, QList<NoteHit> &hits);
    [[nodiscard]] Result<void> appendSealed(const QString &typed, int limit, QList<NoteHit> &hits);

    Database &m_database;
    const RestrictedKeys *m_keys;
};

} // namespace leye
