// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "ui/widgets/pick_line.h"

namespace leye {

/// A line for one node of the network that is not closed, found by name, code, pinyin or initials.
class StationLine : public PickLine {
    Q_OBJECT

public:
    StationLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void retranslate();
    /// Keeps what is chosen.
    void setStations(const QList<Station> &stations);
    /// Of the station that the line shows; empty while it shows none.
    [[nodiscard]] const QString &code() const { return m_code; }
    void setCode(const QString &code);
    /// The code itself for a station that is not known.
    [[nodiscard]] QString nameOf(const QString &code) const;

Q_SIGNALS:
    void edited();

private:
    void search(const QString &typed);

    QList<Station> m_stations;
    QStringList m_found;
    QString m_code;
};

} // namespace leye
