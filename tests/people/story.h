// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/people_bench.h"

namespace leye::test {

/// 演示数据: the life of one invented person, with everything that a case file can hold.
struct Story : PeopleBench {
    Story();
    Person chen, grandfather;

private:
    void addPeople();
    void addMarks();
    void addServices();
    void addOutcome();
    Service service(const QString &kind, QDate date, const QString &result, const QString &title = {});
    void record(const Service &service, const Viewer &by);
};

} // namespace leye::test
