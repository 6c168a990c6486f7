// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QJsonObject>

namespace leye {

/// Ids and bytes in hex, absent cells as null, arrays as arrays.
[[nodiscard]] QJsonValue toJson(const Value &value);

/// {"id", "life"?, then every field by its column name}; fields the reader may not see are left out and listed in
/// "restricted". `mayRead` says which confidentiality classes the reader may see.
[[nodiscard]] QJsonObject toJson(const RecordType &type, const Record &record, bool (*mayRead)(int, const void *), const void *viewer);

template <typename R, typename Viewer>
[[nodiscard]] QJsonObject toJson(const R &record, const Viewer &viewer)
{
    return toJson(*recordTypeOf<R>, record, [](int sensitivity, const void *who) { return static_cast<const Viewer *>(who)->mayRead(sensitivity); }, &viewer);
}

} // namespace leye
