// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/people/bin_view.h"
#include "person_bench.h"
#include "ui/person/person_tab.h"
#include "ui/person/timeline_model.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// People and their entries put into the bin from the page.
class PersonBinTest : public QObject {
    Q_OBJECT

    struct Bench : PersonBench {
        Bench() : news(page.get(), &PersonPage::told)
        {
            if (!QTest::qWaitFor([this] { return titles().size() == 4; }))
                qFatal("timeline");
        }
        QLineEdit &reason() { return part<QLineEdit>("reason"); }
        QSignalSpy news;
    };

private Q_SLOTS:
    void saysWhatHangsOnAPersonAndAsksWhy();
    void escLeavesEverythingAsItIs();
    void anEntryGoesWithDelete();
    void whoMayNotReadsWhy();
    void whatElseCanBeDoneStandsBehindTheDots();
};

void PersonBinTest::saysWhatHangsOnAPersonAndAsksWhy()
{
    Bench bench;
    bench.page->putIntoBin();
    QTRY_VERIFY(bench.reason().hasFocus());
    QVERIFY(bench.shows(u"Put 陈小明 into the bin?"_s));
    for (const QString &part : {u"1 service"_s, u"1 enrolment"_s, u"1 mark"_s, u"1 consent"_s})
        QVERIFY2(bench.shows(part), qPrintable(part));
    QTest::keyClick(&bench.reason(), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"Say why"_s)); // a reason is needed
    compose(bench.reason(), u"重复登记"_s);
    QTest::keyClick(&bench.reason(), Qt::Key_Return);
    QTRY_COMPARE(bench.news.size(), 1);
    const auto news = bench.news.first().first().value<PersonNews>();
    QCOMPARE(news.words, u"陈小明 is in the bin."_s);
    QVERIFY(!bench.reason().isVisible());
    QTRY_VERIFY(bench.shows(u"This file is in the bin"_s));
    LEYE_VERIFY(bench.office.write<Undone>([action = news.undo](Workspace &workspace) {
        return undo(workspace.journal(), action, workspace.viewer().user);
    }));
    QTRY_VERIFY(bench.shows(u"310109********9986"_s)); // whole again
    QTRY_COMPARE(bench.titles().size(), 4);
}

void PersonBinTest::escLeavesEverythingAsItIs()
{
    Bench bench;
    bench.page->putIntoBin();
    QTRY_VERIFY(bench.reason().hasFocus());
    QTest::keyClick(&bench.reason(), Qt::Key_Escape);
    QVERIFY(!bench.reason().isVisible());
    QVERIFY(bench.shows(u"陈小明"_s));
    QVERIFY(bench.news.isEmpty());
}

void PersonBinTest::anEntryGoesWithDelete()
{
    Bench bench;
    auto &list = bench.part<QListView>("timeline");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentIndex().row(), 0);
    QTest::keyClick(&list, Qt::Key_Delete);
    QTRY_VERIFY(bench.reason().hasFocus());
    QVERIFY(bench.shows(u"职业指导 of 2026-09-10"_s));
    compose(bench.reason(), u"录错"_s);
    bench.press("reasonDo");
    QTRY_COMPARE(bench.titles().size(), 3);
    QVERIFY(!bench.titles().contains(u"职业指导"_s));
    const auto news = bench.news.first().first().value<PersonNews>();
    LEYE_VERIFY(bench.office.write<Undone>([action = news.undo](Workspace &workspace) {
        return undo(workspace.journal(), action, workspace.viewer().user);
    }));
    QTRY_COMPARE(bench.titles().size(), 4);
}

void PersonBinTest::whoMayNotReadsWhy()
{
    Bench bench;
    bench.signIn(u"郑系统"_s, Role::Administrator);
    QTRY_COMPARE(bench.titles().size(), 4);
    bench.page->putIntoBin();
    QTRY_VERIFY(bench.reason().hasFocus());
    compose(bench.reason(), u"整理"_s);
    QTest::keyClick(&bench.reason(), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"needs one of these roles"_s));
}

void PersonBinTest::whatElseCanBeDoneStandsBehindTheDots()
{
    Bench bench;
    auto &more = bench.part<QPushButton>("personMore");
    QVERIFY(!more.isVisible()); // nothing yet
    QAction bin(u"Put into the bin"_s);
    bench.page->offer({&bin});
    QVERIFY(more.isVisible());
    QCOMPARE(more.accessibleName(), u"More"_s);
    QVERIFY(more.menu()->actions().contains(&bin));
}

QTEST_MAIN(PersonBinTest)
#include "tst_person_bin.moc"
