// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_store.h"

#include "models/people/typed_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kOutcomeDied = "13"_L1; // app_outcome: 去世
constexpr int kMostTwins = 20;         // a name and a placeholder phone can be shared by thousands
constexpr auto kColumns = "SELECT n, id, name, also_called, id_number IS NOT NULL, area FROM person ";
constexpr auto kLiving = " AND ifnull(life, '') <> 'deleted' ORDER BY n LIMIT ";
constexpr auto kRunColumns =
    "SELECT action, kind, file_name, file_hash, plan, counts, sheet, row, started_ms, ended_ms FROM import_run ";

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string sql;
    for (const std::string_view part : parts)
        sql.append(part);
    return sql;
}

std::string people(std::string_view where) { return joined({kColumns, where, kLiving, std::to_string(kMostTwins)}); }

QString compact(const QJsonDocument &json) { return QString::fromUtf8(json.toJson(QJsonDocument::Compact)); }

QJsonObject objectOf(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

QJsonObject toJson(const RowResult &result)
{
    QJsonArray problems;
    for (const EntryProblem &problem : result.problems)
        problems.append(QJsonArray{problem.field, codeOf(problem.reason)});
    QJsonArray twins;
    for (const PersonId twin : result.twins)
        twins.append(twin.toString());
    return {{u"outcome"_s, codeOf(result.outcome)},
            {u"problems"_s, problems},
            {u"person"_s, result.person.isNull() ? QString() : result.person.toString()},
            {u"twins"_s, twins}};
}

RowResult resultFrom(RowPlace place, const QJsonObject &json)
{
    RowResult result;
    result.place = place;
    result.outcome = rowOutcomeFrom(json["outcome"_L1].toString()).value_or(RowOutcome::Rejected);
    for (const QJsonValue &pair : json["problems"_L1].toArray()) {
        if (const auto reason = entryReasonFrom(pair[1].toString()))
            result.problems.append({pair[0].toString(), *reason});
    }
    result.person = PersonId(Id16::fromText(json["person"_L1].toString()).value_or(Id16()));
    for (const QJsonValue &twin : json["twins"_L1].toArray())
        result.twins.append(PersonId(Id16::fromText(twin.toString()).value_or(Id16())));
    return result;
}

/// [kind, text] a cell, with a third element where digits were lost.
QJsonArray toJson(const SheetRow &row)
{
    QJsonArray cells;
    for (const SheetCell &cell : row.cells) {
        QJsonArray pair{int(cell.kind), cell.text};
        if (cell.digitsLost)
            pair.append(true);
        cells.append(pair);
    }
    return cells;
}

SheetRow rowFrom(qint64 number, const QString &text)
{
    SheetRow row{number, {}};
    for (const QJsonValue &cell : QJsonDocument::fromJson(text.toUtf8()).array())
        row.cells.append({SheetCell::Kind(cell[0].toInt()), cell[2].toBool(), cell[1].toString()});
    return row;
}

ImportRun runFrom(const Statement &row)
{
    ImportRun run;
    run.action = ActionId(row.id(0));
    run.kind = importKindFrom(row.text(1)).value_or(ImportKind::People);
    run.fileName = row.text(2);
    run.fileHash = row.blob(3);
    run.plan = ImportPlan::fromJson(objectOf(row.text(4))).value_or(ImportPlan());
    run.counts = ImportCounts::fromJson(objectOf(row.text(5)));
    run.last = {row.integer(6), row.integer(7)};
    run.startedMs = row.integer(8);
    if (!row.isNull(9))
        run.endedMs = row.integer(9);
    return run;
}

} // namespace

ImportStore::ImportStore(Database &database, const RestrictedKeys *keys)
    : m_database(database)
    , m_records(database, keys)
{
}

bool OnFile::answersTo(const QString &typed) const
{
    const QStringList aliases = alsoCalled.split(u'、', Qt::SkipEmptyParts);
    return isSameName(name, typed) || std::any_of(aliases.begin(), aliases.end(),
                                                  [&typed](const QString &alias) { return isSameName(alias, typed); });
}

std::optional<QDate> dayOfDeath(const QList<Enrolment> &enrolments)
{
    for (const Enrolment &enrolment : enrolments) {
        if (enrolment.outcome == kOutcomeDied)
            return enrolment.outcomeDate;
    }
    return {};
}

Result<void> ImportStore::append(Statement &statement, QList<OnFile> &found)
{
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            return {};
        const OnFile person{statement.integer(0), PersonId(statement.id(1)), statement.text(2),
                            statement.text(3),    statement.integer(4) != 0, statement.integer(5)};
        if (!found.contains(person))
            found.append(person);
    }
}

Result<QList<OnFile>> ImportStore::withIdNumber(const QString &type, const QString &number)
{
    const QString key = idMatchKey(type, number);
    QList<OnFile> found;
    LEYE_TRY(
        Statement * statement,
        m_database.cached(people(key == number ? "WHERE id_number = ?1 AND id_type = ?2"
                                               : "WHERE id_number >= ?1 AND id_number < ?1 || '~' AND id_type = ?2")));
    LEYE_CHECK(append(statement->bindAll(key, type), found));
    return found;
}

