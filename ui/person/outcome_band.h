// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace leye {

/// How a case ended: 单位就业 · 设计师助手, and since when.
class OutcomeBand : public QFrame {
    Q_OBJECT

public:
    OutcomeBand(const Theme &theme, QWidget *parent = nullptr);
    void show(const PersonSummary &summary);

private:
    const Theme &m_theme;
    QLabel *m_sign, *m_words, *m_day;
};

} // namespace leye
