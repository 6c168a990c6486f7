// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/controls.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Toast::Toast(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_message(makeLabel({}, {}, this))
    , m_action(makeButton(u"toastAction"_s, {}, ButtonKind::Link, this))
    , m_close(makeIconButton(u"toastClose"_s, {}, this))
{
    setObjectName(u"toast"_s);
    setProperty("role", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kHair, space::kHair, space::kHair);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sign, m_message, m_action, m_close})
        row->addWidget(part);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_act)
            m_act();
    });
    m_timer.setObjectName(u"goesAway"_s);
    m_timer.setParent(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(8s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()))
            m_timer.start();
        else
            hide();
    });
    window->installEventFilter(this);
    retranslate();
    hide();
}

void Toast::show(const QString &message, Mood mood, const QString &action, std::function<void()> act)
{
    const bool isGood = mood == Mood::Ok || mood == Mood::Quiet;
    m_sign->setPixmap(m_theme.pixmap(isGood ? u"ok"_s : u"warning"_s, isGood ? Token::Ok : Token::Err,
                                     m_theme.sizes().icon, devicePixelRatioF()));
    m_close->setIcon(m_theme.icon(u"close"_s));
    m_message->setText(message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
    setAccessibleName(message);
    QFrame::show();
    place();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert); // read aloud without taking the focus
    QAccessible::updateAccessibility(&alert);
}

QString Toast::message() const { return m_message->text(); }

void Toast::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
}

void Toast::place()
{
    adjustSize();
    const int bottom = m_theme.sizes().statusBar + space::kMedium;
    move(m_theme.sizes().rail + space::kLarge, parentWidget()->height() - height() - bottom);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start();
    QFrame::leaveEvent(event);
}

} // namespace leye
