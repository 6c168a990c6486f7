// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_screen.h"

#include "models/people/at_desk.h"
#include "models/people/history_words.h"
#include "ui/bin/bin_model.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/life_delegate.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BinScreen::BinScreen(DeskSession &session, const Theme &theme, QWidget *parent)
    : Screen(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(new BinModel(session, this))
    , m_list(new QListView)
    , m_state(new StateView(theme, m_list))
{
    setObjectName(u"binScreen"_s);
    m_list->setObjectName(u"bin"_s);
    m_list->setModel(m_model);
    new LifeDelegate(theme, m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kMedium, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(makeHead());
    column->addWidget(m_state, 1);
    connect(m_model, &BinModel::arrived, this, &BinScreen::showState);
    connect(m_model, &BinModel::failed, m_state, &StateView::showError);
    connect(m_state, &StateView::retryWanted, m_model, &BinModel::readAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &BinScreen::showCurrent);
    connect(m_list, &QListView::activated, this, &BinScreen::restore);
    connect(&session, &DeskSession::changed, this, [this] {
        if (isVisible())
            m_model->readAgain();
    });
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &BinScreen::closeWanted);
    retranslate();
}

QLayout *BinScreen::makeHead()
{
    m_back = makeButton(u"binBack"_s, {}, ButtonKind::Link, this);
    m_title = makeLabel({}, u"pageTitle"_s, this);
    m_count = makeLabel({}, u"second"_s, this);
    m_search = new QLineEdit(this);
    m_searchSign = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_restore = makeButton(u"binRestore"_s, {}, ButtonKind::Primary, this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    row->setSpacing(space::kSmall);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_title, m_count})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_restore);
    connect(m_back, &QPushButton::clicked, this, &BinScreen::closeWanted);
    connect(m_restore, &QPushButton::clicked, this, &BinScreen::restore);
    connectSearch();
    const auto draw = [this] {
        m_searchSign->setIcon(m_theme.icon(u"search"_s));
        m_back->setIcon(m_theme.icon(u"left"_s, Token::Acc));
        m_restore->setIcon(m_theme.icon(u"undo"_s, Token::OnAcc));
    };
    draw();
    connect(&m_theme, &Theme::changed, this, draw);
    return row;
}

void BinScreen::connectSearch()
{
    m_search->setObjectName(u"binSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(&m_typing, &QTimer::timeout, this, &BinScreen::filter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_state, &StateView::actionWanted, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
}

void BinScreen::filter()
{
    m_typing.stop();
    m_model->setFilter(m_search->text());
}

void BinScreen::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void BinScreen::enter()
{
    m_state->showLoadingSoon();
    m_model->readAgain();
    m_list->setFocus();
}

QList<StatusLine::Hint> BinScreen::hints() const
{
    return {{u"↑ ↓"_s, tr("Entry")}, {u"Enter"_s, tr("Take it out")}, {u"Esc"_s, tr("Back")}};
}

void BinScreen::showState()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->canFetchMore({}) ? tr("more than %n", nullptr, rows) : tr("%n entries", nullptr, rows));
    if (rows == 0 && !m_search->text().trimmed().isEmpty()) {
        m_state->showEmpty(
            u"search"_s, [] { return tr("Nothing in the bin fits what is typed."); },
            [] { return tr("Show everything"); });
    } else if (rows == 0) {
        m_state->showEmpty(u"bin"_s, [] {
            return tr("The bin is empty. What is put into it stands here and can be taken out again.");
        });
    } else {
        m_state->showContent();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    }
    showCurrent();
}

/// What cannot be taken out says why on the button.
void BinScreen::showCurrent()
{
    const BinLine *line = m_model->lineAt(m_list->currentIndex().row());
    const Result<void> may = line ? requireMayTidy(m_session.viewer(), *line->item.type) : Result<void>();
    m_restore->setEnabled(line && may);
    m_restore->setToolTip(may ? QString() : may.error().message);
}

void BinScreen::restore()
{
    const BinLine *line = m_model->lineAt(m_list->currentIndex().row());
    if (!line || !m_restore->isEnabled())
        return;
    const QString words = tr("%1 of %2 is back on file.")
                              .arg(recordLabel(QString::fromLatin1(line->item.type->name)), line->item.personName);
    atDesk<Committed>(
        m_session, this,
        [type = line->item.type, id = line->item.id](const PeopleDesk &desk) { return takeOutOfBin(desk, *type, id); },
        [this, words](Result<Committed> done) {
            if (done)
                Q_EMIT restored(words, done->action);
            else
                Q_EMIT refused(done.error());
        });
}

void BinScreen::retranslate()
{
    m_back->setText(tr("People"));
    m_title->setText(tr("Bin"));
    m_restore->setText(tr("Take out of the bin"));
    m_list->setAccessibleName(tr("Bin"));
    m_search->setPlaceholderText(tr("name, initials, kind or reason"));
    m_search->setAccessibleName(tr("Find in the bin"));
    m_search->setAccessibleDescription(tr("Name, pinyin, initials, kind, reason, or who put it there"));
}

/// From what is typed into the list; Esc takes it back before it leaves the page.
bool BinScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return Screen::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool clears = key == Qt::Key_Escape && !m_search->text().isEmpty();
    if (clears && event->type() == QEvent::ShortcutOverride)
        event->accept();
    else if (event->type() == QEvent::ShortcutOverride)
        return Screen::eventFilter(watched, event);
    else if (clears)
        m_search->clear();
    else if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        filter();
        m_list->setFocus();
    } else
        return Screen::eventFilter(watched, event);
    return true;
}

void BinScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->readAgain();
    }
    Screen::changeEvent(event);
}

} // namespace leye
