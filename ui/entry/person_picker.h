// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/people_store.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QListWidget>

namespace leye {

/// A line in which a person is found by name, pinyin, initials or tail. The hits stand right below it, in the page and
/// not in a popup, so that input methods work; Up and Down choose, Enter takes. Nothing happens while a word is
/// composed.
class PersonPicker : public QWidget {
    Q_OBJECT

public:
    PersonPicker(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit &line() { return *m_line; }
    void clear();

Q_SIGNALS:
    void picked(const leye::PersonId &person, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<PersonHit> &hits);
    void take(int row);

    DeskSession &m_session;
    BackgroundTask m_searching;
    QLineEdit *m_line;
    QListWidget *m_hits;
    QList<PersonHit> m_found;
};

} // namespace leye
