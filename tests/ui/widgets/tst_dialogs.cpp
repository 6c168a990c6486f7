// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "translations/words.h"
#include "ui/widgets/dialog_head.h"
#include "ui/widgets/reason_box.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/veil.h"

#include <QScopeGuard>
#include <QTimer>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What lies over a window: dialogs and short messages.
class DialogsTest : public QObject {
    Q_OBJECT

    /// A veil with a dialog of a line, a button that is off, and two buttons.
    struct VeilBench : WidgetBench {
        VeilBench()
        {
            show({900, 600});
            auto *rows = new QVBoxLayout(content);
            off->setEnabled(false);
            for (QWidget *part : std::initializer_list<QWidget *>{line, off, save, leave})
                rows->addWidget(part);
            veil.setContent(content);
        }

        Veil veil{theme, &window, 400};
        QWidget *content = new QWidget;
        QLineEdit *line = new QLineEdit;
        QPushButton *off = new QPushButton(u"Off"_s), *save = new QPushButton(u"Save"_s),
                    *leave = new QPushButton(u"Leave"_s);
        QSignalSpy closed{&veil, &Veil::closeWanted};
    };

    struct ReasonBench : WidgetBench {
        ReasonBench() { show({900, 600}); }
        void ask()
        {
            box->ask({u"Put 陈小明 into the bin?"_s, u"It can go back."_s, u"Put away"_s},
                     [this](const QString &reason) { reasons.append(reason); });
        }
        [[nodiscard]] QLineEdit &line() { return part<QLineEdit>(window, "reason"); }

        ReasonBox *box = new ReasonBox(theme, &before); // of the whole window, wherever it is asked
        QStringList reasons;
    };

    struct ToastBench : WidgetBench {
        ToastBench() { show({900, 600}); }
        /// As after its eight seconds.
        void expire() { toast.findChild<QTimer *>(u"goesAway"_s)->start(0); }
        [[nodiscard]] QPushButton &action() { return part<QPushButton>(toast, "toastAction"); }
        [[nodiscard]] QPushButton &close() { return part<QPushButton>(toast, "toastClose"); }

        Toast toast{theme, &window};
    };

private Q_SLOTS:
    void theFocusGoesInAndComesBack();
    void tabGoesRoundInside();
    void escAndAPressBesideItCloseIt();
    void noKeyIsHeardBehindIt();
    void itCoversTheWindowAndStaysInIt();
    void itGrowsWithWhatItHolds();
    void whatLostItsPlaceMeanwhileIsNoHarm();
    void theHeadHasATitleAndACross();
    void enterGivesTheReason();
    void aRefusalIsSaidBesideTheReason();
    void escLeavesEverythingAsItIs();
    void theNextQuestionBeginsAnew();
    void aToastSaysItAndOffersTheWayBack();
    void aToastGoesAway();
    void aToastStaysWhenTheLanguageChanges();
    void aToastStaysWhileSomethingInItHasTheFocus();
    void aToastStaysUnderThePointer();
    void theNextToastTakesThePlaceOfTheOneBefore();
    void aToastStaysAtTheBottomOfItsWindow();
};

void DialogsTest::theFocusGoesInAndComesBack()
{
    VeilBench bench;
    QVERIFY(!bench.veil.isOpen());
    bench.veil.open(bench.line);
    QVERIFY(bench.veil.isOpen());
    QVERIFY(bench.line->hasFocus());
    bench.veil.close();
    QVERIFY(!bench.veil.isOpen());
    QVERIFY(bench.before.hasFocus());
}

void DialogsTest::tabGoesRoundInside()
{
    VeilBench bench;
    bench.veil.open(bench.line);
    for (QWidget *next : std::initializer_list<QWidget *>{bench.save, bench.leave, bench.line, bench.save}) {
        bench.key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), next);
    }
    bench.leave->hide();
    for (QWidget *next : std::initializer_list<QWidget *>{bench.line, bench.save, bench.line}) {
        bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), next);
    }
}

void DialogsTest::escAndAPressBesideItCloseIt()
{
    VeilBench bench;
    bench.veil.open(bench.line);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.closed.size(), 1);
    QTest::mouseClick(&bench.veil, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(bench.closed.size(), 2);
    const QPoint inside = bench.line->mapTo(&bench.veil, QPoint(3, -3)); // in the frame, on nothing
    QTest::mouseClick(&bench.veil, Qt::LeftButton, {}, inside);
    QCOMPARE(bench.closed.size(), 2);
    QVERIFY(bench.veil.isOpen()); // whoever hears it may ask first
}

