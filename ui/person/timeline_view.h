// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/person/person_tab.h"
#include "ui/person/timeline_model.h"
#include "ui/theme/theme.h"

class QAction;
class QButtonGroup;
class QListView;
class QPushButton;

namespace leye {

class StateView;

/// Everything that happened with a person, newest first, all of it or of one sort.
class TimelineView : public PersonTab {
    Q_OBJECT

public:
    TimelineView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// Another person is shown from the newest entry on; the same one stays where they were scrolled to.
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;

Q_SIGNALS:
    void recordWanted();
    /// The entry of this line is to go into the bin.
    void binWanted(const leye::TimelineLine &line);

private:
    [[nodiscard]] QWidget *makeFilters();
    void makeList(const Theme &theme);
    void binCurrent();
    void showCounts();
    void showState();
    void choose(int group);

    TimelineModel *m_model;
    PersonId m_id;
    QList<std::pair<TimelineKind, qint64>> m_counts;
    QButtonGroup *m_groups;
    QListView *m_list;
    QAction *m_toBin = nullptr;
    StateView *m_state;
};

} // namespace leye
