// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_files.h"

#include "models/core/crypto.h"
#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentFiles)
};

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr qsizetype kHashDigits = 64;

QString contentHash(QByteArrayView bytes) { return QString::fromLatin1(view(sha256({bytes})).toByteArray().toHex()); }

tl::unexpected<Error> tooLarge()
{
    return fail(Error::Kind::Invalid,
                Words::tr("The file is larger than %1 MiB. Keep it elsewhere and attach a smaller copy.")
                    .arg(kMaxAttachmentBytes / kMebibyte));
}

tl::unexpected<Error> empty()
{
    return fail(Error::Kind::Invalid, Words::tr("The file is empty: there is nothing to keep."));
}

} // namespace

bool isContentHash(QStringView hash)
{
    return hash.size() == kHashDigits && std::all_of(hash.begin(), hash.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

QString AttachmentFiles::pathOf(const QString &hash) const { return m_folder + u'/' + hash.left(2) + u'/' + hash; }

Result<QString> AttachmentFiles::keep(QByteArrayView bytes) const
{
    if (bytes.isEmpty())
        return empty();
    if (bytes.size() > kMaxAttachmentBytes)
        return tooLarge();
    const QString hash = contentHash(bytes);
    LEYE_CHECK(makePrivateFolder(QFileInfo(pathOf(hash)).absolutePath()));
    const Result<void> created = atomicCreate(pathOf(hash), bytes);
    if (created)
        return hash;
    if (created.error().kind != Error::Kind::Conflict)
        return failure(created);
    if (const Result<QByteArray> there = read(hash); !there)
        LEYE_CHECK(atomicWrite(pathOf(hash), bytes));
    return hash;
}

Result<QByteArray> AttachmentFiles::read(const QString &hash) const
{
    if (!isContentHash(hash))
        return fail(Error::Kind::Damaged,
                    Words::tr("This attachment has no proper name, so its file cannot be found."));
    Result<QByteArray> bytes = readWhole(pathOf(hash), kMaxAttachmentBytes);
    if (!bytes && bytes.error().kind == Error::Kind::NotFound)
        return fail(
            Error::Kind::NotFound,
            Words::tr("The file of this attachment is missing (%1). Bring it back from a backup, or attach it again.")
                .arg(pathOf(hash)),
            hash);
    if (!bytes && bytes.error().kind != Error::Kind::Damaged)
        return bytes;
    if (!bytes || contentHash(*bytes) != hash)
        return fail(
            Error::Kind::Damaged,
            Words::tr("The file of this attachment is damaged (%1). Bring it back from a backup, or attach it again.")
                .arg(pathOf(hash)),
            hash);
    return bytes;
}

QStringList AttachmentFiles::hashes() const
{
    QStringList found;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (isContentHash(files.fileName()) && files.filePath() == pathOf(files.fileName()))
            found.append(files.fileName());
    }
    found.sort();
    return found;
}

Result<QByteArray> readFileToAttach(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Words::tr("%1 is not there.").arg(path));
    if (!file.isFile()) // a folder, a device, a pipe that never ends
        return fail(Error::Kind::Invalid, Words::tr("%1 is no file.").arg(path));
    if (file.size() > kMaxAttachmentBytes)
        return tooLarge();
    LEYE_TRY(QByteArray bytes, readWhole(path, kMaxAttachmentBytes));
    return bytes.isEmpty() ? Result<QByteArray>(empty()) : Result<QByteArray>(std::move(bytes));
}

} // namespace leye
