// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_list_view.h"

#include "ui/people/bulk_bar.h"
#include "ui/people/list_choices.h"
#include "ui/people/name_dialog.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_table.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/veil.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PeopleListView::PeopleListView(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(session)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_count(makeLabel({}, u"second"_s, this))
    , m_new(makeButton(u"newPerson"_s, {}, ButtonKind::Plain, this))
    , m_import(makeButton(u"importPeople"_s, {}, ButtonKind::Plain, this))
    , m_columns(makeIconButton(u"listColumns"_s, {}, this))
    , m_print(makeIconButton(u"listPrint"_s, {}, this))
    , m_export(makeIconButton(u"listExport"_s, {}, this))
    , m_filters(new PeopleFilterBar(theme, {session.facts().station, session.viewer().user}, this))
    , m_table(new PeopleTable(m_model, theme))
    , m_state(new StateView(theme, m_table, this))
    , m_bulk(new BulkBar(theme, this))
    , m_columnMenu(new QMenu(this))
    , m_choices(new ListChoices(session, this))
{
    setObjectName(u"peopleList"_s);
    m_count->setObjectName(u"peopleCount"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kSmall);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    head->setSpacing(space::kSmall);
    head->addLayout(makeHeader());
    head->addWidget(m_filters);
    column->addLayout(head);
    column->addWidget(m_state, 1);
    column->addWidget(m_bulk);
    column->setSpacing(0);
    head->addSpacing(space::kSmall);
    makeTools();
    makeBulkActions();
    connectModel();
    connect(&theme, &Theme::changed, this, &PeopleListView::redraw);
    offer({});
    redraw();
    retranslate();
    m_state->showLoading();
    m_choices->read();
}

QLayout *PeopleListView::makeHeader()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_title, 0, Qt::AlignBaseline);
    row->addWidget(m_count, 0, Qt::AlignBaseline);
    row->addStretch();
    row->addWidget(m_new);
    row->addWidget(m_import);
    connect(m_new, &QPushButton::clicked, this, &PeopleListView::newPersonWanted);
    connect(m_import, &QPushButton::clicked, this, &PeopleListView::importWanted);
    return row;
}

void PeopleListView::makeTools()
{
    for (QPushButton *tool : {m_columns, m_print, m_export})
        m_filters->addTool(tool);
    connect(m_columns, &QPushButton::clicked, this, &PeopleListView::chooseColumns);
    connect(m_print, &QPushButton::clicked, this, &PeopleListView::printShown);
    connect(m_export, &QPushButton::clicked, this, &PeopleListView::exportShown);
    connect(m_filters, &PeopleFilterBar::queryWanted, this, &PeopleListView::ask);
    connect(m_filters, &PeopleFilterBar::saveWanted, this, &PeopleListView::askForName);
    connect(m_filters, &PeopleFilterBar::removeWanted, m_choices, &ListChoices::remove);
    connect(m_filters, &PeopleFilterBar::listWanted, this, &PeopleListView::focusList);
    connect(m_choices, &ListChoices::savedChanged, m_filters, &PeopleFilterBar::setSaved);
    connect(m_choices, &ListChoices::failed, this, &PeopleListView::failed);
    connect(m_choices, &ListChoices::known, this, &PeopleListView::begin);
}

void PeopleListView::makeBulkActions()
{
    addBulkAction(
        u"bulkRecord"_s, u"plus"_s, [] { return tr("Record"); },
        [this](const QList<PersonId> &people) { Q_EMIT recordWanted(people); });
    addBulkAction(
        u"bulkPrint"_s, u"print"_s, [] { return tr("Print"); },
        [this](const QList<PersonId> &people) { Q_EMIT printWanted(people); });
    addBulkAction(
        u"bulkExport"_s, u"export"_s, [] { return tr("Export"); }, [this](const QList<PersonId> &) { exportShown(); });
    connect(m_bulk, &BulkBar::clearWanted, this, [this] { m_model.checkAll(false); });
}

void PeopleListView::addBulkAction(const QString &name, const QString &icon, std::function<QString()> text,
                                   std::function<void(const QList<PersonId> &)> act)
{
    m_bulk->addAction(name, icon, std::move(text), [this, act = std::move(act)] { withChecked(act); });
}

void PeopleListView::addTool(QWidget *tool) { m_filters->addTool(tool); }

