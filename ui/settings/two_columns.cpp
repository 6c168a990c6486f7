// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/two_columns.h"

#include <QVBoxLayout>

namespace leye {

TwoColumns::TwoColumns(const Theme &theme, QWidget *parent)
    : ScrollBody(parent)
    , m_theme(theme)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
{
    auto *body = new QWidget;
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::kMedium);
    m_row->addLayout(m_left, 1);
    m_row->addLayout(m_right, 1);
    for (QVBoxLayout *column : {m_left, m_right})
        column->setSpacing(space::kMedium);
    m_left->addStretch();
    setBody(body);
    const auto arrange = [this] {
        const bool isSingle = m_theme.sizes().columns == 1;
        m_row->setDirection(isSingle ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    };
    connect(&theme, &Theme::changed, this, arrange);
    arrange();
}

void TwoColumns::addLeft(QWidget *card) { m_left->insertWidget(m_left->count() - 1, card); }

void TwoColumns::addRight(QWidget *card) { m_right->addWidget(card, 1); }

} // namespace leye
