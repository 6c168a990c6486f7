// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holiday_file.h"

#include "models/core/date_text.h"
#include "models/office/holidays.h"
#include "models/sheets/sheet_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HolidayFile)
};

constexpr std::array<QStringView, 7> kWeekdays{u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};
/// What the columns and types are called, here first and in other lists; the last one as in the program's own table.
const QStringList kDate{u"日期"_s, u"date"_s};
const QStringList kType{u"类型"_s, u"性质"_s, u"安排"_s, u"type"_s};
const QStringList kName{u"名称"_s, u"节日"_s, u"节日名称"_s, u"假期"_s, u"name_zh"_s};
const QStringList kEnglishName{u"英文名称"_s, u"name_en"_s};
const QStringList kWeekday{u"星期"_s, u"weekday_zh"_s};
const QStringList kOff{u"放假"_s, u"休"_s, u"休假"_s, u"休息"_s, u"假"_s, u"节假日"_s, u"holiday"_s};
const QStringList kWorked{u"上班"_s, u"班"_s, u"调休"_s, u"调休上班"_s, u"补班"_s, u"workday_makeup"_s};

tl::unexpected<Error> wrong(const QString &words) { return fail(Error::Kind::Invalid, words); }

/// Checks and gathers row by row; the first one holds the names of the columns.
class Reading {
public:
    [[nodiscard]] Result<void> take(const SheetRow &row)
    {
        if (m_columns.isEmpty())
            return takeHead(row);
        LEYE_TRY(const SpecialDay day, dayOf(row));
        m_lines.insert(day.date, row.number);
        m_days.append(day);
        return {};
    }
    [[nodiscard]] Result<QList<SpecialDay>> finish(QDate today)
    {
        const int year = announcedYear(m_days);
        LEYE_CHECK(checkYear(year));
        const auto off = std::count_if(m_days.begin(), m_days.end(), [year](const SpecialDay &day) {
            return !day.isWorkday && day.date.year() == year;
        });
        if (off < WorkCalendar::kFewestHolidays)
            return wrong(Words::tr("There are only %1 days off here, and the law gives at least %2. Is the list whole?")
                             .arg(off)
                             .arg(WorkCalendar::kFewestHolidays));
        LEYE_CHECK(requireYearInReach(year, today));
        std::sort(m_days.begin(), m_days.end(),
                  [](const SpecialDay &left, const SpecialDay &right) { return left.date < right.date; });
        return m_days;
    }

private:
    [[nodiscard]] Result<void> takeHead(const SheetRow &row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            m_columns.insert(row.text(i).trimmed(), i);
        for (const QStringList &column : {kDate, kType, kName}) {
            if (!placeOf(column))
                return wrong(Words::tr("Line %1: there is no column %2. The first line has to be: 日期, 类型, 名称; or "
                                       "date, type, name_zh.")
                                 .arg(QString::number(row.number), column.first()));
        }
        return {};
    }

    [[nodiscard]] Result<void> checkYear(int year) const
    {
        for (const SpecialDay &day : m_days) {
            if (!isAnnouncedFor(year, day.date))
                return wrong(Words::tr("Line %1: %2 is not of %3. Bring in one year at a time.")
                                 .arg(QString::number(m_lines.value(day.date)), day.date.toString(Qt::ISODate),
                                      QString::number(year)));
        }
        return {};
    }

    [[nodiscard]] std::optional<qsizetype> placeOf(const QStringList &column) const
    {
        for (const QString &name : column) {
            if (const auto at = m_columns.constFind(name); at != m_columns.cend())
                return *at;
        }
        return std::nullopt;
    }
    /// Empty where the column is not there.
    [[nodiscard]] QString cell(const SheetRow &row, const QStringList &column) const
    {
        const std::optional<qsizetype> place = placeOf(column);
        return place ? row.text(*place).trimmed() : QString();
    }

    [[nodiscard]] Result<SpecialDay> dayOf(const SheetRow &row) const
    {
        LEYE_TRY(const QDate date, dateOf(row));
        const QString type = cell(row, kType);
        if (!kOff.contains(type) && !kWorked.contains(type))
            return wrong(Words::tr("Line %1: the type is \"%2\". Write 放假 for a day off, 上班 for a working day that "
                                   "makes up for one.")
                             .arg(QString::number(row.number), type));
        const SpecialDay day{date, kWorked.contains(type), cell(row, kName), cell(row, kEnglishName)};
        if (day.name.isEmpty())
            return wrong(
                Words::tr("Line %1: the name is missing. Write which holiday it is, such as 春节.").arg(row.number));
        if (day.isWorkday && date.dayOfWeek() < Qt::Saturday)
            return wrong(
                Words::tr("Line %1: %2 is a %3 and worked anyway; only a Saturday or Sunday makes up for a day "
                          "off. Correct the date or the type.")
                    .arg(QString::number(row.number), date.toString(Qt::ISODate), weekdayOf(date)));
        return day;
    }

    [[nodiscard]] Result<QDate> dateOf(const SheetRow &row) const
    {
        const QString line = QString::number(row.number);
        const QString typed = cell(row, kDate);
        const QDate date = readDate(typed).value_or(QDate());
        if (!date.isValid())
            return wrong(Words::tr("Line %1: \"%2\" is no date. Write it as 2027-01-01.").arg(line, typed));
        const QString day = date.toString(Qt::ISODate);
        if (const auto before = m_lines.constFind(date); before != m_lines.cend())
            return wrong(Words::tr("Line %1: %2 stands in line %3 already. Leave one of them out.")
                             .arg(line, day, QString::number(*before)));
        const QString weekday = cell(row, kWeekday).replace(u"星期"_s, u"周"_s);
        if (!weekday.isEmpty() && weekday != weekdayOf(date))
            return wrong(
                Words::tr("Line %1: %2 is a %3, not a %4. Correct the date.").arg(line, day, weekdayOf(date), weekday));
        return date;
    }

    [[nodiscard]] static QString weekdayOf(QDate date) { return kWeekdays[size_t(date.dayOfWeek() - 1)].toString(); }

    QHash<QString, qsizetype> m_columns;
    QHash<QDate, qint64> m_lines; ///< where a date stands
    QList<SpecialDay> m_days;
};

} // namespace

Result<QList<SpecialDay>> readHolidayFile(const QString &path, QDate today)
{
    LEYE_TRY(const std::unique_ptr<SheetReader> reader, openSheets(path));
    Reading reading;
    Result<void> taken;
    LEYE_CHECK(reader->read(0, [&](const SheetRow &row) {
        taken = reading.take(row);
        return taken.has_value();
    }));
    LEYE_CHECK(taken);
    return reading.finish(today);
}

} // namespace leye
