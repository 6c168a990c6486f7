// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/store/workspace_folder.h"
#include "ui/shell/front_page.h"

#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace leye {

class Choice;
class Field;
class Pill;
class SecretLine;

/// Who is at the desk. Before the passphrase only public facts are shown: the station, its users, that the database is
/// not encrypted yet, that it is a demo. It is also what hides a locked desk.
class SignInPage : public FrontPage {
    Q_OBJECT

public:
    /// How long a user still has to wait after wrong passphrases, in milliseconds.
    using Waits = std::function<qint64(const UserId &)>;

    explicit SignInPage(Theme &theme, QWidget *parent = nullptr);
    /// What lies at `path`. Behind an open door nobody needs a passphrase (a demo made from the window).
    void setWorkspace(const QString &path, const WorkspaceFacts &facts, bool hasOpenDoor, Waits waits);
    /// Somebody's desk waits behind it.
    void setLocked(bool isLocked);
    /// Whose name is chosen.
    void setUser(const UserId &user);
    /// While the key is derived and the database opened.
    void setBusy(bool isBusy);
    /// A passphrase was refused, or the workspace could not be opened.
    void showError(const Error &error);
    /// What was just done elsewhere: a new passphrase, a demo made.
    void showNotice(const QString &notice);
    void focusPassphrase();

Q_SIGNALS:
    void signInWanted(const leye::UserId &user, const QString &passphrase);
    void otherWorkspaceWanted();
    void newWorkspaceWanted();
    void restoreWanted();
    void demoWanted();
    void forgottenWanted(const leye::UserId &user);

protected:
    void retranslate() override;

private:
    void addForm();
    void addDemoOffer();
    [[nodiscard]] QPushButton *addLinkButton(const QString &name, void (SignInPage::*wanted)());
    [[nodiscard]] UserId user() const;
    void submit();
    void arrange();
    void tellWait();

    QString m_path;
    WorkspaceFacts m_facts;
    bool m_hasOpenDoor = false;
    bool m_isLocked = false;
    bool m_isBusy = false;
    Waits m_waits;
    QTimer m_second; ///< while somebody has to wait
    QLabel *m_title, *m_notice, *m_demoWords;
    Choice *m_user;
    SecretLine *m_passphrase;
    Field *m_userField, *m_passphraseField;
    Pill *m_demoBadge;
    QPushButton *m_signIn, *m_forgotten, *m_other, *m_new, *m_restore, *m_demo;
};

/// 14:59, or 23:59:59 from an hour on: time that is still to wait, rounded up.
[[nodiscard]] QString waitText(qint64 ms);

} // namespace leye
