// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "models/store/workspace_folder.h"
#include "ui/start/pane.h"
#include "ui/start/start_parts.h"

#include <QThreadPool>

class QLabel;
class QPushButton;

namespace leye {

class BusyBar;
class Choice;
class Field;
class GroupsField;
class PassphraseFields;
class Theme;

/// A forgotten passphrase: whoever holds the recovery sheet sets a new one.
class ForgottenPane : public Pane {
    Q_OBJECT

public:
    ForgottenPane(const Theme &theme, const StartParts &parts, QWidget *parent = nullptr);
    ~ForgottenPane() override;
    void setWorkspace(const QString &path, const WorkspaceFacts &facts, const UserId &user);
    void begin() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] bool isBusy() const override { return m_isBusy; }

Q_SIGNALS:
    /// The new passphrase holds from now on.
    void renewed(const leye::UserId &user);

protected:
    void retranslate() override;

private:
    void renew();
    void done(const Result<void> &answer, const UserId &user);
    void tell(const QString &error);

    const StartParts &m_parts;
    QString m_path;
    WorkspaceFacts m_facts;
    bool m_isBusy = false;
    QLabel *m_title, *m_words, *m_error;
    Choice *m_user;
    Field *m_userField;
    GroupsField *m_code;
    PassphraseFields *m_passphrase;
    BusyBar *m_busy;
    QPushButton *m_renew;
    QThreadPool m_pool;
};

} // namespace leye
