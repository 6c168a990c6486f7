// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/at_desk.h"
#include "models/people/bin_view.h"
#include "people_list_bench.h"
#include "tests/support/widget_bench.h"
#include "ui/people/bulk_bar.h"
#include "ui/people/name_dialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Several people at once, and what becomes of them when the list changes. Synthetic people (演示数据).
class PeopleChoosingTest : public PeopleListBench {
    Q_OBJECT

    /// Somebody further, the last one by name, in a list of five then.
    PersonId addLast();
    void putAway(const PersonId &person);
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(table, which, modifiers); }
    void tick(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, cell(row, PeopleColumn::Check));
    }
    [[nodiscard]] QStringList ticked()
    {
        QStringList names;
        for (int row = 0; row < list->model().rowCount(); ++row) {
            if (list->model().isChecked(list->model().personAt(row)))
                names.append(list->model().rowAt(row)->name);
        }
        return names;
    }
    [[nodiscard]] QString said() { return part<QWidget>("bulkBar").findChild<QLabel *>()->text(); }

private Q_SLOTS:
    void shiftTicksARangeBothWays();
    void shiftWithTheMouseTicksARange();
    void aRangeBeginsAnewInAnotherOrder();
    void whoIsTickedStaysThroughFilters();
    void theHeadTicksWhoIsInTheList();
    void whoeverIsPutAwayLeavesTheList();
    void whoIsTickedAndPutAwayIsCounted();
    void anEmptyListComesBack();
    void theBarCountsAndActs();
    void aNameIsAskedFor();
    void aNameIsNeeded();
    void nobodyHasToGiveAName();
};

PersonId PeopleChoosingTest::addLast()
{
    Person person;
    person.id = bench->newId();
    person.area = kArea;
    person.name = u"左晓峰"_s;
    Enrolment enrolment;
    enrolment.id = bench->newId();
    enrolment.area = kArea;
    enrolment.person = PersonId(person.id);
    enrolment.kind = u"求职人员"_s;
    enrolment.stage = u"01"_s;
    enrolment.station = u"31010901701"_s;
    enrolment.start = QDate(2026, 11, 20);
    bench->put(person, enrolment);
    return PersonId(person.id);
}

void PeopleChoosingTest::putAway(const PersonId &person)
{
    const auto done = bench->write<>([person](Workspace &workspace) {
        return atDesk<void>(workspace, [person](const PeopleDesk &desk) -> Result<void> {
            LEYE_CHECK(putIntoBin(desk, kPerson, person.raw, u"重复"_s));
            return {};
        });
    });
    LEYE_VERIFY(done);
}

void PeopleChoosingTest::shiftTicksARangeBothWays()
{
    key(Qt::Key_Home);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    key(Qt::Key_End);
    key(Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(ticked(), QStringList({u"何秀英"_s, u"马俊杰"_s, u"吴海涛"_s}));
    key(Qt::Key_Home);
    key(Qt::Key_Space, Qt::ShiftModifier); // from the last one ticked
    QCOMPARE(ticked(), names());
    QVERIFY(said().startsWith(u"4 chosen"_s));
}

void PeopleChoosingTest::shiftWithTheMouseTicksARange()
{
    tick(0, Qt::ShiftModifier); // nobody before: this one alone
    QCOMPARE(ticked(), QStringList{u"陈小明"_s});
    tick(2, Qt::ShiftModifier);
    QCOMPARE(ticked(), QStringList({u"陈小明"_s, u"何秀英"_s, u"马俊杰"_s}));
    tick(1);
    QCOMPARE(ticked(), QStringList({u"陈小明"_s, u"马俊杰"_s}));
}

void PeopleChoosingTest::aRangeBeginsAnewInAnotherOrder()
{
    tick(0);
    PeopleListQuery query = list->query();
    query.descending = true;
    ask(query, 4);
    tick(1, Qt::ShiftModifier);
    QCOMPARE(ticked(), QStringList({u"马俊杰"_s, u"陈小明"_s})); // nobody between
}

void PeopleChoosingTest::whoIsTickedStaysThroughFilters()
{
    tick(0);
    tick(3);
    PeopleListQuery query = list->query();
    query.stage = u"04"_s; // 何秀英 and 吴海涛
    ask(query, 2);
    QCOMPARE(ticked(), QStringList{u"吴海涛"_s});
    QTRY_VERIFY(said().contains(u"1 of them not in this list"_s));
    QVERIFY(said().startsWith(u"2 chosen"_s));
    query.stage.clear();
    ask(query, 4);
    QCOMPARE(ticked(), QStringList({u"陈小明"_s, u"吴海涛"_s}));
    QTRY_COMPARE(said(), u"2 chosen"_s);
}

void PeopleChoosingTest::theHeadTicksWhoIsInTheList()
{
    PeopleListQuery query = list->query();
    query.stage = u"04"_s;
    ask(query, 2);
    QHeaderView *head = table->horizontalHeader();
    QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, {10, head->height() / 2});
    query.stage.clear();
    ask(query, 4);
    QCOMPARE(ticked(), QStringList({u"何秀英"_s, u"吴海涛"_s}));
}

