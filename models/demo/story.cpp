// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/story.h"

#include "models/demo/demo_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(Error::Kind::Damaged,
                Words::tr("The story of the demonstration data is damaged. Install the program again."),
                u"story: "_s + where);
}

struct Name {
    const char *key;
    StoryStep::What what;
};
constexpr std::array kSteps{Name{"serve", StoryStep::What::Serve},      Name{"stage", StoryStep::What::Stage},
                            Name{"close", StoryStep::What::Close},      Name{"reopen", StoryStep::What::Reopen},
                            Name{"end_mark", StoryStep::What::EndMark}, Name{"edit", StoryStep::What::Edit},
                            Name{"enrol", StoryStep::What::Enrol}};

/// The last June that lies at least a month back, when graduates are no news any more.
QDate lastGraduation(QDate today)
{
    const QDate june(today.year(), 6, 30);
    return june.addDays(30) <= today ? june : june.addYears(-1);
}

class Reader {
public:
    Reader(QDate today, const WorkCalendar &calendar) : m_today(today), m_calendar(calendar) {}

    Result<Story> read(const QJsonObject &file)
    {
        for (const QJsonValue value : file["staff"_L1].toArray()) {
            const QJsonObject one = value.toObject();
            StoryStaff staff{one["key"_L1].toString(), one["name"_L1].toString(), one["station"_L1].toString(), {}};
            for (const QJsonValue role : one["roles"_L1].toArray())
                staff.roles.append(role.toString());
            m_story.staff.append(staff);
        }
        for (const QJsonValue value : file["people"_L1].toArray())
            LEYE_CHECK(readPerson(value.toObject()));
        for (const QJsonValue value : file["households"_L1].toArray())
            LEYE_CHECK(addStep({{}, StoryStep::What::Household, {}, {}, value.toObject()}));
        if (m_story.staff.isEmpty() || m_story.steps.isEmpty())
            return damaged(u"empty"_s);
        std::ranges::stable_sort(m_story.steps, {}, &StoryStep::day);
        return std::move(m_story);
    }

private:
    Result<void> readPerson(const QJsonObject &person)
    {
        const QString key = person["key"_L1].toString();
        LEYE_CHECK(addStep({{}, StoryStep::What::Register, key, {}, person}));
        for (const QJsonValue value : person["steps"_L1].toArray()) {
            const QJsonObject object = value.toObject();
            const auto named = std::ranges::find_if(
                kSteps, [&](const Name &name) { return object.contains(QLatin1StringView(name.key)); });
            if (named == kSteps.end())
                return damaged(key);
            LEYE_CHECK(addStep({{}, named->what, key, {}, object}));
        }
        return readRepeat(key, person["repeat"_L1].toObject());
    }

    /// Visits that come again: each takes the next of the notes, ways and visitors.
    Result<void> readRepeat(const QString &key, const QJsonObject &repeat)
    {
        if (repeat.isEmpty())
            return {};
        const QDate until = storyDay(repeat["until"_L1].toString(), m_today);
        const int every = repeat["every"_L1].toInt();
        if (!until.isValid() || every < 1)
            return damaged(key);
        int count = 0;
        for (QDate day = storyDay(repeat["from"_L1].toString(), m_today); day.isValid() && day <= until;
             day = day.addDays(every), ++count) {
            const auto next = [&](QLatin1StringView list) {
                const QJsonArray values = repeat[list].toArray();
                return values.isEmpty() ? QJsonValue() : values[count % values.size()];
            };
            LEYE_CHECK(addStep({m_calendar.lastWorkdayUntil(day),
                                StoryStep::What::Serve,
                                key,
                                {},
                                {{u"serve"_s, repeat["serve"_L1]},
                                 {u"by"_s, next("by"_L1)},
                                 {u"min"_s, next("min"_L1)},
                                 {u"how"_s, next("how"_L1)},
                                 {u"result"_s, next("result"_L1)},
                                 {u"note"_s, next("notes"_L1)}}}));
        }
        return {};
    }

    /// Puts down the day and the user where they stand in the object.
    Result<void> addStep(StoryStep step)
    {
        if (!step.day.isValid())
            step.day = m_calendar.lastWorkdayUntil(storyDay(step.object["on"_L1].toString(), m_today));
        step.by = step.object["by"_L1].toString();
        const bool isKnown =
            std::ranges::any_of(m_story.staff, [&](const StoryStaff &staff) { return staff.key == step.by; });
        if (!step.day.isValid() || step.day >= m_today || !isKnown)
            return damaged(step.person + u' ' + step.object["on"_L1].toString());
        m_story.steps.append(step);
        return {};
    }

    QDate m_today;
    const WorkCalendar &m_calendar;
    Story m_story;
};

} // namespace

QDate storyDay(QStringView text, QDate today)
{
    if (text.startsWith(u"grad")) {
        bool isNumber = true;
        const int years = text.size() > 4 ? text.sliced(4).toInt(&isNumber) : 0;
        return isNumber ? lastGraduation(today).addYears(years) : QDate();
    }
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        return isNumber ? today.addDays(days) : QDate();
    }
    return QDate::fromString(text.toString(), Qt::ISODate);
}

Result<Story> Story::load(QDate today, const WorkCalendar &calendar)
{
    LEYE_TRY(const QByteArray bytes, loadDemoFile(u"story.json"_s));
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QDate last = QDate::fromString(file["last_day"_L1].toString(), Qt::ISODate);
    if (!last.isValid())
        return damaged(u"last_day"_s);
    if (today <= last)
        return fail(
            Error::Kind::Invalid,
            Words::tr("小陈's story goes on until %1: give a later day with --today.").arg(last.toString(Qt::ISODate)));
    return Reader(today, calendar).read(file);
}

} // namespace leye
