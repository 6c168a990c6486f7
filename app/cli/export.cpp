// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export.h"

#include "app/cli/second_person.h"
#include "models/people/at_desk.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string file, filter, mask = "partial", purpose, encoding = "utf8";
    SecondPerson second;
};

/// A manager is refused for want of a second person only: says how one is named here.
Error withAdvice(Error error, const Viewer &viewer, const ExportWish &wish)
{
    if (error.kind == Error::Kind::Denied && !wish.second && viewer.may(Task::ExportManyPeople))
        error.message += u'\n' + Words::tr("The second person is named with --second-user NAME and "
                                           "--second-passphrase-file FILE.");
    return error;
}

QString wordsFor(const ExportWish &wish, const ExportReport &report)
{
    QStringList lines{
        Words::tr("%1 holds %n row(s) about %2 people.", nullptr, int(report.rows)).arg(wish.path).arg(report.people)};
    if (!report.restricted.isEmpty())
        lines.append(Words::tr("Left empty, because your role may not see it: %1.").arg(report.restricted.join(u'、')));
    if (report.shortened > 0)
        lines.append(Words::tr("%n cell(s) were longer than a spreadsheet takes and were cut; csv and json keep them.",
                               nullptr, int(report.shortened)));
    lines.append(Words::tr("The file is not protected by this program any more. The log says that you made it."));
    return lines.join(u'\n');
}

QJsonObject jsonFor(const ExportWish &wish, const ExportReport &report)
{
    return {{u"file"_s, wish.path},
            {u"kind"_s, codeOf(wish.kind)},
            {u"rows"_s, report.rows},
            {u"people"_s, report.people},
            {u"mask"_s, codeOf(wish.mask)},
            {u"restricted"_s, QJsonArray::fromStringList(report.restricted)},
            {u"shortened"_s, report.shortened}};
}

Exit runExport(const Cli &cli, ExportKind kind, const Options &options)
{
    ExportWish wish;
    wish.kind = kind;
    wish.path = text(options.file);
    wish.filter = text(options.filter);
    wish.purpose = text(options.purpose);
    wish.mask = maskFromCode(text(options.mask)).value_or(MaskLevel::Partial);
    wish.encoding = options.encoding == "gb18030" ? TextEncoding::Gb18030 : TextEncoding::Utf8;
    const std::optional<SheetFormat> format = formatOf(wish.path);
    if (!format)
        return cli.usage(
            Words::tr("\"%1\" ends in no format known here. Name it .xlsx, .csv or .json.").arg(wish.path));
    wish.format = *format;
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    const auto second = signInSecond(**workspace, options.second);
    if (!second)
        return cli.failed(second.error());
    wish.second = *second;
    const auto report = atDesk<ExportReport>(
        **workspace, [&](const PeopleDesk &desk) { return exportRecords(desk, wish, cli.progress()); });
    if (!report)
        return cli.failed(withAdvice(report.error(), (*workspace)->viewer(), wish));
    cli.answer(wordsFor(wish, *report), jsonFor(wish, *report));
    return Exit::Done;
}

void declare(Cli &cli, CLI::App &parent, ExportKind kind, const QString &help)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(parent, codeOf(kind).toLatin1().constData(), help,
                                [&cli, kind, options] { return runExport(cli, kind, *options); });
    const auto option = [&](const char *name, std::string &value, const char *type, const QString &words) {
        return command->add_option(name, value, utf8(words))->type_name(type);
    };
    option("FILE", options->file, "FILE",
           Words::tr("What to write: .xlsx, .csv or .json; a file of that name is replaced"))
        ->check(refuseDash)
        ->required();
    option("--filter", options->filter, "EXPR",
           Words::tr("Terms that must all hold, such as: station:31010901701 since:2026-01-01 -mark:独居. Keys: %1. "
                     "Several values with commas; quotation marks around blanks.")
               .arg(exportKeys(kind).join(u", "_s)));
    option("--mask", options->mask, "LEVEL", maskHelp())
        ->check(CLI::IsMember({"none", "partial", "full"}))
        ->capture_default_str();
    option(
        "--purpose", options->purpose, "TEXT",
        Words::tr("What it is needed for; asked for with --mask none and with more than %1 people").arg(kManyPeople));
    option("--encoding", options->encoding, "NAME", Words::tr("Of csv: utf8 (with BOM, for Excel) or gb18030"))
        ->check(CLI::IsMember({"utf8", "gb18030"}))
        ->capture_default_str();
    addSecondPerson(*command, options->second);
}

} // namespace

void addExport(Cli &cli, CLI::App &app)
{
    CLI::App *command =
        cli.add(app, "export", Words::tr("Write people or services into a file; each export is in the log"), {});
    command->require_subcommand(1);
    declare(cli, *command, ExportKind::People, Words::tr("Everybody on file"));
    declare(cli, *command, ExportKind::Elders, Words::tr("Who is enrolled for elder care"));
    declare(cli, *command, ExportKind::Services, Words::tr("Every service, one a row"));
}

} // namespace leye
