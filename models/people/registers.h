// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

#include <QHash>

namespace leye {

/// An enrolment, a mark or a consent of a person, in words and as the viewer may see it.
struct RegisterLine {
    Id16 id;
    QString code;  ///< what it is: kind, mark or scope; empty where it is hidden
    QString title; ///< the same in words; 受限记录 where it is hidden
    QString facts; ///< from when until when, at which station, who is responsible
    QString text;  ///< category, basis, version; how it ended
    bool isOpen = false;
    bool isSensitive = false; ///< of a class above the basic one
    bool operator==(const RegisterLine &) const = default;
};

/// What a person is to the station, what marks them, and what they have agreed to.
struct Registers {
    QList<RegisterLine> enrolments, marks, consents; ///< open ones first, then the latest
    QHash<Id16, Enrolment> enrolmentsShown;          ///< behind the lines: what a correction begins with
    QHash<Id16, Mark> marksShown;
    CodeTables codes; ///< what can be chosen
    QString locked;   ///< why nothing can be changed here, as a sentence; empty: it can
    QString closed;   ///< why no enrolment and mark can be added, but all be put right
};
/// NotFound: the person is not on file.
[[nodiscard]] Result<Registers> registersOf(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                            PersonId id, QDate today);

} // namespace leye
