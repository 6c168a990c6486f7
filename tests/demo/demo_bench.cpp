// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/demo/demo_bench.h"

#include "models/people/person_index_store.h"

namespace leye::test {

using namespace Qt::StringLiterals;

WorkspaceParts demoParts(const Clock &clock)
{
    return {catalogue(), clock, systemRandom(), [] {
                std::vector<std::unique_ptr<Projector>> made;
                made.push_back(std::make_unique<PersonIndex>());
                made.push_back(std::make_unique<NoteIndex>());
                return made;
            }};
}

DemoBench::DemoBench(const DemoPlan &plan, const DemoProgress &progress)
    : clock(plan.today)
    , report(makeDemo(path, plan, SecretBytes::copyOf(kDemoSecret), demoParts(clock), progress))
{
}

Result<std::unique_ptr<Workspace>> DemoBench::signIn(const QString &user) const
{
    return Workspace::open(path, {user, SecretBytes::copyOf(kDemoSecret), {}, {}}, demoParts(clock));
}

QStringList rowsOf(Database &database, std::string_view sql)
{
    QStringList rows;
    auto statement = database.prepare(sql);
    if (!statement)
        qFatal("%s", qPrintable(statement.error().detail));
    while (statement->step().value_or(false)) {
        QStringList cells;
        for (int column = 0; column < statement->columns(); ++column)
            cells.append(statement->isBlob(column) ? QString::fromLatin1(statement->blob(column).toHex())
                                                   : statement->text(column));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

QStringList contentOf(Database &database)
{
    QStringList content;
    for (const RecordType *type : catalogue().types()) {
        if (type == &kDesk)
            continue;
        std::string columns = "id, area, class, life, created_ms, created_by, updated_ms, updated_by";
        for (const FieldSpec &field : type->fields) {
            const std::string column = field.column;
            if (field.isSet())
                content += rowsOf(database,
                                  std::string("SELECT * FROM ") + type->name + "_" + column + " ORDER BY rec, element");
            else if (type == &kService && column == "note")
                columns += ", CASE note_class WHEN 4 THEN 'sealed' ELSE note END";
            else
                columns += ", " + column;
        }
        content += rowsOf(database, "SELECT " + columns + " FROM " + type->name + " ORDER BY n");
    }
    // Other operations hold a signature, or name the desk where they replace a value; class 4 is sealed.
    content += rowsOf(database,
                      "SELECT op.payload FROM action JOIN op ON op.k BETWEEN first_k AND last_k WHERE op.state = 0 AND "
                      "action.name IN ('service.record', 'person.add', 'consent.give') ORDER BY op.k");
    return content;
}

} // namespace leye::test
