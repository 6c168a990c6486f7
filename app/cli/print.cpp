// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "models/people/case_file_builder.h"
#include "models/store/atomic_file.h"
#include "ui/print/print_case_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::vector<std::string> people;
    std::string out;
    std::string mask = "partial";
    std::string purpose;
};

/// The files and whose they are.
struct Printed {
    QList<CaseFile> files;
    QList<PersonId> people;
};

Result<void> addPerson(const PeopleDesk &desk, const DisclosureWish &wish, bool isDemo, const Person &person,
                       Printed &printed)
{
    LEYE_TRY(const CaseFile file, buildCaseFile(desk, PersonId(person.id), wish, isDemo));
    printed.files.append(file);
    printed.people.append(PersonId(person.id));
    return {};
}

/// The log says it first; then the file appears, whole.
Result<void> handOver(const PeopleDesk &desk, const DisclosureWish &wish, const Printed &printed, const QString &path)
{
    const PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    LEYE_TRY(const QByteArray pdf, caseFilePdf(printed.files, fonts));
    LEYE_TRY(const Committed logged, recordPrint(desk, wish, printed.people, path));
    Result<void> written = atomicWrite(path, pdf);
    if (!written)
        LEYE_CHECK(recordNotHandedOver(desk.journal, desk.viewer, logged, written.error()));
    return written;
}

QJsonObject answerOf(const Printed &printed, const DisclosureWish &wish, const QString &path)
{
    QJsonArray people;
    for (const PersonId person : printed.people)
        people.append(person.toString());
    return {{u"file"_s, path}, {u"people"_s, people}, {u"mask"_s, codeOf(wish.mask)}};
}

Exit printCaseFiles(const Cli &cli, const Options &options)
{
    if (options.people.empty())
        return cli.usage(Words::tr("Say whose file: leyedesk print casefile PERSON --out FILE."));
    const auto workspace = cli.open(KeyFilePurpose::Record);
    if (!workspace)
        return cli.failed(workspace.error());
    PeopleStore people((*workspace)->database(), &(*workspace)->journal().restricted());
    OfficeStore office((*workspace)->database());
    const auto codes = CodeTables::load(office, cli.clock().today());
    if (!codes)
        return cli.failed(codes.error());
    const WorkspaceFacts &facts = (*workspace)->facts();
    const PeopleDesk desk{(*workspace)->journal(), people, *codes, (*workspace)->viewer(), facts.station};
    const DisclosureWish wish{maskFromCode(text(options.mask)).value_or(MaskLevel::Partial), text(options.purpose), {}};
    Printed printed;
    for (const std::string &wanted : options.people) {
        const auto choice = choosePerson(people, text(wanted));
        if (!choice)
            return cli.failed(choice.error());
        if (!choice->person)
            return undecided(cli, *choice, text(wanted));
        if (const auto added = addPerson(desk, wish, facts.demo, *choice->person, printed); !added)
            return cli.failed(added.error());
    }
    const QString path = text(options.out);
    if (const auto handed = handOver(desk, wish, printed, path); !handed)
        return cli.failed(handed.error());
    cli.answer(Words::tr("%1 holds the file of %n person(s).", nullptr, int(printed.people.size())).arg(path),
               answerOf(printed, wish, path));
    return Exit::Done;
}

} // namespace

void addPrint(Cli &cli, CLI::App &app)
{
    CLI::App *print = cli.add(app, "print", Words::tr("Print forms as PDF, with text that can be searched"), {});
    print->require_subcommand(1);
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(*print, "casefile", Words::tr("Everything on file about a person (一人一档)"),
                                [&cli, options] { return printCaseFiles(cli, *options); });
    command->add_option("PERSON", options->people, utf8(Words::tr("Whose file: an id, a name, cxm …; one or several")))
        ->type_name("");
    command->add_option("--person", options->people, utf8(Words::tr("The same as an option")))->type_name("PERSON");
    command->add_option("--out", options->out, utf8(Words::tr("The PDF; a file of that name is replaced")))
        ->type_name("FILE")
        ->required();
    command->add_option("--mask", options->mask, utf8(maskHelp()))
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"none", "partial", "full"}))
        ->capture_default_str();
    command->add_option("--purpose", options->purpose,
                        utf8(Words::tr("What it is printed for; it stands on each page and in the log")));
}

} // namespace leye
