// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

namespace leye {

/// Names the field that is wrong in Error::detail, so that a form shows the sentence beside it.
[[nodiscard]] inline Result<void> inField(const char *column, Result<void> checked)
{
    return std::move(checked).map_error([column](Error error) {
        error.detail = QString::fromLatin1(column);
        return error;
    });
}

} // namespace leye
