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

/// Where the fonts of the program may lie, seen from the folder its binary is in: `chosen` (when not empty), the build
/// tree, the installed share folder.
[[nodiscard]] QStringList fontFolders(const QString &programFolder, const QString &chosen = {});

/// The first of `folders` that holds a font file; empty where none does.
[[nodiscard]] QString fontFolder(const QStringList &folders);

/// Loads every face found in fontFolder(folders), and puts Leye Song and Leye Hei before the faces whose Chinese text
/// can be searched in a PDF, which stand in for them. Called once, on the GUI thread, after QGuiApplication was made.
[[nodiscard]] PrintFonts loadPrintFonts(const QStringList &folders);

/// A font of `families` measured in pixels; the caller scales its painter.
[[nodiscard]] QFont printFont(const QStringList &families, double pixels, bool bold = false);

} // namespace leye
