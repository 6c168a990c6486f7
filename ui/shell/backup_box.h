// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

class BusyBar;
class PathField;
class DeskChoices;

/// Everything into one file, checked, while work goes on. For a Veil.
class BackupBox : public QWidget {
    Q_OBJECT

public:
    /// Proposes the folder that is chosen, and keeps the one that was used.
    BackupBox(DeskSession &session, DeskChoices &choices, QWidget *parent = nullptr);
    void begin();
    [[nodiscard]] QWidget &focus() const;

Q_SIGNALS:
    /// Also when the box was closed meanwhile.
    void done(const QString &file);
    void restoreWanted();

private:
    void backUp();
    void answered(const Result<void> &answer, const QString &file);

    DeskSession &m_session;
    DeskChoices &m_choices;
    QLabel *m_title, *m_words, *m_error;
    PathField *m_file;
    BusyBar *m_busy;
    QPushButton *m_start, *m_restore;
};

} // namespace leye
