// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/people_maker.h"

#include "models/core/citizen_id.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kElder = 60; // 60周岁及以上, as the article counts

struct AgeBand {
    int from;
    int to;
    int weight;
};

/// Ages on the day of registration.
QList<AgeBand> agesOf(DemoGroup group, Sex sex)
{
    switch (group) {
    case DemoGroup::Graduate:
        return {{21, 23, 70}, {24, 26, 30}};
    case DemoGroup::Youth:
        return {{20, 24, 30}, {25, 29, 40}, {30, 34, 30}};
    case DemoGroup::Hard:
        return {{35, 44, 25}, {45, 49, 30}, {50, sex == Sex::Man ? 59 : 53, 45}};
    case DemoGroup::Unemployed:
        return {{19, 24, 12}, {25, 34, 30}, {35, 44, 30}, {45, sex == Sex::Man ? 57 : 52, 28}};
    case DemoGroup::Elder:
        return {{60, 69, 520}, {70, 79, 335}, {80, 89, 127}, {90, 100, 18}};
    case DemoGroup::Contact:
        return {{18, 39, 30}, {40, 59, 50}, {60, 75, 20}};
    }
    return {{30, 40, 1}};
}

QDate birthFor(Dice &dice, DemoGroup group, Sex sex, QDate day)
{
    const QList<AgeBand> bands = agesOf(group, sex);
    QList<int> weights;
    for (const AgeBand &band : bands)
        weights.append(band.weight);
    const AgeBand &band = bands[Weights(weights).draw(dice)];
    // At least a day past the birthday, so that nobody is of another age than the band says.
    return day.addYears(-dice.between(band.from, band.to)).addDays(-1 - int(dice.below(363)));
}

QString pickCode(Dice &dice, const QList<std::pair<int, const char16_t *>> &choices)
{
    QList<int> weights;
    for (const auto &choice : choices)
        weights.append(choice.first);
    return QString::fromUtf16(choices[Weights(weights).draw(dice)].second);
}

QString maritalOf(Dice &dice, int age)
{
    if (age < 28)
        return pickCode(dice, {{92, u"10"}, {8, u"20"}});
    if (age < 60)
        return pickCode(dice, {{12, u"10"}, {74, u"20"}, {12, u"40"}, {2, u"30"}});
    return pickCode(dice, {{2, u"10"}, {age < 75 ? 78 : 50, u"20"}, {5, u"40"}, {age < 75 ? 15 : 43, u"30"}});
}

/// 60 education codes by when somebody went to school (GB/T 4658).
QString educationOf(Dice &dice, int birthYear)
{
    if (birthYear < 1945)
        return pickCode(dice, {{30, u"90"}, {40, u"81"}, {20, u"71"}, {7, u"61"}, {3, u"21"}});
    if (birthYear < 1962)
        return pickCode(dice, {{12, u"81"}, {50, u"71"}, {26, u"61"}, {8, u"31"}, {4, u"21"}});
    if (birthYear < 1980)
        return pickCode(dice, {{30, u"71"}, {28, u"61"}, {22, u"44"}, {13, u"31"}, {7, u"21"}});
    return pickCode(dice, {{8, u"71"}, {14, u"61"}, {24, u"44"}, {28, u"31"}, {24, u"21"}, {2, u"14"}});
}

} // namespace

QString demoPhone(qint64 number)
{
    // Prefixes without a carrier; multiplying by a number without common factors visits each place once.
    static constexpr std::array kPrefixes{160, 161, 163, 164, 168, 169};
    constexpr qint64 kEach = 100'000'000;
    constexpr qint64 kAll = kEach * qint64(kPrefixes.size());
    constexpr qint64 kStep = 123'456'787; // odd, no multiple of 3 or 5
    const qint64 place = (number % kAll * kStep + 271'828'183) % kAll;
    return QString::number(kPrefixes[size_t(place / kEach)]) + QString::number(place % kEach).rightJustified(8, u'0');
}

Result<PeopleMaker> PeopleMaker::load()
{
    PeopleMaker maker;
    LEYE_TRY(maker.m_names, NameMaker::load());
    LEYE_TRY(maker.m_ids, IdIssuer::load());
    LEYE_TRY(const ShippedTable majors, loadDemoTable(u"majors"_s, {u"major"_s, u"education"_s}));
    for (qsizetype row = 0; row < majors.rows(); ++row)
        maker.m_majors.append({majors.cell(row, u"major"), majors.cell(row, u"education")});
    return maker;
}

Person PeopleMaker::make(Dice &dice, const PersonWish &wish)
{
    Person person;
    const int men = wish.group == DemoGroup::Elder ? 460 : 500;
    const Sex sex = wish.sex ? *wish.sex : dice.permille(men) ? Sex::Man : Sex::Woman;
    person.sex = codeOf(sex);
    person.birth = wish.bornAbout.isValid() ? wish.bornAbout.addDays(dice.between(-4 * 365, 4 * 365))
                                            : birthFor(dice, wish.group, sex, wish.day);
    if (wish.group == DemoGroup::Elder)
        person.birth = std::min(person.birth, wish.day.addYears(-kElder).addDays(-1));
    person.name = m_names.name(dice, person.birth.year(), sex);
    if (wish.group != DemoGroup::Contact || dice.permille(300))
        identify(dice, person, sex);
    else
        person.noIdReason = u"家属联系人，未登记证件"_s;
    person.phone = demoPhone(wish.number);
    settle(dice, person, wish.group, wish.home);
    study(dice, person, wish.group, wish.day);
    work(dice, person, wish.group, wish.day);
    return person;
}

