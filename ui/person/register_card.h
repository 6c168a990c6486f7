// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/registers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace leye {

/// One register of a person: its entries, what can be done with each, and a form in it while one is added, ended or
/// corrected. F2 corrects the entry that has the focus.
class RegisterCard : public Card {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString add;    ///< "Enrol"
        QString end;    ///< of an open entry: "Close …"
        QString reopen; ///< of one that has ended; empty: it stays ended
        QString change; ///< "Correct"; empty: what was said stays as it is
        QString empty;  ///< what will be here
    };

    RegisterCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setWords(const Words &words);
    /// `locked`: why nothing can be changed; `closed`: why nothing can be added.
    void show(const QList<RegisterLine> &lines, const QString &locked, const QString &closed);
    /// At its top. Who opens it gives it the focus, which comes back to the entry it is about; null: to "add".
    void openForm(QWidget *form, const Id16 &entry = {});
    void closeForm();
    /// The form, which stays as it is; nothing where there is none.
    QWidget *takeForm();

Q_SIGNALS:
    void addWanted();
    void endWanted(const leye::RegisterLine &line);
    void reopenWanted(const leye::RegisterLine &line);
    void changeWanted(const leye::RegisterLine &line);

private:
    struct Row {
        Id16 entry;
        QWidget *widget;
    };

    void fill();
    [[nodiscard]] QWidget *makeRow(const RegisterLine &line, qsizetype place);
    void addButtons(QWidget *row, const RegisterLine &line, qsizetype place);
    void toEntry(const Id16 &entry);

    const Theme &m_theme;
    QString m_name;
    Words m_words;
    QList<RegisterLine> m_lines;
    QString m_locked, m_closed;
    QPushButton *m_add;
    QList<Row> m_rows;
    QLabel *m_empty;
    QWidget *m_form = nullptr;
    Id16 m_about; ///< the entry that the form is about
};

} // namespace leye
