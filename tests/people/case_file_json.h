// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file.h"

#include <QJsonObject>

namespace leye::test {

/// The whole value, for a comparison that shows what differs. What is empty is left out.
[[nodiscard]] QJsonObject toJson(const CaseFile &file);

/// The lines that differ, with - for what was expected and + for what is there; empty: the same.
[[nodiscard]] QString difference(const QByteArray &expected, const QByteArray &actual);

} // namespace leye::test
