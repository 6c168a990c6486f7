// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/facts_view.h"

#include "models/people/at_desk.h"
#include "models/people/field_text.h"
#include "models/people/person_entry.h"
#include "ui/person/fact_editor.h"
#include "ui/person/fact_row.h"
#include "ui/person/fact_sections.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnLetters = 20; ///< Chinese ones, in a column of facts

} // namespace

FactsView::FactsView(DeskSession &session, const Theme &theme, QWidget *parent)
    : PersonTab(parent)
    , m_session(session)
    , m_theme(theme)
    , m_scroll(new ScrollBody)
    , m_state(new StateView(theme, m_scroll))
{
    setObjectName(u"facts"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    auto *body = new QWidget;
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kMedium);
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(0);
    makeRows();
    m_scroll->setBody(body);
    arrange(2);
    connect(m_state, &StateView::retryWanted, this, &FactsView::read);
    connect(&theme, &Theme::changed, this, [this] { arrange(m_columns); });
    retranslate();
}

void FactsView::makeRows()
{
    for (const FactSection &section : kFactSections) {
        m_sections.append({section.title, makeLabel({}, u"strong"_s, this), {}});
        for (const char *column : section.columns) {
            auto *row = new FactRow(m_theme, *personField(QLatin1StringView(column)), this);
            connectRow(row);
            m_sections.last().rows.append(row);
        }
        m_rows += m_sections.last().rows;
    }
    setCurrent(m_rows.first());
}

void FactsView::connectRow(FactRow *row)
{
    connect(row, &FactRow::editWanted, this, [this, row] { beginEdit(row); });
    connect(row, &FactRow::revealWanted, this,
            [this, row] { reveal(row, [row](const Fact &whole) { row->reveal(whole.text); }); });
    connect(row, &FactRow::newestWanted, this, [this, row] { goOn(row); });
    connect(row, &FactRow::saveWanted, this, [this, row] { save(row, [row] { row->setFocus(); }); });
    connect(row, &FactRow::stepWanted, this, [this, row](int by) { step(row, by); });
}

/// Sections below each other; within one, facts in lines from left to right, as they are read.
void FactsView::arrange(int columns)
{
    m_columns = columns;
    int line = 0;
    for (const Section &section : std::as_const(m_sections)) {
        m_grid->addWidget(section.head, line, 0, 1, columns);
        section.head->setContentsMargins(space::kSmall, line == 0 ? 0 : space::kMedium, 0, space::kHair);
        ++line;
        for (qsizetype i = 0; i < section.rows.size(); ++i)
            m_grid->addWidget(section.rows[i], line + int(i) / columns, int(i) % columns, Qt::AlignTop);
        line += (int(section.rows.size()) + columns - 1) / columns;
    }
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_grid->setRowStretch(line, 1);
}

void FactsView::resizeEvent(QResizeEvent *event)
{
    const int columns = width() >= 2 * kColumnLetters * m_theme.sizes().body ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
    PersonTab::resizeEvent(event);
}

void FactsView::showPerson(const PersonSummary &summary)
{
    const PersonId id(summary.person.id);
    if (id != m_id) {
        if (m_edited)
            save(m_edited, {});
        if (m_edited)
            std::exchange(m_edited, nullptr)->endEdit();
        m_id = id;
        m_state->showLoadingSoon();
    }
    read();
}

