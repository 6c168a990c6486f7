// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/household_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

HouseholdStrip::HouseholdStrip(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sign(new QLabel(this))
    , m_title(makeLabel({}, u"second"_s, this))
{
    setProperty("role", u"card"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kMedium, space::kHair, space::kMedium, space::kHair);
    row->setSpacing(space::kSmall);
    auto *mates = new QWidget(this);
    m_mates = new FlowLayout(mates);
    row->addWidget(m_sign);
    row->addWidget(m_title);
    row->addWidget(mates, 1);
    const auto draw = [this] {
        m_sign->setPixmap(m_theme.pixmap(u"home"_s, Token::Acc, m_theme.sizes().icon, devicePixelRatioF()));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    retranslate();
}

void HouseholdStrip::show(const QList<Housemate> &others)
{
    setVisible(!others.isEmpty());
    for (QWidget *shown : std::exchange(m_shown, {})) {
        shown->hide();
        shown->deleteLater();
    }
    for (const Housemate &mate : others) {
        auto *place = new QWidget(m_mates->parentWidget());
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, space::kSmall, 0);
        row->setSpacing(0);
        QPushButton *link = makeButton(u"mate/"_s + mate.id.toString(), mate.name, ButtonKind::Link, place);
        makeInline(*link);
        const QString facts = QStringList{mate.place.relation, mate.kinds.join(u'、')}.join(u' ').trimmed();
        link->setAccessibleName(QStringList{mate.name, facts}.join(u' '));
        connect(link, &QPushButton::clicked, this, [this, id = mate.id] { Q_EMIT personWanted(id); });
        row->addWidget(link);
        row->addWidget(makeLabel(facts, u"second"_s, place));
        m_mates->addWidget(place);
        m_shown.append(place);
        place->show();
    }
}

void HouseholdStrip::retranslate() { m_title->setText(tr("Same household")); }

} // namespace leye
