// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/office/workspace.h"
#include "models/people/people_store.h"

#include <QJsonObject>

#include <CLI/CLI.hpp>

namespace leye {

/// Exit codes of the command line, for scripts.
/// Window: no subcommand was given; it never leaves main().
enum class Exit : int { Done = 0, Failed = 1, Usage = 2, Partly = 3, InUse = 4, Window = 100 };

/// Options that every subcommand takes, before or after its name.
struct GlobalOptions {
    std::string workspace;
    std::string user;
    std::string passphraseFile;
    std::string keyFile;
    std::string language;
    bool json = false;
    bool gallery = false; ///< for developers: shows what screens are made of, instead of a workspace
};

/// What subcommands share: the options, the workspace, and how to answer. One subcommand runs per process.
/// A subcommand is a thin caller of the operations that the window uses, too.
class Cli {
public:
    explicit Cli(const Clock &clock);

    /// The first argument that is no global option nor the value of one; empty where there is none. Says what kind of
    /// application run() needs.
    [[nodiscard]] std::string commandNamed(int argc, char **argv);
    /// Parses and runs; gives the exit code. Texts go to stdout, errors and progress to stderr.
    [[nodiscard]] int run(int argc, char **argv);

    // For subcommands:
    const GlobalOptions &options() const { return m_options; }
    const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString workspacePath() const;
    /// As --language says; empty: it was left out, and the system decides.
    [[nodiscard]] QString language() const { return m_language; }
    /// Signs in with --passphrase-file, --key-file or a prompt on the terminal.
    [[nodiscard]] Result<std::unique_ptr<Workspace>> open(KeyFilePurpose purpose) const;
    [[nodiscard]] Result<SecretBytes> passphrase() const;
    [[nodiscard]] Result<Credentials> credentials(KeyFilePurpose purpose) const;
    /// Registers a subcommand; `action` runs after everything was parsed.
    CLI::App *add(CLI::App &parent, const char *name, const QString &help, std::function<Exit()> action);

    /// The words, or with --json the object, on stdout; words about synthetic people say 演示数据 first.
    void answer(const QString &words, const QJsonObject &object) const;
    void line(const QString &words) const;   ///< one line on stdout at once
    void remark(const QString &words) const; ///< one line on stderr
    /// Shows how far long work has come, on a terminal only.
    [[nodiscard]] std::function<bool(qint64 done, qint64 total)> progress() const;
    [[nodiscard]] Exit failed(const Error &error) const;
    [[nodiscard]] Exit usage(const QString &words) const;

private:
    void declareGlobals(CLI::App &app);
    /// Before anything is declared, because the help speaks it, too.
    void useLanguage(int argc, char **argv);
    const Clock &m_clock;
    GlobalOptions m_options;
    QString m_language;
    std::function<Exit()> m_action;
    mutable bool m_isDemo = false;       ///< the workspace opened last holds synthetic people
    mutable bool m_isOutputLost = false; ///< stdout took no more
};

/// A person named on the command line: an id, or a text with exactly one best match, which is more than its sound.
struct PersonChoice {
    std::optional<Person> person;
    QList<PersonHit> candidates; ///< where the text fits several as well
    bool areMore = false;        ///< than these
};
[[nodiscard]] Result<PersonChoice> choosePerson(PeopleStore &store, const QString &text);
/// Why it is not one person, in words.
[[nodiscard]] QString notOnePerson(const PersonChoice &choice, const QString &text);
/// Tells nobody or several; `candidates` go to stdout as JSON.
[[nodiscard]] Exit undecided(const Cli &cli, const PersonChoice &choice, const QString &text);
[[nodiscard]] QJsonObject toJson(const PersonHit &hit);
[[nodiscard]] QString codeOf(MatchRank rank);

/// CLI11 speaks UTF-8 in std::string, the program QString.
inline QString text(const std::string &bytes) { return QString::fromStdString(bytes); }
inline std::string utf8(const QString &text) { return text.toStdString(); }

/// Checks the name of a file that is written: "-" is none, since standard output takes the answer and nothing else.
[[nodiscard]] std::string refuseDash(const std::string &name);

/// What the levels of --mask hide and what they leave.
[[nodiscard]] QString maskHelp();

// One file each:
void addInit(Cli &cli, CLI::App &app);
void addDemo(Cli &cli, CLI::App &app);
void addExport(Cli &cli, CLI::App &app);
void addFind(Cli &cli, CLI::App &app);
void addShow(Cli &cli, CLI::App &app);
void addEdit(Cli &cli, CLI::App &app);
void addImport(Cli &cli, CLI::App &app);
void addRecord(Cli &cli, CLI::App &app);
void addPrint(Cli &cli, CLI::App &app);
void addLedger(Cli &cli, CLI::App &app);
void addBackup(Cli &cli, CLI::App &app);
void addRestore(Cli &cli, CLI::App &app);
void addDoctor(Cli &cli, CLI::App &app);

} // namespace leye
