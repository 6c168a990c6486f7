// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filters.h"

#include <QMenu>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleFilters)
};

using Sort = PeopleListQuery::Sort;
using Cases = PeopleListQuery::Cases;
using Apply = std::function<void(const PeopleListQuery &)>;

struct Ages {
    std::optional<int> from, to;
};
// Young people of the first job, of the programmes for the young, the middle, the elder workers, elders, the very old.
constexpr std::array kAges{Ages{16, 24}, Ages{25, 34}, Ages{35, 44}, Ages{45, 59}, Ages{60, {}}, Ages{80, {}}};
constexpr std::array kSilentDays{7, 30, 60, 90, 180};

QString ageWords(const std::optional<int> &from, const std::optional<int> &to)
{
    if (from && to)
        return Words::tr("Age %1 to %2").arg(*from).arg(*to);
    return from ? Words::tr("Age %1 and over").arg(*from) : Words::tr("Age up to %1").arg(to.value_or(0));
}

QString silentWords(int days) { return Words::tr("No contact for %n days", nullptr, days); }

QString casesWords(Cases cases) { return cases == Cases::Open ? Words::tr("Open") : Words::tr("Closed"); }

QString stationWords(const QString &code, const PeopleListWords &words, const FilterPlace &place)
{
    return code == place.station ? Words::tr("This station") : words.stationName(code);
}

QString aideWords(UserId aide, const PeopleListWords &words, const FilterPlace &place)
{
    return aide == place.user ? Words::tr("Mine") : Words::tr("Aide: %1").arg(words.userName(aide));
}

/// Offers a value of a filter; it is taken away again by the same click.
template <typename Value>
void offer(QMenu &menu, const QString &text, const PeopleListQuery &query, Value PeopleListQuery::*member,
           const Value &value, const Apply &apply)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(query.*member == value);
    QObject::connect(action, &QAction::triggered, &menu, [query, member, value, apply] {
        PeopleListQuery changed = query;
        changed.*member = query.*member == value ? Value() : value;
        apply(changed);
    });
}

void offerCodes(QMenu &menu, const QString &title, const QString &table, const QStringList &codes,
                const PeopleListWords &words, const PeopleListQuery &query, QString PeopleListQuery::*member,
                const Apply &apply)
{
    QMenu *values = menu.addMenu(title);
    for (const QString &code : codes)
        offer(*values, words.codes.label(table, code), query, member, code, apply);
}

/// A subdistrict opens its stations: the whole network at once is longer than a screen.
void offerStations(QMenu &menu, const PeopleListWords &words, const FilterPlace &place, const PeopleListQuery &query,
                   const Apply &apply)
{
    constexpr qsizetype kSubdistrict = 9; // characters of its code
    QMenu *values = menu.addMenu(Words::tr("Station"));
    if (!place.station.isEmpty())
        offer(*values, Words::tr("This station"), query, &PeopleListQuery::station, place.station, apply);
    values->addSeparator();
    QMenu *subdistrict = nullptr;
    for (const Station &station : words.stations) {
        if (station.code.size() == kSubdistrict) {
            subdistrict = values->addMenu(station.name);
            offer(*subdistrict, Words::tr("All of %1").arg(station.name), query, &PeopleListQuery::station,
                  station.code, apply);
            subdistrict->addSeparator();
        } else {
            offer(subdistrict && station.code.size() > kSubdistrict ? *subdistrict : *values, station.name, query,
                  &PeopleListQuery::station, station.code, apply);
        }
    }
}

void offerAides(QMenu &menu, const PeopleListWords &words, const FilterPlace &place, const PeopleListQuery &query,
                const Apply &apply)
{
    QMenu *values = menu.addMenu(Words::tr("Responsible aide"));
    offer(*values, Words::tr("Mine"), query, &PeopleListQuery::aide, place.user, apply);
    values->addSeparator();
    for (const User &user : words.users) {
        if (UserId(user.id) != place.user)
            offer(*values, user.name, query, &PeopleListQuery::aide, UserId(user.id), apply);
    }
}

void offerAges(QMenu &menu, const PeopleListQuery &query, const Apply &apply)
{
    QMenu *values = menu.addMenu(Words::tr("Age"));
    for (const Ages &ages : kAges) {
        QAction *action = values->addAction(ageWords(ages.from, ages.to));
        action->setCheckable(true);
        const bool holds = query.fromAge == ages.from && query.toAge == ages.to;
        action->setChecked(holds);
        QObject::connect(action, &QAction::triggered, values, [query, ages, holds, apply] {
            PeopleListQuery changed = query;
            changed.fromAge = holds ? std::nullopt : ages.from;
            changed.toAge = holds ? std::nullopt : ages.to;
            apply(changed);
        });
    }
}

} // namespace

