// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_bench.h"
#include "ui/people/people_screen.h"
#include "ui/people/people_table.h"
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

namespace {

const auto kHere = u"31010901701"_s;

/// An action of a menu, by its words; submenus included.
QAction *actionIn(QMenu &menu, const QString &text)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (action->menu()) {
            if (QAction *found = actionIn(*action->menu(), text))
                return found;
        }
    }
    return nullptr;
}

} // namespace

/// The list as a person uses it. Synthetic people (演示数据).
class PeopleListViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itBeginsWithTheOpenCasesOfTheStation();
    void typingInTheSearchFinds();
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
    void onlyWhatIsOfferedIsShown();
    void nobodyFitsSaysWhatToDo();
    void theCurrentPersonStaysThroughChanges();
    void columnsGiveWayInsteadOfBeingCut();
    void columnsAreChosenAndKept();
    void aFilterIsSavedUsedAndRemoved();
    void aFilterWithoutANameIsNotSaved();
    void everythingHasAName();
    void nothingIsCutAtTheLargestText();
    void withOneColumnListAndPersonTakeTurns();

private:
    template <typename W>
    W &part(const char *name)
    {
        W *found = screen->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("%s", name);
        return *found;
    }
    QStringList names();
    QStringList chips();
    void waitForRows(int rows);
    void ask(const PeopleListQuery &query, int rows);
    QPoint cell(int row, PeopleColumn column);

    std::unique_ptr<Theme> theme;
    std::unique_ptr<SessionBench> bench;
    std::unique_ptr<PeopleScreen> screen;
    PeopleListView *list = nullptr;
    PeopleTable *table = nullptr;
};

void PeopleListViewTest::initTestCase()
{
    theme = std::make_unique<Theme>(*qApp);
    bench = std::make_unique<SessionBench>(kHere);
    const std::array people{std::pair{u"马俊杰"_s, u"01"_s}, std::pair{u"吴海涛"_s, u"04"_s},
                            std::pair{u"何秀英"_s, u"04"_s}, std::pair{u"陈小明"_s, u"06"_s},
                            std::pair{u"欧阳雪"_s, u"02"_s}};
    for (const auto &[name, stage] : people) {
        Person person;
        person.id = bench->newId();
        person.area = kArea;
        person.name = name;
        person.birth = QDate(1990, 1, 1);
        Enrolment enrolment;
        enrolment.id = bench->newId();
        enrolment.area = kArea;
        enrolment.person = PersonId(person.id);
        enrolment.kind = u"求职人员"_s;
        enrolment.stage = stage;
        enrolment.station = name == u"欧阳雪"_s ? u"31010901702"_s : kHere;
        enrolment.start = QDate(2026, 11, 1);
        bench->put(person, enrolment);
    }
}

void PeopleListViewTest::init()
{
    theme->setTextSize(TextSize::Standard);
    auto *detail = new QLineEdit; // whoever shows a person
    detail->setObjectName(u"detail"_s);
    screen = std::make_unique<PeopleScreen>(**bench, *theme, detail);
    list = &screen->list();
    list->offer(PeopleListView::Offer::New | PeopleListView::Offer::Import | PeopleListView::Offer::Record |
                PeopleListView::Offer::Print | PeopleListView::Offer::Export);
    table = &part<PeopleTable>("peopleTable");
    screen->resize(1286, 690);
    screen->show();
    QVERIFY(QTest::qWaitForWindowExposed(screen.get()));
    QTRY_VERIFY(list->model().total());
    PeopleListQuery query;
    query.station = kHere;
    query.cases = PeopleListQuery::Cases::Open;
    query.sort = PeopleListQuery::Sort::Name;
    ask(query, 4);
    screen->enter();
}

void PeopleListViewTest::cleanup() { screen.reset(); }

void PeopleListViewTest::waitForRows(int rows)
{
    QTRY_VERIFY(list->model().state() != PeopleListModel::State::Reading); // the rows of the query before
    QTRY_COMPARE(list->model().rowCount(), rows);
    QTRY_VERIFY(list->model().total());
    QTRY_VERIFY(rows == 0 || list->model().rowAt(rows - 1));
}

void PeopleListViewTest::ask(const PeopleListQuery &query, int rows)
{
    list->setQuery(query);
    waitForRows(rows);
}

QStringList PeopleListViewTest::names()
{
    QStringList found;
    for (int row = 0; row < list->model().rowCount(); ++row) {
        (void)QTest::qWaitFor([&] { return list->model().rowAt(row) != nullptr; });
        found.append(list->model().rowAt(row)->name);
    }
    return found;
}

QStringList PeopleListViewTest::chips()
{
    QStringList words;
    for (const QPushButton *chip : part<QWidget>("filterChips").findChildren<QPushButton *>()) {
        if (chip->objectName().startsWith(u"filterChips/"_s) && chip->isVisible())
            words.append(chip->text());
    }
    return words;
}

QPoint PeopleListViewTest::cell(int row, PeopleColumn column)
{
    return table->visualRect(list->model().index(row, int(column))).center();
}

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
    list->model().checkAll(false);
    QTest::mouseClick(&part<QPushButton>("listExport"), Qt::LeftButton);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(exported.first().at(0).value<PeopleListQuery>(), list->query());
    QVERIFY(exported.first().at(1).value<QList<PersonId>>().isEmpty()); // everybody who fits
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

