// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QFontMetrics>
#include <QPainter>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    Token text, ground, border;
    QString sign; ///< name of the icon; empty: none
};

Look lookOf(Mood mood, Pill::Shape shape)
{
    if (shape == Pill::Shape::Mark)
        return {Token::MarkText, Token::Mark, Token::Mark, {}};
    if (shape == Pill::Shape::SensitiveMark)
        return {Token::MarkText, Token::Base, Token::Edge, u"lock"_s};
    switch (mood) {
    case Mood::Ok:
        return {Token::Ok, Token::OkSoft, Token::Ok, {}};
    case Mood::Warning:
        return {Token::Warn, Token::WarnSoft, Token::Warn, u"clock"_s};
    case Mood::Error:
        return {Token::Err, Token::ErrSoft, Token::Err, u"warning"_s};
    case Mood::Quiet:
        break;
    }
    return {Token::Sub, Token::Base, Token::Line, {}};
}

} // namespace

Pill::Pill(const Theme &theme, const QString &text, Mood mood, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_mood(mood)
    , m_shape(shape)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void Pill::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setMood(Mood mood)
{
    m_mood = mood;
    updateGeometry();
    update();
}

QSize Pill::sizeOf(const Theme &theme, const QString &text, Mood mood, Shape shape)
{
    const QFontMetrics metrics(theme.font(theme.sizes().badge, mood != Mood::Quiet));
    const Look look = lookOf(mood, shape);
    const int sign = look.sign.isEmpty() ? 0 : theme.sizes().badge + space::kHair;
    return {metrics.horizontalAdvance(text) + sign + 2 * space::kSmall, theme.sizes().mark};
}

QSize Pill::sizeHint() const { return sizeOf(m_theme, m_text, m_mood, m_shape); }

int Pill::draw(QPainter &painter, const QRect &room, const Theme &theme, const QString &text, Mood mood, Shape shape)
{
    const QSize size = sizeOf(theme, text, mood, shape);
    const Look look = lookOf(mood, shape);
    const QRectF box(room.left() + 0.5, room.top() + (room.height() - size.height()) / 2 + 0.5, size.width() - 1,
                     size.height() - 1);
    const qreal round = shape == Shape::Round ? box.height() / 2 : radius::kMark;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(look.border), 1, shape == Shape::SensitiveMark ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(theme.colour(look.ground));
    painter.drawRoundedRect(box, round, round);
    int left = int(box.left()) + space::kSmall;
    if (!look.sign.isEmpty()) {
        const int pixels = theme.sizes().badge;
        painter.drawPixmap(left, int(box.center().y()) - pixels / 2,
                           theme.pixmap(look.sign, look.text, pixels, painter.device()->devicePixelRatioF()));
        left += pixels + space::kHair;
    }
    painter.setFont(theme.font(theme.sizes().badge, mood != Mood::Quiet));
    painter.setPen(theme.colour(look.text));
    painter.drawText(QRectF(left, box.top(), box.right() - left, box.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
    return size.width();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect(), m_theme, m_text, m_mood, m_shape);
}

} // namespace leye
