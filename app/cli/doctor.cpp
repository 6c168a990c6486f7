// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/doctor.h"

#include "app/cli/cli.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Fine:
        return Words::tr("fine");
    case Severity::Notice:
        return Words::tr("notice");
    case Severity::Warning:
        return Words::tr("WARNING");
    default:
        return Words::tr("FAULT");
    }
}

Exit answerFindings(const Cli &cli, const QList<Finding> &findings)
{
    QJsonArray rows;
    QStringList lines;
    for (const Finding &finding : findings) {
        rows.append(QJsonObject{{u"severity"_s, codeOf(finding.severity)},
                                {u"subject"_s, finding.subject},
                                {u"what"_s, finding.what},
                                {u"advice"_s, finding.advice},
                                {u"detail"_s, finding.detail}});
        lines.append(u"%1: %2"_s.arg(wordOf(finding.severity), finding.what));
        if (!finding.detail.isEmpty())
            lines.append(u"    ["_s + finding.detail + u']');
        if (!finding.advice.isEmpty())
            lines.append(u"    "_s + finding.advice);
    }
    const bool ok = worstOf(findings) < Severity::Fault;
    lines.append(ok ? Words::tr("No fault was found in what was looked at.")
                    : Words::tr("There are faults: see above what to do."));
    cli.answer(lines.join(u'\n'), {{u"ok"_s, ok}, {u"findings"_s, rows}});
    return ok ? Exit::Done : Exit::Failed;
}

/// What stops the sign-in may be the very thing that is looked for.
Exit examineWithoutSigningIn(const Cli &cli, const Error &reason)
{
    if (reason.kind != Error::Kind::Damaged && reason.kind != Error::Kind::Storage)
        return cli.failed(reason);
    Result<QList<Finding>> findings = examineClosed(cli.workspacePath());
    if (!findings)
        return cli.failed(findings.error());
    const bool isSaid = std::any_of(findings->begin(), findings->end(),
                                    [&reason](const Finding &finding) { return finding.what == reason.message; });
    findings->append(Finding{Severity::Fault, u"sign-in"_s,
                             Words::tr("Nobody can sign in; only what needs no sign-in was looked at."),
                             isSaid ? QString() : reason.message, reason.detail});
    return answerFindings(cli, *findings);
}

/// So that nobody takes "no fault" for more than was looked at.
Finding notRebuilt()
{
    return {Severity::Notice,
            u"rebuild"_s,
            Words::tr("Whether what is shown is what the log says was not compared."),
            Words::tr("leyedesk doctor --rebuild makes a second database from the log and compares every table."),
            {}};
}

Exit doctor(const Cli &cli, bool rebuild)
{
    const auto workspace = cli.open(KeyFilePurpose::Report);
    if (!workspace)
        return examineWithoutSigningIn(cli, workspace.error());
    Result<QList<Finding>> findings = examine(**workspace, cli.progress());
    if (!findings)
        return cli.failed(findings.error());
    if (rebuild) {
        const Result<Finding> rebuilt = examineByRebuild(**workspace, cli.progress());
        if (!rebuilt)
            return cli.failed(rebuilt.error());
        findings->append(*rebuilt);
    } else {
        findings->append(notRebuilt());
    }
    return answerFindings(cli, *findings);
}

} // namespace

void addDoctor(Cli &cli, CLI::App &app)
{
    auto rebuild = std::make_shared<bool>(false);
    CLI::App *command =
        cli.add(app, "doctor", Words::tr("Look whether the workspace is whole, and say what to do where it is not"),
                [&cli, rebuild] { return doctor(cli, *rebuild); });
    command->add_flag("--rebuild", *rebuild,
                      utf8(Words::tr("Write a second database from the log as well, and compare the two")));
}

} // namespace leye
