// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/tokenizer.h"

#include "models/store/database.h"

#include <sqlite3.h>

namespace leye {

namespace {

int create(void *api, const char **, int, Fts5Tokenizer **tokenizer)
{
    *tokenizer = static_cast<Fts5Tokenizer *>(api); // it has no state of its own, but FTS5 wants an address
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size,
             int (*token)(void *, int, const char *, int, int, int))
{
    int start = 0;
    while (start < size) {
        int end = start;
        while (end < size && text[end] != ' ')
            ++end;
        if (end > start) {
            if (const int code = token(context, 0, text + start, end - start, start, end); code != SQLITE_OK)
                return code;
        }
        start = end + 1;
    }
    return SQLITE_OK;
}

} // namespace

Result<void> registerTokenizer(sqlite3 *handle)
{
    // The documented way to the FTS5 extension interface (sqlite.org/fts5.html §7).
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        code = sqlite3_finalize(statement);
    }
    if (code == SQLITE_OK && api) {
        fts5_tokenizer methods{create, destroy, tokenize};
        code = api->xCreateTokenizer(api, "leye", api, &methods, nullptr);
    }
    if (code != SQLITE_OK || !api)
        return tl::unexpected<Error>(databaseError(handle, code, QStringLiteral("fts5 tokenizer")));
    return {};
}

} // namespace leye
