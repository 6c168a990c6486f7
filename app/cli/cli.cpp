// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/terminal.h"
#include "app/composition.h"
#include "models/office/clock_doubt.h"
#include "models/office/secret_file.h"
#include "translations/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <unistd.h>

#include <array>
#include <cstdio>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One file each; the order is that of the help.
constexpr std::array kSubcommands{addInit,   addDemo,  addImport, addExport, addFind,    addShow,  addEdit,
                                  addRecord, addPrint, addLedger, addBackup, addRestore, addDoctor};

/// What the library itself writes into a help page.
void translateHelp(CLI::App &app)
{
    constexpr std::array kLabels{QT_TRANSLATE_NOOP("Cli", "Usage"),       QT_TRANSLATE_NOOP("Cli", "Positionals"),
                                 QT_TRANSLATE_NOOP("Cli", "Subcommands"), QT_TRANSLATE_NOOP("Cli", "REQUIRED"),
                                 QT_TRANSLATE_NOOP("Cli", "OPTIONS"),     QT_TRANSLATE_NOOP("Cli", "SUBCOMMAND")};
    for (const char *label : kLabels)
        app.get_formatter()->label(label, utf8(QCoreApplication::translate("Cli", label)));
    app.option_defaults()->group(utf8(Words::tr("Options")));
    app.set_help_flag("-h,--help", utf8(Words::tr("Print this help and exit")));
}

QString noDash()
{
    return Words::tr("- names no file here: standard output takes the answer only. Give the name of a file.");
}

} // namespace

Cli::Cli(const Clock &clock) : m_clock(clock) {}

void Cli::declareGlobals(CLI::App &app)
{
    const auto option = [&app](const char *name, std::string &value, const char *type, const QString &help) {
        app.add_option(name, value, utf8(help))->type_name(type);
    };
    option("--workspace", m_options.workspace, "DIR", Words::tr("Folder of the workspace (default: the user's own)"));
    option("--user", m_options.user, "NAME", Words::tr("Who signs in (default: the first user)"));
    option("--passphrase-file", m_options.passphraseFile, "FILE",
           Words::tr("File whose first line is the passphrase, readable by you alone; - reads it from standard input"));
    option("--key-file", m_options.keyFile, "FILE",
           Words::tr("Key file of a job instead of a passphrase (backup, report, sync, record)"));
    option("--language", m_options.language, "LANG", Words::tr("zh_CN or en (default: the system's)"));
    app.add_flag("--gallery", m_options.gallery)->group(""); // not in the help
    app.add_flag("--json", m_options.json,
                 utf8(Words::tr("Answer with one JSON object on standard output; man leyedesk lists its keys")));
}

CLI::App *Cli::add(CLI::App &parent, const char *name, const QString &help, std::function<Exit()> action)
{
    CLI::App *command = parent.add_subcommand(name, utf8(help));
    command->get_help_ptr()->group(utf8(Words::tr("Options")));
    command->fallthrough(); // global options may stand behind the subcommand, too
    if (action)
        command->callback([this, action = std::move(action)] { m_action = action; });
    return command;
}

std::string Cli::commandNamed(int argc, char **argv)
{
    CLI::App app;
    app.set_help_flag();
    app.prefix_command(); // what follows the global options is the command's own
    declareGlobals(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &) { // run() says it
        return {};
    }
    const std::vector<std::string> rest = app.remaining();
    return rest.empty() ? std::string() : rest.front();
}

int Cli::run(int argc, char **argv)
{
    useLanguage(argc, argv);
    CLI::App app(
        utf8(Words::tr("LeyeDesk 乐业工作台: case management for community employment stations and elder-care hubs")),
        "leyedesk");
    app.set_version_flag("--version", QCoreApplication::applicationVersion().toStdString());
    app.require_subcommand(0, 1);
    app.fallthrough();
    translateHelp(app);
    declareGlobals(app);
    for (const auto declare : kSubcommands)
        declare(*this, app);
    app.footer(
        utf8(Words::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 done in part, 4 the workspace is in use.\n"
                       "leyedesk COMMAND --help says more of each command; man leyedesk has examples.")));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) { // the library's edge: no exception goes further
        const int code = app.exit(error);
        return code == 0 ? 0 : int(Exit::Usage);
    }
    const Exit exit = m_action ? m_action() : Exit::Window;
    if (!m_isOutputLost || exit != Exit::Done)
        return int(exit);
    remark(Words::tr("leyedesk: what was done is done, but the answer could not be written: the disk or pipe behind "
                     "the output takes no more."));
    return int(Exit::Failed);
}

