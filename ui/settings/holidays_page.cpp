// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_page.h"

#include "models/office/holiday_file.h"
#include "ui/settings/form_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/path_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kSource = u"holidaySource"_s;
constexpr int kLeastHeight = 240; ///< of a table of days, where all scrolls

struct Read {
    QList<KnownHolidays> years;
    WorkCalendar calendar;
};

int daysOff(const QList<SpecialDay> &days)
{
    return int(std::count_if(days.begin(), days.end(), [](const SpecialDay &day) { return !day.isWorkday; }));
}

RecordTable *makeDays(const QString &name)
{
    auto *days = new RecordTable(name);
    days->setMinimumHeight(kLeastHeight);
    return days;
}

} // namespace

HolidaysPage::HolidaysPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageSettings, u"holidays"_s)
    , m_panel(addPanel(new FormPanel(parts.theme, u"holidayYear"_s)))
    , m_new(addPanel(new FormPanel(parts.theme, u"newHolidays"_s)))
    , m_days(makeDays(u"holidayDays"_s))
    , m_preview(makeDays(u"holidayPreview"_s))
    , m_file(new PathField(PathField::Kind::OpenFile, u"holidayFile"_s))
    , m_counts(makeLabel({}))
{
    m_add = addHeadButton(u"addHolidays"_s);
    m_panel->add(m_days);
    m_remove = m_panel->addButton(u"removeHolidays"_s);
    makeNew();
    connect(m_add, &QPushButton::clicked, this, &HolidaysPage::begin);
    connect(m_remove, &QPushButton::clicked, this, &HolidaysPage::remove);
    arrange();
    retranslate();
}

void HolidaysPage::makeNew()
{
    m_counts->setWordWrap(true);
    m_counts->setObjectName(u"holidayCounts"_s);
    m_new->add(m_file);
    m_new->add(m_counts);
    m_new->add(m_preview);
    m_new->addLine(kSource);
    m_look = m_new->addButton(u"lookAtHolidays"_s);
    m_take = m_new->addButton(u"takeHolidays"_s, true);
    connect(&m_file->line(), &QLineEdit::textChanged, this, [this] { setFound({}); });
    connect(m_file, &PathField::submitted, this, &HolidaysPage::lookAt);
    connect(m_look, &QPushButton::clicked, this, &HolidaysPage::lookAt);
    connect(m_take, &QPushButton::clicked, this, &HolidaysPage::take);
    connect(m_new, &FormPanel::submitted, this, &HolidaysPage::take);
}

QString HolidaysPage::sentence() const { return tr("Days off and working weekends, as they are announced each year."); }

void HolidaysPage::retranslate()
{
    table().setAccessibleName(title());
    table().setColumns({{tr("Year")}, {tr("Days off"), Qt::AlignRight}, {tr("Make-up days"), Qt::AlignRight}});
    m_add->setText(tr("Bring in a year"));
    m_remove->setText(tr("Take out"));
    m_file->setLabel(tr("&File"));
    m_file->setHint(tr(
        "Its first line names the columns 日期, 类型 and 名称; each further line is a day. The type is 放假 for a day "
        "off, 上班 for a working weekend. Days of the December before belong to the year that is announced."));
    m_file->setFilter(tr("Tables (*.csv *.xlsx *.ods)"));
    m_look->setText(tr("Look at the days"));
    m_new->setTitle(tr("Bring in a year"));
    m_new->field(kSource).setLabel(tr("&Notice"));
    m_new->field(kSource).setHint(tr("Which notice announced them, with its number."));
    m_take->setText(tr("Take these days"));
    for (RecordTable *days : {m_days, m_preview}) {
        days->setAccessibleName(tr("Days of the year"));
        days->setColumns({{tr("Date")}, {tr("Kind")}, {tr("Holiday")}});
    }
    setFound(m_found);
    list();
    tellShown();
}

void HolidaysPage::read()
{
    look<Read>(
        [](DeskSession::Reading &reading) -> Result<Read> {
            LEYE_TRY(const QList<KnownHolidays> years, knownHolidays(reading.database));
            LEYE_TRY(const WorkCalendar calendar, officeCalendar(reading.database));
            return Read{years, calendar};
        },
        [this](const Read &read) {
            m_years = read.years;
            m_calendar = read.calendar;
            list();
        });
}

const KnownHolidays *HolidaysPage::known(int year) const
{
    const auto found =
        std::find_if(m_years.begin(), m_years.end(), [year](const KnownHolidays &one) { return one.year == year; });
    return found == m_years.end() ? nullptr : &*found;
}

