// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QJsonObject>

#include <optional>

namespace leye {

/// Which people a list shows, and in which order. Everything that is set must fit; what is asked of an enrolment
/// (station, kind, cases, stage, aide) must fit one and the same enrolment. What is left empty asks for nothing.
struct PeopleListQuery {
    enum class Sort { Name, Age, Stage, LastContact, Registered };
    enum class Cases { Any, Open, Closed };

    QString text;    ///< as in the search for people: characters, pinyin, initials, ends of numbers
    QString station; ///< a node of the network; its subtree
    QString kind;    ///< app_enrolment_kind
    Cases cases = Cases::Any;
    QString stage; ///< app_case_stage
    UserId aide;
    QString mark; ///< app_mark, that holds today
    QString sex;
    std::optional<int> fromAge; ///< full years, both ends included
    std::optional<int> toAge;
    std::optional<int> silentDays; ///< no contact on any of the last so many days, or none ever
    bool inBin = false;            ///< who lies in the bin instead of who is on file

    Sort sort = Sort::LastContact;
    bool descending = false; ///< of what is shown: ages from old to young, days from new to old

    [[nodiscard]] bool asksForEnrolment() const;
    [[nodiscard]] bool hasFilter() const;
    /// The same without any filter, in the same order.
    [[nodiscard]] PeopleListQuery withoutFilters() const;
    bool operator==(const PeopleListQuery &) const = default;
};

/// For filters that are kept under a name. What a newer program wrote and this one does not know is left out.
[[nodiscard]] QJsonObject toJson(const PeopleListQuery &query);
[[nodiscard]] PeopleListQuery peopleListQuery(const QJsonObject &json);

} // namespace leye
