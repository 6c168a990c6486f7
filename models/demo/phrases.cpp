// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/phrases.h"

#include <functional>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// "12" for 1.2: what is measured in tenths.
QString tenths(int value) { return QString::number(value / 10) + u'.' + QString::number(value % 10); }

QString pressure(Dice &dice, int low, int high, int lowDiastolic)
{
    return QString::number(dice.between(low, high)) + u'/' +
           QString::number(dice.between(lowDiastolic, lowDiastolic + 16));
}

QString filled(Dice &dice, QStringView name, const PhraseWords &words)
{
    if (name == u"job")
        return words.job.title;
    if (name == u"employer")
        return words.job.employer;
    if (name == u"pay")
        return QString::number(words.pay);
    if (name == u"topic")
        return words.topic;
    if (name == u"place")
        return words.place;
    if (name == u"count")
        return QString::number(dice.between(2, 6));
    if (name == u"few")
        return QString::number(dice.between(1, 3));
    // Around the thresholds of DOMAIN notes §5.6: 140/90 mmHg, fasting glucose 6.1 mmol/l.
    if (name == u"bp")
        return pressure(dice, 112, 138, 68);
    if (name == u"high")
        return pressure(dice, 142, 172, 86);
    if (name == u"sugar")
        return tenths(dice.between(44, 60));
    if (name == u"highsugar")
        return tenths(dice.between(70, 98));
    if (name == u"pulse")
        return QString::number(dice.between(62, 88));
    return {};
}

} // namespace

Result<Phrases> Phrases::load()
{
    Phrases phrases;
    LEYE_TRY(const ShippedTable notes, loadDemoTable(u"phrases"_s, {u"kind"_s, u"situation"_s, u"text"_s}));
    for (qsizetype row = 0; row < notes.rows(); ++row)
        phrases.m_notes[notes.cell(row, u"kind") + u'/' + notes.cell(row, u"situation")].append(
            notes.cell(row, u"text"));
    LEYE_TRY(const ShippedTable topics, loadDemoTable(u"topics"_s, {u"kind"_s, u"topic"_s}));
    for (qsizetype row = 0; row < topics.rows(); ++row)
        phrases.m_topics[topics.cell(row, u"kind")].append(topics.cell(row, u"topic"));
    LEYE_TRY(const ShippedTable jobs,
             loadDemoTable(u"jobs"_s, {u"job"_s, u"employer"_s, u"for"_s, u"pay_low"_s, u"pay_high"_s}));
    for (qsizetype row = 0; row < jobs.rows(); ++row) {
        LEYE_TRY(const int low, numberIn(jobs, row, u"pay_low"));
        LEYE_TRY(const int high, numberIn(jobs, row, u"pay_high"));
        if (high < low)
            return jobs.damaged(row, u"pay_high");
        phrases.m_jobs[jobs.cell(row, u"for")].append({jobs.cell(row, u"job"), jobs.cell(row, u"employer"), low, high});
    }
    return phrases;
}

QString Phrases::note(Dice &dice, const QString &kind, const QString &situation, const PhraseWords &words) const
{
    const auto found = m_notes.constFind(kind + u'/' + situation);
    if (found == m_notes.constEnd())
        return {};
    const QString &phrase = dice.pick(*found);
    QString note;
    qsizetype at = 0;
    for (qsizetype open = phrase.indexOf(u'{'); open >= 0; open = phrase.indexOf(u'{', at)) {
        const qsizetype close = phrase.indexOf(u'}', open);
        note += QStringView(phrase).sliced(at, open - at);
        note += filled(dice, QStringView(phrase).sliced(open + 1, close - open - 1), words);
        at = close + 1;
    }
    note += QStringView(phrase).sliced(at);
    return note;
}

QString Phrases::topic(Dice &dice, const QString &kind) const
{
    const auto found = m_topics.constFind(kind);
    return found == m_topics.constEnd() ? QString() : dice.pick(*found);
}

const DemoJob &Phrases::job(Dice &dice, const QString &group) const
{
    const auto found = m_jobs.constFind(group);
    return dice.pick(found == m_jobs.constEnd() ? *m_jobs.constBegin() : *found);
}

} // namespace leye
