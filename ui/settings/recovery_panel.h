// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_panel.h"
#include "ui/settings/settings_page.h"

namespace leye {

class GroupsField;
class RecoveryView;

/// A new recovery sheet for the old one, in two steps: made and put on paper, then confirmed. Until then the old one
/// holds, and the new one is shown again to whoever comes back.
class RecoveryPanel : public FormPanel {
    Q_OBJECT

public:
    explicit RecoveryPanel(const SettingsParts &parts);
    void begin();
    void retranslate();

Q_SIGNALS:
    void done(const QString &words);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void make();
    void confirm();
    void arrange();

    SettingsParts m_parts;
    bool m_isBusy = false;
    bool m_hasSheet = false; ///< one that is not confirmed yet
    QLabel *m_words;
    GroupsField *m_old;
    RecoveryView *m_sheet;
    QPushButton *m_make, *m_confirm;
};

} // namespace leye
