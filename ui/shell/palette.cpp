// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 8;
constexpr int kPersonRole = Qt::UserRole;
constexpr int kActionRole = Qt::UserRole + 1;

bool isChoice(const QListWidgetItem *item) { return item->flags().testFlag(Qt::ItemIsSelectable); }

} // namespace

Palette::Palette(DeskSession &session, const Theme &theme, ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(actions)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_help(makeLabel({}, u"badge"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_help);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumHeight(360);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_line, &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { open(m_list->row(item)); });
}

void Palette::begin()
{
    m_line->setAccessibleName(tr("Find people and actions"));
    m_line->setPlaceholderText(tr("name, pinyin, initials, last four digits, or what you want to do"));
    m_list->setAccessibleName(tr("Found"));
    m_help->setText(tr("↑↓ choose    Enter open    Esc close"));
    m_line->clear();
    search();
}

void Palette::search()
{
    m_searching.cancel();
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        show({});
        return;
    }
    m_searching = m_session.read<QList<PersonHit>>(
        this,
        [typed](DeskSession::Reading &reading, TaskControl &) {
            return PeopleStore(reading.database, &reading.keys).find(typed, kHits);
        },
        [this, typed](Result<QList<PersonHit>> hits) {
            if (typed == m_line->text().trimmed())
                show(hits ? *hits : QList<PersonHit>());
        });
}

void Palette::addHead(const QString &text, qsizetype count)
{
    auto *head = new QListWidgetItem(u"%1  %2"_s.arg(text).arg(count), m_list);
    head->setFlags(Qt::ItemIsEnabled);
    head->setForeground(m_theme.colour(Token::Sub));
    head->setBackground(m_theme.colour(Token::Alt));
}

void Palette::show(const QList<PersonHit> &hits)
{
    m_list->clear();
    if (!hits.isEmpty())
        addHead(tr("People"), hits.size());
    for (const PersonHit &hit : hits) {
        auto *item =
            new QListWidgetItem(m_theme.icon(hit.kinds.contains(u"为老"_s) ? u"heart"_s : u"person"_s, Token::Acc),
                                QStringList{hit.name, hit.kinds, reasonOf(hit)}.join(u"    "_s).trimmed(), m_list);
        item->setData(kPersonRole, hit.id.toString());
    }
    QList<QAction *> fitting;
    for (QAction *action : m_actions.actions()) {
        if (action->isEnabled() && action->objectName() != "palette"_L1 &&
            action->text().contains(m_line->text().trimmed(), Qt::CaseInsensitive))
            fitting.append(action);
    }
    if (!fitting.isEmpty())
        addHead(tr("Actions"), fitting.size());
    for (QAction *action : fitting) {
        auto *item = new QListWidgetItem(
            action->icon(), QStringList{action->text(), keyText(*action)}.join(u"    "_s).trimmed(), m_list);
        item->setData(kActionRole, action->objectName());
    }
    if (m_list->count() == 0)
        addHead(tr("Nobody and nothing answers to this. Try fewer letters."), 0);
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : -1);
}

void Palette::step(int by)
{
    int row = m_list->currentRow();
    do {
        row += by;
    } while (row >= 0 && row < m_list->count() && !isChoice(m_list->item(row)));
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void Palette::open(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !isChoice(item))
        return;
    if (const std::optional<Id16> person = Id16::fromText(item->data(kPersonRole).toString()))
        Q_EMIT personWanted(PersonId(*person));
    else if (QAction *action = m_actions.action(item->data(kActionRole).toString()))
        Q_EMIT actionWanted(action);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(m_list->currentRow());
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace leye
