// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/widgets/life_delegate.h"

#include <QAbstractListModel>

#include <algorithm>

namespace leye {

/// What happened, for a list that a LifeDelegate draws; read in pages. Read again, only rows that differ change, so
/// that the list keeps its place and what is current.
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

template <typename Line>
void LifeModel::replace(QList<Line> &lines, const QList<Line> &now)
{
    const qsizetype both = std::min(lines.size(), now.size());
    const auto first = std::mismatch(lines.cbegin(), lines.cbegin() + both, now.cbegin()).first - lines.cbegin();
    qsizetype behind = 0;
    while (behind < both - first && lines[lines.size() - 1 - behind] == now[now.size() - 1 - behind])
        ++behind;
    const qsizetype going = lines.size() - first - behind;
    const qsizetype coming = now.size() - first - behind;
    if (going == coming) {
        lines = now;
        if (coming > 0)
            Q_EMIT dataChanged(index(int(first)), index(int(first + coming) - 1));
        return;
    }
    if (going > 0) {
        beginRemoveRows({}, int(first), int(first + going) - 1);
        lines.remove(first, going);
        endRemoveRows();
    }
    if (coming > 0) {
        beginInsertRows({}, int(first), int(first + coming) - 1);
        lines = now;
        endInsertRows();
    }
}

} // namespace leye
