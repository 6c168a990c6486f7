// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeyRole = Qt::UserRole;

QString keyOf(const QTreeWidgetItem *item) { return item ? item->data(0, kKeyRole).toString() : QString(); }

} // namespace

RecordTable::RecordTable(const QString &name, QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(name);
    setProperty("role", u"records"_s);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *now) { Q_EMIT chosen(keyOf(now)); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const QString key = keyOf(item); !key.isEmpty())
            Q_EMIT opened(key);
    });
}

void RecordTable::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    setColumnCount(int(columns.size()));
    for (int i = 0; i < columns.size(); ++i) {
        headerItem()->setText(i, columns[i].title);
        headerItem()->setTextAlignment(i, columns[i].alignment | Qt::AlignVCenter);
        header()->setSectionResizeMode(i, i == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    fitColumns();
}

void RecordTable::setRows(const QList<Row> &rows)
{
    const QString before = current();
    const QSet<QString> wereOpen = openKeys();
    {
        const QSignalBlocker quiet(this);
        clear();
        QList<std::pair<int, QTreeWidgetItem *>> above;
        for (const Row &row : rows) {
            while (!above.isEmpty() && above.last().first >= row.depth)
                above.removeLast();
            auto *item = above.isEmpty() ? new QTreeWidgetItem(this, row.cells)
                                         : new QTreeWidgetItem(above.last().second, row.cells);
            item->setData(0, kKeyRole, row.key);
            for (int i = 0; i < m_columns.size(); ++i)
                item->setTextAlignment(i, m_columns[i].alignment | Qt::AlignVCenter);
            if (row.key.isEmpty()) {
                item->setFlags(Qt::ItemIsEnabled);
                QFont strong = font();
                strong.setWeight(QFont::DemiBold);
                item->setFont(0, strong);
            }
            for (int i = 0; row.isOff && i < m_columns.size(); ++i)
                item->setForeground(i, palette().brush(QPalette::PlaceholderText));
            above.append({row.depth, item});
        }
        openAgain(wereOpen);
        fitColumns();
    }
    setCurrent(before);
}

void RecordTable::setCollapsible()
{
    m_isCollapsible = true;
    setItemsExpandable(true);
    setRootIsDecorated(true);
}

QSet<QString> RecordTable::openKeys()
{
    QSet<QString> keys;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->isExpanded())
            keys.insert(keyOf(*it));
    }
    return keys;
}

void RecordTable::openAgain(const QSet<QString> &keys)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        (*it)->setExpanded(!m_isCollapsible || keys.contains(keyOf(*it)));
}

void RecordTable::setFilter(const std::function<bool(const QString &)> &fits)
{
    for (int i = 0; i < topLevelItemCount(); ++i)
        filter(*topLevelItem(i), fits, !fits);
    const auto isFound = [&fits](const QTreeWidgetItem *item) {
        return item && !item->isHidden() && (!fits || (!keyOf(item).isEmpty() && fits(keyOf(item))));
    };
    if (isFound(currentItem()))
        return;
    QTreeWidgetItemIterator it(this);
    while (*it && !isFound(*it))
        ++it;
    setCurrent(*it ? keyOf(*it) : QString());
}

/// What stands under a row that fits is shown with it.
bool RecordTable::filter(QTreeWidgetItem &item, const std::function<bool(const QString &)> &fits, bool isUnderOne)
{
    const QString key = keyOf(&item);
    const bool doesFit = isUnderOne || (!key.isEmpty() && fits(key));
    bool isAnyBelow = false;
    for (int i = 0; i < item.childCount(); ++i)
        isAnyBelow = filter(*item.child(i), fits, doesFit) || isAnyBelow;
    if (isAnyBelow && !doesFit)
        item.setExpanded(true);
    item.setHidden(!doesFit && !isAnyBelow);
    return !item.isHidden();
}

QString RecordTable::current() const { return keyOf(currentItem()); }

void RecordTable::setCurrent(const QString &key)
{
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const QString its = keyOf(*it);
        if (its.isEmpty() || (*it)->isHidden())
            continue;
        first = first ? first : *it;
        if (its == key) {
            first = *it;
            break;
        }
    }
    if (first != currentItem())
        setCurrentItem(first);
    else
        Q_EMIT chosen(keyOf(first)); // what is shown of it may have changed
}

/// Headings are passed over; above the first one there is nothing, so the row below it is taken.
QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto pass = [this](QModelIndex index, bool isUp) {
        while (index.isValid() && keyOf(itemFromIndex(index)).isEmpty())
            index = isUp ? indexAbove(index) : indexBelow(index);
        return index;
    };
    const bool isUp = action == MoveUp || action == MovePageUp || action == MoveEnd;
    const QModelIndex there = QTreeWidget::moveCursor(action, modifiers);
    const QModelIndex row = pass(there, isUp);
    return row.isValid() ? row : pass(there, !isUp);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    const QTreeWidgetItem *item = itemAt(event->position().toPoint());
    if (!item || !keyOf(item).isEmpty())
        QTreeWidget::mousePressEvent(event);
}

/// The first column takes the room that is left; from the right, whole columns give way where there is too little.
void RecordTable::fitColumns()
{
    int needed = sizeHintForColumn(0) + indentation();
    for (int i = 1; i < m_columns.size(); ++i) {
        const int width = std::max(sizeHintForColumn(i), header()->sectionSizeHint(i));
        needed += width;
        setColumnHidden(i, needed > viewport()->width() && i > 1);
        header()->resizeSection(i, width);
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTreeWidget::resizeEvent(event);
    fitColumns();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace leye
