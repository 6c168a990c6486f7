// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_query.h"
#include "models/people/people_list_words.h"
#include "ui/widgets/chip_bar.h"

#include <functional>

class QMenu;

namespace leye {

/// Who asks, and from where: "this station", "mine".
struct FilterPlace {
    QString station;
    UserId user;
};

/// What is filtered by, in words, one chip each; the text of the search is in its own field.
[[nodiscard]] QList<ChipBar::Chip> filterChips(const PeopleListQuery &query, const PeopleListWords &words,
                                               const FilterPlace &place);
/// The same without the filter of a chip.
[[nodiscard]] PeopleListQuery withoutFilter(PeopleListQuery query, const QString &chip);

/// What can be filtered by, each with its values; what holds now is ticked. `apply` gets the query with the value that
/// was chosen, or without it where it held already.
void fillFilterMenu(QMenu &menu, const PeopleListQuery &query, const PeopleListWords &words, const FilterPlace &place,
                    const std::function<void(const PeopleListQuery &)> &apply);

/// Orders to choose from.
struct SortChoice {
    PeopleListQuery::Sort sort;
    bool descending;
    QString words;
};
[[nodiscard]] QList<SortChoice> sortChoices();
[[nodiscard]] QString sortWords(const PeopleListQuery &query);

/// Filters that everybody has.
struct ReadyFilter {
    QString name;
    PeopleListQuery query;
};
[[nodiscard]] QList<ReadyFilter> readyFilters(const FilterPlace &place);
/// What a list begins with.
[[nodiscard]] PeopleListQuery firstFilter(const FilterPlace &place);

} // namespace leye
