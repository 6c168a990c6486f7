// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/open_door.h"
#include "models/office/recovery_code.h"
#include "tests/ui/shell/office_bench.h"
#include "ui/keys/recovery_view.h"
#include "ui/start/start_page.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
const auto kFresh = u"qiu-tian-de-hu-pan-7"_s;

/// All words that can be read on a page.
QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

/// What is done before anybody is signed in, by keys and mouse. Synthetic people (演示数据).
class StartPageTest : public QObject {
    Q_OBJECT

    struct Bench : OfficeBench {
        Bench()
        {
            page.resize(1366, 690);
            page.show();
            QApplication::setActiveWindow(&page);
            page.showFirstStart();
        }
        QLineEdit &line(const char *name) { return part<QLineEdit>(page, name); }
        void type(const char *name, const QString &text, bool andEnter = true)
        {
            line(name).clear();
            if (text == QString::fromLatin1(text.toLatin1()))
                QTest::keyClicks(&line(name), text);
            else
                line(name).insert(text); // as an input method does
            if (andEnter)
                QTest::keyClick(&line(name), Qt::Key_Return);
        }
        void press(const char *name) { QTest::mouseClick(&part<QPushButton>(page, name), Qt::LeftButton); }
        /// Steps one to three; the workspace is being made then.
        void makeOffice(const QString &place)
        {
            press("startNew");
            type("stationLine", u"jxljddesq"_s);
            type("firstUser", u"王芳"_s);
            type("newPassphrase", kFresh);
            type("newPassphraseAgain", kFresh);
            type("newPlace", place);
        }
        bool waitFor(const QString &words)
        {
            return QTest::qWaitFor([&] { return wordsOf(page).contains(words); }, kPatience);
        }

