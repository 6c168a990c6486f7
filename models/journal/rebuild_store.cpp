// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/rebuild_store.h"

#include "models/journal/history.h"
#include "models/store/bulk_load.h"

#include <QCoreApplication>
#include <QStringList>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rebuild)
};

constexpr int kOperationsPerTransaction = 10'000; // the most a SQLite transaction may hold (DESIGN.md §5)
const QString kUnreadable = u"(unreadable)"_s;

/// A statement whose first column is the record's id; every column is compared.
struct Comparison {
    QString table;
    std::string sql;
};

/// Each row of a type with its references as ids, in the order of ids. created_op names desk and sequence, because
/// the desks' local numbers are the same in both.
std::string rowsSql(const RecordType &type)
{
    std::string sql =
        "SELECT t.id, t.area, t.class, t.life, t.created_op, t.created_ms, "
        "(SELECT id FROM user WHERE n = t.created_by), t.updated_ms, (SELECT id FROM user WHERE n = t.updated_by)";
    for (const FieldSpec &field : type.fields) {
        if (field.kind == FieldKind::Reference)
            sql += std::string(", (SELECT id FROM ") + field.target + " WHERE n = t." + field.column + ")";
        else if (!field.isSet())
            sql += std::string(", t.") + field.column;
    }
    // A stub that nothing but a reference made says nothing, and depends on which value was shown for a while.
    return sql + " FROM " + type.name + " t WHERE t.created_op IS NOT NULL OR t.updated_ms IS NOT NULL ORDER BY t.id";
}

/// Fields that can be sealed, in SQL: which value of them is shown cannot be told without their key.
std::string sealableOf(const RecordType &type)
{
    std::string names = "''";
    for (const FieldSpec &field : type.fields) {
        if (field.sensitivityIn || field.sensitivity == Psychological)
            names += std::string(", '") + field.column + "'";
    }
    return names;
}

/// `hasUnreadable`: some operations could not be applied, so what is known of sealable fields is not compared.
QList<Comparison> comparisonsOf(const RecordType &type, bool hasUnreadable)
{
    const QString name = QString::fromLatin1(type.name);
    QList<Comparison> comparisons{{name, rowsSql(type)}};
    for (const FieldSpec &field : type.fields) {
        if (!field.isSet())
            continue;
        const std::string table = std::string(type.name) + "_" + field.column;
        const std::string element = field.kind == FieldKind::CodeSet
                                        ? std::string("s.element")
                                        : std::string("(SELECT id FROM ") + field.target + " WHERE n = s.element)";
        comparisons.append({QString::fromStdString(table), "SELECT t.id, " + element + " AS e FROM " + table +
                                                               " s JOIN " + type.name +
                                                               " t ON t.n = s.rec ORDER BY t.id, e"});
    }
    const std::string ofType = " x JOIN word f ON f.w = x.field JOIN " + std::string(type.name) +
                               " t ON t.n = x.rec WHERE x.type = (SELECT w FROM word WHERE text = '" + type.name +
                               "') " + (hasUnreadable ? "AND f.text NOT IN (" + sealableOf(type) + ") " : std::string());
    comparisons.append(
        {name + u"/head"_s, "SELECT t.id, f.text, x.k FROM head" + ofType + "ORDER BY t.id, f.text, x.k"});
    comparisons.append({name + u"/conflict"_s, "SELECT t.id, f.text FROM conflict" + ofType + "ORDER BY t.id, f.text"});
    comparisons.append({name + u"/pending"_s,
                        "SELECT t.id, f.text, x.o, x.seq FROM pending" + ofType + "ORDER BY t.id, f.text, x.o, x.seq"});
    return comparisons;
}

/// Sealed values are blobs in text columns; without their key the rebuilt one is null.
bool sameColumn(const Statement &left, const Statement &right, int column, bool ignoreSealed)
{
    if (ignoreSealed && (left.isBlob(column) != right.isBlob(column)))
        return true;
    return left.isNull(column) == right.isNull(column) && left.blobView(column) == right.blobView(column);
}

Result<void> compare(Database &source, Database &target, const Comparison &comparison, RebuildResult &result)
{
    LEYE_TRY(Statement left, source.prepare(comparison.sql));
    LEYE_TRY(Statement right, target.prepare(comparison.sql));
    while (true) {
        LEYE_TRY(const bool inSource, left.step());
        LEYE_TRY(const bool inTarget, right.step());
        if (!inSource && !inTarget)
            return {};
        bool same = inSource == inTarget;
        for (int column = 0; same && column < left.columns(); ++column)
            same = sameColumn(left, right, column, result.unreadable > 0 && column > 0);
        if (!same) {
            result.differences.append({comparison.table, (inSource ? left : right).id(0).toString()});
            return {};
        }
    }
}

