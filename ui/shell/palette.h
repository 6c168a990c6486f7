// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/people_store.h"
#include "ui/shell/actions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace leye {

/// Finds everything from one line: people by name, pinyin, initials or tail, and actions by their words, with their
/// keys beside them. Lies in a Veil; Up and Down choose, Enter opens.
class Palette : public QWidget {
    Q_OBJECT

public:
    Palette(DeskSession &session, const Theme &theme, ActionRegistry &actions, QWidget *parent = nullptr);
    void begin();
    [[nodiscard]] QLineEdit &line() { return *m_line; }

Q_SIGNALS:
    void personWanted(const leye::PersonId &person);
    void actionWanted(QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void show(const QList<PersonHit> &hits);
    void addHead(const QString &text, qsizetype count);
    void step(int by);
    void open(int row);

    DeskSession &m_session;
    const Theme &m_theme;
    ActionRegistry &m_actions;
    BackgroundTask m_searching;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_help;
};

} // namespace leye
