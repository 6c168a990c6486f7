// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include "ui/print/rare_characters.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace leye {

namespace {

bool disturbs(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    if (c.isLowSurrogate())
        return at == 0 || !text.at(at - 1).isHighSurrogate();
    const bool isOverride = c == QChar(0x202d) || c == QChar(0x202e);
    return isOverride || c.category() == QChar::Other_Control || c == QChar::ParagraphSeparator;
}

} // namespace

QString printableText(const QString &text)
{
    QString clean = text;
    clean.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    const QString source = clean;
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) == u'\n' || source.at(i) == u'\r' || source.at(i) == QChar::ParagraphSeparator)
            clean[i] = QChar::LineSeparator;
        else if (disturbs(source, i))
            clean[i] = u' ';
    }
    return clean;
}

TextLines::TextLines(const QString &text, const QFont &font, double width, double pitch, FormCell::Side side)
    : m_layout(std::make_unique<QTextLayout>(printableText(text), font))
    , m_width(width)
    , m_pitch(pitch)
    , m_side(side)
{
    const QFontMetricsF metrics(font);
    m_baseline = (pitch + metrics.capHeight()) / 2 + 0.06 * metrics.height(); // Chinese signs stand below the line
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight); // of the form; runs of other scripts keep their own
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

TextLines::~TextLines() = default;
TextLines::TextLines(TextLines &&) noexcept = default;
TextLines &TextLines::operator=(TextLines &&) noexcept = default;

int TextLines::count() const { return std::max(1, m_layout->lineCount()); }

double TextLines::naturalWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextLines::draw(QPainter &painter, QPointF topLeft, int first, int number) const
{
    auto *pdf = dynamic_cast<SearchablePdf *>(painter.device());
    const int end = std::min(first + number, m_layout->lineCount());
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (pdf)
            pdf->rare.note(*m_layout, line.textStart(), line.textLength());
        const double spare = m_width - line.naturalTextWidth();
        const double shift = m_side == FormCell::Side::Left ? 0 : m_side == FormCell::Side::Right ? spare : spare / 2;
        line.draw(&painter, topLeft + QPointF(shift, height(i - first) + m_baseline - line.ascent()));
    }
}

} // namespace leye
