// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace leye {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_touchedMs(clock.nowMs())
{
    qApp->installEventFilter(this);
}

qint64 IdleWatch::idleMs()
{
    const qint64 now = m_clock.nowMs();
    if (now < m_touchedMs)
        m_touchedMs = now;
    return now - m_touchedMs;
}

void IdleWatch::touch() { m_touchedMs = m_clock.nowMs(); }

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leye
