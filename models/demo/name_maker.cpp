// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/name_maker.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

Result<NameMaker> NameMaker::load()
{
    NameMaker maker;
    maker.m_taken = xiaoChensQueries();
    LEYE_TRY(const ShippedTable surnames, loadDemoTable(u"surnames"_s, {u"surname"_s, u"weight"_s}));
    QList<int> weights;
    for (qsizetype row = 0; row < surnames.rows(); ++row) {
        LEYE_TRY(const int weight, numberIn(surnames, row, u"weight"));
        maker.m_surnames.append(surnames.cell(row, u"surname"));
        weights.append(weight);
    }
    maker.m_weights = Weights(weights);

    LEYE_TRY(const ShippedTable given,
             loadDemoTable(u"given_names"_s, {u"decade"_s, u"sex"_s, u"single_percent"_s, u"first"_s, u"second"_s}));
    for (qsizetype row = 0; row < given.rows(); ++row) {
        LEYE_TRY(const int decade, numberIn(given, row, u"decade"));
        LEYE_TRY(const int sex, numberIn(given, row, u"sex"));
        LEYE_TRY(const int single, numberIn(given, row, u"single_percent"));
        const Generation generation{single, given.cell(row, u"first"), given.cell(row, u"second")};
        if (generation.first.isEmpty() || generation.second.isEmpty())
            return given.damaged(row, u"first");
        maker.m_generations.insert_or_assign({decade, Sex(sex)}, generation);
    }
    return maker;
}

QList<PeopleQuery> xiaoChensQueries()
{
    const PeopleQuery alias = parsePeopleQuery(u"小陈");
    return {parsePeopleQuery(u"cxm"), parsePeopleQuery(u"陈小明"), alias, bySound(alias)};
}

bool answersTo(const QList<PeopleQuery> &queries, const QString &name)
{
    const PersonKeys keys{name, {}, {}, {}};
    return std::any_of(queries.begin(), queries.end(),
                       [&keys](const PeopleQuery &query) { return matchRank(keys, query) != MatchRank::None; });
}

QString NameMaker::name(Dice &dice, const QString &surname, int birthYear, Sex sex) const
{
    const int youngest = std::prev(m_generations.end())->first.first;
    const int oldest = m_generations.begin()->first.first;
    const Generation &generation = m_generations.at({std::clamp(birthYear / 10 * 10, oldest, youngest), sex});
    const QChar last = dice.pick(generation.second);
    if (int(dice.below(100)) < generation.singlePercent)
        return surname + last;
    const QChar first = dice.pick(generation.first);
    return first == last && dice.permille(800) ? surname + last : surname + first + last;
}

QString NameMaker::name(Dice &dice, int birthYear, Sex sex) const
{
    const QString family = surname(dice);
    for (;;) {
        const QString made = name(dice, family, birthYear, sex);
        if (!answersTo(m_taken, made))
            return made;
    }
}

} // namespace leye
