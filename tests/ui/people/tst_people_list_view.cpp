// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_list_bench.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The list as a person uses it.
class PeopleListViewTest : public PeopleListBench {
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithTheOpenCasesOfTheStation();
    void typingInTheSearchFinds();
    void whoIsFoundByTheSoundIsSaidToBe();
    void typingInTheListSearches();
    void aChipIsTakenAway();
    void aFilterIsAddedByTheMenu();
    void theOrderIsChosen();
    void aHeaderSortsAndTurns();
    void arrowsGoFromPersonToPerson();
    void enterOpensAtOnce();
    void spaceChoosesAndShiftChoosesARange();
    void theBoxAndControlClickChoose();
    void theHeadChoosesEverybodyAndNobody();
    void whatIsChosenIsHandedOn();
    void theListIsPrintedAsItIsSeen();
    void onlyWhatIsOfferedIsShown();
    void nobodyFitsSaysWhatToDo();
    void theStatusLineNamesTheKeysInForce();
    void theCurrentPersonStaysThroughChanges();
};

void PeopleListViewTest::itBeginsWithTheOpenCasesOfTheStation()
{
    QCOMPARE(names(), (QStringList{u"陈小明"_s, u"何秀英"_s, u"马俊杰"_s, u"吴海涛"_s}));
    QTRY_COMPARE(chips(), (QStringList{u"This station"_s, u"Open"_s}));
    QVERIFY(table->currentPerson() != 0); // the first one is looked at
    bool isCounted = false;
    for (const QLabel *label : screen->findChildren<QLabel *>())
        isCounted = isCounted || label->text() == u"4 people"_s;
    QVERIFY(isCounted);
}

void PeopleListViewTest::theStatusLineNamesTheKeysInForce()
{
    filter.setShortcut(u"Ctrl+F"_s);
    QCOMPARE(screen->hints().last().keys, u"Ctrl+F"_s);
    filter.setShortcut(u"Ctrl+J"_s); // chosen in the settings
    QCOMPARE(screen->hints().last().keys, u"Ctrl+J"_s);
    filter.setShortcut({});
    QCOMPARE(screen->hints().last().keys, u"Enter"_s);
}

void PeopleListViewTest::typingInTheSearchFinds()
{
    list->focusSearch();
    auto &search = part<QLineEdit>("listSearch");
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, u"cxm"_s);
    waitForRows(1);
    QCOMPARE(names(), QStringList{u"陈小明"_s});
    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(table->hasFocus());
    list->focusSearch();
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    waitForRows(4);
}

