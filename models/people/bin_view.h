// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/bin.h"
#include "models/people/bin_store.h"

#include <limits>

namespace leye {

/// Something in the bin, in words.
struct BinLine {
    BinItem item;
    QString what;   ///< 职业指导 of an entry; empty of a person, and where the class is not basic
    QString by;     ///< who put it there
    QString reason; ///< and why, numbers masked; 受限 where the viewer may not see what it is about
    bool operator==(const BinLine &) const = default;
};

/// What lies in the bin, latest first, at most `limit`. Each reason is looked up in the log.
[[nodiscard]] Result<QList<BinLine>> binLines(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                              QDate today, int limit = std::numeric_limits<int>::max());
/// Of `lines` those that each word of `typed` fits, by characters, pinyin or initials: name of the person, kind,
/// reason, who put it there; at most `limit`. Blank: all.
[[nodiscard]] QList<BinLine> linesFor(const QString &typed, const QList<BinLine> &lines, int limit);

/// binPerson() or binEntry(), for a record whose type is known only when it runs. Invalid: nothing of this type is put
/// into the bin by hand.
[[nodiscard]] Result<Committed> putIntoBin(const PeopleDesk &desk, const RecordType &type, const Id16 &id,
                                           const QString &reason);
/// restorePerson() or restoreEntry(), likewise.
[[nodiscard]] Result<Committed> takeOutOfBin(const PeopleDesk &desk, const RecordType &type, const Id16 &id);

} // namespace leye
