// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/attachment_files.h"
#include "models/people/people_desk.h"

namespace leye {

/// Keeps a file with a person. The bytes reach the disk before the operation is written, so that no record ever points
/// to nothing. Left open: title (the file's name), media type (found out). `attachment.sensitivity` is its class; what
/// its kind says counts where that is higher: a medical paper is Health. Invalid: AttachmentFiles::keep(), no such kind. Conflict: the person has the same
/// content already. Denied: the right to edit people, or to its class.
[[nodiscard]] Result<Saved<Attachment>> attach(const PeopleDesk &desk, const AttachmentFiles &files,
                                               Attachment attachment, QByteArrayView bytes);

/// The bytes for somebody who may see them. Denied by its class; NotFound and Damaged as AttachmentFiles::read().
/// An attachment is removed with binEntry(); its bytes stay, so that it can come back.
[[nodiscard]] Result<QByteArray> openAttachment(const Viewer &viewer, const AttachmentFiles &files,
                                                const Attachment &attachment);

/// What `doctor` says of the files.
struct AttachmentCheck {
    QStringList missing; ///< named by an attachment, not there
    QStringList damaged;
    QStringList unused; ///< named by no attachment: left behind by an attach() that was cut off
    qint64 kept = 0;    ///< files that are as they should be
    [[nodiscard]] bool isFine() const { return missing.isEmpty() && damaged.isEmpty(); }
};
/// Reads every file; `goOn` is asked after each (Cancelled when it says no).
[[nodiscard]] Result<AttachmentCheck> checkAttachments(PeopleStore &people, const AttachmentFiles &files,
                                                       const std::function<bool()> &goOn);

} // namespace leye
