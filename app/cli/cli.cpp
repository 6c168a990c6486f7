// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/terminal.h"
#include "app/composition.h"
#include "models/office/secret_file.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace

Cli::Cli(const Clock &clock) : m_clock(clock) {}

void Cli::declareGlobals(CLI::App &app)
{
    app.add_option("--workspace", m_options.workspace, "Folder of the workspace (default: the user's own)")->type_name("DIR");
    app.add_option("--user", m_options.user, "Who signs in (default: the first user)")->type_name("NAME");
    app.add_option("--passphrase-file", m_options.passphraseFile, "File whose first line is the passphrase; - reads it from standard input")->type_name("FILE");
    app.add_option("--key-file", m_options.keyFile, "Key file of a job instead of a passphrase (backup, report, sync, record)")->type_name("FILE");
    app.add_option("--language", m_options.language, "zh_CN or en (default: the system's)")->type_name("LANG");
    app.add_flag("--json", m_options.json, "Answer with one JSON object on standard output");
}

CLI::App *Cli::add(CLI::App &parent, const char *name, const char *help, std::function<Exit()> action)
{
    CLI::App *command = parent.add_subcommand(name, help);
    command->fallthrough(); // global options may stand behind the subcommand, too
    command->callback([this, action = std::move(action)] { m_action = action; });
    return command;
}

int Cli::run(int argc, char **argv)
{
    CLI::App app("LeyeDesk 乐业工作台: case management for community employment stations and elder-care hubs", "leyedesk");
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(1);
    app.fallthrough();
    declareGlobals(app);
    for (const auto add : {addInit, addFind, addShow, addEdit, addRecord, addLedger, addBackup, addRestore, addDoctor})
        add(*this, app);
    app.footer("Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part, 4 the workspace is in use.\n"
               "leyedesk COMMAND --help says more of each command; man leyedesk has examples.");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) { // the library's edge: no exception goes further
        const int code = app.exit(error);
        return code == 0 ? 0 : int(Exit::Usage);
    }
    useLanguage();
    return int(m_action ? m_action() : Exit::Usage);
}

void Cli::useLanguage() const
{
    const QString wanted = m_options.language.empty() ? QLocale::system().name() : text(m_options.language);
    auto *translator = new QTranslator(qApp);
    if (wanted.startsWith("zh"_L1) && translator->load(u":/translations/leyedesk_zh_CN.qm"_s))
        QCoreApplication::installTranslator(translator);
}

QString Cli::workspacePath() const
{
    return m_options.workspace.empty() ? defaultWorkspacePath() : text(m_options.workspace);
}

Result<SecretBytes> Cli::passphrase() const
{
    if (!m_options.passphraseFile.empty())
        return readPassphrase(text(m_options.passphraseFile));
    return askPassphrase(Words::tr("Passphrase: "));
}

Result<Credentials> Cli::credentials(KeyFilePurpose purpose) const
{
    Credentials credentials;
    credentials.userName = text(m_options.user);
    credentials.purpose = purpose;
    if (!m_options.keyFile.empty()) {
        LEYE_TRY(credentials.keyFile, readSecretFile(text(m_options.keyFile), kKeyFileBytes));
    } else {
        LEYE_TRY(credentials.passphrase, passphrase());
    }
    return credentials;
}

Result<std::unique_ptr<Workspace>> Cli::open(KeyFilePurpose purpose) const
{
    LEYE_TRY(const Credentials who, credentials(purpose));
    return Workspace::open(workspacePath(), who, workspaceParts(m_clock));
}

void Cli::answer(const QString &words, const QJsonObject &object) const
{
    line(m_options.json ? QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) : words);
}

void Cli::line(const QString &words) const
{
    std::fputs((words + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout); // an acknowledgement must be out before the next commit begins
}

void Cli::remark(const QString &words) const
{
    std::fputs((words + u'\n').toUtf8().constData(), stderr);
}

Exit Cli::failed(const Error &error) const
{
    remark(u"leyedesk: "_s + error.message + (error.detail.isEmpty() ? QString() : u"\n  ["_s + error.detail + u']'));
    return error.kind == Error::Kind::InUse ? Exit::InUse : Exit::Failed;
}

Exit Cli::usage(const QString &words) const
{
    remark(u"leyedesk: "_s + words);
    return Exit::Usage;
}

Result<PersonChoice> choosePerson(PeopleStore &store, const QString &text)
{
    constexpr int kLooked = 50;
    PersonChoice choice;
    if (const std::optional<Id16> id = Id16::fromText(text)) {
        LEYE_TRY(choice.person, store.person(PersonId(*id)));
        if (choice.person)
            return choice;
    }
    LEYE_TRY(const QList<PersonHit> hits, store.find(text, kLooked));
    for (const PersonHit &hit : hits) {
        if (hit.rank == hits.first().rank)
            choice.candidates.append(hit);
    }
    if (choice.candidates.size() == 1) {
        LEYE_TRY(choice.person, store.person(choice.candidates.first().id));
    }
    return choice;
}

Exit undecided(const Cli &cli, const PersonChoice &choice, const QString &text)
{
    QJsonArray candidates;
    for (const PersonHit &hit : choice.candidates)
        candidates.append(toJson(hit));
    cli.line(QString::fromUtf8(QJsonDocument(QJsonObject{{u"candidates"_s, candidates}}).toJson(QJsonDocument::Compact)));
    return cli.failed({Error::Kind::Ambiguous,
                       choice.candidates.isEmpty() ? Words::tr("Nobody answers to \"%1\". Try fewer letters, or the last digits of the phone.").arg(text)
                                                   : Words::tr("%n people answer to this: give more letters or the id.", nullptr, int(choice.candidates.size())),
                       {}});
}

QString codeOf(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Exact: return u"exact"_s;
    case MatchRank::Prefix: return u"prefix"_s;
    case MatchRank::Initials: return u"initials"_s;
    case MatchRank::Tail: return u"tail"_s;
    default: return u"text"_s;
    }
}

QJsonObject toJson(const PersonHit &hit)
{
    return {{u"id"_s, hit.id.toString()}, {u"name"_s, hit.name}, {u"kind"_s, hit.kinds}, {u"station"_s, hit.station}, {u"matched"_s, codeOf(hit.rank)}};
}

} // namespace leye
