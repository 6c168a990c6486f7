// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/people_store.h"
#include "ui/widgets/pick_line.h"

namespace leye {

/// A line in which a person is found by name, pinyin, initials or tail.
class PersonPicker : public PickLine {
    Q_OBJECT

public:
    PersonPicker(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const leye::PersonId &person, const QString &name);

private:
    void search(const QString &typed);
    void show(const QList<PersonHit> &hits);

    DeskSession &m_session;
    BackgroundTask m_searching;
    QList<PersonHit> m_found;
};

} // namespace leye
