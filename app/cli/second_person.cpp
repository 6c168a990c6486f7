// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/second_person.h"

#include "app/cli/terminal.h"
#include "models/office/secret_file.h"

#include <QCoreApplication>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

void addSecondPerson(CLI::App &command, SecondPerson &second)
{
    command
        .add_option(
            "--second-user", second.user,
            utf8(Words::tr("Another manager who signs in as well: for more than %1 people that are not masked fully")
                     .arg(kManyPeople)))
        ->type_name("NAME");
    command
        .add_option("--second-passphrase-file", second.passphraseFile,
                    utf8(Words::tr("Their passphrase, as --passphrase-file; otherwise it is asked for")))
        ->type_name("FILE");
}

Result<std::optional<Viewer>> signInSecond(const Workspace &workspace, const SecondPerson &second)
{
    if (second.user.empty())
        return std::nullopt;
    Credentials credentials;
    credentials.userName = text(second.user);
    if (second.passphraseFile.empty()) {
        LEYE_TRY(credentials.passphrase, askPassphrase(Words::tr("Passphrase of %1: ").arg(credentials.userName)));
    } else {
        LEYE_TRY(credentials.passphrase, readPassphrase(text(second.passphraseFile)));
    }
    LEYE_TRY(const Viewer viewer, workspace.secondPerson(credentials));
    return viewer;
}

} // namespace leye
