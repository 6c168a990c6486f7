// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/new_person_entry.h"

#include "models/people/at_desk.h"
#include "ui/entry/likely_list.h"
#include "ui/entry/save_keys.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dialog_head.h"
#include "ui/widgets/scroll_body.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMostLikely = 8; ///< more than a glance takes in helps nobody

/// What likenessOf() looks at.
bool isSameToCompare(const Person &one, const Person &other)
{
    const auto facts = [](const Person &person) {
        return std::tie(person.name, person.alsoCalled, person.idType, person.idNumber, person.birth, person.phone,
                        person.phone2, person.livingAddress, person.registeredAddress);
    };
    return facts(one) == facts(other);
}

} // namespace

NewPersonEntry::NewPersonEntry(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
{
    setObjectName(u"newPersonEntry"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head = new DialogHead(theme, u"closeNewPerson"_s, this);
    connect(m_head, &DialogHead::closeWanted, this, &NewPersonEntry::leave);
    column->addWidget(m_head);
    buildBody(*column);
    buildFoot(*column);
    addKeys();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(250ms); // kept within 300 ms
    connect(&m_draftTimer, &QTimer::timeout, this, &NewPersonEntry::keepDraft);
    retranslate();
}

void NewPersonEntry::buildBody(QVBoxLayout &column)
{
    m_form = new PersonForm(m_theme, {m_session.facts().station, m_session.viewer(), m_session.clock().today()}, this);
    auto *scroll = new ScrollBody(this);
    scroll->setBody(m_form);
    m_likely = new LikelyList(m_theme, this);
    auto *side = new QFrame(this);
    side->setProperty("role", u"side"_s);
    auto *inside = new QVBoxLayout(side);
    inside->setContentsMargins(1, 0, 0, 0);
    inside->addWidget(m_likely);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(scroll, 2);
    row->addWidget(side, 1);
    column.addLayout(row, 1);
    connect(m_form, &PersonForm::edited, this, &NewPersonEntry::edited);
    connect(m_likely, &LikelyList::personWanted, this, &NewPersonEntry::personWanted);
}

void NewPersonEntry::buildFoot(QVBoxLayout &column)
{
    auto *frame = new QFrame(this);
    frame->setProperty("role", u"foot"_s);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kMedium);
    m_problem = makeLabel({}, u"error"_s, frame);
    m_problem->setObjectName(u"newPersonProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_foot = new QStackedWidget(frame);
    inside->addWidget(m_problem);
    inside->addWidget(m_foot);
    column.addWidget(frame);

    const auto addRow = [this](QLabel *&words, const QString &role, const QList<QPushButton *> &buttons) {
        auto *page = new QWidget;
        auto *row = new QHBoxLayout(page);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::kSmall);
        words = makeLabel({}, role, page);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        for (QPushButton *button : buttons)
            row->addWidget(button);
        m_foot->addWidget(page);
    };
    m_cancel = makeButton(u"cancelNewPerson"_s, {});
    m_saveRecord = makeButton(u"saveAndRecord"_s, {});
    m_save = makeButton(u"saveNewPerson"_s, {}, ButtonKind::Primary);
    m_anew = makeButton(u"beginAnew"_s, {}, ButtonKind::Link);
    addRow(m_kept, u"badge"_s, {m_anew, m_cancel, m_saveRecord, m_save});
    m_throwAway = makeButton(u"throwNewPersonAway"_s, {}, ButtonKind::Danger);
    m_goOn = makeButton(u"goOnTyping"_s, {});
    m_keep = makeButton(u"keepNewPerson"_s, {}, ButtonKind::Primary);
    addRow(m_question, u"strong"_s, {m_throwAway, m_goOn, m_keep});
    connect(m_cancel, &QPushButton::clicked, this, &NewPersonEntry::leave);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_saveRecord, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_anew, &QPushButton::clicked, this, [this] {
        throwAway();
        begin();
    });
    connect(m_goOn, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_keep, &QPushButton::clicked, this, &NewPersonEntry::closeWanted);
    connect(m_throwAway, &QPushButton::clicked, this, [this] {
        throwAway();
        Q_EMIT closeWanted();
    });
}

void NewPersonEntry::addKeys()
{
    onSaveKeys(*this, [this](bool andRecord) { save(andRecord); });
    auto *other = new QShortcut(Qt::Key_F6, this);
    other->setContext(Qt::WidgetWithChildrenShortcut);
    connect(other, &QShortcut::activated, this, [this] {
        if (m_form->isAncestorOf(focusWidget()))
            m_likely->focusFirst();
        else
            m_form->firstInput()->setFocus();
    });
}

void NewPersonEntry::retranslate()
{
    m_head->setTitle(tr("New person"));
    m_cancel->setText(tr("Close") + u"  Esc"_s);
    m_saveRecord->setText(tr("Save, then record a service") + u"  Ctrl+Shift+Enter"_s);
    m_save->setText(tr("Save") + u"  Ctrl+Enter"_s);
    m_question->setText(tr("Keep what was typed for the next time?"));
    m_anew->setText(tr("Begin anew"));
    m_throwAway->setText(tr("Throw away"));
    m_goOn->setText(tr("Go on typing") + u"  Esc"_s);
    m_keep->setText(tr("Keep as a draft"));
    m_form->retranslate();
}

