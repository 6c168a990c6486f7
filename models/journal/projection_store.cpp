// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/projection_store.h"

#include "models/journal/cbor.h"

#include <QVarLengthArray>

#include <vector>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// Cells of every record; the other fields are its type's.
constexpr QLatin1StringView kLife("life");
constexpr QLatin1StringView kArea("area");

// Parameters of insertSql() before the fields of the type.
enum InsertParameter {
    InsertId = 1,
    InsertArea,
    InsertClass,
    InsertLife,
    InsertOperation,
    InsertWall,
    InsertUser,
    FirstField
};

std::string setTable(const RecordType &type, const FieldSpec &field)
{
    return std::string(type.name) + "_" + field.column;
}

std::string insertSql(const RecordType &type)
{
    std::string columns = "id, area, class, life, created_op, created_ms, created_by, updated_ms, updated_by";
    std::string marks = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6, ?7";
    int parameter = FirstField;
    for (const FieldSpec &field : type.fields) {
        if (field.isSet())
            continue;
        columns += std::string(", ") + field.column;
        marks += ", ?" + std::to_string(parameter++);
    }
    return std::string("INSERT INTO ") + type.name + "(" + columns + ") VALUES(" + marks +
           ") ON CONFLICT(id) DO NOTHING";
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

/// Rows found lately are found again soon: the person of an import's row, the staff of every service.
constexpr qsizetype kMaxRemembered = 1 << 14;

} // namespace

/// What is kept of one record type: statements (owned by the connection) and where its fields are bound.
struct ProjectionStore::Table {
    struct Column {
        QString name;
        const FieldSpec *field = nullptr;
        int parameter = 0; ///< none for sets
        Statement *update = nullptr;
    };
    explicit Table(const RecordType &type);

    /// The column of a field, looked for from `next` on: cells mostly come in the order of the field table.
    [[nodiscard]] Column *column(QStringView field, size_t next = 0)
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            Column &candidate = columns[(next + i) % columns.size()];
            if (candidate.name == field)
                return &candidate;
        }
        return nullptr;
    }

    std::vector<Column> columns; ///< in the order of the field table
    QHash<Id16, qint64> numbers; ///< of rows found lately
    Statement *find = nullptr;
    Statement *insert = nullptr;
    Statement *stub = nullptr;
    Statement *created = nullptr;
    Statement *complete = nullptr;
    Statement *touch = nullptr;

    void remember(const Id16 &id, qint64 n)
    {
        if (numbers.size() == kMaxRemembered)
            numbers.clear();
        numbers.insert(id, n);
    }
};

ProjectionStore::Table::Table(const RecordType &type)
{
    int parameter = FirstField;
    for (const FieldSpec &field : type.fields)
        columns.push_back({QString::fromLatin1(field.column), &field, field.isSet() ? 0 : parameter++, nullptr});
}

ProjectionStore::ProjectionStore(Database &database, const RecordCatalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

ProjectionStore::~ProjectionStore() = default;

ProjectionStore::Table &ProjectionStore::table(const RecordType &type)
{
    if (const qint64 rollbacks = m_database.rollbacks(); rollbacks != m_rollbacks) {
        for (const auto &[known, kept] : m_tables)
            kept->numbers.clear(); // rows of what was undone never were
        m_rollbacks = rollbacks;
    }
    std::unique_ptr<Table> &kept = m_tables[&type];
    if (!kept)
        kept = std::make_unique<Table>(type);
    return *kept;
}

/// The statement kept for this purpose, ready to bind; prepared when it is asked for first.
template <typename Sql>
Result<Statement *> ProjectionStore::prepared(Statement *&kept, Sql sql)
{
    if (kept) {
        kept->clear();
        return kept;
    }
    LEYE_TRY(kept, m_database.cached(sql()));
    return kept;
}

Result<std::optional<qint64>> ProjectionStore::find(const RecordType &type, const Id16 &id)
{
    Table &rows = table(type);
    if (const auto known = rows.numbers.constFind(id); known != rows.numbers.cend())
        return *known;
    LEYE_TRY(Statement * statement,
             prepared(rows.find, [&] { return std::string("SELECT n FROM ") + type.name + " WHERE id = ?"; }));
    LEYE_TRY(const bool found, statement->bindAll(id).step());
    if (!found)
        return std::nullopt;
    const qint64 n = statement->integer(0);
    statement->reset();
    rows.remember(id, n);
    return n;
}

Result<qint64> ProjectionStore::findOrStub(const RecordType &type, const Id16 &id)
{
    LEYE_TRY(const std::optional<qint64> n, find(type, id));
    if (n)
        return *n;
    Table &rows = table(type);
    LEYE_TRY(Statement * statement, prepared(rows.stub, [&] {
                 return std::string("INSERT INTO ") + type.name + "(id, area, class) VALUES(?, 0, 0)";
             }));
    LEYE_CHECK(statement->bindAll(id).run());
    const qint64 stub = m_database.lastInsertRowId();
    rows.remember(id, stub);
    return stub;
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
    LEYE_TRY(Statement * statement, prepared(table(type).created, [&] {
                 return std::string("SELECT created_op FROM ") + type.name + " WHERE n = ?";
             }));
    LEYE_TRY(const bool found, statement->bindAll(n).step());
    const OperationKey k = found ? statement->integer(0) : 0;
    statement->reset();
    return k;
}

/// NULL for nobody, and where users are no records.
Result<void> ProjectionStore::bindUser(Statement &statement, int parameter, UserId user)
{
    const RecordType *type = m_catalogue.find(u"user");
    if (!type || user.isNull())
        return {}; // parameters are NULL from the start
    LEYE_TRY(const qint64 n, findOrStub(*type, user.raw));
    statement.bind(parameter, n);
    return {};
}

Result<void> ProjectionStore::bindReference(Statement &statement, int parameter, const FieldSpec &field,
                                            const QByteArray &id)
{
    const RecordType *target = m_catalogue.find(QLatin1StringView(field.target));
    const Id16 record = Id16::fromBytes(id).value_or(Id16());
    if (!target || record.isNull())
        return {};
    LEYE_TRY(const qint64 n, findOrStub(*target, record));
    statement.bind(parameter, n);
    return {};
}

/// The parameter is NULL before, and stays so for a value that does not fit.
Result<void> ProjectionStore::bindValue(Statement &statement, int parameter, const FieldSpec &field, const Value &value,
                                        bool sealed)
{
    if (sealed) {
        statement.bind(parameter, value.value<QByteArray>());
        return {};
    }
    if (!fits(field, value))
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
        return bindReference(statement, parameter, field, *value.as<QByteArray>());
    case FieldKind::List: {
        LEYE_TRY(const QByteArray list, encodeValue(value));
        statement.bind(parameter, list);
        return {};
    }
    case FieldKind::Boolean:
        statement.bind(parameter, *value.as<bool>());
        return {};
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Instant:
        statement.bind(parameter, *value.as<qint64>());
        return {};
    default:
        statement.bind(parameter, *value.as<QString>());
        return {};
    }
}

