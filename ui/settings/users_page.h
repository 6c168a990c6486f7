// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "ui/settings/list_page.h"
#include "ui/settings/user_panel.h"

namespace leye {

class KeyFilesPanel;
class RecoveryPanel;

/// Who works with the program, in which roles and until when; the recovery sheet and the key files of unattended jobs.
class UsersPage : public ListPage {
    Q_OBJECT

public:
    explicit UsersPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Users and roles"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("group"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;

private:
    void fill(const User &user);
    void addUser();
    void save();
    [[nodiscard]] QString saved(const UserPanel::Wish &wish, bool onlyMoves) const;
    void retire();

    QList<User> m_users;
    UserId m_warned; ///< who would be retired
    UserPanel *m_user, *m_new;
    RecoveryPanel *m_recovery;
    KeyFilesPanel *m_files;
    QPushButton *m_add, *m_sheet, *m_keys, *m_save, *m_retire, *m_make;
};

} // namespace leye
