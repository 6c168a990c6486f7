// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/unknown_values.h"

#include <QWidget>

class QLabel;

namespace leye {

class RecordTable;

/// Which values of a list no table of choices knows: by column, how often, what becomes of them and what could stand
/// there. Nothing has to be done about them.
class UnknownList : public QWidget {
    Q_OBJECT

public:
    explicit UnknownList(QWidget *parent = nullptr);
    void setColumns(const QList<UnknownColumn> &columns);
    /// How many different ones there are; at least, where there are more than are counted.
    [[nodiscard]] qsizetype count() const;
    void retranslate();

private:
    QList<UnknownColumn> m_columns;
    QLabel *m_words;
    RecordTable *m_table;
};

} // namespace leye
