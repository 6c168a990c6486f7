// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace leye {

class FlowLayout;
class MaskedValue;
class Pill;

/// Name, age, stage, masked numbers, marks; and the one thing that is done a hundred times a day.
class PersonHeader : public QWidget {
    Q_OBJECT

public:
    PersonHeader(const Theme &theme, QWidget *parent = nullptr);
    void show(const PersonSummary &summary);
    /// All of the ID number ("id_number") or the phone ("phone"), for a while.
    void reveal(const QString &column, const QString &whole);
    /// Why whole numbers are not shown to whoever is signed in; empty: they are.
    void lockNumbers(const QString &why);
    /// What else can be done with the person, behind the three dots.
    void offer(const QList<QAction *> &actions);
    void retranslate();

Q_SIGNALS:
    void recordWanted();
    void markWanted();
    void revealWanted(const QString &column);

private:
    [[nodiscard]] QWidget *makeNumbers();
    void fillMarks(const PersonSummary &summary);

    const Theme &m_theme;
    QLabel *m_name, *m_who;
    QLabel *m_idLabel, *m_phoneLabel, *m_place;
    MaskedValue *m_id, *m_phone;
    FlowLayout *m_marks;
    Pill *m_stage;
    QPushButton *m_record, *m_more, *m_mark;
};

} // namespace leye
