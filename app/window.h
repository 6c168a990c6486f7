// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/office/desk_session.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>

namespace leye {

class Workplace;
class SignInPage;

/// The top-level window: sign-in, then the desk of whoever signed in, and back when it is locked. Puts screens and
/// sessions together; what they do is theirs.
class Window : public QStackedWidget {
    Q_OBJECT

public:
    Window(const Clock &clock, Theme &theme, QString workspacePath, QString language);
    ~Window() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showWorkspace();
    void signIn(const UserId &user, const QString &passphrase);
    void enter();
    void lock();
    void speakLanguage(const QString &language);

    const Clock &m_clock;
    Theme &m_theme;
    QString m_path;
    SignInPage *m_signIn;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<Workplace> m_desk;
};

/// Runs the window until it is closed; the exit code of the program.
[[nodiscard]] int runWindow(int argc, char **argv, const Clock &clock, const QString &workspacePath,
                            const QString &language);

} // namespace leye
