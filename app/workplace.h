// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/entry/new_person_entry.h"
#include "ui/entry/quick_entry.h"
#include "ui/people/people_list_view.h"
#include "ui/print/fonts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"

#include <QPointer>

namespace leye {

class DeskChoices;
class PeopleScreen;
class PersonPage;
struct PersonNews;
class Preferences;
struct StartParts;
class Veil;

/// The desk of whoever is signed in: makes the screens and joins them. Screens know nothing of each other; what one
/// asks for (a person, an entry, a print) is brought to the other here.
class Workplace : public QObject {
    Q_OBJECT

public:
    Workplace(DeskSession &session, Theme &theme, Preferences &preferences, const StartParts &parts,
              QObject *parent = nullptr);
    ~Workplace() override;
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const DeskChoices &choices() const { return *m_choices; }
    /// It is locked: what has the focus is remembered, and
    void goAway() { m_focus = m_window->focusWidget(); }
    /// gets it back when its user has come back.
    void comeBack();

Q_SIGNALS:
    void restoreWanted();

private:
    void bindActions();
    void addImport();
    void addNewPerson();
    void addSettings(Preferences &preferences, const StartParts &parts);
    void addBin();
    void doubtClock();
    void openPerson(const PersonId &person);
    void openEntry(const QList<std::pair<PersonId, QString>> &people);
    void recordFor(const QList<PersonId> &people);
    void entrySaved(const EntrySaved &saved);
    void tell(const PersonNews &news);
    void personSaved(const NewPersonSaved &saved);
    void undo(ActionId action);
    void undoLast();

    DeskSession &m_session;
    Theme &m_theme;
    std::unique_ptr<MainWindow> m_window;
    DeskChoices *m_choices;
    PersonPage *m_person;
    PeopleScreen *m_people;
    Veil *m_entryVeil;
    QuickEntry *m_entry;
    Veil *m_paletteVeil;
    Palette *m_palette;
    PeopleListView::Offers m_offers = PeopleListView::Offer::Record;
    QPointer<QWidget> m_focus; ///< before it was locked
};

} // namespace leye
