// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/list_page.h"

#include "ui/settings/form_panel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/state_view.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListShare = 3; ///< of the width, to
constexpr int kPanelShare = 2;

} // namespace

ListPage::ListPage(const SettingsParts &parts, Task task, const QString &name)
    : m_parts(parts)
    , m_task(task)
    , m_list(new QWidget)
    , m_head(new QHBoxLayout)
    , m_table(new RecordTable(name + u"Table"_s))
    , m_state(new StateView(parts.theme, m_table))
    , m_panels(new QStackedWidget)
{
    setObjectName(name + u"Page"_s);
    auto *card = new QFrame;
    card->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_state);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    m_head->setSpacing(space::kSmall);
    m_head->addStretch(); // buttons stand at the left, a search line takes the width
    column->addLayout(m_head);
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_list, kListShare);
    row->addWidget(m_panels, kPanelShare);
    connect(m_table, &RecordTable::chosen, this, &ListPage::choose);
    connect(m_table, &RecordTable::opened, this, [this] { open(panelAt(0)); });
    connect(m_table, &QTreeWidget::itemClicked, this, [this] {
        if (isSingle() && !m_table->current().isEmpty())
            open(panelAt(0));
    });
    connect(m_state, &StateView::retryWanted, this, [this] { read(); });
    connect(&parts.session, &DeskSession::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&parts.theme, &Theme::changed, this, &ListPage::arrange);
}

/// The same one again: the list was read anew.
void ListPage::choose(const QString &key)
{
    const bool isSame = std::exchange(m_chosen, key) == key;
    if (isSame && m_isOpen)
        return; // a form is being filled in
    m_isOpen = m_isOpen && isSingle();
    m_panels->setCurrentIndex(0);
    show(key);
}

void ListPage::addSearch(const QString &name)
{
    m_search = new QLineEdit;
    m_search->setObjectName(name);
    m_search->setClearButtonEnabled(true);
    m_head->insertWidget(0, m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ListPage::filter);
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
}

void ListPage::setSearchLabel(const QString &label)
{
    m_search->setPlaceholderText(label);
    m_search->setAccessibleName(label);
}

QPushButton *ListPage::addHeadButton(const QString &name)
{
    QPushButton *button = makeButton(name, {});
    m_head->insertWidget(m_head->count() - 1, button);
    button->setVisible(reason().isEmpty());
    return button;
}

FormPanel *ListPage::addPanel(FormPanel *panel)
{
    m_panels->addWidget(panel);
    connect(panel->back(), &QPushButton::clicked, this, [this] { (void)goBack(); });
    return panel;
}

FormPanel *ListPage::panelAt(int place) const { return static_cast<FormPanel *>(m_panels->widget(place)); }

bool ListPage::isSingle() const { return m_parts.theme.sizes().columns == 1; }

void ListPage::open(FormPanel *panel)
{
    m_isOpen = true;
    m_panels->setCurrentWidget(panel);
    arrange();
    panel->focusFirst();
}

bool ListPage::goBack()
{
    if (!std::exchange(m_isOpen, false))
        return false;
    m_panels->setCurrentIndex(0);
    arrange();
    m_table->setFocus();
    return true;
}

void ListPage::arrange()
{
    m_list->setVisible(!isSingle() || !m_isOpen);
    m_panels->setVisible(!isSingle() || m_isOpen);
    for (int i = 0; i < m_panels->count(); ++i) {
        panelAt(i)->back()->setVisible(isSingle() || i > 0);
        panelAt(i)->back()->setIcon(m_parts.theme.icon(u"left"_s, Token::Acc));
        panelAt(i)->back()->setText(title());
    }
}

void ListPage::showRows(const QList<RecordTable::Row> &rows)
{
    m_state->showContent();
    m_table->setRows(rows);
    filter();
}

void ListPage::filter()
{
    const QString typed = m_search ? m_search->text().trimmed() : QString();
    if (typed.isEmpty())
        m_table->setFilter({});
    else
        m_table->setFilter([&](const QString &key) { return fits(key, typed); });
}

bool ListPage::fits(const QString &, const QString &) const { return true; }

QString ListPage::reason() const
{
    const Result<void> may = m_parts.session.viewer().require(m_task);
    return may ? QString() : may.error().message;
}

void ListPage::run(FormPanel *panel, std::function<Result<ActionId>(Workspace &)> work, const QString &words)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    panel->clearErrors();
    m_parts.session.write<ActionId>(
        this, [work = std::move(work)](Workspace &workspace, TaskControl &) { return work(workspace); },
        [this, panel, words](Result<ActionId> answer) {
            m_isBusy = false;
            if (!answer) {
                panel->showError(answer.error());
                return;
            }
            (void)goBack();
            Q_EMIT done(words, *answer);
        });
}

void ListPage::fail(const Error &error) { m_state->showError(error); }

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsPage::changeEvent(event);
}

} // namespace leye
