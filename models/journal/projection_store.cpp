// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/projection_store.h"

#include "models/journal/cbor.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The column of a plain cell that every record has.
bool isLife(const ProjectedCell &cell) { return cell.field == "life"_L1; }
bool isArea(const ProjectedCell &cell) { return cell.field == "area"_L1; }

std::string setTable(const RecordType &type, const FieldSpec &field)
{
    return std::string(type.name) + "_" + field.column;
}

std::string insertSql(const RecordType &type)
{
    std::string columns = "id, area, class, life, created_op, created_ms, created_by, updated_ms, updated_by";
    std::string marks = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6, ?7";
    int parameter = 8;
    for (const FieldSpec &field : type.fields) {
        if (field.isSet())
            continue;
        columns += std::string(", ") + field.column;
        marks += ", ?" + std::to_string(parameter++);
    }
    return std::string("INSERT INTO ") + type.name + "(" + columns + ") VALUES(" + marks + ")";
}

/// A value of another type than its field's is projected as null: the operation itself is kept as it came.
bool fits(const FieldSpec &field, const Value &value)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Code:
    case FieldKind::Date:
        return value.as<QString>();
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Instant:
        return value.as<qint64>();
    case FieldKind::Boolean:
        return value.as<bool>();
    case FieldKind::Reference:
        return value.as<QByteArray>() && value.as<QByteArray>()->size() == 16;
    case FieldKind::List:
        return value.as<Value::List>();
    case FieldKind::CodeSet:
    case FieldKind::ReferenceSet:
        return false;
    }
    return false;
}

} // namespace

Result<std::optional<qint64>> ProjectionStore::find(const RecordType &type, const Id16 &id)
{
    LEYE_TRY(Statement * statement, m_database.cached(std::string("SELECT n FROM ") + type.name + " WHERE id = ?"));
    LEYE_TRY(const bool found, statement->bindAll(id).step());
    std::optional<qint64> n;
    if (found)
        n = statement->integer(0);
    statement->reset();
    return n;
}

Result<qint64> ProjectionStore::findOrStub(const RecordType &type, const Id16 &id)
{
    LEYE_TRY(const std::optional<qint64> n, find(type, id));
    if (n)
        return *n;
    LEYE_TRY(Statement * statement,
             m_database.cached(std::string("INSERT INTO ") + type.name + "(id, area, class) VALUES(?, 0, 0)"));
    LEYE_CHECK(statement->bindAll(id).run());
    return m_database.lastInsertRowId();
}