void PeopleListViewTest::whoIsFoundByTheSoundIsSaidToBe()
{
    const auto &count = part<QLabel>("peopleCount");
    list->focusSearch();
    auto &search = part<QLineEdit>("listSearch");
    compose(search, u"陈晓名"_s);
    waitForRows(1);
    QCOMPARE(names(), QStringList{u"陈小明"_s});
    QTRY_COMPARE(count.text(), u"1 people, by the sound of the name"_s);
    search.selectAll();
    compose(search, u"陈小明"_s);
    QTRY_COMPARE(count.text(), u"1 people"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    waitForRows(4);
    QCOMPARE(count.text(), u"4 people"_s);
}

void PeopleListViewTest::typingInTheListSearches()
{
    table->setFocus();
    QTest::keyClick(table, 'w');
    auto &search = part<QLineEdit>("listSearch");
    QVERIFY(search.hasFocus());
    QCOMPARE(search.text(), u"w"_s);
    QTest::keyClicks(&search, u"ht"_s);
    waitForRows(1);
    QCOMPARE(names(), QStringList{u"吴海涛"_s});
}

void PeopleListViewTest::aChipIsTakenAway()
{
    QTest::mouseClick(&part<QPushButton>("filterChips/station"), Qt::LeftButton);
    waitForRows(5);
    QTRY_COMPARE(chips(), QStringList{u"Open"_s});
}

void PeopleListViewTest::aFilterIsAddedByTheMenu()
{
    QMenu &menu = *part<QPushButton>("addFilter").menu();
    QAction *stage = actionIn(menu, u"帮扶中"_s);
    QVERIFY(stage && !stage->isChecked());
    stage->trigger();
    waitForRows(2);
    QTRY_VERIFY(chips().contains(u"帮扶中"_s));
    QVERIFY(actionIn(menu, u"帮扶中"_s)->isChecked());
    actionIn(menu, u"帮扶中"_s)->trigger(); // and away again
    waitForRows(4);
    actionIn(menu, u"No contact for 30 days"_s)->trigger();
    QTRY_VERIFY(chips().contains(u"No contact for 30 days"_s));
    actionIn(menu, u"Age 60 and over"_s)->trigger();
    waitForRows(0);
    QTRY_VERIFY(chips().contains(u"Age 60 and over"_s));
    for (const QString &words : {u"Mine"_s, u"残疾"_s, u"Who is in the bin"_s, u"Closed"_s, u"为老服务"_s})
        QVERIFY2(actionIn(menu, words), qPrintable(words));
}

void PeopleListViewTest::theOrderIsChosen()
{
    actionIn(*part<QPushButton>("sortOrder").menu(), u"Name, Z to A"_s)->trigger();
    QTRY_COMPARE(names().first(), u"吴海涛"_s);
    QVERIFY(part<QPushButton>("sortOrder").text().startsWith(u"Name, Z to A"_s));
    QVERIFY(actionIn(*part<QPushButton>("sortOrder").menu(), u"Name, Z to A"_s)->isChecked());
}

void PeopleListViewTest::aHeaderSortsAndTurns()
{
    QHeaderView *head = table->horizontalHeader();
    const auto click = [&](PeopleColumn column) {
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(int(column)) + 20, head->height() / 2});
    };
    click(PeopleColumn::Stage);
    QTRY_COMPARE(names().first(), u"马俊杰"_s);
    QCOMPARE(head->sortIndicatorSection(), int(PeopleColumn::Stage));
    click(PeopleColumn::Stage);
    QTRY_COMPARE(names().first(), u"陈小明"_s);
    QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder);
    click(PeopleColumn::Marks); // has no order
    QVERIFY(list->query().sort == PeopleListQuery::Sort::Stage);
}

void PeopleListViewTest::arrowsGoFromPersonToPerson()
{
    QSignalSpy opened(list, &PeopleListView::personOpened);
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_VERIFY(!opened.isEmpty());
    QTest::qWait(150);
    QCOMPARE(opened.last().at(0).value<PersonId>(), list->model().rowAt(2)->id);
    QVERIFY(!opened.last().at(1).toBool());
    QVERIFY2(opened.size() <= 2, "a key that is held down must not open everybody on its way");
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentPerson(), list->model().personAt(3));
}

void PeopleListViewTest::enterOpensAtOnce()
{
    QSignalSpy opened(screen.get(), &PeopleScreen::personOpened);
    QTest::keyClick(table, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!opened.isEmpty());
    QCOMPARE(opened.last().first().value<PersonId>(), list->model().rowAt(3)->id);
    QTRY_VERIFY(part<QLineEdit>("detail").isVisible());
}

void PeopleListViewTest::spaceChoosesAndShiftChoosesARange()
{
    auto &bulk = part<QWidget>("bulkBar");
    QVERIFY(!bulk.isVisible());
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(list->model().checkedCount(), 1);
    QVERIFY(bulk.isVisible());
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(list->model().checkedCount(), 3);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(list->model().checkedCount(), 2);
    QTest::mouseClick(&part<QPushButton>("bulkClear"), Qt::LeftButton);
    QCOMPARE(list->model().checkedCount(), 0);
    QVERIFY(!bulk.isVisible());
}

void PeopleListViewTest::theBoxAndControlClickChoose()
{
    const quint32 current = table->currentPerson();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(1, PeopleColumn::Check));
    QVERIFY(list->model().isChecked(list->model().personAt(1)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, cell(2, PeopleColumn::Name));
    QVERIFY(list->model().isChecked(list->model().personAt(2)));
    QCOMPARE(table->currentPerson(), current); // to choose is not to look at
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell(3, PeopleColumn::Name));
    QCOMPARE(table->currentPerson(), list->model().personAt(3));
    QCOMPARE(list->model().checkedCount(), 2);
}

void PeopleListViewTest::theHeadChoosesEverybodyAndNobody()
{
    QHeaderView *head = table->horizontalHeader();
    const QPoint box(10, head->height() / 2);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(list->model().checkedCount(), 4);
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, box);
    QCOMPARE(list->model().checkedCount(), 0);
    list->checkAll();
    QVERIFY(list->hasChecked());
}

