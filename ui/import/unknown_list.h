// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/unknown_values.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace leye {

class CodeLine;
class Field;
class RecordTable;
class StateView;

/// Which values of a list no table of choices knows, how often they stand there and what becomes of them; beside the
/// list, what the current one stands for. Nothing has to be chosen: what is not is kept as it is written.
class UnknownList : public QWidget {
    Q_OBJECT

public:
    explicit UnknownList(const Theme &theme, QWidget *parent = nullptr);
    /// `values`: of the plan that found them.
    void setColumns(const QList<UnknownColumn> &columns, const ValueMap &values);
    /// How many different ones nobody has said anything of; at least, where there are more than are counted.
    [[nodiscard]] qsizetype count() const;
    [[nodiscard]] const ValueMap &values() const { return m_values; }
    /// Whether something was chosen since the rows were tried.
    [[nodiscard]] bool isChanged() const { return m_values != m_triedValues; }
    /// Where it shall be kept; empty: for this list only.
    [[nodiscard]] QString profile() const;
    void setProfile(const QString &name);
    void focusFirst();
    /// To the next value of which nothing is chosen, round the end.
    void goToNext();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Place {
        qsizetype column = 0;
        qsizetype value = 0;
    };
    [[nodiscard]] QWidget *makeBody();
    [[nodiscard]] QWidget *makePanel();
    void showRows();
    void showCurrent();
    void choose(const QString &code);
    [[nodiscard]] QString codeAt(Place place) const;
    [[nodiscard]] QString becomes(Place place) const;

    const Theme &m_theme;
    QList<UnknownColumn> m_columns;
    ValueMap m_values, m_triedValues;
    QList<Place> m_places; ///< of the rows that are no headings
    StateView *m_state;
    QLabel *m_words, *m_value, *m_advice;
    RecordTable *m_table;
    CodeLine *m_choice;
    Field *m_choiceField, *m_profileField;
    QLineEdit *m_profile;
};

} // namespace leye
