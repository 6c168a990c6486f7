// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file.h"

namespace leye::test {

/// Every part filled; the people are invented.
[[nodiscard]] CaseFile richCaseFile();
/// A person just written down: a name and nothing else.
[[nodiscard]] CaseFile emptyCaseFile();
/// `richCaseFile()` with so many services, each with a note now and then.
[[nodiscard]] CaseFile longCaseFile(int services);

} // namespace leye::test
