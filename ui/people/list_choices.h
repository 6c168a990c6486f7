// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/office/user_view_store.h"
#include "models/people/people_list_columns.h"

namespace leye {

/// What a user has chosen for the list of people: the filter of the last time, filters under a name, columns. Kept in
/// the workspace, in the background.
class ListChoices : public QObject {
    Q_OBJECT

public:
    ListChoices(DeskSession &session, QObject *parent);
    void read();
    void keepQuery(const PeopleListQuery &query);
    void keepColumns(const QList<PeopleColumn> &columns);
    void save(const QString &name, const PeopleListQuery &query);
    void remove(const QString &name);
    /// Of a saved filter.
    [[nodiscard]] static PeopleListQuery queryOf(const QString &json);

Q_SIGNALS:
    /// `last`: the filter of the last time, nothing at the first; `columns`: none, where none were chosen.
    void known(const std::optional<leye::PeopleListQuery> &last, const QList<leye::PeopleColumn> &columns);
    void savedChanged(const QList<leye::UserViewStore::Entry> &saved);
    void failed(const leye::Error &error);

private:
    void take(const QList<UserViewStore::Entry> &entries);
    void put(const QString &name, const QString &value);

    DeskSession &m_session;
};

} // namespace leye
