// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/record_table.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

namespace leye::test {

inline constexpr int kPatience = 30'000;

/// The settings in a window of an old screen, of 王芳, who is administrator, manager and aide; or of an aide, 周敏. Its
/// window.ini is its own.
class SettingsBench {
public:
    enum class As { Administrator, Aide };

    explicit SettingsBench(As who = As::Administrator)
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        if (who == As::Aide)
            session.signIn(QStringLiteral("周敏"), Role::Aide);
        preferences = std::make_unique<Preferences>(theme);
        window = std::make_unique<MainWindow>(*session, theme);
        choices = std::make_unique<DeskChoices>(*session, window->actions());
        screen = new SettingsScreen({*session, theme, *preferences, *choices, window->actions(),
                                     loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath())),
                                     []() -> Result<PassphraseCost> { return kFloor; }});
        QSignalSpy known(choices.get(), &DeskChoices::known);
        if (!known.wait(kPatience))
            qFatal("choices");
        window->addScreen(QStringLiteral("settings"), QStringLiteral("settings"), screen);
        window->showScreen(QStringLiteral("settings"));
        QObject::connect(screen, &SettingsScreen::done, screen, [this](const QString &words, const ActionId &action) {
            told = words;
            undoable = action;
        });
        window->resize(1366, 690);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    ~SettingsBench() { window.reset(); } // what is chosen there is kept until the last moment
    /// As a person does: by its name in the list.
    void open(const QString &title)
    {
        auto &pages = part<QListWidget>(*screen, "settingsPages");
        const QList<QListWidgetItem *> found = pages.findItems(title, Qt::MatchExactly);
        if (found.isEmpty())
            qFatal("no page %s", qPrintable(title));
        QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualItemRect(found.first()).center());
    }
    void press(const char *button)
    {
        auto &pressed = part<QPushButton>(*screen, button);
        pressed.setFocus();
        QTest::keyClick(&pressed, Qt::Key_Return);
    }
    /// Instead of what stands there.
    void type(const char *line, const QString &text)
    {
        auto &input = part<QLineEdit>(*screen, line);
        input.setFocus();
        input.selectAll();
        QTest::keyClick(&input, Qt::Key_Delete);
        compose(input, text);
    }
    RecordTable &table(const char *name) { return part<RecordTable>(*screen, name); }
    /// Waits until it is listed, and chooses it.
    bool choose(const char *name, const QString &key)
    {
        return QTest::qWaitFor(
            [&] {
                table(name).setCurrent(key);
                return table(name).current() == key;
            },
            kPatience);
    }
    /// What the chosen row of a table says.
    [[nodiscard]] QStringList row(const char *name)
    {
        const QTreeWidgetItem *item = table(name).currentItem();
        QStringList cells;
        for (int i = 0; item && i < item->columnCount(); ++i)
            cells.append(item->text(i));
        return cells;
    }
    /// Waits until something was done.
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !told.isEmpty(); }, kPatience);
    }

    QTemporaryDir folder;
    SessionBench session;
    Theme theme{*qApp};
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<DeskChoices> choices;
    SettingsScreen *screen = nullptr;
    QString told;      ///< what was said last
    ActionId undoable; ///< what it was, where it can be undone
};

} // namespace leye::test
