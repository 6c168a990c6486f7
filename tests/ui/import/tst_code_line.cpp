// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/import/code_line.h"

#include <QListWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// One choice of a table, found while one types.
class CodeLineTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        Bench()
            : line(add(new CodeLine(theme, u"code"_s)))
            , chosen(&line, &CodeLine::chosen)
            , searched(&line, &CodeLine::searched)
        {
            line.setChoices({{u"20"_s, u"大学本科教育"_s}, {u"30"_s, u"大学专科教育"_s}, {u"70"_s, u"初级中学教育"_s}},
                            {});
            show();
            line.setFocus();
        }
        [[nodiscard]] QStringList hits()
        {
            const auto &list = part<QListWidget>(line, "codeHits");
            QStringList texts;
            for (int i = 0; i < list.count(); ++i)
                texts.append(list.item(i)->text());
            return texts;
        }
        [[nodiscard]] QString last() const { return chosen.constLast().constFirst().toString(); }

        CodeLine &line;
        QSignalSpy chosen, searched;
    };

private Q_SLOTS:
    void isFoundByInitialsAndTakenByKeys()
    {
        Bench bench;
        bench.type(u"dx"_s);
        QCOMPARE(bench.hits(), (QStringList{u"大学本科教育"_s, u"大学专科教育"_s}));
        bench.key(Qt::Key_Down);
        QVERIFY(bench.chosen.isEmpty());
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.last(), u"30"_s);
        QCOMPARE(bench.line.line().text(), u"大学专科教育"_s);
        QVERIFY(bench.hits().isEmpty());
    }

    void isFoundByCharactersOfAnInputMethod()
    {
        Bench bench;
        compose(bench.line.line(), u"初级"_s);
        QCOMPARE(bench.hits(), QStringList{u"初级中学教育"_s});
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.last(), u"70"_s);
    }

    void downShowsTheFirstOnes()
    {
        Bench bench;
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.hits().size(), 3);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.last(), u"20"_s); // the first, until another is reached
    }

    void whatIsCalledByNoNameIsSaid()
    {
        Bench bench;
        bench.searched.clear();
        bench.type(u"x"_s);
        QVERIFY(bench.searched.constLast().constFirst().toBool()); // 学
        bench.type(u"q"_s);
        QVERIFY(!bench.searched.constLast().constFirst().toBool());
        QVERIFY(bench.hits().isEmpty());
        bench.key(Qt::Key_Backspace);
        bench.key(Qt::Key_Backspace);
        QVERIFY(bench.searched.constLast().constFirst().toBool());
        QVERIFY(bench.chosen.isEmpty()); // nothing was chosen before, either
    }

    void anEmptyLineIsNoChoiceAnyMore()
    {
        Bench bench;
        bench.line.setChoices({{u"20"_s, u"大学本科教育"_s}}, u"20"_s);
        QCOMPARE(bench.line.line().text(), u"大学本科教育"_s);
        bench.line.line().selectAll();
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.chosen.size(), 1);
        QCOMPARE(bench.last(), QString());
    }

    void aWordThatWasBegunAndLeftIsNoChoice()
    {
        Bench bench;
        bench.line.setChoices({{u"20"_s, u"大学本科教育"_s}, {u"30"_s, u"大学专科教育"_s}}, u"20"_s);
        bench.line.line().selectAll();
        bench.type(u"dxz"_s);
        bench.before.setFocus();
        QCOMPARE(bench.line.line().text(), u"大学本科教育"_s);
        QVERIFY(bench.hits().isEmpty());
        QVERIFY(bench.chosen.isEmpty());
    }

    void aCodeThatIsOfferedNoLongerIsShownAsItIs()
    {
        Bench bench;
        bench.line.setChoices({}, u"99"_s);
        QCOMPARE(bench.line.line().text(), u"99"_s);
    }
};

QTEST_MAIN(CodeLineTest)
#include "tst_code_line.moc"
