// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo.h"

namespace leye {

/// A demo that nobody needs a passphrase for: its passphrase stands among the public facts of the folder. Everybody in
/// it is made up, so there is nothing to keep from anybody. Errors as makeDemo().
[[nodiscard]] Result<DemoReport> makeOpenDemo(const QString &path, const DemoPlan &plan, const WorkspaceParts &parts,
                                              const DemoProgress &progress);

/// What opens such a demo, whoever signs in. Nothing for any other workspace, whatever its facts say.
[[nodiscard]] std::optional<SecretBytes> openDoor(const WorkspaceFacts &facts);

} // namespace leye
