// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id_area.h"

#include "models/core/shipped_table.h"

namespace leye {

using namespace Qt::StringLiterals;

Result<IdAreas> IdAreas::load()
{
    LEYE_TRY(const ShippedTable table, ShippedTable::load(u"id_areas"_s, {u"code"_s, u"name"_s}));
    IdAreas areas;
    for (qsizetype row = 0; row < table.rows(); ++row)
        areas.m_names.insert(table.cell(row, u"code"), table.cell(row, u"name"));
    return areas;
}

QString IdAreas::nameOf(QStringView idNumber) const
{
    constexpr qsizetype kCitizen = 18;
    constexpr qsizetype kProvince = 2;
    constexpr qsizetype kDistrict = 6;
    if (idNumber.size() != kCitizen)
        return {};
    const QString district = m_names.value(idNumber.first(kDistrict).toString());
    return district.isEmpty() ? m_names.value(idNumber.first(kProvince).toString()) : district;
}

} // namespace leye
