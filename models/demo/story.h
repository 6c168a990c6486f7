// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/work_calendar.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

namespace leye {

/// Somebody who works at the story's stations.
struct StoryStaff {
    QString key;
    QString name;
    QString station;
    QStringList roles;
};

/// One thing that happens in the story.
struct StoryStep {
    enum class What : quint8 { Register, Enrol, Serve, Stage, Close, Reopen, EndMark, Edit, Household };
    QDate day;
    What what = What::Register;
    QString person; ///< key
    QString by;     ///< key of the staff
    QJsonObject object;
};

/// 小陈's story as the article tells it, and his neighbours' (resources/demo/story.json). Days are written as dates, as
/// "-40" (the last working day until 40 days before today), "+4", or, for graduates, as "grad-1": the June a year
/// before the last one that lies a month back.
struct Story {
    QList<StoryStaff> staff;
    QList<StoryStep> steps; ///< by day, none of them today

    /// Invalid when today lies before 小陈's story has ended. Damaged when the file is not what it should be.
    [[nodiscard]] static Result<Story> load(QDate today, const WorkCalendar &calendar);
    /// The first day on which something happens.
    [[nodiscard]] QDate firstDay() const { return steps.isEmpty() ? QDate() : steps.first().day; }
};

/// A day as the story writes it; null for anything else. Not moved to a working day.
[[nodiscard]] QDate storyDay(QStringView text, QDate today);

} // namespace leye
