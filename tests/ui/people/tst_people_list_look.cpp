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

/// Columns, saved filters and what is seen at each size.
class PeopleListLookTest : public PeopleListBench {
    Q_OBJECT

private Q_SLOTS:
    void columnsGiveWayInsteadOfBeingCut();
    void columnsAreChosenAndKept();
    void aFilterIsSavedUsedAndRemoved();
    void aFilterWithoutANameIsNotSaved();
    void everythingHasAName();
    void nothingIsCutAtTheLargestText();
    void withOneColumnListAndPersonTakeTurns();
};

void PeopleListLookTest::columnsGiveWayInsteadOfBeingCut()
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

void PeopleListLookTest::columnsAreChosenAndKept()
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

void PeopleListLookTest::aFilterIsSavedUsedAndRemoved()
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

void PeopleListLookTest::aFilterWithoutANameIsNotSaved()
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

void PeopleListLookTest::everythingHasAName()
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

void PeopleListLookTest::nothingIsCutAtTheLargestText()
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

void PeopleListLookTest::withOneColumnListAndPersonTakeTurns()
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
    QTRY_VERIFY(back.isVisible());
    QTest::qWait(50); // until its place is settled
    QTest::mouseClick(&back, Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    theme->setTextSize(TextSize::Standard);
    QVERIFY(list->isVisible());
    QVERIFY(!back.isVisible());
}

QTEST_MAIN(PeopleListLookTest)
#include "tst_people_list_look.moc"
