// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/holiday_file.h"

#include "models/core/date_text.h"
#include "models/sheets/sheet_reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HolidayFile)
};

constexpr std::array<QStringView, 7> kWeekdays{u"周一", u"周二", u"周三", u"周四", u"周五", u"周六", u"周日"};
constexpr auto kHoliday = "holiday"_L1;
constexpr auto kMakeUp = "workday_makeup"_L1;

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
    [[nodiscard]] Result<QList<SpecialDay>> finish()
    {
        const auto off =
            std::count_if(m_days.begin(), m_days.end(), [](const SpecialDay &day) { return !day.isWorkday; });
        if (off < WorkCalendar::kFewestHolidays)
            return wrong(Words::tr("There are only %1 days off here, and the law gives at least %2. Is the list whole?")
                             .arg(off)
                             .arg(WorkCalendar::kFewestHolidays));
        std::sort(m_days.begin(), m_days.end(),
                  [](const SpecialDay &left, const SpecialDay &right) { return left.date < right.date; });
        return m_days;
    }

private:
    [[nodiscard]] Result<void> takeHead(const SheetRow &row)
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            m_columns.insert(row.text(i).trimmed(), i);
        for (const QString &column : {u"date"_s, u"type"_s, u"name_zh"_s}) {
            if (!m_columns.contains(column))
                return wrong(Words::tr("Line %1: there is no column %2. The first line has to be: "
                                       "date,type,name_zh,name_en")
                                 .arg(row.number)
                                 .arg(column));
        }
        return {};
    }

    /// Empty where the column is not there.
    [[nodiscard]] QString cell(const SheetRow &row, const QString &column) const
    {
        const auto at = m_columns.constFind(column);
        return at == m_columns.cend() ? QString() : row.text(*at).trimmed();
    }

    [[nodiscard]] Result<SpecialDay> dayOf(const SheetRow &row) const
    {
        LEYE_TRY(const QDate date, dateOf(row));
        const QString type = cell(row, u"type"_s);
        if (type != kHoliday && type != kMakeUp)
            return wrong(
                Words::tr("Line %1: the type is \"%2\". Write holiday for a day off, workday_makeup for a working "
                          "day that makes up for one.")
                    .arg(row.number)
                    .arg(type));
        const SpecialDay day{date, type == kMakeUp, cell(row, u"name_zh"_s), cell(row, u"name_en"_s)};
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
        const QString typed = cell(row, u"date"_s);
        const QDate date = readDate(typed).value_or(QDate());
        if (!date.isValid())
            return wrong(Words::tr("Line %1: \"%2\" is no date. Write it as 2027-01-01.").arg(line, typed));
        const QString day = date.toString(Qt::ISODate);
        if (!m_days.isEmpty() && m_days.first().date.year() != date.year())
            return wrong(Words::tr("Line %1: %2 is not of %3. Bring in one year at a time.")
                             .arg(line, day, QString::number(m_days.first().date.year())));
        if (const auto before = m_lines.constFind(date); before != m_lines.cend())
            return wrong(Words::tr("Line %1: %2 stands in line %3 already. Leave one of them out.")
                             .arg(line, day, QString::number(*before)));
        const QString weekday = cell(row, u"weekday_zh"_s).replace(u"星期"_s, u"周"_s);
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

Result<QList<SpecialDay>> readHolidayFile(const QString &path)
{
    LEYE_TRY(const std::unique_ptr<SheetReader> reader, openSheets(path));
    Reading reading;
    Result<void> taken;
    LEYE_CHECK(reader->read(0, [&](const SheetRow &row) {
        taken = reading.take(row);
        return taken.has_value();
    }));
    LEYE_CHECK(taken);
    return reading.finish();
}

} // namespace leye
