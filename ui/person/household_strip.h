// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/household_view.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

namespace leye {

class FlowLayout;

/// Who lives with a person; a press on a name opens them.
class HouseholdStrip : public QFrame {
    Q_OBJECT

public:
    HouseholdStrip(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<Housemate> &others);
    void retranslate();

Q_SIGNALS:
    void personWanted(const leye::PersonId &person);

private:
    const Theme &m_theme;
    QLabel *m_sign, *m_title;
    FlowLayout *m_mates;
    QList<QWidget *> m_shown;
};

} // namespace leye
