// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/person_picker.h"

#include <QLineEdit>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 6;

} // namespace

PersonPicker::PersonPicker(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent)
    : PickLine(theme, name, parent)
    , m_session(session)
{
    setListName(tr("People found"));
    connect(this, &PickLine::typed, this, &PersonPicker::search);
    connect(this, &PickLine::taken, this, [this](int row) {
        const PersonHit hit = m_found[row];
        clear();
        Q_EMIT picked(hit.id, hit.name);
    });
}

void PersonPicker::search(const QString &typed)
{
    m_searching.cancel();
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
            if (hits && typed == line().text().trimmed())
                show(*hits);
        });
}

void PersonPicker::show(const QList<PersonHit> &hits)
{
    m_found = hits;
    QStringList rows;
    for (const PersonHit &hit : hits)
        rows.append(QStringList{hit.name, hit.kinds, reasonOf(hit)}.join(u"    "_s).trimmed());
    offer(rows);
}

} // namespace leye
