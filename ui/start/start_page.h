// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/store/workspace_folder.h"
#include "ui/shell/front_page.h"
#include "ui/start/start_parts.h"

class QPushButton;
class QStackedWidget;

namespace leye {

class ChoosePane;
class DemoPane;
class ForgottenPane;
class MakePane;
class OtherPane;
class Pane;
class RestorePane;
class SessionPane;

/// All that is done before somebody signs in: the first start, a new workspace, the demo, a backup restored, another
/// workspace, a forgotten passphrase.
class StartPage : public FrontPage {
    Q_OBJECT

public:
    StartPage(Theme &theme, StartParts parts, QWidget *parent = nullptr);
    /// There is nothing to sign in to; `problem` says why, where there was.
    void showFirstStart(const QString &problem = {});
    void showMake();
    void showDemo();
    void showRestore();
    void showOther(const QStringList &known);
    void showForgotten(const QString &path, const WorkspaceFacts &facts, const UserId &user);
    /// After sessionReady().
    [[nodiscard]] std::unique_ptr<DeskSession> takeSession();
    /// False when something would be lost; the page says what.
    [[nodiscard]] bool mayClose();

Q_SIGNALS:
    void sessionReady();
    void workspaceChosen(const QString &path);
    void passphraseRenewed(const leye::UserId &user);
    /// Back to where one came from: the sign-in page, where there is one.
    void leaveWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    template <typename P>
    P *add(P *pane);
    void showPane(Pane &pane);
    void leave();

    StartParts m_parts;
    QStackedWidget *m_panes;
    ChoosePane *m_choose;
    MakePane *m_make;
    DemoPane *m_demo;
    RestorePane *m_restore;
    OtherPane *m_other;
    ForgottenPane *m_forgotten;
    SessionPane *m_ready = nullptr;
    QPushButton *m_back;
};

} // namespace leye
