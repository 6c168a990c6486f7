// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/importer.h"
#include "models/people/people_store.h"
#include "models/people/person_index_store.h"
#include "tests/support/journal_bench.h"

#include <QFile>

namespace leye::test {

/// A desk that imports: its people are found by name, and an aide is signed in.
struct ImportBench : TestDesk {
    explicit ImportBench(Roles roles = kFirstUser, bool counsellor = true) : TestDesk(1, counsellor)
    {
        journal->addProjector(std::make_unique<PersonIndex>());
        journal->addProjector(std::make_unique<NoteIndex>());
        User user;
        user.id = journal->newId();
        user.area = kArea;
        user.name = QStringLiteral("周敏");
        viewer = {UserId(user.id), roles, {}};
        commit(Edit(QStringLiteral("user.add"), viewer.user).add(user));
    }

    void commit(const Edit &edit)
    {
        if (const auto committed = journal->commit(edit); !committed)
            qFatal("%s", qPrintable(committed.error().message + committed.error().detail));
    }

    [[nodiscard]] ImportDesk desk(const QString &station = QStringLiteral("31010901701"))
    {
        return std::move(*ImportDesk::load(*journal, viewer, station));
    }

    /// The same, committing after so few rows that a test sees several slices.
    static constexpr qint64 kSlice = 200;
    [[nodiscard]] ImportDesk inSlices()
    {
        ImportDesk slow = desk();
        slow.sliceRows = kSlice;
        return slow;
    }

    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
        return file.fileName();
    }

    [[nodiscard]] static Result<ImportFile> inspect(const QString &path, ImportKind kind = ImportKind::People)
    {
        LEYE_TRY(const HeaderNames names, HeaderNames::load(kind));
        return inspectFile(path, names);
    }

    /// All stages in one; rows go to `rows`.
    [[nodiscard]] Result<ImportReport> import(const QString &path, ImportKind kind = ImportKind::People)
    {
        rows.clear();
        LEYE_TRY(ImportFile file, inspect(path, kind));
        return runImport(desk(), file, file.plan, listener());
    }
    [[nodiscard]] Result<ImportReport> importText(const QString &csv, ImportKind kind = ImportKind::People)
    {
        return import(write(csv.toUtf8()), kind);
    }

    [[nodiscard]] ImportListener listener()
    {
        return {[this](const RowResult &result, const SheetRow &) { rows.append(result); }, {}};
    }

    [[nodiscard]] qint64 count(const char *table)
    {
        return *database.integer(std::string("SELECT count(*) FROM ") + table + " WHERE ifnull(life, '') <> 'deleted'");
    }
    [[nodiscard]] PeopleStore people() { return PeopleStore(database, &journal->restricted()); }
    /// The only person of this name.
    [[nodiscard]] Person named(const QString &name)
    {
        PeopleStore store = people();
        const QList<Person> all = *store.page(0, 1'000'000);
        Person found;
        for (const Person &person : all) {
            if (person.name == name)
                found = person;
        }
        return found;
    }

    Viewer viewer;
    QList<RowResult> rows;
};

} // namespace leye::test
