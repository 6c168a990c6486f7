// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

/// What this program is, what it is made of, and how safe the data is: where it lies, when it was last backed up, how
/// long the log is. For a Veil.
class AboutBox : public QWidget {
    Q_OBJECT

public:
    explicit AboutBox(DeskSession &session, QWidget *parent = nullptr);
    void begin();
    [[nodiscard]] QWidget &focus() const;

Q_SIGNALS:
    void closeWanted();

private:
    struct Safety {
        qint64 lastBackupMs = 0; ///< 0: never
        qint64 records = 0;
        qint64 signedRecords = 0;
    };
    [[nodiscard]] static Result<Safety> readSafety(Database &database);
    void tell(const Result<Safety> &safety);

    DeskSession &m_session;
    QLabel *m_title, *m_words, *m_place, *m_backup, *m_log, *m_parts;
    QPushButton *m_close;
};

} // namespace leye
