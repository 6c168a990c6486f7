// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/station_entry.h"

#include "models/journal/history.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StationEntry)
};

constexpr qint64 kMillionth = 1'000'000;
constexpr auto kClosed = "closed"_L1;
const QString kCommunity = u"社区站"_s;
constexpr int kMostStations = 99; ///< of a kind in a subdistrict: codes end in two digits

/// 05, or T05 of a special station.
QString endOfCode(const QString &kind, int number)
{
    return (kind == kCommunity ? QString() : u"T"_s) + QString::number(number).rightJustified(2, u'0');
}

Result<void> requireName(const Station &station)
{
    return station.name.trimmed().isEmpty()
               ? Result<void>(fail(Error::Kind::Invalid, Words::tr("Give the name of the station."), u"name"_s))
               : Result<void>();
}

Result<void> requirePlace(const Station &station)
{
    constexpr qint64 kPole = 90 * kMillionth;
    constexpr qint64 kDateLine = 180 * kMillionth;
    if (station.latitude.has_value() != station.longitude.has_value())
        return fail(Error::Kind::Invalid, Words::tr("A place on the map takes both latitude and longitude."),
                    station.latitude ? u"longitude"_s : u"latitude"_s);
    const bool isBeyondPole = station.latitude && std::abs(*station.latitude) > kPole;
    if (isBeyondPole || (station.longitude && std::abs(*station.longitude) > kDateLine))
        return fail(Error::Kind::Invalid,
                    Words::tr("There is no such place. Latitudes of Shanghai are about 31, longitudes about 121."),
                    isBeyondPole ? u"latitude"_s : u"longitude"_s);
    return {};
}

Result<void> requireCode(const Station &station)
{
    for (int number = 1; number <= kMostStations; ++number) {
        if (station.code == station.parent + endOfCode(station.kind, number))
            return {};
    }
    return fail(Error::Kind::Invalid,
                Words::tr("The code of a station (%1) is that of its subdistrict and two digits more, here %2 to %3.")
                    .arg(station.kind, station.parent + endOfCode(station.kind, 1),
                         station.parent + endOfCode(station.kind, kMostStations)),
                u"code"_s);
}

Result<void> requireFreeCode(const Station &wanted, const QList<Station> &all)
{
    for (const Station &other : all) {
        if (other.code == wanted.code)
            return fail(Error::Kind::Conflict, Words::tr("%1 is taken: %2.").arg(other.code, other.name), u"code"_s);
    }
    return {};
}

/// No two open stations share a name.
Result<void> requireFreeName(const Station &wanted, const QList<Station> &all)
{
    for (const Station &other : all) {
        if (other.code != wanted.code && other.name == wanted.name && !isClosed(other))
            return fail(Error::Kind::Conflict, Words::tr("%1 is there already, as %2.").arg(other.name, other.code),
                        u"name"_s);
    }
    return {};
}

Result<Station> onFile(Journal &journal, const QString &code)
{
    LEYE_TRY(std::optional<Station> station, OfficeStore(journal.database()).station(code));
    if (!station || station->isDeleted())
        return fail(Error::Kind::NotFound, Words::tr("No station has the code %1 any more.").arg(code));
    return *std::move(station);
}

} // namespace

QStringList stationKinds() { return {kCommunity, u"园区"_s, u"楼宇商圈"_s, u"校区"_s}; }

QString freeStationCode(const QList<Station> &all, const QString &subdistrict, const QString &kind)
{
    for (int number = 1; number <= kMostStations; ++number) {
        const QString code = subdistrict + endOfCode(kind, number);
        if (std::none_of(all.begin(), all.end(), [&](const Station &one) { return one.code == code; }))
            return code;
    }
    return {};
}

Result<Committed> addStation(Journal &journal, const Viewer &viewer, Station station)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_CHECK(requireName(station));
    if (!stationKinds().contains(station.kind))
        return fail(Error::Kind::Invalid, Words::tr("Choose what kind of station it is."), u"kind"_s);
    LEYE_TRY(const QList<Station> all, OfficeStore(journal.database()).stations());
    if (std::none_of(all.begin(), all.end(),
                     [&](const Station &one) { return one.code == station.parent && one.kind == kSubdistrictKind; }))
        return fail(Error::Kind::Invalid, Words::tr("Choose the subdistrict the station belongs to."), u"parent"_s);
    LEYE_CHECK(requireCode(station));
    LEYE_CHECK(requirePlace(station));
    LEYE_CHECK(requireFreeCode(station, all));
    LEYE_CHECK(requireFreeName(station, all));
    station.id = stationId(station.code);
    station.area = areaOf(station.code);
    Edit edit(u"station.add"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, station));
    return journal.commit(edit);
}

Result<Committed> editStation(Journal &journal, const Viewer &viewer, const Station &before, const Station &after)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_CHECK(requireName(after));
    LEYE_CHECK(requirePlace(after));
    LEYE_TRY(const Station present, onFile(journal, before.code));
    if (after.name != before.name && !isClosed(present)) {
        LEYE_TRY(const QList<Station> all, OfficeStore(journal.database()).stations());
        LEYE_CHECK(requireFreeName(after, all));
    }
    return commitChanges(journal, Edit(u"station.edit"_s, viewer.user).change(before, after));
}

Result<Committed> closeStation(Journal &journal, const Viewer &viewer, const QString &code, const QString &own,
                               const QString &reason)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_TRY(const Station station, onFile(journal, code));
    if (!stationKinds().contains(station.kind))
        return fail(Error::Kind::Invalid, Words::tr("The centre and the subdistricts stay; only stations are closed."));
    if (station.code == own)
        return fail(
            Error::Kind::Conflict,
            Words::tr("This desk stands at %1 and would have no station. Close it from the desk of another one.")
                .arg(station.name));
    if (isClosed(station))
        return fail(Error::Kind::Conflict, Words::tr("%1 is closed already.").arg(station.name));
    if (reason.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Say why it is closed: a document with its number, a decision."),
                    u"reason"_s);
    EditedRecord closed{&kStation, station.id, station.id, station.area, station.sensitivity, false, {}};
    closed.cells.append({u"life"_s, Value(QString(kClosed)), station.sensitivity});
    return journal.commit(Edit(u"station.close"_s, viewer.user).append(closed).because(reason.trimmed()));
}

Result<Committed> reopenStation(Journal &journal, const Viewer &viewer, const QString &code)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_TRY(const Station station, onFile(journal, code));
    if (!isClosed(station))
        return fail(Error::Kind::Conflict, Words::tr("%1 is not closed.").arg(station.name));
    LEYE_TRY(const QList<Station> all, OfficeStore(journal.database()).stations());
    LEYE_CHECK(requireFreeName(station, all));
    return journal.commit(Edit(u"station.reopen"_s, viewer.user).restore(station));
}

bool isClosed(const Station &station) { return station.life == kClosed; }

Result<StationClosing> closingOf(Database &database, const Station &station)
{
    StationClosing closing;
    if (!isClosed(station))
        return closing;
    JournalStore store(database);
    LEYE_TRY(const QList<HistoryEntry> history,
             historyOf(store, {}, QString::fromLatin1(kStation.name), station.n, [](int) { return true; }));
    for (const HistoryEntry &entry : history) { // the last one counts
        if (entry.field == "life"_L1 && entry.to == Value(QString(kClosed)))
            closing = {dateAt(entry.wallMs, entry.zoneMinutes), entry.reason};
    }
    return closing;
}

} // namespace leye