        Theme theme{*qApp};
        StartPage page{theme, parts()};
        QSignalSpy ready{&page, &StartPage::sessionReady};
        QSignalSpy chosen{&page, &StartPage::workspaceChosen};
        QSignalSpy left{&page, &StartPage::leaveWanted};
        QSignalSpy renewed{&page, &StartPage::passphraseRenewed};
    };

private Q_SLOTS:
    void aWorkspaceIsMadeWithTheKeyboardAlone()
    {
        Bench bench;
        bench.makeOffice(bench.path(u"office"_s));
        QVERIFY(bench.waitFor(u"recovery sheet"_s));
        auto &next = part<QPushButton>(bench.page, "stepNext");
        QVERIFY(QTest::qWaitFor([&] { return part<QCheckBox>(bench.page, "confirmSheet").isVisible(); }, kPatience));
        QVERIFY(!next.isEnabled()); // nobody has the sheet
        QVERIFY(!part<QCheckBox>(bench.page, "confirmSheet").isEnabled());

        const QString pdf = bench.path(u"sheet.pdf"_s);
        bench.page.findChild<RecoveryView *>()->saveAs(pdf);
        QVERIFY(!next.isEnabled());
        QTest::keyClick(&part<QCheckBox>(bench.page, "confirmSheet"), Qt::Key_Space);
        QVERIFY(next.isEnabled());
        // Killed here, it leaves no workspace whose sheet nobody has.
        QVERIFY(!QFileInfo::exists(bench.path(u"office/workspace.json"_s)));
        QTest::keyClick(&next, Qt::Key_Return);
        QVERIFY(bench.ready.size() == 1 || bench.ready.wait(kPatience));

        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(!(QFileInfo(pdf).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const std::unique_ptr<DeskSession> session = bench.page.takeSession();
        QVERIFY(session);
        QCOMPARE(session->facts().station, u"31010901402"_s); // jia xing lu jie dao di er she qu
        QCOMPARE(session->user().name, u"王芳"_s);
        QVERIFY(bench.page.mayClose());
        QVERIFY(QFileInfo::exists(bench.path(u"office/workspace.json"_s)));
    }

    void theSheetOnScreenOpensTheWorkspace()
    {
        Bench bench;
        bench.makeOffice(bench.path(u"office"_s));
        QVERIFY(QTest::qWaitFor([&] { return part<QCheckBox>(bench.page, "confirmSheet").isVisible(); }, kPatience));
        QStringList groups;
        for (const QLabel *label : bench.page.findChild<RecoveryView *>()->findChildren<QLabel *>()) {
            if (label->text().size() == 6 && label->text().toInt() >= 0 && label->text().front().isDigit())
                groups.append(label->text());
        }
        const auto code = parseRecoveryCode(groups.join(u' '));
        QVERIFY(code);
        bench.page.findChild<RecoveryView *>()->saveAs(bench.path(u"sheet.pdf"_s));
        part<QCheckBox>(bench.page, "confirmSheet").click();
        bench.press("stepNext");
        QVERIFY(bench.ready.size() == 1 || bench.ready.wait(kPatience));
        bench.page.takeSession().reset();
        QVERIFY(Workspace::resetPassphrase(bench.path(u"office"_s), *code, {}, SecretBytes::copyOf(kSecret), kFloor,
                                           bench.workspaceParts()));
    }

    void whoLeavesWithoutTheSheetIsWarnedOnceAndLeavesNothing()
    {
        Bench bench;
        bench.makeOffice(bench.path(u"office"_s));
        QVERIFY(QTest::qWaitFor([&] { return part<QCheckBox>(bench.page, "confirmSheet").isVisible(); }, kPatience));
        QTest::keyClick(&bench.page, Qt::Key_Escape);
        QCOMPARE(bench.left.size(), 0);
        QVERIFY(wordsOf(bench.page).contains(u"Nobody has the sheet yet"_s));
        QVERIFY(QFileInfo::exists(bench.path(u"office"_s)));
        bench.press("leaveStart");
        QCOMPARE(bench.left.size(), 1);
        QVERIFY(!QFileInfo::exists(bench.path(u"office"_s)));
    }

    void eachStepSaysWhatIsMissing()
    {
        Bench bench;
        bench.press("startNew");
        bench.press("stepNext");
        QVERIFY(wordsOf(bench.page).contains(u"Choose the station"_s));
        bench.type("stationLine", u"zzzz"_s);
        QVERIFY(wordsOf(bench.page).contains(u"step 1"_s));
        bench.type("stationLine", u"310109014"_s, false);
        QTest::keyClick(&bench.line("stationLine"), Qt::Key_Down);
        QTest::keyClick(&bench.line("stationLine"), Qt::Key_Return);
        QVERIFY(wordsOf(bench.page).contains(u"step 2"_s));
        bench.press("stepNext");
        QVERIFY(wordsOf(bench.page).contains(u"Give your name"_s));
        bench.type("firstUser", u"王芳"_s);
        bench.type("newPassphrase", u"1234567890"_s, false);
        QVERIFY(wordsOf(bench.page).contains(u"Not yet."_s));
        bench.type("newPassphrase", kFresh, false);
        QVERIFY(wordsOf(bench.page).contains(u"Strong"_s));
        bench.type("newPassphraseAgain", u"qiu-tian"_s);
        QVERIFY(wordsOf(bench.page).contains(u"not the same"_s));
        bench.type("newPassphraseAgain", kFresh);
        QVERIFY(wordsOf(bench.page).contains(u"step 3"_s));
        bench.type("newPlace", u" "_s);
        QVERIFY(wordsOf(bench.page).contains(u"in which folder"_s));
        bench.press("stepBack");
        QVERIFY(wordsOf(bench.page).contains(u"step 2"_s));
        QCOMPARE(bench.line("firstUser").text(), u"王芳"_s);
    }

    void anOccupiedPlaceIsSaidAndAnotherCanBeTaken()
    {
        Bench bench;
        bench.make(u"taken"_s);
        bench.makeOffice(bench.path(u"taken"_s));
        auto &next = part<QPushButton>(bench.page, "stepNext");
        QVERIFY(QTest::qWaitFor([&] { return next.isEnabled(); }, kPatience));
        QVERIFY(wordsOf(bench.page).contains(u"step 3"_s));
        QVERIFY(wordsOf(bench.page).contains(bench.path(u"taken"_s)) || !wordsOf(bench.page).isEmpty());
        bench.type("newPlace", bench.path(u"free"_s));
        QVERIFY(QTest::qWaitFor([&] { return part<QCheckBox>(bench.page, "confirmSheet").isVisible(); }, kPatience));
        QVERIFY(bench.page.takeSession() == nullptr); // not before the sheet
        QVERIFY(bench.open(u"taken"_s));
    }

    void theDemoIsMadeOnceAndNeedsNoPassphrase()
    {
        Bench bench;
        bench.press("startDemo");
        QVERIFY(bench.chosen.size() == 1 || bench.chosen.wait(kPatience * 3));
        const QString path = bench.chosen[0][0].toString();
        QCOMPARE(path, bench.path(u"demo"_s));
        const WorkspaceFacts facts = bench.facts(u"demo"_s);
        QVERIFY(facts.demo);
        const std::optional<SecretBytes> door = openDoor(facts);
        QVERIFY(door);
        {
            const auto opened = bench.open(u"demo"_s, door->view());
            QVERIFY(opened);
            QVERIFY((*opened)->facts().demo);
        }
        bench.page.showDemo();
        QCOMPARE(bench.chosen.size(), 2); // at once: it is there
        QCOMPARE(bench.chosen[1][0].toString(), path);
    }

    void aStoppedDemoLeavesNothing()
    {
        Bench bench;
        bench.press("startDemo");
        bench.press("leaveStart");
        QVERIFY(bench.waitFor(u"Nothing was kept"_s));
        QCOMPARE(bench.chosen.size(), 0);
        QVERIFY(!QFileInfo::exists(bench.path(u"demo"_s)));
    }

    void onlyADemoHasAnOpenDoor()
    {
        WorkspaceFacts facts;
        facts.further[u"open_door"_s] = u"tian-mi-de-hai-zi-9"_s;
        QVERIFY(!openDoor(facts));
        facts.demo = true;
        QVERIFY(openDoor(facts));
        facts.further = {};
        QVERIFY(!openDoor(facts));
    }

    void aBackupIsRestoredIntoANewFolder()
    {
        Bench bench;
        bench.make(u"old"_s);
        const QString backup = bench.path(u"office.backup"_s);
        {
            const auto workspace = bench.open(u"old"_s);
            QVERIFY(workspace);
            QVERIFY((*workspace)->backUp(backup, {}));
        }
        bench.press("startRestore");
        bench.press("restoreNow");
        QVERIFY(wordsOf(bench.page).contains(u"Choose the backup"_s));
        bench.type("backupFile", backup);
        bench.type("restorePassphrase", u"not-this-one-at-all"_s);
        auto &restore = part<QPushButton>(bench.page, "restoreNow");
        QVERIFY(QTest::qWaitFor([&] { return restore.isEnabled(); }, kPatience));
        QCOMPARE(bench.ready.size(), 0);
        QVERIFY(!bench.line("restorePassphrase").accessibleDescription().isEmpty());
        bench.type("restorePassphrase", QString::fromLatin1(kSecret));
        QVERIFY(bench.ready.size() == 1 || bench.ready.wait(kPatience));
        const auto session = bench.page.takeSession();
        QCOMPARE(session->user().name, u"王芳"_s);
        QCOMPARE(session->path(), bench.path(u"new"_s));
    }

    void whatIsNoBackupIsSaid()
    {
        Bench bench;
        bench.press("startRestore");
        bench.type("backupFile", bench.path(u"nothing"_s));
        bench.type("restorePassphrase", QString::fromLatin1(kSecret));
        auto &restore = part<QPushButton>(bench.page, "restoreNow");
        QVERIFY(QTest::qWaitFor([&] { return restore.isEnabled(); }, kPatience));
        QCOMPARE(bench.ready.size(), 0);
        QVERIFY(wordsOf(bench.page).contains(u"nothing"_s));
    }

    void anotherWorkspaceIsOpenedByItsFolder()
    {
        Bench bench;
        bench.make(u"other"_s);
        bench.page.showOther({bench.path(u"gone"_s), bench.path(u"other"_s)});
        bench.type("otherPlace", bench.path(u"empty"_s));
        QCOMPARE(bench.chosen.size(), 0);
        QVERIFY(!bench.line("otherPlace").accessibleDescription().isEmpty());
        bench.press(("knownWorkspaces/" + bench.path(u"other"_s).toUtf8()).constData());
        bench.press("openOther");
        QCOMPARE(bench.chosen.value(0).value(0).toString(), bench.path(u"other"_s));
    }

    void theRecoverySheetBringsAPassphraseBack()
    {
        Bench bench;
        const QStringList groups = recoveryGroups(bench.make(u"office"_s));
        const WorkspaceFacts facts = bench.facts(u"office"_s);
        bench.page.showForgotten(bench.path(u"office"_s), facts, facts.users.first().id);
        QCOMPARE(QApplication::focusWidget(), &bench.line("group1"));
        for (qsizetype place = 0; place < groups.size(); ++place) // the focus goes on by itself
            QTest::keyClicks(QApplication::focusWidget(), groups[place]);
        QCOMPARE(bench.line("group16").text(), groups.last());
        QCOMPARE(QApplication::focusWidget(), &bench.line("newPassphrase"));
        bench.type("newPassphrase", kFresh);
        bench.type("newPassphraseAgain", kFresh);
        QVERIFY(bench.renewed.size() == 1 || bench.renewed.wait(kPatience));
        QCOMPARE(bench.renewed[0][0].value<UserId>(), facts.users.first().id);
        QVERIFY(bench.line("group1").text().isEmpty());
        QVERIFY(!bench.open(u"office"_s));
        QVERIFY(bench.open(u"office"_s, kFresh.toLatin1()));
    }

    void aMistypedGroupIsSaidAtOnce()
    {
        Bench bench;
        QStringList groups = recoveryGroups(bench.make(u"office"_s));
        const WorkspaceFacts facts = bench.facts(u"office"_s);
        bench.page.showForgotten(bench.path(u"office"_s), facts, facts.users.first().id);
        QString wrong = groups[2];
        wrong[5] = wrong[5] == u'9' ? u'0' : QChar(wrong[5].unicode() + 1);
        bench.type("group3", wrong, false);
        QVERIFY(wordsOf(bench.page).contains(u"Mistyped: group 3"_s));
        bench.type("group3", groups[2], false);
        QVERIFY(!wordsOf(bench.page).contains(u"Mistyped"_s));
        bench.press("renewPassphrase");
        QVERIFY(wordsOf(bench.page).contains(u"group 1"_s)); // the others are missing
        QCOMPARE(bench.renewed.size(), 0);
    }

    void aWholeCodeCanBePasted_data()
    {
        QTest::addColumn<QString>("between");
        QTest::newRow("spaces") << u" "_s;
        QTest::newRow("hyphens") << u"-"_s;
        QTest::newRow("nothing between") << QString();
    }

    void aWholeCodeCanBePasted()
    {
        QFETCH(QString, between);
        Bench bench;
        const QStringList groups = recoveryGroups(SecretBytes::random(kRecoveryBytes));
        bench.page.showForgotten({}, {}, {});
        QTest::keyClicks(&bench.line("group1"), QString()); // the focus
        bench.line("group1").insert(groups.join(between));
        Q_EMIT bench.line("group1").textEdited(bench.line("group1").text());
        for (int place = 0; place < kRecoveryGroups; ++place)
            QCOMPARE(bench.line(("group" + QByteArray::number(place + 1)).constData()).text(), groups[place]);
    }

    void whatHasTheFocusIsInSight()
    {
        Bench bench;
        bench.theme.setTextSize(TextSize::Largest);
        bench.page.showForgotten({}, {}, {});
        QTest::qWait(0);
        const auto isInSight = [&bench](const QWidget &input) {
            return bench.page.findChild<QScrollArea *>()->viewport()->rect().contains(
                QRect(input.mapTo(bench.page.findChild<QScrollArea *>()->viewport(), QPoint()), input.size()));
        };
        bench.line("newPassphraseAgain").setFocus();
        QVERIFY(isInSight(bench.line("newPassphraseAgain")));
        bench.line("group1").setFocus();
        QVERIFY(isInSight(bench.line("group1")));
    }

    void backspaceGoesBackIntoTheGroupBefore()
    {
        Bench bench;
        bench.page.showForgotten({}, {}, {});
        bench.line("group2").setFocus();
        QTest::keyClick(&bench.line("group2"), Qt::Key_Backspace);
        QCOMPARE(QApplication::focusWidget(), &bench.line("group1"));
    }

    void theCodeOfAnotherSheetIsRefused()
    {
        Bench bench;
        bench.make(u"office"_s);
        const WorkspaceFacts facts = bench.facts(u"office"_s);
        bench.page.showForgotten(bench.path(u"office"_s), facts, facts.users.first().id);
        for (const QString &group : recoveryGroups(SecretBytes::random(kRecoveryBytes)))
            QTest::keyClicks(QApplication::focusWidget(), group);
        bench.type("newPassphrase", kFresh);
        bench.type("newPassphraseAgain", kFresh);
        auto &renew = part<QPushButton>(bench.page, "renewPassphrase");
        QVERIFY(QTest::qWaitFor([&] { return renew.isEnabled(); }, kPatience));
        QCOMPARE(bench.renewed.size(), 0);
        QVERIFY(bench.open(u"office"_s)); // the old one still holds
    }

    void everyInputHasAName()
    {
        Bench bench;
        for (const auto show : {&StartPage::showMake, &StartPage::showRestore}) {
            (bench.page.*show)();
            for (const QWidget *input : bench.page.findChildren<QWidget *>()) {
                if (!(input->focusPolicy() & Qt::TabFocus) || !input->isVisible() || input->focusProxy())
                    continue;
                const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(input));
                QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(input->objectName()));
            }
        }
    }

    void nothingIsCutAtAnyTextSize()
    {
        Bench bench;
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            bench.theme.setTextSize(size);
            bench.page.showFirstStart();
            QTest::qWait(0);
            QCOMPARE(cutTexts(bench.page), QStringList());
            bench.page.showForgotten({}, {}, {});
            QTest::qWait(0);
            QCOMPARE(cutTexts(bench.page), QStringList());
            bench.page.showRestore();
            QTest::qWait(0);
            QCOMPARE(cutTexts(bench.page), QStringList());
        }
    }
};

QTEST_MAIN(StartPageTest)
#include "tst_start_page.moc"
