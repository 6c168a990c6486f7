// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pick_line.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

PickLine::PickLine(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_list);
    m_line->setObjectName(name);
    m_line->addAction(theme.icon(u"search"_s), QLineEdit::TrailingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(name + u"Hits"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    setFocusPolicy(Qt::ClickFocus); // or the label's shortcut would not lead here
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) { Q_EMIT typed(text.trimmed()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
}

void PickLine::setListName(const QString &name) { m_list->setAccessibleName(name); }

void PickLine::offer(const QStringList &rows)
{
    m_list->clear();
    m_list->addItems(rows);
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
    m_list->setFixedHeight(rows.isEmpty() ? 0
                                          : int(rows.size()) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    m_list->setVisible(!rows.isEmpty());
    updateGeometry();
}

void PickLine::clear()
{
    m_line->clear();
    offer({});
}

void PickLine::take(int row)
{
    if (row >= 0 && row < m_list->count())
        Q_EMIT taken(row);
}

bool PickLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::FocusOut)
        offer({}); // nobody looks at it any more
    if (watched != m_line || event->type() != QEvent::KeyPress || m_list->count() == 0)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentRow());
        return true;
    case Qt::Key_Escape:
        offer({});
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace leye