Result<Id16> ProjectionStore::idOf(const RecordType &type, qint64 n)
{
    LEYE_TRY(Statement * statement, m_database.cached(std::string("SELECT id FROM ") + type.name + " WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const Id16 id = found ? statement->id(0) : Id16();
    statement->reset();
    return id;
}

Result<std::optional<qint64>> ProjectionStore::reference(const RecordType &type, qint64 n, const char *column)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(std::string("SELECT ") + column + " FROM " + type.name + " WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    std::optional<qint64> value;
    if (found && !statement->isNull(0))
        value = statement->integer(0);
    statement->reset();
    return value;
}

Result<QList<Id16>> ProjectionStore::referring(const RecordType &type, const Id16 &id)
{
    QList<Id16> referring;
    for (const RecordType *other : m_catalogue.types()) {
        for (const FieldSpec &field : other->fields) {
            const bool isSubject = QLatin1StringView(field.column) == QLatin1StringView(other->subjectField);
            if (field.kind != FieldKind::Reference || isSubject || QLatin1StringView(field.target) != QLatin1StringView(type.name))
                continue;
            LEYE_TRY(Statement * statement,
                     m_database.cached(std::string("SELECT id FROM ") + other->name + " WHERE " + field.column + " = (SELECT n FROM " + type.name +
                                       " WHERE id = ?) AND ifnull(life, '') <> 'deleted'"));
            statement->bindAll(id);
            while (true) {
                LEYE_TRY(const bool more, statement->step());
                if (!more)
                    break;
                referring.append(statement->id(0));
            }
        }
    }
    return referring;
}

Result<OperationKey> ProjectionStore::creatingOperation(const RecordType &type, qint64 n)
{
    LEYE_TRY(Statement * statement, m_database.cached(std::string("SELECT created_op FROM ") + type.name + " WHERE n = ?"));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const OperationKey k = found ? statement->integer(0) : 0;
    statement->reset();
    return k;
}

Result<std::optional<qint64>> ProjectionStore::userNumber(UserId user)
{
    const RecordType *type = m_catalogue.find(u"user");
    if (!type || user.isNull())
        return std::nullopt;
    LEYE_TRY(const qint64 n, findOrStub(*type, user.raw));
    return n;
}

Result<void> ProjectionStore::bindColumn(Statement &statement, int parameter, const FieldSpec &field, const ProjectedCell &cell)
{
    if (cell.sealed) {
        statement.bind(parameter, cell.value.value<QByteArray>());
        return {};
    }
    if (!fits(field, cell.value)) {
        statement.bindNull(parameter);
        return {};
    }
    switch (field.kind) {
    case FieldKind::Reference: {
        const RecordType *target = m_catalogue.find(QLatin1StringView(field.target));
        const Id16 id = Id16::fromBytes(*cell.value.as<QByteArray>()).value_or(Id16());
        if (!target || id.isNull()) {
            statement.bindNull(parameter);
            return {};
        }
        LEYE_TRY(const qint64 n, findOrStub(*target, id));
        statement.bind(parameter, n);
        return {};
    }
    case FieldKind::List: {
        LEYE_TRY(const QByteArray list, encodeValue(cell.value));
        statement.bind(parameter, list);
        return {};
    }
    case FieldKind::Boolean:
        statement.bind(parameter, cell.value.value<bool>());
        return {};
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Instant:
        statement.bind(parameter, cell.value.value<qint64>());
        return {};
    default:
        statement.bind(parameter, cell.value.value<QString>());
        return {};
    }
}

Result<qint64> ProjectionStore::insert(const RecordType &type, const Id16 &id, const RecordCreation &creation,
                                       const QList<ProjectedCell> &cells)
{
    LEYE_TRY(const std::optional<qint64> user, userNumber(creation.user));
    LEYE_TRY(Statement * statement, m_database.cached(insertSql(type)));
    statement->bindAll(id, creation.area, creation.sensitivity);
    statement->bindNull(4);
    statement->bind(5, creation.operation).bind(6, creation.wallMs);
    user ? statement->bind(7, *user) : statement->bindNull(7);
    int parameter = 8;
    QList<const ProjectedCell *> elements;
    for (const ProjectedCell &cell : cells) {
        if (isLife(cell))
            statement->bind(4, cell.value.value<QString>());
        else if (cell.field.contains(u'/'))
            elements.append(&cell);
    }
    for (const FieldSpec &field : type.fields) {
        if (field.isSet())
            continue;
        const auto cell = std::find_if(cells.begin(), cells.end(), [&field](const ProjectedCell &candidate) {
            return candidate.field == QLatin1StringView(field.column);
        });
        if (cell == cells.end())
            statement->bindNull(parameter);
        else
            LEYE_CHECK(bindColumn(*statement, parameter, field, *cell));
        ++parameter;
    }
    LEYE_CHECK(statement->run());
    const qint64 n = m_database.lastInsertRowId();
    for (const ProjectedCell *element : elements)
        LEYE_CHECK(setCell(type, n, *element));
    return n;
}

Result<void> ProjectionStore::complete(const RecordType &type, qint64 n, const RecordCreation &creation)
{
    LEYE_TRY(const std::optional<qint64> user, userNumber(creation.user));
    LEYE_TRY(Statement * statement,
             m_database.cached(std::string("UPDATE ") + type.name +
                               " SET area = CASE area WHEN 0 THEN ? ELSE area END, class = ?, created_op = ?, created_ms = ?, "
                               "created_by = ? WHERE n = ?"));
    statement->bindAll(creation.area, creation.sensitivity, creation.operation, creation.wallMs);
    user ? statement->bind(5, *user) : statement->bindNull(5);
    return statement->bind(6, n).run();
}

Result<void> ProjectionStore::setCell(const RecordType &type, qint64 n, const ProjectedCell &cell)
{
    if (const qsizetype slash = cell.field.indexOf(u'/'); slash > 0) {
        const FieldSpec *field = type.field(QStringView(cell.field).left(slash));
        return field && field->isSet() ? setElement(type, n, *field, cell.field.mid(slash + 1), cell.value.value<bool>())
                                       : Result<void>();
    }
    if (isLife(cell) || isArea(cell)) {
        LEYE_TRY(Statement * statement, m_database.cached(std::string("UPDATE ") + type.name + " SET " +
                                                          (isLife(cell) ? "life" : "area") + " = ? WHERE n = ?"));
        isLife(cell) ? statement->bind(1, cell.value.value<QString>()) : statement->bind(1, cell.value.value<qint64>());
        return statement->bind(2, n).run();
    }
    const FieldSpec *field = type.field(cell.field);
    if (!field || field->isSet())
        return {};
    LEYE_TRY(Statement * statement,
             m_database.cached(std::string("UPDATE ") + type.name + " SET " + field->column + " = ? WHERE n = ?"));
    LEYE_CHECK(bindColumn(*statement, 1, *field, cell));
    return statement->bind(2, n).run();
}

Result<void> ProjectionStore::setElement(const RecordType &type, qint64 n, const FieldSpec &field, const QString &element, bool isIn)
{
    const std::string table = setTable(type, field);
    LEYE_TRY(Statement * statement,
             m_database.cached(isIn ? "INSERT OR IGNORE INTO " + table + "(rec, element) VALUES(?, ?)"
                                    : "DELETE FROM " + table + " WHERE rec = ? AND element = ?"));
    statement->bind(1, n);
    if (field.kind == FieldKind::CodeSet)
        return statement->bind(2, element).run();
    const RecordType *target = m_catalogue.find(QLatin1StringView(field.target));
    const std::optional<Id16> id = Id16::fromText(element);
    if (!target || !id)
        return {};
    LEYE_TRY(const qint64 member, findOrStub(*target, *id));
    return statement->bind(2, member).run();
}

Result<void> ProjectionStore::touch(const RecordType &type, qint64 n, qint64 wallMs, UserId user)
{
    LEYE_TRY(const std::optional<qint64> number, userNumber(user));
    // The latest wins whatever the order of arrival; at the same millisecond the greater user id.
    LEYE_TRY(Statement * statement,
             m_database.cached(std::string("UPDATE ") + type.name +
                               " SET updated_ms = ?1, updated_by = ?2 WHERE n = ?3 AND (updated_ms IS NULL OR updated_ms < ?1 "
                               "OR (updated_ms = ?1 AND ifnull((SELECT id FROM user WHERE n = updated_by), x'') < ?4))"));
    statement->bind(1, wallMs);
    number ? statement->bind(2, *number) : statement->bindNull(2);
    return statement->bind(3, n).bind(4, user.raw.view()).run();
}

} // namespace leye
