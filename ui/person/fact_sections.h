// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

#include <array>
#include <span>

namespace leye {

/// Which facts stand together on the page of a person, in the order in which they are read.
struct FactSection {
    const char *title; ///< English source text, context "FactSection"
    std::span<const char *const> columns;
};

namespace facts {
inline constexpr std::array kIdentity{"name",         "also_called",  "id_type", "id_number",
                                      "no_id_reason", "birth",        "sex",     "derived_override",
                                      "ethnicity",    "native_place", "marital", "political"};
inline constexpr std::array kHome{
    "phone",          "phone2",    "living_address",  "committee",         "registered_address",
    "household_type", "residence", "lives_elsewhere", "emergency_contact", "key_holder"};
inline constexpr std::array kWork{"labour_status", "work_ended", "retirement_kind", "employment_card", "archive_place"};
inline constexpr std::array kLearnt{"education",    "school",    "major",          "graduated",      "skills",
                                    "certificates", "languages", "computer_skill", "self_evaluation"};
inline constexpr std::array kWish{"wish_jobs", "wish_salary", "wish_area", "wish_contract", "wish_shift"};
inline constexpr std::array kHardship{"low_income", "income_source", "hardship",     "upbringing",
                                      "disability", "illness",       "family_doctor"};
inline constexpr std::array kRemark{"remark"};
} // namespace facts

inline constexpr std::array kFactSections{
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Identity"), facts::kIdentity},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Contact and home"), facts::kHome},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Work"), facts::kWork},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Education and skills"), facts::kLearnt},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Wanted job"), facts::kWish},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Hardship and health"), facts::kHardship},
    FactSection{QT_TRANSLATE_NOOP("FactSection", "Remark"), facts::kRemark},
};

} // namespace leye
