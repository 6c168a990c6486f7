// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/widgets/life_delegate.h"

#include <QAbstractListModel>

#include <algorithm>

namespace leye {

/// What happened, for a list that a LifeDelegate draws; read in pages. Read again, only rows that differ change, so
/// that what is current stays the same entry wherever it stands by now.
class LifeModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// What was asked for is there, or a further page of it.
    void arrived();
    void failed(const leye::Error &error);

protected:
    /// Of a row that there is.
    [[nodiscard]] virtual LifeEntry entryAt(int row) const = 0;
    /// `lines` are the rows, as they shall be from now on.
    template <typename Line>
    void replace(QList<Line> &lines, const QList<Line> &now);
};

/// One step after the other: what is gone goes, what is new comes between, and a line that is neither is another one of
/// the same thing. Of a line that has moved the nearer end decides.
template <typename Line>
void LifeModel::replace(QList<Line> &lines, const QList<Line> &now)
{
    const auto insert = [&](qsizetype row, qsizetype count) {
        beginInsertRows({}, int(row), int(row + count) - 1);
        lines = lines.first(row) + now.sliced(row, count) + lines.sliced(row);
        endInsertRows();
    };
    const auto remove = [&](qsizetype row, qsizetype count) {
        beginRemoveRows({}, int(row), int(row + count) - 1);
        lines.remove(row, count);
        endRemoveRows();
    };
    for (qsizetype row = 0; row < std::min(lines.size(), now.size()); ++row) {
        if (lines[row] == now[row])
            continue;
        const qsizetype coming = now.indexOf(lines[row], row) - row; // before what stands here
        const qsizetype going = lines.indexOf(now[row], row) - row;  // before what shall stand here
        if (going > 0 && (coming <= 0 || going <= coming)) {
            remove(row, going);
        } else if (coming > 0) {
            insert(row, coming);
        } else {
            lines[row] = now[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
    if (lines.size() > now.size())
        remove(now.size(), lines.size() - now.size());
    else if (lines.size() < now.size())
        insert(lines.size(), now.size() - lines.size());
}

} // namespace leye
