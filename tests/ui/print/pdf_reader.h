// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace leye::test {

/// What poppler's programs read out of a PDF, as a stranger would who searches it.
/// Page 0: all pages. An empty text: the program could not read the file.
[[nodiscard]] QString pdfText(const QByteArray &pdf, int page = 0);
/// The text without white space: where a line is broken is no part of it.
[[nodiscard]] QString pdfLetters(const QByteArray &pdf, int page = 0);
[[nodiscard]] int pdfPages(const QByteArray &pdf);

struct PdfFont {
    QString name;
    bool isEmbedded = false;
    bool hasUnicode = false; ///< says which character each of its glyphs is
};
[[nodiscard]] QList<PdfFont> pdfFonts(const QByteArray &pdf);
[[nodiscard]] QStringList pdfFontNames(const QByteArray &pdf);

/// The page in grey, `dpi` dots an inch: 255 is paper. Empty: it could not be drawn.
struct Raster {
    int width = 0, height = 0;
    QByteArray grey;
    [[nodiscard]] int at(int x, int y) const { return uchar(grey.at(y * width + x)); }
    /// Whether anything but paper lies in the rectangle, given in millimetres.
    [[nodiscard]] bool hasInk(double left, double top, double right, double bottom) const;
};
[[nodiscard]] Raster pdfPage(const QByteArray &pdf, int page, int dpi = 72);

[[nodiscard]] QString withoutSpace(const QString &text);

} // namespace leye::test
