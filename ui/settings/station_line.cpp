// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/station_line.h"

#include "models/office/network.h"
#include "models/office/station_entry.h"

#include <QLineEdit>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHits = 6;

} // namespace

StationLine::StationLine(const Theme &theme, const QString &name, QWidget *parent) : PickLine(theme, name, parent)
{
    connect(this, &PickLine::typed, this, [this](const QString &typed) {
        if (!m_code.isEmpty() && typed == nameOf(m_code))
            return;
        m_code.clear();
        search(typed);
        Q_EMIT edited();
    });
    connect(this, &PickLine::taken, this, [this](int row) {
        setCode(m_found[row]);
        Q_EMIT edited();
    });
    retranslate();
}

void StationLine::retranslate() { setListName(tr("Stations found")); }

void StationLine::setStations(const QList<Station> &stations)
{
    m_stations = stations;
    if (!m_code.isEmpty())
        setCode(m_code);
}

void StationLine::setCode(const QString &code)
{
    m_code = code;
    line().setText(code.isEmpty() ? QString() : nameOf(code));
    offer({});
}

QString StationLine::nameOf(const QString &code) const
{
    const auto found = std::ranges::find(m_stations, code, &Station::code);
    return found == m_stations.end() ? code : found->name;
}

void StationLine::search(const QString &typed)
{
    m_found.clear();
    QStringList rows;
    for (const Station &station : std::as_const(m_stations)) {
        if (rows.size() == kHits || typed.isEmpty())
            break;
        if (isClosed(station) || !answersTo(station, typed))
            continue;
        m_found.append(station.code);
        rows.append(u"%1    %2 · %3"_s.arg(station.name, station.kind, station.code));
    }
    offer(rows);
}

} // namespace leye
