// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace leye {

class FlowLayout;

/// Things that are set and can be taken away one by one: filters, people of an entry.
class ChipBar : public QWidget {
    Q_OBJECT

public:
    struct Chip {
        QString key;
        QString text;
    };

    ChipBar(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setChips(const QList<Chip> &chips);
    /// Behind the chips: 加筛选.
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    void removed(const QString &key);

private:
    const Theme &m_theme;
    QString m_name;
    QList<QWidget *> m_chips;
    QList<QWidget *> m_trailing;
    FlowLayout *m_flow;
};

} // namespace leye
