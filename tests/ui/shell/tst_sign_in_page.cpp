// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/office_bench.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/sign_in_page.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const UserId kWang(Id16({1}));
const UserId kXu(Id16({2}));

WorkspaceFacts someFacts()
{
    WorkspaceFacts facts;
    facts.station = u"31010901701"_s;
    facts.stationName = u"四川北路第一站（示例）"_s;
    facts.users = {{kWang, u"王芳"_s}, {kXu, u"许文清"_s}};
    return facts;
}

/// All words that can be read on a page.
QString wordsOf(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            words.append(label->text());
    }
    return words.join(u'\n');
}

} // namespace

/// The sign-in page as a person uses it. Synthetic people (演示数据).
class SignInPageTest : public QObject {
    Q_OBJECT

    struct Bench {
        explicit Bench(const WorkspaceFacts &facts = someFacts(), bool hasOpenDoor = false)
        {
            page.setWorkspace(u"/data/workspace"_s, facts, hasOpenDoor,
                              [this](const UserId &user) { return user == kXu ? waitMs : 0; });
            page.resize(1366, 690);
            page.show();
            page.focusPassphrase();
        }
        QLineEdit &passphrase() { return part<QLineEdit>(page, "passphrase"); }
        QPushButton &button(const char *name) { return part<QPushButton>(page, name); }
        void choose(const UserId &user)
        {
            QTest::mouseClick(&button(("user/" + user.toString().toLatin1()).constData()), Qt::LeftButton);
        }

        Theme theme{*qApp};
        qint64 waitMs = 0;
        SignInPage page{theme};
        QSignalSpy wanted{&page, &SignInPage::signInWanted};
    };

private Q_SLOTS:
    void whatIsTypedIsHandedOnOnceAndNotKept()
    {
        Bench bench;
        QTest::keyClicks(&bench.passphrase(), u"qiu-tian-de-hu-pan-7"_s);
        QTest::keyClick(&bench.passphrase(), Qt::Key_Return);
        QTest::keyClick(&bench.passphrase(), Qt::Key_Return); // while it is being opened
        QCOMPARE(bench.wanted.size(), 1);
        QCOMPARE(bench.wanted[0][0].value<UserId>(), kWang);
        QCOMPARE(bench.wanted[0][1].toString(), u"qiu-tian-de-hu-pan-7"_s);
        QVERIFY(bench.passphrase().text().isEmpty());
        QVERIFY(!bench.button("signIn").isEnabled());
    }

    void anotherUserIsChosen()
    {
        Bench bench;
        bench.choose(kXu);
        QTest::keyClicks(&bench.passphrase(), u"x"_s);
        QTest::mouseClick(&bench.button("signIn"), Qt::LeftButton);
        QCOMPARE(bench.wanted.value(0).value(0).value<UserId>(), kXu);
    }

    void withoutAPassphraseItSaysSo()
    {
        Bench bench;
        QTest::keyClick(&bench.passphrase(), Qt::Key_Return);
        QCOMPARE(bench.wanted.size(), 0);
        QVERIFY(!bench.passphrase().accessibleDescription().isEmpty());
    }

    void aWrongPassphraseIsSaidBesideTheFieldAndCanBeTypedAgain()
    {
        Bench bench;
        QTest::keyClicks(&bench.passphrase(), u"x"_s);
        QTest::keyClick(&bench.passphrase(), Qt::Key_Return);
        bench.page.showError({Error::Kind::Denied, u"Wrong passphrase."_s, {}});
        QVERIFY(wordsOf(bench.page).contains(u"Wrong passphrase."_s));
        QVERIFY(bench.button("signIn").isEnabled());
        QVERIFY(!bench.passphrase().isReadOnly());
    }

    void whoHasToWaitSeesTheTimeRunAndOthersDoNot()
    {
        Bench bench;
        bench.waitMs = 14 * 60'000 + 58'500;
        bench.choose(kXu);
        QVERIFY(wordsOf(bench.page).contains(u"14:59"_s));
        QVERIFY(!bench.button("signIn").isEnabled());
        QTest::keyClicks(&bench.passphrase(), u"x"_s);
        QTest::keyClick(&bench.passphrase(), Qt::Key_Return);
        QCOMPARE(bench.wanted.size(), 0);
        QVERIFY(bench.button("forgotten").isEnabled()); // the sheet helps at once
        bench.waitMs = 61'000;
        QTRY_VERIFY(wordsOf(bench.page).contains(u"01:01"_s));
        bench.waitMs = 0;
        QTRY_VERIFY(bench.button("signIn").isEnabled());
        bench.waitMs = 1000;
        bench.choose(kWang);
        QVERIFY(bench.button("signIn").isEnabled());
    }

