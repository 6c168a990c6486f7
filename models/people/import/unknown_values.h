// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/people/import/import_result.h"

namespace leye {

/// What becomes of a value that is in no list of choices (README.md); the row is taken all the same.
enum class UnknownFate : quint8 {
    Kept,      ///< as it is written, in its own field
    InRemark,  ///< of the enrolment
    InDetails, ///< of the service
    LeftOut,   ///< neither yes nor no
};

struct UnknownValue {
    QString value; ///< the whole cell, without needless blanks; of a cell that may hold several words, the word
    qint64 rows = 0;
    QString code = {}; ///< what it stands for by the plan (ValueMap); empty: nobody has said it
    bool operator==(const UnknownValue &) const = default;
};

/// What a value can stand for; what is kept, and what people read.
struct ValueChoice {
    QString code;
    QString label;
    bool operator==(const ValueChoice &) const = default;
};

/// What stood in one column of a list and is not in the list of choices.
struct UnknownColumn {
    QString header; ///< as it stands in the file
    QString field;
    UnknownFate fate = UnknownFate::Kept;
    QList<UnknownValue> values; ///< at most kValuesCounted, in the order of the file
    bool areMore = false;       ///< than these
    QList<ValueChoice> choices; ///< what could stand there, those most like the first value before the others; empty
                                ///< where no table says it
    bool operator==(const UnknownColumn &) const = default;
};
inline constexpr qsizetype kValuesCounted = 100;
/// The first labels, for those who only name them.
[[nodiscard]] QStringList labelsOf(const QList<ValueChoice> &choices);
inline constexpr qsizetype kChoicesNamed = 8;
/// The same choices, those most like `value` first.
[[nodiscard]] QList<ValueChoice> mostLike(const QString &value, QList<ValueChoice> choices);

/// Collects them while rows come in, so that whoever imports knows what to put right without opening the file.
class UnknownValues {
public:
    /// Both must live as long.
    UnknownValues(const CodeTables &codes, const ImportPlan &plan) : m_codes(codes), m_plan(plan) {}

    /// A row that was written with a warning; others are counted under other reasons.
    void add(const RowResult &result, const SheetRow &row);
    [[nodiscard]] const QList<UnknownColumn> &columns() const { return m_columns; }

private:
    void count(const PlannedColumn &column, const QString &value);
    [[nodiscard]] QStringList unknownIn(const QString &field, const QString &cell) const;
    [[nodiscard]] QList<ValueChoice> choicesFor(const QString &field, const QString &value) const;

    const CodeTables &m_codes;
    const ImportPlan &m_plan;
    QList<UnknownColumn> m_columns;
};

} // namespace leye
