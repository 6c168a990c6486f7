// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "models/people/person_edit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string person, reason;
    std::vector<std::string> set;
};

Result<QList<TypedField>> typedFields(const std::vector<std::string> &assignments)
{
    QList<TypedField> fields;
    for (const std::string &assignment : assignments) {
        const QString typed = text(assignment);
        const qsizetype equals = typed.indexOf(u'=');
        if (equals < 1)
            return fail(Error::Kind::Invalid,
                        Words::tr("\"%1\" has no FIELD=VALUE. Write for example phone=13800001234.").arg(typed));
        fields.append({typed.left(equals).trimmed(), typed.mid(equals + 1)});
    }
    return fields;
}

Exit edit(const Cli &cli, const Options &options)
{
    const auto fields = typedFields(options.set);
    if (!fields)
        return cli.usage(fields.error().message);
    const auto opened = cli.open(KeyFilePurpose::Record);
    if (!opened)
        return cli.failed(opened.error());
    Workspace &workspace = **opened;
    PeopleStore people(workspace.database(), &workspace.journal().restricted());
    const auto choice = choosePerson(people, text(options.person));
    if (!choice)
        return cli.failed(choice.error());
    if (!choice->person)
        return undecided(cli, *choice, text(options.person));
    OfficeStore office(workspace.database());
    const auto codes = CodeTables::load(office, cli.clock().today());
    if (!codes)
        return cli.failed(codes.error());
    const PeopleDesk desk{workspace.journal(), people, *codes, workspace.viewer(), workspace.facts().station};
    const auto saved = editPerson(desk, PersonId(choice->person->id), *fields, text(options.reason));
    if (!saved)
        return cli.failed(saved.error());
    QStringList changed;
    for (const Touched &touched : saved->touched)
        changed.append(touched.fields);
    QJsonArray operations;
    for (const OperationRef &operation : saved->operations)
        operations.append(QJsonArray{operation.origin.toString(), operation.sequence});
    QJsonArray remarks;
    for (const EntryProblem &remark : saved->remarks) {
        const QString label = QCoreApplication::translate("Field", kPerson.field(remark.field)->label);
        cli.remark(label + u": "_s + wordsFor(remark.reason));
        remarks.append(QJsonObject{{u"field"_s, remark.field}, {u"reason"_s, codeOf(remark.reason)}});
    }
    cli.answer(changed.isEmpty() ? Words::tr("Nothing to change: everything had this value already.")
                                 : Words::tr("Changed for %1: %2").arg(saved->record.name, changed.join(u", "_s)),
               {{u"id"_s, saved->record.id.toString()},
                {u"changed"_s, QJsonArray::fromStringList(changed)},
                {u"remarks"_s, remarks},
                {u"ops"_s, operations}});
    return Exit::Done;
}

} // namespace

void addEdit(Cli &cli, CLI::App &app)
{
    CLI::App *what = cli.add(app, "edit", Words::tr("Change what is on file; the old value stays in the history"), {});
    what->require_subcommand(1);
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(*what, "person", Words::tr("Change facts of a person"),
                                [&cli, options] { return edit(cli, *options); });
    command
        ->add_option("PERSON", options->person,
                     utf8(Words::tr("Id, or name, pinyin or number that exactly one person answers to")))
        ->required();
    command
        ->add_option(
            "--set", options->set,
            utf8(Words::tr("Field and new value; may be given several times. An empty value empties the field")))
        ->required()
        ->type_name("FIELD=VALUE");
    QStringList fields;
    for (const FieldSpec &field : kPersonFields)
        fields.append(QLatin1StringView(field.column) + u" ("_s + QCoreApplication::translate("Field", field.label) +
                      u')');
    command->footer(utf8(Words::tr("Fields: %1.").arg(fields.join(u", "_s))));
    command->add_option("--reason", options->reason, utf8(Words::tr("Why, for the history")))->type_name("TEXT");
}

} // namespace leye
