// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/import_store.h"

#include <QAbstractTableModel>

namespace leye {

/// The rows of a list that want a look, cell by cell as they stand in the file. A cell that was put right is checked
/// again by whoever listens (checkWanted); nothing is corrected silently, and a change can be taken back.
class FixModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Group { ToPutRight, Warned, Repeated };
    /// How a cell looks.
    enum class State { Plain, Wrong, Warned, PutRight };
    enum Role { StateRole = Qt::UserRole + 1 };

    explicit FixModel(QObject *parent = nullptr);
    /// What was typed into a row stays where the row stands in the file as before, and is checked anew.
    void setRows(const ImportPlan &plan, const QList<ImportRow> &rows);
    void setGroup(Group group);
    [[nodiscard]] Group group() const { return m_group; }
    [[nodiscard]] int count(Group group) const;
    /// Of those to put right: how many would be taken now.
    [[nodiscard]] int putRightCount() const;
    /// With their cells as they are now; `result` is that of the last check.
    [[nodiscard]] QList<ImportRow> putRight() const;
    [[nodiscard]] bool hasChanges() const;
    [[nodiscard]] bool isChecking() const;

    [[nodiscard]] const ImportPlan &plan() const { return m_plan; }
    [[nodiscard]] const ImportRow &rowAt(int row) const { return m_rows[m_shown[row]].now; }
    [[nodiscard]] bool isChanged(int row) const;
    [[nodiscard]] bool isTakenNow(int row) const { return isTaken(m_rows[m_shown[row]]); }
    /// What the cells of a column are; empty for those of the program (row number, problem).
    [[nodiscard]] QString fieldAt(int column) const;
    [[nodiscard]] int columnOf(QStringView field) const;
    [[nodiscard]] int problemColumn() const { return columnCount() - 1; }
    /// The column of the first thing that is wrong in a row, or of the problem where the file has no such column.
    [[nodiscard]] int wrongColumn(int row) const;
    /// The next row after `row` that is still to put right, round the end; -1: none.
    [[nodiscard]] int nextWrong(int row) const;
    /// Fields in which any row has a problem.
    [[nodiscard]] QSet<QString> wrongFields() const;

    /// The answer to checkWanted. One that came too late, because the row was changed since, is passed over.
    void setChecked(RowPlace place, int revision, const RowResult &result);
    /// The row as it stands in the file.
    void takeBack(int row);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void checkWanted(const leye::ImportRow &row, int revision);
    void countsChanged();

private:
    struct Row {
        ImportRow before; ///< as in the file
        ImportRow now;
        int revision = 0; ///< grows with each change
        bool isChecking = false;
    };
    struct Column {
        QString field;
        QString header;
    };
    [[nodiscard]] static Group groupOf(const Row &row);
    [[nodiscard]] static bool isTaken(const Row &row);
    [[nodiscard]] qsizetype cellOf(const Row &row, const QString &field) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString problemOf(const Row &row) const;
    [[nodiscard]] State stateOf(const Row &row, int column) const;
    void tellRow(qsizetype index);
    void takeOver(const QList<Row> &typed);

    ImportPlan m_plan;
    QList<Row> m_rows;
    QList<Column> m_columns;
    QList<qsizetype> m_shown; ///< of m_rows, those of the group
    bool m_hasSheets = false;
    Group m_group = Group::ToPutRight;
};

} // namespace leye
