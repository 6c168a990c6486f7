// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/enrolment.h"
#include "models/people/import/import_desk.h"
#include "models/people/import/import_file.h"
#include "models/people/person_entry.h"
#include "models/people/person_facts.h"

namespace leye {

/// What one row of a roster says of a person, checked by itself: who else is on file is asked later. Records have no
/// ids yet and do not point to each other.
struct RosterEntry {
    Person person;
    Enrolment enrolment;
    QList<Mark> marks;
    QList<EntryProblem> problems;
};

/// Reads the rows of one sheet of job seekers or elders.
///   - The person: preparePerson(). Without an ID number no_id_reason says 名册未填.
///   - 人员类别 holds categories and marks, several between 、 or blanks; a word that is neither is kept as category.
///   - The enrolment stands at the named station, else at the desk's, from the day of registration, else from today.
///   - A mark stands from 认定日期, else from the start of the enrolment; its basis names the list.
///   - The area is the desk's; at the centre, the person's subdistrict.
/// What the viewer's role may not write is left out and named (Withheld).
class RosterReader {
public:
    /// `sheet`: of the plan.
    RosterReader(const ImportDesk &desk, const ImportPlan &plan, const SheetPlan &sheet, const QString &fileName);
    [[nodiscard]] RosterEntry read(const SheetRow &row) const;

private:
    struct Facts;
    void readPerson(const SheetRow &row, RosterEntry &entry) const;
    [[nodiscard]] bool isMarked(const QString &mark, const QString &text, RosterEntry &entry) const;
    void readPlace(const Facts &facts, RosterEntry &entry) const;
    void readCategory(const QString &text, RosterEntry &entry, QStringList &marks) const;
    void readMarks(const QString &text, RosterEntry &entry, QStringList &marks) const;
    void readEnrolment(const Facts &facts, RosterEntry &entry) const;
    void addMarks(const Facts &facts, const QStringList &codes, RosterEntry &entry) const;

    struct PersonColumn {
        qsizetype column = 0;
        QString name;
        const FieldSpec *field = nullptr;
    };
    struct OtherColumn {
        qsizetype column = 0;
        QString Facts::*place = nullptr; ///< where its text goes; none for
        QString mark;                    ///< the column of a mark
    };
    const ImportDesk &m_desk;
    ImportKind m_kind;
    ValueMap m_values;
    QString m_basis;
    QList<PersonColumn> m_person;
    QList<OtherColumn> m_others;
};

/// The parts of a cell that holds several words: 低保、残疾 and 低保 残疾.
[[nodiscard]] QStringList wordsOf(const QString &cell);

} // namespace leye
