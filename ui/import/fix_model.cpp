// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fix_model.h"

#include "models/people/import/problem_sheet.h"
#include "ui/import/import_words.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace leye {

using namespace Qt::StringLiterals;

FixModel::FixModel(QObject *parent) : QAbstractTableModel(parent) {}

FixModel::Group FixModel::groupOf(const Row &row)
{
    if (isToBePutRight(row.before.result))
        return Group::ToPutRight;
    return row.before.result.outcome == RowOutcome::DuplicateInFile ? Group::Repeated : Group::Warned;
}

/// Something of it is, or would be, on file.
bool FixModel::isTaken(const Row &row) { return !row.isChecking && !isToBePutRight(row.now.result); }

void FixModel::setRows(const ImportPlan &plan, const QList<ImportRow> &rows)
{
    QList<Row> typed;
    std::ranges::copy_if(m_rows, std::back_inserter(typed),
                         [](const Row &row) { return row.now.cells != row.before.cells; });
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    m_columns.clear();
    for (const ImportRow &row : rows)
        m_rows.append({row, row, 0, false});
    int sheets = 0;
    for (const SheetPlan &sheet : plan.sheets) {
        sheets += sheet.isTaken ? 1 : 0;
        for (const PlannedColumn &column : sheet.columns) {
            const bool isKnown = std::any_of(m_columns.begin(), m_columns.end(),
                                             [&](const Column &c) { return c.field == column.field; });
            if (sheet.isTaken && !column.field.isEmpty() && column.field != kLeftOut && !isKnown)
                m_columns.append({column.field, column.header});
        }
    }
    m_hasSheets = sheets > 1;
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (groupOf(m_rows[i]) == m_group)
            m_shown.append(i);
    }
    endResetModel();
    takeOver(typed);
    Q_EMIT countsChanged();
}

void FixModel::takeOver(const QList<Row> &typed)
{
    for (const Row &old : typed) {
        const auto row = std::ranges::find_if(m_rows, [&old](const Row &r) {
            return r.before.result.place == old.before.result.place && r.before.cells == old.before.cells;
        });
        if (row == m_rows.end() || groupOf(*row) != Group::ToPutRight)
            continue;
        row->now.cells = old.now.cells;
        row->revision = old.revision + 1;
        row->isChecking = true;
        Q_EMIT checkWanted(row->now, row->revision);
    }
}

void FixModel::setGroup(Group group)
{
    beginResetModel();
    m_group = group;
    m_shown.clear();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (groupOf(m_rows[i]) == group)
            m_shown.append(i);
    }
    endResetModel();
}

int FixModel::count(Group group) const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [group](const Row &row) { return groupOf(row) == group; }));
}

int FixModel::putRightCount() const { return int(putRight().size()); }

QList<ImportRow> FixModel::putRight() const
{
    QList<ImportRow> rows;
    for (const Row &row : m_rows) {
        if (groupOf(row) == Group::ToPutRight && isTaken(row))
            rows.append(row.now);
    }
    return rows;
}

bool FixModel::hasChanges() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.now.cells != row.before.cells; });
}

bool FixModel::isChecking() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isChecking; });
}

bool FixModel::isChanged(int row) const
{
    const Row &one = m_rows[m_shown[row]];
    return one.now.cells != one.before.cells;
}

QString FixModel::fieldAt(int column) const { return m_columns.value(column - 1).field; }

int FixModel::columnOf(QStringView field) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field == field)
            return i + 1;
    }
    return -1;
}

int FixModel::wrongColumn(int row) const
{
    for (const EntryProblem &problem : rowAt(row).result.problems) {
        if (const int column = columnOf(problem.field); column >= 0)
            return column;
    }
    return m_columns.isEmpty() ? problemColumn() : 1;
}

int FixModel::nextWrong(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int next = (row + step) % rowCount();
        if (!isTakenNow(next))
            return next;
    }
    return -1;
}

QSet<QString> FixModel::wrongFields() const
{
    QSet<QString> fields;
    for (const qsizetype index : m_shown) {
        for (const EntryProblem &problem : m_rows[index].before.result.problems)
            fields.insert(problem.field);
    }
    return fields;
}

void FixModel::setChecked(RowPlace place, int revision, const RowResult &result)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        if (row.before.result.place != place || row.revision != revision)
            continue;
        row.now.result = result;
        row.now.result.place = place;
        row.isChecking = false;
        tellRow(i);
    }
}

