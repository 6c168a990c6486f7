// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file.h"
#include "ui/print/form.h"

namespace leye {

/// The case file as a form. Parts the station itself keeps (enrolments, marks, services, referrals, consents) say 无
/// when empty; parts only the person can tell are left out; parts hidden from the reader say so.
[[nodiscard]] Form caseFileForm(const CaseFile &file);

} // namespace leye
