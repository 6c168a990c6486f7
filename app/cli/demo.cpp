// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demo.h"

#include "app/cli/cli.h"
#include "app/composition.h"
#include "models/core/date_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <signal.h>
#include <time.h>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

struct Options {
    std::string scale = "story";
    quint64 seed = 1;
    std::string today;
};

/// While it lives, Ctrl+C is asked for instead of ending the program, so that what was begun can be taken back.
class Interruption {
public:
    Interruption()
    {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &m_signals, &m_before);
    }
    ~Interruption() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] bool isAskedFor() const
    {
        const timespec now{0, 0};
        return sigtimedwait(&m_signals, nullptr, &now) > 0;
    }

private:
    sigset_t m_signals{};
    sigset_t m_before{};
};

Result<DemoPlan> planFrom(const Cli &cli, const Options &options)
{
    DemoPlan plan;
    const std::optional<DemoScale> scale = demoScaleOf(text(options.scale));
    if (!scale)
        return fail(Error::Kind::Invalid,
                    Words::tr("There is no scale \"%1\". Give story, station or district.").arg(text(options.scale)));
    plan.scale = *scale;
    plan.seed = options.seed;
    plan.today = cli.clock().today();
    if (!options.today.empty()) {
        const std::optional<QDate> today = readDate(text(options.today));
        if (!today)
            return fail(Error::Kind::Invalid,
                        Words::tr("\"%1\" is no day. Give it as 2026-11-23.").arg(text(options.today)));
        plan.today = *today;
    }
    return plan;
}

QJsonObject toJson(const DemoReport &report, const DemoPlan &plan)
{
    return {{u"workspace"_s, report.workspace},
            {u"scale"_s, codeOf(plan.scale)},
            {u"seed"_s, qint64(plan.seed)},
            {u"today"_s, plan.today.toString(Qt::ISODate)},
            {u"people"_s, report.people},
            {u"services"_s, report.services},
            {u"operations"_s, report.operations},
            {u"users"_s, QJsonArray::fromStringList(report.users)},
            {u"demo"_s, true}};
}

Exit make(const Cli &cli, const Options &options)
{
    const auto plan = planFrom(cli, options);
    if (!plan)
        return cli.usage(plan.error().message);
    const auto passphrase = cli.passphrase();
    if (!passphrase)
        return cli.failed(passphrase.error());
    const Interruption interruption;
    const auto shown = cli.progress();
    const auto report =
        makeDemo(cli.workspacePath(), *plan, *passphrase, workspaceParts(cli.clock()),
                 [&](qint64 done, qint64 all) { return (!shown || shown(done, all)) && !interruption.isAskedFor(); });
    if (!report)
        return cli.failed(report.error());
    cli.answer(
        Words::tr("演示数据 in %1: %2 people, %3 services, entered by %4 users since %5. All of them are made up.\n"
                  "Every user has your passphrase; without --user it is %6 who signs in. Try: leyedesk find cxm")
            .arg(report->workspace)
            .arg(report->people)
            .arg(report->services)
            .arg(report->users.size())
            .arg(report->firstDay.toString(Qt::ISODate), report->users.first()),
        toJson(*report, *plan));
    return Exit::Done;
}

} // namespace

void addDemo(Cli &cli, CLI::App &app)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        cli.add(app, "demo", Words::tr("Make a workspace of synthetic people (演示数据) to try everything with"),
                [&cli, options] { return make(cli, *options); });
    command
        ->add_option(
            "--scale", options->scale,
            utf8(Words::tr(
                "story: 小陈 and his neighbours; station: 5,000 people; district: 350,000 people, takes a while")))
        ->type_name("SCALE")
        ->capture_default_str();
    command->add_option("--seed", options->seed, utf8(Words::tr("The same seed and day make the same people")))
        ->type_name("N")
        ->capture_default_str();
    command->add_option("--today", options->today, utf8(Words::tr("The day on which it plays (default: today)")))
        ->type_name("DATE");
}

} // namespace leye
