// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace leye {

class FlowLayout;
class PersonHeader;
class StateView;
class StandardStrip;
class TimelineView;
class FactsView;

/// A life on one page: who it is, what they had and what is due, who lives with them, and everything that happened.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    PersonPage(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// A null id: nobody is chosen.
    void setPerson(PersonId id);
    [[nodiscard]] PersonId person() const { return m_id; }

Q_SIGNALS:
    void recordWanted(const leye::PersonId &person);
    /// Somebody of the household.
    void personWanted(const leye::PersonId &person);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void show(const PersonSummary &summary);
    void retranslate();

    DeskSession &m_session;
    PersonId m_id;
    BackgroundTask m_reading;
    StateView *m_state;
    PersonHeader *m_header;
    StandardStrip *m_standard;
    QLabel *m_outcome;
    QWidget *m_household;
    FlowLayout *m_mates;
    QTabWidget *m_tabs;
    TimelineView *m_timeline;
    FactsView *m_facts;
};

} // namespace leye
