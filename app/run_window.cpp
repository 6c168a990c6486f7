// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/window.h"
#include "models/office/passphrase_cost.h"
#include "models/store/no_queries.h"
#include "translations/words.h"
#include "ui/gallery/gallery.h"
#include "ui/print/fonts.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Qt ends the program with abort() when it reaches no display; people get a sentence instead, in both languages
/// because nothing that could translate is there yet.
void sayThatThereIsNoDisplay(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return; // what led to it
    std::fputs("leyedesk: 没有可用的显示器，窗口无法打开。请在桌面会话中启动，或使用命令行（leyedesk --help）。\n"
               "leyedesk: no display can be reached, so there is no window. Start it in a desktop session, or use the "
               "command line (leyedesk --help).\n",
               stderr);
    std::_Exit(EXIT_FAILURE);
}

/// `known` outlives it: 1, for options are the command line's.
std::unique_ptr<QApplication> startApplication(int &known, char **argv)
{
    const QtMessageHandler before = qInstallMessageHandler(sayThatThereIsNoDisplay);
    auto application = std::make_unique<QApplication>(known, argv);
    qInstallMessageHandler(before);
    application->setDesktopFileName(u"leyedesk"_s);
    return application;
}

} // namespace

int runWindow(int argc, char **argv, const Clock &clock, const QString &workspacePath, const QString &language)
{
    int known = std::min(argc, 1);
    const std::unique_ptr<QApplication> application = startApplication(known, argv);
    const PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    const NoQueries noQueries; // the window never waits for the database
    const QString place = defaultWorkspacePath();
    Theme theme(*application);
    Window window(theme, {workspaceParts(clock), fonts, place, place + u"-demo"_s, [] { return calibrateCost(); }},
                  workspacePath, language);
    window.show();
    return QApplication::exec();
}

int runGallery(int argc, char **argv, const QString &language)
{
    int known = std::min(argc, 1);
    const std::unique_ptr<QApplication> application = startApplication(known, argv);
    speak(language.isEmpty() ? QLocale::system().name() : language);
    Theme theme(*application);
    Gallery gallery(theme);
    gallery.show();
    return QApplication::exec();
}

} // namespace leye
