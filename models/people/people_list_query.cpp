// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_query.h"

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

using Sort = PeopleListQuery::Sort;
using Cases = PeopleListQuery::Cases;

// Names in the JSON: never renamed.
constexpr std::array<std::pair<Sort, const char *>, 5> kSorts{{{Sort::Name, "name"},
                                                               {Sort::Age, "age"},
                                                               {Sort::Stage, "stage"},
                                                               {Sort::LastContact, "contact"},
                                                               {Sort::Registered, "registered"}}};
constexpr std::array<std::pair<Cases, const char *>, 3> kCases{
    {{Cases::Any, ""}, {Cases::Open, "open"}, {Cases::Closed, "closed"}}};

struct TextField {
    const char *name;
    QString PeopleListQuery::*member;
};
constexpr std::array kTexts{TextField{"text", &PeopleListQuery::text}, TextField{"station", &PeopleListQuery::station},
                            TextField{"kind", &PeopleListQuery::kind}, TextField{"stage", &PeopleListQuery::stage},
                            TextField{"mark", &PeopleListQuery::mark}, TextField{"sex", &PeopleListQuery::sex}};

struct NumberField {
    const char *name;
    std::optional<int> PeopleListQuery::*member;
};
constexpr std::array kNumbers{NumberField{"from_age", &PeopleListQuery::fromAge},
                              NumberField{"to_age", &PeopleListQuery::toAge},
                              NumberField{"silent_days", &PeopleListQuery::silentDays}};

constexpr int kMostDays = 36'500; // of somebody's life; more is a damaged file

template <typename Value, size_t Size>
QString nameOf(const std::array<std::pair<Value, const char *>, Size> &names, Value value)
{
    for (const auto &[known, name] : names) {
        if (known == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Value, size_t Size>
Value valueOf(const std::array<std::pair<Value, const char *>, Size> &names, const QString &name, Value otherwise)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1StringView(known))
            return value;
    }
    return otherwise;
}

} // namespace

bool PeopleListQuery::asksForEnrolment() const
{
    return !station.isEmpty() || !kind.isEmpty() || cases != Cases::Any || !stage.isEmpty() || !aide.isNull();
}

bool PeopleListQuery::hasFilter() const { return *this != withoutFilters(); }

PeopleListQuery PeopleListQuery::withoutFilters() const
{
    PeopleListQuery plain;
    plain.sort = sort;
    plain.descending = descending;
    return plain;
}

QJsonObject toJson(const PeopleListQuery &query)
{
    QJsonObject json{{"sort"_L1, nameOf(kSorts, query.sort)}};
    for (const TextField &field : kTexts) {
        if (!(query.*field.member).isEmpty())
            json.insert(QLatin1StringView(field.name), query.*field.member);
    }
    for (const NumberField &field : kNumbers) {
        if (const std::optional<int> number = query.*field.member)
            json.insert(QLatin1StringView(field.name), *number);
    }
    if (query.cases != Cases::Any)
        json.insert("cases"_L1, nameOf(kCases, query.cases));
    if (!query.aide.isNull())
        json.insert("aide"_L1, query.aide.toString());
    if (query.inBin)
        json.insert("in_bin"_L1, true);
    if (query.descending)
        json.insert("descending"_L1, true);
    return json;
}

PeopleListQuery peopleListQuery(const QJsonObject &json)
{
    PeopleListQuery query;
    for (const TextField &field : kTexts)
        query.*field.member = json.value(QLatin1StringView(field.name)).toString();
    for (const NumberField &field : kNumbers) {
        const int number = json.value(QLatin1StringView(field.name)).toInt(-1);
        if (number >= 0 && number <= kMostDays)
            query.*field.member = number;
    }
    query.cases = valueOf(kCases, json.value("cases"_L1).toString(), Cases::Any);
    query.aide = UserId(Id16::fromText(json.value("aide"_L1).toString()).value_or(Id16()));
    query.inBin = json.value("in_bin"_L1).toBool();
    query.sort = valueOf(kSorts, json.value("sort"_L1).toString(), query.sort);
    query.descending = json.value("descending"_L1).toBool();
    return query;
}

} // namespace leye
