// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/veil.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

QWidget *placeForVeil(QWidget *inside)
{
    while (!inside->property("isDesk").toBool() && inside->parentWidget())
        inside = inside->parentWidget();
    return inside;
}

Veil::Veil(const Theme &theme, QWidget *window, int width)
    : QWidget(window)
    , m_theme(theme)
    , m_width(width)
    , m_frame(new QFrame(this))
    , m_column(new QVBoxLayout(m_frame))
{
    setObjectName(u"veil"_s);
    m_frame->setProperty("role", u"dialog"_s);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    window->installEventFilter(this);
    connect(&theme, &Theme::changed, this, &Veil::place);
    hide();
}

void Veil::setContent(QWidget *content)
{
    m_column->addWidget(content);
    content->installEventFilter(this);
}

void Veil::open(QWidget *focus)
{
    m_before = QApplication::focusWidget();
    // What is shown for the first time knows its height only once the style sheet has reached it.
    for (QWidget *part : m_frame->findChildren<QWidget *>()) {
        part->ensurePolished();
        part->updateGeometry();
    }
    show();
    raise();
    place();
    focus->setFocus(Qt::ShortcutFocusReason);
}

void Veil::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Veil::place()
{
    const QSize window = parentWidget()->size();
    setGeometry(QRect(QPoint(), window));
    const int width = std::min(m_width, window.width() - 2 * space::kLarge);
    m_frame->setFixedWidth(width);
    const int most = window.height() - 2 * space::kMedium;
    const QMargins border = m_frame->contentsMargins();
    const int inside = width - border.left() - border.right();
    const int wanted =
        border.top() + border.bottom() +
        (m_column->hasHeightForWidth() ? m_column->heightForWidth(inside) : m_column->sizeHint().height());
    const int height = std::clamp(wanted, std::min(m_column->minimumSize().height(), most), most);
    const int top = m_atTop ? std::min(m_theme.sizes().topBar + space::kMedium, window.height() - height)
                            : (window.height() - height) / 2;
    m_frame->setGeometry((window.width() - width) / 2, top, width, height);
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    // Not when the content is resized: that is our own doing, and answering it keeps the news from its layout.
    const bool isResized = watched == parentWidget() && event->type() == QEvent::Resize;
    if (isVisible() && (isResized || event->type() == QEvent::LayoutRequest))
        place();
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    constexpr int kDim = 72; // 28 % dark
    QPainter(this).fillRect(rect(), QColor(0, 0, 0, kDim));
}

/// Not one in the frame that nothing there has taken.
void Veil::mousePressEvent(QMouseEvent *event)
{
    if (!m_frame->geometry().contains(event->position().toPoint()))
        Q_EMIT closeWanted();
}

void Veil::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeWanted();
    else
        event->accept(); // nothing behind the veil hears it
}

/// Tab goes round inside the frame.
bool Veil::focusNextPrevChild(bool next)
{
    QWidget *now = QApplication::focusWidget();
    QWidget *widget = now;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (m_frame->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != now);
    return false;
}

} // namespace leye
