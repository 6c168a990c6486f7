// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/people_keys.h"
#include "models/core/search_text.h"
#include "models/journal/ledger.h"
#include "models/journal/rebuild_store.h"
#include "models/journal/undo.h"
#include "models/office/network.h"
#include "models/people/people_desk.h"
#include "models/people/people_list_index_store.h"
#include "models/people/person_index_store.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

namespace leye::test {

/// A small office: a desk with the shipped settings and code tables, one user of each role, search kept up to date.
/// Today is 2026-10-26. People and what is recorded of them are synthetic.
struct PeopleBench : TestDesk {
    explicit PeopleBench(quint64 number = 1, bool withCounsellor = true)
        : TestDesk(number, withCounsellor)
        , office(database)
        , people(database)
        , counsellors(database, &journal->restricted())
    {
        journal->addProjector(std::make_unique<PersonIndex>());
        journal->addProjector(std::make_unique<NoteIndex>());
        std::vector<std::unique_ptr<Projector>> listing;
        addPeopleListing(listing);
        for (std::unique_ptr<Projector> &projector : listing)
            journal->addProjector(std::move(projector));
        administrator = hire(QStringLiteral("管理员"), kFirstUser);
        aide = hire(QStringLiteral("李援助"), Role::Aide);
        counsellor = hire(QStringLiteral("周心理"), Role::Counsellor);
        manager = hire(QStringLiteral("吴站长"), Role::Manager);
        clerk = hire(QStringLiteral("郑系统"), Role::Administrator);
        Edit edit(QStringLiteral("workspace.begin"), administrator.user);
        const auto settings = shippedSettings();
        for (const Setting &setting : *settings)
            edit.add(setting);
        const auto stations = shippedStations();
        for (const Station &station : *stations)
            edit.add(station);
        if (!journal->commit(edit))
            qFatal("office");
        codes = *CodeTables::load(office, clock.today());
    }

    /// What somebody at this desk works with; only a counsellor's store opens what is under the class-4 key.
    [[nodiscard]] PeopleDesk as(const Viewer &viewer)
    {
        return {*journal, viewer.roles.testFlag(Role::Counsellor) ? counsellors : people, codes, viewer,
                QStringLiteral("31010901701")};
    }

    Person add(Person wanted)
    {
        if (wanted.id.isNull())
            wanted.id = journal->newId();
        wanted.area = kArea;
        if (!journal->commit(Edit(QStringLiteral("person.add"), aide.user).add(wanted)))
            qFatal("add");
        return read<Person>(wanted.id);
    }
    Person add(const QString &name) { return add(person(name)); }

    template <typename R>
    [[nodiscard]] R read(const Id16 &id)
    {
        const auto record = counsellors.records().load<R>(id);
        if (!record || !*record)
            qFatal("read");
        return **record;
    }

    void setSetting(const QString &name, const QString &value, QDate from)
    {
        Setting setting;
        setting.id = settingId(name, from);
        setting.area = kCentreArea;
        setting.name = name;
        setting.value = value;
        setting.from = from;
        if (!journal->commit(Edit(QStringLiteral("setting.set"), administrator.user).add(setting)))
            qFatal("setting");
    }

    /// Whether what was saved last is in the search tables yet or still waits for it: the answer must be the same.
    [[nodiscard]] QStringList found(const QString &typed, int limit = 20, bool asCounsellor = false)
    {
        QStringList names;
        const auto waiting = (asCounsellor ? counsellors : people).find(typed, limit);
        if (const auto settled = journal->settle(); !settled)
            return {settled.error().message};
        const auto hits = (asCounsellor ? counsellors : people).find(typed, limit);
        if (!hits)
            return {hits.error().message};
        if (!waiting || *waiting != *hits)
            return {QStringLiteral("others before the search tables were written")};
        for (const PersonHit &hit : *hits)
            names.append(hit.name);
        return names;
    }

    [[nodiscard]] QDate today() const { return clock.today(); }

