// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/town.h"

#include "models/office/network.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Demo)
};

constexpr int kAidesOfAStation = 3;

/// Somebody made up, at the end of Town::staff.
Result<qsizetype> hireOne(Town &town, const Hiring &hiring, const NameMaker &names, Dice &dice, const QString &station,
                          Role role)
{
    User user;
    const auto isTaken = [&user](const User &other) { return other.name == user.name; };
    do {
        user.name = names.name(dice, dice.between(1968, 1999), dice.permille(300) ? Sex::Man : Sex::Woman);
    } while (std::any_of(town.staff.begin(), town.staff.end(), isTaken));
    user.station = station;
    user.roles = codesOf(role);
    LEYE_CHECK(hiring.hire(town, user));
    return town.staff.size() - 1;
}

bool isSpecial(const QString &code) { return code.contains(u'T'); }

} // namespace

Result<Town> Town::under(const QString &node)
{
    Town town;
    LEYE_TRY(const QList<Station> network, shippedStations());
    LEYE_TRY(const ShippedTable committees,
             ShippedTable::load(u"hongkou_committees"_s, {u"code12"_s, u"name_zh"_s, u"subdistrict_code9"_s}));
    for (const Station &station : network) {
        if (!station.code.startsWith(node) || station.parent.isEmpty())
            continue;
        if (station.kind == u"街道"_s) {
            DemoQuarter quarter{station.code.toLongLong(), {}, {}, 0};
            for (qsizetype row = 0; row < committees.rows(); ++row) {
                if (committees.cell(row, u"subdistrict_code9") == station.code)
                    quarter.homes.append(
                        {station.name, committees.cell(row, u"code12"), committees.cell(row, u"name_zh")});
            }
            town.quarters.append(quarter);
        } else if (!town.quarters.isEmpty()) {
            town.quarters.last().places.append(town.places.size());
            town.places.append({station.code, town.quarters.size() - 1, {}});
        }
    }
    if (town.places.isEmpty())
        return fail(Error::Kind::NotFound, Words::tr("There is no station under %1 in the network.").arg(node), node);
    return town;
}

bool hasRole(const User &user, Role role) { return rolesFromCodes(user.roles).testFlag(role); }

Result<void> Hiring::hire(Town &town, const User &user) const
{
    LEYE_CHECK(goOn());
    LEYE_TRY(const User added, workspace.addUser(user, passphrase, cost, &recovery));
    town.staff.append(added);
    return {};
}

Result<void> hireStaff(Town &town, const Hiring &hiring, const NameMaker &names, Dice &dice)
{
    const auto hire = [&](const QString &station, Role role) {
        return hireOne(town, hiring, names, dice, station, role);
    };
    for (DemoQuarter &quarter : town.quarters) {
        const QString area = QString::number(quarter.area);
        for (const qsizetype at : quarter.places) {
            DemoPlace &place = town.places[at];
            for (qsizetype i = 0; i < town.staff.size(); ++i) {
                if (town.staff[i].station == place.code && hasRole(town.staff[i], Role::Aide))
                    place.aides.append(i);
            }
            while (place.aides.size() < (isSpecial(place.code) ? 1 : kAidesOfAStation)) {
                LEYE_TRY(const qsizetype aide, hire(place.code, Role::Aide));
                place.aides.append(aide);
            }
        }
        const auto known = std::find_if(town.staff.begin(), town.staff.end(), [&](const User &user) {
            return user.station.startsWith(area) && hasRole(user, Role::Counsellor);
        });
        quarter.counsellor = known - town.staff.begin();
        if (known == town.staff.end()) {
            LEYE_TRY(quarter.counsellor, hire(town.places[quarter.places.first()].code, Role::Counsellor));
        }
        const bool hasManager = std::any_of(town.staff.begin(), town.staff.end(), [&](const User &user) {
            return user.station.startsWith(area) && hasRole(user, Role::Manager);
        });
        if (!hasManager)
            LEYE_CHECK(hire(area, Role::Manager));
    }
    return {};
}

} // namespace leye
