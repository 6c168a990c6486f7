// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/workspace.h"
#include "ui/print/fonts.h"

namespace leye {

/// What the pages before sign-in are built from; made by the composition.
struct StartParts {
    WorkspaceParts workspace;
    PrintFonts fonts;
    QString place;     ///< where a new workspace is made unless another place is chosen
    QString demoPlace; ///< where the demo lies
    std::function<Result<PassphraseCost>()> cost;
};

/// `wanted`, or where something lies there already the same with -2, -3 …
[[nodiscard]] QString freePlace(const QString &wanted);

} // namespace leye
