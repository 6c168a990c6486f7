// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "models/office/secret_file.h"

#include <QCoreApplication>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

/// Turns the echo off while it lives.
class Silence {
public:
    Silence()
    {
        ::tcgetattr(STDIN_FILENO, &m_before);
        termios now = m_before;
        now.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &now);
    }
    ~Silence() { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;

private:
    termios m_before{};
};

} // namespace

Result<SecretBytes> askPassphrase(const QString &prompt)
{
    if (::isatty(STDIN_FILENO) == 0)
        return fail(
            Error::Kind::Denied,
            Words::tr(
                "A passphrase is needed: give --passphrase-file FILE, or --passphrase-file - for standard input."));
    std::fputs(prompt.toUtf8().constData(), stderr);
    const Silence silence;
    Result<SecretBytes> typed = readPassphrase(QStringLiteral("-"));
    std::fputs("\n", stderr);
    return typed;
}

} // namespace leye