void DialogsTest::noKeyIsHeardBehindIt()
{
    struct Ear : QWidget {
        void keyPressEvent(QKeyEvent *) override { ++heard; }
        int heard = 0;
    } window;
    const Theme theme(*qApp);
    Veil veil(theme, &window);
    auto *button = new QPushButton;
    veil.setContent(button);
    window.show();
    QApplication::setActiveWindow(&window);
    veil.open(button);
    QTest::keyClick(button, Qt::Key_F5);
    QTest::keyClick(button, Qt::Key_Escape);
    QCOMPARE(window.heard, 0);
    veil.close();
    QTest::keyClick(&window, Qt::Key_F5);
    QCOMPARE(window.heard, 1);
}

void DialogsTest::itCoversTheWindowAndStaysInIt()
{
    VeilBench bench;
    bench.veil.open(bench.line);
    const QWidget &frame = *bench.content->parentWidget();
    QCOMPARE(bench.veil.geometry(), bench.window.rect());
    QCOMPARE(frame.width(), 400);
    QCOMPARE(frame.geometry().center().x(), bench.window.rect().center().x());
    bench.window.resize(360, 500); // narrower than the dialog wants to be
    QTRY_COMPARE(bench.veil.geometry(), bench.window.rect());
    QCOMPARE(frame.width(), 360 - 2 * space::kLarge);
    bench.veil.setAtTop(true);
    bench.window.resize(900, 500);
    QTRY_COMPARE(frame.y(), bench.theme.sizes().topBar + space::kMedium);
}

void DialogsTest::itGrowsWithWhatItHolds()
{
    VeilBench bench;
    bench.veil.open(bench.line);
    const QWidget &frame = *bench.content->parentWidget();
    const int before = frame.height();
    bench.line->setMinimumHeight(200);
    QTRY_VERIFY(frame.height() > before);
    QVERIFY(bench.window.rect().contains(frame.geometry()));
    QCOMPARE(frame.geometry().center().y(), bench.window.rect().center().y());
}

void DialogsTest::whatLostItsPlaceMeanwhileIsNoHarm()
{
    VeilBench bench;
    auto *gone = new QLineEdit;
    bench.add(gone);
    gone->show();
    gone->setFocus();
    bench.veil.open(bench.line);
    delete gone;
    bench.veil.close();
    QVERIFY(!bench.veil.isOpen());
}

void DialogsTest::theHeadHasATitleAndACross()
{
    WidgetBench bench;
    auto &head = bench.add(new DialogHead(bench.theme, u"cross"_s));
    head.setTitle(u"New person"_s);
    bench.show();
    QSignalSpy closed(&head, &DialogHead::closeWanted);
    QCOMPARE(head.findChild<QLabel *>()->text(), u"New person"_s);
    auto &cross = part<QPushButton>(head, "cross");
    QCOMPARE(cross.accessibleName(), u"Close"_s);
    QVERIFY(!cross.icon().isNull());
    cross.setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
    QHBoxLayout *foot = addFoot(*bench.layout, space::kHuge);
    auto *save = new QPushButton(u"Save"_s);
    foot->addWidget(save);
    QTRY_COMPARE(save->x(), space::kHuge);
}

void DialogsTest::enterGivesTheReason()
{
    ReasonBench bench;
    bench.ask();
    QVERIFY(bench.line().hasFocus());
    QCOMPARE(bench.line().accessibleName(), u"Reason"_s);
    QCOMPARE(part<QPushButton>(bench.window, "reasonDo").text(), u"Put away"_s);
    compose(bench.line(), u"重复"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.reasons, QStringList{u"重复"_s});
    QVERIFY(bench.box->isVisible()); // until it is done
    bench.press("reasonDo");
    QCOMPARE(bench.reasons.size(), 2);
    bench.box->close();
    QVERIFY(!bench.box->isVisible());
    QVERIFY(bench.before.hasFocus());
}

void DialogsTest::aRefusalIsSaidBesideTheReason()
{
    ReasonBench bench;
    bench.ask();
    QCOMPARE(bench.line().accessibleDescription(), u"It stays in the history."_s);
    bench.key(Qt::Key_Tab);
    bench.box->setError(u"Say why."_s);
    QCOMPARE(bench.line().accessibleDescription(), u"Say why."_s);
    QVERIFY(bench.line().hasFocus());
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.line().accessibleDescription(), u"It stays in the history."_s);
}

void DialogsTest::escLeavesEverythingAsItIs()
{
    ReasonBench bench;
    bench.ask();
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.box->isVisible());
    bench.ask();
    bench.press("reasonCancel");
    QVERIFY(!bench.box->isVisible());
    QVERIFY(bench.before.hasFocus());
    QCOMPARE(bench.reasons, QStringList());
}

