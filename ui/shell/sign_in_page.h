// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/store/workspace_folder.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace leye {

class Choice;
class Field;

/// Who is at the desk. Before the passphrase only public facts are shown: the station, its users, that the database is
/// not encrypted yet, that it is a demo.
class SignInPage : public QWidget {
    Q_OBJECT

public:
    SignInPage(Theme &theme, QWidget *parent = nullptr);
    /// What lies at `path`, and how long `user` still has to wait after wrong passphrases.
    void setWorkspace(const QString &path, const WorkspaceFacts &facts);
    /// While the key is derived and the database opened.
    void setBusy(bool isBusy);
    /// A passphrase was refused, or the workspace could not be opened.
    void showError(const Error &error);
    void focusPassphrase();

Q_SIGNALS:
    void signInWanted(const leye::UserId &user, const QString &passphrase);
    void otherWorkspaceWanted();
    void newWorkspaceWanted();
    void restoreWanted();
    void demoWanted();
    void forgottenWanted(const leye::UserId &user);
    void languageChosen(const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeForm();
    [[nodiscard]] QWidget *makePreferences();
    [[nodiscard]] QWidget *makeLinks();
    void retranslate();
    void submit();
    void tellCapsLock(bool isOn);

    Theme &m_theme;
    QString m_path;
    WorkspaceFacts m_facts;
    QLabel *m_logo, *m_station, *m_place, *m_safety, *m_title;
    Choice *m_user;
    QLineEdit *m_passphrase;
    Field *m_userField, *m_passphraseField;
    QPushButton *m_signIn, *m_forgotten, *m_other, *m_new, *m_restore, *m_demo;
    QLabel *m_demoBadge;
    Choice *m_language, *m_textSize;
};

} // namespace leye
