// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/authority.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace leye {

namespace {

// By record type, not by the name of the operation: an undo has another name and may change as much.
constexpr std::array kGuardedTypes{"desk", "user", "setting", "code"};
constexpr std::array kGuardedNames{"key.grant", "person.erase"};

template <size_t N>
bool isIn(const std::array<const char *, N> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *guarded) { return name == QLatin1StringView(guarded); });
}

} // namespace

bool needsAuthority(const OperationBody &body)
{
    return isIn(kGuardedNames, body.name) || std::any_of(body.changes.begin(), body.changes.end(), [](const Change &change) {
               return isIn(kGuardedTypes, change.type);
           });
}

} // namespace leye
