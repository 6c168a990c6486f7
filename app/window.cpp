// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/workplace.h"
#include "models/demo/open_door.h"
#include "models/office/lockout.h"
#include "translations/words.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/sign_in_page.h"
#include "ui/start/start_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize kFirstSize(1280, 690); // fits under a title bar and above a task bar at 1366 × 768
constexpr qsizetype kKnownFolders = 6;
constexpr qint64 kMinuteMs = 60 * 1000;

/// Menus, calendars and windows of files show what a locked window must not.
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            popup->hide();
    }
    while (QWidget *modal = QApplication::activeModalWidget()) {
        if (!modal->close())
            modal->hide();
    }
}

} // namespace

Window::Window(Theme &theme, StartParts parts, const QString &workspacePath, const QString &language)
    : m_theme(theme)
    , m_preferences(theme)
    , m_parts(std::move(parts))
    , m_path(workspacePath)
    , m_signIn(new SignInPage(theme))
    , m_start(new StartPage(theme, m_parts))
    , m_idle(new IdleWatch(m_parts.workspace.clock, this))
{
    setObjectName(u"leyedesk"_s);
    setWindowIcon(theme.icon(u"leyedesk"_s));
    addWidget(m_signIn);
    addWidget(m_start);
    connectSignIn();
    connectStart();
    speakLanguage(language.isEmpty() ? m_preferences.spokenLanguage() : language);
    connect(&m_preferences, &Preferences::languageChanged, this, &Window::speakLanguage);
    readSettings();
    m_tick.setInterval(5s);
    connect(&m_tick, &QTimer::timeout, this, &Window::tick);
    m_tick.start();
    showWorkspace();
}

Window::~Window()
{
    m_desk.reset(); // before the session its screens use
}

void Window::connectSignIn()
{
    connect(m_signIn, &SignInPage::signInWanted, this, &Window::signIn);
    connect(m_signIn, &FrontPage::languageChosen, &m_preferences, &Preferences::setLanguage);
    const auto start = [this](auto begin) {
        return [this, begin] {
            showStart();
            (m_start->*begin)();
        };
    };
    connect(m_signIn, &SignInPage::newWorkspaceWanted, this, start(&StartPage::showMake));
    connect(m_signIn, &SignInPage::demoWanted, this, start(&StartPage::showDemo));
    connect(m_signIn, &SignInPage::restoreWanted, this, start(&StartPage::showRestore));
    connect(m_signIn, &SignInPage::otherWorkspaceWanted, this, [this] {
        showStart();
        m_start->showOther(m_known);
    });
    connect(m_signIn, &SignInPage::forgottenWanted, this, [this](const UserId &user) {
        const auto facts = readWorkspaceFacts(m_path + u"/workspace.json"_s);
        if (!facts)
            return;
        leaveDesk(); // the new passphrase is written into the folder that a locked desk holds
        showStart();
        m_start->showForgotten(m_path, *facts, user);
    });
}

void Window::connectStart()
{
    connect(m_start, &FrontPage::languageChosen, &m_preferences, &Preferences::setLanguage);
    connect(m_start, &StartPage::workspaceChosen, this, &Window::openFolder);
    connect(m_start, &StartPage::leaveWanted, this, &Window::showWorkspace);
    connect(m_start, &StartPage::sessionReady, this, [this] {
        leaveDesk();
        m_session = m_start->takeSession();
        m_path = m_session->path();
        enter();
    });
    connect(m_start, &StartPage::passphraseRenewed, this, [this](const UserId &user) {
        showWorkspace();
        m_signIn->setUser(user);
        m_signIn->showNotice(tr("The new passphrase holds from now on. Sign in with it."));
    });
}

void Window::readSettings()
{
    const QSettings settings = Preferences::file();
    resize(kFirstSize);
    restoreGeometry(settings.value("geometry"_L1).toByteArray());
    m_known = settings.value("known"_L1).toStringList();
    if (m_path.isEmpty())
        m_path = settings.value("workspace"_L1).toString();
    if (m_path.isEmpty())
        m_path = m_parts.place;
}

void Window::keepSettings()
{
    QSettings settings = Preferences::file();
    settings.setValue("geometry"_L1, saveGeometry());
    settings.setValue("workspace"_L1, m_path);
    settings.setValue("known"_L1, m_known);
}

void Window::openFolder(const QString &path)
{
    if (path != m_path)
        leaveDesk();
    m_path = path;
    showWorkspace();
}

