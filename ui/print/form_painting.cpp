// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_painting.h"

#include "ui/print/form_pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace leye {

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(Print)
};

void paint(QPainter &painter, const Sheet &sheet)
{
    for (const auto &mark : sheet)
        mark(painter);
}

} // namespace

Result<void> paintForms(QPagedPaintDevice &device, const QList<Form> &forms, const PrintFonts &fonts)
{
    QPainter painter;
    for (const Form &form : forms) {
        const auto orientation = form.landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
        for (const Sheet &sheet : layOut(form, fonts).sheets) {
            const bool isLaid = device.setPageOrientation(orientation);
            const bool isTurned = painter.isActive() ? device.newPage() : painter.begin(&device);
            if (!isLaid || !isTurned)
                return fail(Error::Kind::Storage,
                            Print::tr("The sheets could not be made. Look after the printer, or close other programs, "
                                      "and try again."));
            const double scale = double(device.logicalDpiX()) / kUnitsPerInch;
            painter.setTransform(QTransform::fromScale(scale, scale));
            paint(painter, sheet);
        }
    }
    if (painter.isActive() && !painter.end())
        return fail(Error::Kind::Storage, Print::tr("The last sheet could not be finished. Look after the printer."));
    return {};
}

SheetImage sheetImage(const Form &form, const PrintFonts &fonts, qsizetype sheet, int width)
{
    const FormPages pages = layOut(form, fonts);
    const auto count = qsizetype(pages.sheets.size());
    const double scale = width / pages.size.width();
    QImage image(width, qRound(pages.size.height() * scale), QImage::Format_RGB32);
    image.fill(Qt::white); // paper, in every colour scheme
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paint(painter, pages.sheets[size_t(std::clamp<qsizetype>(sheet, 0, count - 1))]);
    painter.end();
    return {image, count};
}

} // namespace leye
