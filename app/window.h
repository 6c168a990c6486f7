// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/office/desk_session.h"
#include "ui/shell/preferences.h"
#include "ui/start/start_parts.h"

#include <QStackedWidget>
#include <QTimer>

namespace leye {

class IdleWatch;
class SignInPage;
class StartPage;
class Workplace;

/// The top-level window: the first start or sign-in, then the desk of whoever signed in, hidden while it is locked.
/// Puts screens and sessions together; what they do is theirs.
class Window : public QStackedWidget {
    Q_OBJECT

public:
    /// `workspacePath` empty: the one that was open last, else parts.place. `language` empty: as the preferences say.
    Window(Theme &theme, StartParts parts, const QString &workspacePath, const QString &language);
    ~Window() override;

    /// Hides the desk at once. It stays as it is, half-written things and all, until its user is back, somebody else
    /// signs in, or it has been locked for kForgetMs.
    void lock();
    /// Locks and forgets when it is time; called every few seconds.
    void tick();

    static constexpr qint64 kForgetMs = 30 * 60 * 1000; ///< keys leave the memory that long after locking

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSignIn();
    void connectStart();
    void readSettings();
    void keepSettings();
    void openFolder(const QString &path);
    void showWorkspace();
    void showStart();
    void signIn(const UserId &user, const QString &passphrase);
    void unlock(const std::shared_ptr<SecretBytes> &secret);
    void enter();
    void leaveDesk();
    void speakLanguage(const QString &language);

    Theme &m_theme;
    Preferences m_preferences;
    StartParts m_parts;
    QString m_path;
    QStringList m_known; ///< folders opened before, the last one first
    qint64 m_lockedMs = 0;
    SignInPage *m_signIn;
    StartPage *m_start;
    IdleWatch *m_idle;
    QTimer m_tick;
    std::unique_ptr<DeskSession> m_session;
    std::unique_ptr<Workplace> m_desk;
    bool m_isLocked = false;
};

/// Runs the window until it is closed; the exit code of the program. Says so in a sentence when there is no display.
/// `workspacePath` and `language` as the command line gave them.
[[nodiscard]] int runWindow(int argc, char **argv, const Clock &clock, const QString &workspacePath,
                            const QString &language);
/// The same for what screens are made of.
[[nodiscard]] int runGallery(int argc, char **argv, const QString &language);

} // namespace leye
