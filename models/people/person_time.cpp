// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_time.h"

#include "models/core/age.h"
#include "models/people/enrolment_entry.h"

namespace leye {

namespace {

// sh_labour_status: 就业, 养老, 农村就业
bool isNotLooking(QStringView labourStatus)
{
    return labourStatus == u"01" || labourStatus == u"04" || labourStatus == u"06";
}

} // namespace

std::optional<WithoutWork> withoutWork(const Person &person, const QList<Enrolment> &enrolments, QDate day)
{
    WithoutWork result;
    result.sinceGraduation =
        person.graduated.isValid() && (!person.workEnded.isValid() || person.graduated > person.workEnded);
    result.since = result.sinceGraduation ? person.graduated : person.workEnded;
    const std::optional<int> months = wholeMonths(result.since, day);
    if (!months || isNotLooking(person.labourStatus))
        return std::nullopt;
    for (const Enrolment &enrolment : enrolments) {
        if (isPlacement(enrolment.outcome) && enrolment.outcomeDate >= result.since && enrolment.outcomeDate <= day)
            return std::nullopt;
    }
    result.months = *months;
    return result;
}

} // namespace leye
