// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QAction;

namespace leye {

class Card;
class Choice;
class Field;
class KeysCard;

/// How the program looks and behaves at this computer. All of it is live and everybody may change it; but for the keys,
/// which are one's own, it belongs to nobody in particular.
class ThisComputerPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ThisComputerPage(const SettingsParts &parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("This computer"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("today"); }
    void enter() override { show(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void sayLock();
    void show();

    const Theme &m_theme;
    Preferences &m_preferences;
    DeskChoices &m_choices;
    const QAction &m_lockAction;
    Card *m_look, *m_lock;
    Choice *m_size, *m_scheme, *m_language, *m_minutes;
    Field *m_sizeField, *m_schemeField, *m_languageField, *m_minutesField;
    KeysCard *m_keys;
};

} // namespace leye
