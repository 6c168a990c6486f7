// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QTreeWidget>

#include <functional>

namespace leye {

/// A short list of records, one a line, perhaps under headings or as a tree: users, stations, keys. It is read whole.
/// Up and Down choose; columns that find no room give way from the right. For a list of any length there is
/// PeopleTable.
class RecordTable : public QTreeWidget {
    Q_OBJECT

public:
    struct Column {
        QString title;
        Qt::Alignment alignment = Qt::AlignLeft;
    };
    struct Row {
        QString key; ///< unique; empty: a heading that cannot be chosen
        QStringList cells;
        int depth = 0;      ///< under the nearest row before it of a smaller one
        bool isOff = false; ///< not valid any more: shown in quiet words
    };

    explicit RecordTable(const QString &name, QWidget *parent = nullptr);
    void setColumns(const QList<Column> &columns);
    /// Keeps what is chosen where it is still there, and chooses the first otherwise.
    void setRows(const QList<Row> &rows);
    /// Rows below another one are shown when somebody opens it; otherwise always.
    void setCollapsible();
    /// Shows the rows of which `fits` says so, with what they stand under and what stands under them; empty: all.
    void setFilter(const std::function<bool(const QString &key)> &fits);
    /// Empty: none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &key);

Q_SIGNALS:
    /// Another row, or none.
    void chosen(const QString &key);
    /// Enter or a double click.
    void opened(const QString &key);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void openAgain(const QSet<QString> &keys);
    [[nodiscard]] QSet<QString> openKeys();
    bool filter(QTreeWidgetItem &item, const std::function<bool(const QString &)> &fits, bool isUnderOne);

    QList<Column> m_columns;
    bool m_isCollapsible = false;
};

} // namespace leye
