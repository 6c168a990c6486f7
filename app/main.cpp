// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "app/window.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// Paper needs fonts and so a QGuiApplication, but no display; everything else starts faster without.
std::unique_ptr<QCoreApplication> application(int argc, int &known, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]) == "print") {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
                qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit()); // else Qt complains on stderr
            return std::make_unique<QGuiApplication>(known, argv);
        }
    }
    return std::make_unique<QCoreApplication>(known, argv);
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
        int arguments = 1; // Qt takes none from the command line: they are CLI11's
        const std::unique_ptr<QCoreApplication> app = application(argc, arguments, argv);
        exit = cli.run(argc, argv);
    }
    if (exit != int(leye::Exit::Window))
        return exit;
    if (cli.options().gallery)
        return leye::runGallery(argc, argv, cli.language());
    return leye::runWindow(argc, argv, clock, leye::text(cli.options().workspace), cli.language());
}
