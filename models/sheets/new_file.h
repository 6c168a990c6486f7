// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/store/file_error.h"

#include <QByteArray>

#include <memory>

namespace leye {

/// A file that is written beside its name, as `<path>.new` for its owner alone, and gets the name when it is whole.
/// Without finish() nothing is left of it. One writer a path at a time.
class NewFile {
public:
    /// Conflict when there is a file and `replace` is false.
    [[nodiscard]] static Result<std::unique_ptr<NewFile>> create(const QString &path, bool replace);
    ~NewFile();
    Q_DISABLE_COPY_MOVE(NewFile)

    /// Writes by pieces of 256 KiB.
    [[nodiscard]] Result<> append(QByteArrayView bytes);
    /// Conflict when meanwhile there is a file of that name.
    [[nodiscard]] Result<> finish();
    [[nodiscard]] const QString &path() const { return m_path; }
    /// For whoever writes it by other means than append().
    [[nodiscard]] const QString &temporaryPath() const { return m_temporary; }

private:
    NewFile(const QString &path, bool replace)
        : m_path(path)
        , m_temporary(path + QStringLiteral(".new"))
        , m_replace(replace)
    {
    }
    [[nodiscard]] Result<> flush();

    QString m_path;
    QString m_temporary;
    bool m_replace;
    FileHandle m_file;
    QByteArray m_buffer;
};

} // namespace leye
