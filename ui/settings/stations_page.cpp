// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stations_page.h"

#include "models/office/network.h"
#include "models/office/office_entry.h"
#include "models/office/office_store.h"
#include "ui/settings/form_panel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/state_view.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <cmath>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kLatitude = u"stationLatitude"_s;
const QString kLongitude = u"stationLongitude"_s;

/// The plain texts of a station, by the names of their inputs.
struct TextInput {
    const char *name;
    const char *label;
    QString Station::*member;
};
constexpr std::array kTexts{
    TextInput{"stationName", QT_TRANSLATE_NOOP("leye::StationsPage", "Na&me"), &Station::name},
    TextInput{"stationAddress", QT_TRANSLATE_NOOP("leye::StationsPage", "&Address"), &Station::address},
    TextInput{"stationHours", QT_TRANSLATE_NOOP("leye::StationsPage", "Opening &hours"), &Station::hours},
    TextInput{"stationPhone", QT_TRANSLATE_NOOP("leye::StationsPage", "&Phone"), &Station::phone},
    TextInput{"stationHost", QT_TRANSLATE_NOOP("leye::StationsPage", "H&ost"), &Station::host},
};

constexpr double kMillion = 1e6;
constexpr int kDecimals = 6;

/// 31.274500, from and to millionths of a degree.
QString degreesText(std::optional<qint64> millionths)
{
    return millionths ? QString::number(double(*millionths) / kMillion, 'f', kDecimals) : QString();
}

/// Nothing for an empty text; `isWrong` for one that is no number.
std::optional<qint64> millionths(const QString &typed, bool &isWrong)
{
    if (typed.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double degrees = typed.toDouble(&isNumber);
    isWrong = !isNumber || std::abs(degrees) > 360;
    return isWrong ? std::nullopt : std::optional(qint64(std::llround(degrees * kMillion)));
}

int depthOf(const Station &station)
{
    constexpr qsizetype kSubdistrict = 9;
    return station.parent.isEmpty() ? 0 : station.code.size() <= kSubdistrict ? 1 : 2;
}

} // namespace

StationsPage::StationsPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"stations"_s)
    , m_panel(addPanel(new FormPanel(parts.theme, u"station"_s)))
    , m_example(new QCheckBox)
{
    addSearch(u"findStation"_s);
    for (const TextInput &input : kTexts)
        m_panel->addLine(QString::fromLatin1(input.name));
    m_panel->addLine(kLatitude);
    m_panel->addLine(kLongitude);
    m_example->setObjectName(u"stationIsExample"_s);
    m_panel->add(m_example);
    m_save = m_panel->addButton(u"saveStation"_s, true);
    m_panel->setReadOnly(reason());
    m_example->setEnabled(reason().isEmpty());
    connect(m_save, &QPushButton::clicked, this, &StationsPage::save);
    connect(m_panel, &FormPanel::submitted, this, &StationsPage::save);
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
    table().setColumns({{tr("Name")}, {tr("Kind")}, {tr("Example")}, {tr("Code")}});
    for (const TextInput &input : kTexts)
        m_panel->field(QString::fromLatin1(input.name)).setLabel(tr(input.label));
    m_panel->field(kLatitude).setLabel(tr("La&titude"));
    m_panel->field(kLongitude).setLabel(tr("Lon&gitude"));
    m_panel->field(kLongitude).setHint(tr("In degrees, such as 31.274500 and 121.486000; it tells who lives near."));
    m_example->setText(tr("示例: this is made up"));
    m_save->setText(tr("Save"));
}

void StationsPage::read()
{
    look<QList<Station>>([](DeskSession::Reading &reading) { return OfficeStore(reading.database).stations(); },
                         [this](const QList<Station> &stations) {
                             m_stations.clear();
                             QList<RecordTable::Row> rows;
                             for (const Station &one : stations) {
                                 m_stations.insert(one.code, one);
                                 rows.append({one.code,
                                              {one.name, one.kind, one.isExample ? u"示例"_s : QString(), one.code},
                                              depthOf(one)});
                             }
                             showRows(rows);
                         });
}

bool StationsPage::fits(const QString &key, const QString &typed) const
{
    return answersTo(m_stations.value(key), typed);
}

void StationsPage::show(const QString &key)
{
    const Station station = m_stations.value(key);
    if (station == m_shown)
        return;
    m_shown = station;
    fill();
}

void StationsPage::fill()
{
    m_panel->clearErrors();
    m_panel->setTitle(m_shown.name, tr("%1 · code %2").arg(m_shown.kind, m_shown.code));
    for (const TextInput &input : kTexts)
        m_panel->setText(QString::fromLatin1(input.name), m_shown.*(input.member));
    m_panel->setText(kLatitude, degreesText(m_shown.latitude));
    m_panel->setText(kLongitude, degreesText(m_shown.longitude));
    m_example->setChecked(m_shown.isExample);
}

void StationsPage::save()
{
    if (m_shown.code.isEmpty() || !reason().isEmpty())
        return;
    Station after = m_shown;
    for (const TextInput &input : kTexts)
        after.*(input.member) = m_panel->text(QString::fromLatin1(input.name));
    after.isExample = m_example->isChecked();
    for (const auto &[name, member] : {std::pair(kLatitude, &Station::latitude), {kLongitude, &Station::longitude}}) {
        bool isWrong = false;
        after.*member = millionths(m_panel->text(name), isWrong);
        if (isWrong) {
            m_panel->field(name).setError(tr("Give degrees as a number, such as 121.486000."));
            m_panel->field(name).input()->setFocus();
            return;
        }
    }
    run(
        m_panel,
        [before = m_shown, after](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed saved, editStation(workspace.journal(), workspace.viewer(), before, after));
            return saved.action;
        },
        tr("%1 is saved.").arg(after.name));
}

} // namespace leye
