// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/list_choices.h"

#include <QJsonDocument>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// Names in user_view: never renamed.
constexpr auto kAll = "people/"_L1;
constexpr auto kLastQuery = "people/query"_L1;
constexpr auto kColumns = "people/columns"_L1;
constexpr auto kSaved = "people/filter/"_L1;

QString jsonOf(const PeopleListQuery &query)
{
    return QString::fromUtf8(QJsonDocument(toJson(query)).toJson(QJsonDocument::Compact));
}

QList<PeopleColumn> columnsOf(const QString &names)
{
    QList<PeopleColumn> columns;
    const QStringList wanted = names.split(u' ');
    for (const PeopleColumnSpec &spec : peopleColumns()) {
        if (wanted.contains(QLatin1StringView(spec.name)))
            columns.append(spec.column);
    }
    return columns;
}

} // namespace

ListChoices::ListChoices(DeskSession &session, QObject *parent) : QObject(parent), m_session(session) {}

PeopleListQuery ListChoices::queryOf(const QString &json)
{
    return peopleListQuery(QJsonDocument::fromJson(json.toUtf8()).object());
}

void ListChoices::read()
{
    using Entries = QList<UserViewStore::Entry>;
    m_session.read<Entries>(
        this,
        [](DeskSession::Reading &reading, TaskControl &) {
            return UserViewStore(reading.database, reading.viewer.user).under(kAll);
        },
        [this](const Result<Entries> &entries) {
            take(entries ? *entries : Entries()); // a list without what was chosen is better than none
            if (!entries)
                Q_EMIT failed(entries.error());
        });
}

void ListChoices::take(const QList<UserViewStore::Entry> &entries)
{
    std::optional<PeopleListQuery> last;
    QList<PeopleColumn> columns;
    QList<UserViewStore::Entry> saved;
    for (const UserViewStore::Entry &entry : entries) {
        if (entry.name.startsWith(kSaved))
            saved.append({entry.name.mid(kSaved.size()), entry.value});
        else if (entry.name == kColumns)
            columns = columnsOf(entry.value);
        else if (entry.name == kLastQuery)
            last = queryOf(entry.value);
    }
    Q_EMIT savedChanged(saved);
    Q_EMIT known(last, columns);
}

void ListChoices::keepQuery(const PeopleListQuery &query)
{
    PeopleListQuery kept = query;
    kept.text.clear(); // what was looked for is done with
    put(QString(kLastQuery), jsonOf(kept));
}

void ListChoices::keepColumns(const QList<PeopleColumn> &columns)
{
    QStringList names;
    for (const PeopleColumn column : columns)
        names.append(QString::fromLatin1(specOf(column).name));
    put(QString(kColumns), names.join(u' '));
}

void ListChoices::save(const QString &name, const PeopleListQuery &query) { put(kSaved + name, jsonOf(query)); }

void ListChoices::remove(const QString &name) { put(kSaved + name, {}); }

/// Without a value it is taken away.
void ListChoices::put(const QString &name, const QString &value)
{
    using Entries = QList<UserViewStore::Entry>;
    m_session.write<Entries>(
        this,
        [name, value](Workspace &workspace, TaskControl &) -> Result<Entries> {
            UserViewStore views(workspace.database(), workspace.viewer().user);
            LEYE_CHECK(value.isNull() ? views.remove(name) : views.put(name, value));
            return views.under(QString(kSaved));
        },
        [this, name](Result<Entries> saved) {
            if (!saved) {
                Q_EMIT failed(saved.error());
            } else if (name.startsWith(kSaved)) {
                for (UserViewStore::Entry &entry : *saved)
                    entry.name.remove(0, kSaved.size());
                Q_EMIT savedChanged(*saved);
            }
        });
}

} // namespace leye
