// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include <QGuiApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    // Printing needs fonts and so a QGuiApplication, but no display.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int arguments = 1;
    QGuiApplication application(arguments, argv);
    QCoreApplication::setApplicationName(QStringLiteral("leyedesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEYE_VERSION));
    if (!leye::startCrypto()) {
        std::fputs("leyedesk: libsodium does not start on this machine.\n", stderr);
        return 1;
    }
    const leye::SystemClock clock;
    return leye::Cli(clock).run(argc, argv);
}
