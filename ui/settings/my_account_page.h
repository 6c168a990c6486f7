// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QLabel;
class QPushButton;

namespace leye {

class Card;
class Field;
class PassphraseFields;
class RecordTable;
class SecretLine;

/// Of the one who is signed in: another passphrase, and what their roles let them do.
class MyAccountPage : public SettingsPage {
    Q_OBJECT

public:
    explicit MyAccountPage(const SettingsParts &parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("My account"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("person"); }
    void enter() override {}

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void forget();
    void listRights();
    void showReason(const QString &task);
    void changePassphrase();
    void answered(const Result<void> &answer);

    SettingsParts m_parts;
    bool m_isBusy = false;
    Card *m_secret, *m_rights;
    QLabel *m_words, *m_reason;
    SecretLine *m_old;
    Field *m_oldField;
    PassphraseFields *m_fresh;
    QPushButton *m_change;
    RecordTable *m_table;
};

} // namespace leye
