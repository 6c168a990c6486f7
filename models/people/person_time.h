// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/enrolment.h"
#include "models/people/person.h"

namespace leye {

/// How long somebody has been without work, and from which day it is counted (DOMAIN notes §3.1: always show both).
struct WithoutWork {
    int months = 0; ///< whole ones
    QDate since;    ///< the later of the last job's end and the graduation
    bool sinceGraduation = false;
    bool operator==(const WithoutWork &) const = default;
};

/// Nothing where no base day is known or it lies after `day`, and where the person works or has retired: the labour
/// status says 就业, 农村就业 or 养老, or an enrolment closed with a placement since.
[[nodiscard]] std::optional<WithoutWork> withoutWork(const Person &person, const QList<Enrolment> &enrolments,
                                                     QDate day);

} // namespace leye
