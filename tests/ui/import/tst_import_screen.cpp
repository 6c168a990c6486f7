// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/import/import_screen_bench.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// A list taken in as a person does it, with keys and mouse.
class ImportScreenTest : public QObject, ImportScreenBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void nothingGoesOnWithoutAFile();
    void aFileThatIsNotThereSaysSo();
    void aDroppedFileIsRead();
    void showsWhatTheColumnsAre();
    void aColumnThatIsNeededIsAskedFor();
    void theRowOfTheHeadersIsChosen();
    void theEncodingIsSeenAndChanged();
    void theColumnsAreKeptForAnOffice();
    void aDryRunWritesNothing();
    void aCellIsPutRightWithTheKeyboard();
    void theLastCharacterIsPutRightByAButton();
    void rowsPutRightAreImportedWithTheOthers();
    void rowsAreRetriedAfterTheImport();
    void theWholeImportIsUndone();
    void eldersAndServicesAreImported();
    void anInterruptedImportIsOffered();
    void theSameListAgainSaysSo();
    void givingUpWritesNothing();
    void aDryRunAndAnImportAreStopped();
    void everythingHasAName();
    void nothingIsCutAtAnyTextSize();
};

void ImportScreenTest::nothingGoesOnWithoutAFile()
{
    QVERIFY(!part<QPushButton>("importNext").isEnabled());
    QTest::keyClick(screen.get(), Qt::Key_N, Qt::AltModifier);
    QCOMPARE(screen->step(), ImportScreen::FileStep);
}

void ImportScreenTest::aFileThatIsNotThereSaysSo()
{
    choose(folder->filePath(u"nowhere.csv"_s));
    auto &line = part<QLineEdit>("importPath");
    QTRY_VERIFY(line.accessibleDescription().contains(u"nowhere.csv"));
    QCOMPARE(screen->step(), ImportScreen::FileStep);
    QTest::keyClicks(&line, u"x"_s);
    QVERIFY(!line.accessibleDescription().contains(u"nowhere.csv"));
}

void ImportScreenTest::aDroppedFileIsRead()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(u"名册.csv"_s, kRoster.toUtf8()))});
    auto &pane = part<QWidget>("filePane");
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&pane, &drop);
    QTRY_COMPARE(screen->step(), ImportScreen::ColumnsStep);
}

void ImportScreenTest::showsWhatTheColumnsAre()
{
    toColumns(write(u"名册.csv"_s, kRoster.toUtf8()));
    QCOMPARE(part<QComboBox>("columnField/0").currentData().toString(), u"name"_s);
    QCOMPARE(part<QComboBox>("columnField/1").currentData().toString(), u"id_number"_s);
    QCOMPARE(part<QComboBox>("columnField/4").currentData().toString(), QString());
    QVERIFY(part<QLabel>("importFacts").text().contains(u"UTF-8"));
    QStringList shown;
    for (const QLabel *label : part<QWidget>("columnRows").findChildren<QLabel *>())
        shown.append(label->text());
    QVERIFY(shown.join(u'\n').contains(u"吴桂芳"));
    QVERIFY(!shown.join(u'\n').contains(u"310109199408219986")); // masked first
}

void ImportScreenTest::aColumnThatIsNeededIsAskedFor()
{
    toColumns(write(u"名册.csv"_s, kRoster.toUtf8()));
    auto &combo = part<QComboBox>("columnField/0");
    combo.setFocus();
    QTest::keyClick(&combo, Qt::Key_Home); // not taken
    QCOMPARE(combo.currentData().toString(), QString());
    QVERIFY(!part<QPushButton>("importNext").isEnabled());
    QVERIFY(part<QLabel>("importNote").text().contains(u"names"));
    combo.setCurrentIndex(combo.findData(u"name"_s));
    QVERIFY(part<QPushButton>("importNext").isEnabled());
    QVERIFY(part<QLabel>("importNote").text().isEmpty());
    auto &other = part<QComboBox>("columnField/4");
    other.setCurrentIndex(other.findData(u"name"_s)); // twice
    QVERIFY(!part<QPushButton>("importNext").isEnabled());
}

void ImportScreenTest::theRowOfTheHeadersIsChosen()
{
    toColumns(write(u"名册.csv"_s, QString(u"虹口区名册,,\n"_s + kRoster).toUtf8()));
    auto &row = part<QSpinBox>("importHeaderRow");
    QCOMPARE(row.value(), 2);
    row.setValue(3);
    QVERIFY(!part<QPushButton>("importNext").isEnabled()); // 吴桂芳 is no header
    row.setValue(2);
    QCOMPARE(part<QComboBox>("columnField/0").currentData().toString(), u"name"_s);
    QVERIFY(part<QPushButton>("importNext").isEnabled());
}

void ImportScreenTest::theEncodingIsSeenAndChanged()
{
    // "姓名,电话\n陈小明,15100780963\n" in GB18030
    toColumns(write(u"名册.csv"_s, QByteArray("\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n\xB3\xC2\xD0\xA1\xC3\xF7,"
                                              "15100780963\n")));
    auto &encoding = part<QComboBox>("importEncoding");
    QCOMPARE(encoding.currentText(), u"GB18030"_s);
    encoding.setCurrentIndex(encoding.findText(u"UTF-8"_s));
    QTRY_VERIFY(part<QLabel>("importNote").text().contains(u"UTF-8"));
    QCOMPARE(part<QComboBox>("columnField/0").currentData().toString(), u"name"_s); // what was read stays
}

