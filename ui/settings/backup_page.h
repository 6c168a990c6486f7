// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"

class QLabel;
class QPushButton;

namespace leye {

class Card;
class PathField;
class Pill;

/// Where backups go, when the last one was made and checked, and another one now.
class BackupPage : public SettingsPage {
    Q_OBJECT

public:
    explicit BackupPage(const SettingsParts &parts, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override { return tr("Backup"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("save"); }
    void enter() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool keepPlace();
    void tell(const Result<qint64> &lastMs);

    SettingsParts m_parts;
    Card *m_card;
    QLabel *m_last;
    Pill *m_state;
    PathField *m_place;
    QPushButton *m_now;
};

} // namespace leye
