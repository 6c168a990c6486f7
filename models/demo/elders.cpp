// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/elders.h"

#include "models/core/age.h"

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// As the settings visit.days.* are shipped.
constexpr int kWeekly = 7;
constexpr int kMonthly = 30;
constexpr int kQuarterly = 90;
constexpr int kSeldom = 400; ///< who is on no list of visits is looked after now and then
constexpr int kCouplesPermille = 20;

/// Deaths in a thousand a year, by five years of age from 60 on: they rise by half each time, as life tables do.
int deathsPermille(int age)
{
    static constexpr std::array kDeaths{5, 8, 13, 21, 34, 55, 90, 145, 230};
    return kDeaths[size_t(std::clamp((age - 60) / 5, 0, int(kDeaths.size()) - 1))];
}

/// The special group somebody belongs to, if any, and their age marks.
QStringList marksOf(Dice &dice, int age, bool isCouple)
{
    QStringList marks;
    if (isCouple)
        marks.append(u"空巢"_s);
    else if (dice.permille(age >= 80 ? 200 : 60))
        marks.append(u"独居"_s);
    else if (dice.permille(age >= 80 ? 50 : 8))
        marks.append(u"失能"_s);
    else if (dice.permille(18))
        marks.append(dice.permille(500) ? u"重残"_s : u"计划生育特殊家庭"_s);
    else if (dice.permille(12))
        marks.append(u"留守"_s);
    if (age >= 80)
        marks.append(u"高龄"_s);
    return marks;
}

bool isSpecial(const QStringList &marks) { return !marks.isEmpty() && marks.first() != u"高龄"_s; }

/// What the season puts on an aide's mind; mild months have nothing of the kind.
QString weather(QDate day)
{
    if (day.month() >= 6 && day.month() <= 9)
        return u"hot"_s;
    return day.month() >= 11 || day.month() <= 3 ? u"cold"_s : u"visit"_s;
}

class Elder {
public:
    Elder(Stage &stage, quint32 at) : m_stage(stage), m_at(at), m_life(stage.life(at)) {}

    /// What will happen, planned on the day of registration.
    void plan(const QStringList &marks)
    {
        if (isSpecial(marks))
            m_life.everyDays = quint16(m_stage.dice.permille(25) ? kWeekly : kMonthly);
        else
            m_life.everyDays = quint16(m_stage.dice.permille(m_stage.quarterlyPermille) ? kQuarterly : kSeldom);
        next(1, std::min<int>(m_life.everyDays, kQuarterly), ElderTask::Visit);
        maybe(80, 10, 120, ElderTask::HealthCheck);
        maybe(age() >= 75 ? 250 : 60, 20, 300, ElderTask::Screening);
        maybe(7, 5, 60, ElderTask::Meal);
        maybe(4, 5, 60, ElderTask::DayCare);
        planEnd();
    }

    void visit()
    {
        struct Way {
            const char16_t *channel;
            const char16_t *result;
            const char16_t *situation;
        };
        static const Weights results({600, 285, 25, 45, 25, 20});
        static constexpr std::array kWays{Way{u"上门", u"见面", u"visit"},     Way{u"电话", u"电话接通", u"phone"},
                                          Way{u"视频", u"视频接通", u"video"}, Way{u"上门", u"未在家", u"absent"},
                                          Way{u"电话", u"未接通", u"missed"},  Way{u"电话", u"住院", u"hospital"}};
        const qsizetype which = results.draw(m_stage.dice);
        const Way &way = kWays[size_t(which)];
        const bool isWeather = which == 0 && m_stage.dice.permille(180);
        m_stage.serve(m_life, {u"探访"_s,
                               QString::fromUtf16(way.channel),
                               QString::fromUtf16(way.result),
                               {},
                               note(u"探访"_s, isWeather ? weather(m_stage.today) : QString::fromUtf16(way.situation)),
                               {},
                               which == 0 ? m_stage.dice.between(2, 6) * 5 : m_stage.dice.between(3, 10),
                               {}});
        if (which == 3 || which == 4)
            return next(1, 3, ElderTask::Visit);
        if (which == 5)
            return next(14, 30, ElderTask::Visit);
        const int days = m_life.everyDays;
        next(days - days / 10, days, ElderTask::Visit);
    }

    void healthCheck()
    {
        const bool isHigh = m_stage.dice.permille(240);
        m_stage.serve(m_life, {u"健康检测"_s,
                               u"线下"_s,
                               isHigh ? u"偏高"_s : u"正常"_s,
                               {},
                               note(u"健康检测"_s, isHigh ? u"high"_s : u"normal"_s),
                               u"智慧健康驿站"_s,
                               15,
                               {}});
        next(60, 120, ElderTask::HealthCheck);
    }

    void screening()
    {
        const bool isPositive = m_stage.dice.permille(age() >= 80 ? 180 : 70);
        m_stage.serve(m_life, {u"认知筛查"_s,
                               u"线下"_s,
                               isPositive ? u"阳性"_s : u"阴性"_s,
                               {},
                               note(u"认知筛查"_s, isPositive ? u"positive"_s : u"negative"_s),
                               u"老年认知症障碍支持中心"_s,
                               15,
                               {}});
        next(340, 380, ElderTask::Screening);
    }

