// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/history_words.h"

namespace leye {

/// What was done to one record at once: lines of a history that belong together.
struct HistoryEvent {
    struct Change {
        QString field; ///< label
        QString from, to;
        bool operator==(const Change &) const = default;
    };
    QDateTime when;
    QString who, desk, operation, what, record, reason;
    bool isRestricted = false;
    QList<Change> changes; ///< empty: a record was made with nothing in it, or its contents are not told
    bool operator==(const HistoryEvent &) const = default;
};

/// In the order of the lines, which are newest first.
[[nodiscard]] QList<HistoryEvent> eventsOf(const QList<HistoryLine> &lines);

/// The history of a person for their page, newest first, numbers masked; and in it who looked at whole numbers of
/// theirs, printed or exported them: in full for those who read the audit and for whoever did it, for others as a
/// restricted line. NotFound: the person is not on file.
[[nodiscard]] Result<QList<HistoryEvent>> personEvents(Database &database, const RestrictedKeys &keys,
                                                       const Viewer &viewer, PersonId id, QDate today);

} // namespace leye
