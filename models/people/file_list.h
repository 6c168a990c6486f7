// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/attachment_files.h"
#include "models/people/people_desk.h"

namespace leye {

/// A file kept with a person, as the viewer may see it.
struct FileLine {
    Attachment attachment; ///< emptied where it is hidden
    QString kind;          ///< in words
    QDate added;
    bool isHidden = false; ///< shown as 受限记录
    bool operator==(const FileLine &) const = default;
};

struct FileList {
    QList<FileLine> files; ///< latest first
    CodeTables codes;
    QString locked; ///< why nothing can be attached, as a sentence; empty: it can
};
/// NotFound: the person is not on file.
[[nodiscard]] Result<FileList> filesOf(Database &database, const RestrictedKeys &keys, const Viewer &viewer,
                                       PersonId id, QDate today);

/// Lets a kept file out of the program, where it is no longer protected: the bytes for whoever writes them somewhere.
/// That it was let out, by whom and what for, is in the log before. Invalid: no purpose. Denied: the right to export,
/// or the file is hidden. NotFound and Damaged as AttachmentFiles::read().
[[nodiscard]] Result<QByteArray> takeFileOut(const PeopleDesk &desk, const AttachmentFiles &files,
                                             const Attachment &attachment, const QString &purpose);

/// 1.2 MB, 340 KB: in the units of the file managers people know.
[[nodiscard]] QString fileSizeText(qint64 bytes);

} // namespace leye