    OfficeStore office;
    PeopleStore people;      ///< as everybody but counsellors reads
    PeopleStore counsellors; ///< with the class-4 key
    CodeTables codes;
    Viewer administrator; ///< the first user: administrator, manager and aide
    Viewer aide;
    Viewer counsellor;
    Viewer manager;
    Viewer clerk; ///< administrator alone

private:
    Viewer hire(const QString &name, Roles roles)
    {
        User user;
        user.id = journal->newId();
        user.area = kCentreArea;
        user.name = name;
        user.roles = codesOf(roles);
        if (!journal->commit(Edit(QStringLiteral("user.set"), UserId(user.id)).add(user)))
            qFatal("user");
        return {UserId(user.id), roles, {}};
    }
};

/// What a full-text table holds: "token row".
inline QStringList indexed(Database &database, const char *table)
{
    const std::string name = std::string("temp.words_of_") + table;
    if (!database.execute("CREATE VIRTUAL TABLE IF NOT EXISTS " + name + " USING fts5vocab('main', '" + table +
                          "', 'instance')"))
        qFatal("fts5vocab");
    auto rows = database.prepare("SELECT term, doc FROM " + name);
    QStringList words;
    while (*rows->step())
        words.append(rows->text(0) + u' ' + QString::number(rows->integer(1)));
    words.sort();
    return words;
}

/// What a full-text table should hold of the rows there are: the tokens of everybody and of every note out of the bin.
inline QStringList wanted(Database &database, bool ofNotes)
{
    QStringList words;
    const auto append = [&words](const QString &tokens, qint64 n) {
        for (const QString &token : tokens.split(u' ', Qt::SkipEmptyParts))
            words.append(token + u' ' + QString::number(n));
    };
    auto rows = database.prepare(
        ofNotes
            ? "SELECT n, note FROM service WHERE typeof(note) = 'text' AND life IS NULL"
            : "SELECT n, name, also_called, id_number, phone, phone2 FROM person WHERE name <> '' AND life IS NULL");
    while (*rows->step()) {
        if (ofNotes) {
            append(noteTokens(rows->text(1)), rows->integer(0));
            continue;
        }
        PersonKeys keys{rows->text(1),
                        rows->text(2).split(u'、', Qt::SkipEmptyParts),
                        rows->text(3),
                        {rows->text(4), rows->text(5)}};
        keys.phones.removeAll(QString());
        append(searchTokens(keys), rows->integer(0));
    }
    words.sort();
    words.removeDuplicates();
    return words;
}
/// The log holds, a rebuild from it gives the same tables, and the full-text tables hold what their rows say.
inline void verifyDesk(TestDesk &desk)
{
    LEYE_VERIFY(verifyLedger(desk.journal->store(), desk.journal->restricted(), desk.authorityKey, {}));
    LEYE_VERIFY(desk.journal->settle());
    LEYE_VERIFY(checkSearchTables(desk.database));
    QCOMPARE(indexed(desk.database, "person_search"), wanted(desk.database, false));
    QCOMPARE(indexed(desk.database, "note_search"), wanted(desk.database, true));
    LEYE_VERIFY(checkPeopleList(desk.database));
    const QTemporaryDir folder;
    auto target = Database::open(folder.filePath(QStringLiteral("rebuilt.db")), {OpenOptions::Mode::Create, {}, 4096});
    LEYE_VERIFY(target);
    LEYE_VERIFY(migrate(*target, shippedMigrations()));
    std::vector<std::unique_ptr<Projector>> projectors;
    projectors.push_back(std::make_unique<PersonIndex>());
    projectors.push_back(std::make_unique<NoteIndex>());
    addPeopleListing(projectors);
    const auto rebuilt =
        rebuildAndCompare(desk.database, *target, catalogue(), projectors, desk.journal->restricted(), {});
    LEYE_VERIFY(rebuilt);
    QVERIFY2(rebuilt->isEqual(), rebuilt->isEqual() ? "" : qPrintable(rebuilt->differences.first().table));
    LEYE_VERIFY(checkSearchTables(*target));
    LEYE_VERIFY(checkPeopleList(*target));
}

} // namespace leye::test
