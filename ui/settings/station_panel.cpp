// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/station_panel.h"

#include "models/office/station_entry.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLineEdit>

#include <array>
#include <cmath>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The plain texts of a station, by the ends of the names of their inputs.
struct TextInput {
    const char *end;
    const char *label;
    QString Station::*member;
};
constexpr std::array kTexts{
    TextInput{"Address", QT_TRANSLATE_NOOP("leye::StationPanel", "&Address"), &Station::address},
    TextInput{"Hours", QT_TRANSLATE_NOOP("leye::StationPanel", "Opening &hours"), &Station::hours},
    TextInput{"Phone", QT_TRANSLATE_NOOP("leye::StationPanel", "&Phone"), &Station::phone},
    TextInput{"Host", QT_TRANSLATE_NOOP("leye::StationPanel", "H&ost"), &Station::host},
};
constexpr auto kNameEnd = "Name";
constexpr auto kParentEnd = "Parent";
constexpr auto kKindEnd = "Kind";
constexpr auto kCodeEnd = "Code";
struct DegreeInput {
    const char *end;
    std::optional<qint64> Station::*member;
};
constexpr std::array kDegrees{DegreeInput{"Latitude", &Station::latitude},
                              DegreeInput{"Longitude", &Station::longitude}};

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

} // namespace

StationPanel::StationPanel(const Theme &theme, const QString &name, For what)
    : FormPanel(theme, name)
    , m_name(name)
    , m_example(new QCheckBox)
{
    addLine(input(kNameEnd));
    setColumn(u"name"_s, field(input(kNameEnd)));
    if (what == For::NewOne)
        addPlace();
    for (const TextInput &one : kTexts)
        addLine(input(one.end));
    for (const DegreeInput &one : kDegrees) {
        addLine(input(one.end));
        setColumn(QString::fromLatin1(one.end).toLower(), field(input(one.end)));
    }
    m_example->setObjectName(input("IsExample"));
    add(m_example);
}

/// What stays as it is once the station is there.
void StationPanel::addPlace()
{
    m_parent = addChoice(input(kParentEnd));
    m_kind = addChoice(input(kKindEnd));
    addLine(input(kCodeEnd));
    for (const char *end : {kParentEnd, kKindEnd, kCodeEnd})
        setColumn(QString::fromLatin1(end).toLower(), field(input(end)));
    QList<Choice::Option> kinds;
    for (const QString &kind : stationKinds())
        kinds.append({kind, kind});
    m_kind->setOptions(kinds);
    for (Choice *choice : {m_parent, m_kind})
        connect(choice, &Choice::chosen, this, &StationPanel::proposeCode);
}

void StationPanel::retranslate()
{
    field(input(kNameEnd)).setLabel(tr("Na&me"));
    for (const TextInput &one : kTexts)
        field(input(one.end)).setLabel(tr(one.label));
    field(input("Latitude")).setLabel(tr("La&titude"));
    field(input("Longitude")).setLabel(tr("Lon&gitude"));
    field(input("Longitude")).setHint(tr("In degrees, such as 31.274500 and 121.486000; it tells who lives near."));
    m_example->setText(tr("示例: this is made up"));
    if (!m_parent)
        return;
    field(input(kParentEnd)).setLabel(tr("&Subdistrict"));
    field(input(kKindEnd)).setLabel(tr("&Kind"));
    field(input(kCodeEnd)).setLabel(tr("&Code"));
    field(input(kCodeEnd)).setHint(tr("Made from subdistrict and kind; it stays for good."));
}

void StationPanel::setNetwork(const QList<Station> &all)
{
    m_all = all;
    QList<Choice::Option> subdistricts;
    for (const Station &one : all) {
        if (one.kind == kSubdistrictKind)
            subdistricts.append({one.code, one.name});
    }
    m_parent->setOptions(subdistricts);
}

void StationPanel::setStation(const Station &station, const QString &reason)
{
    m_station = station;
    m_proposed.clear();
    clearErrors();
    setReadOnly(reason);
    m_example->setEnabled(reason.isEmpty());
    setText(input(kNameEnd), station.name);
    for (const TextInput &one : kTexts)
        setText(input(one.end), station.*(one.member));
    for (const DegreeInput &one : kDegrees)
        setText(input(one.end), degreesText(station.*(one.member)));
    m_example->setChecked(station.isExample);
    if (!m_parent)
        return;
    m_parent->setCode(station.parent);
    m_kind->setCode(station.kind);
    setText(input(kCodeEnd), station.code);
}

/// A code that somebody typed stays.
void StationPanel::proposeCode()
{
    const QString code = text(input(kCodeEnd));
    if (m_parent->code().isEmpty() || m_kind->code().isEmpty() || (!code.isEmpty() && code != m_proposed))
        return;
    m_proposed = freeStationCode(m_all, m_parent->code(), m_kind->code());
    setText(input(kCodeEnd), m_proposed);
}

std::optional<Station> StationPanel::station()
{
    Station filled = m_station;
    filled.name = text(input(kNameEnd));
    for (const TextInput &one : kTexts)
        filled.*(one.member) = text(input(one.end));
    for (const DegreeInput &one : kDegrees) {
        bool isWrong = false;
        filled.*(one.member) = millionths(text(input(one.end)), isWrong);
        if (isWrong) {
            field(input(one.end)).setError(tr("Give degrees as a number, such as 121.486000."));
            field(input(one.end)).input()->setFocus();
            return std::nullopt;
        }
    }
    filled.isExample = m_example->isChecked();
    if (m_parent) {
        filled.parent = m_parent->code();
        filled.kind = m_kind->code();
        filled.code = text(input(kCodeEnd));
    }
    return filled;
}

} // namespace leye
