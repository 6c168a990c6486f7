// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin.h"
#include "models/people/service_entry.h"
#include "person_bench.h"
#include "ui/person/timeline_model.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The page of a person as an aide uses it.
class PersonPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsChosenAtFirst();
    void showsWhoItIs();
    void theEyeShowsAWholeNumber();
    void whoMayNotSeeWholeNumbersReadsWhy();
    void showsTheTimelineNewestFirst();
    void theTimelineIsFilteredWithKeys();
    void anEmptySortLeadsBack();
    void theCurrentEntryShowsItsWholeText();
    void furtherPagesComeWhenScrolledTo();
    void whatChangesIsShownWhereOneWas();
    void slowReadingSaysSo();
    void whoIsInTheBinIsSaidAndComesBack();
    void whatACounsellorNotedIsRestricted();
    void aServiceIsRecordedFromHere();
    void everyInputHasAName();
    void nothingIsCutAtAnyTextSize();
};

void PersonPageTest::nobodyIsChosenAtFirst()
{
    PersonBench bench;
    bench.page->setPerson({});
    QVERIFY(bench.shows(u"Choose somebody"_s));
    QVERIFY(!bench.shows(u"陈小明"_s));
    QVERIFY(bench.page->person().isNull());
    QVERIFY(bench.shows(u"press Ctrl+K and"_s));
    bench.palette.setShortcut(u"Ctrl+J"_s); // chosen in the settings
    QVERIFY(bench.shows(u"press Ctrl+J and"_s));
    bench.palette.setShortcut({});
    QVERIFY(bench.shows(u"Choose somebody"_s));
    QVERIFY(!bench.shows(u"press"_s));
}

void PersonPageTest::showsWhoItIs()
{
    PersonBench bench;
    QCOMPARE(bench.page->person(), bench.chen());
    QVERIFY(bench.shows(u"女 · aged 32 · 小陈"_s));
    QVERIFY(bench.shows(u"310109********9986"_s)); // masked
    QVERIFY(bench.shows(u"138****5678"_s));
    QVERIFY(bench.shows(u"王芳"_s));
    QVERIFY(bench.shows(u"standard"_s)); // what is due, and what was done of it
    QVERIFY(bench.shows(u"职业指导"_s));
    QVERIFY(bench.shows(u"1/1"_s));
}

void PersonPageTest::theEyeShowsAWholeNumber()
{
    PersonBench bench;
    auto &eye = bench.part<QPushButton>("revealPhone");
    QCOMPARE(eye.accessibleName(), u"Show all of it: Phone"_s);
    QTest::keyClick(&eye, Qt::Key_Space);
    QTRY_VERIFY(bench.shows(u"13800005678"_s));
    QVERIFY(bench.shows(u"310109********9986"_s)); // only what was asked for
    bench.page->setPerson(bench.chen());
    QTRY_VERIFY(bench.shows(u"13800005678"_s)); // read again, it stays for its while
    const auto recent = bench.office.write<QList<ActionRow>>(
        [](Workspace &workspace) { return workspace.journal().store().recentActions(1); });
    QCOMPARE(recent->first().name, u"disclosure.reveal"_s);
    QTest::mouseClick(&eye, Qt::LeftButton);
    QVERIFY(!bench.shows(u"13800005678"_s));
}

void PersonPageTest::whoMayNotSeeWholeNumbersReadsWhy()
{
    PersonBench bench;
    bench.signIn(u"郑系统"_s, Role::Administrator);
    auto &eye = bench.part<QPushButton>("revealId");
    QVERIFY(!eye.isEnabled());
    QVERIFY(eye.toolTip().contains(u"needs one of these roles"_s));
}

void PersonPageTest::showsTheTimelineNewestFirst()
{
    PersonBench bench;
    QTRY_COMPARE(bench.titles(),
                 (QStringList{u"职业指导"_s, u"Consent: 心理记录"_s, u"Mark: 低保家庭"_s, u"Enrolled: 求职人员"_s}));
    auto &tabs = bench.part<QTabWidget>("personTabs");
    QCOMPARE(tabs.tabText(0), u"Timeline 4"_s);
    const QAbstractItemModelTester tester(bench.part<QListView>("timeline").model());
    bench.page->setPerson(bench.chen());
    QTRY_COMPARE(bench.titles().size(), 4);
}

