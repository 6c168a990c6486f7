// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/flow_layout.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// One of several, things that can be taken away, and how they flow.
class ChoicesTest : public QObject {
    Q_OBJECT

    struct ChoiceBench : WidgetBench {
        explicit ChoiceBench(bool isNumbered = true)
            : choice(add(new Choice(theme, u"channel"_s, isNumbered)))
            , chosen(&choice, &Choice::chosen)
        {
            choice.setOptions({{u"visit"_s, u"上门"_s}, {u"phone"_s, u"电话"_s}, {u"talk"_s, u"面谈"_s, true}});
            show();
        }
        [[nodiscard]] QPushButton &button(const char *code)
        {
            return part<QPushButton>(choice, (QByteArray("channel/") + code).constData());
        }
        [[nodiscard]] QStringList checked()
        {
            QStringList texts;
            for (const QPushButton *button : choice.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->isChecked())
                    texts.append(button->accessibleName());
            }
            return texts;
        }

        Choice &choice;
        QSignalSpy chosen;
    };

    /// Three boxes of 100 × 20 in a line.
    struct FlowBench {
        FlowBench()
        {
            for (QWidget *&box : boxes) {
                box = new QWidget;
                box->setFixedSize(100, 20);
                flow->addWidget(box);
            }
        }
        QWidget page;
        FlowLayout *flow = new FlowLayout(&page);
        std::array<QWidget *, 3> boxes = {};
    };

