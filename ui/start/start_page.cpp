// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/start/choose_pane.h"
#include "ui/start/demo_pane.h"
#include "ui/start/forgotten_pane.h"
#include "ui/start/make_pane.h"
#include "ui/start/other_pane.h"
#include "ui/start/restore_pane.h"
#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

StartPage::StartPage(Theme &theme, StartParts parts, QWidget *parent)
    : FrontPage(theme, u"startPage"_s, parent)
    , m_parts(std::move(parts))
    , m_panes(new QStackedWidget(bodyParent()))
    , m_choose(add(new ChoosePane(theme, m_panes)))
    , m_make(add(new MakePane(theme, m_parts, m_panes)))
    , m_demo(add(new DemoPane(m_parts, m_panes)))
    , m_restore(add(new RestorePane(theme, m_parts, m_panes)))
    , m_other(add(new OtherPane(theme, m_panes)))
    , m_forgotten(add(new ForgottenPane(theme, m_parts, m_panes)))
    , m_back(makeButton(u"leaveStart"_s, {}, ButtonKind::Link, this))
{
    body().addWidget(m_panes, 1);
    addLink(m_back);
    connect(m_back, &QPushButton::clicked, this, &StartPage::leave);
    connect(m_choose, &ChoosePane::newWanted, this, &StartPage::showMake);
    connect(m_choose, &ChoosePane::demoWanted, this, &StartPage::showDemo);
    connect(m_choose, &ChoosePane::restoreWanted, this, &StartPage::showRestore);
    connect(m_choose, &ChoosePane::otherWanted, this, [this] { showPane(*m_other); });
    for (SessionPane *pane : std::initializer_list<SessionPane *>{m_make, m_restore}) {
        connect(pane, &SessionPane::ready, this, [this, pane] {
            m_ready = pane;
            Q_EMIT sessionReady();
        });
    }
    connect(m_demo, &DemoPane::opened, this, &StartPage::workspaceChosen);
    connect(m_other, &OtherPane::opened, this, &StartPage::workspaceChosen);
    connect(m_forgotten, &ForgottenPane::renewed, this, &StartPage::passphraseRenewed);
    retranslate();
}

template <typename P>
P *StartPage::add(P *pane)
{
    m_panes->addWidget(pane);
    return pane;
}

void StartPage::showPane(Pane &pane)
{
    m_panes->setCurrentWidget(&pane);
    // The tallest pane must not stretch the others.
    for (int i = 0; i < m_panes->count(); ++i) {
        const bool isShown = m_panes->widget(i) == &pane;
        m_panes->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          isShown ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
    m_back->setVisible(&pane != m_choose);
    pane.begin();
}

void StartPage::showFirstStart(const QString &problem)
{
    m_choose->setProblem(problem);
    m_other->setKnown({});
    showPane(*m_choose);
}

void StartPage::showMake() { showPane(*m_make); }

void StartPage::showDemo() { showPane(*m_demo); }

void StartPage::showRestore() { showPane(*m_restore); }

void StartPage::showOther(const QStringList &known)
{
    m_other->setKnown(known);
    showPane(*m_other);
}

void StartPage::showForgotten(const QString &path, const WorkspaceFacts &facts, const UserId &user)
{
    m_forgotten->setWorkspace(path, facts, user);
    showPane(*m_forgotten);
}

std::unique_ptr<DeskSession> StartPage::takeSession() { return m_ready ? m_ready->takeSession() : nullptr; }

bool StartPage::mayClose() { return static_cast<Pane *>(m_panes->currentWidget())->leave(); }

void StartPage::leave()
{
    if (m_panes->currentWidget() != m_choose && mayClose())
        Q_EMIT leaveWanted();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        FrontPage::keyPressEvent(event);
}

void StartPage::retranslate()
{
    FrontPage::retranslate();
    m_back->setText(tr("Not now"));
    setSide(
        tr("For the people of your station"),
        tr("Everything stays on this computer. It works without a network, and nothing is sent anywhere by itself."),
        tr("The database on this computer is not encrypted yet: keep 演示数据 only."));
}

} // namespace leye
