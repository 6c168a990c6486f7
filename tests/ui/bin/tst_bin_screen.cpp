// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/people/at_desk.h"
#include "models/people/bin_view.h"
#include "models/people/service_entry.h"
#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/bin/bin_model.h"
#include "ui/bin/bin_screen.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The bin as somebody looks into it who misses something. Synthetic people (演示数据).
class BinScreenTest : public QObject {
    Q_OBJECT

    struct Bench {
        Bench()
        {
            for (const QString &name : {u"陈小明"_s, u"王建国"_s}) {
                Person person;
                person.id = office.newId();
                person.area = kArea;
                person.name = name;
                office.put(person);
                people.append(PersonId(person.id));
            }
            open();
        }
        void open()
        {
            screen = std::make_unique<BinScreen>(*office, theme);
            screen->resize(1000, 600);
            screen->show();
            if (!QTest::qWaitForWindowExposed(screen.get()))
                qFatal("screen");
            QApplication::setActiveWindow(screen.get());
            screen->enter();
        }
        /// A service of the first person, and the second person.
        void bin()
        {
            const auto done = office.write<>([this](Workspace &workspace) {
                return atDesk<void>(workspace, [this](const PeopleDesk &desk) -> Result<void> {
                    Service service;
                    service.person = people[0];
                    service.kind = u"职业指导"_s;
                    LEYE_TRY(const QList<RecordedService> recorded, recordServices(desk, {service}));
                    LEYE_CHECK(putIntoBin(desk, kService, recorded.first().id.raw, u"录错"_s));
                    LEYE_CHECK(putIntoBin(desk, kPerson, people[1].raw, u"重复"_s));
                    return {};
                });
            });
            if (!done)
                qFatal("%s", qPrintable(done.error().message));
        }
        template <typename W>
        W &part(const char *name)
        {
            return test::part<W>(*screen, name);
        }
        QStringList lines()
        {
            QStringList lines;
            const QAbstractItemModel *model = part<QListView>("bin").model();
            for (int row = 0; row < model->rowCount(); ++row)
                lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
            return lines;
        }

        Theme theme{*qApp};
        SessionBench office;
        QList<PersonId> people;
        std::unique_ptr<BinScreen> screen;
    };

private Q_SLOTS:
    void anEmptyBinSaysWhatWillBeHere();
    void showsWhatLiesInIt();
    void isFilteredAsOneTypes();
    void isReadOnceForAllThatIsTyped();
    void escTakesBackWhatWasTypedBeforeItLeaves();
    void theNextOneIsCurrentWhereOneWas();
    void enterTakesOutAndItCanGoBack();
    void theButtonDoesTheSame();
    void whatIsNoLongerThereIsRefused();
    void whoMayNotTidyReadsWhy();
    void escLeaves();
    void nothingIsCutAtAnyTextSize();
};

void BinScreenTest::anEmptyBinSaysWhatWillBeHere()
{
    Bench bench;
    QTRY_VERIFY(!bench.part<QListView>("bin").isVisible());
    QVERIFY(!bench.part<QPushButton>("binRestore").isEnabled());
}

void BinScreenTest::showsWhatLiesInIt()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    const QString both = bench.lines().join(u'\n');
    QVERIFY(both.contains(u"王建国 Person Put into the bin by 王芳: 重复"_s));
    QVERIFY(both.contains(u"陈小明 职业指导 · 2026-11-23"_s));
    QVERIFY(both.contains(u"Service Put into the bin by 王芳: 录错"_s));
    const QAbstractItemModelTester tester(bench.part<QListView>("bin").model());
    bench.screen->enter();
    QTRY_VERIFY(bench.part<QPushButton>("binRestore").isEnabled());
}

void BinScreenTest::isFilteredAsOneTypes()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    auto &search = bench.part<QLineEdit>("binSearch");
    QTest::keyClicks(&search, u"wjg"_s);
    QTRY_COMPARE(bench.lines().size(), 1);
    QVERIFY(bench.lines().first().contains(u"王建国"_s));
    search.clear();
    QTRY_COMPARE(bench.lines().size(), 2);
    compose(search, u"录错"_s);
    QTRY_COMPARE(bench.lines().size(), 1);
    QVERIFY(bench.lines().first().contains(u"职业指导"_s));
    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(bench.part<QListView>("bin").hasFocus());
    compose(search, u"无"_s);
    QTRY_VERIFY(!bench.part<QListView>("bin").isVisible());
    QVERIFY(!bench.part<QPushButton>("binRestore").isEnabled());
    QTest::mouseClick(&bench.part<QPushButton>("stateAction"), Qt::LeftButton);
    QTRY_COMPARE(bench.lines().size(), 2);
    QVERIFY(bench.part<QListView>("bin").isVisible());
}

