// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace leye {

/// Who answers as well for what leaves about many people, as named on the command line; empty: nobody.
struct SecondPerson {
    std::string user, passphraseFile;
};

/// --second-user and --second-passphrase-file.
void addSecondPerson(CLI::App &command, SecondPerson &second);

/// They sign in as well. Nobody where none was named.
[[nodiscard]] Result<std::optional<Viewer>> signInSecond(const Workspace &workspace, const SecondPerson &second);

} // namespace leye
