// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// A job seeker, an elder, a relative or a contact: one table for all; what they are to us is an Enrolment.
/// Columns of the person file: DOMAIN notes §3.6, §3.7 (résumé), §5.1.
struct Person : Record {
    QString name;
    QString alsoCalled; ///< separated by 、
    QString idType;
    QString idNumber; ///< normalised; unique with id_type
    QString noIdReason;
    QDate birth;
    QString sex;
    QString derivedOverride;
    QString phone;
    QString phone2;
    QString committee; ///< 12-digit code
    QString livingAddress;
    QString registeredAddress; ///< 户口地址
    QString householdType;
    QString residence; ///< 本区户籍 · 本市外区 · 外省市
    bool livesElsewhere = false; ///< 人户分离
    QString ethnicity; ///< treated as sensitive (DOMAIN notes §7)
    QString nativePlace;
    QString marital;
    QString political;
    QString education;
    QString school;
    QString major;
    QDate graduated;
    QString employmentCard; ///< 就业创业证号: free text up to 32
    QString labourStatus;
    QDate workEnded; ///< base of the months without work (退工日期)
    QString archivePlace;
    QString retirementKind; ///< M60, F55 or F50 (DOMAIN notes §3.3)
    QString skills;
    QString certificates;
    QString languages;
    QString computerSkill;
    QString selfEvaluation; ///< at most 1000 characters
    QString wishJobs; ///< up to three, separated by 、
    std::optional<qint64> wishSalary; ///< 分
    QString wishArea;
    QString wishContract;
    QString wishShift;
    QString upbringing;
    bool lowIncome = false; ///< 低保
    QString incomeSource;
    QString hardship;
    QString disability;
    QString illness;
    QString emergencyContact;
    QString keyHolder;
    QString familyDoctor;
    QString remark;
    bool operator==(const Person &) const = default;
};
inline constexpr std::array kPersonFields{
    field<&Person::name>("name", Basic, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Person::alsoCalled>("also_called", Basic, QT_TRANSLATE_NOOP("Field", "Also called")),
    field<&Person::idType>("id_type", Basic, QT_TRANSLATE_NOOP("Field", "Kind of document"), "app_id_type"),
    field<&Person::idNumber>("id_number", Basic, QT_TRANSLATE_NOOP("Field", "ID number")),
    field<&Person::noIdReason>("no_id_reason", Basic, QT_TRANSLATE_NOOP("Field", "Why there is no ID number")),
    field<&Person::birth>("birth", Basic, QT_TRANSLATE_NOOP("Field", "Date of birth")),
    field<&Person::sex>("sex", Basic, QT_TRANSLATE_NOOP("Field", "Sex"), "gender_gb2261_1"),
    field<&Person::derivedOverride>("derived_override", Basic, QT_TRANSLATE_NOOP("Field", "Why birth or sex differ from the ID number")),
    field<&Person::phone>("phone", Basic, QT_TRANSLATE_NOOP("Field", "Phone")),
    field<&Person::phone2>("phone2", Basic, QT_TRANSLATE_NOOP("Field", "Second phone")),
    field<&Person::committee>("committee", Basic, QT_TRANSLATE_NOOP("Field", "Residents' committee")),
    field<&Person::livingAddress>("living_address", Basic, QT_TRANSLATE_NOOP("Field", "Living address")),
    field<&Person::registeredAddress>("registered_address", Basic, QT_TRANSLATE_NOOP("Field", "Registered address")),
    field<&Person::householdType>("household_type", Basic, QT_TRANSLATE_NOOP("Field", "Household registration"), "household_type_lemis"),
    field<&Person::residence>("residence", Basic, QT_TRANSLATE_NOOP("Field", "Residence"), "app_residence"),
    field<&Person::livesElsewhere>("lives_elsewhere", Basic, QT_TRANSLATE_NOOP("Field", "Lives elsewhere")),
    field<&Person::ethnicity>("ethnicity", Hardship, QT_TRANSLATE_NOOP("Field", "Ethnic group"), "ethnic_gb3304"),
    field<&Person::nativePlace>("native_place", Basic, QT_TRANSLATE_NOOP("Field", "Native place")),
    field<&Person::marital>("marital", Basic, QT_TRANSLATE_NOOP("Field", "Marital status"), "marital_gb2261_2"),
    field<&Person::political>("political", Basic, QT_TRANSLATE_NOOP("Field", "Political status"), "political_gb4762"),
    field<&Person::education>("education", Basic, QT_TRANSLATE_NOOP("Field", "Education"), "education_gb4658"),
    field<&Person::school>("school", Basic, QT_TRANSLATE_NOOP("Field", "School")),
    field<&Person::major>("major", Basic, QT_TRANSLATE_NOOP("Field", "Field of study")),
    field<&Person::graduated>("graduated", Basic, QT_TRANSLATE_NOOP("Field", "Graduated on")),
    field<&Person::employmentCard>("employment_card", Basic, QT_TRANSLATE_NOOP("Field", "Employment card number")),
    field<&Person::labourStatus>("labour_status", Basic, QT_TRANSLATE_NOOP("Field", "Labour status"), "sh_labour_status"),
    field<&Person::workEnded>("work_ended", Basic, QT_TRANSLATE_NOOP("Field", "Last job ended on")),
    field<&Person::archivePlace>("archive_place", Basic, QT_TRANSLATE_NOOP("Field", "Personnel file kept at")),
    field<&Person::retirementKind>("retirement_kind", Basic, QT_TRANSLATE_NOOP("Field", "Former retirement age"), "app_retirement_kind"),
    field<&Person::skills>("skills", Basic, QT_TRANSLATE_NOOP("Field", "Skills")),
    field<&Person::certificates>("certificates", Basic, QT_TRANSLATE_NOOP("Field", "Certificates")),
    field<&Person::languages>("languages", Basic, QT_TRANSLATE_NOOP("Field", "Languages")),
    field<&Person::computerSkill>("computer_skill", Basic, QT_TRANSLATE_NOOP("Field", "Computer skill")),
    field<&Person::selfEvaluation>("self_evaluation", Basic, QT_TRANSLATE_NOOP("Field", "Self-evaluation")),
    field<&Person::wishJobs>("wish_jobs", Basic, QT_TRANSLATE_NOOP("Field", "Wanted jobs")),
    field<&Person::wishSalary>("wish_salary", Basic, QT_TRANSLATE_NOOP("Field", "Wanted pay a month"), "", FieldKind::Money),
    field<&Person::wishArea>("wish_area", Basic, QT_TRANSLATE_NOOP("Field", "Wanted area")),
    field<&Person::wishContract>("wish_contract", Basic, QT_TRANSLATE_NOOP("Field", "Wanted contract"), "sh_contract_kind"),
    field<&Person::wishShift>("wish_shift", Basic, QT_TRANSLATE_NOOP("Field", "Wanted hours"), "sh_work_shift"),
    field<&Person::upbringing>("upbringing", Hardship, QT_TRANSLATE_NOOP("Field", "Family background")),
    field<&Person::lowIncome>("low_income", Hardship, QT_TRANSLATE_NOOP("Field", "Minimum living allowance")),
    field<&Person::incomeSource>("income_source", Hardship, QT_TRANSLATE_NOOP("Field", "Household income")),
    field<&Person::hardship>("hardship", Hardship, QT_TRANSLATE_NOOP("Field", "Hardship")),
    field<&Person::disability>("disability", Health, QT_TRANSLATE_NOOP("Field", "Disability")),
    field<&Person::illness>("illness", Health, QT_TRANSLATE_NOOP("Field", "Illness and allergies")),
    field<&Person::emergencyContact>("emergency_contact", Basic, QT_TRANSLATE_NOOP("Field", "Emergency contact")),
    field<&Person::keyHolder>("key_holder", Basic, QT_TRANSLATE_NOOP("Field", "Key holder")),
    field<&Person::familyDoctor>("family_doctor", Health, QT_TRANSLATE_NOOP("Field", "Family doctor")),
    field<&Person::remark>("remark", Basic, QT_TRANSLATE_NOOP("Field", "Remark")),
};
inline constexpr RecordType kPerson{"person", kPersonFields};
template <>
inline constexpr const RecordType *recordTypeOf<Person> = &kPerson;

} // namespace leye
