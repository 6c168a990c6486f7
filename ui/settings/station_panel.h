// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "ui/settings/form_panel.h"

class QCheckBox;

namespace leye {

/// One station as a form. Somebody who adds one chooses its subdistrict and kind and gets the next free code; those
/// stay as they are afterwards.
class StationPanel : public FormPanel {
    Q_OBJECT

public:
    enum class For { One, NewOne };

    /// `name`: object name of the panel; its inputs begin with it.
    StationPanel(const Theme &theme, const QString &name, For what);
    void retranslate();
    /// Among which a new one finds its place.
    void setNetwork(const QList<Station> &all);
    /// `reason`: why it cannot be changed; empty: it can.
    void setStation(const Station &station, const QString &reason = {});
    /// As it is filled in; nothing where a degree is no number, which is then said beside it.
    [[nodiscard]] std::optional<Station> station();

private:
    void addPlace();
    void proposeCode();
    [[nodiscard]] QString input(const char *end) const { return m_name + QString::fromLatin1(end); }

    QString m_name;
    Station m_station;
    QList<Station> m_all;
    QString m_proposed;                            ///< the code that nobody typed
    Choice *m_parent = nullptr, *m_kind = nullptr; ///< of a new one
    QCheckBox *m_example;
};

} // namespace leye
