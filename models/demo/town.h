// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/people_maker.h"
#include "models/office/workspace.h"

namespace leye {

/// A station or special station with those who work there, by their places in Town::staff.
struct DemoPlace {
    QString code;
    qsizetype subdistrict = 0;
    QList<qsizetype> aides;
};

/// One subdistrict: its committees and places.
struct DemoQuarter {
    qint64 area = 0;
    QList<DemoHome> homes;
    QList<qsizetype> places;
    qsizetype counsellor = 0; ///< in Town::staff
};

/// Where the demonstration plays, and who works there.
struct Town {
    QList<DemoQuarter> quarters;
    QList<DemoPlace> places;
    QList<User> staff; ///< the first user of the workspace is the first

    /// The subtree of a node of the network, without staff. NotFound where nothing lies under it.
    [[nodiscard]] static Result<Town> under(const QString &node);
};

/// How users are made: all with one passphrase.
struct Hiring {
    Workspace &workspace;
    const SecretBytes &passphrase;
    PassphraseCost cost;
    const SecretBytes &recovery;        ///< brings the counsellors' keys
    std::function<Result<void>()> goOn; ///< asked before each: a passphrase takes its time

    [[nodiscard]] Result<void> hire(Town &town, const User &user) const;
};

/// Hires besides those the story names, who are in `town.staff` already: three aides a station, one at each special
/// station, a counsellor and a manager a subdistrict.
[[nodiscard]] Result<void> hireStaff(Town &town, const Hiring &hiring, const NameMaker &names, Dice &dice);

/// Whether somebody of the staff has a role.
[[nodiscard]] bool hasRole(const User &user, Role role);

} // namespace leye