void DialogsTest::theNextQuestionBeginsAnew()
{
    ReasonBench bench;
    bench.ask();
    compose(bench.line(), u"重复"_s);
    bench.box->setError(u"Not so."_s);
    bench.key(Qt::Key_Escape);
    bench.ask();
    QCOMPARE(bench.line().text(), QString());
    QCOMPARE(bench.line().accessibleDescription(), u"It stays in the history."_s);
}

void DialogsTest::aToastSaysItAndOffersTheWayBack()
{
    ToastBench bench;
    int undone = 0;
    bench.toast.show(u"王建国 is in the bin."_s, Mood::Ok, u"Undo"_s, [&undone] { ++undone; });
    QCOMPARE(bench.toast.message(), u"王建国 is in the bin."_s);
    QCOMPARE(bench.toast.accessibleName(), u"王建国 is in the bin."_s);
    QVERIFY(bench.before.hasFocus()); // it takes nobody's place
    bench.press("toastAction");
    QCOMPARE(undone, 1);
    QVERIFY(!bench.toast.isVisible());
    bench.toast.show(u"Saved."_s, Mood::Ok);
    QVERIFY(!bench.action().isVisible());
    bench.press("toastClose");
    QVERIFY(!bench.toast.isVisible());
    QCOMPARE(undone, 1);
}

void DialogsTest::aToastGoesAway()
{
    ToastBench bench;
    bench.toast.show(u"Saved."_s, Mood::Ok);
    QCOMPARE(bench.toast.findChild<QTimer *>(u"goesAway"_s)->interval(), 8'000);
    bench.expire();
    QTRY_VERIFY(!bench.toast.isVisible());
}

void DialogsTest::aToastStaysWhenTheLanguageChanges()
{
    ToastBench bench;
    int undone = 0;
    bench.toast.show(u"Saved."_s, Mood::Ok, u"Undo"_s, [&undone] { ++undone; });
    speak(u"zh_CN"_s);
    const auto back = qScopeGuard([] { speak(u"en"_s); });
    QTRY_COMPARE(bench.close().accessibleName(), u"关闭"_s);
    QVERIFY(bench.toast.isVisible());
    QCOMPARE(bench.toast.message(), u"Saved."_s);
    bench.press("toastAction");
    QCOMPARE(undone, 1);
}

void DialogsTest::aToastStaysWhileSomethingInItHasTheFocus()
{
    ToastBench bench;
    auto &timer = *bench.toast.findChild<QTimer *>(u"goesAway"_s);
    for (const char *name : {"toastAction", "toastClose"}) {
        bench.toast.show(u"Saved."_s, Mood::Ok, u"Undo"_s);
        part<QPushButton>(bench.toast, name).setFocus();
        QSignalSpy passed(&timer, &QTimer::timeout);
        bench.expire();
        QTRY_VERIFY(!passed.isEmpty());
        QVERIFY2(bench.toast.isVisible(), name);
        bench.before.setFocus();
        QTRY_VERIFY2(!bench.toast.isVisible(), name);
        timer.setInterval(8'000);
    }
}

void DialogsTest::aToastStaysUnderThePointer()
{
    ToastBench bench;
    auto &timer = *bench.toast.findChild<QTimer *>(u"goesAway"_s);
    bench.toast.show(u"Saved."_s, Mood::Ok);
    QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
    QApplication::sendEvent(&bench.toast, &enter);
    QVERIFY(!timer.isActive());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&bench.toast, &leave);
    QVERIFY(timer.isActive());
}

void DialogsTest::theNextToastTakesThePlaceOfTheOneBefore()
{
    ToastBench bench;
    int undone = 0;
    bench.toast.show(u"First."_s, Mood::Ok, u"Undo"_s, [&undone] { ++undone; });
    bench.toast.show(u"Second."_s, Mood::Warning, u"Again"_s, [&undone] { undone += 10; });
    QCOMPARE(bench.toast.message(), u"Second."_s);
    bench.press("toastAction");
    QCOMPARE(undone, 10);
}

void DialogsTest::aToastStaysAtTheBottomOfItsWindow()
{
    ToastBench bench;
    bench.toast.show(u"Saved."_s, Mood::Ok);
    const auto above = [&bench] { return bench.window.height() - bench.toast.geometry().bottom() - 1; };
    const int before = above();
    QVERIFY(before >= bench.theme.sizes().statusBar);
    bench.window.resize(700, 400);
    QTRY_COMPARE(above(), before);
    QVERIFY(bench.toast.x() >= bench.theme.sizes().rail);
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
