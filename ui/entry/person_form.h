// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id_area.h"
#include "models/people/import/places.h"
#include "models/people/people_list_words.h"
#include "models/people/person_edit.h"
#include "models/people/person_entry.h"
#include "ui/theme/theme.h"

#include <QSet>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leye {

class Field;
class FieldInput;

/// What the form offers and explains; read in the background.
struct PersonFormWords {
    PeopleListWords office;
    Places places;
    IdAreas areas;
    [[nodiscard]] static Result<PersonFormWords> load(Database &database, const Viewer &viewer, QDate today);
};

/// The inputs for somebody who is not on file yet: few first, the others folded. What is typed goes through the rules
/// of models/people at each key; what they find wrong stands beside its field once that has been left.
class PersonForm : public QWidget {
    Q_OBJECT

public:
    /// Who enters it at which station, for what is proposed.
    struct Desk {
        QString station;
        Viewer viewer;
        QDate today;
    };
    PersonForm(const Theme &theme, const Desk &desk, QWidget *parent = nullptr);
    void setWords(const PersonFormWords &words);
    /// Empties it but for what is proposed; the kind of enrolment stays for the next of a row of people.
    void clear();
    void setPerson(const NewPerson &person);
    [[nodiscard]] NewPerson typed() const;
    /// Nothing but what is proposed.
    [[nodiscard]] bool isEmpty() const { return typed().fields.isEmpty(); }
    /// As they would be written.
    [[nodiscard]] const Person &person() const { return m_prepared.person; }
    /// Says everything that is wrong, and goes to the first of it.
    [[nodiscard]] bool check();
    /// Beside the field that Error::detail names, of the person or their enrolment; false where it names none.
    [[nodiscard]] bool showError(const Error &error);
    /// The ID number is somebody's; no words: it is not.
    void setNumberTaken(const QString &words);
    [[nodiscard]] QWidget *firstInput() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    /// Rows of two, or at the largest text of one.
    struct Grid {
        QGridLayout *layout;
        QList<FieldInput *> inputs;
    };

    FieldInput *add(FieldInput *input);
    FieldInput *addField(const RecordType &type, const char *column, QWidget *input = nullptr);
    void makeInputs();
    void build();
    void unfold(bool isWanted);
    void arrange();
    void fillOptions();
    void propose();
    void changed(FieldInput &input);
    void look();
    void showDerived(const Person &told);
    void showProblems();
    void goTo(FieldInput &input);
    [[nodiscard]] QString problemOf(const FieldInput &input, bool isRemarked) const;
    [[nodiscard]] static bool isOfPerson(const FieldInput &input);
    [[nodiscard]] FieldInput *inputFor(const QString &column) const;
    [[nodiscard]] QList<TypedField> typedFields() const;

    const Theme &m_theme;
    const Desk m_desk;
    PersonFormWords m_words;
    PreparedPerson m_prepared;
    QList<FieldInput *> m_inputs;
    QSet<const FieldInput *> m_left;   ///< since they were changed: now it is said what is wrong
    QHash<QString, QString> m_refused; ///< words by column, until it is changed
    bool m_isShowing = false;          ///< filling in is no typing

    FieldInput *m_name, *m_alsoCalled, *m_idType, *m_idNumber, *m_birth, *m_sex, *m_noIdReason, *m_phone, *m_committee,
        *m_address;
    FieldInput *m_kind, *m_category, *m_start, *m_station, *m_aide;
    QLineEdit *m_derived;
    Field *m_derivedField;
    QLabel *m_enrolmentTitle;
    QPushButton *m_unfold;
    QList<Grid> m_grids;
    QBoxLayout *m_identity; ///< what the number tells, or what is asked for want of one
    QWidget *m_moreBody;
};

} // namespace leye
