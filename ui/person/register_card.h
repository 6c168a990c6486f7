// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/registers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

class QLabel;
class QPushButton;

namespace leye {

/// One register of a person: its entries, what can be done with each, and a form in it while one is added or ended.
class RegisterCard : public Card {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString add;    ///< "Enrol"
        QString end;    ///< of an open entry: "Close …"
        QString reopen; ///< of one that has ended; empty: it stays ended
        QString empty;  ///< what will be here
    };

    RegisterCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setWords(const Words &words);
    /// `locked`: why nothing can be changed; `closed`: why nothing can be added.
    void show(const QList<RegisterLine> &lines, const QString &locked, const QString &closed);
    /// At its top. Who opens it gives it the focus.
    void openForm(QWidget *form);
    void closeForm();
    /// The form, which stays as it is; nothing where there is none.
    QWidget *takeForm();

Q_SIGNALS:
    void addWanted();
    void endWanted(const leye::RegisterLine &line);
    void reopenWanted(const leye::RegisterLine &line);

private:
    void fill();
    [[nodiscard]] QWidget *makeRow(const RegisterLine &line, qsizetype place);

    const Theme &m_theme;
    QString m_name;
    Words m_words;
    QList<RegisterLine> m_lines;
    QString m_locked, m_closed;
    QPushButton *m_add;
    QList<QWidget *> m_rows;
    QLabel *m_empty;
    QWidget *m_form = nullptr;
};

} // namespace leye
