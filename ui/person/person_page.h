// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/person/person_tab.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reason_box.h"

#include <QWidget>

class QAction;
class QTabWidget;

namespace leye {

class FactsView;
class HouseholdStrip;
class OutcomeBand;
class PersonHeader;
class RegistersView;
class StandardStrip;
class StateView;

/// A life on one page: who it is, what they had and what is due, who lives with them, and everything that happened.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    /// `palette` is the action that finds people from anywhere: where nobody is chosen, its keys are named.
    PersonPage(DeskSession &session, const Theme &theme, const QAction &palette, QWidget *parent = nullptr);
    /// A null id: nobody is chosen.
    void setPerson(PersonId id);
    [[nodiscard]] PersonId person() const { return m_id; }

    /// Into the facts, with the keys.
    void editFacts();
    /// Asks why, says what hangs on the person, and puts them into the bin.
    void putIntoBin();
    /// What else can be done with the person from here.
    void offer(const QList<QAction *> &actions);

Q_SIGNALS:
    void recordWanted(const leye::PersonId &person);
    /// Somebody of the household.
    void personWanted(const leye::PersonId &person);

    void told(const leye::PersonNews &news);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void reveal(const QString &column);
    void read();
    void show(const PersonSummary &summary);
    void showNobody();
    void showGone();
    void showTab();
    void addMark();
    void binEntry(const TimelineLine &line);
    void binFile(const Attachment &file);
    void bin(const RecordType &type, const Id16 &id, const ReasonBox::Question &question, const QString &done);
    void retranslate();

    DeskSession &m_session;
    const Theme &m_theme;
    const QAction &m_palette;
    PersonId m_id;
    PersonSummary m_summary;
    BackgroundTask m_reading;
    StateView *m_state;
    PersonHeader *m_header;
    StandardStrip *m_standard;
    OutcomeBand *m_outcome;
    HouseholdStrip *m_household;
    QTabWidget *m_tabWidget;
    QList<PersonTab *> m_tabs;
    FactsView *m_facts;
    RegistersView *m_registers;
    ReasonBox *m_box = nullptr; ///< made when it is needed: then the page is in its window
};

} // namespace leye
