// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_filter_bar.h"

#include "ui/people/list_choices.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kOpens = u" ▾"_s; ///< the sign of a menu, in the colour of its words
constexpr int kSearchWidth = 150; ///< some ten characters; it grows with the list

} // namespace

PeopleFilterBar::PeopleFilterBar(const Theme &theme, FilterPlace place, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(std::move(place))
    , m_savedButton(makeButton(u"savedFilters"_s, {}, ButtonKind::Chip, this))
    , m_chips(new ChipBar(theme, u"filterChips"_s, this))
    , m_add(makeButton(u"addFilter"_s, {}, ButtonKind::Link, this))
    , m_sortLabel(makeLabel({}, u"second"_s, this))
    , m_sort(makeButton(u"sortOrder"_s, {}, ButtonKind::Link, this))
    , m_search(new QLineEdit(this))
    , m_searchSign(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_tools(new QWidget(this))
    , m_savedMenu(new QMenu(this))
    , m_filterMenu(new QMenu(this))
    , m_sortMenu(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(space::kSmall);
    filters->addWidget(m_savedButton, 0, Qt::AlignTop);
    filters->addWidget(m_chips, 1);
    column->addLayout(filters);
    m_chips->addTrailing(m_add);
    makeInline(*m_add);
    makeInline(*m_sort);

    auto *order = new QHBoxLayout;
    order->setSpacing(space::kHair);
    order->addWidget(m_sortLabel);
    order->addWidget(m_sort);
    order->addStretch(1);
    order->addWidget(m_search, 2);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(0);
    order->addWidget(m_tools);
    column->addLayout(order);

    connectInputs();
    connect(&theme, &Theme::changed, this, &PeopleFilterBar::redraw);
    redraw();
    retranslate();
}

void PeopleFilterBar::connectInputs()
{
    m_search->setObjectName(u"listSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textEdited, this, &PeopleFilterBar::searchFor);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button is no edit
            searchFor(text);
    });
    connect(m_chips, &ChipBar::removed, this,
            [this](const QString &chip) { Q_EMIT queryWanted(withoutFilter(m_query, chip)); });
    m_savedButton->setMenu(m_savedMenu);
    m_add->setMenu(m_filterMenu);
    m_sort->setMenu(m_sortMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &PeopleFilterBar::fillSaved);
    connect(m_sortMenu, &QMenu::aboutToShow, this, &PeopleFilterBar::fillSort);
    connect(m_filterMenu, &QMenu::aboutToShow, this, [this] {
        fillFilterMenu(*m_filterMenu, m_query, m_words, m_place,
                       [this](const PeopleListQuery &query) { Q_EMIT queryWanted(query); });
    });
}

void PeopleFilterBar::setQuery(const PeopleListQuery &query)
{
    m_query = query;
    if (m_search->text() != query.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(query.text);
    }
    showChips();
}

void PeopleFilterBar::setWords(const PeopleListWords &words)
{
    m_words = words;
    showChips();
}

void PeopleFilterBar::setSaved(const QList<UserViewStore::Entry> &saved) { m_saved = saved; }

void PeopleFilterBar::addTool(QWidget *tool) { m_tools->layout()->addWidget(tool); }

void PeopleFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PeopleFilterBar::startSearch(const QString &text)
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->setText(text);
    searchFor(text);
}

void PeopleFilterBar::searchFor(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    Q_EMIT queryWanted(m_query);
}

void PeopleFilterBar::showChips()
{
    m_chips->setChips(filterChips(m_query, m_words, m_place));
    m_sort->setText(sortWords(m_query) + kOpens);
    m_sort->setAccessibleName(tr("Order: %1").arg(sortWords(m_query)));
}

void PeopleFilterBar::fillSaved()
{
    m_savedMenu->clear();
    for (const ReadyFilter &ready : readyFilters(m_place)) {
        QAction *action = m_savedMenu->addAction(ready.name);
        connect(action, &QAction::triggered, this, [this, query = ready.query] { Q_EMIT queryWanted(query); });
    }
    m_savedMenu->addSeparator();
    for (const UserViewStore::Entry &saved : std::as_const(m_saved)) {
        QAction *action = m_savedMenu->addAction(QString(saved.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, saved] { Q_EMIT queryWanted(ListChoices::queryOf(saved.value)); });
    }
    m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("Save this filter …"));
    save->setEnabled(m_query.hasFilter());
    connect(save, &QAction::triggered, this, &PeopleFilterBar::saveWanted);
    if (m_saved.isEmpty())
        return;
    QMenu *removals = m_savedMenu->addMenu(tr("Remove a saved filter"));
    for (const UserViewStore::Entry &saved : std::as_const(m_saved)) {
        QAction *action = removals->addAction(QString(saved.name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, name = saved.name] { Q_EMIT removeWanted(name); });
    }
}

void PeopleFilterBar::fillSort()
{
    m_sortMenu->clear();
    for (const SortChoice &choice : sortChoices()) {
        QAction *action = m_sortMenu->addAction(choice.words);
        action->setCheckable(true);
        action->setChecked(choice.sort == m_query.sort && choice.descending == m_query.descending);
        connect(action, &QAction::triggered, this, [this, choice] {
            PeopleListQuery query = m_query;
            query.sort = choice.sort;
            query.descending = choice.descending;
            Q_EMIT queryWanted(query);
        });
    }
}

void PeopleFilterBar::redraw()
{
    m_savedButton->setIcon(m_theme.icon(u"folder"_s, Token::Text));
    m_add->setIcon(m_theme.icon(u"plus"_s, Token::Acc));
    m_searchSign->setIcon(m_theme.icon(u"search"_s));
    showChips();
}

void PeopleFilterBar::retranslate()
{
    m_savedButton->setText(tr("Filters") + kOpens);
    m_savedButton->setAccessibleName(tr("Filters"));
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_sortLabel->setText(tr("Order"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setAccessibleDescription(tr("Name, pinyin, initials, or the end of a number"));
    showChips();
}

void PeopleFilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool PeopleFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOn = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isOn)
            Q_EMIT listWanted();
        else if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty())
            m_search->clear();
        else
            return QWidget::eventFilter(watched, event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leye
