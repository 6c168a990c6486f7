// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demo_table.h"
#include "models/demo/dice.h"

#include <QHash>
#include <QMap>

namespace leye {

/// A vacancy as it is talked about; the employers are called 某…, so that nobody is meant.
struct DemoJob {
    QString title;
    QString employer;
    int payLow = 0; ///< 元 a month
    int payHigh = 0;
    [[nodiscard]] int pay(Dice &dice) const
    {
        return payLow + int(dice.below(quint32(payHigh - payLow) / 100 + 1)) * 100;
    }
};

/// What the braces of a phrase are filled with.
struct PhraseWords {
    DemoJob job;
    int pay = 0;
    QString topic;
    QString place;
};

/// Notes as an aide writes them: short and concrete (resources/demo/phrases.csv, jobs.csv, topics.csv).
class Phrases {
public:
    [[nodiscard]] static Result<Phrases> load();

    /// A note of a kind of service in a situation; empty where there is none.
    [[nodiscard]] QString note(Dice &dice, const QString &kind, const QString &situation,
                               const PhraseWords &words = {}) const;
    /// What a training, fair or talk was about; empty for kinds without topics.
    [[nodiscard]] QString topic(Dice &dice, const QString &kind) const;
    /// For whom: youth, general, older, public.
    [[nodiscard]] const DemoJob &job(Dice &dice, const QString &group) const;
    [[nodiscard]] QStringList groups() const { return m_jobs.keys(); }

private:
    QHash<QString, QStringList> m_notes;  ///< by kind/situation
    QHash<QString, QStringList> m_topics; ///< by kind
    QMap<QString, QList<DemoJob>> m_jobs; ///< in the order of the names: what is thrown must not hang on hashing
};

} // namespace leye