void Cli::useLanguage(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--language"_L1 && i + 1 < argc)
            m_language = QString::fromLocal8Bit(argv[i + 1]);
        else if (argument.startsWith("--language="_L1))
            m_language = argument.section(u'=', 1);
    }
    speak(m_language.isEmpty() ? QLocale::system().name() : m_language);
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
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(workspacePath(), who, workspaceParts(m_clock));
    m_isDemo = opened && (*opened)->facts().demo;
    if (const QString doubt = opened ? clockDoubt(**opened).value_or(QString()) : QString(); !doubt.isEmpty())
        remark(u"leyedesk: "_s + doubt);
    return opened;
}

void Cli::answer(const QString &words, const QJsonObject &object) const
{
    if (m_options.json)
        line(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    else
        line(m_isDemo ? u"演示数据\n"_s + words : words);
}

void Cli::line(const QString &words) const
{
    const int put = std::fputs((words + u'\n').toUtf8().constData(), stdout);
    const int flushed = std::fflush(stdout); // an acknowledgement must be out before the next commit begins
    m_isOutputLost = m_isOutputLost || put < 0 || flushed != 0;
}

void Cli::remark(const QString &words) const { std::fputs((words + u'\n').toUtf8().constData(), stderr); }

std::function<bool(qint64, qint64)> Cli::progress() const
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    return [last = -1](qint64 done, qint64 total) mutable {
        const int percent = total > 0 ? int(done * 100 / total) : 100;
        if (std::exchange(last, percent) != percent)
            std::fprintf(stderr, "\r%3d %%%s", percent, percent == 100 ? "\n" : "");
        return true;
    };
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
    LEYE_TRY(const QList<PersonHit> hits, store.find(text, kLooked + 1));
    for (const PersonHit &hit : hits) {
        if (hit.rank == hits.first().rank)
            choice.candidates.append(hit);
    }
    choice.areMore = choice.candidates.size() > kLooked;
    if (choice.areMore)
        choice.candidates.removeLast();
    if (choice.candidates.size() == 1 && choice.candidates.first().rank != MatchRank::Sound) { // a sound is a guess
        LEYE_TRY(choice.person, store.person(choice.candidates.first().id));
    }
    return choice;
}

QString notOnePerson(const PersonChoice &choice, const QString &text)
{
    if (choice.candidates.isEmpty())
        return Words::tr("Nobody answers to \"%1\". Try fewer letters, or the last digits of the phone.").arg(text);
    if (choice.candidates.first().rank == MatchRank::Sound)
        return Words::tr("Nobody is called \"%1\"; %2 sounds the same: give the name as it is written, or the id.")
            .arg(text, choice.candidates.first().name);
    return choice.areMore ? Words::tr("More than %1 people answer to \"%2\": give more letters or the id.")
                                .arg(choice.candidates.size())
                                .arg(text)
                          : Words::tr("%n people answer to \"%1\": give more letters or the id.", nullptr,
                                      int(choice.candidates.size()))
                                .arg(text);
}

Exit undecided(const Cli &cli, const PersonChoice &choice, const QString &text)
{
    QJsonArray candidates;
    for (const PersonHit &hit : choice.candidates)
        candidates.append(toJson(hit));
    cli.line(
        QString::fromUtf8(QJsonDocument(QJsonObject{{u"candidates"_s, candidates}}).toJson(QJsonDocument::Compact)));
    return cli.failed({Error::Kind::Ambiguous, notOnePerson(choice, text), {}});
}

std::string refuseDash(const std::string &name) { return name == "-" ? utf8(noDash()) : std::string(); }

QString maskHelp()
{
    return Words::tr("none: all as it is; partial: ID, phone and card numbers in part (310109********9973) and of the "
                     "birth the year; full: numbers and free text hidden, names and addresses in part. Sex, age, "
                     "station, dates, school, employer and job stay at every level: who knows the person may still "
                     "tell who it is");
}

QString codeOf(MatchRank rank)
{
    switch (rank) {
    case MatchRank::Exact:
        return u"exact"_s;
    case MatchRank::Prefix:
        return u"prefix"_s;
    case MatchRank::Initials:
        return u"initials"_s;
    case MatchRank::Tail:
        return u"tail"_s;
    case MatchRank::Sound:
        return u"sound"_s;
    default:
        return u"text"_s;
    }
}

QJsonObject toJson(const PersonHit &hit)
{
    return {{u"id"_s, hit.id.toString()},
            {u"name"_s, hit.name},
            {u"kind"_s, hit.kinds},
            {u"station"_s, hit.station},
            {u"matched"_s, codeOf(hit.rank)}};
}

} // namespace leye
