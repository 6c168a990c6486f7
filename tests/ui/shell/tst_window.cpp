// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "app/workplace.h"
#include "models/demo/open_door.h"
#include "models/people/person.h"
#include "tests/ui/shell/office_bench.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/sign_in_page.h"
#include "ui/start/start_page.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>

#include <algorithm>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
const QString kOwnStation = u"31010901701"_s; // where the desk stands

/// Inputs that are lower than their text, or reach out of what holds them.
QStringList squeezed(const QWidget &page)
{
    QStringList names;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QLineEdit *>(widget);
        if (!isInput || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        if (widget->height() < widget->fontMetrics().height() ||
            !widget->parentWidget()->rect().contains(widget->geometry()))
            names.append(widget->objectName());
    }
    return names;
}

} // namespace

/// The whole window, from sign-in to the locked desk. Synthetic people (演示数据).
class WindowTest : public QObject {
    Q_OBJECT

    struct Bench : OfficeBench {
        /// `name`: of the workspace on the command line; empty: none was named.
        explicit Bench(const QString &name = u"office"_s)
        {
            QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"config"_s));
            if (!name.isEmpty())
                make(name, true);
            begin(name);
        }
        void begin(const QString &name)
        {
            window.reset();
            window = std::make_unique<Window>(theme, parts(), name.isEmpty() ? QString() : path(name), u"en"_s);
            window->show();
            QApplication::setActiveWindow(window.get());
        }
        [[nodiscard]] bool isAtDesk() const { return qobject_cast<MainWindow *>(window->currentWidget()); }
        [[nodiscard]] bool isAtSignIn() const { return qobject_cast<SignInPage *>(window->currentWidget()); }
        /// The station, on the page where one signs in.
        [[nodiscard]] bool isCalled(const QString &station)
        {
            const QList<QLabel *> labels = signInPage().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&station](const QLabel *label) {
                return label->isVisible() && label->text() == station;
            });
        }
        [[nodiscard]] bool isAtStart() const { return qobject_cast<StartPage *>(window->currentWidget()); }
        SignInPage &signInPage() { return *window->findChild<SignInPage *>(); }
        QLineEdit &passphrase() { return part<QLineEdit>(signInPage(), "passphrase"); }
        void type(QByteArrayView secret = kSecret)
        {
            QTest::keyClicks(&passphrase(), QString::fromLatin1(secret));
            QTest::keyClick(&passphrase(), Qt::Key_Return);
        }
        bool signIn()
        {
            type();
            return QTest::qWaitFor([&] { return isAtDesk(); }, kPatience);
        }
        /// Waits for the answer to a wrong passphrase.
        bool isRefused()
        {
            return QTest::qWaitFor([&] { return isAtSignIn() && !passphrase().accessibleDescription().isEmpty(); },
                                   kPatience);
        }

        Theme theme{*qApp};
        std::unique_ptr<Window> window;
    };

