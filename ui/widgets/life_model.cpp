// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/life_model.h"

#include "ui/widgets/date_field.h"

namespace leye {

QVariant LifeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LifeEntry entry = entryAt(index.row());
    if (role == LifeDelegate::EntryRole)
        return QVariant::fromValue(entry);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList words{dateText(entry.day), entry.title, entry.facts, entry.badge};
    words += entry.text;
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace leye
