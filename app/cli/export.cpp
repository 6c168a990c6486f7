// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export.h"

#include "app/cli/cli.h"
#include "models/office/secret_file.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string file, filter, mask = "partial", purpose, encoding = "utf8", secondUser, secondPassphraseFile;
};

Exit exportTo(const Cli &cli, ExportKind kind, const Options &options)
{
    ExportWish wish;
    wish.kind = kind;
    wish.path = text(options.file);
    const auto format = formatOf(wish.path);
    if (!format)
        return cli.usage(
            Words::tr("\"%1\" ends in no format known here. Name it .xlsx, .csv or .json.").arg(wish.path));
    wish.format = *format;
    wish.filter = text(options.filter);
    wish.mask = maskFromCode(text(options.mask)).value_or(MaskLevel::Partial);
    wish.purpose = text(options.purpose);
    wish.encoding = options.encoding == "gb18030" ? TextEncoding::Gb18030 : TextEncoding::Utf8;
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return cli.failed(workspace.error());
    OfficeStore office((*workspace)->database());
    const auto codes = CodeTables::load(office, cli.clock().today());
    if (!codes)
        return cli.failed(codes.error());
    if (!options.secondUser.empty()) {
        auto passphrase = readPassphrase(text(options.secondPassphraseFile));
        if (!passphrase)
            return cli.failed(passphrase.error());
        const auto second = (*workspace)->secondPerson({text(options.secondUser), std::move(*passphrase), {}, {}});
        if (!second)
            return cli.failed(second.error());
        wish.second = *second;
    }
    PeopleStore people((*workspace)->database(), &(*workspace)->journal().restricted());
    const PeopleDesk desk{(*workspace)->journal(), people, *codes, (*workspace)->viewer(),
                          (*workspace)->facts().station};
    const auto report = exportRecords(desk, wish, cli.progress());
    if (!report)
        return cli.failed(report.error());
    cli.answer(Words::tr("%1 holds %n row(s). It is no longer protected by this program.", nullptr, int(report->rows))
                   .arg(wish.path),
               {{u"file"_s, wish.path},
                {u"rows"_s, report->rows},
                {u"people"_s, report->people},
                {u"mask"_s, codeOf(wish.mask)},
                {u"restricted"_s, QJsonArray::fromStringList(report->restricted)},
                {u"shortened"_s, report->shortened}});
    return Exit::Done;
}

void declare(Cli &cli, CLI::App &parent, const char *name, ExportKind kind, const QString &help)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(parent, name, help, [&cli, kind, options] { return exportTo(cli, kind, *options); });
    command
        ->add_option("FILE", options->file,
                     utf8(Words::tr("What to write: .xlsx, .csv or .json; a file of that name is replaced")))
        ->required();
    command
        ->add_option("--filter", options->filter,
                     utf8(Words::tr("Whom: station:31010901701 mark:高校毕业生 since:2026-01-01 …")))
        ->type_name("EXPR");
    command
        ->add_option("--mask", options->mask,
                     utf8(Words::tr("none: whole numbers; partial: 310109********9973; full: nobody can be told")))
        ->check(CLI::IsMember({"none", "partial", "full"}))
        ->capture_default_str();
    command->add_option("--purpose", options->purpose, utf8(Words::tr("What it is for; it stands in the log")))
        ->type_name("TEXT");
    command
        ->add_option("--encoding", options->encoding, utf8(Words::tr("Of csv: utf8 (with BOM, for Excel) or gb18030")))
        ->check(CLI::IsMember({"utf8", "gb18030"}))
        ->capture_default_str();
    command->add_option("--second-user", options->secondUser, utf8(Words::tr("Who answers for a large export as well")))
        ->type_name("NAME");
    command->add_option("--second-passphrase-file", options->secondPassphraseFile, utf8(Words::tr("Their passphrase")))
        ->type_name("FILE");
}

} // namespace

void addExport(Cli &cli, CLI::App &app)
{
    CLI::App *what =
        cli.add(app, "export", Words::tr("Write people or services into a file; each export is in the log"), {});
    what->require_subcommand(1);
    declare(cli, *what, "people", ExportKind::People, Words::tr("Everybody on file"));
    declare(cli, *what, "elders", ExportKind::Elders, Words::tr("Who is enrolled for elder care"));
    declare(cli, *what, "services", ExportKind::Services, Words::tr("Every service, one a row"));
}

} // namespace leye
