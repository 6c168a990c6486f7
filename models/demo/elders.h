// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/life.h"

namespace leye {

/// What comes next for an elder. The numbers live in DemoTask only, never in a file.
enum class ElderTask : quint8 { Visit = 101, HealthCheck, Screening, Meal, DayCare, Dies, Leaves };

/// Registers an elder at a place with a rhythm of visits (DOMAIN notes §5.2: the six groups monthly, at high risk
/// weekly), and what else they come for. Couples who live alone come together, with their household. How many came.
[[nodiscard]] int registerElder(Stage &stage, qsizetype place);

/// Registers a relative of the last person registered, in one household with them.
void registerRelative(Stage &stage);

/// Does what is due for an elder.
void doForElder(Stage &stage, quint32 at, ElderTask task);

} // namespace leye
