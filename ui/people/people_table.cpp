// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_table.h"

#include "ui/people/people_row_delegate.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// What gives way last, first; who somebody is, how they stand and when they were seen.
constexpr std::array kPriority{
    PeopleColumn::Check,      PeopleColumn::Name,  PeopleColumn::Contact,  PeopleColumn::Stage,  PeopleColumn::Standard,
    PeopleColumn::Age,        PeopleColumn::Marks, PeopleColumn::Kind,     PeopleColumn::Aide,   PeopleColumn::Sex,
    PeopleColumn::Registered, PeopleColumn::Phone, PeopleColumn::IdNumber, PeopleColumn::Station};
static_assert(kPriority.size() == size_t(PeopleColumn::Count));

} // namespace

PeopleTableHead::PeopleTableHead(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(1);
}

void PeopleTableHead::setCheckState(Qt::CheckState state)
{
    m_state = state;
    viewport()->update();
}

QSize PeopleTableHead::sizeHint() const { return {QHeaderView::sizeHint().width(), m_theme.sizes().row}; }

void PeopleTableHead::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section == int(PeopleColumn::Check))
        PeopleRowDelegate::paintCheck(*painter, rect, m_theme, m_state);
}

PeopleTable::PeopleTable(PeopleListModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_delegate(new PeopleRowDelegate(theme, this))
    , m_head(new PeopleTableHead(theme, this))
{
    setObjectName(u"peopleTable"_s);
    setHorizontalHeader(m_head);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_head->setSectionResizeMode(QHeaderView::Fixed);
    for (const PeopleColumnSpec &spec : peopleColumns()) {
        if (spec.isShownAtFirst)
            m_columns.append(spec.column);
    }
    connect(m_head, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == int(PeopleColumn::Check))
            m_model.checkAll(m_model.checkedCount() == 0);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &PeopleTable::restoreCurrent);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &PeopleTable::restoreCurrent);
    connect(&model, &PeopleListModel::checksChanged, this, &PeopleTable::tellChecks);
    connect(&model, &PeopleListModel::stateChanged, this, &PeopleTable::tellChecks);
    connect(&theme, &Theme::changed, this, &PeopleTable::takeTheme);
    takeTheme();
}

void PeopleTable::takeTheme()
{
    verticalHeader()->setMinimumSectionSize(m_theme.sizes().row);
    verticalHeader()->setDefaultSectionSize(m_theme.sizes().row);
    m_head->setFixedHeight(m_theme.sizes().row);
    arrange();
}

void PeopleTable::setColumns(const QList<PeopleColumn> &columns)
{
    m_columns = columns;
    for (const PeopleColumn always : {PeopleColumn::Check, PeopleColumn::Name}) {
        if (!m_columns.contains(always))
            m_columns.append(always);
    }
    arrange();
}

/// The name takes what is left.
void PeopleTable::arrange()
{
    int left = viewport()->width();
    for (const PeopleColumn column : kPriority) {
        const int width = m_delegate->widthOf(column);
        const bool isAlways = column == PeopleColumn::Check || column == PeopleColumn::Name;
        const bool isShown = m_columns.contains(column) && (isAlways || width <= left);
        setColumnHidden(int(column), !isShown);
        if (!isShown)
            continue;
        setColumnWidth(int(column), width);
        left -= width;
    }
    if (left > 0)
        setColumnWidth(int(PeopleColumn::Name), columnWidth(int(PeopleColumn::Name)) + left);
}

void PeopleTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void PeopleTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QTableView::changeEvent(event);
}

void PeopleTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_isRestoring || !current.isValid())
        return;
    m_place = current.row();
    const quint32 person = m_model.personAt(current.row());
    if (std::exchange(m_current, person) != person)
        Q_EMIT currentPersonChanged(person);
}

void PeopleTable::setCurrentPerson(quint32 person)
{
    const int row = m_model.rowOf(person);
    if (row < 0)
        return;
    m_current = person;
    restoreCurrent();
    scrollTo(m_model.index(row, int(PeopleColumn::Name)));
}

/// After a reset Qt knows of no current row; ours is the one of the same person, and what was in sight stays there.
void PeopleTable::restoreCurrent()
{
    m_lastChecked = -1;
    const int row = m_current == 0 ? -1 : m_model.rowOf(m_current);
    if (row < 0 || row == currentIndex().row())
        return;
    const QScopedValueRollback restoring(m_isRestoring, true);
    const int scrolled = verticalScrollBar()->value();
    setAutoScroll(false);
    selectionModel()->setCurrentIndex(m_model.index(row, int(PeopleColumn::Name)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    setAutoScroll(true);
    verticalScrollBar()->setValue(scrolled);
}

void PeopleTable::settle()
{
    if (m_model.rowOf(m_current) < 0)
        setCurrentIndex(m_model.index(std::min(m_place, m_model.rowCount() - 1), int(PeopleColumn::Name)));
    m_place = currentIndex().row();
}

void PeopleTable::check(int row, bool toHere)
{
    if (toHere && m_lastChecked >= 0)
        m_model.setChecked(std::min(m_lastChecked, row), std::max(m_lastChecked, row), true);
    else
        m_model.setChecked(row, !m_model.isChecked(m_model.personAt(row)));
    m_lastChecked = row;
}

void PeopleTable::tellChecks()
{
    const qsizetype checked = m_model.checkedCount();
    const bool areAll = m_model.total() && checked > 0 && checked - m_model.checkedElsewhere() == *m_model.total();
    m_head->setCheckState(areAll ? Qt::Checked : checked > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}

void PeopleTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isEnd = isPlain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End);
    if (row >= 0 && event->key() == Qt::Key_Space && (isPlain || isShifted))
        check(row, isShifted);
    else if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openWanted(m_model.personAt(row));
    else if (isEnd && m_model.rowCount() > 0)
        setCurrentIndex(
            m_model.index(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1, int(PeopleColumn::Name)));
    else
        QTableView::keyPressEvent(event);
}

/// Qt would ask row after row, all million of them.
void PeopleTable::keyboardSearch(const QString &text) { Q_EMIT typed(text); }

void PeopleTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isBox = index.column() == int(PeopleColumn::Check);
    if (event->button() == Qt::LeftButton && index.isValid() && (isBox || event->modifiers() & Qt::ControlModifier)) {
        check(index.row(), event->modifiers() & Qt::ShiftModifier);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

} // namespace leye
