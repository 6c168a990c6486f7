// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/step_bar.h"

#include <QPainter>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 48; ///< between two steps, at most

} // namespace

StepBar::StepBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"steps"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepBar::setSteps(const QStringList &steps)
{
    m_steps = steps;
    tell();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    tell();
}

void StepBar::tell()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.value(m_current)));
    updateGeometry();
    update();
}

int StepBar::disc() const { return m_theme.sizes().chip; }

int StepBar::widthOf(int step) const
{
    return disc() + space::kSmall + QFontMetrics(m_theme.strong()).horizontalAdvance(m_steps.value(step));
}

QSize StepBar::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += widthOf(step) + (step > 0 ? kLine + 2 * space::kMedium : 0);
    return {width, disc() + 2 * space::kMedium};
}

QSize StepBar::minimumSizeHint() const
{
    return {sizeHint().width() - int(m_steps.size() - 1) * (kLine + space::kSmall), sizeHint().height()};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int spare = std::max(width() - sizeHint().width(), minimumSizeHint().width() - sizeHint().width());
    const int gaps = std::max(1, int(m_steps.size()) - 1);
    const int line = std::clamp(kLine + std::min(0, spare) / gaps, 0, kLine);
    int x = 0;
    const int middle = height() / 2;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isNow = step == m_current;
        const bool isDone = step < m_current;
        const QRectF round(x + 0.5, middle - disc() / 2.0 + 0.5, disc() - 1, disc() - 1);
        const Token ground = isDone ? Token::Ok : isNow ? Token::Acc : Token::Base;
        painter.setPen(m_theme.colour(isDone || isNow ? ground : Token::Edge));
        painter.setBrush(m_theme.colour(ground));
        painter.drawEllipse(round);
        if (isDone) {
            const int side = m_theme.sizes().icon;
            painter.drawPixmap(QPointF(round.center().x() - side / 2.0, round.center().y() - side / 2.0),
                               m_theme.pixmap(u"check"_s, Token::Base, side, devicePixelRatioF()));
        } else {
            painter.setPen(m_theme.colour(isNow ? Token::OnAcc : Token::Sub));
            painter.setFont(m_theme.font(m_theme.sizes().second, true));
            painter.drawText(round, Qt::AlignCenter, QString::number(step + 1));
        }
        const int left = x + disc() + space::kSmall;
        painter.setFont(isNow ? m_theme.strong() : m_theme.body());
        painter.setPen(m_theme.colour(isNow ? Token::Acc : isDone ? Token::Text : Token::Sub));
        painter.drawText(QRect(left, 0, widthOf(step), height()), Qt::AlignVCenter | Qt::AlignLeft, m_steps[step]);
        x += widthOf(step) + space::kMedium;
        if (step + 1 < m_steps.size() && line > 0) {
            painter.setPen(m_theme.colour(Token::Edge));
            painter.drawLine(x, middle, x + line, middle);
        }
        x += line + space::kMedium;
    }
}

} // namespace leye
