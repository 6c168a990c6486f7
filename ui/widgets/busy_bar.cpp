// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_bar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
    , m_what(makeLabel({}, u"second"_s, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(makeButton(u"cancelWork"_s, {}, ButtonKind::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setObjectName(u"progress"_s);
    makeInline(*m_cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isStopping = true;
        tell();
        m_task.cancel();
    });
    tell();
    hide();
}

void BusyBar::begin(Words what, BackgroundTask task)
{
    m_isBusy = true;
    m_isStopping = false;
    m_task = std::move(task);
    m_words = std::move(what);
    m_bar->setRange(0, 0); // unknown until the work says something
    m_cancel->setVisible(true);
    tell();
    m_delay.start();
}

void BusyBar::begin(Words what)
{
    begin(std::move(what), BackgroundTask());
    m_cancel->hide();
}

void BusyBar::tell()
{
    const QString what = m_words ? m_words() : QString();
    m_what->setText(m_isStopping ? tr("Stopping …") : what);
    m_bar->setAccessibleName(what);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(!m_isStopping);
}

void BusyBar::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void BusyBar::end()
{
    m_isBusy = false;
    m_delay.stop();
    hide();
}

void BusyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

} // namespace leye
