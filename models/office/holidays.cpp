// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holidays.h"

#include "models/office/holiday_store.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

Id16 idOf(const QString &year) { return naturalRecordId(u"holiday_year", year); }

Value::List toCells(const QList<SpecialDay> &days)
{
    Value::List cells;
    for (const SpecialDay &day : days)
        cells.append(Value(Value::List{Value(day.date.toString(Qt::ISODate)), Value(day.isWorkday), Value(day.name),
                                       Value(day.nameEnglish)}));
    return cells;
}

QList<SpecialDay> toDays(const Value::List &cells)
{
    QList<SpecialDay> days;
    for (const Value &cell : cells) {
        const Value::List parts = cell.value<Value::List>();
        const QDate date = QDate::fromString(parts.value(0).value<QString>(), Qt::ISODate);
        if (date.isValid())
            days.append(
                {date, parts.value(1).value<bool>(), parts.value(2).value<QString>(), parts.value(3).value<QString>()});
    }
    return days;
}

} // namespace

Result<QList<KnownHolidays>> knownHolidays(Database &database)
{
    QMap<int, KnownHolidays> years;
    LEYE_TRY(const QList<SpecialDay> shipped, WorkCalendar::shippedDays());
    for (const SpecialDay &day : shipped) {
        KnownHolidays &year = years[day.date.year()];
        year.year = day.date.year();
        year.isShipped = true;
        year.days.append(day);
    }
    LEYE_TRY(const QList<HolidayYear> ours, holidayYears(database));
    for (const HolidayYear &one : ours) {
        const int year = one.year.toInt();
        years.insert(year, {year, toDays(one.days), one.source, false});
    }
    return years.values();
}

Result<WorkCalendar> officeCalendar(Database &database)
{
    LEYE_TRY(const QList<KnownHolidays> years, knownHolidays(database));
    QList<SpecialDay> days;
    for (const KnownHolidays &year : years)
        days.append(year.days);
    return WorkCalendar(days);
}

int announcedYear(const QList<SpecialDay> &days)
{
    QMap<int, int> counts;
    for (const SpecialDay &day : days)
        ++counts[day.date.year()];
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() ? 0 : most.key();
}

bool isAnnouncedFor(int year, QDate day)
{
    constexpr int kDecember = 12;
    return day.year() == year || (day.year() == year - 1 && day.month() == kDecember);
}

Result<void> requireYearInReach(int year, QDate today)
{
    LEYE_TRY(const QList<SpecialDay> shipped, WorkCalendar::shippedDays());
    const int first = shipped.first().date.year();
    const int last = today.year() + 2;
    if (year < first || year > last)
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is too far away: only the years %2 to %3 are brought in. Check the dates.")
                        .arg(year)
                        .arg(first)
                        .arg(last));
    return {};
}

Result<Committed> bringInHolidays(Journal &journal, const Viewer &viewer, const QList<SpecialDay> &days,
                                  const QString &source)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    if (days.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("There are no days to bring in."));
    const int year = announcedYear(days);
    if (!std::all_of(days.begin(), days.end(),
                     [year](const SpecialDay &day) { return isAnnouncedFor(year, day.date); }))
        return fail(Error::Kind::Invalid, Words::tr("Bring in one year at a time."));
    LEYE_CHECK(requireYearInReach(year, journal.clock().today()));
    if (source.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Say which notice announced them, with its number."));
    HolidayYear wanted;
    wanted.year = QString::number(year);
    wanted.id = idOf(wanted.year);
    wanted.area = kCentreArea;
    wanted.days = toCells(days);
    wanted.source = source.trimmed();
    Edit edit(u"holidays.set"_s, viewer.user);
    LEYE_CHECK(putNatural(journal, edit, wanted));
    return commitChanges(journal, edit);
}

Result<Committed> removeHolidays(Journal &journal, const Viewer &viewer, int year)
{
    LEYE_CHECK(viewer.require(Task::ManageSettings));
    LEYE_TRY(const QList<HolidayYear> ours, holidayYears(journal.database()));
    const auto found = std::find_if(ours.begin(), ours.end(),
                                    [year](const HolidayYear &one) { return one.year == QString::number(year); });
    if (found == ours.end())
        return fail(Error::Kind::NotFound, Words::tr("Nothing was brought in for %1.").arg(year));
    return journal.commit(Edit(u"holidays.remove"_s, viewer.user).remove(*found));
}

} // namespace leye
