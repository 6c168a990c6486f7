// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// What somebody is to us, from a day on: job seeker, elder, member of a programme. It closes with an outcome.
struct Enrolment : Record {
    PersonId person;
    QString kind; ///< 求职人员 · 为老服务 · 陪跑计划 …
    QString category;
    QString station; ///< code
    UserId aide;
    QDate start;
    QDate end;
    QString stage;
    QString outcome;
    QDate outcomeDate;
    QString evidence; ///< 合同, 录用, 参保, 本人说明
    QString employer;
    QString jobTitle;
    std::optional<qint64> pay; ///< 分
    QDate followUp;
    QString remark;
    bool operator==(const Enrolment &) const = default;
};
inline constexpr std::array kEnrolmentFields{
    field<&Enrolment::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&Enrolment::kind>("kind", Basic, QT_TRANSLATE_NOOP("Field", "Enrolment"), "app_enrolment_kind"),
    field<&Enrolment::category>("category", Basic, QT_TRANSLATE_NOOP("Field", "Category"), "app_person_category"),
    field<&Enrolment::station>("station", Basic, QT_TRANSLATE_NOOP("Field", "Station")),
    field<&Enrolment::aide>("aide", Basic, QT_TRANSLATE_NOOP("Field", "Responsible aide"), "user"),
    field<&Enrolment::start>("start_date", Basic, QT_TRANSLATE_NOOP("Field", "Registered on")),
    field<&Enrolment::end>("end_date", Basic, QT_TRANSLATE_NOOP("Field", "Ended on")),
    field<&Enrolment::stage>("stage", Basic, QT_TRANSLATE_NOOP("Field", "Stage"), "app_case_stage"),
    field<&Enrolment::outcome>("outcome", Basic, QT_TRANSLATE_NOOP("Field", "Outcome"), "app_outcome"),
    field<&Enrolment::outcomeDate>("outcome_date", Basic, QT_TRANSLATE_NOOP("Field", "Outcome on")),
    field<&Enrolment::evidence>("evidence", Basic, QT_TRANSLATE_NOOP("Field", "Evidence")),
    field<&Enrolment::employer>("employer", Basic, QT_TRANSLATE_NOOP("Field", "Employer")),
    field<&Enrolment::jobTitle>("job_title", Basic, QT_TRANSLATE_NOOP("Field", "Job")),
    field<&Enrolment::pay>("pay", Basic, QT_TRANSLATE_NOOP("Field", "Pay a month"), "", FieldKind::Money),
    field<&Enrolment::followUp>("follow_up", Basic, QT_TRANSLATE_NOOP("Field", "Follow-up on")),
    field<&Enrolment::remark>("remark", Basic, QT_TRANSLATE_NOOP("Field", "Remark")),
};
inline constexpr RecordType kEnrolment{"enrolment", kEnrolmentFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<Enrolment> = &kEnrolment;

} // namespace leye
