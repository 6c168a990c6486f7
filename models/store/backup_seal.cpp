// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/backup_seal.h"

#include "models/store/atomic_file.h"
#include "models/store/database.h"
#include "models/store/file_error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <cerrno>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 kSealBytes = 32;
constexpr qint64 kPlace = Database::kPageSize - Database::kReservedBytes;
constexpr qint64 kSlice = 1024 * 1024;
static_assert(kSealBytes <= Database::kReservedBytes && kPlace + kSealBytes <= kSlice);

struct Sum {
    QByteArray counted;
    QByteArray kept;
};

Result<Sum> sumOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Sum sum;
    while (!file.atEnd()) {
        QByteArray slice = file.read(kSlice);
        if (slice.isEmpty())
            return tl::unexpected(fileError(errno, file.fileName(), "read"));
        if (sum.kept.isEmpty()) {
            sum.kept = slice.mid(kPlace, kSealBytes);
            slice.replace(kPlace, kSealBytes, QByteArray(sum.kept.size(), '\0'));
        }
        hash.addData(slice);
    }
    sum.counted = hash.result();
    return sum;
}

} // namespace

Result<void> addSeal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return tl::unexpected(fileError(errno, file.fileName(), "open"));
    LEYE_TRY(const Sum sum, sumOf(file));
    if (!file.seek(kPlace) || file.write(sum.counted) != kSealBytes || !file.flush())
        return tl::unexpected(fileError(errno, file.fileName(), "write"));
    file.close();
    return syncToDisk(path);
}

Result<void> checkSeal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(errno, file.fileName(), "open"));
    LEYE_TRY(const Sum sum, sumOf(file));
    if (sum.kept == sum.counted)
        return {};
    return fail(
        Error::Kind::Damaged,
        Words::tr("%1 is damaged, or no backup of LeyeDesk: it is not as it was written. Take an earlier backup.")
            .arg(path));
}

} // namespace leye
