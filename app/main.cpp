// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/window.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

/// Paper needs fonts and so a QGuiApplication, but neither a display nor a session, of which Qt wants a folder that is
/// the user's alone: it gets `session`. Everything else starts faster without.
std::unique_ptr<QCoreApplication> application(bool prints, std::optional<QTemporaryDir> &session, int &known,
                                              char **argv)
{
    if (!prints)
        return std::make_unique<QCoreApplication>(known, argv);
    session.emplace();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_RUNTIME_DIR", session->path().toLocal8Bit());
    return std::make_unique<QGuiApplication>(known, argv);
}

} // namespace

int main(int argc, char **argv)
{
    if (!leye::startCrypto()) {
        std::fputs("leyedesk: libsodium does not start on this machine.\n", stderr);
        return 1;
    }
#ifndef __SANITIZE_ADDRESS__ // its leak check looks in from outside
    leye::hideMemory();
#endif
    QCoreApplication::setApplicationName(QStringLiteral("leyedesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEYE_VERSION));
    const leye::SystemClock clock;
    leye::Cli cli(clock);
    int exit = 0;
    {
        int arguments = 1;                    // Qt takes none from the command line: they are CLI11's
        std::optional<QTemporaryDir> session; // outlives the application
        const bool prints = cli.commandNamed(argc, argv) == "print";
        const std::unique_ptr<QCoreApplication> app = application(prints, session, arguments, argv);
        exit = cli.run(argc, argv);
    }
    if (exit != int(leye::Exit::Window))
        return exit;
    if (cli.options().gallery)
        return leye::runGallery(argc, argv, cli.language());
    return leye::runWindow(argc, argv, clock, leye::text(cli.options().workspace), cli.language());
}
