// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace leye {

/// How the program is set: the pages at the left, one of them at the right. Each is a widget of its own that knows
/// nothing of the others.
class SettingsScreen : public Screen {
    Q_OBJECT

public:
    explicit SettingsScreen(const SettingsParts &parts, QWidget *parent = nullptr);
    void enter() override;
    [[nodiscard]] QList<StatusLine::Hint> hints() const override;

Q_SIGNALS:
    /// As SettingsPage::done().
    void done(const QString &words, leye::ActionId action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(SettingsPage *page);
    [[nodiscard]] SettingsPage *page() const;
    void showPage();
    void retranslate();
    void arrange();

    const Theme &m_theme;
    QListWidget *m_list;
    QLabel *m_title, *m_sentence;
    QStackedWidget *m_pages;
};

} // namespace leye