void PersonPageTest::theTimelineIsFilteredWithKeys()
{
    PersonBench bench;
    QTRY_COMPARE(bench.titles().size(), 4);
    auto &all = bench.part<QPushButton>("timelineFilter/all");
    QCOMPARE(all.text(), u"All 4"_s);
    QVERIFY(!bench.part<QPushButton>("timelineFilter/files").isVisible()); // there are none
    all.setFocus();
    QTest::keyClick(&all, Qt::Key_Right);
    auto &services = bench.part<QPushButton>("timelineFilter/services");
    QVERIFY(services.hasFocus());
    QTest::keyClick(&services, Qt::Key_Space);
    QTRY_COMPARE(bench.titles(), QStringList{u"职业指导"_s});
    QTest::keyClick(&services, Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.titles(), QStringList{u"Enrolled: 求职人员"_s});
}

void PersonPageTest::anEmptySortLeadsBack()
{
    PersonBench bench;
    QTRY_COMPARE(bench.titles().size(), 4);
    bench.press("timelineFilter/services");
    QTRY_COMPARE(bench.titles().size(), 1);
    const auto service = bench.act<Committed>([id = bench.chen()](const PeopleDesk &desk) -> Result<Committed> {
        LEYE_TRY(const std::optional<Person> chen, desk.people.person(id));
        LEYE_TRY(const QList<Service> services, desk.people.services(chen->n));
        return binEntry<Service>(desk, services.first().id, u"登记两次"_s);
    });
    LEYE_VERIFY(service);
    auto &action = bench.part<QPushButton>("stateAction");
    QTRY_COMPARE(bench.part<QPushButton>("timelineFilter/services").text(), u"Services 0"_s);
    QTRY_VERIFY(bench.shows(u"There is nothing of this sort."_s));
    QTRY_VERIFY(bench.part<QPushButton>("stateAction").isVisible());
    QTest::mouseClick(&bench.part<QPushButton>("stateAction"), Qt::LeftButton);
    QTRY_COMPARE(bench.titles().size(), 3);
    Q_UNUSED(action)
}

void PersonPageTest::theCurrentEntryShowsItsWholeText()
{
    PersonBench bench;
    const auto recorded = bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        Service service;
        service.person = id;
        service.kind = u"走访摸排"_s;
        service.date = QDate(2026, 11, 20);
        service.note = u"上门走访，家中有两位老人。"_s.repeated(20);
        return recordServices(desk, {service});
    });
    LEYE_VERIFY(recorded);
    QTRY_COMPARE(bench.titles().size(), 5);
    auto &list = bench.part<QListView>("timeline");
    const int low = list.visualRect(list.model()->index(0, 0)).height();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QTRY_COMPARE(list.currentIndex().row(), 0);
    QTRY_VERIFY(list.visualRect(list.currentIndex()).height() > 2 * low);
    QTest::keyClick(&list, Qt::Key_Down);
    QTRY_COMPARE(list.visualRect(list.model()->index(0, 0)).height(), low);
}

void PersonPageTest::furtherPagesComeWhenScrolledTo()
{
    PersonBench bench;
    const auto recorded = bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        QList<Service> services(70);
        for (Service &service : services) {
            service.person = id;
            service.kind = u"岗位推荐"_s;
            service.date = QDate(2026, 10, 1);
        }
        return recordServices(desk, services);
    });
    LEYE_VERIFY(recorded);
    QTRY_COMPARE(bench.titles().size(), 50);
    auto &list = bench.part<QListView>("timeline");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down); // to the first
    QTest::keyClick(&list, Qt::Key_End);
    QTRY_COMPARE(bench.titles().size(), 74);
    QCOMPARE(bench.titles().last(), u"Enrolled: 求职人员"_s);
}

