// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"

namespace leye {

class AboutBox;
class BackupBox;
class KeyHelp;
class DeskChoices;
class Veil;

/// What belongs to the program and not to a screen: keyboard help, about, backup. Binds their actions.
class ProgramBoxes : public QObject {
    Q_OBJECT

public:
    ProgramBoxes(DeskSession &session, const Theme &theme, DeskChoices &choices, MainWindow &window);

Q_SIGNALS:
    void restoreWanted();

private:
    Veil &add(QWidget *box);

    const Theme &m_theme;
    MainWindow &m_window;
};

} // namespace leye
