// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/composition.h"
#include "models/office/passphrase_cost.h"
#include "models/office/recovery_code.h"
#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string station;
    std::string user;
    std::string recoveryOut;
};

Result<QJsonObject> makeWorkspace(const Cli &cli, const Options &options)
{
    const QString sheetPath = text(options.recoveryOut);
    if (QFileInfo::exists(sheetPath))
        return fail(
            Error::Kind::Conflict,
            Words::tr("%1 is there already: a recovery sheet is never overwritten. Give another name. If it is of an "
                      "init that was cut off, it opens nothing: delete it.")
                .arg(sheetPath));
    if (const QFileInfo folder(QFileInfo(sheetPath).absolutePath()); !folder.isDir() || !folder.isWritable())
        return fail(Error::Kind::Storage,
                    Words::tr("The recovery sheet cannot be written into %1, so no workspace was made. Make the "
                              "folder, or give another place.")
                        .arg(folder.filePath()));
    NewWorkspace wanted;
    wanted.station = text(options.station);
    wanted.userName = text(options.user);
    LEYE_TRY(wanted.passphrase, cli.passphrase());
    LEYE_TRY(wanted.cost, calibrateCost());
    LEYE_TRY(Workspace::Created created, Workspace::prepare(cli.workspacePath(), wanted, workspaceParts(cli.clock())));
    const WorkspaceFacts &facts = created.workspace->facts();
    const RecoverySheet sheet = recoverySheet(created.recoveryCode, facts.stationName, cli.clock().today());
    if (const auto written = atomicCreate(sheetPath, toText(sheet).toUtf8()); !written) {
        created.workspace.reset();
        QDir(cli.workspacePath()).removeRecursively(); // made a moment ago and empty
        return tl::unexpected(written.error());
    }
    LEYE_CHECK(created.workspace->begin());
    return QJsonObject{{u"workspace"_s, created.workspace->folder().path()},
                       {u"desk"_s, created.workspace->journal().desk().toString()},
                       {u"station"_s, facts.station},
                       {u"user"_s, created.workspace->viewer().user.toString()},
                       {u"recovery"_s, sheetPath},
                       {u"sealed"_s, false}};
}

} // namespace

void addInit(Cli &cli, CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = cli.add(
        app, "init", Words::tr("Make a new workspace; its first user is administrator, manager and aide"),
        [&cli, options] {
            // On init, --user stands for the one who is made.
            if (options->user.empty())
                options->user = cli.options().user;
            if (options->user.empty())
                return cli.usage(Words::tr("Give the name of the first user with --user NAME."));
            const auto made = makeWorkspace(cli, *options);
            if (!made)
                return cli.failed(made.error());
            cli.answer(
                Words::tr(
                    "The workspace %1 is ready.\nPrint the recovery sheet %2, keep it in the safe and delete the file: "
                    "without it a forgotten passphrase "
                    "cannot be helped.\n本机数据库尚未加密: the database is not encrypted yet; store 演示数据 only.")
                    .arg(made->value("workspace"_L1).toString(), made->value("recovery"_L1).toString()),
                *made);
            return Exit::Done;
        });
    command->add_option("--station", options->station, utf8(Words::tr("Code of the station, such as 31010901701")))
        ->required()
        ->type_name("CODE");
    command
        ->add_option("--recovery-out", options->recoveryOut,
                     utf8(Words::tr("Where to write the recovery sheet (text, to be printed)")))
        ->check(refuseDash)
        ->required()
        ->type_name("FILE");
}

} // namespace leye
