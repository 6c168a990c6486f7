// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_page.h"

#include "models/people/at_desk.h"
#include "models/people/bin_view.h"
#include "models/people/fact_sheet.h"
#include "models/people/person_entry.h"
#include "ui/person/facts_view.h"
#include "ui/person/files_view.h"
#include "ui/person/history_view.h"
#include "ui/person/household_strip.h"
#include "ui/person/outcome_band.h"
#include "ui/person/person_header.h"
#include "ui/person/registers_view.h"
#include "ui/person/standard_strip.h"
#include "ui/person/timeline_view.h"
#include "ui/shell/actions.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTabWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastTabHeight = 220; ///< its tabs, its filters and an entry
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonPage)
};

/// What goes out of sight with a person.
QString whatHangsOn(const PersonSummary &summary)
{
    const auto count = [&summary](TimelineKind wanted) {
        for (const auto &[kind, number] : summary.timeline) {
            if (kind == wanted)
                return int(number);
        }
        return 0;
    };
    QStringList parts;
    if (const int services = count(TimelineKind::Service))
        parts.append(Words::tr("%n services", nullptr, services));
    if (const int enrolments = count(TimelineKind::EnrolmentOpened))
        parts.append(Words::tr("%n enrolments", nullptr, enrolments));
    if (const int marks = count(TimelineKind::MarkSet))
        parts.append(Words::tr("%n marks", nullptr, marks));
    if (const int consents = count(TimelineKind::ConsentGiven))
        parts.append(Words::tr("%n consents", nullptr, consents));
    if (const int files = count(TimelineKind::Attachment))
        parts.append(Words::tr("%n files", nullptr, files));
    if (!summary.household.isEmpty())
        parts.append(Words::tr("%n others in the household", nullptr, int(summary.household.size())));
    if (parts.isEmpty())
        return Words::tr("Nothing hangs on this file.");
    return Words::tr("On this file hang: %1. They stay as they are and counted, and come back with it.")
        .arg(parts.join(Words::tr(", ")));
}

} // namespace

PersonPage::PersonPage(DeskSession &session, const Theme &theme, const QAction &palette, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_palette(palette)
    , m_header(new PersonHeader(theme))
    , m_standard(new StandardStrip(theme))
    , m_outcome(new OutcomeBand(theme))
    , m_household(new HouseholdStrip(theme))
    , m_tabWidget(new QTabWidget)
{
    setObjectName(u"personPage"_s);
    auto *timeline = new TimelineView(session, theme);
    m_facts = new FactsView(session, theme);
    m_registers = new RegistersView(session, theme);
    auto *files = new FilesView(session, theme);
    m_tabs = {timeline, m_facts, m_registers, files, new HistoryView(session, theme)};
    m_state = new StateView(theme, makeContent(), this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    setFocusProxy(m_tabWidget);
    const auto record = [this] { Q_EMIT recordWanted(m_id); };
    connect(m_header, &PersonHeader::recordWanted, this, record);
    connect(timeline, &TimelineView::recordWanted, this, record);
    connect(timeline, &TimelineView::binWanted, this, &PersonPage::binEntry);
    connect(files, &FilesView::binWanted, this, &PersonPage::binFile);
    connect(m_header, &PersonHeader::markWanted, this, &PersonPage::addMark);
    connect(m_header, &PersonHeader::revealWanted, this, &PersonPage::reveal);
    connect(m_household, &HouseholdStrip::personWanted, this, &PersonPage::personWanted);
    for (PersonTab *tab : std::as_const(m_tabs))
        connect(tab, &PersonTab::told, this, &PersonPage::told);
    connect(m_tabWidget, &QTabWidget::currentChanged, this, &PersonPage::showTab);
    connect(m_state, &StateView::retryWanted, this, &PersonPage::read);
    connect(&session, &DeskSession::changed, this, &PersonPage::read);
    connect(&theme, &Theme::changed, this, &PersonPage::read);
    connect(&palette, &QAction::changed, this, [this] {
        if (m_id.isNull())
            showNobody();
    });
    retranslate();
    setPerson({});
}

QWidget *PersonPage::makeContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kMedium);
    auto *head = new QWidget;
    auto *top = new QVBoxLayout(head);
    top->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    top->setSpacing(space::kSmall);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, m_standard, m_outcome, m_household})
        top->addWidget(part);
    // Where the window is too low for both, the head scrolls, so that some of the life below stays in sight.
    auto *scroll = new ScrollBody;
    scroll->setBody(head);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    scroll->setSizePolicy(policy);
    column->addWidget(scroll);
    m_tabWidget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_tabWidget->setMinimumHeight(kLeastTabHeight);
    m_tabWidget->setObjectName(u"personTabs"_s);
    m_tabWidget->setDocumentMode(true);
    for (PersonTab *tab : std::as_const(m_tabs))
        m_tabWidget->addTab(tab, {});
    column->addWidget(m_tabWidget, 1);
    return content;
}