/// The page to sign in with; without a workspace the first start.
void Window::showWorkspace()
{
    auto facts = readWorkspaceFacts(m_path + u"/workspace.json"_s);
    if (!facts) {
        showStart();
        m_start->showFirstStart(facts.error().kind == Error::Kind::NotFound ? QString() : facts.error().message);
        return;
    }
    if (m_isLocked)
        facts->stationName = m_desk->window().stationName(); // the folder has it once the desk is left
    const Lockout lockout(m_path + u"/signin"_s);
    m_signIn->setWorkspace(m_path, *facts, openDoor(*facts).has_value(), [this, lockout](const UserId &user) {
        return lockout.waitMs(user, m_parts.workspace.clock.nowMs());
    });
    m_signIn->setLocked(m_isLocked);
    if (m_isLocked)
        m_signIn->setUser(m_session->viewer().user);
    m_signIn->setBusy(false);
    setCurrentWidget(m_signIn);
    m_signIn->focusPassphrase();
}

void Window::showStart() { setCurrentWidget(m_start); }

void Window::signIn(const UserId &user, const QString &passphrase)
{
    const auto facts = readWorkspaceFacts(m_path + u"/workspace.json"_s);
    std::optional<SecretBytes> door = facts ? openDoor(*facts) : std::nullopt;
    auto secret = std::make_shared<SecretBytes>(door ? std::move(*door) : SecretBytes::copyOf(passphrase.toUtf8()));
    if (m_isLocked && m_session->viewer().user == user) {
        unlock(secret);
        return;
    }
    leaveDesk();
    const auto opening = [path = m_path, user, secret, parts = m_parts.workspace] {
        return Workspace::open(path, {user.toString(), secret->clone(), {}, {}}, parts);
    };
    m_session = std::make_unique<DeskSession>(opening, this, [this](const Result<void> &opened) {
        if (opened)
            enter();
        else
            m_signIn->showError(opened.error());
    });
}

void Window::unlock(const std::shared_ptr<SecretBytes> &secret)
{
    m_session->write<void>(
        this, [secret](Workspace &workspace, TaskControl &) { return workspace.comeBack(*secret); },
        [this](const Result<void> &answer) {
            if (!answer) {
                m_signIn->showError(answer.error());
                return;
            }
            m_isLocked = false;
            m_signIn->setBusy(false);
            m_idle->touch();
            setCurrentWidget(&m_desk->window());
            m_desk->comeBack();
        });
}

void Window::enter()
{
    m_known.removeAll(m_path);
    m_known.prepend(m_path);
    m_known = m_known.first(std::min(m_known.size(), kKnownFolders));
    keepSettings(); // also known after a crash
    m_desk = std::make_unique<Workplace>(*m_session, m_theme, m_preferences, m_parts);
    connect(&m_desk->window(), &MainWindow::lockWanted, this, &Window::lock, Qt::QueuedConnection);
    connect(
        m_desk.get(), &Workplace::restoreWanted, this,
        [this] {
            lock(); // the desk stays as it is until the backup has been opened
            showStart();
            m_start->showRestore();
        },
        Qt::QueuedConnection);
    addWidget(&m_desk->window());
    m_idle->touch();
    setCurrentWidget(&m_desk->window());
    m_signIn->setBusy(false);
}

void Window::lock()
{
    if (!m_desk || m_isLocked)
        return;
    closePopups();
    m_isLocked = true;
    m_lockedMs = m_parts.workspace.clock.nowMs();
    m_desk->goAway();
    showWorkspace();
}

void Window::leaveDesk()
{
    m_desk.reset();
    m_session.reset();
    m_isLocked = false;
}

void Window::tick()
{
    if (m_desk && !m_isLocked && m_idle->idleMs() >= m_desk->choices().lockMinutes() * kMinuteMs)
        lock();
    if (m_isLocked && m_parts.workspace.clock.nowMs() - m_lockedMs >= kForgetMs) {
        const UserId user = m_session->viewer().user;
        leaveDesk();
        if (currentWidget() == m_signIn) {
            showWorkspace();
            m_signIn->setUser(user);
        }
    }
}

void Window::speakLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    speak(language);
    setWindowTitle(language.startsWith("zh"_L1) ? u"乐业工作台"_s : u"LeyeDesk"_s);
}

void Window::closeEvent(QCloseEvent *event)
{
    if (currentWidget() == m_start && !m_start->mayClose()) {
        event->ignore();
        return;
    }
    keepSettings();
    QStackedWidget::closeEvent(event);
}

} // namespace leye