void FactsView::read()
{
    m_reading.cancel();
    m_reading = m_session.read<FactSheet>(
        this,
        [id = m_id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return factSheet(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id = m_id](Result<FactSheet> sheet) {
            if (id != m_id)
                return; // somebody else is shown by now
            if (sheet)
                show(*sheet);
            else if (sheet.error().kind != Error::Kind::Cancelled)
                m_state->showError(sheet.error());
        });
}

void FactsView::show(const FactSheet &sheet)
{
    m_codes = sheet.codes;
    for (const Fact &fact : sheet.facts) {
        for (FactRow *row : std::as_const(m_rows)) {
            if (row->fact().field == fact.field)
                row->show(fact, m_id.toString());
        }
    }
    m_state->showContent();
}

/// One fact is in the order of Tab; the arrows lead to the others.
void FactsView::setCurrent(FactRow *row)
{
    if (m_current)
        m_current->setFocusPolicy(Qt::ClickFocus);
    m_current = row;
    m_current->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFocusProxy(row);
    setFocusProxy(row);
}

void FactsView::step(FactRow *from, int by)
{
    const qsizetype next = m_rows.indexOf(from) + by;
    if (next < 0 || next >= m_rows.size())
        return;
    setCurrent(m_rows[next]);
    m_current->setFocus();
}

void FactsView::reveal(FactRow *row, std::function<void(const Fact &)> then)
{
    atDesk<Fact>(
        m_session, this,
        [id = m_id, field = row->fact().field](const PeopleDesk &desk) { return revealFact(desk, id, *field); },
        [this, id = m_id, then = std::move(then)](Result<Fact> whole) {
            if (id != m_id)
                return;
            if (whole)
                then(*whole);
            else
                Q_EMIT told({whole.error().message, Mood::Error, {}});
        });
}

void FactsView::beginEdit(FactRow *row)
{
    if (m_isSaving || row == m_edited)
        return;
    setCurrent(row);
    if (!row->fact().locked.isEmpty())
        row->explain();
    else if (m_edited)
        save(m_edited, [this, row] { beginEdit(row); });
    else if (row->fact().isMasked) // to change it one must see it
        reveal(row, [this, row](const Fact &whole) { open(row, whole); });
    else
        open(row, row->fact());
}

void FactsView::open(FactRow *row, const Fact &whole)
{
    if (m_edited)
        return;
    m_edited = row;
    row->edit(whole, m_codes, m_session.clock().today());
    connect(row->editor(), &FactEditor::cancelled, this, [this] { m_edited = nullptr; });
}

/// The row has the newest by now, and masks it as ever.
void FactsView::goOn(FactRow *row)
{
    if (row->fact().isMasked)
        reveal(row, [row](const Fact &whole) { row->goOn(whole); });
    else
        row->goOn(row->fact());
}

/// `then` once it is saved, or there was nothing to save.
void FactsView::save(FactRow *row, std::function<void()> then)
{
    if (m_isSaving)
        return;
    if (!row->editor()->isChanged()) {
        m_edited = nullptr;
        row->endEdit();
        if (then)
            then();
        return;
    }
    m_isSaving = true;
    atDesk<EditedPerson>(
        m_session, this,
        [id = m_id, begun = row->begun(), typed = row->editor()->typed()](const PeopleDesk &desk) {
            return editFact(desk, id, begun, typed);
        },
        [this, row, id = m_id, then = std::move(then)](Result<EditedPerson> edited) {
            m_isSaving = false;
            const bool isShown = id == m_id; // still
            if (!edited && isShown) {
                row->editor()->setError(edited.error().message);
                row->editor()->setFocus();
                if (edited.error().kind == Error::Kind::Conflict && edited.error().detail.isEmpty()) // editFact()
                    row->editor()->offerNewest();
                return;
            }
            tell(*row->fact().field, edited);
            if (!isShown)
                return;
            m_edited = nullptr;
            row->endEdit();
            if (then)
                then();
        });
}

void FactsView::tell(const FieldSpec &field, const Result<EditedPerson> &edited)
{
    if (!edited)
        Q_EMIT told({edited.error().message, Mood::Error, {}});
    else if (!edited->remarks.isEmpty())
        Q_EMIT told({wordsFor(edited->remarks.first().reason), Mood::Warning, edited->action});
    else if (!edited->operations.isEmpty()) // it had not this value already
        Q_EMIT told({tr("%1: changed.").arg(fieldLabel(field)), Mood::Ok, edited->action});
}

QString FactsView::title(const PersonSummary &) const { return tr("Facts"); }

void FactsView::retranslate()
{
    setAccessibleName(tr("Facts"));
    for (const Section &section : std::as_const(m_sections))
        section.head->setText(QCoreApplication::translate("FactSection", section.title));
    const Result<void> mayReveal = m_session.viewer().require(Task::RevealNumbers);
    for (FactRow *row : std::as_const(m_rows)) {
        row->retranslate();
        row->lockEye(mayReveal ? QString() : mayReveal.error().message);
    }
}

} // namespace leye
