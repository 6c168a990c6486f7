// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

class StepBar;

/// Above the steps: what is imported, from which file, at which step; and the ways out of it.
class ImportHead : public QWidget {
    Q_OBJECT

public:
    explicit ImportHead(const Theme &theme, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setFacts(const QStringList &facts);
    void setStep(int step);
    /// Whether the rows that were not taken can be saved, and whether the import can be left.
    void setOffers(bool canSave, bool canGiveUp);
    void setBusy(bool isBusy);
    void retranslate();

Q_SIGNALS:
    void saveWanted();
    void giveUpWanted();

private:
    void redraw();

    const Theme &m_theme;
    QLabel *m_title, *m_facts;
    QPushButton *m_save, *m_giveUp;
    StepBar *m_steps;
};

} // namespace leye