void ImportScreenTest::theColumnsAreKeptForAnOffice()
{
    const QString path = write(u"名册.csv"_s, kRoster.toUtf8());
    toColumns(path);
    auto &own = part<QComboBox>("columnField/4");
    own.setCurrentIndex(own.findData(u"remark"_s));
    auto &name = part<QLineEdit>("importProfileName");
    QTest::keyClick(&name, Qt::Key_Return);
    QVERIFY(!part<QLabel>("importNote").text().contains(u"街道摸排"));
    compose(name, u"街道摸排"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QTRY_VERIFY(part<QLabel>("importNote").text().contains(u"街道摸排"));
    press("importGiveUp");
    QCOMPARE(screen->step(), ImportScreen::FileStep);
    toColumns(path); // known from now on
    QCOMPARE(part<QComboBox>("columnField/4").currentData().toString(), u"remark"_s);
    QCOMPARE(part<QComboBox>("importProfile").currentText(), u"街道摸排"_s);
    part<QComboBox>("importProfile").setCurrentIndex(0);
    QTRY_COMPARE(part<QComboBox>("columnField/4").currentData().toString(), QString()); // by the words alone
    QCOMPARE(part<QComboBox>("importProfile").currentIndex(), 0);
}

void ImportScreenTest::aDryRunWritesNothing()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    QCOMPARE(people(), 0);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(part<QLabel>("fixSum").text().contains(u"2 of 5"));
    QVERIFY(part<QPushButton>("fix/repeated").text().contains(u'1'));
    press("fix/repeated");
    QCOMPARE(table().model()->rowCount(), 1);
    QVERIFY(problem(0).contains(u'2'));
}

void ImportScreenTest::aCellIsPutRightWithTheKeyboard()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    QVERIFY(table().hasFocus());
    QCOMPARE(table().currentIndex().row(), 0); // in the cell that is wrong
    QCOMPARE(table().currentIndex().data(Qt::EditRole).toString(), u"310109199811079981"_s);
    QVERIFY(part<QLabel>("fixReason").text().contains(u'7'));
    type(u"310109199811079982"_s);
    QTRY_VERIFY(!static_cast<FixModel *>(table().model())->isChecking());
    QVERIFY(!problem(0).contains(u"imported"));
    type(u"310109199811079987"_s);
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    QTest::keyClick(&table(), Qt::Key_F8);
    QCOMPARE(table().currentIndex().row(), 1);
    type(u"孔令辉"_s);
    QTRY_COMPARE(problem(1), u"Can be imported"_s);
    QVERIFY(part<QLabel>("fixProgress").text().contains(u"2 of 2"));
    press("fixTakeBack");
    QTRY_VERIFY(part<QLabel>("fixProgress").text().contains(u"1 of 2"));
}

void ImportScreenTest::theLastCharacterIsPutRightByAButton()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    QVERIFY(part<QPushButton>("fixUseCheck").isVisible());
    press("fixUseCheck");
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    QVERIFY(!part<QPushButton>("fixUseCheck").isVisible());
    QTest::keyClick(&table(), Qt::Key_F8);
    QVERIFY(!part<QPushButton>("fixUseCheck").isVisible()); // a missing name has none
}

void ImportScreenTest::rowsPutRightAreImportedWithTheOthers()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    press("fixUseCheck");
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    QVERIFY(part<QPushButton>("importNext").text().contains(u'3'));
    QTest::keyClick(&table(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    QVERIFY(result().contains(u"3 of 5"));
    QCOMPARE(people(), 3);
}

void ImportScreenTest::rowsAreRetriedAfterTheImport()
{
    toDone(write(u"名册.csv"_s, kRoster.toUtf8()));
    QCOMPARE(people(), 2);
    press("importFix");
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    QCOMPARE(table().model()->rowCount(), 2);
    QVERIFY(!part<QPushButton>("importNext").isEnabled()); // nothing was put right yet
    press("fixUseCheck");
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    QCOMPARE(people(), 3);
    press("importNext");
    screen->enter(); // another day: the rows are still there
    QTRY_VERIFY(screen->findChild<QPushButton *>(u"pastFix/0"_s));
    press("pastFix/0");
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    QCOMPARE(table().model()->rowCount(), 1);
}

void ImportScreenTest::theWholeImportIsUndone()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    press("fixUseCheck");
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    QCOMPARE(people(), 3);
    press("importUndo");
    QTRY_VERIFY(result().contains(u"undone"));
    QCOMPARE(people(), 0);
    QVERIFY(!part<QPushButton>("importUndo").isVisible());
}

