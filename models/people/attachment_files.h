// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

namespace leye {

/// Larger files belong into the office's archive: a case file is exchanged and backed up whole.
inline constexpr qint64 kMaxAttachmentBytes = 32 * 1024 * 1024;

/// The bytes of attachments, in files named by the SHA-256 of their content: attachments/ab/ab12…, so that the same
/// content is kept once, whoever it is kept with, and a damaged file is known. The one place that knows how they lie on
/// the disk, and the one that will seal them. Any thread, one writer at a time.
class AttachmentFiles {
public:
    /// `folder`: WorkspaceFolder::attachments().
    explicit AttachmentFiles(QString folder) : m_folder(std::move(folder)) {}

    /// The hash under which the bytes are kept from now on, 64 hex digits; they have reached the disk. A damaged file
    /// of the same content is mended. Invalid: nothing, or more than kMaxAttachmentBytes.
    [[nodiscard]] Result<QString> keep(QByteArrayView bytes) const;

    /// NotFound: the file is missing. Damaged: it is not what was kept.
    [[nodiscard]] Result<QByteArray> read(const QString &hash) const;

    /// The hashes of all files that are there, damaged ones too, in their order.
    [[nodiscard]] QStringList hashes() const;

    [[nodiscard]] QString pathOf(const QString &hash) const;

private:
    QString m_folder;
};

/// Whether a text can be the name of kept bytes: it comes from operations of other desks and becomes a path.
[[nodiscard]] bool isContentHash(QStringView hash);

/// The bytes of a file that somebody wants to keep. Invalid: it is empty, larger than kMaxAttachmentBytes, or no file.
[[nodiscard]] Result<QByteArray> readFileToAttach(const QString &path);

} // namespace leye
