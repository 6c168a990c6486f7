// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "ui/settings/list_page.h"

class QCheckBox;

namespace leye {

/// The network of stations as a tree: centre, subdistricts, their stations and special stations.
class StationsPage : public ListPage {
    Q_OBJECT

public:
    explicit StationsPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Station network"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("station"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;
    [[nodiscard]] bool fits(const QString &key, const QString &typed) const override;

private:
    void fill();
    void save();

    QHash<QString, Station> m_stations; ///< by code
    Station m_shown;
    FormPanel *m_panel;
    QCheckBox *m_example;
    QPushButton *m_save;
};

} // namespace leye