void PeopleChoosingTest::whoeverIsPutAwayLeavesTheList()
{
    const PersonId last = addLast();
    waitForRows(5);
    key(Qt::Key_End);
    const quint32 gone = table->currentPerson();
    QSignalSpy opened(screen.get(), &PeopleScreen::personOpened);
    putAway(last);
    waitForRows(4);
    QCOMPARE(list->model().rowOf(gone), -1);
    QCOMPARE(names(), QStringList({u"陈小明"_s, u"何秀英"_s, u"马俊杰"_s, u"吴海涛"_s}));
    QTRY_COMPARE(table->currentPerson(), list->model().personAt(3)); // whoever stands where one was
    QCOMPARE(table->currentIndex().row(), 3);
    QTRY_VERIFY(!opened.isEmpty()); // and is looked at
    QTRY_COMPARE(opened.last().first().value<PersonId>(), list->model().rowAt(3)->id);
    key(Qt::Key_Up);
    QCOMPARE(table->currentPerson(), list->model().personAt(2));
}

void PeopleChoosingTest::whoIsTickedAndPutAwayIsCounted()
{
    const PersonId last = addLast();
    waitForRows(5);
    tick(0);
    tick(4);
    putAway(last);
    waitForRows(4);
    QTRY_COMPARE(said(), u"2 chosen\n1 of them not in this list"_s);
    QTest::mouseClick(&part<QPushButton>("bulkClear"), Qt::LeftButton);
    QVERIFY(!list->hasChecked());
    QVERIFY(!part<QWidget>("bulkBar").isVisible());
}

void PeopleChoosingTest::anEmptyListComesBack()
{
    QTRY_VERIFY(table->currentPerson() != 0);
    PeopleListQuery query = list->query();
    query.mark = u"退役军人"_s;
    ask(query, 0);
    QTRY_VERIFY(!table->isVisible());
    query.mark.clear();
    ask(query, 4);
    QTRY_VERIFY(table->isVisible());
    QTRY_VERIFY(list->model().rowOf(table->currentPerson()) >= 0);
    QCOMPARE(table->currentIndex().row(), list->model().rowOf(table->currentPerson()));
}

void PeopleChoosingTest::theBarCountsAndActs()
{
    WidgetBench shelf;
    auto &bar = shelf.add(new BulkBar(shelf.theme));
    int printed = 0;
    QString words = u"Print"_s;
    bar.addAction(
        u"bulk/print"_s, u"print"_s, [&words] { return words; }, [&printed] { ++printed; });
    shelf.show();
    QVERIFY(!bar.isVisible());
    bar.setCount(1234, 0);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.findChild<QLabel *>()->text(), QLocale().toString(1234) + u" chosen"_s);
    auto &print = leye::test::part<QPushButton>(bar, "bulk/print");
    print.setFocus();
    shelf.key(Qt::Key_Return);
    QCOMPARE(printed, 1);
    words = u"打印"_s;
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &language);
    QCOMPARE(print.text(), u"打印"_s);
    QSignalSpy cleared(&bar, &BulkBar::clearWanted);
    shelf.press("bulkClear");
    QCOMPARE(cleared.size(), 1);
    bar.setCount(0, 0);
    QVERIFY(!bar.isVisible());
}

void PeopleChoosingTest::aNameIsAskedFor()
{
    WidgetBench shelf;
    shelf.show({700, 400});
    auto *dialog = new NameDialog(shelf.theme, &shelf.window, u"Save this filter"_s, u"&Name"_s);
    QSignalSpy named(dialog, &NameDialog::named);
    dialog->ask();
    auto &line = leye::test::part<QLineEdit>(shelf.window, "newName");
    QVERIFY(line.hasFocus());
    QCOMPARE(line.accessibleName(), u"Name"_s);
    compose(line, u"  本站   青年 "_s);
    shelf.key(Qt::Key_Return);
    QCOMPARE(named.value(0).value(0).toString(), u"本站 青年"_s);
    QVERIFY(shelf.before.hasFocus());
    QTRY_VERIFY(!shelf.window.findChild<QLineEdit *>(u"newName"_s)); // it is gone
}

void PeopleChoosingTest::aNameIsNeeded()
{
    WidgetBench shelf;
    shelf.show({700, 400});
    auto *dialog = new NameDialog(shelf.theme, &shelf.window, u"Save this filter"_s, u"&Name"_s);
    QSignalSpy named(dialog, &NameDialog::named);
    dialog->ask();
    auto &line = leye::test::part<QLineEdit>(shelf.window, "newName");
    shelf.press("nameSave");
    QVERIFY(!line.accessibleDescription().isEmpty());
    QVERIFY(line.isVisible());
    line.setFocus();
    shelf.type(QString(NameDialog::kLength + 5, u'a'));
    QCOMPARE(line.accessibleDescription(), QString()); // it is being put right
    shelf.press("nameSave");
    QCOMPARE(named.value(0).value(0).toString().size(), NameDialog::kLength);
}

void PeopleChoosingTest::nobodyHasToGiveAName()
{
    WidgetBench shelf;
    shelf.show({700, 400});
    for (const bool byKey : {true, false}) {
        auto *dialog = new NameDialog(shelf.theme, &shelf.window, u"Save this filter"_s, u"&Name"_s);
        QSignalSpy named(dialog, &NameDialog::named);
        dialog->ask();
        shelf.type(u"abc"_s);
        if (byKey)
            shelf.key(Qt::Key_Escape);
        else
            shelf.press("nameCancel");
        QTRY_VERIFY(!shelf.window.findChild<QLineEdit *>(u"newName"_s));
        QVERIFY(named.isEmpty());
        QVERIFY(shelf.before.hasFocus());
    }
}

QTEST_MAIN(PeopleChoosingTest)
#include "tst_people_choosing.moc"
