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
    bool isShipped = true;  ///< perhaps under another label since
    QDate from = {};        ///< invalid: ever since
    QDate retired = {};     ///< not offered from this day on; invalid: no end is known
    QString source = {};    ///< of an entry the users added
    bool operator==(const CodeRow &) const = default;
};

/// A code table, for those who look at all of them.
struct CodeTableName {
    QString table;
    QString name; ///< Chinese
    QString nameEnglish;
    QString source; ///< where the shipped rows come from
    bool operator==(const CodeTableName &) const = default;
};
/// In the order in which people look for them: those of the daily work first.
[[nodiscard]] Result<QList<CodeTableName>> codeTableNames();

/// The code tables: rows shipped with the program, and over them what the users added, renamed or retired. Read whole
/// once; a copy is cheap.
class CodeTables {
public:
    /// As of `day`. A change replaces the shipped row of the same code.
    [[nodiscard]] static Result<CodeTables> load(OfficeStore &office, QDate day);

    [[nodiscard]] QStringList tables() const;
    [[nodiscard]] QList<CodeRow> rows(const QString &table) const { return m_tables.value(table); }
    [[nodiscard]] std::optional<CodeRow> row(const QString &table, const QString &code) const;
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