private Q_SLOTS:
    void theRightPassphraseOpensTheDesk()
    {
        Bench bench;
        QVERIFY(bench.isAtSignIn());
        bench.type("das-ist-falsch-hier-5");
        QVERIFY(bench.isRefused());
        QVERIFY(bench.signIn());
    }

    void whoSignsInIsToldOfAClockThatIsBehind()
    {
        Bench bench{QString()};
        bench.make(u"real"_s);
        bench.clock().advance(-2 * 24 * 60 * 60 * qint64(1000));
        bench.begin(u"real"_s);
        QVERIFY(bench.signIn());
        const auto &toast = qobject_cast<MainWindow *>(bench.window->currentWidget())->toast();
        QTRY_VERIFY_WITH_TIMEOUT(toast.message().contains(u"it says 2026-11-21"), kPatience);
    }

    void afterFiveWrongOnesOneWaitsAndTheSheetHelps()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i) {
            bench.type("das-ist-falsch-hier-5");
            QVERIFY(bench.isRefused());
            QTRY_VERIFY_WITH_TIMEOUT(i == 4 || part<QPushButton>(bench.signInPage(), "signIn").isEnabled(), kPatience);
        }
        QVERIFY(bench.passphrase().accessibleDescription().contains(u"15:00"_s));
        QVERIFY(!part<QPushButton>(bench.signInPage(), "signIn").isEnabled());
        QTest::mouseClick(&part<QPushButton>(bench.signInPage(), "forgotten"), Qt::LeftButton);
        QVERIFY(bench.isAtStart());
        QTest::keyClick(bench.window->currentWidget(), Qt::Key_Escape);
        QVERIFY(bench.isAtSignIn());
        bench.clock().advance(15 * 60'000);
        QTRY_VERIFY(part<QPushButton>(bench.signInPage(), "signIn").isEnabled());
        QVERIFY(bench.signIn());
    }

    void aLockedDeskIsHiddenAndComesBackAsItWas()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        QWidget *desk = bench.window->currentWidget();
        QTest::keyClick(desk, Qt::Key_N, Qt::ControlModifier);
        auto &about = part<QLineEdit>(*desk, "entryAbout");
        QTRY_VERIFY(about.isVisible());
        about.setText(u"half a sentence"_s);
        QTest::keyClick(desk, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(bench.isAtSignIn());
        QVERIFY(!desk->isVisible());
        QVERIFY(!about.isVisible());
        bench.type("das-ist-falsch-hier-5");
        QVERIFY(bench.isRefused());
        QVERIFY(!desk->isVisible());
        QVERIFY(bench.signIn());
        QCOMPARE(bench.window->currentWidget(), desk);
        QCOMPARE(about.text(), u"half a sentence"_s);
    }

    void aRenamedStationIsCalledSoWhereOneSignsIn()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        QWidget *desk = bench.window->currentWidget();
        bench.window->resize(1366, 690);
        QTest::keyClick(desk, Qt::Key_9, Qt::ControlModifier);
        auto &pages = part<QListWidget>(*desk, "settingsPages");
        QTRY_VERIFY(pages.isVisible());
        const QListWidgetItem *network = pages.findItems(u"Station network"_s, Qt::MatchExactly).value(0);
        QVERIFY(network);
        QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualItemRect(network).center());
        auto &stations = part<RecordTable>(*desk, "stationsTable");
        const auto isChosen = [&stations] {
            stations.setCurrent(kOwnStation);
            return stations.current() == kOwnStation;
        };
        QVERIFY(QTest::qWaitFor(isChosen, kPatience)); // it is being read
        QTest::keyClick(&stations, Qt::Key_Return);
        auto &name = part<QLineEdit>(*desk, "stationName");
        QTRY_VERIFY(name.hasFocus());
        name.selectAll();
        compose(name, u"演示站"_s);
        QTest::mouseClick(&part<QPushButton>(*desk, "saveStation"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(part<QLabel>(*desk, "topStation").toolTip(), u"演示站"_s, kPatience);
        QTest::keyClick(desk, Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(bench.isAtSignIn());
        QVERIFY(bench.isCalled(u"演示站"_s));
        bench.clock().advance(Window::kForgetMs);
        bench.window->tick(); // the desk is left
        QVERIFY(bench.isCalled(u"演示站"_s));
    }

    /// Also where the window is too low for all of it: then it scrolls, and what has the focus is in sight.
    void nothingInTheEntryIsSqueezed_data() { theDeskFitsAnOldScreenAtEveryTextSize_data(); }
    void nothingInTheEntryIsSqueezed()
    {
        QFETCH(TextSize, size);
        Bench bench;
        bench.theme.setTextSize(size);
        QVERIFY(bench.signIn());
        bench.window->resize(1280, 690);
        QTest::keyClick(bench.window->currentWidget(), Qt::Key_N, Qt::ControlModifier);
        auto &entry = part<QWidget>(*bench.window, "quickEntry");
        QTRY_VERIFY(entry.isVisible());
        QTRY_VERIFY(entry.findChildren<QPushButton *>().size() > 12); // the kinds have been read
        QTRY_COMPARE(squeezed(entry).join(u' '), QString());
        auto &note = part<QWidget>(entry, "entryNote");
        note.setFocus();
        QTRY_VERIFY(!note.visibleRegion().isEmpty());
    }

    void theDeskFitsAnOldScreenAtEveryTextSize_data()
    {
        QTest::addColumn<TextSize>("size");
        QTest::newRow("standard") << TextSize::Standard;
        QTest::newRow("large") << TextSize::Large;
        QTest::newRow("largest") << TextSize::Largest;
    }
    void theDeskFitsAnOldScreenAtEveryTextSize()
    {
        QFETCH(TextSize, size);
        Bench bench;
        bench.theme.setTextSize(size);
        QVERIFY(bench.signIn());
        bench.window->resize(1366, 690);
        QTRY_VERIFY(bench.window->width() <= 1366);
        QVERIFY2(bench.window->minimumSizeHint().width() <= 1366,
                 qPrintable(QString::number(bench.window->minimumSizeHint().width())));
    }

    void itLocksItselfWhenNobodyTouchesIt()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        bench.clock().advance(qint64(DeskChoices::kLockMinutes) * 60'000 - 1);
        bench.window->tick();
        QVERIFY(bench.isAtDesk());
        QTest::keyClick(bench.window->currentWidget(), Qt::Key_Shift);
        bench.clock().advance(60'000);
        bench.window->tick();
        QVERIFY(bench.isAtDesk()); // somebody was there a minute ago
        bench.clock().advance(qint64(DeskChoices::kLockMinutes) * 60'000);
        bench.window->tick();
        QVERIFY(bench.isAtSignIn());
    }

    void theMinutesUntilItLocksAreASetting()
    {
        Bench bench;
        const auto shortest = [&bench]() -> QPushButton & {
            return part<QPushButton>(*bench.window, "settingsLock/2");
        };
        QVERIFY(bench.signIn());
        QTest::keyClick(bench.window->currentWidget(), Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(shortest().isVisible());
        QTest::mouseClick(&shortest(), Qt::LeftButton);
        bench.begin(u"office"_s); // the next day
        QVERIFY(bench.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(shortest().isChecked(), kPatience);
        bench.clock().advance(2 * 60'000);
        bench.window->tick();
        QVERIFY(bench.isAtSignIn());
    }

    void keysAreForgottenHalfAnHourLater()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        bench.window->lock();
        QVERIFY(!bench.open(u"office"_s)); // the locked desk holds it
        bench.clock().advance(Window::kForgetMs);
        bench.window->tick();
        QVERIFY(bench.isAtSignIn());
        QVERIFY(!bench.window->findChild<MainWindow *>());
        QVERIFY(bench.open(u"office"_s));
        QVERIFY(bench.signIn());
    }

    void withoutAWorkspaceItIsTheFirstStart()
    {
        Bench bench(QString{});
        QVERIFY(bench.isAtStart());
        QVERIFY(part<QPushButton>(*bench.window, "startNew").isVisible());
    }

    void theLastWorkspaceIsRemembered()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        bench.begin({});
        QVERIFY(bench.isAtSignIn());
        QVERIFY(bench.signIn());
    }

    void aDamagedWorkspaceIsSaidAtTheStart()
    {
        Bench bench;
        QFile facts(bench.path(u"office/workspace.json"_s));
        QVERIFY(facts.open(QIODevice::WriteOnly) && facts.write("{") == 1);
        facts.close();
        bench.begin(u"office"_s);
        QVERIFY(bench.isAtStart());
        QStringList words;
        for (const QLabel *label : bench.window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == u"error"_s)
                words.append(label->text());
        }
        QVERIFY(words.join(u' ').contains(u"workspace.json"_s));
    }

    void languageAndLookAreLiveAndKept()
    {
        Bench bench;
        QTest::mouseClick(&part<QPushButton>(bench.signInPage(), "language/zh_CN"), Qt::LeftButton);
        QCOMPARE(bench.window->windowTitle(), u"乐业工作台"_s);
        QTRY_COMPARE(part<QPushButton>(bench.signInPage(), "signIn").text(), u"登录"_s);
        QTest::mouseClick(&part<QPushButton>(bench.signInPage(), "language/en"), Qt::LeftButton);
        QTRY_COMPARE(part<QPushButton>(bench.signInPage(), "signIn").text(), u"Sign in"_s);
        bench.window->resize(1111, 680);
        QTest::mouseClick(&part<QPushButton>(bench.signInPage(), "textSize/1"), Qt::LeftButton);
        QTRY_COMPARE(bench.theme.textSize(), TextSize::Large);
        bench.window->close();
        bench.window.reset();
        bench.theme.setTextSize(TextSize::Standard); // as at the next start
        bench.begin(u"office"_s);
        QCOMPARE(bench.window->size(), QSize(1111, 680));
        QCOMPARE(bench.theme.textSize(), TextSize::Large);
    }

    void helpAboutAndBackupAreOneKeyAway()
    {
        Bench bench;
        QVERIFY(bench.signIn());
        QWidget *desk = bench.window->currentWidget();
        const auto wordsIn = [desk](const QString &box) {
            QStringList words;
            for (const QLabel *label : part<QWidget>(*desk, box.toLatin1().constData()).findChildren<QLabel *>())
                words.append(label->text());
            return words.join(u'\n');
        };
        ActionRegistry &actions = static_cast<MainWindow *>(desk)->actions();

        QTest::keyClick(desk, Qt::Key_F1);
        QTRY_VERIFY(part<QWidget>(*desk, "keyHelp").isVisible());
        for (const QAction *action : actions.actions()) {
            QVERIFY2(wordsIn(u"keyHelp"_s).contains(action->text()), qPrintable(action->objectName()));
            QVERIFY(wordsIn(u"keyHelp"_s).contains(keyText(*action)));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!part<QWidget>(*desk, "keyHelp").isVisible());

        actions.action(u"about"_s)->trigger();
        QVERIFY(wordsIn(u"aboutBox"_s).contains(bench.path(u"office"_s)));
        QTRY_VERIFY(wordsIn(u"aboutBox"_s).contains(u"no backup"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!part<QWidget>(*desk, "aboutBox").isVisible());

        actions.action(u"backup"_s)->trigger();
        auto &target = part<QLineEdit>(*desk, "backupTarget");
        QVERIFY(target.text().contains(u"31010901701-2026-11-23"_s));
        target.setText(bench.path(u"office/inside.backup"_s)); // a backup inside the workspace is none
        QTest::keyClick(&target, Qt::Key_Return);
        auto &backUp = part<QPushButton>(*desk, "backUpNow");
        QTRY_VERIFY_WITH_TIMEOUT(backUp.isEnabled(), kPatience);
        QVERIFY(target.isVisible());
        target.setText(bench.path(u"office.backup"_s));
        QTest::keyClick(&target, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!target.isVisible(), kPatience);
        QVERIFY(QFileInfo::exists(bench.path(u"office.backup"_s)));
        actions.action(u"about"_s)->trigger();
        QTRY_VERIFY(wordsIn(u"aboutBox"_s).contains(u"2026-11-23"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

        actions.action(u"backup"_s)->trigger();
        QTest::mouseClick(&part<QPushButton>(*desk, "restoreInstead"), Qt::LeftButton);
        QTRY_VERIFY(bench.isAtStart());
        QTest::mouseClick(&part<QPushButton>(*bench.window, "leaveStart"), Qt::LeftButton);
        QVERIFY(bench.isAtSignIn());
        QVERIFY(bench.signIn());
        QCOMPARE(bench.window->currentWidget(), desk);
    }

    void theDemoOpensWithoutAPassphraseAndSaysWhatItIs()
    {
        Bench bench(QString{});
        DemoPlan plan;
        plan.today = QDate(2026, 11, 23);
        QVERIFY(makeOpenDemo(bench.path(u"demo"_s), plan, bench.workspaceParts(), {}));
        QTest::mouseClick(&part<QPushButton>(*bench.window, "startDemo"), Qt::LeftButton);
        QVERIFY(bench.isAtSignIn());
        QTest::keyClick(&part<QPushButton>(bench.signInPage(), "signIn"), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return bench.isAtDesk(); }, kPatience));
        QWidget *desk = bench.window->currentWidget();

        // The palette finds a person by initials, and what can be done, with its keys.
        QTest::keyClick(desk, Qt::Key_K, Qt::ControlModifier);
        auto &line = part<QLineEdit>(*desk, "paletteLine");
        auto &list = part<QListWidget>(*desk, "paletteList");
        const auto offered = [&list](const QString &words) {
            return !list.findItems(words, Qt::MatchContains).isEmpty();
        };
        QTRY_VERIFY(line.isVisible());
        QTest::keyClicks(&line, u"cxm"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offered(u"陈小明"_s), kPatience);
        line.clear();
        compose(line, u"陈晓名"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offered(u"sounds the same"_s), kPatience);
        QVERIFY(offered(u"陈小明"_s));
        line.clear();
        QTest::keyClicks(&line, u"Record"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offered(u"Ctrl+N"_s), kPatience);
        line.clear();
        QTest::keyClicks(&line, u"People"_s);
        QTRY_VERIFY_WITH_TIMEOUT(offered(u"Ctrl+2"_s), kPatience);
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(!line.isVisible());
    }
};

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
