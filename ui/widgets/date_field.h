// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;
class QFrame;

namespace leye {

class Theme;

/// A date, typed in any form people use (11-23, 20261123, 今天, 昨天, 周一) and shown as 2026-11-23 周一. Down opens a
/// calendar, Page Up and Page Down change the day. An unreadable text stays as it was typed, and date() is invalid.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    DateField(const Theme &theme, const QString &name, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QDate date() const;
    void setDate(QDate date);
    /// Something was typed that is no date.
    [[nodiscard]] bool isUnreadable() const { return !text().trimmed().isEmpty() && !date().isValid(); }

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openCalendar();
    void settle();

    const Theme &m_theme;
    QDate m_today;
    QDate m_told;
    QFrame *m_calendar = nullptr;
};

/// 2026-11-23 周一, in the language of the program.
[[nodiscard]] QString dateText(QDate date);
/// What a person types for a date near `today`; invalid when it is none.
[[nodiscard]] QDate dateFromTyped(const QString &typed, QDate today);

} // namespace leye