void FixModel::takeBack(int row)
{
    Row &one = m_rows[m_shown[row]];
    one.now = one.before;
    ++one.revision;
    one.isChecking = false;
    tellRow(m_shown[row]);
}

void FixModel::tellRow(qsizetype index)
{
    if (const qsizetype row = m_shown.indexOf(index); row >= 0)
        Q_EMIT dataChanged(this->index(int(row), 0), this->index(int(row), columnCount() - 1));
    Q_EMIT countsChanged();
}

void FixModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FixModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int FixModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()) + 2; }

qsizetype FixModel::cellOf(const Row &row, const QString &field) const
{
    for (const SheetPlan &sheet : m_plan.sheets) {
        if (sheet.sheet != row.before.result.place.sheet)
            continue;
        for (const PlannedColumn &column : sheet.columns) {
            if (column.field == field)
                return column.column;
        }
    }
    return -1;
}

QString FixModel::textOf(const Row &row, int column) const
{
    const qsizetype cell = cellOf(row, fieldAt(column));
    return cell < 0 ? QString() : row.now.cells.text(cell);
}

QString FixModel::problemOf(const Row &row) const
{
    if (row.isChecking)
        return tr("Being checked …");
    const RowResult &result = row.now.result;
    const bool wasWrong = groupOf(row) == Group::ToPutRight;
    if (wasWrong && isTaken(row))
        return result.outcome == RowOutcome::AlreadyOnFile ? tr("On file already") : tr("Can be imported");
    if (result.outcome == RowOutcome::DuplicateInFile)
        return tr("The same as row %1").arg(result.first.row);
    return result.problems.isEmpty() ? QString() : shortWords(result.problems.constFirst().reason);
}

FixModel::State FixModel::stateOf(const Row &row, int column) const
{
    const bool isProblem = column == columnCount() - 1;
    if (row.isChecking)
        return State::Plain;
    if (groupOf(row) == Group::ToPutRight && isTaken(row)) {
        const qsizetype cell = cellOf(row, fieldAt(column));
        const bool isChanged = cell >= 0 && row.now.cells.text(cell) != row.before.cells.text(cell);
        return isProblem || isChanged ? State::PutRight : State::Plain;
    }
    const State loud = isToBePutRight(row.now.result) ? State::Wrong : State::Warned;
    if (isProblem)
        return row.now.result.problems.isEmpty() ? State::Plain : loud;
    const QString field = fieldAt(column);
    for (const EntryProblem &problem : row.now.result.problems) {
        if (!field.isEmpty() && problem.field == field)
            return weightOf(problem.reason) == EntryWeight::Rejects ? State::Wrong : loud;
    }
    return State::Plain;
}

QVariant FixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
    const int column = index.column();
    if (role == StateRole)
        return int(stateOf(row, column));
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column == 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    const RowPlace place = row.before.result.place;
    if (column == 0)
        return m_hasSheets ? QVariant(u"%1:%2"_s.arg(m_plan.sheets.value(place.sheet).name).arg(place.row))
                           : QVariant(QString::number(place.row));
    if (column == columnCount() - 1)
        return problemOf(row);
    const QString text = textOf(row, column);
    if (role == Qt::EditRole)
        return text;
    if (text.isEmpty() && stateOf(row, column) == State::Wrong)
        return tr("(empty)");
    return shownCell(fieldAt(column), text);
}

QVariant FixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Row");
    return section == columnCount() - 1 ? tr("Problem") : m_columns.value(section - 1).header;
}

Qt::ItemFlags FixModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || fieldAt(index.column()).isEmpty() || m_group != Group::ToPutRight)
        return flags;
    return cellOf(m_rows[m_shown[index.row()]], fieldAt(index.column())) < 0 ? flags : flags | Qt::ItemIsEditable;
}

bool FixModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Row &row = m_rows[m_shown[index.row()]];
    const qsizetype cell = cellOf(row, fieldAt(index.column()));
    const SheetCell typed = SheetCell::ofText(value.toString().trimmed());
    if (typed.text == row.now.cells.text(cell))
        return true;
    while (row.now.cells.cells.size() <= cell)
        row.now.cells.cells.append(SheetCell());
    row.now.cells.cells[cell] = typed;
    ++row.revision;
    row.isChecking = true;
    tellRow(m_shown[index.row()]);
    Q_EMIT checkWanted(row.now, row.revision);
    return true;
}

} // namespace leye
