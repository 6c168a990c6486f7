// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/import/done_pane.h"
#include "ui/import/file_pane.h"
#include "ui/import/step_bar.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

ActionId action(quint64 number) { return ActionId(Id16::uuid7(1, seededRandom(number))); }

/// An import of ten rows, six of them taken and three to be put right.
PastImport past(quint64 number)
{
    ImportRun run;
    run.action = action(number);
    run.fileName = u"名册%1.xlsx"_s.arg(number);
    run.counts.rows = 10;
    run.counts.accepted = 5;
    run.counts.updated = 1;
    run.counts.rejectedTotal = 2;
    run.counts.unresolved = 1;
    run.counts.alreadyOnFile = 1;
    run.startedMs = QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toMSecsSinceEpoch();
    run.endedMs = run.startedMs + 1;
    return {run, false};
}

QStringList textsIn(const QWidget &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QStringList buttonsIn(const QWidget &pane)
{
    QStringList names;
    for (const QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->isVisible())
            names.append(button->objectName());
    }
    return names;
}

} // namespace

/// The first and the last step of an import, and the bar that says which one it is.
class ImportPanesTest : public QObject {
    Q_OBJECT

    struct FileBench : WidgetBench {
        FileBench()
            : pane(add(new FilePane(theme)))
            , changed(&pane, &FilePane::changed)
            , submitted(&pane, &FilePane::submitted)
        {
            show({900, 640});
        }
        [[nodiscard]] QLineEdit &path() { return part<QLineEdit>(pane, "importPath"); }
        /// Whether it is taken while it is carried over the pane.
        bool drop(const QList<QUrl> &urls)
        {
            QMimeData data;
            data.setUrls(urls);
            QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
            enter.ignore();
            QApplication::sendEvent(&pane, &enter);
            QDropEvent dropped({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(&pane, &dropped);
            return enter.isAccepted();
        }

        FilePane &pane;
        QSignalSpy changed, submitted;
    };

    struct DoneBench : WidgetBench {
        DoneBench() : pane(add(new DonePane(theme)))
        {
            trial.fileName = u"名册.xlsx"_s;
            trial.counts = past(1).run.counts;
            trial.hasWritten = true;
            show({900, 640});
        }
        [[nodiscard]] bool says(const QString &words) { return textsIn(pane).join(u'\n').contains(words); }

        DonePane &pane;
        ImportTrial trial;
    };

private Q_SLOTS:
    void aKindIsChosenAndAPathTyped();
    void enterGoesOn();
    void whatIsWrongWithAFileIsSaidUntilItIsAnother();
    void oneFileIsDropped();
    void whatIsNoSingleFileIsNotTaken_data();
    void whatIsNoSingleFileIsNotTaken();
    void importsOfBeforeAreListed();
    void eachOffersWhatCanBeDone();
    void oneThatWasCutOffSaysHowToGoOn();
    void oneThatWasUndoneOffersNothing();
    void theSumsAreTold();
    void whatIsLeftIsOffered();
    void anImportThatWasStoppedGoesOn();
    void anUndoneImportOffersNothing();
    void theFocusGoesToTheFirstThingToDo();
    void aStepIsReadAloud();
    void stepsDoneAndToComeLookDifferent();
};

void ImportPanesTest::aKindIsChosenAndAPathTyped()
{
    FileBench bench;
    QCOMPARE(bench.pane.kind(), ImportKind::People);
    QTest::mouseClick(&part<QPushButton>(bench.pane, "importKind/elders"), Qt::LeftButton);
    QCOMPARE(bench.pane.kind(), ImportKind::Elders);
    bench.key(Qt::Key_Right);
    QCOMPARE(bench.pane.kind(), ImportKind::Services);
    QCOMPARE(bench.changed.size(), 2);
    bench.pane.focusPath();
    bench.type(u"/a"_s);
    QCOMPARE(bench.changed.size(), 4);
    QCOMPARE(bench.pane.path(), u"/a"_s);
    QVERIFY(bench.submitted.isEmpty());
    bench.pane.retranslate();
    QCOMPARE(bench.pane.kind(), ImportKind::Services);
}

void ImportPanesTest::enterGoesOn()
{
    FileBench bench;
    bench.key(Qt::Key_L, Qt::AltModifier);
    QVERIFY(bench.path().hasFocus());
    bench.type(u"~/a.csv"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.submitted.size(), 1);
    QCOMPARE(bench.pane.path(), QDir::homePath() + u"/a.csv"_s);
}

void ImportPanesTest::whatIsWrongWithAFileIsSaidUntilItIsAnother()
{
    FileBench bench;
    QVERIFY(bench.path().accessibleDescription().contains(u"never changed"_s)); // the hint
    bench.pane.setError(u"It is protected by a password."_s);
    QCOMPARE(bench.path().accessibleDescription(), u"It is protected by a password."_s);
    bench.pane.focusPath();
    bench.type(u"x"_s);
    QVERIFY(bench.path().accessibleDescription().contains(u"never changed"_s));
}

void ImportPanesTest::oneFileIsDropped()
{
    FileBench bench;
    QVERIFY(bench.drop({QUrl::fromLocalFile(u"/srv/名册.xlsx"_s)}));
    QCOMPARE(bench.pane.path(), u"/srv/名册.xlsx"_s);
    QCOMPARE(bench.submitted.size(), 1);
}

void ImportPanesTest::whatIsNoSingleFileIsNotTaken_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::newRow("nothing") << QList<QUrl>();
    QTest::newRow("two files") << QList<QUrl>{QUrl::fromLocalFile(u"/a.csv"_s), QUrl::fromLocalFile(u"/b.csv"_s)};
    QTest::newRow("an address") << QList<QUrl>{QUrl(u"https://example.com/a.csv"_s)};
}

void ImportPanesTest::whatIsNoSingleFileIsNotTaken()
{
    QFETCH(const QList<QUrl>, urls);
    FileBench bench;
    QVERIFY(!bench.drop(urls));
    QCOMPARE(bench.pane.path(), QString());
    QVERIFY(bench.submitted.isEmpty());
}

void ImportPanesTest::importsOfBeforeAreListed()
{
    FileBench bench;
    const auto title = u"Imports of the last thirty days"_s;
    QVERIFY(!textsIn(bench.pane).contains(title));
    bench.pane.setPast({past(1), past(2)});
    QTRY_VERIFY(textsIn(bench.pane).contains(u"名册2.xlsx"_s));
    QVERIFY(textsIn(bench.pane).contains(title));
    QVERIFY(textsIn(bench.pane).contains(u"2026-11-23 Mon · 10 rows, 6 imported"_s));
    bench.pane.setPast({});
    QVERIFY(!textsIn(bench.pane).contains(title));
}

void ImportPanesTest::eachOffersWhatCanBeDone()
{
    FileBench bench;
    QSignalSpy fix(&bench.pane, &FilePane::fixWanted);
    QSignalSpy undo(&bench.pane, &FilePane::undoWanted);
    PastImport clean = past(2);
    clean.run.counts.rejectedTotal = clean.run.counts.unresolved = 0;
    PastImport nothing = past(3);
    nothing.run.counts.accepted = nothing.run.counts.updated = 0;
    bench.pane.setPast({past(1), clean, nothing});
    QTRY_VERIFY(part<QPushButton>(bench.pane, "pastFix/2").isVisible());
    QCOMPARE(part<QPushButton>(bench.pane, "pastFix/0").text(), u"Put right 3 rows"_s);
    QVERIFY(!bench.pane.findChild<QPushButton *>(u"pastFix/1"_s));
    QVERIFY(!bench.pane.findChild<QPushButton *>(u"pastUndo/2"_s)); // there is nothing to undo
    bench.press("pastFix/2");
    QCOMPARE(fix.value(0).value(0).value<ActionId>(), action(3));
    bench.press("pastUndo/1");
    QCOMPARE(undo.value(0).value(0).value<ActionId>(), action(2));
    QCOMPARE(part<QPushButton>(bench.pane, "pastUndo/1").accessibleDescription(), u"名册2.xlsx"_s); // which one
}

void ImportPanesTest::oneThatWasCutOffSaysHowToGoOn()
{
    FileBench bench;
    PastImport cut = past(1);
    cut.run.endedMs.reset();
    cut.run.last = {0, 42};
    bench.pane.setPast({cut});
    QTRY_VERIFY(textsIn(bench.pane).join(u'\n').contains(u"stopped after row 42: choose the same file to go on"_s));
}

void ImportPanesTest::oneThatWasUndoneOffersNothing()
{
    FileBench bench;
    PastImport undone = past(1);
    undone.isUndone = true;
    bench.pane.setPast({undone});
    QTRY_VERIFY(textsIn(bench.pane).join(u'\n').contains(u"undone"_s));
    QVERIFY(!bench.pane.findChild<QPushButton *>(u"pastFix/0"_s));
    QVERIFY(!bench.pane.findChild<QPushButton *>(u"pastUndo/0"_s));
}

void ImportPanesTest::theSumsAreTold()
{
    DoneBench bench;
    bench.pane.setTrial(bench.trial);
    QCOMPARE(part<QLabel>(bench.pane, "importResult").text(), u"6 of 10 rows of 名册.xlsx are on file now."_s);
    for (const QString &words : {u"new"_s, u"on file, filled in what was empty"_s, u"on file already, nothing new"_s,
                                 u"not taken"_s, u"not taken until somebody has looked at them"_s})
        QTRY_VERIFY2(textsIn(bench.pane).contains(words), qPrintable(words));
    QVERIFY(!textsIn(bench.pane).contains(u"to be looked at"_s)); // none
    bench.trial.counts = {};
    bench.pane.setTrial(bench.trial);
    QVERIFY(!textsIn(bench.pane).contains(u"new"_s)); // those of before are gone
}

void ImportPanesTest::whatIsLeftIsOffered()
{
    DoneBench bench;
    QSignalSpy fix(&bench.pane, &DonePane::fixWanted);
    QSignalSpy save(&bench.pane, &DonePane::saveWanted);
    QSignalSpy undo(&bench.pane, &DonePane::undoWanted);
    bench.pane.setTrial(bench.trial);
    QCOMPARE(buttonsIn(bench.pane), QStringList({u"importFix"_s, u"importSaveRejected"_s, u"importUndo"_s}));
    for (const char *button : {"importFix", "importSaveRejected", "importUndo"})
        bench.press(button);
    QVERIFY(fix.size() == 1 && save.size() == 1 && undo.size() == 1);
    bench.trial.counts.rejectedTotal = bench.trial.counts.unresolved = 0;
    bench.pane.setTrial(bench.trial);
    QCOMPARE(buttonsIn(bench.pane), QStringList{u"importUndo"_s});
    bench.trial.hasWritten = false;
    bench.pane.setTrial(bench.trial);
    QCOMPARE(buttonsIn(bench.pane), QStringList());
}

void ImportPanesTest::anImportThatWasStoppedGoesOn()
{
    DoneBench bench;
    QSignalSpy on(&bench.pane, &DonePane::continueWanted);
    bench.trial.isWhole = false;
    bench.pane.setTrial(bench.trial);
    QVERIFY(bench.says(u"The import of 名册.xlsx was stopped: 10 rows are done. It can go on from there."_s));
    bench.press("importContinue");
    QCOMPARE(on.size(), 1);
}

void ImportPanesTest::anUndoneImportOffersNothing()
{
    DoneBench bench;
    bench.trial.isWhole = false;
    bench.pane.setTrial(bench.trial);
    bench.pane.setUndone();
    QVERIFY(bench.says(u"The import of 名册.xlsx was undone. Nothing of it is on file any more."_s));
    QCOMPARE(buttonsIn(bench.pane), QStringList());
    bench.pane.setTrial(bench.trial); // the next one
    QVERIFY(buttonsIn(bench.pane).contains(u"importUndo"_s));
}

void ImportPanesTest::theFocusGoesToTheFirstThingToDo()
{
    DoneBench bench;
    bench.pane.setTrial(bench.trial);
    QVERIFY(bench.pane.focusFirst());
    QVERIFY(part<QPushButton>(bench.pane, "importFix").hasFocus());
    bench.trial.isWhole = false;
    bench.pane.setTrial(bench.trial);
    QVERIFY(bench.pane.focusFirst());
    QVERIFY(part<QPushButton>(bench.pane, "importContinue").hasFocus());
    bench.before.setFocus();
    bench.trial.isWhole = true;
    bench.trial.counts.rejectedTotal = bench.trial.counts.unresolved = 0;
    bench.pane.setTrial(bench.trial);
    QVERIFY(!bench.pane.focusFirst()); // undoing is not the first thing to do
    bench.pane.setUndone();
    QVERIFY(!bench.pane.focusFirst()); // there is none
    QVERIFY(bench.before.hasFocus());
}

void ImportPanesTest::aStepIsReadAloud()
{
    WidgetBench bench;
    auto &steps = bench.add(new StepBar(bench.theme));
    steps.setSteps({u"File"_s, u"Columns"_s, u"Rows"_s, u"Result"_s});
    QCOMPARE(steps.accessibleName(), u"Step 1 of 4: File"_s);
    steps.setCurrent(2);
    QCOMPARE(steps.current(), 2);
    QCOMPARE(steps.accessibleName(), u"Step 3 of 4: Rows"_s);
    QVERIFY(steps.minimumSizeHint().width() < steps.sizeHint().width()); // lines give way before words
    QVERIFY(steps.focusPolicy() == Qt::NoFocus);
    const int before = steps.sizeHint().width();
    bench.theme.setTextSize(TextSize::Largest);
    QVERIFY(steps.sizeHint().width() > before);
}

void ImportPanesTest::stepsDoneAndToComeLookDifferent()
{
    WidgetBench bench;
    auto &steps = bench.add(new StepBar(bench.theme));
    steps.setSteps({u"File"_s, u"Columns"_s});
    bench.show();
    const auto first = [&steps] { return steps.grab().toImage().pixelColor(3, steps.height() / 2); };
    QCOMPARE(first(), bench.theme.colour(Token::Acc));
    steps.setCurrent(1);
    QCOMPARE(first(), bench.theme.colour(Token::Ok));
}

QTEST_MAIN(ImportPanesTest)
#include "tst_import_panes.moc"