    /// 13 or 18 元 (DOMAIN notes §1: the two sets delivered).
    void meal()
    {
        const bool isDelivered = m_stage.dice.permille(600);
        const int fen = m_stage.dice.permille(700) ? 1300 : 1800;
        m_stage.serve(m_life, {u"助餐"_s,
                               isDelivered ? u"上门"_s : u"线下"_s,
                               u"完成"_s,
                               {},
                               {},
                               isDelivered ? QString() : u"社区长者食堂"_s,
                               0,
                               {Value(Value::List{Value(u"方式"_s), Value(isDelivered ? u"送餐"_s : u"堂食"_s)}),
                                Value(Value::List{Value(u"金额"_s), Value(fen)})}});
        if (!m_stage.dice.permille(4))
            next(1, 1, ElderTask::Meal);
    }

    void dayCare()
    {
        const bool isNoted = m_stage.dice.permille(120);
        m_stage.serve(m_life, {u"日照"_s,
                               u"线下"_s,
                               u"到托"_s,
                               {},
                               isNoted ? note(u"日照"_s, u"any"_s) : QString(),
                               u"日间照护中心"_s,
                               m_stage.dice.between(12, 16) * 30,
                               {}});
        if (!m_stage.dice.permille(5))
            next(1, 2, ElderTask::DayCare);
    }

    void dies() { m_stage.close(m_life, {outcome::kDied, u"家属告知，居委核实"_s, {}, {}, {}}); }
    void leaves() { m_stage.close(m_life, {outcome::kMovedAway, u"家属告知，居委核实"_s, {}, {}, {}}); }

private:
    [[nodiscard]] int age() const { return fullYears(QDate::fromJulianDay(m_life.birth), m_stage.today).value_or(0); }
    void next(int from, int to, ElderTask task)
    {
        m_stage.after(m_at, m_stage.dice.between(std::min(from, to), to), quint8(task));
    }
    void maybe(int permille, int from, int to, ElderTask task)
    {
        if (m_stage.dice.permille(permille))
            next(from, to, task);
    }
    [[nodiscard]] QString note(const QString &kind, const QString &situation) const
    {
        return m_stage.phrases.note(m_stage.dice, kind, situation);
    }

    /// The first year in which chance says so; beyond the demonstration nobody asks.
    void planEnd()
    {
        const int years = int(m_stage.today.daysTo(m_stage.queue.last()) / 365) + 1;
        for (int year = 0; year < years; ++year) {
            const int from = year * 365 + 1;
            if (m_stage.dice.permille(deathsPermille(age() + year)))
                return next(from, from + 364, ElderTask::Dies);
            if (m_stage.dice.permille(9))
                return next(from, from + 364, ElderTask::Leaves);
        }
    }

    Stage &m_stage;
    quint32 m_at;
    Life &m_life;
};

quint32 enrolElder(Stage &stage, Entry entry, bool isCouple)
{
    QStringList marks;
    entry.group = DemoGroup::Elder;
    entry.marks = [&](const Person &person) {
        return marks = marksOf(stage.dice, fullYears(person.birth, stage.today).value_or(0), isCouple);
    };
    const quint32 at = stage.enrol(entry);
    Elder(stage, at).plan(marks);
    return at;
}

QString relationTo(const Life &other, const Life &relative)
{
    const qint64 younger = (qint64(relative.birth) - qint64(other.birth)) / 365;
    const bool isMan = relative.sex == Sex::Man;
    if (younger >= 18)
        return isMan ? u"儿子"_s : u"女儿"_s;
    if (younger <= -18)
        return isMan ? u"父亲"_s : u"母亲"_s;
    return relative.sex != other.sex ? (isMan ? u"丈夫"_s : u"妻子"_s) : (isMan ? u"兄弟"_s : u"姐妹"_s);
}

} // namespace

int registerElder(Stage &stage, qsizetype place)
{
    const bool isCouple = stage.dice.permille(kCouplesPermille);
    const quint32 first = enrolElder(stage, {.place = place}, isCouple);
    if (!isCouple)
        return 1;
    const Life known = stage.life(first);
    const Sex other = known.sex == Sex::Man ? Sex::Woman : Sex::Man;
    const quint32 second = enrolElder(
        stage, {.place = place, .withLast = true, .sex = other, .bornAbout = QDate::fromJulianDay(known.birth)}, true);
    stage.liveTogether(first, second, relationTo(known, stage.life(second)));
    return 2;
}

void registerRelative(Stage &stage)
{
    const quint32 other = quint32(stage.lives.size() - 1);
    const quint32 relative = stage.enrol({.place = stage.life(other).place, .withLast = true});
    stage.liveTogether(other, relative, relationTo(stage.life(other), stage.life(relative)));
}

void doForElder(Stage &stage, quint32 at, ElderTask task)
{
    if (stage.life(at).isClosed)
        return; // nobody calls a bereaved family (DOMAIN notes §5.2)
    Elder elder(stage, at);
    switch (task) {
    case ElderTask::Visit:
        return elder.visit();
    case ElderTask::HealthCheck:
        return elder.healthCheck();
    case ElderTask::Screening:
        return elder.screening();
    case ElderTask::Meal:
        return elder.meal();
    case ElderTask::DayCare:
        return elder.dayCare();
    case ElderTask::Dies:
        return elder.dies();
    case ElderTask::Leaves:
        return elder.leaves();
    }
}

} // namespace leye
