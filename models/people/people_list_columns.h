// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_store.h"
#include "models/people/people_list_words.h"

#include <span>

namespace leye {

/// The columns of the list of people, in their order; the number is the model's column.
enum class PeopleColumn {
    Check,
    Name,
    Sex,
    Age,
    Marks,
    Kind,
    Stage,
    Standard,
    Contact,
    Registered,
    Station,
    Aide,
    Phone,
    IdNumber,
    Count
};

/// One column: the one place that names its words, order and look.
struct PeopleColumnSpec {
    PeopleColumn column;
    const char *name;  ///< in what a user has chosen: never renamed
    const char *title; ///< English source text, context "PeopleColumn"
    bool isNumber;     ///< stands at the right
    bool isShownAtFirst;
    std::optional<PeopleListQuery::Sort> sort;
    QString (*text)(const PeopleListRow &row, const PeopleListWords &words);
};
[[nodiscard]] std::span<const PeopleColumnSpec> peopleColumns();
[[nodiscard]] const PeopleColumnSpec &specOf(PeopleColumn column);
[[nodiscard]] QString titleOf(PeopleColumn column);

/// How many parts of the standard are met: 2/4; empty where none holds.
[[nodiscard]] QString standardShort(const PeopleListRow &row);
/// 政策宣讲 1/1、职业指导 0/1 …: what is read aloud and shown by the pointer.
[[nodiscard]] QString standardInWords(const PeopleListRow &row);
/// 10-02 of this year, else 2025-10-02; a dash where there was none.
[[nodiscard]] QString shortDay(QDate day, QDate today);

} // namespace leye