void PeopleListView::offer(Offers offers)
{
    const std::pair<Offer, QList<QWidget *>> parts[] = {
        {Offer::New, {m_new}},
        {Offer::Import, {m_import}},
        {Offer::Record, {m_bulk->findChild<QPushButton *>(u"bulkRecord"_s)}},
        {Offer::Print, {m_print, m_bulk->findChild<QPushButton *>(u"bulkPrint"_s)}},
        {Offer::Export, {m_export, m_bulk->findChild<QPushButton *>(u"bulkExport"_s)}}};
    for (const auto &[offered, widgets] : parts) {
        for (QWidget *widget : widgets)
            widget->setVisible(offers.testFlag(offered));
    }
}

void PeopleListView::connectModel()
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(80ms); // a key held down passes people faster
    connect(&m_settled, &QTimer::timeout, this, [this] { open(m_pending, false); });
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_model.state() == PeopleListModel::State::Reading && m_model.rowCount() == 0)
            m_state->showLoading();
    });
    connect(&m_model, &PeopleListModel::stateChanged, this, &PeopleListView::showState);
    connect(&m_model, &PeopleListModel::wordsChanged, this, [this] { m_filters->setWords(m_model.words()); });
    connect(&m_model, &PeopleListModel::checksChanged, this,
            [this] { m_bulk->setCount(m_model.checkedCount(), m_model.checkedElsewhere()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        const auto sort = specOf(PeopleColumn(section)).sort;
        PeopleListQuery query = m_model.query();
        if (!sort)
            return;
        query.descending = query.sort == *sort && !query.descending;
        query.sort = *sort;
        ask(query);
    });
    connect(m_table, &PeopleTable::currentPersonChanged, this, [this](quint32 person) {
        m_pending = person;
        m_settled.start();
    });
    connect(m_table, &PeopleTable::openWanted, this, [this](quint32 person) { open(person, true); });
    connect(m_table, &PeopleTable::typed, m_filters, &PeopleFilterBar::startSearch);
    connect(m_state, &StateView::retryWanted, this, [this] { m_model.readAgain(); });
    connect(m_state, &StateView::actionWanted, this, [this] {
        if (m_model.query().hasFilter())
            ask(m_model.query().withoutFilters());
        else if (!m_new->isHidden())
            Q_EMIT newPersonWanted();
        else
            Q_EMIT importWanted();
    });
}

void PeopleListView::begin(const std::optional<PeopleListQuery> &last, const QList<PeopleColumn> &columns)
{
    if (!columns.isEmpty())
        m_table->setColumns(columns);
    if (!m_hasQuery)
        setQuery(last.value_or(firstFilter({m_session.facts().station, m_session.viewer().user})));
}

