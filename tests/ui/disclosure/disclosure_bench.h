// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/enrolment.h"
#include "models/people/people_list_store.h"
#include "models/people/person.h"
#include "tests/support/driving.h"
#include "tests/support/refused.h"
#include "tests/support/session_bench.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace leye::test {

/// An office with three people on file (演示数据), as what leaves it sees it.
struct DisclosureBench {
    DisclosureBench()
    {
        for (const QString &name : {QStringLiteral("陈小明"), QStringLiteral("欧阳雪"), QStringLiteral("马俊杰")}) {
            Person person;
            person.id = desk.newId();
            person.area = kArea;
            person.name = name;
            person.phone = QStringLiteral("13800005678");
            desk.put(person);
            ids.append(PersonId(person.id));
        }
        PeopleListQuery byName;
        byName.sort = PeopleListQuery::Sort::Name;
        const auto order = desk.write<QList<quint32>>([&](Workspace &workspace) {
            return PeopleListStore(workspace.database(), workspace.viewer()).order(byName, desk.today());
        });
        numbers = order.value();
    }

    /// What the log says about what has left, the newest first.
    [[nodiscard]] QList<Disclosure> log()
    {
        const auto entries = desk.write<QList<Disclosure>>([](Workspace &workspace) {
            RecordStore store(workspace.database());
            return store.where<Disclosure>("1 ORDER BY t.n DESC", [](Statement &) {});
        });
        return entries.value();
    }
    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    SessionBench desk;
    QTemporaryDir folder;
    QList<PersonId> ids;
    QList<quint32> numbers; ///< 陈小明 马俊杰 欧阳雪
};

/// As a person does: what stood there is replaced.
inline void type(QWidget &page, const char *name, const QString &text)
{
    auto &line = part<QLineEdit>(page, name);
    line.setFocus();
    line.selectAll();
    compose(line, text);
    Q_EMIT line.textEdited(text);
}

} // namespace leye::test
