// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/operation.h"
#include "models/journal/record.h"

#include <QList>

namespace leye {

/// A cell with the class it must be kept under.
struct EditedCell {
    QString field;
    Value value;
    int sensitivity = Basic;
};

/// What an edit does to one record.
struct EditedRecord {
    const RecordType *type = nullptr;
    Id16 id;
    Id16 subject;
    qint64 area = 0;
    int sensitivity = Basic; ///< of the record itself: the class of the operation that creates it
    bool isNew = false;
    QList<EditedCell> cells;
};

/// One thing a user did, or a slice of it: named, with what it changes. Journal::commit() makes it last.
/// Building an edit touches nothing; ids of new records must be set before add().
class Edit {
public:
    Edit(QString name, UserId user) : m_name(std::move(name)), m_user(user) {}

    /// A record that was not there before.
    template <typename R>
    Edit &add(const R &record)
    {
        return append(*recordTypeOf<R>, nullptr, record);
    }
    /// Only the fields that differ are written; nothing when none does.
    template <typename R>
    Edit &change(const R &before, const R &after)
    {
        return append(*recordTypeOf<R>, &before, after);
    }
    /// Into the bin.
    template <typename R>
    Edit &remove(const R &record)
    {
        return setLife(*recordTypeOf<R>, record, QStringLiteral("deleted"));
    }
    /// Out of the bin, or open again.
    template <typename R>
    Edit &restore(const R &record)
    {
        return setLife(*recordTypeOf<R>, record, QString());
    }
    Edit &append(EditedRecord record);
    Edit &because(QString reason) { m_reason = std::move(reason); return *this; }
    /// Slices of one action share its id; otherwise the journal makes one.
    Edit &partOf(ActionId action) { m_action = action; return *this; }
    Edit &undoing(ActionId action) { m_undoes = action; return *this; }

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] UserId user() const { return m_user; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] ActionId action() const { return m_action; }
    [[nodiscard]] std::optional<ActionId> undoes() const { return m_undoes; }
    [[nodiscard]] const QList<EditedRecord> &records() const { return m_records; }
    [[nodiscard]] bool isEmpty() const { return m_records.isEmpty(); }

private:
    Edit &append(const RecordType &type, const Record *before, const Record &after);
    Edit &setLife(const RecordType &type, const Record &record, const QString &life);

    QString m_name;
    UserId m_user;
    QString m_reason;
    ActionId m_action;
    std::optional<ActionId> m_undoes;
    QList<EditedRecord> m_records;
};

} // namespace leye