void PersonPageTest::whatChangesIsShownWhereOneWas()
{
    PersonBench bench;
    QTRY_COMPARE(bench.titles().size(), 4);
    auto &list = bench.part<QListView>("timeline");
    list.setCurrentIndex(list.model()->index(2, 0));
    const QString current = bench.titles()[2];
    const auto recorded = bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        Service service;
        service.person = id;
        service.kind = u"岗位推荐"_s;
        return recordServices(desk, {service});
    });
    LEYE_VERIFY(recorded);
    QTRY_COMPARE(bench.titles().size(), 5);
    QCOMPARE(list.currentIndex().row(), 3); // the same one, under what was recorded
    QCOMPARE(bench.titles()[3], current);
    QCOMPARE(bench.part<QTabWidget>("personTabs").tabText(0), u"Timeline 5"_s);
}

void PersonPageTest::slowReadingSaysSo()
{
    PersonBench bench;
    QSemaphore gate;
    constexpr int kReaders = 8; // more than read at once
    QObject context;
    int done = 0;
    for (int i = 0; i < kReaders; ++i)
        bench.office->read<int>(
            &context,
            [&gate](DeskSession::Reading &, TaskControl &) -> Result<int> {
                gate.acquire();
                return 0;
            },
            [&done](Result<int>) { ++done; });
    bench.page->setPerson({});
    bench.page->setPerson(bench.chen());
    QTRY_VERIFY(bench.shows(u"Reading"_s));
    gate.release(kReaders);
    QTRY_VERIFY(bench.shows(u"陈小明"_s));
    QTRY_COMPARE(done, kReaders);
}

void PersonPageTest::whoIsInTheBinIsSaidAndComesBack()
{
    PersonBench bench;
    const auto binned =
        bench.act<Committed>([id = bench.chen()](const PeopleDesk &desk) { return binPerson(desk, id, u"重复"_s); });
    LEYE_VERIFY(binned);
    QTRY_VERIFY(bench.shows(u"This file is in the bin"_s));
    const auto restored =
        bench.act<Saved<Person>>([id = bench.chen()](const PeopleDesk &desk) { return restorePerson(desk, id); });
    LEYE_VERIFY(restored);
    QTRY_VERIFY(bench.shows(u"陈小明"_s));
}

void PersonPageTest::whatACounsellorNotedIsRestricted()
{
    PersonBench bench;
    bench.signIn(u"周心理"_s, Role::Counsellor);
    const auto recorded = bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        Service talk;
        talk.person = id;
        talk.kind = u"心理疏导"_s;
        talk.date = QDate(2026, 11, 20);
        talk.note = u"夜里睡不着"_s;
        return recordServices(desk, {talk});
    });
    LEYE_VERIFY(recorded);
    const auto text = [&bench] {
        const QAbstractItemModel *model = bench.part<QListView>("timeline").model();
        return model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(text().contains(u"夜里睡不着"_s));
    bench.signIn(u"王芳"_s);
    QTRY_COMPARE(bench.titles().size(), 5);
    QVERIFY(text().contains(u"心理疏导"_s));
    QVERIFY(text().contains(u"受限记录"_s));
    QVERIFY(!text().contains(u"夜里"_s));
}

void PersonPageTest::aServiceIsRecordedFromHere()
{
    PersonBench bench;
    QSignalSpy wanted(bench.page.get(), &PersonPage::recordWanted);
    QTest::mouseClick(&bench.part<QPushButton>("recordForPerson"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<PersonId>(), bench.chen());
}

void PersonPageTest::everyInputHasAName()
{
    PersonBench bench;
    QTRY_COMPARE(bench.titles().size(), 4);
    for (const QWidget *widget : bench.page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = widget->accessibleName();
        QVERIFY2(!name.isEmpty() || (button && !button->text().isEmpty()) || qobject_cast<const QTabBar *>(widget),
                 qPrintable(widget->objectName() + QLatin1StringView(widget->metaObject()->className())));
    }
}

void PersonPageTest::nothingIsCutAtAnyTextSize()
{
    PersonBench bench;
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
        bench.theme->setTextSize(size);
        bench.page->resize(size == TextSize::Largest ? 1254 : 712, 582);
        QTRY_COMPARE(bench.titles().size(), 4);
        QTRY_COMPARE(cutTexts(*bench.page), QStringList());
    }
    bench.theme->setTextSize(TextSize::Standard);
}

QTEST_MAIN(PersonPageTest)
#include "tst_person_page.moc"
