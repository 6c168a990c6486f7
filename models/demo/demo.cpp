// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo.h"

#include "models/demo/crowd.h"
#include "models/demo/story_player.h"

#include <QCoreApplication>
#include <QDir>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr int kYears = 5;
constexpr int kOpeningMinute = 8 * 60;
constexpr auto kStoryStation = "31010901701"_L1;

/// What the scales differ in.
struct Scale {
    DemoScale scale;
    const char *code;
    QLatin1StringView desk; ///< where the workspace stands
    QLatin1StringView town; ///< the node whose stations are played; empty: the story alone
    qint64 people;
    int quarterlyPermille; ///< of the elders of no special group: how many are visited each quarter
};
constexpr std::array kScales{Scale{DemoScale::Story, "story", kStoryStation, {}, 0, 0},
                             Scale{DemoScale::Station, "station", kStoryStation, "310109017"_L1, 5'000, 120},
                             Scale{DemoScale::District, "district", "310109"_L1, "310109"_L1, 350'000, 580}};

const Scale &scaleOf(DemoScale scale)
{
    return *std::find_if(kScales.begin(), kScales.end(), [scale](const Scale &one) { return one.scale == scale; });
}

/// One demonstration on its way from the first day to the last.
class Making {
public:
    Making(const DemoPlan &plan, FixedClock &clock, const Story &story, const WorkCalendar &calendar, QDate first)
        : m_plan(plan)
        , m_scale(scaleOf(plan.scale))
        , m_clock(clock)
        , m_story(story)
        , m_dice(plan.seed)
        , m_queue(first, calendar.lastWorkdayUntil(plan.today.addDays(-1)), calendar)
    {
    }

    Result<DemoReport> run(Workspace::Created &created, const SecretBytes &passphrase, const DemoProgress &progress)
    {
        Workspace &workspace = *created.workspace;
        LEYE_TRY(PeopleMaker maker, PeopleMaker::load());
        Town town;
        if (!m_scale.town.isEmpty()) {
            LEYE_TRY(town, Town::under(m_scale.town));
        }
        town.staff = {workspace.user()};
        const qint64 days = m_queue.workdays().size();
        const Hiring hiring{workspace, passphrase, m_plan.cost, created.recoveryCode,
                            [&] { return goOn(progress, 0, days); }};
        LEYE_CHECK(hireStoryStaff(town, hiring));
        StoryPlayer player(m_story, town.staff, workspace, m_clock, m_plan.today);
        for (const QString &number : player.idNumbers())
            maker.reserve(number);
        LEYE_CHECK(hireStaff(town, hiring, maker.names(), m_dice));

        LEYE_TRY(const Phrases phrases, Phrases::load());
        DayBook book(workspace.journal(), m_clock, m_dice);
        LEYE_TRY(const std::unique_ptr<Stage> stage,
                 Stage::open({town, workspace.journal(), m_queue, book, maker, phrases, m_dice}));
        stage->quarterlyPermille = m_scale.quarterlyPermille;
        LEYE_CHECK(playDays(player, *stage, book, progress));
        m_clock.set(shanghaiMs(m_plan.today, kOpeningMinute));
        return reportOf(workspace, town);
    }

private:
    static Result<void> goOn(const DemoProgress &progress, qint64 done, qint64 all)
    {
        if (!progress || progress(done, all))
            return {};
        return fail(Error::Kind::Cancelled, Words::tr("Stopped. Nothing was kept."));
    }

    Result<void> hireStoryStaff(Town &town, const Hiring &hiring) const
    {
        for (const StoryStaff &staff : m_story.staff) {
            if (staff.name == hiring.workspace.user().name)
                continue;
            User user;
            user.name = staff.name;
            user.station = staff.station;
            user.roles = staff.roles;
            LEYE_CHECK(hiring.hire(town, user));
        }
        return {};
    }

    Result<void> playDays(StoryPlayer &player, Stage &stage, DayBook &book, const DemoProgress &progress)
    {
        const qint64 people = m_scale.town.isEmpty() ? 0 : m_plan.people.value_or(m_scale.people);
        const Arrivals arrivals(m_queue.workdays(), people);
        for (qsizetype day = 0; day < m_queue.workdays().size(); ++day) {
            LEYE_CHECK(goOn(progress, day, m_queue.workdays().size()));
            const QDate date = m_queue.workdays()[day];
            LEYE_CHECK(book.open());
            LEYE_CHECK(player.play(date));
            m_clock.set(shanghaiMs(date, kOpeningMinute)); // ids of the day; its entries follow
            if (people > 0)
                playDay(stage, arrivals, day);
            LEYE_CHECK(book.write(date));
        }
        LEYE_CHECK(book.finish());
        return goOn(progress, m_queue.workdays().size(), m_queue.workdays().size());
    }

    Result<DemoReport> reportOf(Workspace &workspace, const Town &town) const
    {
        PeopleStore people(workspace.database());
        DemoReport report;
        report.workspace = workspace.folder().path();
        report.firstDay = m_queue.first();
        LEYE_TRY(report.people, people.peopleCount());
        LEYE_TRY(report.services, people.serviceCount());
        LEYE_TRY(const QList<OriginRow> origins, workspace.journal().store().origins());
        for (const OriginRow &origin : origins)
            report.operations += origin.size;
        for (const User &user : town.staff)
            report.users.append(user.name);
        return report;
    }

    const DemoPlan &m_plan;
    const Scale &m_scale;
    FixedClock &m_clock;
    const Story &m_story;
    Dice m_dice;
    DayQueue m_queue;
};

} // namespace

std::optional<DemoScale> demoScaleOf(QStringView code)
{
    for (const Scale &scale : kScales) {
        if (code == QLatin1StringView(scale.code))
            return scale.scale;
    }
    return std::nullopt;
}

QString codeOf(DemoScale scale) { return QLatin1StringView(scaleOf(scale).code); }

Result<DemoReport> makeDemo(const QString &path, const DemoPlan &plan, const SecretBytes &passphrase,
                            const WorkspaceParts &parts, const DemoProgress &progress)
{
    if (!plan.today.isValid())
        return fail(Error::Kind::Invalid, Words::tr("The day is missing. Give it as 2026-11-23."));
    LEYE_TRY(const WorkCalendar calendar,
             demoCalendar(std::min(plan.today.addYears(-kYears), QDate(2023, 1, 1)), plan.today));
    LEYE_TRY(const Story story, Story::load(plan.today, calendar));
    QDate first = story.firstDay();
    if (plan.scale != DemoScale::Story)
        first = std::min(first, plan.today.addYears(-kYears));

    FixedClock clock(shanghaiMs(first, kOpeningMinute));
    const WorkspaceParts own{parts.catalogue, clock, seededRandom(plan.seed), parts.projectors};
    NewWorkspace wanted;
    wanted.station = scaleOf(plan.scale).desk;
    wanted.userName = story.staff.first().name;
    wanted.passphrase = passphrase.clone();
    wanted.cost = plan.cost;
    wanted.demo = true;
    LEYE_TRY(Workspace::Created created, Workspace::create(path, wanted, own));
    Result<DemoReport> report = Making(plan, clock, story, calendar, first).run(created, passphrase, progress);
    created.workspace.reset();
    if (!report)
        QDir(path).removeRecursively(); // create() found it empty: all in it is ours
    return report;
}

} // namespace leye
