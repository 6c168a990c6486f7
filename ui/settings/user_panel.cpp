// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/user_panel.h"

#include "models/office/key_material.h"
#include "ui/keys/groups_field.h"
#include "ui/keys/passphrase_fields.h"
#include "ui/settings/roles_field.h"
#include "ui/settings/station_line.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLineEdit>

namespace leye {

using namespace Qt::StringLiterals;

UserPanel::UserPanel(const Theme &theme, const QString &name, Roles mine, std::optional<SecretBytes> door)
    : FormPanel(theme, name)
    , m_mine(mine)
    , m_door(std::move(door))
    , m_prefix(name + u"/name"_s)
    , m_station(new StationLine(theme, name + u"/station"_s))
    , m_stationField(new Field({}, m_station))
    , m_roles(new RolesField)
    , m_rolesField(new Field({}, m_roles))
    , m_forgotten(new QCheckBox)
    , m_passphrase(new PassphraseFields(theme))
    , m_recovery(new GroupsField)
{
    addLine(m_prefix);
    setColumn(u"name"_s, field(m_prefix));
    setColumn(u"station"_s, *m_stationField);
    setColumn(u"roles"_s, *m_rolesField);
    m_forgotten->setObjectName(name + u"/forgotten"_s);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_stationField, m_rolesField, m_forgotten, m_passphrase, m_recovery})
        add(widget);
    connect(m_station, &StationLine::edited, this, [this] { m_stationField->setError({}); });
    connect(m_roles, &RolesField::changed, this, [this] {
        clearErrors();
        arrange();
    });
    connect(m_forgotten, &QCheckBox::toggled, this, &UserPanel::arrange);
    connect(m_passphrase, &PassphraseFields::submitted, this, &FormPanel::submitted);
    retranslate();
}

void UserPanel::retranslate()
{
    field(m_prefix).setLabel(tr("Na&me"));
    m_stationField->setLabel(tr("&Station"));
    m_stationField->setHint(tr("A part of its name, its pinyin or initials, or its code."));
    m_station->retranslate();
    m_rolesField->setLabel(tr("&Roles"));
    m_roles->retranslate();
    m_forgotten->setText(tr("Forgotten: set another passphrase"));
    m_passphrase->retranslate();
    m_recovery->retranslate();
    setUser(m_user);
}

QString UserPanel::stationName(const QString &code) const { return m_station->nameOf(code); }

void UserPanel::setStations(const QList<Station> &stations, const QString &own)
{
    m_own = own;
    m_station->setStations(stations);
    tellTitle();
}

void UserPanel::setUser(const std::optional<User> &user, const QString &reason, const QString &rolesReason)
{
    m_user = user;
    m_rolesReason = rolesReason;
    clearErrors();
    forget();
    setReadOnly(reason);
    const bool isFixed = !reason.isEmpty();
    static_cast<QLineEdit *>(field(m_prefix).input())->setReadOnly(user.has_value());
    setText(m_prefix, user ? user->name : QString());
    m_station->setCode(user ? user->station : m_own);
    m_station->setEnabled(!isFixed);
    m_roles->setRoles(user ? rolesFromCodes(user->roles) : Roles(Role::Aide));
    m_roles->setEnabled(!isFixed && rolesReason.isEmpty());
    m_forgotten->setVisible(user && m_roles->isEnabled() && !m_door);
    tellTitle();
    arrange();
}

void UserPanel::tellTitle()
{
    if (!m_user)
        setTitle(tr("New user"), tr("Sit at this desk together: the user types the passphrase."));
    else if (m_user->retired.isValid())
        setTitle(m_user->name, tr("Last day: %1").arg(dateText(m_user->retired)));
    else
        setTitle(m_user->name, m_station->nameOf(m_user->station));
}

void UserPanel::forget()
{
    m_forgotten->setChecked(false);
    m_passphrase->forget();
    m_recovery->forget();
}

/// No secret waits in an input that nobody sees.
void UserPanel::hideEvent(QHideEvent *event)
{
    forget();
    FormPanel::hideEvent(event);
}

bool UserPanel::changesTheirKeys() const
{
    return m_user && changesKeys(rolesFromCodes(m_user->roles), m_roles->roles());
}

bool UserPanel::needsPassphrase() const { return !m_user || m_forgotten->isChecked() || changesTheirKeys(); }

bool UserPanel::needsRecovery() const
{
    return needsPassphrase() && m_roles->roles().testFlag(Role::Counsellor) && !m_mine.testFlag(Role::Counsellor);
}

void UserPanel::arrange()
{
    m_passphrase->setVisible(needsPassphrase() && !m_door);
    m_recovery->setVisible(needsRecovery());
    if (!needsPassphrase())
        m_passphrase->forget();
    if (!needsRecovery())
        m_recovery->forget();
    m_rolesField->setHint(!m_rolesReason.isEmpty() ? m_rolesReason
                          : changesTheirKeys() ? tr("These roles bring or take keys: the user needs a new passphrase.")
                          : needsRecovery()    ? tr("Only the recovery sheet opens the counselling notes for them.")
                                               : QString());
}

std::optional<UserPanel::Wish> UserPanel::wish()
{
    Wish wish{text(m_prefix), m_station->code(), m_roles->roles(), {}, {}};
    if (wish.name.isEmpty()) {
        field(m_prefix).setError(tr("Give the name as colleagues know it."));
        focusFirst();
        return std::nullopt;
    }
    if (wish.station.isEmpty()) {
        m_stationField->setError(tr("Choose the station where the user works."));
        m_station->setFocus();
        return std::nullopt;
    }
    if (!wish.roles) {
        m_rolesField->setError(tr("Choose at least one role."));
        m_roles->setFocus();
        return std::nullopt;
    }
    if (needsPassphrase() && m_door) {
        wish.passphrase = std::make_shared<SecretBytes>(m_door->clone());
    } else if (needsPassphrase()) {
        m_passphrase->setOwnNames({wish.name});
        if (!m_passphrase->check())
            return std::nullopt;
        wish.passphrase = std::make_shared<SecretBytes>(m_passphrase->passphrase());
    }
    if (needsRecovery()) {
        Result<SecretBytes> code = m_recovery->code();
        if (!code) {
            m_recovery->setError(code.error().message);
            m_recovery->setFocus();
            return std::nullopt;
        }
        wish.recovery = std::make_shared<SecretBytes>(*std::move(code));
    }
    return wish;
}

} // namespace leye
