// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/roles_field.h"

#include "ui/theme/tokens.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

RolesField::RolesField(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    for (const Role role : {Role::Aide, Role::Counsellor, Role::Manager, Role::Administrator}) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"role/"_s + codeOf(role));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &RolesField::changed);
        m_boxes.append({role, box});
    }
    setFocusProxy(m_boxes.first().second);
    retranslate();
}

void RolesField::retranslate()
{
    const QStringList uses{tr("people, services, visits"), tr("the same, and counselling"), tr("leads and reviews"),
                           tr("users, settings, desks")};
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i].second->setText(
            tr("%1: %2", "a role and what it is for").arg(namesOf(Roles(m_boxes[i].first)), uses[i]));
}

void RolesField::setRoles(Roles roles)
{
    for (const auto &[role, box] : m_boxes) {
        const QSignalBlocker quiet(box);
        box->setChecked(roles.testFlag(role));
    }
}

Roles RolesField::roles() const
{
    Roles roles;
    for (const auto &[role, box] : m_boxes)
        roles.setFlag(role, box->isChecked());
    return roles;
}

} // namespace leye
