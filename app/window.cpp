// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "app/composition.h"
#include "app/workplace.h"
#include "translations/words.h"
#include "ui/print/fonts.h"
#include "ui/shell/sign_in_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLocale>
#include <QSettings>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1280, 690); // fits under a title bar and above a task bar at 1366 × 768

/// Only the window's geometry, how it looks and the last workspace are kept outside the workspace: no personal data.
QSettings windowSettings() { return QSettings(QSettings::IniFormat, QSettings::UserScope, u"leyedesk"_s, u"window"_s); }

} // namespace

Window::Window(const Clock &clock, Theme &theme, QString workspacePath, QString language)
    : m_clock(clock)
    , m_theme(theme)
    , m_path(std::move(workspacePath))
    , m_signIn(new SignInPage(theme))
{
    setObjectName(u"leyedesk"_s);
    setWindowIcon(theme.icon(u"leyedesk"_s));
    addWidget(m_signIn);
    connect(m_signIn, &SignInPage::signInWanted, this, &Window::signIn);
    connect(m_signIn, &SignInPage::languageChosen, this, &Window::speakLanguage);
    speakLanguage(language);
    QSettings settings = windowSettings();
    resize(kFirstSize);
    restoreGeometry(settings.value("geometry"_L1).toByteArray());
    m_theme.setScheme(Scheme(settings.value("scheme"_L1, 0).toInt()));
    m_theme.setTextSize(TextSize(settings.value("text_size"_L1, 0).toInt()));
    showWorkspace();
}

Window::~Window()
{
    m_desk.reset(); // before the session its screens use
}

void Window::showWorkspace()
{
    const auto facts = readWorkspaceFacts(m_path + u"/workspace.json"_s);
    if (facts)
        m_signIn->setWorkspace(m_path, *facts);
    else
        m_signIn->showError(facts.error());
    setCurrentWidget(m_signIn);
    m_signIn->focusPassphrase();
}

void Window::signIn(const UserId &user, const QString &passphrase)
{
    auto secret = std::make_shared<SecretBytes>(SecretBytes::copyOf(passphrase.toUtf8()));
    const auto opening = [path = m_path, user, secret, parts = workspaceParts(m_clock)] {
        return Workspace::open(path, {user.toString(), secret->clone(), {}, {}}, parts);
    };
    m_session = std::make_unique<DeskSession>(opening, this, [this](Result<void> opened) {
        m_signIn->setBusy(false);
        if (opened)
            enter();
        else
            m_signIn->showError(opened.error());
    });
}

void Window::enter()
{
    m_desk = std::make_unique<Workplace>(*m_session, m_theme);
    connect(&m_desk->window(), &MainWindow::lockWanted, this, &Window::lock, Qt::QueuedConnection);
    addWidget(&m_desk->window());
    setCurrentWidget(&m_desk->window());
}

void Window::lock()
{
    m_desk.reset();
    m_session.reset();
    showWorkspace();
}

void Window::speakLanguage(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    speak(language);
    setWindowTitle(language.startsWith("zh"_L1) ? u"乐业工作台"_s : u"LeyeDesk"_s);
}

void Window::closeEvent(QCloseEvent *event)
{
    QSettings settings = windowSettings();
    settings.setValue("geometry"_L1, saveGeometry());
    settings.setValue("scheme"_L1, int(m_theme.scheme()));
    settings.setValue("text_size"_L1, int(m_theme.textSize()));
    settings.setValue("workspace"_L1, m_path);
    QStackedWidget::closeEvent(event);
}

int runWindow(int argc, char **argv, const Clock &clock, const QString &workspacePath, const QString &language)
{
    int known = std::min(argc, 1); // options are the command line's
    QApplication application(known, argv);
    application.setDesktopFileName(u"leyedesk"_s);
    (void)loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    Theme theme(application);
    Window window(clock, theme, workspacePath, language);
    window.show();
    return QApplication::exec();
}

} // namespace leye
