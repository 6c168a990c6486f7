// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_screen.h"

#include "ui/widgets/controls.h"

#include <QEvent>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 574; ///< at first; of 1366 less the rail
constexpr int kDetailWidth = 712;

} // namespace

PeopleScreen::PeopleScreen(DeskSession &session, const Theme &theme, const QAction &filter, QWidget *detail,
                           QWidget *parent)
    : Screen(parent)
    , m_theme(theme)
    , m_filter(filter)
    , m_splitter(new QSplitter(this))
    , m_list(new PeopleListView(session, theme))
    , m_side(new QWidget)
    , m_back(makeButton(u"backToList"_s, {}, ButtonKind::Link, m_side))
    , m_detail(detail)
{
    setObjectName(u"peopleScreen"_s);
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_detail, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_side);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({kListWidth, kDetailWidth});
    connect(m_list, &PeopleListView::personOpened, this, [this](const PersonId &person, bool isWanted) {
        Q_EMIT personOpened(person);
        if (isWanted)
            showDetail(true);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { showDetail(false); });
    auto *leave = new QShortcut(Qt::Key_Escape, m_side);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] { showDetail(false); });
    connect(&theme, &Theme::changed, this, &PeopleScreen::arrange);
    arrange();
    retranslate();
}

void PeopleScreen::arrange()
{
    const bool isSingle = m_theme.sizes().columns == 1;
    m_list->setVisible(!isSingle || !m_isDetailWanted);
    m_side->setVisible(!isSingle || m_isDetailWanted);
    m_back->setVisible(isSingle);
    m_back->setIcon(m_theme.icon(u"left"_s, Token::Acc));
}

void PeopleScreen::showDetail(bool isWanted)
{
    m_isDetailWanted = isWanted;
    arrange();
    if (isWanted)
        m_detail->setFocus(Qt::OtherFocusReason);
    else
        m_list->focusList();
}

void PeopleScreen::enter() { m_list->focusList(); }

QList<StatusLine::Hint> PeopleScreen::hints() const
{
    QList<StatusLine::Hint> hints{{u"↑ ↓"_s, tr("Person")}, {u"Space"_s, tr("Choose")}, {u"Enter"_s, tr("Open")}};
    if (const QString keys = keyText(m_filter); !keys.isEmpty())
        hints.append({keys, tr("Find in the list")});
    return hints;
}

void PeopleScreen::retranslate() { m_back->setText(tr("People")); }

void PeopleScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

} // namespace leye
