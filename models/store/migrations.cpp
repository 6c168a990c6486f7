// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/atomic_file.h"
#include "models/store/disk.h"
#include "models/store/opening.h"
#include "models/store/page_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

static void initialiseMigrationResource()
{
    Q_INIT_RESOURCE(migrations); // in a static library nothing else would pull it in; it must stand outside a namespace
}

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Migrations)
};

Result<void> runStep(Database &database, const Migration &step)
{
    LEYE_TRY(Transaction transaction, Transaction::begin(database));
    LEYE_CHECK(database.execute(std::string_view(step.sql.constData(), size_t(step.sql.size()))));
    LEYE_CHECK(database.execute("PRAGMA user_version = " + std::to_string(step.number)));
    return transaction.commit();
}

/// The way back. Under its name it is whole: it gets it last.
Result<void> copyBefore(Database &database, qint64 version)
{
    const QString path = database.path() + u".before-%1"_s.arg(version);
    LEYE_TRY(const qint64 bytes, databaseBytes(database));
    LEYE_CHECK(requireFreeSpace(QFileInfo(path).absolutePath(), bytes));
    const UnfinishedDatabase unfinished(path + u".new"_s);
    LEYE_CHECK(copyPages(database, unfinished.path(), {}));
    return atomicRename(unfinished.path(), path);
}

} // namespace

QStringList copiesBefore(const QString &database)
{
    const QFileInfo info(database);
    QStringList paths;
    for (const QString &name : info.dir().entryList({info.fileName() + u".before-*"_s}, QDir::Files, QDir::Name))
        paths.append(info.dir().filePath(name));
    return paths;
}

QList<Migration> shippedMigrations()
{
    initialiseMigrationResource();
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(3).toInt(), file.readAll()});
    }
    return steps;
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    LEYE_TRY(const qint64 version, database.integer("PRAGMA user_version"));
    const qint64 newest = steps.isEmpty() ? 0 : steps.last().number;
    if (version > newest)
        return fail(Error::Kind::Unsupported, Words::tr("This workspace was written by a newer LeyeDesk (version %1 of "
                                                        "its tables; this program knows up to %2). "
                                                        "Install the newer program.")
                                                  .arg(version)
                                                  .arg(newest));
    if (version > 0 && version < newest)
        LEYE_CHECK(copyBefore(database, version));
    for (const Migration &step : steps) {
        if (step.number > version)
            LEYE_CHECK(runStep(database, step));
    }
    // Also where there was nothing to do: the last try may have been cut off at this very point.
    for (const QString &left : copiesBefore(database.path()))
        removeDatabaseFiles(left);
    return {};
}

} // namespace leye
