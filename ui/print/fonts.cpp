// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QDir>
#include <QFontDatabase>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QStringList fontFiles(const QString &folder)
{
    return folder.isEmpty() ? QStringList()
                            : QDir(folder).entryList({u"*.ttf"_s, u"*.otf"_s, u"*.ttc"_s}, QDir::Files, QDir::Name);
}

} // namespace

QStringList fontFolders(const QString &programFolder, const QString &chosen)
{
    QStringList folders;
    if (!chosen.isEmpty())
        folders << chosen;
    // From the build tree the program stands in <build>/app, a test in <build>/tests/<folder> or one deeper.
    for (const char *place : {"fonts", "../fonts", "../../fonts", "../../../fonts", "../share/leyedesk/fonts"})
        folders << QDir::cleanPath(QDir(programFolder).filePath(QLatin1StringView(place)));
    return folders;
}

QString fontFolder(const QStringList &folders)
{
    const auto hasFonts = [](const QString &folder) { return !fontFiles(folder).isEmpty(); };
    const auto found = std::find_if(folders.begin(), folders.end(), hasFonts);
    return found == folders.end() ? QString() : *found;
}

PrintFonts loadPrintFonts(const QStringList &folders)
{
    const QString folder = fontFolder(folders);
    for (const QString &name : fontFiles(folder))
        QFontDatabase::addApplicationFont(QDir(folder).filePath(name));
    // Noto CJK is left out on purpose: Qt 6.4 writes its 月 一 人 … as Kangxi radicals, which no search finds.
    // It still serves rare characters, as the last resort of fontconfig.
    return {{u"Leye Song"_s, u"AR PL UMing CN"_s, u"WenQuanYi Micro Hei"_s},
            {u"Leye Hei"_s, u"WenQuanYi Micro Hei"_s, u"WenQuanYi Zen Hei"_s}};
}

QFont printFont(const QStringList &families, double pixels, bool bold)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(qRound(pixels));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false); // digits of a column stand under each other
    // A glyph put there by an OpenType rule (ligature, form of a locale) has no character in Qt's PDF: "J03" would be
    // read as "J". Scripts that cannot do without the rules, such as Arabic, still get them.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace leye
