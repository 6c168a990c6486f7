// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operation.h"

#include <cstdlib>

using namespace leye;

namespace {

/// What was read says the same when it is written and read again; without unknown keys it is the same bytes.
void demand(bool isSame, QByteArrayView before, QByteArrayView after)
{
    if (!isSame || after.size() > before.size() || (after.size() == before.size() && after != before))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto header = decodeHeader(bytes)) {
        const QByteArray again = encodeHeader(*header);
        const auto same = decodeHeader(again);
        demand(same && *same == *header, bytes, again);
    }
    if (const auto body = decodePayload(bytes)) {
        const auto again = encodePayload(bytes.first(kSaltBytes), *body);
        if (!again)
            std::abort();
        const auto same = decodePayload(*again);
        demand(same && *same == *body, bytes, *again);
    }
    return 0;
}
