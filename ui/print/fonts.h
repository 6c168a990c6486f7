// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace leye {

/// The faces of print, best first. Song (serif) is the body, Hei (sans serif) the heads.
struct PrintFonts {
    QStringList song, hei;
    bool operator==(const PrintFonts &) const = default;
};

/// Loads every face found in the first of `folders` that has any, and puts Leye Song and Leye Hei before the faces
/// whose Chinese text can be searched in a PDF. Called once, on the GUI thread, after QGuiApplication was made.
[[nodiscard]] PrintFonts loadPrintFonts(const QStringList &folders);

/// Where the fonts of the program lie: `chosen` (when not empty), the build tree, the installed share folder.
[[nodiscard]] QStringList fontFolders(const QString &chosen = {});

/// A font of `families` measured in pixels; the caller scales its painter.
[[nodiscard]] QFont printFont(const QStringList &families, double pixels, bool bold = false);

} // namespace leye
