// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/ledger.h"
#include "models/office/workspace.h"

namespace leye {

enum class Severity {
    Fine,
    Notice,  ///< good to know
    Warning, ///< nothing is wrong yet
    Fault,   ///< something is damaged, missing or not what the log says
};

/// One thing that was looked at.
struct Finding {
    Severity severity = Severity::Fine;
    QString subject; ///< a word for scripts: encryption, folder, space, users, pages, search, desk, ledger, clock,
                     ///< conflicts, attachments, backup, rebuild
    QString what;    ///< for people
    QString advice;  ///< what to do; empty where nothing is to do
    QString detail;  ///< for the log, without personal data
    bool operator==(const Finding &) const = default;
};

/// The word for scripts: fine, notice, warning, fault.
[[nodiscard]] QString codeOf(Severity severity);
[[nodiscard]] Severity worstOf(const QList<Finding> &findings);

/// Looks at everything that a workspace needs to be whole. What is wrong is a finding, not an error; Denied without the
/// right to verify the ledger, Cancelled when `progress` says so. Changes nothing.
[[nodiscard]] Result<QList<Finding>> examine(Workspace &workspace, const Progress &progress);

/// The same as far as it goes with nobody signed in, for a workspace that does not open any more: folder, users, pages.
/// NotFound, InUse, Unsupported as WorkspaceFolder::open().
[[nodiscard]] Result<QList<Finding>> examineClosed(const QString &path);

/// Writes a second database from the log, beside the first, compares the two and removes it again. Full when there is
/// no room for it, Cancelled, Denied.
[[nodiscard]] Result<Finding> examineByRebuild(Workspace &workspace, const Progress &progress);

} // namespace leye
