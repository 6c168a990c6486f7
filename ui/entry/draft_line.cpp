// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/draft_line.h"

#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

DraftLine::DraftLine(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_text = makeLabel({}, u"badge"_s, this);
    m_button = makeButton(u"discardDraft"_s, {}, ButtonKind::Link);
    makeInline(*m_button);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_isDiscarded ? Q_EMIT putBackWanted() : Q_EMIT discardWanted(); });
    tell({});
}

void DraftLine::tell(const QString &text)
{
    m_isDiscarded = false;
    m_text->setText(text);
    m_button->setVisible(!text.isEmpty());
    retranslate();
}

void DraftLine::tellDiscarded()
{
    m_isDiscarded = true;
    m_button->show();
    retranslate();
}

void DraftLine::retranslate()
{
    m_button->setText(m_isDiscarded ? tr("Put it back") : tr("Throw the draft away"));
    if (m_isDiscarded)
        m_text->setText(tr("The draft was thrown away."));
}

void DraftLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
