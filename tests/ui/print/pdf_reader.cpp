// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_reader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <cmath>

namespace leye::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray run(const QString &program, const QByteArray &pdf, QStringList arguments, const QStringList &after = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(program, arguments << file.fileName() << after);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

QStringList pageArguments(int page)
{
    const QString number = QString::number(page);
    return page > 0 ? QStringList{u"-f"_s, number, u"-l"_s, number} : QStringList();
}

} // namespace

QString pdfText(const QByteArray &pdf, int page)
{
    const QStringList utf8{u"-enc"_s, u"UTF-8"_s};
    return QString::fromUtf8(run(u"pdftotext"_s, pdf, pageArguments(page) + utf8, {u"-"_s}));
}

QString withoutSpace(const QString &text)
{
    QString letters = text;
    return letters.remove(QRegularExpression(u"[\\s\\x{3000}]"_s));
}

QString pdfLetters(const QByteArray &pdf, int page) { return withoutSpace(pdfText(pdf, page)); }

int pdfPages(const QByteArray &pdf)
{
    const QRegularExpression pages(u"^Pages:\\s+(\\d+)"_s, QRegularExpression::MultilineOption);
    return pages.match(QString::fromUtf8(run(u"pdfinfo"_s, pdf, {}))).captured(1).toInt();
}

QList<PdfFont> pdfFonts(const QByteArray &pdf)
{
    const QString table = QString::fromUtf8(run(u"pdffonts"_s, pdf, {}));
    const QRegularExpression row(u"^(\\S+)\\s.*\\s(yes|no)\\s+(?:yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+$"_s,
                                 QRegularExpression::MultilineOption);
    QList<PdfFont> fonts;
    for (const QRegularExpressionMatch &match : row.globalMatch(table))
        fonts.append({match.captured(1), match.captured(2) == "yes"_L1, match.captured(3) == "yes"_L1});
    return fonts;
}

QStringList pdfFontNames(const QByteArray &pdf)
{
    QStringList names;
    for (const PdfFont &font : pdfFonts(pdf))
        names.append(font.name);
    names.sort();
    return names;
}

bool Raster::hasInk(double left, double top, double right, double bottom) const
{
    const double dots = height / 297.0; // of A4, upright
    for (int y = int(std::ceil(top * dots)); y < int(bottom * dots); ++y) {
        for (int x = int(std::ceil(left * dots)); x < int(right * dots); ++x) {
            if (at(x, y) < 250)
                return true;
        }
    }
    return false;
}

Raster pdfPage(const QByteArray &pdf, int page, int dpi)
{
    const QByteArray image =
        run(u"pdftoppm"_s, pdf, pageArguments(page) << u"-gray"_s << u"-r"_s << QString::number(dpi));
    const QRegularExpression head(u"^P5\\s+(\\d+)\\s+(\\d+)\\s+255\\s"_s);
    const QRegularExpressionMatch match = head.match(QString::fromLatin1(image.left(40)));
    return {match.captured(1).toInt(), match.captured(2).toInt(), image.mid(match.capturedLength())};
}

} // namespace leye::test
