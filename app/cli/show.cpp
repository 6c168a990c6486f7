// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/cli/person_json.h"
#include "models/people/field_text.h"
#include "models/people/import/places.h"
#include "models/people/person_entry.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Whole numbers were shown: that is in the log at once.
Result<void> noteReveal(Workspace &workspace, const Person &person)
{
    Disclosure reveal;
    reveal.id = workspace.journal().newId();
    reveal.area = person.area;
    reveal.kind = u"reveal"_s;
    reveal.what = u"id_number, phone"_s;
    reveal.rows = 1;
    reveal.subjects = {Value(person.id.bytes())};
    LEYE_CHECK(workspace.journal().commit(Edit(u"person.reveal"_s, workspace.viewer().user).add(reveal)));
    return {};
}

/// Labels and values of the fields that hold something, one a line.
QStringList facts(const Person &person, NameBook &names, const Places &places, const Viewer &viewer,
                  const QJsonObject &shown)
{
    QStringList lines;
    for (const FieldSpec &field : kPersonFields) {
        const QJsonValue value = shown.value(QLatin1StringView(field.column));
        if (!viewer.mayRead(field.sensitivityOf(person)) || value.isNull() || value.isUndefined())
            continue;
        // Texts and days as they are shown, perhaps masked; codes, money, yes and no in words.
        const bool isShown = field.kind == FieldKind::Text || field.kind == FieldKind::Date;
        QString text = isShown ? value.toString() : names.text(field, field.get(person)).value_or(QString());
        if (&field == personField("committee"))
            text = places.committeeName(text);
        if (!text.isEmpty())
            lines.append(QCoreApplication::translate("Field", field.label) + u": "_s + text);
    }
    return lines;
}

QStringList services(const QJsonArray &array)
{
    QStringList lines;
    for (const QJsonValue &value : array) {
        const QJsonObject service = value.toObject();
        QStringList staff;
        for (const QJsonValue &name : service["staff"_L1].toArray())
            staff.append(name.toString());
        const bool isHidden = service.contains("restricted"_L1);
        lines.append(u"  %1  %2  %3  %4  %5"_s.arg(
            service["date"_L1].toString(), service["kind"_L1].toString(), staff.join(u'、'),
            service["title"_L1].toString() + u' ' + service["result"_L1].toString(),
            isHidden ? u"受限记录"_s : service["note"_L1].toString()));
    }
    return lines;
}

QString words(const Person &person, NameBook &names, const Places &places, const Viewer &viewer,
              const QJsonObject &file)
{
    QStringList lines = facts(person, names, places, viewer, file["person"_L1].toObject());
    const QJsonObject counts = file["counts"_L1].toObject();
    QStringList counted;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        counted.append(u"%1 %2"_s.arg(count.key()).arg(count.value().toInt()));
    if (!counted.isEmpty())
        lines.append(Words::tr("Services: %1").arg(counted.join(u"、"_s)));
    if (const QJsonObject outcome = file["outcome"_L1].toObject(); !outcome.isEmpty())
        lines.append(Words::tr("Outcome: %1 %2 on %3")
                         .arg(outcome["outcome"_L1].toString(), outcome["job_title"_L1].toString(),
                              outcome["date"_L1].toString()));
    for (const QJsonValue &mate : file["household"_L1].toArray())
        lines.append(
            Words::tr("Same household: %1 (%2)").arg(mate["name"_L1].toString(), mate["relation"_L1].toString()));
    lines.append(services(file["services"_L1].toArray()));
    return lines.join(u'\n');
}

Exit show(const Cli &cli, const QString &text)
{
    const auto opened = cli.open(KeyFilePurpose::Report);
    if (!opened)
        return cli.failed(opened.error());
    Workspace &workspace = **opened;
    PeopleStore people(workspace.database(), &workspace.journal().restricted());
    const auto choice = choosePerson(people, text);
    if (!choice)
        return cli.failed(choice.error());
    if (!choice->person)
        return undecided(cli, *choice, text);
    OfficeStore office(workspace.database());
    const auto codes = CodeTables::load(office, cli.clock().today());
    if (!codes)
        return cli.failed(codes.error());
    if (workspace.viewer().may(Task::RevealNumbers)) {
        if (const auto noted = noteReveal(workspace, *choice->person); !noted)
            return cli.failed(noted.error());
    }
    const auto file = personJson(workspace, *codes, *choice->person);
    if (!file)
        return cli.failed(file.error());
    const auto places = Places::load();
    if (!places)
        return cli.failed(places.error());
    NameBook names(office, people, *codes);
    cli.answer(words(*choice->person, names, *places, workspace.viewer(), *file), *file);
    return Exit::Done;
}

} // namespace

void addShow(Cli &cli, CLI::App &app)
{
    CLI::App *what = cli.add(app, "show", Words::tr("Show what is on file"), {});
    what->require_subcommand(1);
    auto person = std::make_shared<std::string>();
    CLI::App *command =
        cli.add(*what, "person", Words::tr("Everything on one person; that it was looked at is in the log"),
                [&cli, person] { return show(cli, text(*person)); });
    command
        ->add_option("PERSON", *person,
                     utf8(Words::tr("Id, or name, pinyin or number that exactly one person answers to")))
        ->required();
}

} // namespace leye
