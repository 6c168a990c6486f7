// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/widgets/pill.h"

#include <QWidget>

namespace leye {

/// What the page of a person has to say in passing.
struct PersonNews {
    QString words;
    Mood mood = Mood::Ok;
    ActionId undo; ///< the action that can be taken back; null: none
};

/// A tab of the page of a person. It reads for itself what it shows, and only while it is in sight.
class PersonTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shows this person as they are now: when the tab comes into sight, and again whenever something was changed.
    virtual void showPerson(const PersonSummary &summary) = 0;
    /// What stands on the tab.
    [[nodiscard]] virtual QString title(const PersonSummary &summary) const = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void told(const leye::PersonNews &news);
};

} // namespace leye