private Q_SLOTS:
    void aDigitChooses()
    {
        ChoiceBench bench;
        bench.choice.setFocus();
        bench.key(Qt::Key_2);
        QCOMPARE(bench.chosen.takeFirst().first().toString(), u"phone"_s);
        QCOMPARE(bench.choice.code(), u"phone"_s);
        QCOMPARE(bench.choice.index(), 1);
        QCOMPARE(bench.checked(), QStringList{u"电话"_s});
        bench.key(Qt::Key_4); // there are three
        bench.key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(bench.chosen.isEmpty());
        QCOMPARE(bench.choice.code(), u"phone"_s);
    }

    void digitsAreShownWhereTheyChoose()
    {
        ChoiceBench numbered;
        QCOMPARE(numbered.button("talk").text(), u"3  面谈"_s);
        QCOMPARE(numbered.button("talk").accessibleName(), u"面谈"_s);
        ChoiceBench plain(false);
        QCOMPARE(plain.button("talk").text(), u"面谈"_s);
        plain.choice.setFocus();
        plain.key(Qt::Key_2);
        QCOMPARE(plain.choice.code(), QString());
    }

    void arrowsMoveFromTheChosenOne()
    {
        ChoiceBench bench;
        bench.choice.setCode(u"phone"_s);
        bench.choice.setFocus(); // as its label's shortcut does
        QVERIFY(bench.button("phone").hasFocus());
        bench.key(Qt::Key_Right);
        QCOMPARE(bench.choice.code(), u"talk"_s);
        bench.key(Qt::Key_1);
        bench.key(Qt::Key_Right);
        QCOMPARE(bench.choice.code(), u"phone"_s);
        bench.key(Qt::Key_Left);
        QCOMPARE(bench.choice.code(), u"visit"_s);
        QCOMPARE(bench.chosen.size(), 4);
    }

    void tabPassesItAsOne()
    {
        ChoiceBench bench;
        bench.choice.setCode(u"phone"_s);
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.button("phone").hasFocus());
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.after.hasFocus());
    }

    void noneCanBeChosen()
    {
        ChoiceBench bench;
        QCOMPARE(bench.choice.index(), -1);
        QTest::mouseClick(&bench.button("visit"), Qt::LeftButton);
        QCOMPARE(bench.checked(), QStringList{u"上门"_s});
        bench.choice.setCode({});
        QCOMPARE(bench.checked(), QStringList());
        QCOMPARE(bench.chosen.size(), 1); // what is set is not chosen
    }

    void otherOptionsKeepTheChoice()
    {
        ChoiceBench bench;
        bench.choice.setCode(u"talk"_s);
        bench.choice.setOptions({{u"talk"_s, u"当面"_s}, {u"mail"_s, u"信函"_s}});
        QCOMPARE(bench.choice.code(), u"talk"_s);
        QCOMPARE(bench.choice.index(), 0);
        QTRY_COMPARE(bench.checked(), QStringList{u"当面"_s});
        bench.choice.setOptions({{u"mail"_s, u"信函"_s}});
        QCOMPARE(bench.choice.code(), QString());
        QTRY_COMPARE(bench.checked(), QStringList());
    }

    void whatIsSensitiveHasALock()
    {
        ChoiceBench bench;
        QVERIFY(!bench.button("talk").icon().isNull());
        QVERIFY(bench.button("visit").icon().isNull());
    }

    void nothingIsCutWhenChosen()
    {
        ChoiceBench bench;
        bench.theme.setTextSize(TextSize::Largest);
        bench.choice.setCode(u"talk"_s);
        QTRY_VERIFY(bench.button("talk").height() >= bench.theme.sizes().control);
        QCOMPARE(cutTexts(bench.choice), QStringList());
    }

    void aChipIsTakenAwayByMouseAndKey()
    {
        WidgetBench bench;
        auto &chips = bench.add(new ChipBar(bench.theme, u"filters"_s));
        auto *more = new QPushButton(u"more"_s);
        chips.addTrailing(more);
        chips.setChips({{u"stage"_s, u"帮扶中"_s}, {u"age"_s, u"16 – 24"_s}});
        bench.show();
        QSignalSpy removed(&chips, &ChipBar::removed);
        bench.press("filters/age");
        part<QPushButton>(chips, "filters/stage").setFocus();
        bench.key(Qt::Key_Return);
        QCOMPARE(removed.size(), 2);
        QCOMPARE(removed[0].first().toString(), u"age"_s);
        QCOMPARE(removed[1].first().toString(), u"stage"_s);
        QVERIFY(part<QPushButton>(chips, "filters/stage").accessibleName().contains(u"Remove"_s));
    }

    void whatFollowsTheChipsStaysBehindThem()
    {
        WidgetBench bench;
        auto &chips = bench.add(new ChipBar(bench.theme, u"filters"_s));
        auto *more = new QPushButton(u"more"_s);
        chips.addTrailing(more);
        bench.show();
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->x(), 0);
        chips.setChips({{u"stage"_s, u"帮扶中"_s}});
        QTRY_VERIFY(more->x() > part<QPushButton>(chips, "filters/stage").geometry().right());
        chips.setChips({});
        QTRY_COMPARE(more->x(), 0);
        QVERIFY(!chips.findChild<QPushButton *>(u"filters/stage"_s) ||
                chips.findChild<QPushButton *>(u"filters/stage"_s)->isHidden());
    }

    void linesAreAsManyAsTheWidthAsks_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all in one line") << 316 << 20;
        QTest::newRow("one pixel less") << 315 << 48;
        QTest::newRow("one in each line") << 100 << 76;
        QTest::newRow("less than one needs") << 40 << 76;
    }

    void linesAreAsManyAsTheWidthAsks()
    {
        QFETCH(const int, width);
        FlowBench bench;
        QTEST(bench.flow->heightForWidth(width), "height");
        QCOMPARE(bench.flow->sizeHint(), QSize(316, 20));
        QCOMPARE(bench.flow->minimumSize(), QSize(100, 20));
    }

    void whatIsHiddenTakesNoRoom()
    {
        FlowBench bench;
        bench.boxes[1]->hide();
        bench.page.resize(210, 100);
        bench.page.show();
        QCOMPARE(bench.flow->heightForWidth(210), 20);
        QTRY_COMPARE(bench.boxes[2]->pos(), QPoint(108, 0));
        bench.boxes[1]->show();
        QTRY_COMPARE(bench.boxes[2]->pos(), QPoint(0, 28));
    }

    void itemsAreTakenOut()
    {
        FlowBench bench;
        QCOMPARE(bench.flow->takeAt(-1), nullptr);
        QCOMPARE(bench.flow->takeAt(3), nullptr);
        const std::unique_ptr<QLayoutItem> first(bench.flow->takeAt(0));
        QCOMPARE(first->widget(), bench.boxes[0]);
        QCOMPARE(bench.flow->count(), 2);
        QCOMPARE(bench.flow->itemAt(0)->widget(), bench.boxes[1]);
        QCOMPARE(bench.flow->itemAt(2), nullptr);
    }
};

QTEST_MAIN(ChoicesTest)
#include "tst_choices.moc"
