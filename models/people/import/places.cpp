// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/places.h"

#include "models/core/compact_text.h"
#include "models/core/shipped_table.h"

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Without what stands before and behind the name itself.
template <size_t Before, size_t Behind>
QString bareName(const QString &typed, const std::array<QStringView, Before> &before,
                 const std::array<QStringView, Behind> &behind)
{
    QString name = compactText(typed);
    for (const QStringView part : before) {
        if (name.size() > part.size() && name.startsWith(part))
            name.remove(0, part.size());
    }
    for (const QStringView part : behind) {
        if (name.size() > part.size() && name.endsWith(part)) {
            name.chop(part.size());
            break;
        }
    }
    return name;
}

constexpr std::array<QStringView, 3> kDistrict{u"上海市", u"上海", u"虹口区"};

QString bareSubdistrict(const QString &typed)
{
    static constexpr std::array<QStringView, 3> kBehind{u"街道办事处", u"街道办", u"街道"};
    return bareName(typed, kDistrict, kBehind);
}

QString bareCommittee(const QString &typed)
{
    static constexpr std::array<QStringView, 5> kBehind{u"社区居民委员会", u"居民委员会", u"居委会", u"居委",
                                                        u"居民区"};
    return bareName(typed, kDistrict, kBehind);
}

} // namespace

Result<Places> Places::load()
{
    Places places;
    LEYE_TRY(const ShippedTable subdistricts,
             ShippedTable::load(u"hongkou_subdistricts"_s, {u"code9"_s, u"name_zh"_s}));
    for (qsizetype row = 0; row < subdistricts.rows(); ++row) {
        const QString code = subdistricts.cell(row, u"code9");
        places.m_subdistricts.insert(bareSubdistrict(subdistricts.cell(row, u"name_zh")), code);
        places.m_subdistricts.insert(code, code);
        places.m_subdistrictNames.insert(code, subdistricts.cell(row, u"name_zh"));
        places.m_subdistricts.insert(code + u"000"_s, code);
    }
    LEYE_TRY(const ShippedTable committees,
             ShippedTable::load(u"hongkou_committees"_s, {u"code12"_s, u"name_zh"_s, u"subdistrict_code9"_s}));
    for (qsizetype row = 0; row < committees.rows(); ++row) {
        const QString code = committees.cell(row, u"code12");
        places.m_committees.insert(bareCommittee(committees.cell(row, u"name_zh")), code);
        places.m_committees.insert(code, code);
        places.m_names.insert(code, committees.cell(row, u"name_zh"));
    }
    return places;
}

QString Places::subdistrict(const QString &typed) const { return m_subdistricts.value(bareSubdistrict(typed)); }

QString Places::committee(const QString &typed, const QString &subdistrict) const
{
    QString found;
    const QList<QString> codes = m_committees.values(bareCommittee(typed));
    for (const QString &code : codes) {
        if (!code.startsWith(subdistrict))
            continue;
        if (!found.isEmpty())
            return {};
        found = code;
    }
    return found;
}

QStringList Places::committees() const
{
    QStringList codes = m_names.keys();
    codes.sort();
    return codes;
}

QString Places::subdistrictName(const QString &committee) const
{
    constexpr qsizetype kSubdistrictDigits = 9;
    return m_subdistrictNames.value(committee.left(kSubdistrictDigits));
}

} // namespace leye
