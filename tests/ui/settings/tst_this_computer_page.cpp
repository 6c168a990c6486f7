// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"
#include "ui/settings/this_computer_page.h"
#include "ui/shell/key_help.h"

#include <QKeySequenceEdit>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// How the program looks and behaves at this computer.
class ThisComputerPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textSizeAndColoursAreLiveAndKept()
    {
        SettingsBench bench;
        bench.press("settingsTextSize/2");
        QCOMPARE(bench.theme.textSize(), TextSize::Largest);
        bench.press("settingsScheme/1");
        QCOMPARE(bench.theme.scheme(), Scheme::Dark);
        bench.theme.setTextSize(TextSize::Standard);
        bench.preferences.reset();
        Theme next(*qApp);
        const Preferences again(next);
        QCOMPARE(again.scheme(), Scheme::Dark);
        QCOMPARE(next.scheme(), Scheme::Dark);
        QCOMPARE(next.textSize(), TextSize::Standard); // changed elsewhere, by keys
    }

    void coloursFollowTheSystemUntilSomebodyChooses()
    {
        qApp->setStyleSheet({});
        QPalette dark(QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        QApplication::setPalette(dark);
        SettingsBench bench;
        QCOMPARE(bench.theme.scheme(), Scheme::Dark);
        QCOMPARE(bench.preferences->scheme(), std::nullopt);
        bench.press("settingsScheme/0");
        QCOMPARE(bench.theme.scheme(), Scheme::Light);
        bench.press("settingsScheme/system");
        QCOMPARE(bench.theme.scheme(), Scheme::Dark);
        QCOMPARE(Preferences(bench.theme).scheme(), std::nullopt);
        bench.theme.setScheme(Scheme::Light);
    }

    void theLanguageIsToldAndKept()
    {
        SettingsBench bench;
        QSignalSpy told(bench.preferences.get(), &Preferences::languageChanged);
        bench.press("settingsLanguage/zh_CN");
        QCOMPARE(told.takeFirst().value(0).toString(), u"zh_CN"_s);
        QCOMPARE(Preferences(bench.theme).spokenLanguage(), u"zh_CN"_s);
        bench.press("settingsLanguage/system");
        QCOMPARE(told.takeFirst().value(0).toString(), QLocale::system().name());
        QCOMPARE(Preferences(bench.theme).language(), QString());
    }

    void theMinutesUntilItLocksAreChosen()
    {
        SettingsBench bench;
        QCOMPARE(part<QPushButton>(*bench.screen, "settingsLock/10").isChecked(), true);
        bench.press("settingsLock/5");
        QCOMPARE(bench.choices->lockMinutes(), 5);
    }

    void otherKeysArePressedAndKept()
    {
        SettingsBench bench;
        auto &table = part<RecordTable>(*bench.screen, "keysTable");
        auto &edit = part<QKeySequenceEdit>(*bench.screen, "keysEdit");
        table.setCurrent(u"record"_s);
        QTest::keyClick(&table, Qt::Key_Return);
        QVERIFY(edit.hasFocus());
        QTest::keyClick(&edit, Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(keyText(*bench.window->actions().action(u"record"_s)), u"Ctrl+J"_s);
        QCOMPARE(bench.row("keysTable"), QStringList({u"Record a service"_s, u"Ctrl+J"_s}));

        ActionRegistry next(bench.theme, bench.window.get());
        LEYE_VERIFY(bench.session.write<bool>([](Workspace &) { return true; })); // the keys are kept by now
        const DeskChoices again(*bench.session, next);
        QTRY_VERIFY(!again.keys().isEmpty());
        QCOMPARE(keyText(*next.action(u"record"_s)), u"Ctrl+J"_s);

        bench.press("keysShipped");
        QCOMPARE(keyText(*bench.window->actions().action(u"record"_s)), u"Ctrl+N"_s);
        QVERIFY(bench.choices->keys().isEmpty());
        bench.press("keysNone");
        QVERIFY(bench.window->actions().action(u"record"_s)->shortcut().isEmpty());
    }

    void whatNamesKeysFollowsThem()
    {
        SettingsBench bench;
        const auto lock = [&bench] { return part<QWidget>(*bench.screen, "settingsLock").accessibleDescription(); };
        QVERIFY(lock().endsWith(u"Ctrl+L locks at once."_s));
        part<RecordTable>(*bench.screen, "keysTable").setCurrent(u"lock"_s);
        QTest::keyClick(&part<QKeySequenceEdit>(*bench.screen, "keysEdit"), Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(lock().endsWith(u"Ctrl+J locks at once."_s));
        bench.press("keysNone");
        QCOMPARE(lock(), u"The desk stays as it is behind the lock."_s);

        KeyHelp help(bench.window->actions());
        const auto &words = part<QLabel>(help, "keyWords");
        help.begin();
        QVERIFY(words.text().endsWith(u"found with Ctrl+K."_s));
        QVERIFY(bench.window->actions().setKeys(u"palette"_s, QKeySequence(u"Ctrl+L"_s)));
        help.begin();
        QVERIFY(words.text().endsWith(u"found with Ctrl+L."_s));
        QVERIFY(bench.window->actions().setKeys(u"palette"_s, {}));
        help.begin();
        QVERIFY(!words.text().contains(u"found with"_s));
    }

    void keysThatAreTakenOrTypedAreRefused()
    {
        SettingsBench bench;
        part<RecordTable>(*bench.screen, "keysTable").setCurrent(u"record"_s);
        auto &edit = part<QKeySequenceEdit>(*bench.screen, "keysEdit");
        QTest::keyClick(&edit, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(edit.accessibleDescription().contains(bench.window->actions().action(u"palette"_s)->text()));
        QTest::keyClick(&edit, Qt::Key_A);
        QTRY_VERIFY(edit.accessibleDescription().contains(u"Ctrl or Alt"_s));
        QCOMPARE(keyText(*bench.window->actions().action(u"record"_s)), u"Ctrl+N"_s);
        QCOMPARE(edit.keySequence().toString(), u"Ctrl+N"_s);
        QVERIFY(bench.choices->keys().isEmpty());
    }

    void keysThatChangedPlacesAreTakenAndClashesAreLeft()
    {
        SettingsBench bench;
        ActionRegistry &actions = bench.window->actions();
        actions.takeKeys({{u"lock"_s, QKeySequence(u"Ctrl+N"_s)},
                          {u"record"_s, QKeySequence(u"Ctrl+L"_s)},
                          {u"import"_s, QKeySequence(u"Ctrl+K"_s)},
                          {u"gone"_s, QKeySequence(u"Ctrl+U"_s)}});
        QCOMPARE(keyText(*actions.action(u"lock"_s)), u"Ctrl+N"_s);
        QCOMPARE(keyText(*actions.action(u"record"_s)), u"Ctrl+L"_s);
        QCOMPARE(keyText(*actions.action(u"import"_s)), u"Ctrl+I"_s);
    }
};

QTEST_MAIN(ThisComputerPageTest)
#include "tst_this_computer_page.moc"
