// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/station_entry.h"
#include "ui/settings/list_page.h"

namespace leye {

class StationPanel;

/// The network of stations as a tree: centre, subdistricts, their stations and special stations. Stations are added,
/// corrected, closed and opened again.
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
    void list();
    void tellWhich();
    void save();
    void begin();
    void add();
    void askWhy();
    void closeShown();
    void reopenShown();

    QList<Station> m_stations;
    QHash<QString, StationClosing> m_closings; ///< of those that are closed, by code
    Station m_shown;
    StationPanel *m_panel, *m_new;
    FormPanel *m_closing;
    QPushButton *m_add, *m_save, *m_close, *m_reopen, *m_make, *m_closeNow;
};

} // namespace leye
