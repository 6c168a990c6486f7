// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busy_bar.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

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
    , m_cancel(makeButton(u"cancelWork"_s, tr("Cancel"), ButtonKind::Plain, this))
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
        m_cancel->setEnabled(false);
        m_what->setText(tr("Stopping …"));
        m_task.cancel();
    });
    hide();
}

void BusyBar::begin(const QString &what, BackgroundTask task)
{
    m_isBusy = true;
    m_task = std::move(task);
    m_what->setText(what);
    m_bar->setRange(0, 0); // unknown until the work says something
    m_bar->setAccessibleName(what);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(true);
    m_delay.start();
}

void BusyBar::begin(const QString &what)
{
    begin(what, BackgroundTask());
    m_cancel->hide();
}

void BusyBar::setPercent(int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
}

void BusyBar::setWords(const QString &soFar) { m_what->setText(soFar); }

void BusyBar::end()
{
    m_isBusy = false;
    m_delay.stop();
    hide();
}

} // namespace leye
