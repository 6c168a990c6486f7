// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_work.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leye {

/// Last step: what became of the rows, to be read afterwards; undone, continued or put right from here.
class DonePane : public QWidget {
    Q_OBJECT

public:
    explicit DonePane(const Theme &theme, QWidget *parent = nullptr);
    void setTrial(const ImportTrial &trial);
    void setUndone();
    /// Of what there is to do. False: nothing; an import that went well is not undone by one key too many.
    [[nodiscard]] bool focusFirst();
    void retranslate();

Q_SIGNALS:
    void undoWanted();
    void fixWanted();
    void saveWanted();
    void continueWanted();

private:
    void showResult();
    void addLine(QGridLayout &grid, qint64 count, const QString &words);

    const Theme &m_theme;
    ImportTrial m_trial;
    bool m_isUndone = false;
    QFrame *m_card;
    QVBoxLayout *m_body;
    QLabel *m_sign, *m_title;
    QWidget *m_sums = nullptr;
    QPushButton *m_continue, *m_fix, *m_save, *m_undo;
};

} // namespace leye
