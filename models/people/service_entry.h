// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

using ServiceDesk = PeopleDesk;

/// Notes of these kinds are confidential unless the user says otherwise: only counsellors read them.
[[nodiscard]] bool isConfidentialKind(QStringView kind);

/// Fills in what a service leaves open (date: today; staff: the user; station: the desk's; class of the note) and
/// checks it. Invalid: no such kind or channel, a date in the future or before the person was born, minutes outside
/// 1 … 1440, a text over 64 KiB. Denied: the role does not allow it, or the person has died. Where one field can put it
/// right, the error's detail is its column.
[[nodiscard]] Result<Service> prepareService(const PeopleDesk &desk, Service service);

/// What a recorded service became: acknowledged only when it is durable.
struct RecordedService {
    ServiceId id;
    OperationRef operation;
    ActionId action; ///< for Undo
};
/// Several services at once, in their order: one row each, one operation a person, one action in all.
[[nodiscard]] Result<QList<RecordedService>> recordServices(const PeopleDesk &desk, const QList<Service> &services);

/// Corrects a service; the old values stay in its history. `before` is the record as it was shown (see saveChanges()).
/// A note that is made more confidential is sealed from now on; what the log held of it before stays as it was.
[[nodiscard]] Result<Saved<Service>> correctService(const PeopleDesk &desk, const Service &before, Service after,
                                                    const QString &reason);

} // namespace leye
