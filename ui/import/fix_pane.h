// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/fix_table.h"
#include "ui/import/import_work.h"

class QButtonGroup;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;

namespace leye {

class StateView;
class UnknownList;

/// Third step: what the rows would do, and those in error put right in place.
class FixPane : public QWidget {
    Q_OBJECT

public:
    explicit FixPane(const Theme &theme, QWidget *parent = nullptr);
    void setTrial(const ImportTrial &trial);
    [[nodiscard]] FixModel &model() { return m_model; }
    [[nodiscard]] FixTable &table() { return *m_table; }
    void focusTable();
    void goToNextWrong() { m_table->goToNextWrong(); }
    void retranslate();

Q_SIGNALS:
    void checkWanted(const leye::ImportRow &row, int revision);
    void countsChanged();

private:
    [[nodiscard]] QWidget *makeChips();
    [[nodiscard]] QWidget *makeBand();
    void redraw();
    void showGroup(FixModel::Group group);
    void showCounts();
    void showBand();

    const Theme &m_theme;
    FixModel m_model;
    ImportTrial m_trial;
    UnknownList *m_unknown; ///< beside the reminders
    FixTable *m_table;
    StateView *m_state;
    QButtonGroup *m_groups;
    QLabel *m_sum;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    QFrame *m_band;
    QLabel *m_bandSign, *m_bandWords;
    QPushButton *m_useCheck, *m_takeBack, *m_next;
};

} // namespace leye
