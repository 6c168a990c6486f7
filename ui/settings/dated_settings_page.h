// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "ui/settings/list_page.h"

class QLabel;
class QVBoxLayout;

namespace leye {

class Choice;

/// Thresholds, quotas and frequencies: the value of today, since when, where from; another one from a day on; and all
/// values there ever were, of which the office's own can be taken out. What an entry of a code table can have is listed
/// before it has a value, too.
class DatedSettingsPage : public ListPage {
    Q_OBJECT

public:
    explicit DatedSettingsPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Standards and dates"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("calendar"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;
    [[nodiscard]] bool fits(const QString &key, const QString &typed) const override;

private:
    void list();
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] RecordTable::Row rowOf(const QString &name) const;
    void fill();
    void save();
    void fillHistory();
    void takeOut(const Setting &value);
    /// In force on `day`; nothing before the first.
    [[nodiscard]] std::optional<Setting> valueOn(const QString &name, QDate day) const;

    QList<Setting> m_all;
    CodeTables m_codes;   ///< all that is known, whatever the day
    QSet<Id16> m_shipped; ///< values that came with the program
    QString m_shown;
    QList<Setting> m_shownValues;
    FormPanel *m_panel;
    Choice *m_choice;
    QLabel *m_history;
    QVBoxLayout *m_takeOut; ///< a button for each value that can be taken out
    QPushButton *m_save;
};

} // namespace leye
