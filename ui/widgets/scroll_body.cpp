// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_body.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

namespace leye {

namespace {

constexpr int kLeastHeight = 160; ///< a field with its label is in sight

} // namespace

int FormBody::heightForWidth(int width) const { return layout()->totalMinimumHeightForWidth(width); }

ScrollBody::ScrollBody(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

void ScrollBody::setBody(QWidget *body)
{
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

int ScrollBody::heightForWidth(int width) const
{
    if (!widget())
        return -1;
    if (!widget()->hasHeightForWidth())
        return widget()->sizeHint().height();
    const QLayout *layout = widget()->layout(); // what it would like; the widget itself may say what it needs
    return layout ? layout->totalHeightForWidth(width) : widget()->heightForWidth(width);
}

QSize ScrollBody::sizeHint() const { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

QSize ScrollBody::minimumSizeHint() const { return {widget() ? widget()->minimumSizeHint().width() : 0, kLeastHeight}; }

bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry(); // it wants another height now
    return QScrollArea::eventFilter(watched, event);
}

} // namespace leye
