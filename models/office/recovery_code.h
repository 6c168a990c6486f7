// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"

#include <QDate>
#include <QStringList>

namespace leye {

/// A recovery code is a 256-bit key on paper: 16 groups of six digits, each 16 bits as five digits and a check digit.
/// The check digit (Damm's, which finds every single wrong digit and every swap of neighbours) starts from the place
/// of the group, so that a group in the wrong place is found too, unless it is exactly ten places off.
inline constexpr int kRecoveryGroups = 16;
inline constexpr size_t kRecoveryBytes = 32;

/// `code` has kRecoveryBytes bytes.
[[nodiscard]] QStringList recoveryGroups(const SecretBytes &code);

/// Whether the group at `place` (from 0) is typed right, as far as one can tell without the others.
[[nodiscard]] bool isRecoveryGroup(QStringView typed, int place);

/// Spaces, line ends, hyphens and dots between digits do not matter, nor does the width of a digit.
/// Invalid, naming the groups that are mistyped.
[[nodiscard]] Result<SecretBytes> parseRecoveryCode(QStringView typed);

/// The sheet handed to the station when a workspace is made: in Chinese and English whatever the language of the
/// program, because nobody knows who will need it.
struct RecoverySheet {
    QString title;
    QStringList groups;
    QStringList instructions;
};
/// `station` names the workspace on the sheet; `made` tells an old sheet from the one that is valid.
[[nodiscard]] RecoverySheet recoverySheet(const SecretBytes &code, const QString &station, QDate made);
/// As plain text, four groups a line. For a file of mode 0600 or a printer; never kept by the program.
[[nodiscard]] QString toText(const RecoverySheet &sheet);

} // namespace leye
