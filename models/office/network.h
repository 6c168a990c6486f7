// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/office/records.h"

namespace leye {

/// Area of records that belong to the whole district.
inline constexpr qint64 kCentreArea = 310109;

/// The network as shipped: the centre, 8 subdistricts, 28 stations, 14 special stations. Names that no public source
/// gives are examples, marked so, and want replacing.
[[nodiscard]] Result<QList<Station>> shippedStations();

/// Thresholds, quotas and frequencies as shipped, each with its source; what is only a guess says 示例值.
[[nodiscard]] Result<QList<Setting>> shippedSettings();

/// Whether somebody who types this looks for the station: a part of its name or code, its pinyin, or the initials of
/// its syllables (jxlj), from any character on. Spaces do not matter; nothing typed fits every station.
[[nodiscard]] bool answersTo(const Station &station, QStringView typed);

/// The area of a station code: its subdistrict, or the centre.
[[nodiscard]] qint64 areaOf(QStringView stationCode);

/// The id of such a record is made from its key, so that two desks that create it make one record.
[[nodiscard]] Id16 stationId(const QString &code);
[[nodiscard]] Id16 settingId(const QString &name, QDate from);
[[nodiscard]] Id16 codeId(const QString &table, const QString &code);
[[nodiscard]] Id16 importProfileId(const QString &kind, const QString &name);
[[nodiscard]] Id16 noteTemplateId(const QString &kind, const QString &name);

} // namespace leye
