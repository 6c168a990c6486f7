// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/person_picker.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 6;

} // namespace

PersonPicker::PersonPicker(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_line(new QLineEdit(this))
    , m_hits(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_hits);
    m_line->setObjectName(name);
    m_line->addAction(theme.icon(u"search"_s), QLineEdit::TrailingPosition);
    m_line->installEventFilter(this);
    m_hits->setObjectName(name + u"Hits"_s);
    m_hits->setAccessibleName(tr("People found"));
    m_hits->setFocusPolicy(Qt::NoFocus);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_hits, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_hits->row(item)); });
}

void PersonPicker::clear()
{
    m_line->clear();
    show({});
}

void PersonPicker::search()
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
            if (hits && typed == m_line->text().trimmed())
                show(*hits);
        });
}

void PersonPicker::show(const QList<PersonHit> &hits)
{
    m_found = hits;
    m_hits->clear();
    for (const PersonHit &hit : hits)
        m_hits->addItem(QStringList{hit.name, hit.kinds}.join(u"    "_s).trimmed());
    m_hits->setCurrentRow(hits.isEmpty() ? -1 : 0);
    const int rows = int(hits.size());
    m_hits->setFixedHeight(rows == 0 ? 0 : rows * m_hits->sizeHintForRow(0) + 2 * m_hits->frameWidth());
    m_hits->setVisible(rows > 0);
    updateGeometry();
}

void PersonPicker::take(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const PersonHit hit = m_found[row];
    clear();
    Q_EMIT picked(hit.id, hit.name);
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || m_found.isEmpty())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_hits->setCurrentRow(std::min(m_hits->currentRow() + 1, m_hits->count() - 1));
        return true;
    case Qt::Key_Up:
        m_hits->setCurrentRow(std::max(m_hits->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_hits->currentRow());
        return true;
    case Qt::Key_Escape:
        show({});
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace leye
