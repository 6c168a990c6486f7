// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file.h"
#include "ui/print/form.h"

namespace leye {

/// The tables of the case file, with all their words. An empty list of blocks: there is nothing to show.
using FormBlocks = QList<FormBlock>;

[[nodiscard]] FormTable identityTable(const CaseFile::Identity &identity);
[[nodiscard]] FormBlocks enrolmentBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks markBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks householdBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks hardshipBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks healthBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks resumeBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks standardBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks serviceBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks referralBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks outcomeBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks consentBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks attachmentBlocks(const CaseFile &file);
[[nodiscard]] FormBlocks historyBlocks(const CaseFile &file);

} // namespace leye
