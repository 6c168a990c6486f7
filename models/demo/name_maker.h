// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/people_query.h"
#include "models/demo/demo_table.h"
#include "models/demo/dice.h"

#include <map>

namespace leye {

enum class Sex : quint8 { Man = 1, Woman = 2 };
[[nodiscard]] inline QString codeOf(Sex sex) { return QString::number(int(sex)); }

/// Makes up names that a generation could bear: surnames by how many have them, characters by decade of birth and sex
/// (resources/demo/surnames.csv, given_names.csv). Whoever bears one in life does so by coincidence.
class NameMaker {
public:
    [[nodiscard]] static Result<NameMaker> load();

    /// Never a name that answers to `cxm`, 陈小明 or 小陈: they belong to the story's 小陈.
    [[nodiscard]] QString name(Dice &dice, int birthYear, Sex sex) const;
    /// A name with the surname given.
    [[nodiscard]] QString name(Dice &dice, const QString &surname, int birthYear, Sex sex) const;
    [[nodiscard]] QString surname(Dice &dice) const { return m_surnames[m_weights.draw(dice)]; }

private:
    struct Generation {
        int singlePercent = 0; ///< names of one character
        QString first;
        QString second;
    };
    QList<PeopleQuery> m_taken; ///< what no name may answer to
    QStringList m_surnames;
    Weights m_weights;
    std::map<std::pair<int, Sex>, Generation> m_generations;
};

/// What 小陈 is found by: `cxm`, 陈小明, 小陈 and what sounds so.
[[nodiscard]] QList<PeopleQuery> xiaoChensQueries();
/// Whether a name answers to one of them.
[[nodiscard]] bool answersTo(const QList<PeopleQuery> &queries, const QString &name);

} // namespace leye
