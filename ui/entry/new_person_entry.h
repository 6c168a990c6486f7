// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/likely_people.h"
#include "models/people/person_draft.h"
#include "ui/entry/person_form.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace leye {

class DialogHead;
class LikelyList;

/// Who was taken on file, for the toast and its Undo.
struct NewPersonSaved {
    PersonId person;
    QString name;
    ActionId action;
    bool isServiceNext = false; ///< a service is to be recorded for them at once
};

/// Takes somebody on file. Beside the form stands, from the first key on, who may be the same person; whose ID number
/// is on file is not saved twice. What is typed is kept within 300 ms and offered again after a crash; Ctrl+Enter
/// saves.
class NewPersonEntry : public QWidget {
    Q_OBJECT

public:
    static constexpr int kWidth = 1180; ///< of the veil it stands in

    NewPersonEntry(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// Begins anew, or with what was left: of the time before, or the draft of a program that was killed.
    void begin();
    /// The input to begin with.
    [[nodiscard]] QWidget *firstInput() const { return m_form->firstInput(); }
    /// Closes; where something was typed it first asks what shall become of it.
    void leave();

Q_SIGNALS:
    void saved(const leye::NewPersonSaved &saved);
    /// Somebody on file is wanted instead.
    void personWanted(const leye::PersonId &person);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Beginning {
        PersonFormWords words;
        std::optional<PersonDraft> draft;
    };
    void buildBody(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void addKeys();
    void retranslate();
    void take(const Beginning &beginning);
    void edited();
    void keepDraft();
    void throwAway();
    void search();
    void showLikely(const QList<LikelyPerson> &people);
    void save(bool isServiceNext);
    void recorded(const Result<NewPersonSaved> &result);
    void ask(bool isAsking);

    DeskSession &m_session;
    const Theme &m_theme;
    QTimer m_draftTimer;
    BackgroundTask m_searching;
    Person m_searched; ///< whom the list beside was asked about
    bool m_isSaving = false;

    DialogHead *m_head;
    QLabel *m_kept, *m_problem, *m_question;
    QPushButton *m_anew, *m_cancel, *m_saveRecord, *m_save, *m_goOn, *m_throwAway, *m_keep;
    PersonForm *m_form;
    LikelyList *m_likely;
    QStackedWidget *m_foot; ///< what can be done; what shall become of what was typed
};

} // namespace leye
