// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QFrame>

namespace leye {

class FlowLayout;

/// The service standard as done / due, one cell a kind, and the other services as counts.
class StandardStrip : public QFrame {
    Q_OBJECT

public:
    StandardStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(const PersonSummary &summary);

private:
    void addCell(const QString &label, const QString &number, bool isDue, bool isMet);

    const Theme &m_theme;
    FlowLayout *m_cells;
};

} // namespace leye
