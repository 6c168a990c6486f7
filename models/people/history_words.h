// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/catalogue.h"
#include "models/journal/history.h"
#include "models/office/rights.h"
#include "models/people/field_text.h"
#include "models/people/masked.h"

#include <QDateTime>

namespace leye {

/// One line of a person's history, in words.
struct HistoryLine {
    QDateTime when;    ///< with the zone of the desk that wrote it
    QString who;       ///< name of the user; their id where they are not known here
    QString desk;      ///< name of the desk's station; the desk's id where it is not known
    ActionId action;   ///< for Undo and for grouping: what was saved at once
    QString operation; ///< "service.record"
    QString what;      ///< the same for people: "Service recorded"
    QString record;    ///< what it is about: "Service", "Enrolment"
    Id16 recordId;
    QString field; ///< label; empty: the record was made
    QString from;  ///< values with the labels of their codes
    QString to;
    QString reason;
    bool isRestricted = false; ///< 受限记录: the class is hidden from the viewer; only when, who and desk are filled
    bool operator==(const HistoryLine &) const = default;
};

/// What was ever changed of a person and all that hangs on them: who, when, on which desk, which field, from what to
/// what, and why; values masked. Newest first. `keys` where a counsellor is signed in.
[[nodiscard]] Result<QList<HistoryLine>> personHistory(JournalStore &store, const RestrictedKeys &keys,
                                                       const RecordCatalogue &catalogue, NameBook &names,
                                                       const Viewer &viewer, const Masking &masking, qint64 person);

/// The name of an operation for people: "service.record" → "Service recorded". The name itself where it is not known.
[[nodiscard]] QString operationLabel(const QString &name);
/// The name of a record type for people.
[[nodiscard]] QString recordLabel(const QString &type);

} // namespace leye
