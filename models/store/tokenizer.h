// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

struct sqlite3;

namespace leye {

/// Makes the FTS5 tokenizer `leye` known on a connection. It splits at U+0020 and nothing else: the tokens of documents
/// and of queries are made beforehand (models/core/search_text.h).
[[nodiscard]] Result<void> registerTokenizer(sqlite3 *handle);

} // namespace leye
