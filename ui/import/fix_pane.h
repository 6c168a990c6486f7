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

/// Third step: what the rows would do, those in error put right in place, and what unknown values stand for.
class FixPane : public QWidget {
    Q_OBJECT

public:
    explicit FixPane(const Theme &theme, QWidget *parent = nullptr);
    void setTrial(const ImportTrial &trial);
    [[nodiscard]] FixModel &model() { return m_model; }
    [[nodiscard]] FixTable &table() { return *m_table; }
    [[nodiscard]] UnknownList &unknown() { return *m_unknown; }
    void focusTable();
    /// To the next row to put right or, where these are shown, the next unknown value.
    void goToNext();
    void retranslate();

Q_SIGNALS:
    void checkWanted(const leye::ImportRow &row, int revision);
    void countsChanged();

private:
    [[nodiscard]] QWidget *makeChips();
    [[nodiscard]] QWidget *makeBand();
    void redraw();
    void showGroup(FixModel::Group group);
    void showUnknown();
    void showCounts();
    void showBand();

    const Theme &m_theme;
    FixModel m_model;
    ImportTrial m_trial;
    UnknownList *m_unknown; ///< in the place of the rows
    FixTable *m_table;
    StateView *m_state;
    QButtonGroup *m_groups;
    QLabel *m_sum;
    QLabel *m_progressWords;
    QProgressBar *m_progress;
    QFrame *m_card, *m_band;
    QLabel *m_bandSign, *m_bandWords;
    QPushButton *m_useCheck, *m_takeBack, *m_next;
};

} // namespace leye
