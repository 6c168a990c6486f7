// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the crash lab needs and the command line has not: a workspace that opens quickly, and a migration with something
// to do. It writes through the same models as the program.
//
//   crash_driver make DIR PASSPHRASE-FILE KEY-FILE PEOPLE   prints the people's ids, one a line
//   crash_driver migrate DIR                                to the version after the newest, in four steps
//   crash_driver unmigrate DIR                              takes those steps back
#include "app/composition.h"
#include "models/office/secret_file.h"
#include "models/people/person.h"
#include "models/store/atomic_file.h"
#include "models/store/migrations.h"

#include <QCoreApplication>

#include <cstdio>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kCheap{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};

QString argument(int number) { return QCoreApplication::arguments().value(number); }

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

Result<void> make(const Clock &clock)
{
    NewWorkspace wanted;
    wanted.station = u"31010901701"_s;
    wanted.userName = u"王丽"_s;
    LEYE_TRY(wanted.passphrase, readPassphrase(argument(3)));
    wanted.cost = kCheap;
    wanted.demo = true;
    LEYE_TRY(const Workspace::Created created, Workspace::create(argument(2), wanted, workspaceParts(clock)));
    Workspace &workspace = *created.workspace;
    LEYE_TRY(const SecretBytes key, workspace.addKeyFile(u"lab"_s, kAllPurposes));
    LEYE_CHECK(atomicCreate(argument(4), key.view()));
    for (int i = 1; i <= argument(5).toInt(); ++i) {
        Person one;
        one.id = workspace.journal().newId();
        one.area = workspace.user().area;
        one.name = u"居民%1"_s.arg(i, 4, 10, QChar(u'0'));
        LEYE_CHECK(workspace.journal().commit(Edit(u"person.add"_s, workspace.viewer().user).add(one)));
        say(one.id.toString());
    }
    return {};
}

QList<Migration> stepsOfTomorrow()
{
    QList<Migration> steps = shippedMigrations();
    const int newest = steps.last().number;
    steps.append(
        {newest + 1, "CREATE TABLE lab_copy AS SELECT * FROM op; CREATE INDEX lab_by_state ON lab_copy(state);"});
    steps.append({newest + 2, "ALTER TABLE service ADD COLUMN lab_mark TEXT; UPDATE service SET lab_mark = kind;"});
    steps.append({newest + 3, "CREATE TABLE lab_new AS SELECT * FROM lab_copy; DROP TABLE lab_copy;"});
    steps.append({newest + 4, "CREATE TABLE lab_done(a); INSERT INTO lab_done SELECT count(*) FROM lab_new;"});
    return steps;
}

Result<Database> databaseOf(const WorkspaceFolder &folder)
{
    return Database::open(folder.database(), {OpenOptions::Mode::ReadWrite, {}, 4096});
}

Result<void> migrateToTomorrow()
{
    LEYE_TRY(const WorkspaceFolder folder, WorkspaceFolder::open(argument(2)));
    LEYE_TRY(Database database, databaseOf(folder));
    LEYE_CHECK(migrate(database, stepsOfTomorrow()));
    say(u"migrated"_s);
    return {};
}

Result<void> takeBack()
{
    LEYE_TRY(const WorkspaceFolder folder, WorkspaceFolder::open(argument(2)));
    LEYE_TRY(Database database, databaseOf(folder));
    LEYE_TRY(Transaction transaction, Transaction::begin(database));
    LEYE_CHECK(database.execute("DROP TABLE lab_done; DROP TABLE lab_new; ALTER TABLE service DROP COLUMN lab_mark"));
    LEYE_CHECK(database.execute("PRAGMA user_version = " + std::to_string(shippedMigrations().last().number)));
    return transaction.commit();
}

Result<void> run()
{
    const SystemClock clock;
    const QString command = argument(1);
    if (command == "make"_L1)
        return make(clock);
    if (command == "migrate"_L1)
        return migrateToTomorrow();
    if (command == "unmigrate"_L1)
        return takeBack();
    return fail(Error::Kind::Invalid, u"See the head of crash_driver.cpp."_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!startCrypto())
        return 1;
    const Result<void> done = run();
    if (done)
        return 0;
    std::fprintf(stderr, "%s [%s]\n", qPrintable(done.error().message), qPrintable(done.error().detail));
    return 1;
}