void ImportScreenTest::eldersAndServicesAreImported()
{
    press("importKind/elders");
    toDone(write(u"老人.csv"_s,
                 u"姓名,身份证号,独居\n顾阿婆,310109194503129986,是\n陆老伯,310109194002119989,否\n"_s.toUtf8()));
    const qint64 elders = people();
    QVERIFY(elders >= 0);
    press("importNext");
    press("importKind/services");
    toColumns(
        write(u"台账.csv"_s, u"姓名,联系电话,服务类型,服务日期\n顾阿婆,13900000000,探访,2026-11-02\n"_s.toUtf8()));
    QCOMPARE(part<QComboBox>("columnField/2").currentData().toString(), u"kind"_s);
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    QCOMPARE(table().model()->rowCount(), 1); // of whom it cannot be told
}

void ImportScreenTest::anInterruptedImportIsOffered()
{
    const QString path = write(u"名册.csv"_s, kRoster.toUtf8());
    const auto stopped = bench->write<>([path](Workspace &workspace) -> Result<void> {
        LEYE_TRY(const HeaderNames names, HeaderNames::load(ImportKind::People));
        LEYE_TRY(ImportFile file, inspectFile(path, names));
        LEYE_TRY(ImportDesk desk, ImportDesk::load(workspace.journal(), workspace.viewer(), workspace.facts().station));
        desk.sliceRows = 1;
        int rows = 0;
        const ImportListener stops{[&rows](const RowResult &, const SheetRow &) { ++rows; },
                                   [&rows](const ImportProgress &) { return rows == 0; }};
        LEYE_CHECK(runImport(desk, file, file.plan, stops));
        LEYE_TRY(QList<ImportRun> runs, ImportStore(workspace.database()).runs());
        runs[0].endedMs.reset(); // as after a kill, whatever the reader was ahead
        LEYE_TRY(Journal::Batch batch, workspace.journal().begin());
        LEYE_CHECK(ImportStore(workspace.database()).save(runs[0]));
        return batch.commit();
    });
    QVERIFY2(stopped, stopped ? "" : qPrintable(stopped.error().message));
    choose(path);
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    QVERIFY(part<QPushButton>("importContinue").isVisible());
    press("importContinue");
    QTRY_VERIFY(result().contains(u"2 of 5"));
    QCOMPARE(people(), 2);
    QVERIFY(!part<QPushButton>("importContinue").isVisible());
}

void ImportScreenTest::theSameListAgainSaysSo()
{
    const QString path = write(u"名册.csv"_s, kRoster.toUtf8());
    toDone(path);
    press("importNext");
    toColumns(path);
    QVERIFY(part<QLabel>("importNote").text().contains(u"before"));
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    QVERIFY(!part<QPushButton>("importNext").isEnabled()); // nobody new
    QVERIFY(part<QLabel>("importNote").text().contains(u"There is no row to import"));
    QCOMPARE(people(), 2);
}

void ImportScreenTest::givingUpWritesNothing()
{
    QSignalSpy closed(screen.get(), &ImportScreen::closeWanted);
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(screen->step(), ImportScreen::ColumnsStep);
    press("importGiveUp");
    QCOMPARE(screen->step(), ImportScreen::FileStep);
    QCOMPARE(people(), 0);
    QVERIFY(closed.isEmpty());
}

void ImportScreenTest::aDryRunAndAnImportAreStopped()
{
    toColumns(write(u"名册.csv"_s, kRoster.toUtf8()));
    next();
    QVERIFY(screen->isBusy());
    QVERIFY(!part<QPushButton>("importNext").isEnabled());
    part<QPushButton>("cancelWork").click();
    QTRY_VERIFY(!screen->isBusy());
    QCOMPARE(screen->step(), ImportScreen::ColumnsStep);
    QVERIFY(part<QLabel>("importNote").text().contains(u"stopped"));
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    next();
    part<QPushButton>("cancelWork").click();
    QTRY_VERIFY(!screen->isBusy());
    if (screen->step() == ImportScreen::DoneStep) // it had begun: then it can go on
        QVERIFY(part<QPushButton>("importContinue").isVisible());
    else
        QCOMPARE(people(), 0);
}

void ImportScreenTest::everythingHasAName()
{
    const auto look = [this] {
        for (const QWidget *widget : screen->findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                                 qobject_cast<const QAbstractButton *>(widget) ||
                                 qobject_cast<const QSpinBox *>(widget) || qobject_cast<const QTableView *>(widget);
            if (!isInput || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(u"qt_"))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    };
    look();
    toColumns(write(u"名册.csv"_s, kRoster.toUtf8()));
    look();
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    look();
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    look();
}

void ImportScreenTest::nothingIsCutAtAnyTextSize()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
        theme->setTextSize(size);
        screen->resize(1366 - theme->sizes().rail, 690 - theme->sizes().topBar - theme->sizes().statusBar);
        QTest::qWait(0);
        QVERIFY2(screen->minimumSizeHint().width() <= screen->width(),
                 qPrintable(u"%1 > %2"_s.arg(screen->minimumSizeHint().width()).arg(screen->width())));
        for (const QPushButton *button : screen->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->objectName()));
        }
        QVERIFY(table().height() > 3 * theme->sizes().row);
    }
}

QTEST_MAIN(ImportScreenTest)
#include "tst_import_screen.moc"