void PeopleMaker::identify(Dice &dice, Person &person, Sex sex)
{
    if (dice.permille(3)) {
        person.noIdReason = u"证件遗失，补办中"_s;
        return;
    }
    const IssuedNumber issued = m_ids.issue(dice, person.birth, sex);
    if (issued.number.isEmpty()) {
        person.noIdReason = u"待核对证件"_s;
        return;
    }
    person.idType = id_type::kResident.toString();
    person.idNumber = issued.number;
    person.nativePlace = issued.area;
}

void PeopleMaker::settle(Dice &dice, Person &person, DemoGroup group, const DemoHome &home) const
{
    QString neighbourhood = home.committeeName;
    if (neighbourhood.endsWith(u"居委会"_s))
        neighbourhood.chop(3);
    person.committee = home.committee;
    person.livingAddress = home.subdistrict + neighbourhood + u"居民区"_s + QString::number(dice.between(1, 80)) +
                           u'弄' + QString::number(dice.between(1, 24)) + u'号' + QString::number(dice.between(1, 6)) +
                           u"0"_s + QString::number(dice.between(1, 6)) + u'室';
    person.residence = pickCode(dice, {{76, u"01"}, {14, u"02"}, {10, u"03"}});
    person.livesElsewhere = person.residence != u"01"_s && dice.permille(250);
    if (person.residence == u"01"_s)
        person.registeredAddress = person.livingAddress;
    if (group == DemoGroup::Contact)
        return;
    person.householdType = person.residence == u"03"_s ? u"12"_s : u"50"_s;
    if (dice.permille(100)) // 民族 is asked only where a subsidy needs it
        person.ethnicity = pickCode(dice, {{94, u"01"}, {3, u"03"}, {2, u"11"}, {1, u"08"}});
    if (dice.permille(group == DemoGroup::Hard ? 140 : 12)) {
        person.lowIncome = true;
        person.incomeSource = u"低保补助"_s;
    }
}

void PeopleMaker::study(Dice &dice, Person &person, DemoGroup group, QDate day) const
{
    if (group == DemoGroup::Contact)
        return;
    person.education = educationOf(dice, person.birth.year());
    person.marital = maritalOf(dice, int(person.birth.daysTo(day) / 366));
    person.political = person.birth.year() > 1996 ? pickCode(dice, {{60, u"03"}, {36, u"13"}, {4, u"01"}})
                                                  : pickCode(dice, {{91, u"13"}, {9, u"01"}});
    if (group != DemoGroup::Graduate)
        return;
    const Major &major = dice.pick(m_majors);
    person.education = major.education;
    person.major = major.name;
    person.school = pickCode(dice, {{30, u"某应用技术大学"},
                                    {25, u"某职业技术学院"},
                                    {20, u"某理工大学"},
                                    {15, u"某师范大学"},
                                    {10, u"某财经大学"}});
    const QDate june(day.year(), 6, 30);
    person.graduated = (june < day ? june : june.addYears(-1)).addYears(dice.permille(800) ? 0 : -1);
}

void PeopleMaker::work(Dice &dice, Person &person, DemoGroup group, QDate day) const
{
    switch (group) {
    case DemoGroup::Contact:
        return;
    case DemoGroup::Elder:
        person.labourStatus = u"04"_s;
        person.emergencyContact =
            pickCode(dice, {{30, u"儿子"}, {35, u"女儿"}, {20, u"老伴"}, {8, u"侄女"}, {7, u"居委"}});
        if (dice.permille(180))
            person.illness = pickCode(
                dice, {{40, u"高血压"}, {20, u"糖尿病"}, {15, u"冠心病"}, {15, u"腰腿不便"}, {10, u"听力下降"}});
        return;
    case DemoGroup::Graduate:
        person.labourStatus = u"03"_s;
        break;
    case DemoGroup::Youth:
        person.labourStatus = dice.permille(600) ? u"02"_s : u"03"_s;
        person.workEnded = day.addDays(-dice.between(370, 1100));
        break;
    case DemoGroup::Hard:
    case DemoGroup::Unemployed:
        person.labourStatus = u"02"_s;
        person.workEnded =
            day.addDays(-dice.between(group == DemoGroup::Hard ? 190 : 10, group == DemoGroup::Hard ? 900 : 240));
        person.retirementKind =
            person.sex == codeOf(Sex::Man) ? u"M60"_s : pickCode(dice, {{70, u"F50"}, {30, u"F55"}});
        break;
    }
    if (dice.permille(700))
        person.wishSalary = qint64(dice.between(8, group == DemoGroup::Hard ? 12 : 16)) * 500 * 100;
    if (dice.permille(40) && group == DemoGroup::Hard)
        person.disability = pickCode(dice, {{40, u"肢体残疾四级"}, {30, u"听力残疾三级"}, {30, u"视力残疾四级"}});
}

} // namespace leye
