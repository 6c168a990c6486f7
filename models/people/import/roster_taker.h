// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/roster_reader.h"
#include "models/people/import/row_taker.h"
#include "models/people/people_store.h"

#include <map>

namespace leye {

/// Rows of job seekers or elders. Whoever has the row's ID number is the person:
///   - twice in the file: the first row counts;
///   - on file under this name (or an alias): what is empty there is filled in, nothing is overwritten; a phone that is
///     new goes into an empty phone2; an enrolment of this kind is added where there never was one, and marks the
///     person never had;
///   - on file under another name: name_differs, nothing changes.
/// A new number with the name and birth, or name and phone, of somebody else is taken, and is a possible duplicate.
/// Without a number, name and birth or name and phone mean the person: the same list again adds nobody. Where that
/// person has a number it may be another one: nothing changes, and it is a possible duplicate.
class RosterTaker : public RowTaker {
public:
    explicit RosterTaker(const ImportJob &job);
    [[nodiscard]] std::unique_ptr<ReadRow> read(RowPlace place, const SheetRow &row) const override;
    [[nodiscard]] Result<TakenRow> take(const ReadRow &row) override;
    [[nodiscard]] Result<void> recall(const ReadRow &row) override;

private:
    struct Seen {
        RowPlace place;
        bool wasNew = true;
    };
    struct Row;
    [[nodiscard]] Id16 newId() const;
    [[nodiscard]] Edit added(const RosterEntry &entry, PersonId id, RowPlace place) const;
    [[nodiscard]] Result<void> takeNumbered(const Row &row, TakenRow &taken);
    [[nodiscard]] Result<void> takeUnnumbered(const Row &row, TakenRow &taken);
    [[nodiscard]] Result<void> takeOnlyNamed(const Row &row, TakenRow &taken);
    [[nodiscard]] Result<void> fillIn(const RosterEntry &entry, const OnFile &onFile, TakenRow &taken);
    static void accept(const Row &row, TakenRow &taken);
    [[nodiscard]] const Seen *firstOf(const Person &person) const;
    void remember(RowPlace place, const Person &person, bool wasNew);

    const ImportJob &m_job;
    PeopleStore m_people;
    ImportStore m_store;
    std::map<qsizetype, RosterReader> m_readers; ///< by sheet
    QHash<QString, Seen> m_numbers;
    QHash<size_t, Seen> m_likenesses; ///< by hash of name and birth, name and phone, or name alone
};

/// `onFile` with what it lacks and the list has.
[[nodiscard]] Person filledIn(const Person &onFile, const Person &listed);

} // namespace leye
