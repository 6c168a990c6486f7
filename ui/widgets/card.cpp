// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace leye {

using namespace Qt::StringLiterals;

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel(title, u"cardTitle"_s, this))
    , m_count(makeLabel({}, u"second"_s, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
    column->setSpacing(space::kSmall);
    m_head->setSpacing(space::kSmall);
    m_head->addWidget(m_title);
    m_head->addWidget(m_count);
    m_head->addStretch();
    column->addLayout(m_head);
    column->addLayout(m_body);
    setCount(-1);
}

void Card::setTitle(const QString &title) { m_title->setText(title); }

void Card::setCount(qint64 count)
{
    m_count->setText(count < 0 ? QString() : QLocale().toString(count));
    m_count->setVisible(count >= 0);
}

void Card::addAction(QWidget *action) { m_head->addWidget(action); }

} // namespace leye
