// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QTableView>

namespace leye {

class PeopleRowDelegate;

/// The head of the list: titles that sort, and a box that ticks everybody.
class PeopleTableHead : public QHeaderView {
    Q_OBJECT

public:
    PeopleTableHead(const Theme &theme, QWidget *parent);
    void setCheckState(Qt::CheckState state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    Qt::CheckState m_state = Qt::Unchecked;
};

/// The rows of the list of people. The current person stays the current one whatever comes, goes or is sorted.
/// Up and down go from person to person, Space ticks (with Shift: from the last one ticked to here), Enter opens.
class PeopleTable : public QTableView {
    Q_OBJECT

public:
    PeopleTable(PeopleListModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// Columns that are wanted, as far as there is room for them: a column is left out rather than cut.
    void setColumns(const QList<PeopleColumn> &columns);
    [[nodiscard]] QList<PeopleColumn> columns() const { return m_columns; }
    /// 0: nobody.
    [[nodiscard]] quint32 currentPerson() const { return m_current; }
    void setCurrentPerson(quint32 person);
    /// Somebody in the list is the current person: the same as before, or whoever stands where they stood.
    void settle();
    /// Another list comes: where the current person is not in it, it begins at its top.
    void beginAtTop() { m_place = 0; }

Q_SIGNALS:
    void currentPersonChanged(quint32 person);
    void openWanted(quint32 person);
    /// Somebody is being looked for by typing, with the focus in the list.
    void typed(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &text) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();
    void arrange();
    void restoreCurrent();
    void check(int row, bool toHere);
    void tellChecks();

    PeopleListModel &m_model;
    const Theme &m_theme;
    PeopleRowDelegate *m_delegate;
    PeopleTableHead *m_head;
    QList<PeopleColumn> m_columns;
    quint32 m_current = 0;
    int m_place = 0; ///< the row of the current person, also when they have left it
    int m_lastChecked = -1;
    bool m_isRestoring = false;
};

} // namespace leye
