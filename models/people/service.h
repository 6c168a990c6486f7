// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// Every contact is exactly one row, whatever its kind; all counting reads this table only (one row a contact).
struct Service : Record {
    PersonId person;
    QString kind;
    QDate date;
    std::optional<qint64> minutes;
    QString channel; ///< 面谈, 电话, 线上, 上门 …
    QString place;
    QString station; ///< code
    QList<UserId> staff;
    QString result;
    QString title; ///< the vacancy, fair, course or topic it was about; a referral counts once per person and title
    QString note;
    std::optional<qint64> noteClass; ///< class of the note, 1 … 4; absent: 1
    Value::List details; ///< [name, value] pairs of its kind
    bool operator==(const Service &) const = default;
};

/// The note has a class of its own: the countable facts of a 心理疏导 are Basic, its words are Psychological.
constexpr FieldSpec confidentialNote(FieldSpec spec)
{
    spec.sensitivityIn = [](const Record &record) { return int(static_cast<const Service &>(record).noteClass.value_or(Basic)); };
    return spec;
}
inline constexpr std::array kServiceFields{
    field<&Service::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&Service::kind>("kind", Basic, QT_TRANSLATE_NOOP("Field", "Kind"), "app_service_kind"),
    field<&Service::date>("date", Basic, QT_TRANSLATE_NOOP("Field", "Date")),
    field<&Service::minutes>("minutes", Basic, QT_TRANSLATE_NOOP("Field", "Minutes")),
    field<&Service::channel>("channel", Basic, QT_TRANSLATE_NOOP("Field", "Channel"), "app_channel"),
    field<&Service::place>("place", Basic, QT_TRANSLATE_NOOP("Field", "Place")),
    field<&Service::station>("station", Basic, QT_TRANSLATE_NOOP("Field", "Station")),
    field<&Service::staff>("staff", Basic, QT_TRANSLATE_NOOP("Field", "Staff"), "user"),
    field<&Service::result>("result", Basic, QT_TRANSLATE_NOOP("Field", "Result")),
    field<&Service::title>("title", Basic, QT_TRANSLATE_NOOP("Field", "About")),
    confidentialNote(field<&Service::note>("note", Basic, QT_TRANSLATE_NOOP("Field", "Note"))),
    field<&Service::noteClass>("note_class", Basic, QT_TRANSLATE_NOOP("Field", "Confidentiality")),
    field<&Service::details>("details", Basic, QT_TRANSLATE_NOOP("Field", "Details")),
};
inline constexpr RecordType kService{"service", kServiceFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<Service> = &kService;

} // namespace leye
