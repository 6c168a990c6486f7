// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/edit.h"

namespace leye {

namespace {

Id16 subjectOf(const RecordType &type, const Record &record)
{
    if (type.subjectField[0] == '\0')
        return record.id;
    const FieldSpec *field = type.field(QLatin1StringView(type.subjectField));
    Q_ASSERT(field);
    return Id16::fromBytes(field->get(record).value<QByteArray>()).value_or(record.id);
}

/// The elements of a set as the last part of a cell's field name.
QStringList elementsOf(const FieldSpec &field, const Record *record)
{
    QStringList names;
    if (!record)
        return names;
    for (const Value &element : field.get(*record).value<Value::List>())
        names.append(field.kind == FieldKind::CodeSet ? element.value<QString>()
                                                      : QString::fromLatin1(element.value<QByteArray>().toHex()));
    return names;
}

void appendSetCells(const FieldSpec &field, const Record *before, const Record &after, QList<EditedCell> &cells)
{
    const QStringList had = elementsOf(field, before);
    const QStringList has = elementsOf(field, &after);
    const int sensitivity = field.sensitivityOf(after);
    const QString prefix = QLatin1StringView(field.column) + u'/';
    for (const QString &element : has) {
        if (!had.contains(element))
            cells.append({prefix + element, Value(true), sensitivity});
    }
    for (const QString &element : had) {
        if (!has.contains(element))
            cells.append({prefix + element, Value(false), sensitivity});
    }
}

} // namespace

Edit &Edit::append(EditedRecord record)
{
    if (record.isNew || !record.cells.isEmpty())
        m_records.append(std::move(record));
    return *this;
}

Edit &Edit::append(const RecordType &type, const Record *before, const Record &after)
{
    Q_ASSERT(!after.id.isNull());
    EditedRecord edited{&type, after.id, subjectOf(type, after), after.area, after.sensitivity, !before, {}};
    for (const FieldSpec &field : type.fields) {
        if (field.isSet()) {
            appendSetCells(field, before, after, edited.cells);
            continue;
        }
        const Value now = field.get(after);
        const int sensitivity = field.sensitivityOf(after);
        // A value whose class changes is written again: it must lie under the key of its new class.
        const bool isMoved = before && !now.isNull() && sensitivity != field.sensitivityOf(*before);
        if (isMoved || (before ? now != field.get(*before) : !now.isNull()))
            edited.cells.append({QLatin1StringView(field.column), now, sensitivity});
    }
    if (before && before->area != after.area)
        edited.cells.append({QStringLiteral("area"), Value(after.area), after.sensitivity});
    return append(std::move(edited));
}

Edit &Edit::setLife(const RecordType &type, const Record &record, const QString &life)
{
    EditedRecord edited{&type, record.id, subjectOf(type, record), record.area, record.sensitivity, false, {}};
    edited.cells.append({QStringLiteral("life"), life.isEmpty() ? Value() : Value(life), record.sensitivity});
    return append(std::move(edited));
}

} // namespace leye
