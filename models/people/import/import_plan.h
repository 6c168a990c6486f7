// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/people/import/value_map.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace leye {

/// What the rows of a list are.
enum class ImportKind : quint8 {
    People,   ///< job seekers: persons with an enrolment 求职人员
    Elders,   ///< the same with 为老服务
    Services, ///< past ledgers: services of people on file
};
[[nodiscard]] QString codeOf(ImportKind kind); ///< "people", "elders", "services"
[[nodiscard]] std::optional<ImportKind> importKindFrom(QStringView code);

/// What a column can be taken for. Names are those of the record's columns where there is one; besides
/// subdistrict, category, marks, mark_start, mark_basis, start and mark/<code> (a column of 是 and 否).
struct ImportField {
    QString name;
    QString label; ///< translated
    bool operator==(const ImportField &) const = default;
};
/// In the order in which a mapping page offers them.
[[nodiscard]] QList<ImportField> importFields(ImportKind kind);

/// In PlannedColumn::field: the column is known and left out on purpose (序号, 年龄).
inline constexpr QStringView kLeftOut = u"-";

/// One column of a sheet.
struct PlannedColumn {
    qsizetype column = 0; ///< from 0
    QString header;       ///< as it stands in the file
    QString field;        ///< empty: nobody knows what it is, it is not taken
    bool operator==(const PlannedColumn &) const = default;
};

/// How one sheet is read.
struct SheetPlan {
    qsizetype sheet = 0; ///< from 0, in the order of the tabs
    QString name;
    qint64 headerRow = 0; ///< as Excel counts; 0: none was found
    qint64 firstRow = 0;  ///< of the data
    QList<PlannedColumn> columns;
    bool isTaken = false;
    [[nodiscard]] bool has(QStringView field) const;
    bool operator==(const SheetPlan &) const = default;
};

/// How a file is read: proposed by inspectFile(), changed by whoever imports, kept with the run so that it can go on.
struct ImportPlan {
    ImportKind kind = ImportKind::People;
    QList<SheetPlan> sheets;
    ValueMap values = {}; ///< in all sheets

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static std::optional<ImportPlan> fromJson(const QJsonObject &json);
    /// Headers of taken sheets that no field is known for.
    [[nodiscard]] QStringList unknownHeaders() const;
    bool operator==(const ImportPlan &) const = default;
};

/// Invalid, saying what is missing: no sheet is taken, no column with names, a ledger without kind and date; or a field
/// that two columns of a sheet claim.
[[nodiscard]] Result<void> checkPlan(const ImportPlan &plan);

} // namespace leye
