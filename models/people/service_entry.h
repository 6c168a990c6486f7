// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/code_tables.h"
#include "models/office/rights.h"
#include "models/people/people_store.h"

namespace leye {

/// Whom and what an entry of services is checked against; made once for many services.
struct ServiceDesk {
    Journal &journal;
    PeopleStore &people;
    const CodeTables &codes;
    const Viewer &viewer;
    QString station; ///< code of the desk's station, where the service does not name one
};

/// Notes of these kinds are confidential unless the user says otherwise: only counsellors read them.
[[nodiscard]] bool isConfidentialKind(QStringView kind);

/// Fills in what a service leaves open (date: today; staff: the user; station: the desk's; class of the note) and
/// checks it. Invalid: no such kind or channel, a date in the future, minutes outside 1 … 1440, a note over 64 KiB.
/// Denied: the role does not allow it, or the person has died (nobody writes into the life of the dead).
[[nodiscard]] Result<Service> prepareService(const ServiceDesk &desk, Service service);

/// What a recorded service became: acknowledged only when it is durable.
struct RecordedService {
    ServiceId id;
    OperationRef operation;
    ActionId action; ///< for Undo
};
/// Several people at once: one row and one operation each, one action in all.
[[nodiscard]] Result<QList<RecordedService>> recordServices(const ServiceDesk &desk, const QList<Service> &services);

} // namespace leye
