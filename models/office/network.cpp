// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"

#include "models/core/shipped_table.h"
#include "models/core/spelling.h"
#include "models/journal/operation.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSubdistrictDigits = 9;

std::optional<qint64> number(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

} // namespace

bool answersTo(const Station &station, QStringView typed)
{
    return answersTo(QStringView(station.name), typed) || answersTo(QStringView(station.code), typed);
}

Result<QList<Station>> shippedStations()
{
    LEYE_TRY(const ShippedTable table, ShippedTable::load(u"stations"_s));
    QList<Station> stations;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        Station station;
        station.code = table.cell(row, u"code");
        station.id = stationId(station.code);
        station.area = areaOf(station.code);
        station.name = table.cell(row, u"name");
        station.kind = table.cell(row, u"kind");
        station.parent = table.cell(row, u"parent");
        station.address = table.cell(row, u"address");
        station.hours = table.cell(row, u"hours");
        station.phone = table.cell(row, u"phone");
        station.host = table.cell(row, u"host");
        station.latitude = number(table.cell(row, u"latitude"));
        station.longitude = number(table.cell(row, u"longitude"));
        station.isExample = table.cell(row, u"is_example") == "1"_L1;
        stations.append(station);
    }
    return stations;
}

Result<QList<Setting>> shippedSettings()
{
    LEYE_TRY(const ShippedTable table, ShippedTable::load(u"settings"_s));
    QList<Setting> settings;
    for (qsizetype row = 0; row < table.rows(); ++row) {
        Setting setting;
        setting.name = table.cell(row, u"name");
        setting.value = table.cell(row, u"value");
        setting.from = QDate::fromString(table.cell(row, u"valid_from"), Qt::ISODate);
        setting.source = table.cell(row, u"source");
        setting.id = settingId(setting.name, setting.from);
        setting.area = kCentreArea;
        settings.append(setting);
    }
    return settings;
}

qint64 areaOf(QStringView stationCode)
{
    bool isNumber = false;
    const qint64 area = stationCode.first(std::min(kSubdistrictDigits, stationCode.size())).toLongLong(&isNumber);
    return isNumber && stationCode.size() >= kSubdistrictDigits ? area : kCentreArea;
}

Id16 stationId(const QString &code) { return naturalRecordId(u"station", code); }

Id16 settingId(const QString &name, QDate from)
{
    return naturalRecordId(u"setting", name + u'/' + from.toString(Qt::ISODate));
}

Id16 codeId(const QString &table, const QString &code) { return naturalRecordId(u"code", table + u'/' + code); }

Id16 importProfileId(const QString &kind, const QString &name)
{
    return naturalRecordId(u"import_profile", kind + u'/' + name);
}

Id16 noteTemplateId(const QString &kind, const QString &name)
{
    return naturalRecordId(u"note_template", kind + u'/' + name);
}

} // namespace leye