Result<std::optional<qint64>> ProjectionStore::insert(const RecordType &type, const Id16 &id,
                                                      const RecordCreation &creation, const QList<Cell> &cells,
                                                      bool sealed)
{
    Table &rows = table(type);
    LEYE_TRY(Statement * statement, prepared(rows.insert, [&] { return insertSql(type); }));
    statement->bindAll(id, creation.area, creation.sensitivity);
    statement->bind(InsertOperation, creation.operation).bind(InsertWall, creation.wallMs);
    LEYE_CHECK(bindUser(*statement, InsertUser, creation.user));
    QVarLengthArray<const Cell *, 8> elements;
    size_t next = 0;
    for (const Cell &cell : cells) {
        const Table::Column *column = cell.field.contains(u'/') ? nullptr : rows.column(cell.field, next);
        if (column && column->parameter > 0) {
            next = size_t(column - rows.columns.data()) + 1;
            LEYE_CHECK(bindValue(*statement, column->parameter, *column->field, cell.value, sealed));
        } else if (cell.field == kLife)
            statement->bind(InsertLife, cell.value.value<QString>());
        else
            elements.append(&cell);
    }
    LEYE_CHECK(statement->run());
    if (m_database.changes() == 0)
        return std::nullopt;
    const qint64 n = m_database.lastInsertRowId();
    rows.remember(id, n);
    for (const Cell *element : elements)
        LEYE_CHECK(setCell(type, n, element->field, element->value, sealed));
    return n;
}

Result<void> ProjectionStore::complete(const RecordType &type, qint64 n, const RecordCreation &creation, bool keepsArea)
{
    LEYE_TRY(Statement * statement, prepared(table(type).complete, [&] {
                 return std::string("UPDATE ") + type.name +
                        " SET area = iif(?, area, ?), class = ?, created_op = ?, created_ms = ?, created_by = ? "
                        "WHERE n = ?";
             }));
    statement->bindAll(keepsArea, creation.area, creation.sensitivity, creation.operation, creation.wallMs);
    LEYE_CHECK(bindUser(*statement, 6, creation.user));
    return statement->bind(7, n).run();
}

Result<void> ProjectionStore::setCell(const RecordType &type, qint64 n, const QString &field, const Value &value,
                                      bool sealed)
{
    if (const qsizetype slash = field.indexOf(u'/'); slash > 0) {
        const FieldSpec *set = type.field(QStringView(field).left(slash));
        return set && set->isSet() ? setElement(type, n, *set, field.mid(slash + 1), value.value<bool>())
                                   : Result<void>();
    }
    if (field == kLife || field == kArea) {
        LEYE_TRY(Statement * statement, m_database.cached(std::string("UPDATE ") + type.name + " SET " +
                                                          (field == kLife ? "life" : "area") + " = ? WHERE n = ?"));
        field == kLife ? statement->bind(1, value.value<QString>()) : statement->bind(1, value.value<qint64>());
        return statement->bind(2, n).run();
    }
    Table::Column *column = table(type).column(field);
    if (!column || column->parameter == 0)
        return {};
    LEYE_TRY(Statement * statement, prepared(column->update, [&] {
                 return std::string("UPDATE ") + type.name + " SET " + column->field->column + " = ? WHERE n = ?";
             }));
    LEYE_CHECK(bindValue(*statement, 1, *column->field, value, sealed));
    return statement->bind(2, n).run();
}

Result<void> ProjectionStore::setElement(const RecordType &type, qint64 n, const FieldSpec &field,
                                         const QString &element, bool isIn)
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
    // The latest wins whatever the order of arrival; at the same millisecond the greater user id.
    LEYE_TRY(Statement * statement, prepared(table(type).touch, [&] {
                 return std::string("UPDATE ") + type.name +
                        " SET updated_ms = ?1, updated_by = ?2 WHERE n = ?3 AND (updated_ms IS NULL OR updated_ms < ?1 "
                        "OR (updated_ms = ?1 AND ifnull((SELECT id FROM user WHERE n = updated_by), x'') < ?4))";
             }));
    statement->bind(1, wallMs);
    LEYE_CHECK(bindUser(*statement, 2, user));
    return statement->bind(3, n).bind(4, user.raw.view()).run();
}

} // namespace leye