void PeopleListViewTest::columnsGiveWayInsteadOfBeingCut()
{
    const auto shown = [this] {
        int columns = 0;
        int width = 0;
        for (int column = 0; column < list->model().columnCount(); ++column) {
            if (table->isColumnHidden(column))
                continue;
            ++columns;
            width += table->columnWidth(column);
        }
        return std::pair(columns, width);
    };
    QList<PeopleColumn> all;
    for (const PeopleColumnSpec &spec : peopleColumns())
        all.append(spec.column);
    table->setColumns(all);
    int before = 99;
    for (const int width : {1600, 900, 600, 400, 250}) {
        table->setParent(nullptr);
        table->resize(width, 300);
        table->show();
        QTRY_COMPARE(table->viewport()->width(), width);
        const auto [columns, used] = shown();
        QVERIFY(columns <= before);
        QVERIFY2(used <= width, qPrintable(QString::number(used)));
        QVERIFY(!table->isColumnHidden(int(PeopleColumn::Name)));
        before = columns;
    }
    QVERIFY(before < 5);
}

void PeopleListViewTest::columnsAreChosenAndKept()
{
    list->chooseColumns();
    QMenu *menu = nullptr;
    for (QMenu *candidate : list->findChildren<QMenu *>()) {
        if (candidate->isVisible())
            menu = candidate;
    }
    QVERIFY(menu);
    QAction *sex = actionIn(*menu, u"Sex"_s);
    QVERIFY(sex && !sex->isChecked());
    sex->trigger();
    actionIn(*menu, u"Marks"_s)->trigger();
    menu->close();
    QVERIFY(table->columns().contains(PeopleColumn::Sex));
    QVERIFY(!table->columns().contains(PeopleColumn::Marks));
    (void)bench->write<>([](Workspace &) { return Result<void>(); }); // what was put is written by now
    PeopleListView again(**bench, *theme);
    auto *second = again.findChild<PeopleTable *>(u"peopleTable"_s);
    QTRY_VERIFY(second->columns().contains(PeopleColumn::Sex));
    QVERIFY(!second->columns().contains(PeopleColumn::Marks));
    QVERIFY(second->columns().contains(PeopleColumn::Name));
}

void PeopleListViewTest::aFilterIsSavedUsedAndRemoved()
{
    PeopleListQuery query = list->query();
    query.stage = u"04"_s;
    ask(query, 2);
    QMenu &menu = *part<QPushButton>("savedFilters").menu();
    actionIn(menu, u"Save this filter …"_s)->trigger();
    auto *name = screen->findChild<QLineEdit *>(u"newName"_s);
    QVERIFY(name && name->hasFocus());
    name->insert(u"帮扶中 & 本站"_s); // no keyboard has these signs
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(actionIn(menu, u"帮扶中 && 本站"_s));
    ask(PeopleListQuery(), 5);
    actionIn(menu, u"帮扶中 && 本站"_s)->trigger();
    waitForRows(2);
    QCOMPARE(list->query(), query);
    QMenu *removals = actionIn(menu, u"Remove a saved filter"_s)->menu();
    QCOMPARE(removals->actions().size(), 1);
    removals->actions().first()->trigger();
    QTRY_VERIFY(!actionIn(menu, u"帮扶中 && 本站"_s));
    actionIn(menu, u"Everybody on file"_s)->trigger();
    waitForRows(5);
    QVERIFY(!actionIn(menu, u"Save this filter …"_s)->isEnabled());
}

void PeopleListViewTest::aFilterWithoutANameIsNotSaved()
{
    QMenu &menu = *part<QPushButton>("savedFilters").menu();
    actionIn(menu, u"Save this filter …"_s)->trigger();
    auto *name = screen->findChild<QLineEdit *>(u"newName"_s);
    QTest::keyClicks(name, u"   "_s);
    QTest::mouseClick(&part<QPushButton>("nameSave"), Qt::LeftButton);
    QVERIFY(name->isVisible());
    QVERIFY(!name->accessibleDescription().isEmpty());
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(!screen->findChild<QLineEdit *>(u"newName"_s));
    QVERIFY(!actionIn(menu, u"Remove a saved filter"_s));
}

void PeopleListViewTest::everythingHasAName()
{
    list->model().checkAll(true);
    for (const QWidget *widget : screen->findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const PeopleTable *>(widget);
        if (!isInput || widget->isHidden() || !list->isAncestorOf(widget) ||
            widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QLineEditIconButton") ||
            widget->inherits("QTableCornerButton"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

void PeopleListViewTest::nothingIsCutAtTheLargestText()
{
    list->model().checkAll(true);
    theme->setTextSize(TextSize::Largest);
    screen->resize(1254, 690);
    QTest::qWait(50);
    for (const QPushButton *button : list->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        QVERIFY2(button->width() >= button->sizeHint().width() && button->height() >= button->sizeHint().height(),
                 qPrintable(button->objectName()));
        const QRect place(button->mapTo(list, QPoint()), button->size());
        QVERIFY2(list->rect().contains(place), qPrintable(button->objectName()));
    }
    QVERIFY(table->rowHeight(0) >= theme->sizes().row);
}

void PeopleListViewTest::withOneColumnListAndPersonTakeTurns()
{
    theme->setTextSize(TextSize::Largest);
    auto &back = part<QPushButton>("backToList");
    QVERIFY(list->isVisible());
    QVERIFY(!back.isVisible());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(back.isVisible());
    QVERIFY(!list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(list->isVisible());
    QVERIFY(!back.isVisible());
    screen->showDetail(true);
    QTest::mouseClick(&back, Qt::LeftButton);
    QVERIFY(list->isVisible());
    theme->setTextSize(TextSize::Standard);
    QVERIFY(list->isVisible());
    QVERIFY(!back.isVisible());
}

QTEST_MAIN(PeopleListViewTest)
#include "tst_people_list_view.moc"
