// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workplace.h"

#include "app/papers.h"
#include "models/office/clock_doubt.h"
#include "models/people/take_back.h"
#include "ui/bin/bin_screen.h"
#include "ui/import/import_screen.h"
#include "ui/people/people_screen.h"
#include "ui/person/person_page.h"
#include "ui/person/person_tab.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/program_boxes.h"
#include "ui/start/start_parts.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/veil.h"

#include <QLineEdit>
#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

Workplace::Workplace(DeskSession &session, Theme &theme, Preferences &preferences, const StartParts &parts,
                     QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_theme(theme)
    , m_window(std::make_unique<MainWindow>(session, theme))
    , m_choices(new DeskChoices(session, m_window->actions(), this))
    , m_person(new PersonPage(session, theme, *m_window->actions().action(u"palette"_s)))
    , m_people(new PeopleScreen(session, theme, *m_window->actions().action(u"list.filter"_s), m_person))
    , m_entryVeil(new Veil(theme, m_window.get()))
    , m_entry(new QuickEntry(session, theme))
    , m_paletteVeil(new Veil(theme, m_window.get()))
    , m_palette(new Palette(session, theme, m_window->actions()))
{
    m_window->addScreen(u"people"_s, u"people"_s, m_people);
    m_entryVeil->setContent(m_entry);
    m_paletteVeil->setContent(m_palette);
    m_paletteVeil->setAtTop(true);
    connect(m_choices, &DeskChoices::failed, this, [this](const Error &error) {
        tell({error.message, Mood::Error, {}});
    });
    auto *boxes = new ProgramBoxes(session, theme, *m_choices, *m_window);
    connect(boxes, &ProgramBoxes::restoreWanted, this, &Workplace::restoreWanted);
    bindActions();

    connect(m_people, &PeopleScreen::personOpened, this, [this](const PersonId &person) {
        m_person->setPerson(person);
        m_window->actions().update();
    });
    connect(&m_people->list(), &PeopleListView::recordWanted, this, &Workplace::recordFor);
    connect(m_person, &PersonPage::recordWanted, this, [this](const PersonId &person) { recordFor({person}); });
    connect(m_person, &PersonPage::personWanted, this, &Workplace::openPerson);
    connect(m_person, &PersonPage::told, this, &Workplace::tell);
    connect(m_entry, &QuickEntry::saved, this, &Workplace::entrySaved);
    connect(m_entry, &QuickEntry::closeWanted, m_entryVeil, &Veil::close);
    connect(m_entryVeil, &Veil::closeWanted, m_entryVeil, &Veil::close);
    connect(m_paletteVeil, &Veil::closeWanted, m_paletteVeil, &Veil::close);
    connect(m_palette, &Palette::personWanted, this, [this](const PersonId &person) {
        m_paletteVeil->close();
        openPerson(person);
    });
    connect(m_palette, &Palette::actionWanted, this, [this](QAction *action) {
        m_paletteVeil->close();
        action->trigger();
    });
    addImport();
    addNewPerson();
    auto *papers = new Papers(session, theme, parts.fonts, *m_window);
    papers->join(m_people->list(), *m_person);
    m_offers |= papers->offers();
    addSettings(preferences, parts);
    addBin();
    m_people->list().offer(m_offers);
    m_window->showScreen(u"people"_s);
    doubtClock();
}

Workplace::~Workplace() = default;

/// Before anything is recorded: what a wrong clock has dated stays so.
void Workplace::doubtClock()
{
    m_session.write<QString>(
        this, [](Workspace &workspace, TaskControl &) { return clockDoubt(workspace); },
        [this](const Result<QString> &doubt) {
            if (doubt && !doubt->isEmpty())
                m_window->toast().show(*doubt, Mood::Warning);
        });
}

/// Who may not import is not offered it.
void Workplace::addImport()
{
    if (!m_session.viewer().may(Task::ImportRecords))
        return;
    auto *import = new ImportScreen(m_session, m_theme);
    m_window->addSubScreen(u"import"_s, u"people"_s, import);
    const auto open = [this] { m_window->showScreen(u"import"_s); };
    connect(import, &ImportScreen::closeWanted, this, [this] { m_window->showScreen(u"people"_s); });
    connect(&m_people->list(), &PeopleListView::importWanted, this, open);
    m_window->actions().bind(u"import"_s, open);
    m_offers |= PeopleListView::Offer::Import;
}

/// Who may not edit people is not offered it.
void Workplace::addNewPerson()
{
    if (!m_session.viewer().may(Task::EditPeople))
        return;
    auto *veil = new Veil(m_theme, m_window.get(), NewPersonEntry::kWidth);
    auto *entry = new NewPersonEntry(m_session, m_theme);
    veil->setContent(entry);
    const auto open = [entry, veil] {
        if (veil->isOpen())
            return; // nothing typed is lost
        entry->begin();
        veil->open(entry->firstInput());
    };
    connect(veil, &Veil::closeWanted, entry, &NewPersonEntry::leave);
    connect(entry, &NewPersonEntry::closeWanted, veil, &Veil::close);
    connect(entry, &NewPersonEntry::saved, this, &Workplace::personSaved);
    connect(entry, &NewPersonEntry::personWanted, this, [this, veil](const PersonId &person) {
        veil->close();
        openPerson(person);
    });
    connect(&m_people->list(), &PeopleListView::newPersonWanted, this, open);
    m_window->actions().bind(u"person.new"_s, open);
    m_offers |= PeopleListView::Offer::New;
}

void Workplace::addSettings(Preferences &preferences, const StartParts &parts)
{
    auto *settings =
        new SettingsScreen({m_session, m_theme, preferences, *m_choices, m_window->actions(), parts.fonts, parts.cost});
    m_window->addScreen(u"settings"_s, u"settings"_s, settings);
    connect(settings, &SettingsScreen::done, this, [this](const QString &words, const ActionId &action) {
        tell({words, Mood::Ok, action});
    });
}

void Workplace::addBin()
{
    auto *bin = new BinScreen(m_session, m_theme);
    m_window->addSubScreen(u"bin"_s, u"people"_s, bin);
    connect(bin, &BinScreen::closeWanted, this, [this] { m_window->showScreen(u"people"_s); });
    connect(bin, &BinScreen::restored, this, [this](const QString &words, const ActionId &action) {
        tell({words, Mood::Ok, action});
    });
    connect(bin, &BinScreen::refused, this, [this](const Error &error) { tell({error.message, Mood::Error, {}}); });
    ActionRegistry &actions = m_window->actions();
    actions.bind(u"bin"_s, [this] { m_window->showScreen(u"bin"_s); });
    actions.bind(u"list.filter"_s, [this, bin] {
        if (m_window->current() == u"bin"_s)
            bin->focusSearch();
        else
            m_people->list().focusSearch();
    });
    m_people->list().addTool(makeActionButton(u"openBin"_s, *actions.action(u"bin"_s)));
    actions.bind(
        u"person.bin"_s, [this] { m_person->putIntoBin(); },
        [this] { return !m_person->person().isNull() && m_session.viewer().may(Task::EditPeople); });
    m_person->offer(
        {actions.action(u"person.edit"_s), actions.action(u"person.print"_s), actions.action(u"person.bin"_s)});
}

void Workplace::comeBack()
{
    if (m_focus)
        m_focus->setFocus();
}

void Workplace::bindActions()
{
    ActionRegistry &actions = m_window->actions();
    actions.bind(u"palette"_s, [this] {
        m_palette->begin();
        m_paletteVeil->open(&m_palette->line());
    });
    actions.bind(u"record"_s, [this] {
        if (m_person->person().isNull())
            openEntry({});
        else
            recordFor({m_person->person()});
    });
    actions.bind(
        u"person.edit"_s,
        [this] {
            m_window->showScreen(u"people"_s);
            m_people->showDetail(true);
            m_person->editFacts();
        },
        [this] { return !m_person->person().isNull() && m_session.viewer().may(Task::EditPeople); });
    actions.bind(u"undo"_s, [this] { undoLast(); });
    actions.bind(u"list.columns"_s, [this] { m_people->list().chooseColumns(); });
    actions.bind(u"list.all"_s, [this] { m_people->list().checkAll(); });
    actions.bind(u"list.refresh"_s, [this] { m_people->list().readAgain(); });
    const auto enlarge = [this](int by) {
        m_theme.setTextSize(
            TextSize(std::clamp(int(m_theme.textSize()) + by, int(TextSize::Standard), int(TextSize::Largest))));
    };
    actions.bind(u"text.larger"_s, [enlarge] { enlarge(1); });
    actions.bind(u"text.smaller"_s, [enlarge] { enlarge(-1); });
}

void Workplace::openPerson(const PersonId &person)
{
    m_window->showScreen(u"people"_s);
    m_person->setPerson(person);
    m_people->showDetail(true);
    m_window->actions().update();
}

void Workplace::openEntry(const QList<std::pair<PersonId, QString>> &people)
{
    m_entry->begin(people);
    m_entryVeil->open(m_entry->firstInput());
}

/// The entry shows names: they are looked up first.
void Workplace::recordFor(const QList<PersonId> &people)
{
    using Named = QList<std::pair<PersonId, QString>>;
    m_session.read<Named>(
        this,
        [people](DeskSession::Reading &reading, TaskControl &) -> Result<Named> {
            PeopleStore store(reading.database);
            Named named;
            for (const PersonId &id : people) {
                LEYE_TRY(const std::optional<Person> person, store.person(id));
                if (person)
                    named.append({id, person->name});
            }
            return named;
        },
        [this](Result<Named> named) {
            if (named)
                openEntry(*named);
        });
}

void Workplace::entrySaved(const EntrySaved &saved)
{
    const QString words = tr("%1 recorded for %2").arg(saved.kind, saved.people.join(u'、'));
    m_window->toast().show(words, Mood::Ok, tr("Undo"), [this, action = saved.action] { undo(action); });
}

void Workplace::tell(const PersonNews &news)
{
    const bool canUndo = !news.undo.isNull();
    m_window->toast().show(news.words, news.mood, canUndo ? tr("Undo") : QString(),
                           [this, action = news.undo] { undo(action); });
}

void Workplace::personSaved(const NewPersonSaved &saved)
{
    tell({tr("%1 is on file now").arg(saved.name), Mood::Ok, saved.action});
    openPerson(saved.person);
    if (saved.isServiceNext)
        recordFor({saved.person});
}

void Workplace::undo(ActionId action)
{
    m_session.write<Undone>(
        this,
        [action](Workspace &workspace, TaskControl &) {
            return takeBack(workspace.journal(), workspace.viewer(), action);
        },
        [this](Result<Undone> undone) {
            m_window->toast().show(undone ? tr("Undone.") : undone.error().message, undone ? Mood::Ok : Mood::Error);
        });
}

void Workplace::undoLast()
{
    m_session.read<QList<ActionRow>>(
        this,
        [](DeskSession::Reading &reading, TaskControl &) {
            JournalStore store(reading.database);
            constexpr int kLooked = 200; // looks at people and prints are among them
            return store.recentActions(kLooked);
        },
        [this](Result<QList<ActionRow>> recent) {
            if (!recent)
                return;
            for (const ActionRow &action : *recent) {
                if (action.user == m_session.viewer().user && !action.undoneBy && canBeTakenBack(action)) {
                    undo(action.id);
                    return;
                }
            }
            m_window->toast().show(tr("There is nothing of yours to undo."), Mood::Quiet);
        });
}

} // namespace leye