/// Applies the log of one database to another.
class Replay {
public:
    Replay(Database &target, const RecordCatalogue &catalogue,
           const std::vector<std::unique_ptr<Projector>> &projectors, const RestrictedKeys &keys)
        : m_target(target)
        , m_keys(keys)
        , m_store(target)
        , m_projections(target, catalogue)
        , m_merger(target, m_store, m_projections, catalogue, projectors, keys)
    {
    }

    [[nodiscard]] Result<void> addOrigins(const QList<OriginRow> &origins)
    {
        for (const OriginRow &origin : origins) {
            LEYE_CHECK(m_store.addOrigin(origin.id, origin.publicKey, origin.station));
            LEYE_CHECK(m_store.updateOrigin(origin));
        }
        return {};
    }

    [[nodiscard]] Result<void> apply(const OperationRow &row, RebuildResult &result)
    {
        if (row.state == OperationState::Waiting)
            return m_store.addOperation(row);
        const Result<OperationBody> body = readBody(row, m_keys);
        if (!body && body.error().kind == Error::Kind::Denied) {
            ++result.unreadable;
            return m_store.addOperation({row.k, 0, row.state, row.header, row.payload});
        }
        if (!body)
            return failure(body);
        LEYE_TRY(const OperationHeader header, decodeHeader(row.header));
        const bool isRestricted = header.sensitivity == Psychological;
        LEYE_CHECK(m_merger.apply({row.k, isRestricted ? OperationState::Restricted : OperationState::Applied,
                                   row.header, row.payload, header, hashOfHeader(row.header), *body}));
        ++result.operations;
        return {};
    }

    [[nodiscard]] Result<void> finish() { return m_merger.finish(); }

private:
    Database &m_target;
    const RestrictedKeys &m_keys;
    JournalStore m_store;
    ProjectionStore m_projections;
    Merger m_merger;
};

/// In transactions that fit into memory.
Result<void> replayLog(Database &source, Database &target, Replay &replay, RebuildResult &result,
                       const Progress &progress)
{
    JournalStore log(source);
    LEYE_TRY(const QList<OriginRow> origins, log.origins());
    LEYE_TRY(const qint64 total, source.integer("SELECT count(*) FROM op"));
    std::optional<Transaction> transaction;
    const auto next = [&]() -> Result<void> {
        if (transaction) {
            LEYE_CHECK(replay.finish());
            LEYE_CHECK(transaction->commit());
        }
        transaction.reset();
        LEYE_TRY(Transaction begun, Transaction::begin(target));
        transaction.emplace(std::move(begun));
        return {};
    };
    LEYE_CHECK(next());
    LEYE_CHECK(replay.addOrigins(origins));
    qint64 done = 0;
    for (const OriginRow &origin : origins) {
        LEYE_CHECK(log.eachOperation(operationKey(origin.o, 1), operationKey(origin.o + 1, 0) - 1,
                                     [&](const OperationRow &row) -> Result<void> {
                                         if (++done % kOperationsPerTransaction == 0) {
                                             if (progress && !progress(done, total))
                                                 return fail(Error::Kind::Cancelled, Words::tr("Stopped."));
                                             LEYE_CHECK(next());
                                         }
                                         return replay.apply(row, result);
                                     }));
    }
    LEYE_CHECK(replay.finish());
    return transaction->commit();
}

} // namespace

Result<RebuildResult> rebuildAndCompare(Database &source, Database &target, const RecordCatalogue &catalogue,
                                        const std::vector<std::unique_ptr<Projector>> &projectors,
                                        const RestrictedKeys &keys, const Progress &progress)
{
    RebuildResult result;
    LEYE_TRY(const BulkLoad load, BulkLoad::begin(target));
    // Merging looks at the log by subject; projectors may look at anything.
    LEYE_TRY(LaterIndexes indexes,
             projectors.empty() ? LaterIndexes::take(target, {"op"}) : Result<LaterIndexes>(LaterIndexes()));
    Replay replay(target, catalogue, projectors, keys);
    LEYE_CHECK(replayLog(source, target, replay, result, progress));
    LEYE_CHECK(indexes.make());
    for (const RecordType *type : catalogue.types()) {
        for (const Comparison &comparison : comparisonsOf(*type, result.unreadable > 0))
            LEYE_CHECK(compare(source, target, comparison, result));
    }
    return result;
}

} // namespace leye
