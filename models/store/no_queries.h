// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leye {

/// While one lives, no statement may run on its thread: held by what must never wait for the database. A test build
/// (LEYE_WITH_TESTS) ends with a message where one does; elsewhere nothing is checked. Made and destroyed on the thread
/// it is about.
class NoQueries {
public:
    NoQueries();
    ~NoQueries();
    Q_DISABLE_COPY_MOVE(NoQueries)

    /// Asked before each step of a statement.
    [[nodiscard]] static bool areHeld();
};

} // namespace leye
