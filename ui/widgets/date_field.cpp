// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "models/core/date_text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QCoreApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DateField)
};

QString weekday(QDate date)
{
    switch (date.dayOfWeek()) {
    case Qt::Monday:
        return Words::tr("Mon");
    case Qt::Tuesday:
        return Words::tr("Tue");
    case Qt::Wednesday:
        return Words::tr("Wed");
    case Qt::Thursday:
        return Words::tr("Thu");
    case Qt::Friday:
        return Words::tr("Fri");
    case Qt::Saturday:
        return Words::tr("Sat");
    default:
        return Words::tr("Sun");
    }
}

/// 周一, 星期一, 礼拜一 …: the last such day, today included.
QDate lastWeekday(const QString &typed, QDate today)
{
    constexpr QStringView kDays = u"一二三四五六日";
    for (const QStringView week : {u"周"_s, u"星期"_s, u"礼拜"_s}) {
        if (!typed.startsWith(week) || typed.size() != week.size() + 1)
            continue;
        const qsizetype day = typed.back() == u'天' ? 6 : kDays.indexOf(typed.back());
        return day < 0 ? QDate() : today.addDays(-((today.dayOfWeek() - 1 - day + 7) % 7));
    }
    return {};
}

/// 11-23, 11.23, 11/23, 1123, 11月23日: the last such day that is not in the future.
QDate withoutYear(const QString &typed, QDate today)
{
    for (const int year : {today.year(), today.year() - 1}) {
        const QString separator = typed.contains(u'/')    ? u"/"_s
                                  : typed.contains(u'.')  ? u"."_s
                                  : typed.contains(u'月') ? u"年"_s
                                                          : u"-"_s;
        const bool isPlain = typed.size() == 4 && typed.toInt() > 0 && !typed.contains(u'-');
        const std::optional<QDate> date = readDate(QString::number(year) + (isPlain ? QString() : separator) + typed);
        if (date && *date <= today)
            return *date;
    }
    return {};
}

} // namespace

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) + u' ' + weekday(date) : QString(); }

QDate dateFromTyped(const QString &typed, QDate today)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    if (text == Words::tr("today") || text == u"今天"_s)
        return today;
    if (text == Words::tr("yesterday") || text == u"昨天"_s)
        return today.addDays(-1);
    if (text == u"前天"_s)
        return today.addDays(-2);
    if (const QDate date = lastWeekday(text, today); date.isValid())
        return date;
    const std::optional<QDate> whole = readDate(text.section(u' ', 0, 0));
    if (whole && text.size() > 5) // five digits are a spreadsheet's number, which nobody types
        return *whole;
    return withoutYear(text, today);
}

DateField::DateField(const Theme &theme, const QString &name, QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_today(today)
{
    setObjectName(name);
    setPlaceholderText(Words::tr("such as 11-23 or yesterday"));
    QAction *open = addAction(theme.icon(u"calendar"_s), QLineEdit::TrailingPosition);
    open->setToolTip(Words::tr("Open the calendar (Down)"));
    connect(open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (const QDate typed = date(); typed != m_told)
            Q_EMIT dateChanged(m_told = typed);
    });
    connect(this, &QLineEdit::editingFinished, this, &DateField::settle);
}

QDate DateField::date() const { return dateFromTyped(text(), m_today); }

void DateField::setDate(QDate date)
{
    setText(dateText(date));
    if (date != m_told)
        Q_EMIT dateChanged(m_told = date);
}

void DateField::settle()
{
    if (const QDate typed = date(); typed.isValid())
        setText(dateText(typed));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const QDate base = date().isValid() ? date() : m_today;
    switch (event->key()) {
    case Qt::Key_Down:
        openCalendar();
        return;
    case Qt::Key_PageUp:
        setDate(base.addDays(-1));
        return;
    case Qt::Key_PageDown:
        setDate(base.addDays(1));
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new QFrame(this, Qt::Popup);
        m_calendar->setProperty("role", u"dialog"_s);
        auto *calendar = new QCalendarWidget(m_calendar);
        calendar->setObjectName(u"calendar"_s);
        calendar->setFirstDayOfWeek(Qt::Monday);
        calendar->setGridVisible(false);
        calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        (new QVBoxLayout(m_calendar))->addWidget(calendar);
        const auto take = [this](QDate day) {
            m_calendar->hide();
            setDate(day);
            setFocus();
        };
        connect(calendar, &QCalendarWidget::activated, this, take);
        connect(calendar, &QCalendarWidget::clicked, this, take);
        auto *leave = new QShortcut(Qt::Key_Escape, m_calendar);
        connect(leave, &QShortcut::activated, this, [this] {
            m_calendar->hide();
            setFocus();
        });
    }
    auto *calendar = m_calendar->findChild<QCalendarWidget *>();
    calendar->setLocale(locale());
    calendar->setSelectedDate(date().isValid() ? date() : m_today);
    m_calendar->adjustSize();
    m_calendar->move(mapToGlobal(QPoint(0, height() + space::kHair)));
    m_calendar->show();
    calendar->setFocus();
}

} // namespace leye
