// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_head.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

DialogHead::DialogHead(const Theme &theme, const QString &closeName, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, u"cardTitle"_s, this))
    , m_close(makeIconButton(closeName, {}, this))
{
    setProperty("role", u"bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kSmall, space::kSmall);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &DialogHead::closeWanted);
    connect(&theme, &Theme::changed, this, &DialogHead::redraw);
    redraw();
    retranslate();
}

void DialogHead::setTitle(const QString &title) { m_title->setText(title); }

void DialogHead::redraw() { m_close->setIcon(m_theme.icon(u"close"_s)); }

void DialogHead::retranslate()
{
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void DialogHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

QHBoxLayout *addFoot(QVBoxLayout &column, int sides)
{
    auto *foot = new QFrame;
    foot->setProperty("role", u"foot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(sides, space::kMedium, sides, space::kMedium);
    row->setSpacing(space::kSmall);
    column.addWidget(foot);
    return row;
}

} // namespace leye
