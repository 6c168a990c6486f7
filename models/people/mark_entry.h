// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_desk.h"

namespace leye {

/// The class of a group mark (DOMAIN notes §3.2, §7): 刑解, 戒毒, 低保, 特困 are Hardship, 残疾, 重残, 失能, 丧劳 are
/// Health, others Basic. For marks the users add, the setting mark.class.<mark> says it (1 … 3).
[[nodiscard]] Result<int> sensitivityOfMark(OfficeStore &office, const QString &mark, QDate day);

/// Whether a mark holds on a day.
[[nodiscard]] bool isActive(const Mark &mark, QDate day);

/// Fills in what a mark leaves open (start: today) and its class, and checks it. Denied: the right to edit people.
/// Invalid: no such mark, no basis, a start in the future, an end before it.
[[nodiscard]] Result<Mark> prepareMark(const PeopleDesk &desk, Mark mark);

/// Sets a mark. Conflict: the person has it already.
[[nodiscard]] Result<Saved<Mark>> setMark(const PeopleDesk &desk, const Mark &mark);

/// Ends a mark on a day (left open: today). Conflict: it has ended. Invalid: a day in the future or before its start.
[[nodiscard]] Result<Saved<Mark>> endMark(const PeopleDesk &desk, const Id16 &mark, QDate day,
                                          const QString &reason = {});

/// Corrects dates or basis. Another mark, of perhaps another class, is set anew. Conflict: on these days the person has
/// the mark already by another entry.
[[nodiscard]] Result<Saved<Mark>> changeMark(const PeopleDesk &desk, const Mark &before, const Mark &after,
                                             const QString &reason = {});

} // namespace leye
