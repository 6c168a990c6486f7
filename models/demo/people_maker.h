// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/id_issuer.h"
#include "models/demo/name_maker.h"
#include "models/people/person.h"

namespace leye {

/// Why somebody is on file.
enum class DemoGroup : quint8 { Graduate, Youth, Hard, Unemployed, Elder, Contact };
[[nodiscard]] constexpr bool isSeeker(DemoGroup group) { return group <= DemoGroup::Unemployed; }

/// Where somebody lives.
struct DemoHome {
    QString subdistrict; ///< 四川北路街道
    QString committee;   ///< 12-digit code
    QString committeeName;
};

/// Whom to make up.
struct PersonWish {
    DemoGroup group = DemoGroup::Contact;
    DemoHome home;
    QDate day;         ///< of registration
    qint64 number = 0; ///< of all people, from 0
    std::optional<Sex> sex = {};
    QDate bornAbout = {}; ///< within four years of it; invalid: by the ages of the group
};

/// Makes up people: everything of a person's file that the station would know, so that age, studies, work and numbers
/// agree with each other. Ages follow the register (DOMAIN notes §1: 80 and over are 14.5 % of those over 60).
class PeopleMaker {
public:
    [[nodiscard]] static Result<PeopleMaker> load();

    /// Without id and area.
    [[nodiscard]] Person make(Dice &dice, const PersonWish &wish);
    /// The story's numbers are given away already.
    void reserve(const QString &idNumber) { m_ids.reserve(idNumber); }
    [[nodiscard]] const NameMaker &names() const { return m_names; }

private:
    struct Major {
        QString name;
        QString education;
    };
    void identify(Dice &dice, Person &person, Sex sex);
    void settle(Dice &dice, Person &person, DemoGroup group, const DemoHome &home) const;
    void study(Dice &dice, Person &person, DemoGroup group, QDate day) const;
    void work(Dice &dice, Person &person, DemoGroup group, QDate day) const;

    NameMaker m_names;
    IdIssuer m_ids;
    QList<Major> m_majors;
};

/// The phone of the `number`-th person: 16x ranges that no carrier has given out, each number once below 600 million.
[[nodiscard]] QString demoPhone(qint64 number);

} // namespace leye
