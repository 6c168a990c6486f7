// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/record_store.h"

#include "models/journal/cbor.h"

namespace leye {

namespace {

// Order of select() before the fields of the type.
enum CommonColumn { N, RecordId, Area, Class, Life, CreatedMs, CreatedBy, UpdatedMs, UpdatedBy, FirstField };

} // namespace

std::string RecordStore::select(const RecordType &type)
{
    std::string sql = "SELECT t.n, t.id, t.area, t.class, t.life, t.created_ms, (SELECT id FROM user WHERE n = t.created_by), "
                      "t.updated_ms, (SELECT id FROM user WHERE n = t.updated_by)";
    for (const FieldSpec &field : type.fields) {
        if (field.kind == FieldKind::Reference)
            sql += std::string(", (SELECT id FROM ") + field.target + " WHERE n = t." + field.column + ")";
        else if (!field.isSet())
            sql += std::string(", t.") + field.column;
    }
    return sql + " FROM " + type.name + " t ";
}

Result<void> RecordStore::each(const RecordType &type, std::string_view condition, const std::function<void(Statement &)> &bind,
                               const std::function<Result<void>(Statement &)> &visit)
{
    LEYE_TRY(Statement * statement, m_database.cached(select(type) + "WHERE " + std::string(condition)));
    if (bind)
        bind(*statement);
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        LEYE_CHECK(visit(*statement));
    }
}

Result<void> RecordStore::read(const RecordType &type, const Statement &row, Record &record) const
{
    record.n = row.integer(N);
    record.id = row.id(RecordId);
    record.area = row.integer(Area);
    record.sensitivity = int(row.integer(Class));
    record.life = row.text(Life);
    record.createdMs = row.integer(CreatedMs);
    record.createdBy = UserId(row.id(CreatedBy));
    record.updatedMs = row.integer(UpdatedMs);
    record.updatedBy = UserId(row.id(UpdatedBy));
    int index = FirstField;
    for (const FieldSpec &field : type.fields) {
        if (field.isSet())
            continue;
        if (!row.isNull(index)) {
            LEYE_TRY(const Value value, column(field, row, index, record));
            field.set(record, value);
        }
        ++index;
    }
    return {};
}

Result<Value> RecordStore::column(const FieldSpec &field, const Statement &row, int index, Record &record) const
{
    switch (field.kind) {
    case FieldKind::Reference:
        return Value(row.blob(index));
    case FieldKind::List:
        return decodeValue(row.blobView(index));
    case FieldKind::Boolean:
        return Value(row.integer(index) != 0);
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Instant:
        return Value(row.integer(index));
    default:
        break;
    }
    if (!row.isBlob(index))
        return Value(row.text(index));
    const QString name = QString::fromLatin1(field.column);
    if (m_keys && m_keys->has(record.area))
        return m_keys->openValue(record.area, record.id, name, row.blobView(index));
    record.sealed.append(name);
    return Value();
}

Result<void> RecordStore::readSets(const RecordType &type, Record &record)
{
    for (const FieldSpec &field : type.fields) {
        if (!field.isSet())
            continue;
        const std::string table = std::string(type.name) + "_" + field.column;
        const std::string sql = field.kind == FieldKind::CodeSet
                                    ? "SELECT element FROM " + table + " WHERE rec = ? ORDER BY element"
                                    : "SELECT m.id FROM " + table + " s JOIN " + field.target +
                                          " m ON m.n = s.element WHERE s.rec = ? ORDER BY m.id";
        LEYE_TRY(Statement * statement, m_database.cached(sql));
        statement->bindAll(record.n);
        Value::List elements;
        while (true) {
            LEYE_TRY(const bool more, statement->step());
            if (!more)
                break;
            elements.append(field.kind == FieldKind::CodeSet ? Value(statement->text(0)) : Value(statement->blob(0)));
        }
        field.set(record, Value(elements));
    }
    return {};
}

} // namespace leye
