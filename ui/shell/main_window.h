// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "ui/shell/actions.h"
#include "ui/shell/status_line.h"

#include <QWidget>

class QStackedWidget;

namespace leye {

class Rail;
class Toast;
class TopBar;

/// What a screen must be able to say of itself to the window that shows it.
class Screen : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// It is shown from now on: read what is not up to date, and take the focus.
    virtual void enter() = 0;
    [[nodiscard]] virtual QList<StatusLine::Hint> hints() const { return {}; }
};

/// The window of one who is signed in. It only arranges: rail, top bar, screens, status line, and what lies over them.
/// Screens are added by the composition and know nothing of each other.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ActionRegistry &actions() { return *m_actions; }
    [[nodiscard]] Toast &toast() { return *m_toast; }
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    /// Into the rail; its action is "page.<name>". Takes the screen over.
    void addScreen(const QString &name, const QString &icon, Screen *screen);
    /// Not in the rail: reached from another screen, and left with close.
    void addSubScreen(const QString &name, const QString &of, Screen *screen);
    void showScreen(const QString &name);
    [[nodiscard]] QString current() const { return m_current; }
    /// As it is called by now.
    [[nodiscard]] const QString &stationName() const { return m_stationName; }

Q_SIGNALS:
    void lockWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void bindActions();
    void followStation(const QList<Touched> &touched);
    void showOffice();
    void retranslate();
    void tellLedger();

    DeskSession &m_session;
    const Theme &m_theme;
    ActionRegistry *m_actions;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_screens;
    StatusLine *m_status;
    Toast *m_toast;
    QHash<QString, Screen *> m_byName;
    QHash<QString, QString> m_railOf;
    QString m_current;
    QString m_stationName;
};

} // namespace leye
