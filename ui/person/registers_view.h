// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/registers.h"
#include "ui/person/entry_form.h"
#include "ui/person/person_tab.h"
#include "ui/theme/theme.h"

#include <array>
#include <functional>

namespace leye {

class RegisterCard;
class StateView;

/// What a person is to the station, what marks them, and what they have agreed to: added, corrected, ended and closed
/// in small forms where they stand.
class RegistersView : public PersonTab {
    Q_OBJECT

public:
    RegistersView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;
    /// Opens the form for a mark, with the keys in it.
    void addMark();

Q_SIGNALS:
    /// What is on file was read anew.
    void wasRead();

private:
    /// What a form does when it is saved.
    using Work = std::function<Result<Committed>(const PeopleDesk &)>;
    using Collect = std::function<Result<Work>(const EntryForm &)>;
    template <typename R>
    using Change = Result<Saved<R>>(const PeopleDesk &, const R &before, const R &after, const QString &reason);
    /// Where a form stands, and what is said when it is saved.
    struct Place {
        RegisterCard *card;
        QString saved;
        Id16 entry = {}; ///< it is about; null: a new one
    };

    void connectCards();
    void read();
    void show(const Registers &registers);
    [[nodiscard]] EntryForm *makeForm(const EntryForm::Wanted &wanted, const char *day = nullptr);
    void openForm(const Place &place, EntryForm *form, Collect collect);
    template <typename R>
    void openChange(const Place &place, const EntryForm::Wanted &wanted, QHash<Id16, R> Registers::*onFile,
                    Change<R> *change);
    void save(EntryForm *form, const Work &work, const QString &saved);
    void closeForm();
    void forget(EntryForm *form);
    void setUsable(bool usable);
    void putAside(const Id16 &whose);
    void takeUp(const Id16 &whose);
    void openEnrolment();
    void closeEnrolment(const RegisterLine &line);
    void reopenEnrolment(const RegisterLine &line);
    void correctEnrolment(const RegisterLine &line);
    void setMark();
    void endMark(const RegisterLine &line);
    void correctMark(const RegisterLine &line);
    void giveConsent();
    void withdrawConsent(const RegisterLine &line);

    DeskSession &m_session;
    const Theme &m_theme;
    PersonId m_id;
    BackgroundTask m_reading;
    Registers m_registers;
    RegisterCard *m_enrolments, *m_marks, *m_consents;
    struct OpenForm {
        RegisterCard *card = nullptr; ///< in which it is
        EntryForm *form = nullptr;
        Id16 entry; ///< it is about; null: a new one
    };
    OpenForm m_open;
    QHash<Id16, OpenForm> m_aside; ///< half filled in, by person
    StateView *m_state;
};

} // namespace leye
