// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"

#include <QStringList>

namespace leye {

inline constexpr int kMinPassphraseCharacters = 10;
/// Characters that must be left when everybody's first guesses are taken out: common words, keyboard and number runs,
/// repetitions, own names.
inline constexpr int kMinOwnCharacters = 6;

/// Invalid, saying what is wrong and what to do; never repeats any part of the passphrase. Characters are code points.
/// `ownNames`: of the user and the station, in whatever spellings are known.
/// Length and a list of what is common, but no rule about kinds of signs: NIST SP 800-63B §5.1.1.2.
[[nodiscard]] Result<void> checkPassphrase(const SecretBytes &passphrase, const QStringList &ownNames);

} // namespace leye
