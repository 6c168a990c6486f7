// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_bar.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

namespace leye {

using namespace Qt::StringLiterals;

ChipBar::ChipBar(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_flow(new FlowLayout(this))
{
    setObjectName(name);
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (QWidget *widget : std::as_const(m_trailing))
        m_flow->removeWidget(widget);
    m_chips.clear();
    for (const Chip &chip : chips) {
        QPushButton *button = makeButton(m_name + u'/' + chip.key, chip.text, ButtonKind::Chip, this);
        button->setCheckable(true);
        button->setChecked(true); // the look of what is chosen
        button->setIcon(m_theme.icon(u"close"_s, Token::Acc));
        button->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        button->setAccessibleName(tr("Remove %1").arg(chip.text));
        button->setToolTip(button->accessibleName());
        connect(button, &QPushButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
        m_flow->addWidget(button);
        button->show();
        m_chips.append(button);
    }
    for (QWidget *widget : std::as_const(m_trailing))
        m_flow->addWidget(widget);
    updateGeometry();
}

void ChipBar::addTrailing(QWidget *widget)
{
    m_trailing.append(widget);
    m_flow->addWidget(widget);
}

} // namespace leye