void PeopleListViewTest::whatIsChosenIsHandedOn()
{
    QSignalSpy record(list, &PeopleListView::recordWanted);
    QSignalSpy exported(list, &PeopleListView::exportWanted);
    list->model().setChecked(2, true);
    list->model().setChecked(0, true);
    QTest::mouseClick(&part<QPushButton>("bulkRecord"), Qt::LeftButton);
    QTRY_COMPARE(record.size(), 1);
    QCOMPARE(record.first().first().value<QList<PersonId>>(),
             (QList<PersonId>{list->model().rowAt(0)->id, list->model().rowAt(2)->id}));
    QTest::mouseClick(&part<QPushButton>("bulkExport"), Qt::LeftButton);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().first().value<QList<quint32>>(),
             (QList<quint32>{list->model().personAt(0), list->model().personAt(2)}));
    list->model().checkAll(false);
    QTest::mouseClick(&part<QPushButton>("listExport"), Qt::LeftButton);
    QCOMPARE(exported.size(), 2);
    QCOMPARE(exported.last().first().value<QList<quint32>>(), list->model().order()); // everybody who fits
}

void PeopleListViewTest::theListIsPrintedAsItIsSeen()
{
    QSignalSpy printed(list, &PeopleListView::listPrintWanted);
    QSignalSpy files(list, &PeopleListView::printWanted);
    QTest::mouseClick(&part<QPushButton>("listPrint"), Qt::LeftButton);
    QCOMPARE(printed.size(), 1);
    QCOMPARE(printed.first().at(0).value<QList<quint32>>(), list->model().order());
    const auto columns = printed.first().at(1).value<QList<PeopleColumn>>();
    QCOMPARE(columns.first(), PeopleColumn::Name);
    QVERIFY(std::is_sorted(columns.begin(), columns.end()));
    list->model().setChecked(1, true); // who is ticked is printed one by one
    QTest::mouseClick(&part<QPushButton>("bulkPrint"), Qt::LeftButton);
    QTRY_COMPARE(files.size(), 1);
    QCOMPARE(files.first().first().value<QList<PersonId>>(), QList<PersonId>{list->model().rowAt(1)->id});
    QCOMPARE(printed.size(), 1);
}

void PeopleListViewTest::onlyWhatIsOfferedIsShown()
{
    list->model().checkAll(true);
    list->offer(PeopleListView::Offer::Record);
    for (const char *name : {"newPerson", "importPeople", "listPrint", "listExport", "bulkPrint", "bulkExport"})
        QVERIFY2(!part<QWidget>(name).isVisible(), name);
    QVERIFY(part<QWidget>("bulkRecord").isVisible());
    list->offer(PeopleListView::Offer::New);
    QVERIFY(part<QWidget>("newPerson").isVisible());
    QSignalSpy wanted(list, &PeopleListView::newPersonWanted);
    QTest::mouseClick(&part<QPushButton>("newPerson"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
}

void PeopleListViewTest::nobodyFitsSaysWhatToDo()
{
    PeopleListQuery query = list->query();
    query.mark = u"退役军人"_s;
    ask(query, 0);
    auto &action = part<QPushButton>("stateAction");
    QTRY_VERIFY(action.isVisible());
    QCOMPARE(action.text(), u"Show everybody"_s);
    QTest::mouseClick(&action, Qt::LeftButton);
    waitForRows(5);
    QVERIFY(table->isVisible());
    query = {};
    query.inBin = true;
    ask(query, 0);
    QTRY_VERIFY(!table->isVisible());
}

void PeopleListViewTest::theCurrentPersonStaysThroughChanges()
{
    table->setCurrentIndex(list->model().index(2, int(PeopleColumn::Name)));
    const quint32 person = table->currentPerson();
    PeopleListQuery query = list->query();
    query.descending = true;
    ask(query, 4);
    QTRY_COMPARE(list->model().rowOf(person), 1);
    QCOMPARE(table->currentPerson(), person);
    QTRY_COMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentPerson(), list->model().personAt(2));
}

QTEST_MAIN(PeopleListViewTest)
#include "tst_people_list_view.moc"
