// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_list_model.h"
#include "ui/people/people_filters.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace leye {

class BulkBar;
class ListChoices;
class PeopleFilterBar;
class PeopleTable;
class StateView;

/// The list of people: how many, filtered and sorted by what, the rows, and what can be done with those that are
/// ticked. What a person or a selection is opened with is told by signals; only what somebody listens to is offered
/// (offer()).
class PeopleListView : public QWidget {
    Q_OBJECT

public:
    /// What the window can do with people.
    enum class Offer { New = 1, Import = 2, Record = 4, Print = 8, Export = 16 };
    Q_DECLARE_FLAGS(Offers, Offer)

    PeopleListView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);

    void offer(Offers offers);
    /// A further thing to do with those who are ticked.
    void addBulkAction(const QString &name, const QString &icon, std::function<QString()> text,
                       std::function<void(const QList<PersonId> &)> act);
    /// A button beside the tools of the list.
    void addTool(QWidget *tool);
    void setQuery(const PeopleListQuery &query);
    [[nodiscard]] const PeopleListQuery &query() const { return m_model.query(); }
    [[nodiscard]] PeopleListModel &model() { return m_model; }
    void focusList();
    void focusSearch();
    void chooseColumns();
    void checkAll();
    void readAgain() { m_model.readAgain(); }
    /// Those who are ticked, or everybody who is shown.
    void exportShown();
    void printShown();
    [[nodiscard]] bool hasChecked() const { return m_model.checkedCount() > 0; }

Q_SIGNALS:
    /// Somebody else is the current one, or, with `isWanted`, the current one is to be opened.
    void personOpened(const leye::PersonId &person, bool isWanted);
    void newPersonWanted();
    void importWanted();
    void recordWanted(const QList<leye::PersonId> &people);
    /// The case files of those who are ticked.
    void printWanted(const QList<leye::PersonId> &people);
    /// The list as it is seen: everybody in it, by local number, in its order.
    void listPrintWanted(const QList<quint32> &people, const QList<leye::PeopleColumn> &columns);
    /// Those who are ticked, or everybody in the list; by local number, in its order.
    void exportWanted(const QList<quint32> &people);
    /// Something that does not concern the list itself could not be done.
    void failed(const leye::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHeader();
    void makeTools();
    void makeBulkActions();
    void connectModel();
    void retranslate();
    void redraw();
    void showState();
    void showCount();
    void ask(const PeopleListQuery &query);
    void open(quint32 person, bool isWanted);
    void withChecked(std::function<void(const QList<PersonId> &)> act);
    void begin(const std::optional<PeopleListQuery> &last, const QList<PeopleColumn> &columns);
    void askForName();

    DeskSession &m_session;
    const Theme &m_theme;
    PeopleListModel m_model;
    QLabel *m_title, *m_count;
    QPushButton *m_new, *m_import, *m_columns, *m_print, *m_export;
    PeopleFilterBar *m_filters;
    PeopleTable *m_table;
    StateView *m_state;
    BulkBar *m_bulk;
    QMenu *m_columnMenu;
    ListChoices *m_choices;
    QTimer m_settled;  ///< the detail follows when nobody moves on any more
    QTimer m_patience; ///< what is read fast is not announced
    quint32 m_pending = 0;
    bool m_hasQuery = false;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(PeopleListView::Offers)

} // namespace leye
