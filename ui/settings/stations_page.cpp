// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stations_page.h"

#include "models/office/network.h"
#include "ui/settings/station_panel.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"

#include <QPushButton>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kReason = u"closingReason"_s;

struct Read {
    QList<Station> stations;
    QHash<QString, StationClosing> closings;
};

int depthOf(const Station &station)
{
    constexpr qsizetype kSubdistrict = 9;
    return station.parent.isEmpty() ? 0 : station.code.size() <= kSubdistrict ? 1 : 2;
}

} // namespace

StationsPage::StationsPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"stations"_s)
    , m_panel(new StationPanel(parts.theme, u"station"_s, StationPanel::For::One))
    , m_new(new StationPanel(parts.theme, u"newStation"_s, StationPanel::For::NewOne))
    , m_closing(new FormPanel(parts.theme, u"closeStation"_s))
{
    addSearch(u"findStation"_s);
    m_add = addHeadButton(u"addStation"_s);
    for (FormPanel *panel : std::initializer_list<FormPanel *>{m_panel, m_new, m_closing})
        addPanel(panel);
    m_save = m_panel->addButton(u"saveStation"_s, true);
    m_close = m_panel->addButton(u"askWhyClosed"_s);
    m_reopen = m_panel->addButton(u"reopenStation"_s);
    m_make = m_new->addButton(u"makeStation"_s, true);
    m_panel->setStation({}, reason());
    m_closing->addLine(kReason);
    m_closing->setColumn(u"reason"_s, m_closing->field(kReason));
    m_closeNow = m_closing->addButton(u"closeNow"_s, true);
    connect(m_add, &QPushButton::clicked, this, &StationsPage::begin);
    connect(m_save, &QPushButton::clicked, this, &StationsPage::save);
    connect(m_panel, &FormPanel::submitted, this, &StationsPage::save);
    connect(m_close, &QPushButton::clicked, this, &StationsPage::askWhy);
    connect(m_reopen, &QPushButton::clicked, this, &StationsPage::reopenShown);
    connect(m_make, &QPushButton::clicked, this, &StationsPage::add);
    connect(m_new, &FormPanel::submitted, this, &StationsPage::add);
    connect(m_closeNow, &QPushButton::clicked, this, &StationsPage::closeShown);
    connect(m_closing, &FormPanel::submitted, this, &StationsPage::closeShown);
    arrange();
    retranslate();
}

QString StationsPage::sentence() const
{
    return tr("One centre, its subdistricts, their stations. What says 示例 is made up and wants replacing.");
}

void StationsPage::retranslate()
{
    setSearchLabel(tr("Find a station: name, pinyin, initials or code"));
    table().setAccessibleName(title());
    table().setColumns({{tr("Name")}, {tr("Kind")}, {tr("State")}, {tr("Code")}});
    m_add->setText(tr("Add a station"));
    m_panel->retranslate();
    m_save->setText(tr("Save"));
    m_close->setText(tr("Close the station …"));
    m_reopen->setText(tr("Open again"));
    m_new->retranslate();
    m_new->setTitle(tr("New station"));
    m_make->setText(tr("Add the station"));
    m_closing->field(kReason).setLabel(tr("&Reason"));
    m_closing->field(kReason).setHint(tr("A document with its number, a decision of the centre."));
    m_closeNow->setText(tr("Close the station"));
    list();
    tellWhich();
}

void StationsPage::read()
{
    look<Read>(
        [](DeskSession::Reading &reading) -> Result<Read> {
            Read read;
            LEYE_TRY(read.stations, OfficeStore(reading.database).stations());
            for (const Station &one : std::as_const(read.stations)) {
                if (isClosed(one)) {
                    LEYE_TRY(read.closings[one.code], closingOf(reading.database, one));
                }
            }
            return read;
        },
        [this](const Read &read) {
            m_stations = read.stations;
            m_closings = read.closings;
            m_new->setNetwork(m_stations);
            list();
        });
}

void StationsPage::list()
{
    if (m_stations.isEmpty())
        return;
    QList<RecordTable::Row> rows;
    for (const Station &one : std::as_const(m_stations)) {
        const QString state = isClosed(one) ? tr("closed") : one.isExample ? u"示例"_s : QString();
        rows.append({one.code, {one.name, one.kind, state, one.code}, depthOf(one), isClosed(one)});
    }
    showRows(rows);
}

bool StationsPage::fits(const QString &key, const QString &typed) const
{
    return std::any_of(m_stations.begin(), m_stations.end(),
                       [&](const Station &one) { return one.code == key && answersTo(one, typed); });
}

void StationsPage::show(const QString &key)
{
    const auto found =
        std::find_if(m_stations.begin(), m_stations.end(), [&key](const Station &one) { return one.code == key; });
    const Station station = found == m_stations.end() ? Station() : *found;
    if (station == m_shown)
        return;
    m_shown = station;
    m_panel->setStation(m_shown, reason());
    tellWhich();
}

void StationsPage::tellWhich()
{
    QStringList facts;
    if (!m_shown.code.isEmpty())
        facts.append(tr("%1 · code %2").arg(m_shown.kind, m_shown.code));
    if (const auto closing = m_closings.constFind(m_shown.code); closing != m_closings.cend())
        facts.append(tr("closed on %1: %2").arg(dateText(closing->day), closing->reason));
    m_panel->setTitle(m_shown.name, facts.join(u" · "_s));
    const bool mayClose = reason().isEmpty() && stationKinds().contains(m_shown.kind);
    m_close->setVisible(mayClose && !isClosed(m_shown));
    m_reopen->setVisible(mayClose && isClosed(m_shown));
}

void StationsPage::save()
{
    const std::optional<Station> after = m_shown.code.isEmpty() ? std::nullopt : m_panel->station();
    if (!after || !reason().isEmpty())
        return;
    run(
        m_panel,
        [before = m_shown, after = *after](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed saved, editStation(workspace.journal(), workspace.viewer(), before, after));
            return saved.action;
        },
        tr("%1 is saved.").arg(after->name));
}

/// In the subdistrict that is looked at.
void StationsPage::begin()
{
    const bool isSubdistrict = !m_shown.parent.isEmpty() && !stationKinds().contains(m_shown.kind);
    Station station;
    station.parent = isSubdistrict ? m_shown.code : m_shown.parent;
    m_new->setStation(station);
    open(m_new);
}

void StationsPage::add()
{
    const std::optional<Station> station = m_new->station();
    if (!station)
        return;
    run(
        m_new,
        [station = *station](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed added, addStation(workspace.journal(), workspace.viewer(), station));
            return added.action;
        },
        tr("%1 is in the network from now on.").arg(station->name));
}

void StationsPage::askWhy()
{
    m_closing->clearErrors();
    m_closing->setTitle(tr("Close %1").arg(m_shown.name),
                        tr("It is not offered any more when a station is chosen. The people of the station, what was "
                           "done there and its users stay as they are; it can be opened again."));
    m_closing->setText(kReason, {});
    open(m_closing);
}

void StationsPage::closeShown()
{
    run(
        m_closing,
        [code = m_shown.code, why = m_closing->text(kReason)](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed closed,
                     closeStation(workspace.journal(), workspace.viewer(), code, workspace.facts().station, why));
            return closed.action;
        },
        tr("%1 is closed.").arg(m_shown.name));
}

void StationsPage::reopenShown()
{
    run(
        m_panel,
        [code = m_shown.code](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed opened, reopenStation(workspace.journal(), workspace.viewer(), code));
            return opened.action;
        },
        tr("%1 is open again.").arg(m_shown.name));
}

} // namespace leye
