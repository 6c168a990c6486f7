// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/cbor.h"

#include <cstdlib>

/// Whatever the bytes: a value has one encoding, or there is none.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto value = leye::decodeValue(bytes)) {
        const auto again = leye::encodeValue(*value);
        if (!again || *again != bytes)
            std::abort();
    }
    return 0;
}
