// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office_store.h"

#include <QHash>

namespace leye {

/// A row of a code table as it counts on a day.
struct CodeRow {
    QString code;
    QString label; ///< Chinese
    QString labelEnglish;
    bool isRetired = false; ///< not offered any more; old records keep it
    bool operator==(const CodeRow &) const = default;
};

/// The code tables: rows shipped with the program, and over them what the users added, renamed or retired. Read whole
/// once; a copy is cheap.
class CodeTables {
public:
    /// As of `day`. A change replaces the shipped row of the same code.
    [[nodiscard]] static Result<CodeTables> load(OfficeStore &office, QDate day);

    [[nodiscard]] QStringList tables() const;
    [[nodiscard]] QList<CodeRow> rows(const QString &table) const { return m_tables.value(table); }
    /// Codes that can still be chosen.
    [[nodiscard]] QStringList codes(const QString &table) const;
    [[nodiscard]] bool knows(const QString &table, const QString &code) const;
    /// The code itself where the table does not know it: what was typed is never hidden.
    [[nodiscard]] QString label(const QString &table, const QString &code) const;
    /// What people write in lists: the code, its label, or an alias (resources/tables/code_aliases.csv); widths of
    /// letters and blanks do not matter. Empty when none fits; a code that is retired still fits, for old ledgers.
    [[nodiscard]] QString codeFor(const QString &table, const QString &typed) const;

private:
    [[nodiscard]] Result<void> loadShipped();
    [[nodiscard]] Result<void> loadSingle(const QString &file, const QString &table);
    [[nodiscard]] Result<void> loadAliases();
    void put(const QString &table, const CodeRow &row);
    void name(const QString &table, const QString &typed, const QString &code);

    QHash<QString, QList<CodeRow>> m_tables;
    QHash<QString, QHash<QString, QString>> m_names; ///< by table: folded code, label or alias → code
};

} // namespace leye