QList<ChipBar::Chip> filterChips(const PeopleListQuery &query, const PeopleListWords &words, const FilterPlace &place)
{
    QList<ChipBar::Chip> chips;
    const auto add = [&chips](const QString &key, bool holds, const auto &text) {
        if (holds)
            chips.append({key, text()});
    };
    const auto label = [&words](const QString &table, const QString &code) {
        return [&words, table, code] { return words.codes.label(table, code); };
    };
    add(u"inBin"_s, query.inBin, [] { return Words::tr("In the bin"); });
    add(u"station"_s, !query.station.isEmpty(), [&] { return stationWords(query.station, words, place); });
    add(u"kind"_s, !query.kind.isEmpty(), label(u"app_enrolment_kind"_s, query.kind));
    add(u"cases"_s, query.cases != Cases::Any, [&] { return casesWords(query.cases); });
    add(u"stage"_s, !query.stage.isEmpty(), label(u"app_case_stage"_s, query.stage));
    add(u"aide"_s, !query.aide.isNull(), [&] { return aideWords(query.aide, words, place); });
    add(u"mark"_s, !query.mark.isEmpty(), label(u"app_mark"_s, query.mark));
    add(u"sex"_s, !query.sex.isEmpty(), label(u"gender_gb2261_1"_s, query.sex));
    add(u"age"_s, query.fromAge || query.toAge, [&] { return ageWords(query.fromAge, query.toAge); });
    add(u"silent"_s, query.silentDays.has_value(), [&] { return silentWords(*query.silentDays); });
    return chips;
}

PeopleListQuery withoutFilter(PeopleListQuery query, const QString &chip)
{
    const std::pair<QString, std::function<void()>> removals[] = {
        {u"inBin"_s, [&] { query.inBin = false; }},
        {u"station"_s, [&] { query.station.clear(); }},
        {u"kind"_s, [&] { query.kind.clear(); }},
        {u"cases"_s, [&] { query.cases = Cases::Any; }},
        {u"stage"_s, [&] { query.stage.clear(); }},
        {u"aide"_s, [&] { query.aide = UserId(); }},
        {u"mark"_s, [&] { query.mark.clear(); }},
        {u"sex"_s, [&] { query.sex.clear(); }},
        {u"silent"_s, [&] { query.silentDays.reset(); }},
        {u"age"_s,
         [&] {
             query.fromAge.reset();
             query.toAge.reset();
         }},
    };
    for (const auto &[key, remove] : removals) {
        if (key == chip)
            remove();
    }
    return query;
}

void fillFilterMenu(QMenu &menu, const PeopleListQuery &query, const PeopleListWords &words, const FilterPlace &place,
                    const Apply &apply)
{
    menu.clear();
    offerStations(menu, words, place, query, apply);
    offerCodes(menu, Words::tr("Enrolment"), u"app_enrolment_kind"_s, words.codes.codes(u"app_enrolment_kind"_s), words,
               query, &PeopleListQuery::kind, apply);
    QMenu *cases = menu.addMenu(Words::tr("Open or closed"));
    for (const Cases value : {Cases::Open, Cases::Closed})
        offer(*cases, casesWords(value), query, &PeopleListQuery::cases, value, apply);
    offerCodes(menu, Words::tr("Stage"), u"app_case_stage"_s, words.codes.codes(u"app_case_stage"_s), words, query,
               &PeopleListQuery::stage, apply);
    offerCodes(menu, Words::tr("Mark"), u"app_mark"_s, words.marks, words, query, &PeopleListQuery::mark, apply);
    offerAides(menu, words, place, query, apply);
    QMenu *silent = menu.addMenu(Words::tr("Long without contact"));
    for (const int days : kSilentDays)
        offer(*silent, silentWords(days), query, &PeopleListQuery::silentDays, std::optional(days), apply);
    offerAges(menu, query, apply);
    offerCodes(menu, Words::tr("Sex"), u"gender_gb2261_1"_s, {u"1"_s, u"2"_s}, words, query, &PeopleListQuery::sex,
               apply);
    menu.addSeparator();
    offer(menu, Words::tr("Who is in the bin"), query, &PeopleListQuery::inBin, true, apply);
}

QList<SortChoice> sortChoices()
{
    return {{Sort::LastContact, false, Words::tr("Last contact, longest ago first")},
            {Sort::LastContact, true, Words::tr("Last contact, latest first")},
            {Sort::Name, false, Words::tr("Name, A to Z")},
            {Sort::Name, true, Words::tr("Name, Z to A")},
            {Sort::Stage, false, Words::tr("Stage, earliest first")},
            {Sort::Stage, true, Words::tr("Stage, furthest first")},
            {Sort::Age, false, Words::tr("Age, youngest first")},
            {Sort::Age, true, Words::tr("Age, oldest first")},
            {Sort::Registered, true, Words::tr("Registered, latest first")},
            {Sort::Registered, false, Words::tr("Registered, longest ago first")}};
}

QString sortWords(const PeopleListQuery &query)
{
    for (const SortChoice &choice : sortChoices()) {
        if (choice.sort == query.sort && choice.descending == query.descending)
            return choice.words;
    }
    return {};
}

PeopleListQuery firstFilter(const FilterPlace &place)
{
    PeopleListQuery query;
    query.station = place.station;
    query.cases = Cases::Open;
    return query;
}

QList<ReadyFilter> readyFilters(const FilterPlace &place)
{
    const PeopleListQuery open = firstFilter(place);
    PeopleListQuery mine;
    mine.aide = place.user;
    mine.cases = Cases::Open;
    PeopleListQuery silent = open;
    silent.silentDays = 30;
    PeopleListQuery first = open;
    first.stage = u"01"_s; // app_case_stage: 待首次联系
    PeopleListQuery bin;
    bin.inBin = true;
    bin.sort = Sort::Name;
    return {{Words::tr("Open at this station"), open},           {Words::tr("My open cases"), mine},
            {Words::tr("No contact for 30 days"), silent},       {Words::tr("Waiting for the first contact"), first},
            {Words::tr("Everybody on file"), PeopleListQuery()}, {Words::tr("Bin"), bin}};
}

} // namespace leye