void BinScreenTest::isReadOnceForAllThatIsTyped()
{
    Bench bench;
    bench.bin();
    BinModel model(*bench.office);
    QSignalSpy arrived(&model, &BinModel::arrived);
    model.setFilter(u"wj"_s);
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(model.rowCount(), 1);
    LEYE_VERIFY(bench.office.write<>([&bench](Workspace &workspace) {
        return atDesk<void>(workspace, [&bench](const PeopleDesk &desk) -> Result<void> {
            LEYE_CHECK(takeOutOfBin(desk, kPerson, bench.people[1].raw));
            return {};
        });
    }));
    model.setFilter(u"wjg"_s); // goes on in what was read
    QTRY_COMPARE(arrived.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    model.readAgain(); // as the page does when something has changed
    QTRY_COMPARE(arrived.size(), 3);
    QCOMPARE(model.rowCount(), 0);
}

void BinScreenTest::escTakesBackWhatWasTypedBeforeItLeaves()
{
    Bench bench;
    QSignalSpy left(bench.screen.get(), &BinScreen::closeWanted);
    auto &search = bench.part<QLineEdit>("binSearch");
    bench.screen->focusSearch();
    QVERIFY(search.hasFocus());
    QTest::keyClicks(&search, u"cxm"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    QVERIFY(left.isEmpty());
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void BinScreenTest::theNextOneIsCurrentWhereOneWas()
{
    constexpr int kMany = 40; // more than the page shows
    constexpr int kPlace = 25;
    Bench bench;
    LEYE_VERIFY(bench.office.write<>([&bench](Workspace &workspace) {
        return atDesk<void>(workspace, [&bench](const PeopleDesk &desk) -> Result<void> {
            for (int i = 0; i < kMany; ++i) {
                Person person;
                person.id = bench.office.newId();
                person.area = kArea;
                person.name = u"演示%1"_s.arg(i);
                LEYE_CHECK(commitAs(desk, Edit(u"person.add"_s, desk.viewer.user).add(person)));
                LEYE_CHECK(putIntoBin(desk, kPerson, person.id, u"重复"_s));
            }
            return {};
        });
    }));
    QTRY_COMPARE(bench.lines().size(), kMany);
    auto &list = bench.part<QListView>("bin");
    list.setCurrentIndex(list.model()->index(kPlace, 0));
    const QString next = bench.lines()[kPlace + 1];
    QTRY_VERIFY(list.verticalScrollBar()->value() > 0);
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_COMPARE(bench.lines().size(), kMany - 1);
    QCOMPARE(list.currentIndex().row(), kPlace);
    QCOMPARE(list.currentIndex().data(Qt::AccessibleTextRole).toString(), next);
    QVERIFY(list.verticalScrollBar()->value() > 0);
    QVERIFY(list.viewport()->rect().intersects(list.visualRect(list.currentIndex())));
}

void BinScreenTest::enterTakesOutAndItCanGoBack()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    QSignalSpy restored(bench.screen.get(), &BinScreen::restored);
    auto &list = bench.part<QListView>("bin");
    list.setFocus();
    const bool isPersonFirst = bench.lines().first().contains(u"王建国"_s);
    QTest::keyClick(&list, isPersonFirst ? Qt::Key_Home : Qt::Key_End);
    QTest::keyClick(&list, Qt::Key_Return);
    QTRY_COMPARE(restored.size(), 1);
    QCOMPARE(restored.first().first().toString(), u"Person of 王建国 is back on file."_s);
    QTRY_COMPARE(bench.lines().size(), 1);
    const auto action = restored.first().at(1).value<ActionId>();
    LEYE_VERIFY(bench.office.write<Undone>(
        [action](Workspace &workspace) { return undo(workspace.journal(), action, workspace.viewer().user); }));
    QTRY_COMPARE(bench.lines().size(), 2);
}

void BinScreenTest::theButtonDoesTheSame()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    QTRY_VERIFY(bench.part<QPushButton>("binRestore").isEnabled());
    QTest::mouseClick(&bench.part<QPushButton>("binRestore"), Qt::LeftButton);
    QTRY_COMPARE(bench.lines().size(), 1);
}

void BinScreenTest::whatIsNoLongerThereIsRefused()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    QSignalSpy refused(bench.screen.get(), &BinScreen::refused);
    bench.screen->hide(); // it does not read again while it is out of sight
    LEYE_VERIFY(bench.office.write<>([&bench](Workspace &workspace) {
        return atDesk<void>(workspace, [&bench](const PeopleDesk &desk) -> Result<void> {
            LEYE_CHECK(takeOutOfBin(desk, kPerson, bench.people[1].raw));
            LEYE_TRY(const QList<BinItem> items, BinStore(desk.journal.database()).items(10));
            LEYE_CHECK(takeOutOfBin(desk, kService, items.first().id));
            return {};
        });
    }));
    Q_EMIT bench.part<QPushButton>("binRestore").clicked();
    QTRY_COMPARE(refused.size(), 1);
    QVERIFY(refused.first().first().value<Error>().message.contains(u"not in the bin"_s));
}

void BinScreenTest::whoMayNotTidyReadsWhy()
{
    Bench bench;
    bench.bin();
    bench.screen.reset();
    bench.office.signIn(u"郑系统"_s, Role::Administrator);
    bench.open();
    QTRY_COMPARE(bench.lines().size(), 2);
    auto &restore = bench.part<QPushButton>("binRestore");
    QTRY_VERIFY(restore.toolTip().contains(u"needs one of these roles"_s));
    QVERIFY(!restore.isEnabled());
}

void BinScreenTest::escLeaves()
{
    Bench bench;
    QSignalSpy left(bench.screen.get(), &BinScreen::closeWanted);
    QTest::keyClick(&bench.part<QPushButton>("binBack"), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
    QTest::mouseClick(&bench.part<QPushButton>("binBack"), Qt::LeftButton);
    QCOMPARE(left.size(), 2);
}

void BinScreenTest::nothingIsCutAtAnyTextSize()
{
    Bench bench;
    bench.bin();
    QTRY_COMPARE(bench.lines().size(), 2);
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
        bench.theme.setTextSize(size);
        QTRY_COMPARE(cutTexts(*bench.screen), QStringList());
    }
    bench.theme.setTextSize(TextSize::Standard);
}

QTEST_MAIN(BinScreenTest)
#include "tst_bin_screen.moc"
