// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/records.h"
#include "models/people/import/import_plan.h"
#include "models/sheets/sheet.h"

#include <QHash>

namespace leye {

/// What the columns of lists are called: the shipped aliases (resources/tables/import_aliases.csv), the labels of our
/// own fields, and before them what an office has saved as a profile. Read once for a kind.
class HeaderNames {
public:
    [[nodiscard]] static Result<HeaderNames> load(ImportKind kind, const ImportProfile *profile = nullptr);

    /// The field that a header names; empty when none is known. Widths, blanks, line ends, stars, notes in brackets
    /// and numbers behind it do not matter: "＊身份证 号码（必填）" is 身份证号码, 电话2 is the second phone.
    [[nodiscard]] QString fieldFor(const QString &header) const;
    [[nodiscard]] ImportKind kind() const { return m_kind; }
    /// What values stand for in lists of the profile.
    [[nodiscard]] const ValueMap &values() const { return m_values; }

private:
    void add(const QString &header, const QString &field);
    [[nodiscard]] Result<void> addShipped(const QString &kind);
    void addProfile(const ImportProfile &profile);
    ImportKind m_kind = ImportKind::People;
    QHash<QString, QString> m_fields; ///< by plain header; the first that was added counts
    ValueMap m_values;
};

/// Finds the row of headers among the first rows of a sheet, the row after it where headers take two, and what each
/// column is. A sheet is taken when it has a column with names or ID numbers.
[[nodiscard]] SheetPlan proposeSheet(const HeaderNames &names, const QList<SheetRow> &firstRows);

/// A profile from a plan that was put right by hand: what each header of the taken sheets is, and what values of its
/// field stand for.
[[nodiscard]] ImportProfile profileOf(const ImportPlan &plan, const QString &name);
/// The headers that a profile names.
[[nodiscard]] QStringList headersOf(const ImportProfile &profile);
/// The values of one of its headers that it says something of.
[[nodiscard]] QStringList valuesOf(const ImportProfile &profile, qsizetype header);

} // namespace leye
