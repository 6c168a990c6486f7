// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/import/import_foot.h"
#include "ui/import/import_head.h"
#include "ui/import/step_bar.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What stands above and below the steps of an import.
class ImportFootTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        Bench()
            : head(add(new ImportHead(theme)))
            , foot(add(new ImportFoot(theme)))
            , back(&foot, &ImportFoot::backWanted)
            , next(&foot, &ImportFoot::nextWanted)
        {
            show({900, 300});
            foot.setNext(u"On"_s, true);
        }
        [[nodiscard]] QLabel &note() { return part<QLabel>(foot, "importNote"); }
        [[nodiscard]] QString role() { return note().property("role").toString(); }

        ImportHead &head;
        ImportFoot &foot;
        QSignalSpy back, next;
    };

private Q_SLOTS:
    void whatIsSaidStandsBeforeWhatAlwaysStands()
    {
        Bench bench;
        bench.foot.setStanding(u"It can be undone."_s);
        QCOMPARE(bench.note().text(), u"It can be undone."_s);
        bench.foot.say(u"The disk is full."_s, true);
        QCOMPARE(bench.note().text(), u"The disk is full."_s);
        QCOMPARE(bench.role(), u"error"_s);
        bench.foot.say({});
        QCOMPARE(bench.note().text(), u"It can be undone."_s);
        QCOMPARE(bench.role(), u"second"_s);
    }

    void whatHindersStandsBeforeAll()
    {
        Bench bench;
        bench.foot.say(u"It is kept."_s);
        bench.foot.setStanding(u"No column has names."_s, true);
        QCOMPARE(bench.note().text(), u"No column has names."_s);
        QCOMPARE(bench.role(), u"error"_s);
        bench.foot.setStanding({});
        QCOMPARE(bench.note().text(), u"It is kept."_s);
        QCOMPARE(bench.role(), u"second"_s);
    }

    void nothingIsPressedWhileItWorks()
    {
        Bench bench;
        bench.foot.begin([] { return u"Reading"_s; }, {});
        QVERIFY(!bench.note().isVisible());
        bench.foot.pressNext();
        bench.foot.pressBack();
        QVERIFY(bench.next.isEmpty() && bench.back.isEmpty());
        bench.foot.end();
        QVERIFY(bench.note().isVisible());
        bench.foot.pressNext();
        bench.foot.pressBack();
        QVERIFY(bench.next.size() == 1 && bench.back.size() == 1);
    }

    void whatIsNotReadyOrNotOfferedIsNotPressed()
    {
        Bench bench;
        bench.foot.setNext(u"On"_s, false);
        bench.foot.setBack(false);
        bench.foot.pressNext();
        bench.foot.pressBack();
        QVERIFY(bench.next.isEmpty() && bench.back.isEmpty());
    }

    void theButtonThatGoesOnTakesEnter()
    {
        Bench bench;
        bench.foot.focusNext();
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.next.size(), 1);
    }

    void theHeadOffersWhatThereIs()
    {
        Bench bench;
        QSignalSpy save(&bench.head, &ImportHead::saveWanted);
        QSignalSpy giveUp(&bench.head, &ImportHead::giveUpWanted);
        bench.head.setFacts({u"a.csv"_s, u"5 rows"_s});
        QCOMPARE(part<QLabel>(bench.head, "importFacts").text(), u"a.csv · 5 rows"_s);
        bench.head.setOffers(false, true);
        QVERIFY(!part<QPushButton>(bench.head, "importSaveProblems").isVisible());
        bench.press("importGiveUp");
        QCOMPARE(giveUp.size(), 1);
        bench.head.setOffers(true, true);
        bench.head.setBusy(true);
        QVERIFY(!part<QPushButton>(bench.head, "importSaveProblems").isEnabled());
        bench.head.setBusy(false);
        bench.press("importSaveProblems");
        QCOMPARE(save.size(), 1);
        bench.head.setStep(2);
        QCOMPARE(bench.head.findChild<StepBar *>()->current(), 2);
    }
};

QTEST_MAIN(ImportFootTest)
#include "tst_import_foot.moc"
