// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_panel.h"
#include "ui/settings/settings_page.h"

namespace leye {

class GroupsField;
class RecoveryView;

/// A new recovery sheet for the old one, which is worth nothing from then on.
class RecoveryPanel : public FormPanel {
    Q_OBJECT

public:
    explicit RecoveryPanel(const SettingsParts &parts);
    void begin();
    void retranslate();

Q_SIGNALS:
    void done(const QString &words);

private:
    void renew();
    void arrange(bool hasSheet);

    SettingsParts m_parts;
    bool m_isBusy = false;
    QLabel *m_words;
    GroupsField *m_old;
    RecoveryView *m_sheet;
    QPushButton *m_renew;
};

} // namespace leye
