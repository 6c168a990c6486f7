// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/recovery_code.h"
#include "ui/print/form.h"

namespace leye {

/// The recovery sheet for paper: the groups in large figures as they are typed, then what the sheet is for, how to keep
/// it, and lines for who printed it and who keeps it.
[[nodiscard]] Form recoveryForm(const RecoverySheet &sheet);

} // namespace leye