void NewPersonEntry::begin()
{
    ask(false);
    m_problem->hide();
    m_anew->setVisible(!m_form->isEmpty());
    if (m_form->isEmpty()) {
        m_kept->clear();
        m_form->clear();
        search();
    }
    m_session.read<Beginning>(
        this,
        [today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) -> Result<Beginning> {
            Beginning beginning;
            LEYE_TRY(beginning.words, PersonFormWords::load(reading.database, reading.viewer, today));
            JournalStore store(reading.database);
            LEYE_TRY(beginning.draft, personDraftOf(store, reading.viewer.user));
            return beginning;
        },
        [this](Result<Beginning> beginning) {
            if (beginning)
                take(*beginning);
        });
}

void NewPersonEntry::take(const Beginning &beginning)
{
    m_form->setWords(beginning.words);
    if (!beginning.draft || !m_form->isEmpty())
        return;
    m_form->setPerson(beginning.draft->person);
    m_kept->setText(tr("Your draft of %1 is back.")
                        .arg(QDateTime::fromMSecsSinceEpoch(beginning.draft->savedMs).toString(u"MM-dd HH:mm:ss"_s)));
    m_anew->show();
    search();
}

void NewPersonEntry::edited()
{
    m_problem->hide();
    m_draftTimer.start();
    search();
}

void NewPersonEntry::keepDraft()
{
    m_session.write<void>(
        this,
        [draft = PersonDraft{m_form->typed(), m_session.clock().nowMs()}](Workspace &workspace, TaskControl &) {
            return keepPersonDraft(workspace.journal().store(), workspace.viewer().user, draft);
        },
        [this](Result<void> kept) {
            m_kept->setText(
                kept ? tr("Draft kept at %1, also without power").arg(QTime::currentTime().toString(u"HH:mm:ss"_s))
                     : kept.error().message);
        });
}

void NewPersonEntry::throwAway()
{
    m_draftTimer.stop();
    m_form->clear();
    m_session.write<void>(
        this,
        [](Workspace &workspace, TaskControl &) {
            return dropPersonDraft(workspace.journal().store(), workspace.viewer().user);
        },
        [](const Result<void> &) {}); // an old draft does no harm
}

void NewPersonEntry::search()
{
    const Person &person = m_form->person();
    if (isSameToCompare(person, m_searched))
        return;
    m_searched = person;
    m_searching.cancel();
    if (isSameToCompare(person, Person())) {
        m_likely->setPeople({}, false);
        return;
    }
    m_searching = m_session.read<QList<LikelyPerson>>(
        this,
        [person, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return likelyPeople(reading.database, reading.viewer, person, today, kMostLikely);
        },
        [this, person](Result<QList<LikelyPerson>> people) {
            if (people && isSameToCompare(person, m_searched))
                showLikely(*people);
        });
}

void NewPersonEntry::showLikely(const QList<LikelyPerson> &people)
{
    m_likely->setPeople(people, true);
    const bool isTaken = !people.isEmpty() && people.first().likeness.rank == LikenessRank::Same;
    m_form->setNumberTaken(isTaken ? numberOnFile(people.first().name).message : QString());
}

void NewPersonEntry::save(bool isServiceNext)
{
    if (m_isSaving || !m_form->check())
        return;
    m_isSaving = true;
    m_draftTimer.stop();
    atDesk<NewPersonSaved>(
        m_session, this,
        [person = m_form->typed(), isServiceNext](const PeopleDesk &desk) -> Result<NewPersonSaved> {
            LEYE_TRY(const EditedPerson added, addPerson(desk, person));
            LEYE_CHECK(dropPersonDraft(desk.journal.store(), desk.viewer.user));
            return NewPersonSaved{PersonId(added.record.id), added.record.name, added.action, isServiceNext};
        },
        [this](Result<NewPersonSaved> result) { recorded(result); });
}

void NewPersonEntry::recorded(const Result<NewPersonSaved> &result)
{
    m_isSaving = false;
    if (!result) {
        m_draftTimer.start();
        const bool isBeside = m_form->showError(result.error());
        m_problem->setText(result.error().message);
        m_problem->setVisible(!isBeside);
        return;
    }
    m_form->clear();
    Q_EMIT closeWanted();
    Q_EMIT saved(*result);
}

void NewPersonEntry::leave()
{
    const bool isAsking = m_foot->currentIndex() == 1;
    if (!isAsking && !m_form->isEmpty()) {
        ask(true);
    } else if (isAsking) {
        ask(false);
    } else {
        throwAway(); // what was emptied again
        Q_EMIT closeWanted();
    }
}

void NewPersonEntry::ask(bool isAsking)
{
    m_foot->setCurrentIndex(isAsking ? 1 : 0);
    if (isAsking)
        m_keep->setFocus();
    else
        m_form->firstInput()->setFocus();
}

void NewPersonEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
