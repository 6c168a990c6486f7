// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

class FlowLayout;

/// Name, age, stage, masked numbers, marks; and the one thing that is done a hundred times a day.
class PersonHeader : public QWidget {
    Q_OBJECT

public:
    PersonHeader(const Theme &theme, QWidget *parent = nullptr);
    void show(const PersonSummary &summary);
    void retranslate();

Q_SIGNALS:
    void recordWanted();

private:
    void fillMarks(const PersonSummary &summary);

    const Theme &m_theme;
    QLabel *m_name, *m_who;
    QLabel *m_numbers, *m_place;
    FlowLayout *m_marks;
    QWidget *m_stage;
    QPushButton *m_record;
};

} // namespace leye
