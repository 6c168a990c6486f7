// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"
#include "models/core/crypto.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QWidget>

#include <array>
#include <cstdio>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

/// One way in which all screens are looked at.
struct Run {
    const char *name;
    const char *language;
    Scheme scheme;
    TextSize size;
};
constexpr std::array kRuns{Run{"zh-light", "zh_CN", Scheme::Light, TextSize::Standard},
                           Run{"zh-dark", "zh_CN", Scheme::Dark, TextSize::Standard},
                           Run{"zh-contrast", "zh_CN", Scheme::HighContrast, TextSize::Standard},
                           Run{"zh-largest", "zh_CN", Scheme::Light, TextSize::Largest},
                           Run{"en-light", "en", Scheme::Light, TextSize::Standard},
                           Run{"en-largest", "en", Scheme::Dark, TextSize::Largest}};

} // namespace

int main(int argc, char **argv)
{
    if (!startCrypto())
        return 1;
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"leyedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEYE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Takes a picture of every screen, in two languages, three colour schemes and two "
                                     "text sizes."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures are put."_s);
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, u"tour"_s));
    const PrintFonts fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    Theme theme(application);
    int pictures = 0;
    for (const Run &run : kRuns) {
        theme.setScheme(run.scheme);
        theme.setTextSize(run.size);
        const QDir place(folder.filePath(QString::fromLatin1(run.name)));
        if (!place.mkpath(u"."_s))
            return 1;
        Tour tour(theme, fonts, QString::fromLatin1(run.language));
        const auto walked = tour.walk([&](const QString &stop, QWidget &page) {
            const QString number = QString::number(++pictures).rightJustified(3, u'0');
            page.grab().save(place.filePath(number + u'-' + stop + u".png"_s));
        });
        if (!walked) {
            std::fprintf(stderr, "%s: %s: %s\n", run.name, qPrintable(walked.error().message),
                         qPrintable(walked.error().detail));
            return 1;
        }
    }
    std::printf("%d pictures: %s\n", pictures, qPrintable(folder.absolutePath()));
    return 0;
}
