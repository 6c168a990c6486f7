// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/composition.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Into the folder that --workspace names, never silently into the user's own.
Exit restore(const Cli &cli, const QString &file)
{
    if (cli.options().workspace.empty())
        return cli.usage(Words::tr("Give the new folder with --workspace DIR. The old workspace is not touched."));
    const auto who = cli.credentials(KeyFilePurpose::Backup);
    if (!who)
        return cli.failed(who.error());
    const auto workspace =
        Workspace::restore(file, cli.workspacePath(), *who, workspaceParts(cli.clock()), cli.progress());
    if (!workspace)
        return cli.failed(workspace.error());
    const QString path = (*workspace)->folder().path();
    const QString desk = (*workspace)->journal().desk().toString();
    cli.answer(Words::tr("%1 is restored and checked. It is a new desk (%2): the old one must not write any more.")
                   .arg(path, desk),
               {{u"workspace"_s, path}, {u"desk"_s, desk}, {u"station"_s, (*workspace)->facts().station}});
    return Exit::Done;
}

} // namespace

void addRestore(Cli &cli, CLI::App &app)
{
    auto file = std::make_shared<std::string>();
    CLI::App *command = cli.add(app, "restore", Words::tr("Lay a backup out in a new folder, as a new desk"),
                                [&cli, file] { return restore(cli, text(*file)); });
    command->add_option("FILE", *file, utf8(Words::tr("The backup; it is only read")))->required();
}

} // namespace leye
