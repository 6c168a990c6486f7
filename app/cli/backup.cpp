// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Exit backUp(const Cli &cli, const QString &file)
{
    const auto workspace = cli.open(KeyFilePurpose::Backup);
    if (!workspace)
        return cli.failed(workspace.error());
    if (const auto made = (*workspace)->backUp(file, cli.progress()); !made)
        return cli.failed(made.error());
    const qint64 bytes = QFileInfo(file).size();
    cli.answer(
        Words::tr("%1 holds the whole workspace (%2 bytes); it was read back and checked.\n"
                  "本机数据库尚未加密: whoever has this file can read it. Keep it as you keep the workspace.")
            .arg(file)
            .arg(bytes),
        {{u"file"_s, file}, {u"bytes"_s, bytes}, {u"verified"_s, true}, {u"sealed"_s, (*workspace)->facts().sealed}});
    return Exit::Done;
}

} // namespace

void addBackup(Cli &cli, CLI::App &app)
{
    auto file = std::make_shared<std::string>();
    CLI::App *command =
        cli.add(app, "backup", Words::tr("Copy the whole workspace into one file, checked, while it is in use"),
                [&cli, file] { return backUp(cli, text(*file)); });
    command
        ->add_option(
            "FILE", *file,
            utf8(Words::tr("Name of the file, on another disk; an earlier backup of that name is replaced once "
                           "the new one is whole")))
        ->check(refuseDash)
        ->required();
}

} // namespace leye