    void timeToWaitIsRoundedUp_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("a moment") << qint64(1) << u"00:01"_s;
        QTest::newRow("a minute") << qint64(60'000) << u"01:00"_s;
        QTest::newRow("just over a minute") << qint64(60'001) << u"01:01"_s;
        QTest::newRow("one hour") << qint64(3'600'000) << u"1:00:00"_s;
        QTest::newRow("a day") << qint64(86'400'000) << u"24:00:00"_s;
    }

    void timeToWaitIsRoundedUp()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(waitText(ms), text);
    }

    void capsLockIsSaid()
    {
        Bench bench;
        QKeyEvent shifted(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, u"A"_s);
        QApplication::sendEvent(&bench.passphrase(), &shifted);
        QVERIFY(!wordsOf(bench.page).contains(u"Caps Lock"_s));
        QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"A"_s);
        QApplication::sendEvent(&bench.passphrase(), &capital);
        QVERIFY(wordsOf(bench.page).contains(u"Caps Lock"_s));
        QTest::keyClick(&bench.passphrase(), Qt::Key_CapsLock);
        QVERIFY(!wordsOf(bench.page).contains(u"Caps Lock"_s));
    }

    void theDemoIsMarkedAndNeedsNoPassphrase()
    {
        WorkspaceFacts facts = someFacts();
        facts.demo = true;
        Bench bench(facts, true);
        QVERIFY(!bench.button("openDemo").isVisible());
        QVERIFY(!bench.button("forgotten").isVisible());
        QTest::keyClick(&bench.button("signIn"), Qt::Key_Return);
        QCOMPARE(bench.wanted.size(), 1);
    }

    void everyLinkAsksForItsPage_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("demo") << QByteArray("openDemo") << QByteArray("2demoWanted()");
        QTest::newRow("restore") << QByteArray("restore") << QByteArray("2restoreWanted()");
        QTest::newRow("new workspace") << QByteArray("newWorkspace") << QByteArray("2newWorkspaceWanted()");
        QTest::newRow("other workspace") << QByteArray("otherWorkspace") << QByteArray("2otherWorkspaceWanted()");
        QTest::newRow("forgotten") << QByteArray("forgotten") << QByteArray("2forgottenWanted(leye::UserId)");
    }

    void everyLinkAsksForItsPage()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, signal);
        Bench bench;
        QSignalSpy asked(&bench.page, signal.constData());
        QVERIFY(asked.isValid());
        QTest::mouseClick(&bench.button(link.constData()), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void languageAndTextSizeAreRightThere()
    {
        Bench bench;
        QSignalSpy language(&bench.page, &FrontPage::languageChosen);
        QTest::mouseClick(&bench.button("language/zh_CN"), Qt::LeftButton);
        QCOMPARE(language.value(0).value(0).toString(), u"zh_CN"_s);
        QTest::mouseClick(&bench.button("textSize/2"), Qt::LeftButton);
        QCOMPARE(bench.theme.textSize(), TextSize::Largest);
    }

    void nothingIsCutAtAnyTextSize()
    {
        Bench bench;
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            bench.theme.setTextSize(size);
            QTest::qWait(0);
            QCOMPARE(cutTexts(bench.page), QStringList());
        }
    }

    void idleTimeCountsFromTheLastTouch()
    {
        FixedClock clock(QDate(2026, 11, 23));
        IdleWatch watch(clock);
        QLineEdit line;
        clock.advance(60'000);
        QCOMPARE(watch.idleMs(), 60'000);
        QTest::keyClick(&line, Qt::Key_A);
        QCOMPARE(watch.idleMs(), 0);
        clock.advance(5'000);
        QTest::mouseMove(&line, QPoint(1, 1));
        QTest::mouseClick(&line, Qt::LeftButton);
        QCOMPARE(watch.idleMs(), 0);
        clock.advance(-3'600'000); // set back: not idle for hours because of it
        QCOMPARE(watch.idleMs(), 0);
    }
};

QTEST_MAIN(SignInPageTest)
#include "tst_sign_in_page.moc"
