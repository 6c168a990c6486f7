// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/user_view_store.h"
#include "ui/people/people_filters.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace leye {

/// What the list is filtered and sorted by: saved filters, a chip for each filter, the search, the order. It shows a
/// query and asks for another; it reads nothing itself.
class PeopleFilterBar : public QWidget {
    Q_OBJECT

public:
    PeopleFilterBar(const Theme &theme, FilterPlace place, QWidget *parent = nullptr);

    void setQuery(const PeopleListQuery &query);
    void setWords(const PeopleListWords &words);
    /// Names and queries as JSON; in the order of the menu.
    void setSaved(const QList<UserViewStore::Entry> &saved);
    /// Buttons at the right end: columns, print, export.
    void addTool(QWidget *tool);
    void focusSearch();
    /// Goes on with what was typed elsewhere.
    void startSearch(const QString &text);

Q_SIGNALS:
    void queryWanted(const leye::PeopleListQuery &query);
    void saveWanted();
    void removeWanted(const QString &name);
    /// Down or Enter in the search: on to the list.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void connectInputs();
    void redraw();
    void showChips();
    void fillSaved();
    void fillSort();
    void searchFor(const QString &text);

    const Theme &m_theme;
    FilterPlace m_place;
    PeopleListQuery m_query;
    PeopleListWords m_words;
    QList<UserViewStore::Entry> m_saved;
    QPushButton *m_savedButton;
    ChipBar *m_chips;
    QPushButton *m_add;
    QLabel *m_sortLabel;
    QPushButton *m_sort;
    QLineEdit *m_search;
    QAction *m_searchSign;
    QWidget *m_tools;
    QMenu *m_savedMenu, *m_filterMenu, *m_sortMenu;
};

} // namespace leye