void PeopleListView::setQuery(const PeopleListQuery &query)
{
    m_hasQuery = true;
    m_filters->setQuery(query);
    m_table->beginAtTop();
    m_model.setQuery(query);
    const int column = int(std::find_if(peopleColumns().begin(), peopleColumns().end(),
                                        [&query](const PeopleColumnSpec &spec) { return spec.sort == query.sort; }) -
                           peopleColumns().begin());
    m_table->horizontalHeader()->setSortIndicator(column, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// What the user wants to see; it is there again the next time.
void PeopleListView::ask(const PeopleListQuery &query)
{
    setQuery(query);
    m_choices->keepQuery(query);
}

void PeopleListView::showState()
{
    showCount();
    m_bulk->setCount(m_model.checkedCount(), m_model.checkedElsewhere());
    switch (m_model.state()) {
    case PeopleListModel::State::Failed:
        m_state->showError(m_model.error());
        return;
    case PeopleListModel::State::Reading:
        m_patience.start();
        return;
    case PeopleListModel::State::Ready:
        break;
    }
    if (m_model.rowCount() > 0) {
        m_state->showContent();
        m_table->settle();
    } else if (m_model.query().inBin && m_model.query().withoutFilters() == m_model.query()) {
        m_state->showEmpty(u"bin"_s, [] { return tr("Nobody is in the bin."); });
    } else if (m_model.query().hasFilter()) {
        m_state->showEmpty(
            u"filter"_s, [] { return tr("Nobody fits what is asked here."); }, [] { return tr("Show everybody"); });
    } else {
        m_state->showEmpty(
            u"people"_s,
            [] { return tr("Here will be everybody your station knows: job seekers, elders, their families."); },
            [this] {
                return !m_new->isHidden() ? tr("New person") : !m_import->isHidden() ? tr("Import a list") : QString();
            });
    }
}

void PeopleListView::showCount()
{
    const QLocale locale;
    if (m_model.state() != PeopleListModel::State::Ready)
        m_count->clear();
    else if (const auto total = m_model.total())
        m_count->setText(
            (m_model.isBySound() && *total > 0 ? tr("%1 people, by the sound of the name") : tr("%1 people"))
                .arg(locale.toString(*total)));
    else
        m_count->setText(tr("more than %1 people").arg(locale.toString(m_model.rowCount())));
}

void PeopleListView::open(quint32 person, bool isWanted)
{
    m_settled.stop();
    m_model.withIds({person}, this, [this, isWanted](const Result<QList<PersonId>> &ids) {
        if (!ids)
            Q_EMIT failed(ids.error());
        else if (!ids->isEmpty())
            Q_EMIT personOpened(ids->first(), isWanted);
    });
}

void PeopleListView::withChecked(std::function<void(const QList<PersonId> &)> act)
{
    m_model.withIds(m_model.checked(), this, [this, act = std::move(act)](const Result<QList<PersonId>> &ids) {
        if (ids)
            act(*ids);
        else
            Q_EMIT failed(ids.error());
    });
}

/// Before the order is known to its end there is no "everybody" yet.
void PeopleListView::exportShown()
{
    if (hasChecked())
        Q_EMIT exportWanted(m_model.checked());
    else if (m_model.total())
        Q_EMIT exportWanted(m_model.order());
}

void PeopleListView::printShown()
{
    if (hasChecked()) {
        withChecked([this](const QList<PersonId> &people) { Q_EMIT printWanted(people); });
    } else if (m_model.total()) {
        QList<PeopleColumn> columns = m_table->columns();
        columns.removeAll(PeopleColumn::Check);
        std::sort(columns.begin(), columns.end());
        Q_EMIT listPrintWanted(m_model.order(), columns);
    }
}

void PeopleListView::focusList() { m_table->setFocus(Qt::OtherFocusReason); }

void PeopleListView::focusSearch() { m_filters->focusSearch(); }

void PeopleListView::checkAll() { m_model.checkAll(m_model.checkedCount() == 0); }

void PeopleListView::chooseColumns()
{
    m_columnMenu->clear();
    const QList<PeopleColumn> shown = m_table->columns();
    for (const PeopleColumnSpec &spec : peopleColumns()) {
        if (spec.column == PeopleColumn::Check || spec.column == PeopleColumn::Name)
            continue; // always there
        QAction *action = m_columnMenu->addAction(titleOf(spec.column));
        action->setCheckable(true);
        action->setChecked(shown.contains(spec.column));
        connect(action, &QAction::toggled, this, [this, column = spec.column](bool isOn) {
            QList<PeopleColumn> columns = m_table->columns();
            columns.removeAll(column);
            if (isOn)
                columns.append(column);
            m_table->setColumns(columns);
            m_choices->keepColumns(columns);
        });
    }
    m_columnMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void PeopleListView::askForName()
{
    auto *dialog = new NameDialog(m_theme, placeForVeil(this), tr("Save this filter"), tr("&Name of the filter"));
    connect(dialog, &NameDialog::named, this, [this](const QString &name) { m_choices->save(name, m_model.query()); });
    dialog->ask();
}

void PeopleListView::redraw()
{
    m_new->setIcon(m_theme.icon(u"plus"_s, Token::Text));
    m_import->setIcon(m_theme.icon(u"import"_s, Token::Text));
    m_columns->setIcon(m_theme.icon(u"columns"_s, Token::Acc));
    m_print->setIcon(m_theme.icon(u"print"_s, Token::Acc));
    m_export->setIcon(m_theme.icon(u"export"_s, Token::Acc));
}

void PeopleListView::retranslate()
{
    m_title->setText(tr("People"));
    m_new->setText(tr("New"));
    m_new->setAccessibleName(tr("New person"));
    m_import->setText(tr("Import"));
    m_import->setAccessibleName(tr("Import a list"));
    m_table->setAccessibleName(tr("People"));
    const std::pair<QPushButton *, QString> tools[] = {
        {m_columns, tr("Columns")}, {m_print, tr("Print the list")}, {m_export, tr("Export what is shown")}};
    for (const auto &[button, words] : tools) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    showState();
}

void PeopleListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
