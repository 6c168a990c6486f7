// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace leye {

/// The lowest line: what is kept safe, which keys help here, and the state of the ledger.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    /// A key and what it does where one is now.
    struct Hint {
        QString keys;
        QString does;
    };

    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);
    void setKept(const QString &text);
    void setHints(const QList<Hint> &hints);
    void setLedger(const QString &text);

private:
    const Theme &m_theme;
    QLabel *m_kept;
    QLabel *m_hints;
    QLabel *m_ledger;
};

} // namespace leye
