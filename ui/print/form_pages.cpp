// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/form_pages.h"

#include "ui/print/qr_code.h"
#include "ui/print/table_layout.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;
using Face = Paper::Face;
using Side = FormCell::Side;

namespace {

constexpr double kClosingHeight = mm(31);
constexpr double kCodeSide = mm(22);
constexpr double kSealSide = mm(27);
constexpr double kSignatureStep = mm(7.4);
constexpr double kSmallPt = 8.5;

void place(Paper &paper, const FormHeading &heading) { paper.announce(heading); }

void place(Paper &paper, const FormTable &table)
{
    TableLayout layout(table, paper);
    paper.begin(layout.lead());
    layout.place();
}

void place(Paper &paper, const FormParagraph &paragraph)
{
    TextLines lines = paper.text(paragraph.text, Face::Song, kSmallPt, paper.width());
    const auto shared = std::make_shared<const TextLines>(std::move(lines));
    paper.endSection();
    paper.begin(mm(1.2) + shared->height(std::min(shared->count(), 2)));
    paper.advance(mm(1.2));
    for (int i = 0; i < shared->count(); ++i) {
        if (paper.room() < shared->pitch())
            paper.turn();
        paper.put(shared, {paper.left(), paper.y()}, i, 1);
        paper.advance(shared->pitch());
    }
}

/// Returns the width taken.
double placeCode(Paper &paper, const QString &text, double top)
{
    const std::optional<QrCode> code = qrCode(text);
    if (!code)
        return 0;
    const double module = kCodeSide / code->size;
    paper.put([code = *code, module, at = QPointF(paper.left(), top)](QPainter &painter) {
        QPainterPath path; // one path: no hairlines between modules in viewers that smooth edges
        for (int y = 0; y < code.size; ++y) {
            for (int x = 0; x < code.size; ++x) {
                if (code.isDark(x, y))
                    path.addRect(QRectF(at.x() + x * module, at.y() + y * module, module, module));
            }
        }
        painter.fillPath(path.simplified(), Qt::black);
    });
    return kCodeSide + mm(3.5);
}

void placeSignatures(Paper &paper, const QStringList &signatures, double left, double top)
{
    const auto wordsOf = [&paper](const QString &who) { return paper.text(who + u"："_s, Face::Song, 10, mm(26)); };
    double widest = 0;
    for (const QString &who : signatures)
        widest = std::max(widest, wordsOf(who).naturalWidth());
    for (const QString &who : signatures) {
        TextLines words = wordsOf(who);
        paper.rule({left + widest + mm(0.5), top + mm(5.4), left + mm(42), top + mm(5.4)}, kInnerRulePt);
        paper.put(std::move(words), {left, top});
        top += kSignatureStep;
    }
    if (!signatures.isEmpty())
        paper.put(paper.text(u"　　　年　　月　　日"_s, Face::Song, 10, mm(42)), {left, top});
}

void placeSeal(Paper &paper, double top)
{
    const QRectF circle(paper.left() + paper.width() - kSealSide, top, kSealSide, kSealSide);
    paper.put([circle](QPainter &painter) {
        painter.setPen(QPen(QColor(120, 120, 120), pt(0.7), Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
    });
    TextLines words = paper.text(u"（公章）"_s, Face::Song, 10, kSealSide, Side::Centre);
    const double middle = circle.center().y() - words.height() / 2;
    paper.put(std::move(words), {circle.left(), middle});
}

void place(Paper &paper, const FormClosing &closing)
{
    const bool isFullHeight = closing.seal || !closing.signatures.isEmpty();
    const double signatures = mm(1) + double(closing.signatures.size() + 1) * kSignatureStep;
    const double height = isFullHeight ? std::max(kClosingHeight, signatures) : kCodeSide;
    paper.endSection();
    paper.begin(mm(5) + height);
    paper.advance(mm(5));
    const double top = paper.y();
    const double taken = placeCode(paper, closing.code, top);
    const double proofWidth = (isFullHeight ? mm(88) : paper.width()) - taken;
    double y = top;
    for (qsizetype i = 0; i < closing.proof.size(); ++i) {
        TextLines line =
            paper.text(closing.proof.at(i), i == 0 ? Face::Hei : Face::Song, kSmallPt, proofWidth, Side::Left, i == 0);
        const double lineHeight = line.height();
        paper.put(std::move(line), {paper.left() + taken, y});
        y += lineHeight;
    }
    const double signatureLeft = paper.left() + paper.width() - kSealSide - mm(52);
    placeSignatures(paper, closing.signatures, signatureLeft, top + mm(1));
    if (closing.seal)
        placeSeal(paper, top);
    paper.advance(std::max(height, y - top));
}

} // namespace

FormPages layOut(const Form &form, const PrintFonts &fonts)
{
    Paper paper(form, fonts);
    for (const FormBlock &block : form.blocks)
        std::visit([&paper](const auto &part) { place(paper, part); }, block);
    const QSizeF size = paper.size();
    return {size, std::move(paper).finish()};
}

} // namespace leye
