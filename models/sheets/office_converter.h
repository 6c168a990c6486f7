// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace leye {

/// A workbook that LibreOffice made from another; its folder (mode 0700) goes when this does.
struct ConvertedBook {
    std::unique_ptr<QTemporaryDir> folder;
    QString path; ///< .xlsx inside it
};

struct OfficeConverter {
    QString program; ///< empty: soffice or libreoffice from PATH
    std::chrono::milliseconds timeout = std::chrono::minutes(2);
    std::function<bool()> cancelled; ///< asked about ten times a second
    QString temporaryFolder;         ///< empty: the system's

    /// Runs LibreOffice without a window, with a profile of its own, on a copy; macros never run there.
    /// Unsupported: LibreOffice is not installed or cannot read the file: says to save it as .xlsx;
    /// Cancelled; Storage.
    [[nodiscard]] Result<ConvertedBook> toXlsx(const QString &path) const;
};

} // namespace leye