Result<QList<OnFile>> ImportStore::similar(const QString &name, QDate birth, const QString &phone)
{
    QList<OnFile> found;
    if (birth.isValid()) {
        LEYE_TRY(Statement * statement, m_database.cached(people("WHERE birth = ?1 AND name = ?2")));
        LEYE_CHECK(append(statement->bindAll(birth.toString(Qt::ISODate), name), found));
    }
    if (!phone.isEmpty()) {
        LEYE_TRY(const QList<OnFile> others, withPhone(name, phone));
        for (const OnFile &other : others) {
            if (!found.contains(other))
                found.append(other);
        }
    }
    return found;
}

Result<QList<OnFile>> ImportStore::onlyNamed(const QString &name)
{
    QList<OnFile> found;
    LEYE_TRY(Statement * statement,
             m_database.cached(people("WHERE birth IS NULL AND name = ?1 AND id_number IS NULL AND phone IS NULL")));
    LEYE_CHECK(append(statement->bindAll(name), found));
    return found;
}

Result<QList<OnFile>> ImportStore::withPhone(const QString &name, const QString &phone)
{
    QList<OnFile> found;
    LEYE_TRY(Statement * statement, m_database.cached(people("WHERE phone = ?1 AND name = ?2")));
    LEYE_CHECK(append(statement->bindAll(phone, name), found));
    return found;
}

Result<QList<Service>> ImportStore::services(qint64 person, QDate day)
{
    return m_records.where<Service>(
        "t.person = ?1 AND t.date = ?2 AND ifnull(t.life, '') <> 'deleted' ORDER BY t.n",
        [&](Statement &statement) { statement.bindAll(person, day.toString(Qt::ISODate)); });
}

Result<QList<Enrolment>> ImportStore::enrolments(qint64 person)
{
    return m_records.where<Enrolment>("t.person = ?1 AND ifnull(t.life, '') <> 'deleted' ORDER BY t.n",
                                      [person](Statement &statement) { statement.bindAll(person); });
}

Result<void> ImportStore::save(const ImportRun &run)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "INSERT INTO import_run(action, kind, file_name, file_hash, plan, counts, sheet, row, started_ms, "
                 "ended_ms) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT(action) DO UPDATE SET "
                 "plan = ?5, counts = ?6, sheet = ?7, row = ?8, ended_ms = ?10"));
    statement->bindAll(run.action.raw, codeOf(run.kind), run.fileName, run.fileHash,
                       compact(QJsonDocument(run.plan.toJson())), compact(QJsonDocument(run.counts.toJson())),
                       qint64(run.last.sheet), run.last.row, run.startedMs);
    run.endedMs ? statement->bind(10, *run.endedMs) : statement->bindNull(10);
    return statement->run();
}

Result<std::optional<ImportRun>> ImportStore::run(ActionId action)
{
    LEYE_TRY(Statement * statement, m_database.cached(joined({kRunColumns, "WHERE action = ?"})));
    LEYE_TRY(const bool found, statement->bindAll(action.raw).step());
    const std::optional<ImportRun> run = found ? std::optional(runFrom(*statement)) : std::nullopt;
    statement->reset();
    return run;
}

Result<QList<ImportRun>> ImportStore::runs()
{
    LEYE_TRY(Statement * statement, m_database.cached(joined({kRunColumns, "ORDER BY started_ms DESC, action DESC"})));
    QList<ImportRun> runs;
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return runs;
        runs.append(runFrom(*statement));
    }
}

Result<void> ImportStore::forget(ActionId action)
{
    LEYE_CHECK(dropRows(action));
    LEYE_TRY(Statement * statement, m_database.cached("DELETE FROM import_run WHERE action = ?"));
    return statement->bindAll(action.raw).run();
}

Result<void> ImportStore::saveRow(ActionId action, const ImportRow &row)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "INSERT OR REPLACE INTO import_row(action, sheet, row, result, cells) VALUES(?, ?, ?, ?, ?)"));
    return statement
        ->bindAll(action.raw, qint64(row.result.place.sheet), row.result.place.row,
                  compact(QJsonDocument(toJson(row.result))), compact(QJsonDocument(toJson(row.cells))))
        .run();
}

Result<void> ImportStore::dropRow(ActionId action, RowPlace place)
{
    LEYE_TRY(Statement * statement,
             m_database.cached("DELETE FROM import_row WHERE action = ? AND sheet = ? AND row = ?"));
    return statement->bindAll(action.raw, qint64(place.sheet), place.row).run();
}

Result<void> ImportStore::eachRow(ActionId action, const std::function<Result<void>(const ImportRow &)> &visit)
{
    LEYE_TRY(
        Statement statement,
        m_database.prepare("SELECT sheet, row, result, cells FROM import_row WHERE action = ? ORDER BY sheet, row"));
    statement.bindAll(action.raw);
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        if (!more)
            return {};
        const RowPlace place{statement.integer(0), statement.integer(1)};
        LEYE_CHECK(visit({resultFrom(place, objectOf(statement.text(2))), rowFrom(place.row, statement.text(3))}));
    }
}

Result<void> ImportStore::dropRows(ActionId action)
{
    LEYE_TRY(Statement * statement, m_database.cached("DELETE FROM import_row WHERE action = ?"));
    return statement->bindAll(action.raw).run();
}

Result<void> ImportStore::dropOldRows(qint64 beforeMs)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "DELETE FROM import_row WHERE action IN (SELECT action FROM import_run WHERE started_ms < ?)"));
    return statement->bindAll(beforeMs).run();
}

} // namespace leye
