// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/actions.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

RailButton::RailButton(const Theme &theme, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void RailButton::setCount(int count)
{
    m_count = count;
    update();
}

QSize RailButton::sizeHint() const { return {m_theme.sizes().rail, m_theme.sizes().railItem}; }

void RailButton::paintEvent(QPaintEvent *)
{
    constexpr int kBar = 4;
    const Sizes &px = m_theme.sizes();
    const Token ink = isChecked() ? Token::Acc : Token::Sub;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked()) {
        painter.fillRect(rect(), m_theme.colour(Token::Base));
        painter.fillRect(QRect(0, 0, kBar, height()), m_theme.colour(Token::Acc));
    } else if (underMouse()) {
        painter.fillRect(rect(), m_theme.colour(Token::Hover));
    }
    const int text = QFontMetrics(m_theme.second()).height();
    const int top = (height() - px.railIcon - space::kHair - text) / 2;
    painter.drawPixmap((width() - px.railIcon) / 2, top, m_theme.pixmap(m_icon, ink, px.railIcon, devicePixelRatioF()));
    painter.setFont(m_theme.font(px.second, isChecked()));
    painter.setPen(m_theme.colour(ink));
    painter.drawText(QRect(0, top + px.railIcon + space::kHair, width(), text), Qt::AlignCenter, this->text());
    if (m_count > 0) {
        const QRect badge(width() / 2 + px.railIcon / 4, top - space::kHair, px.mark - 4, px.mark - 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Token::Err));
        painter.drawEllipse(badge);
        painter.setFont(m_theme.font(px.badge, true));
        painter.setPen(m_theme.colour(Token::Base));
        painter.drawText(badge, Qt::AlignCenter, QString::number(std::min(m_count, 99)));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Token::Acc), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(2, 2, -2, -2), radius::kControl, radius::kControl);
    }
}

Rail::Rail(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    setProperty("role", u"rail"_s);
    m_column->setContentsMargins(0, space::kSmall, 0, space::kSmall);
    m_column->setSpacing(0);
    auto *logo = new QLabel(this);
    m_column->addWidget(logo, 0, Qt::AlignHCenter);
    m_column->addStretch();
    const auto draw = [this, logo] {
        constexpr int kLogo = 32;
        setFixedWidth(m_theme.sizes().rail);
        logo->setPixmap(m_theme.pixmap(u"leyedesk"_s, Token::Acc, kLogo, devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

RailButton &Rail::add(const QString &page, const QString &icon, QAction &action)
{
    auto *button = new RailButton(m_theme, icon, this);
    button->setObjectName(u"rail/"_s + page);
    const auto say = [button, &action] {
        button->setText(action.text());
        button->setToolTip(action.text() + u"  "_s + keyText(action));
        button->setAccessibleName(action.text());
        button->update();
    };
    say();
    connect(&action, &QAction::changed, button, say);
    connect(button, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    m_group->addButton(button);
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.insert(page, button);
    return *button;
}

void Rail::setCurrent(const QString &page)
{
    if (RailButton *button = m_buttons.value(page))
        button->setChecked(true);
}

} // namespace leye
