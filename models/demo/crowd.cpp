// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/crowd.h"

#include "models/demo/elders.h"
#include "models/demo/seekers.h"

#include <span>

namespace leye {

namespace {

// Of a hundred people on file.
constexpr int kSeekers = 37;
constexpr int kRelatives = 8;

/// By month, January first: the office's year.
constexpr std::array kSeekerMonths{90, 55, 150, 115, 90, 95, 180, 150, 130, 90, 90, 70};
constexpr std::array kElderMonths{90, 70, 100, 105, 105, 100, 85, 85, 105, 120, 110, 90};
constexpr std::array kWeekdays{120, 110, 100, 95, 80, 60, 60}; // Monday first; make-up days at its end

/// Part of the people in hundredths that is entered in the first weeks, when the rosters are.
constexpr int kSeekerRoster = 6;
constexpr int kElderRoster = 40;
constexpr qsizetype kRosterDays = 45;

QList<qint64> sumsOf(const QList<QDate> &workdays, std::span<const int> months, int roster)
{
    QList<qint64> weights;
    qint64 all = 0;
    for (const QDate day : workdays) {
        weights.append(months[size_t(day.month() - 1)] * kWeekdays[size_t(day.dayOfWeek() - 1)]);
        all += weights.last();
    }
    const qsizetype rosterDays = std::min(kRosterDays, workdays.size());
    for (qsizetype i = 0; i < rosterDays; ++i)
        weights[i] += all * roster / (100 - roster) / rosterDays;
    qint64 sum = 0;
    for (qint64 &weight : weights)
        weight = sum += weight;
    return weights;
}

DemoGroup drawGroup(Dice &dice)
{
    static const Weights groups({25, 6, 17, 52});
    return DemoGroup(groups.draw(dice));
}

/// A place that serves the group: special stations are for job seekers, and have fewer.
qsizetype drawPlace(Stage &stage, bool isElder)
{
    const DemoQuarter *quarter = nullptr;
    qsizetype home = 0;
    for (const DemoQuarter &one : stage.town.quarters)
        home += one.homes.size();
    qsizetype drawn = qsizetype(stage.dice.below(quint32(home)));
    for (const DemoQuarter &one : stage.town.quarters) {
        quarter = &one;
        if ((drawn -= one.homes.size()) < 0)
            break;
    }
    for (;;) {
        const qsizetype place = stage.dice.pick(quarter->places);
        const bool isSpecial = stage.town.places[place].code.contains(u'T');
        if (!isSpecial || (!isElder && stage.dice.permille(250)))
            return place;
    }
}

} // namespace

int Arrivals::Spread::on(qsizetype day) const
{
    const auto until = [this](qint64 sum) { return sums.last() == 0 ? 0 : people * sum / sums.last(); };
    return int(until(sums[day]) - (day == 0 ? 0 : until(sums[day - 1])));
}

Arrivals::Arrivals(const QList<QDate> &workdays, qint64 people)
{
    m_seekers = {people * kSeekers / 100, sumsOf(workdays, kSeekerMonths, kSeekerRoster)};
    m_relatives = {people * kRelatives / 100, sumsOf(workdays, kElderMonths, kElderRoster)};
    m_elders = {people - m_seekers.people - m_relatives.people, m_relatives.sums};
}

Arrivals::Due Arrivals::due(qsizetype day) const { return {m_seekers.on(day), m_elders.on(day), m_relatives.on(day)}; }

void playDay(Stage &stage, const Arrivals &arrivals, qsizetype day)
{
    stage.today = stage.queue.workdays()[day];
    Arrivals::Due due = arrivals.due(day);
    due.elders -= stage.eldersAhead;
    while (due.seekers > 0 || due.elders > 0) {
        const int seekers = std::max(due.seekers, 0);
        if (int(stage.dice.below(quint32(seekers + std::max(due.elders, 0)))) < seekers) {
            registerSeeker(stage, drawGroup(stage.dice), drawPlace(stage, false));
            --due.seekers;
        } else {
            due.elders -= registerElder(stage, drawPlace(stage, true));
        }
        if (due.relatives-- > 0)
            registerRelative(stage);
    }
    stage.eldersAhead = std::max(0, -due.elders);
    for (; due.relatives > 0 && !stage.lives.empty(); --due.relatives)
        registerRelative(stage);
    for (const DemoTask task : stage.queue.take(stage.today)) {
        if (task.what < quint8(ElderTask::Visit))
            doForSeeker(stage, task.life, SeekerTask(task.what));
        else
            doForElder(stage, task.life, ElderTask(task.what));
    }
}

} // namespace leye
