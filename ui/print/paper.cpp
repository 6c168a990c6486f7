// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <utility>

namespace leye {

using namespace Qt::StringLiterals;
using Side = FormCell::Side;

namespace {

// A4, margins 20 mm. The title hangs a little into the upper margin, the footer into the lower one.
constexpr double kLongSide = mm(297);
constexpr double kShortSide = mm(210);
constexpr double kMargin = mm(20);
constexpr double kStampTop = mm(6.5);
constexpr double kTitleTop = mm(13.5);
constexpr double kRunningTop = mm(13);
constexpr double kRunningRule = mm(18);
constexpr double kContentTop = mm(22.5);
constexpr double kFooterHeight = mm(17.5); ///< with one line; more push its rule up
constexpr double kFooterGap = mm(4);

constexpr double kTitlePt = 20;
constexpr double kSubtitlePt = 12;
constexpr double kUnitPt = 10;
constexpr double kHeadingPt = 10.5;
constexpr double kSmallPt = 8.5;

} // namespace

Paper::Paper(const Form &form, const PrintFonts &fonts) : m_form(form), m_fonts(fonts), m_sheets(1)
{
    const TextLines footer = footerWords();
    m_footerHeight = kFooterHeight + footer.height(footer.count() - 1);
    putTitle();
}

QSizeF Paper::size() const { return m_form.landscape ? QSizeF(kLongSide, kShortSide) : QSizeF(kShortSide, kLongSide); }

double Paper::left() const { return kMargin; }

double Paper::width() const { return size().width() - 2 * kMargin; }

double Paper::room() const { return size().height() - m_footerHeight - kFooterGap - m_y; }

double Paper::wholeRoom() const { return size().height() - m_footerHeight - kFooterGap - kContentTop; }

void Paper::turn()
{
    m_sheets.emplace_back();
    ++m_current;
    putStamp();
    putRunningHead();
    m_y = kContentTop;
}

void Paper::announce(const FormHeading &heading)
{
    putHeading(); // one after the other: none is lost
    m_announced = heading;
}

void Paper::begin(double height)
{
    const double heading = m_announced.text.isEmpty() ? 0 : mm(9.5);
    if (room() < heading + height && m_y > kContentTop)
        turn();
    putHeading();
}

TextLines Paper::text(const QString &text, Face face, double points, double width, Side side, bool bold) const
{
    const QStringList &families = face == Face::Song ? m_fonts.song : m_fonts.hei;
    return {text, printFont(families, pt(points), bold), width, pt(points * 1.45), side};
}

void Paper::put(TextLines lines, QPointF topLeft)
{
    const int count = lines.count();
    put(std::make_shared<const TextLines>(std::move(lines)), topLeft, 0, count);
}

void Paper::put(std::shared_ptr<const TextLines> lines, QPointF topLeft, int first, int number)
{
    put([lines = std::move(lines), topLeft, first, number](QPainter &painter) {
        painter.setPen(Qt::black);
        lines->draw(painter, topLeft, first, number);
    });
}

void Paper::fill(const QRectF &rect, int grey)
{
    put([rect, grey](QPainter &painter) { painter.fillRect(rect, QColor(grey, grey, grey)); });
}

void Paper::rule(const QLineF &line, double points)
{
    put([line, points](QPainter &painter) {
        painter.setPen(QPen(Qt::black, pt(points), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    });
}

void Paper::frame(const QRectF &rect, double points)
{
    put([rect, points](QPainter &painter) {
        painter.setPen(QPen(Qt::black, pt(points), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    });
}

std::vector<Sheet> Paper::finish() &&
{
    putHeading();
    for (m_current = 0; m_current < m_sheets.size(); ++m_current)
        putFooter();
    return std::move(m_sheets);
}

void Paper::putTitle()
{
    putStamp();
    m_y = kTitleTop;
    const auto line = [this](const QString &words, double points, bool bold) {
        if (words.isEmpty())
            return;
        TextLines lines = text(words, Face::Song, points, width(), Side::Centre, bold);
        const double height = lines.height();
        put(std::move(lines), {left(), m_y});
        m_y += height;
    };
    line(m_form.title, kTitlePt, true);
    line(m_form.subtitle, kSubtitlePt, false);
    m_y += mm(2);
    // The number stays in one line, where it can be read out; a long name of a station takes a second one.
    TextLines number = text(m_form.unitRight, Face::Song, kUnitPt, width(), Side::Right);
    TextLines unit = text(m_form.unitLeft, Face::Song, kUnitPt, width() - number.naturalWidth() - mm(4));
    const double height = std::max(unit.height(), number.height());
    if (!m_form.unitLeft.isEmpty() || !m_form.unitRight.isEmpty()) {
        put(std::move(unit), {left(), m_y});
        put(std::move(number), {left(), m_y});
        m_y += height;
    }
    m_y += mm(1);
}

void Paper::putRunningHead()
{
    // The first line alone: a name that takes more is whole on the first page.
    put(std::make_shared<const TextLines>(text(m_form.running, Face::Song, kSmallPt, width() * 0.7)),
        {left(), kRunningTop}, 0, 1);
    if (!m_section.isEmpty() && m_announced.text.isEmpty())
        put(text(u"%1（续）"_s.arg(m_section), Face::Song, kSmallPt, width() * 0.3, Side::Right),
            {left() + width() * 0.7, kRunningTop});
    rule({left(), kRunningRule, left() + width(), kRunningRule}, kInnerRulePt);
}

void Paper::putStamp()
{
    if (!m_form.demo)
        return;
    TextLines words = text(u"演示数据"_s, Face::Hei, 9, mm(17.5), Side::Centre);
    const QRectF box(left() + width() - mm(17.5), kStampTop, mm(17.5), mm(5.4));
    const double top = box.center().y() - words.height() / 2;
    frame(box, kInnerRulePt);
    put(std::move(words), {box.left(), top});
}

void Paper::putHeading()
{
    if (m_announced.text.isEmpty())
        return;
    const FormHeading heading = std::exchange(m_announced, {});
    m_section = heading.text;
    if (m_y > kContentTop)
        m_y += mm(2.8);
    TextLines words = text(heading.text, Face::Hei, kHeadingPt, width() * 0.6, Side::Left, true);
    const double height = words.height();
    put(std::move(words), {left(), m_y});
    if (!heading.remark.isEmpty())
        put(text(heading.remark, Face::Song, kSmallPt, width() * 0.4, Side::Right),
            {left() + width() * 0.6, m_y + pt((kHeadingPt - kSmallPt) * 0.8)});
    m_y += height + mm(0.8);
}

TextLines Paper::footerWords() const { return text(m_form.footer, Face::Song, kSmallPt, width() * 0.78); }

void Paper::putFooter()
{
    const double top = size().height() - m_footerHeight;
    rule({left(), top, left() + width(), top}, kInnerRulePt);
    const QString pages = u"第 %1 页，共 %2 页"_s.arg(m_current + 1).arg(m_sheets.size());
    put(footerWords(), {left(), top + mm(1.2)});
    put(text(pages, Face::Song, kSmallPt, width() * 0.2, Side::Right), {left() + width() * 0.8, top + mm(1.2)});
}

} // namespace leye
