// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/office/records.h"
#include "models/office/rights.h"
#include "ui/settings/form_panel.h"

class QCheckBox;

namespace leye {

class GroupsField;
class PassphraseFields;
class RolesField;
class StationLine;

/// One user: their name, their station, their roles and, where the roles bring or take keys or theirs was forgotten, a
/// new passphrase. The code of the recovery sheet is asked for only where roles take keys that the administrator has
/// not.
class UserPanel : public FormPanel {
    Q_OBJECT

public:
    /// What is to become of the user. Secrets are shared, so that the work in the background can hold them.
    struct Wish {
        QString name;
        QString station; ///< code
        Roles roles;
        std::shared_ptr<SecretBytes> passphrase; ///< null: it stays
        std::shared_ptr<SecretBytes> recovery;   ///< null: not needed
    };

    /// `name`: object name of the panel. Behind an open door (a demo) nobody has a passphrase of their own.
    UserPanel(const Theme &theme, const QString &name, Roles mine, std::optional<SecretBytes> door);
    void retranslate();
    /// `own`: where somebody new works unless another one is chosen.
    void setStations(const QList<Station> &stations, const QString &own);
    /// Nothing: somebody new. `reason`: why they cannot be changed, `rolesReason`: why their roles and passphrase
    /// cannot; empty: they can.
    void setUser(const std::optional<User> &user, const QString &reason = {}, const QString &rolesReason = {});
    [[nodiscard]] QString stationName(const QString &code) const;
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }
    /// Nothing where something is missing, which is then said beside it.
    [[nodiscard]] std::optional<Wish> wish();
    void forget();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void tellTitle();
    void arrange();
    [[nodiscard]] bool changesTheirKeys() const;
    [[nodiscard]] bool needsPassphrase() const;
    [[nodiscard]] bool needsRecovery() const;

    Roles m_mine;
    std::optional<SecretBytes> m_door;
    std::optional<User> m_user;
    QString m_prefix, m_own, m_rolesReason;
    StationLine *m_station;
    Field *m_stationField;
    RolesField *m_roles;
    Field *m_rolesField;
    QCheckBox *m_forgotten; ///< they get another passphrase
    PassphraseFields *m_passphrase;
    GroupsField *m_recovery;
};

} // namespace leye
