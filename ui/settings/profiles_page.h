// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "ui/settings/list_page.h"

class QLabel;

namespace leye {

/// How the lists of other offices are read, as it was kept while importing.
class ProfilesPage : public ListPage {
    Q_OBJECT

public:
    explicit ProfilesPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Import profiles"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("import"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;

private:
    void list();
    [[nodiscard]] QString kindWords(const QString &kind) const;
    void rename();
    void remove();

    QHash<QString, ImportProfile> m_profiles; ///< by id
    std::optional<ImportProfile> m_shown;
    FormPanel *m_panel;
    QLabel *m_columns;
    QPushButton *m_rename, *m_remove;
};

} // namespace leye
