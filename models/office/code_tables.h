// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office_store.h"

#include <QHash>

namespace leye {

/// A row of a code table as it counts on a day.
struct CodeRow {
    QString code;
    QString label;        ///< Chinese
    QString labelEnglish;
    bool isRetired = false; ///< not offered any more; old records keep it
};

/// The code tables: rows shipped with the program, and over them what the users added, renamed or retired. Read whole
/// once; a copy is cheap.
class CodeTables {
public:
    /// As of `day`. A change replaces the shipped row of the same code.
    [[nodiscard]] static Result<CodeTables> load(OfficeStore &office, QDate day);

    [[nodiscard]] QList<CodeRow> rows(const QString &table) const { return m_tables.value(table); }
    /// Codes that can still be chosen.
    [[nodiscard]] QStringList codes(const QString &table) const;
    [[nodiscard]] bool knows(const QString &table, const QString &code) const;
    /// The code itself where the table does not know it: what was typed is never hidden.
    [[nodiscard]] QString label(const QString &table, const QString &code) const;
    /// By code or Chinese label, also without 毕业, 路街道's 街道 and the like where that is unambiguous; empty if none fits.
    [[nodiscard]] QString codeFor(const QString &table, const QString &typed) const;

private:
    void put(const QString &table, CodeRow row);
    QHash<QString, QList<CodeRow>> m_tables;
};

} // namespace leye