void PersonPage::setPerson(PersonId id)
{
    if (id.isNull()) {
        m_id = {};
        showNobody();
        return;
    }
    if (std::exchange(m_id, id) != id)
        m_state->showLoadingSoon();
    read();
}

void PersonPage::editFacts()
{
    m_tabWidget->setCurrentWidget(m_facts);
    m_facts->setFocus();
}

void PersonPage::offer(const QList<QAction *> &actions) { m_header->offer(actions); }

void PersonPage::putIntoBin()
{
    if (m_id.isNull() || m_id != PersonId(m_summary.person.id))
        return;
    const QString name = m_summary.person.name;
    bin(kPerson, m_id.raw, {tr("Put %1 into the bin?").arg(name), whatHangsOn(m_summary), tr("Put into the bin")},
        tr("%1 is in the bin.").arg(name));
}

void PersonPage::addMark()
{
    m_tabWidget->setCurrentWidget(m_registers);
    m_registers->addMark();
}

void PersonPage::binEntry(const TimelineLine &line)
{
    bin(*line.type, line.record,
        {tr("Put this entry into the bin?"),
         tr("%1 of %2 counts nowhere any more until it is taken out again.").arg(line.title, dateText(line.date)),
         tr("Put into the bin")},
        tr("The entry is in the bin."));
}

void PersonPage::binFile(const Attachment &file)
{
    bin(kAttachment, file.id,
        {tr("Put %1 into the bin?").arg(file.title),
         tr("The file stays in the program, so that it can be taken out of the bin again."), tr("Put into the bin")},
        tr("%1 is in the bin.").arg(file.title));
}

/// Asks why, then does it and says so.
void PersonPage::bin(const RecordType &type, const Id16 &id, const ReasonBox::Question &question, const QString &done)
{
    if (!m_box)
        m_box = new ReasonBox(m_theme, this);
    m_box->ask(question, [this, type = &type, id, done](const QString &reason) {
        atDesk<Committed>(
            m_session, this,
            [type, id, reason](const PeopleDesk &desk) { return leye::putIntoBin(desk, *type, id, reason); },
            [this, done](Result<Committed> binned) {
                if (!binned)
                    return m_box->setError(binned.error().message);
                m_box->close();
                Q_EMIT told({done, Mood::Ok, binned->action});
            });
    });
}

/// That it is looked at is in the log before it is shown.
void PersonPage::reveal(const QString &column)
{
    atDesk<Fact>(
        m_session, this,
        [id = m_id, column](const PeopleDesk &desk) { return revealFact(desk, id, *personField(column)); },
        [this, id = m_id, column](Result<Fact> whole) {
            if (!whole)
                Q_EMIT told({whole.error().message, Mood::Error, {}});
            else if (id == m_id)
                m_header->reveal(column, whole->text);
        });
}

void PersonPage::read()
{
    if (m_id.isNull())
        return;
    m_reading.cancel();
    m_reading = m_session.read<PersonSummary>(
        this,
        [id = m_id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return personSummary(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id = m_id](Result<PersonSummary> summary) {
            if (id != m_id)
                return; // somebody else is shown by now
            if (summary)
                show(*summary);
            else if (summary.error().kind == Error::Kind::NotFound)
                showGone();
            else if (summary.error().kind != Error::Kind::Cancelled)
                m_state->showError(summary.error());
        });
}

void PersonPage::show(const PersonSummary &summary)
{
    m_summary = summary;
    m_header->show(summary);
    m_standard->show(summary);
    m_outcome->show(summary);
    m_household->show(summary.household);
    for (qsizetype i = 0; i < m_tabs.size(); ++i)
        m_tabWidget->setTabText(int(i), m_tabs[i]->title(summary));
    showTab();
    m_state->showContent();
}

void PersonPage::showNobody()
{
    m_state->showEmpty(u"person"_s, [this] {
        const QString keys = keyText(m_palette);
        return keys.isEmpty()
                   ? tr("Choose somebody in the list.")
                   : tr("Choose somebody in the list, or press %1 and type a few letters of the name.").arg(keys);
    });
}

/// Undo, or the bin, brings them back.
void PersonPage::showGone()
{
    m_summary = {};
    m_state->showEmpty(u"bin"_s,
                       [] { return tr("This file is in the bin. Whoever takes it out there finds it here again."); });
}

void PersonPage::showTab()
{
    if (!m_summary.person.id.isNull())
        m_tabs[m_tabWidget->currentIndex()]->showPerson(m_summary);
}

void PersonPage::retranslate()
{
    m_tabWidget->setAccessibleName(tr("Parts of the file"));
    m_header->retranslate();
    const Result<void> mayReveal = m_session.viewer().require(Task::RevealNumbers);
    m_header->lockNumbers(mayReveal ? QString() : mayReveal.error().message);
    m_household->retranslate();
    for (PersonTab *tab : std::as_const(m_tabs))
        tab->retranslate();
}

void PersonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setPerson(m_id);
    }
    QWidget::changeEvent(event);
}

} // namespace leye
