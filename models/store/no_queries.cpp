// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/no_queries.h"

namespace leye {

namespace {

thread_local int held = 0;

} // namespace

NoQueries::NoQueries() { ++held; }

NoQueries::~NoQueries() { --held; }

bool NoQueries::areHeld() { return held > 0; }

} // namespace leye
