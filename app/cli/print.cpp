// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "models/people/at_desk.h"
#include "models/store/atomic_file.h"
#include "ui/print/form_pdf.h"
#include "ui/print/print_run.h"

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

QJsonObject answerOf(const QList<PersonId> &printed, const PrintWish &wish)
{
    QJsonArray people;
    for (const PersonId person : printed)
        people.append(person.toString());
    return {{u"file"_s, wish.target}, {u"people"_s, people}, {u"mask"_s, codeOf(wish.mask)}};
}

Result<void> printInto(Workspace &workspace, const QList<PersonId> &people, const PrintWish &wish)
{
    const PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    const PdfFacts facts{u"一人一档"_s, QDateTime::fromMSecsSinceEpoch(workspace.journal().clock().nowMs())};
    return atDesk<void>(workspace, [&](const PeopleDesk &desk) {
        return printCaseFiles(desk, people, wish, [&](const QList<Form> &forms) -> Result<void> {
            LEYE_TRY(const QByteArray pdf, makePdf(forms, facts, fonts));
            return atomicWrite(wish.target, pdf);
        });
    });
}

Exit printCaseFiles(const Cli &cli, const Options &options)
{
    if (options.people.empty())
        return cli.usage(Words::tr("Say whose file: leyedesk print casefile PERSON --out FILE."));
    const auto workspace = cli.open(KeyFilePurpose::Record);
    if (!workspace)
        return cli.failed(workspace.error());
    PeopleStore store((*workspace)->database(), &(*workspace)->journal().restricted());
    QList<PersonId> people;
    for (const std::string &wanted : options.people) {
        const auto choice = choosePerson(store, text(wanted));
        if (!choice)
            return cli.failed(choice.error());
        if (!choice->person)
            return undecided(cli, *choice, text(wanted));
        people.append(PersonId(choice->person->id));
    }
    PrintWish wish;
    wish.mask = maskFromCode(text(options.mask)).value_or(MaskLevel::Partial);
    wish.purpose = text(options.purpose);
    wish.target = text(options.out);
    wish.isDemo = (*workspace)->facts().demo;
    if (const auto printed = printInto(**workspace, people, wish); !printed)
        return cli.failed(printed.error());
    cli.answer(Words::tr("%1 holds the file of %n person(s).", nullptr, int(people.size())).arg(wish.target),
               answerOf(people, wish));
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
        ->check(refuseDash)
        ->required();
    command->add_option("--mask", options->mask, utf8(maskHelp()))
        ->type_name("LEVEL")
        ->check(CLI::IsMember({"none", "partial", "full"}))
        ->capture_default_str();
    command->add_option("--purpose", options->purpose,
                        utf8(Words::tr("What it is printed for; it stands on each page and in the log")));
}

} // namespace leye
