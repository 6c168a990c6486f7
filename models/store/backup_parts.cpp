// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup_parts.h"

#include "models/core/crypto.h"
#include "models/store/atomic_file.h"
#include "models/store/file_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>

#include <cerrno>
#include <optional>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 kSliceBytes = 4 * 1024 * 1024; // also what one transaction of the copy holds in memory
constexpr auto kFacts = "workspace.json"_L1;
constexpr auto kSlots = "keyslots"_L1;

QStringList attachmentsOf(const WorkspaceFolder &folder)
{
    QStringList names;
    const QDir root(folder.path());
    QDirIterator files(folder.attachments(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(root.relativeFilePath(files.next()));
    names.sort();
    return names;
}

Result<void> addSlice(Database &copy, const QString &name, int slice, const QByteArray &bytes)
{
    LEYE_TRY(Transaction transaction, Transaction::begin(copy));
    LEYE_TRY(Statement * statement,
             copy.cached("INSERT INTO backup_part(name, slice, bytes, sha256) VALUES(?, ?, ?, ?)"));
    const QByteArrayView held = bytes.isNull() ? QByteArrayView("", 0) : QByteArrayView(bytes);
    LEYE_CHECK(statement->bindAll(name, slice, held, view(sha256({held}))).run());
    return transaction.commit();
}

/// A last, empty slice says that the file ends there.
Result<void> addFile(Database &copy, const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, Words::tr("%1 cannot be read: it would be missing in the backup.").arg(path));
    for (int slice = 0;; ++slice) {
        const QByteArray bytes = file.read(kSliceBytes);
        if (file.error() != QFileDevice::NoError)
            return fail(Error::Kind::Storage,
                        Words::tr("%1 cannot be read: it would be missing in the backup.").arg(path));
        LEYE_CHECK(addSlice(copy, name, slice, bytes));
        if (bytes.isEmpty())
            return {};
    }
}

tl::unexpected<Error> damaged(const QString &why)
{
    return fail(Error::Kind::Damaged, Words::tr("The backup is not whole. Restore another one."), why);
}

/// Names come from a file that may be anybody's: only what a workspace folder holds is laid out.
bool isPartOfAWorkspace(const QString &name)
{
    static const QRegularExpression attachment(u"\\Aattachments(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\z"_s);
    return name == kFacts || name == kSlots || attachment.match(name).hasMatch();
}

/// One file on its way out, slice by slice.
class PartFile {
public:
    PartFile(QString name, QString path) : m_name(std::move(name)), m_path(std::move(path)) {}

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] bool isWhole() const { return m_whole; }

    [[nodiscard]] Result<void> open()
    {
        if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
            return tl::unexpected(fileError(errno, m_path, "mkdir"));
        m_file = FileHandle(
            ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        return m_file.isOpen() ? Result<void>() : tl::unexpected(fileError(errno, m_path, "open"));
    }

    [[nodiscard]] Result<void> add(const Statement &row)
    {
        const QByteArrayView bytes = row.blobView(2);
        if (m_whole || row.integer(1) != m_slices++ || view(sha256({bytes})) != row.blobView(3))
            return damaged(u"slice"_s);
        m_whole = bytes.isEmpty();
        if (!m_whole)
            return writeAll(m_file, bytes, m_path);
        LEYE_CHECK(syncToDisk(m_path));
        return syncToDisk(QFileInfo(m_path).absolutePath());
    }

private:
    QString m_name;
    QString m_path;
    FileHandle m_file;
    qint64 m_slices = 0;
    bool m_whole = false;
};

} // namespace

qint64 partBytes(const WorkspaceFolder &folder)
{
    qint64 bytes = QFileInfo(folder.keySlots()).size();
    for (const QString &name : attachmentsOf(folder))
        bytes += QFileInfo(folder.path() + u'/' + name).size();
    return bytes;
}

Result<void> addParts(Database &copy, const WorkspaceFolder &folder)
{
    LEYE_CHECK(copy.execute("CREATE TABLE backup_part(name TEXT NOT NULL, slice INTEGER NOT NULL, bytes BLOB NOT NULL, "
                            "sha256 BLOB NOT NULL, PRIMARY KEY(name, slice))"));
    const QDir root(folder.path());
    for (const QString &name : QStringList{kFacts, kSlots} + attachmentsOf(folder))
        LEYE_CHECK(addFile(copy, name, root.filePath(name)));
    return {};
}

Result<bool> hasParts(Database &backup)
{
    LEYE_TRY(const qint64 tables, backup.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'backup_part'"));
    return tables == 1;
}

Result<WorkspaceFacts> layOutParts(Database &backup, const WorkspaceFolder &folder, const QString &scratch)
{
    LEYE_TRY(Statement statement,
             backup.prepare("SELECT name, slice, bytes, sha256 FROM backup_part ORDER BY name, slice"));
    std::optional<PartFile> file;
    QStringList laidOut;
    while (true) {
        LEYE_TRY(const bool more, statement.step());
        const QString name = more ? statement.text(0) : QString();
        if (file && file->name() != name && !file->isWhole())
            return damaged(u"cut off"_s);
        if (!more)
            break;
        if (!isPartOfAWorkspace(name))
            return fail(Error::Kind::Damaged,
                        Words::tr("The backup holds a file that does not belong into a workspace."), u"part"_s);
        if (!file || file->name() != name) {
            file.emplace(name, (name == kFacts ? scratch : folder.path()) + u'/' + name);
            LEYE_CHECK(file->open());
            laidOut.append(name);
        }
        LEYE_CHECK(file->add(statement));
    }
    if (!laidOut.contains(kFacts) || !laidOut.contains(kSlots))
        return damaged(u"keyslots or facts"_s);
    LEYE_CHECK(syncToDisk(folder.attachments()));
    return readWorkspaceFacts(scratch + u'/' + kFacts);
}

Result<void> dropParts(Database &copy) { return copy.execute("DROP TABLE backup_part"); }

} // namespace leye