QString HolidaysPage::sourceOf(const KnownHolidays &year) const
{
    return year.isShipped ? tr("came with the program") : year.source;
}

QList<RecordTable::Row> HolidaysPage::rowsOf(const QList<SpecialDay> &days) const
{
    const bool isChinese = QLocale().language() == QLocale::Chinese;
    QList<RecordTable::Row> rows;
    for (const SpecialDay &day : days)
        rows.append({day.date.toString(Qt::ISODate),
                     {dateText(day.date), day.isWorkday ? tr("worked") : tr("off"),
                      isChinese || day.nameEnglish.isEmpty() ? day.name : day.nameEnglish}});
    return rows;
}

/// The latest first; of this year and the next also that they are not there.
void HolidaysPage::list()
{
    if (m_years.isEmpty())
        return;
    const int thisYear = m_parts.session.clock().today().year();
    QList<RecordTable::Row> rows;
    for (int year = std::max(m_years.last().year, thisYear + 1); year >= m_years.first().year; --year) {
        const QString key = QString::number(year);
        if (const KnownHolidays *one = known(year)) {
            const int off = daysOff(one->days);
            rows.append({key, {key, QString::number(off), QString::number(one->days.size() - off)}});
        } else if (year >= thisYear && !m_calendar.knows(year)) {
            rows.append({key, {key, tr("not there yet"), {}}, 0, true});
        }
    }
    showRows(rows);
}

void HolidaysPage::show(const QString &key)
{
    m_shown = key.toInt();
    tellShown();
}

void HolidaysPage::tellShown()
{
    const KnownHolidays *one = known(m_shown);
    m_panel->clearErrors();
    m_panel->setReadOnly(reason());
    if (m_shown != 0)
        m_panel->setTitle(QString::number(m_shown), one ? sourceOf(*one)
                                                        : tr("Only weekends are known as days off. The State Council "
                                                             "announces the holidays of a year in the autumn before."));
    m_days->setVisible(one != nullptr);
    m_days->setRows(one ? rowsOf(one->days) : QList<RecordTable::Row>());
    m_remove->setVisible(one && !one->isShipped && reason().isEmpty());
}

void HolidaysPage::begin()
{
    m_new->clearErrors();
    m_file->setPath({});
    m_new->setText(kSource, {});
    setFound({});
    open(m_new);
    m_file->setFocus();
}

/// Nothing is written yet.
void HolidaysPage::lookAt()
{
    const QString path = m_file->path();
    if (path.isEmpty()) {
        m_file->setError(tr("Choose the file with the days of the year."));
        return;
    }
    m_parts.session.read<QList<SpecialDay>>(
        this,
        [path, today = m_parts.session.clock().today()](DeskSession::Reading &, TaskControl &) {
            return readHolidayFile(path, today);
        },
        [this, path](const Result<QList<SpecialDay>> &days) {
            if (path != m_file->path())
                return; // another one was chosen meanwhile
            setFound(days.value_or(QList<SpecialDay>()));
            m_file->setError(days ? QString() : days.error().message);
        });
}

void HolidaysPage::setFound(const QList<SpecialDay> &days)
{
    m_found = days;
    m_preview->setRows(rowsOf(days));
    m_take->setEnabled(!days.isEmpty());
    for (QWidget *seen : std::initializer_list<QWidget *>{m_preview, m_counts})
        seen->setVisible(!days.isEmpty());
    if (days.isEmpty())
        return;
    const int year = announcedYear(days);
    const int off = daysOff(days);
    QString words = tr("%1: %2 days off, %3 make-up working days.").arg(year).arg(off).arg(days.size() - off);
    if (known(year))
        words += u' ' + tr("They take the place of those that are there for this year.");
    m_counts->setText(words);
}

void HolidaysPage::take()
{
    if (m_found.isEmpty()) {
        lookAt();
        return;
    }
    run(
        m_new,
        [days = m_found, source = m_new->text(kSource)](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed taken, bringInHolidays(workspace.journal(), workspace.viewer(), days, source));
            return taken.action;
        },
        tr("The holidays of %1 are known from now on.").arg(announcedYear(m_found)));
}

void HolidaysPage::remove()
{
    run(
        m_panel,
        [year = m_shown](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const Committed removed, removeHolidays(workspace.journal(), workspace.viewer(), year));
            return removed.action;
        },
        tr("What was brought in for %1 is taken out.").arg(m_shown));
}

} // namespace leye
