// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_bench.h"
#include "tests/support/widget_bench.h"
#include "ui/import/fix_pane.h"
#include "ui/import/unknown_list.h"
#include "ui/widgets/record_table.h"

#include <QListWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Values that no list of choices knows, after all rows were tried: what is said of them, and what they stand for.
/// Made-up people (演示数据).
class UnknownListTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        explicit Bench(const QString &list) : pane(add(new FixPane(theme)))
        {
            const auto trial = session.write<ImportTrial>([this, &list](Workspace &workspace) -> Result<ImportTrial> {
                const QString path = folder.filePath(u"名册.csv"_s);
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) < 0)
                    qFatal("write");
                file.close();
                TaskControl control({}, [](qint64, qint64) {});
                LEYE_TRY(const ImportLook look, lookAt(workspace, {ImportKind::People, path, {}, {}}));
                return tryRows(workspace, *look.file, look.file->plan, control);
            });
            if (!trial)
                qFatal("%s", qPrintable(trial.error().message));
            pane.setTrial(*trial);
            show({1100, 560});
        }
        [[nodiscard]] UnknownList &unknown() { return pane.unknown(); }
        [[nodiscard]] RecordTable &list() { return part<RecordTable>(pane, "unknownValues"); }
        [[nodiscard]] QLineEdit &choice() { return part<QLineEdit>(pane, "unknownChoice"); }
        [[nodiscard]] QString current() { return part<QLabel>(pane, "unknownValue").text(); }
        [[nodiscard]] QString chip() { return part<QPushButton>(pane, "fix/unknown").text(); }
        [[nodiscard]] static QStringList cells(const QTreeWidgetItem *item)
        {
            return {item->text(0), item->text(1), item->text(2)};
        }
        /// What stands at a value of a column.
        [[nodiscard]] QStringList row(int column, int value)
        {
            return cells(list().topLevelItem(column)->child(value));
        }

        SessionBench session;
        QTemporaryDir folder;
        FixPane &pane;
    };
    const QString kLevels = u"姓名,电话,文化程度,责任人\n"
                            u"吴桂芳,15100780963,大专僧,某人\n"
                            u"何佳慧,17630909864,本科(自考),\n"
                            u"欧阳敏,13027322286,本科(自考),\n"_s;

private Q_SLOTS:
    void eachIsCountedWithWhatBecomesOfIt()
    {
        Bench bench(kLevels);
        QCOMPARE(bench.chip(), u"Unknown values 3"_s);
        QVERIFY(bench.list().isVisible()); // there is nothing to put right: these come first
        QCOMPARE(bench.list().topLevelItemCount(), 2);
        QCOMPARE(bench.list().topLevelItem(0)->text(0), u"文化程度"_s);
        QCOMPARE(bench.row(0, 0),
                 (QStringList{u"本科(自考)"_s, u"kept as it is written"_s, u"2"_s})); // the most frequent
        QCOMPARE(bench.row(0, 1), (QStringList{u"大专僧"_s, u"kept as it is written"_s, u"1"_s}));
        QCOMPARE(bench.list().topLevelItem(1)->text(0), u"责任人"_s);
        QCOMPARE(bench.row(1, 0), (QStringList{u"某人"_s, u"kept in the remark of the enrolment"_s, u"1"_s}));
    }

    void oneAfterTheOtherIsChosenWithTheKeyboard()
    {
        Bench bench(kLevels);
        QSignalSpy changed(&bench.unknown(), &UnknownList::changed);
        bench.pane.focusTable();
        QVERIFY(bench.list().hasFocus());
        QCOMPARE(bench.current(), u"文化程度: 本科(自考)"_s);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.choice().hasFocus());
        bench.type(u"dxbk"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QVERIFY(bench.row(0, 0)[1].startsWith(u"大学本科"_s));
        QCOMPARE(bench.unknown().values().codeFor(u"education"_s, u"本科(自考)"_s), u"20"_s);
        QCOMPARE(bench.chip(), u"Unknown values 2"_s);
        QCOMPARE(bench.current(), u"文化程度: 大专僧"_s); // the next one, and the focus stays
        QVERIFY(bench.choice().hasFocus());
        QCOMPARE(bench.choice().text(), QString());
        compose(bench.choice(), u"专科教育"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.unknown().values().codeFor(u"education"_s, u"大专僧"_s), u"30"_s);
        QVERIFY(bench.unknown().isChanged());
    }

    void inputsAreNamed()
    {
        Bench bench(kLevels);
        QCOMPARE(bench.choice().accessibleName(), u"Stands for"_s);
        QCOMPARE(part<QLineEdit>(bench.pane, "unknownProfile").accessibleName(), u"Keep for lists of"_s);
        QVERIFY(!bench.list().accessibleName().isEmpty());
        bench.pane.focusTable();
        bench.key(Qt::Key_Tab); // as the eye goes
        QVERIFY(bench.choice().hasFocus());
        bench.key(Qt::Key_Tab);
        QVERIFY(part<QLineEdit>(bench.pane, "unknownProfile").hasFocus());
    }

    void downOffersWhatComesNearTheValue()
    {
        Bench bench(kLevels);
        bench.choice().setFocus();
        bench.key(Qt::Key_Down);
        const auto &hits = part<QListWidget>(bench.pane, "unknownChoiceHits");
        QVERIFY2(hits.item(0)->text().contains(u"本科"_s), qPrintable(hits.item(0)->text()));
    }

    void enterAloneLeavesAValueAsItIs()
    {
        Bench bench(kLevels);
        bench.choice().setFocus();
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.current(), u"文化程度: 大专僧"_s);
        bench.pane.goToNext(); // F8; names that are not known have no choice and are passed over
        QCOMPARE(bench.current(), u"文化程度: 本科(自考)"_s);
        QVERIFY(!bench.unknown().isChanged());
        QCOMPARE(bench.chip(), u"Unknown values 3"_s);
    }

    void whatIsChosenIsTakenBackWithAnEmptyLine()
    {
        Bench bench(kLevels);
        bench.choice().setFocus();
        bench.type(u"dxbk"_s);
        bench.key(Qt::Key_Return);
        bench.list().setFocus();
        bench.key(Qt::Key_Home);
        QCOMPARE(bench.current(), u"文化程度: 本科(自考)"_s);
        bench.choice().setFocus();
        bench.choice().selectAll();
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.row(0, 0)[1], u"kept as it is written"_s);
        QVERIFY(!bench.unknown().isChanged());
        QCOMPARE(bench.current(), u"文化程度: 本科(自考)"_s); // another may be typed here
    }

    void whatNothingIsCalledIsSaidBesideTheLine()
    {
        Bench bench(kLevels);
        bench.choice().setFocus();
        bench.type(u"zzz"_s);
        QVERIFY(bench.choice().accessibleDescription().contains(u"Nothing here is called so"_s));
        bench.choice().clear();
        QVERIFY(!bench.choice().accessibleDescription().contains(u"Nothing here is called so"_s));
    }

    void aNameWithoutATableSaysWhatToDo()
    {
        Bench bench(kLevels);
        bench.pane.focusTable();
        bench.key(Qt::Key_End);
        QCOMPARE(bench.current(), u"责任人: 某人"_s);
        QVERIFY(!bench.choice().isVisible());
        QVERIFY(part<QLabel>(bench.pane, "unknownAdvice").text().contains(u"in the settings"_s));
    }

    void yesAndNoAreChoices()
    {
        Bench bench(u"姓名,电话,残疾\n吴桂芳,15100780963,听力不好\n"_s);
        bench.choice().setFocus();
        compose(bench.choice(), u"是"_s);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.row(0, 0)[1], u"是"_s);
    }

    void aTextThatIsTooLongSaysSo()
    {
        Bench bench(u"姓名,电话,文化程度\n吴桂芳,15100780963,%1\n"_s.arg(QString(150, u'长')));
        bench.choice().setFocus();
        bench.type(u"dxbk"_s);
        bench.key(Qt::Key_Return);
        QVERIFY(bench.choice().accessibleDescription().contains(u"too long"_s));
        QVERIFY(!bench.unknown().isChanged());
    }

    void rowsToPutRightComeFirst()
    {
        Bench bench(u"姓名,电话,文化程度\n吴桂芳,15100780963,大专僧\n,17630909864,初中\n"_s);
        QVERIFY(!bench.list().isVisible()); // a row without a name
        QCOMPARE(bench.chip(), u"Unknown values 1"_s);
        bench.press("fix/unknown");
        QVERIFY(bench.list().isVisible());
        QVERIFY(!part<QWidget>(bench.pane, "fixTable").isVisible());
        bench.press("fix/toPutRight");
        QVERIFY(!bench.list().isVisible());
        QVERIFY(part<QWidget>(bench.pane, "fixTable").isVisible());
    }

    void aListThatIsUnderstoodSaysSo()
    {
        Bench bench(u"姓名,电话,文化程度\n吴桂芳,15100780963,初中\n"_s);
        QCOMPARE(bench.chip(), u"Unknown values 0"_s);
        bench.press("fix/unknown");
        QVERIFY(!bench.list().isVisible());
        QStringList said;
        for (const QLabel *label : bench.unknown().findChildren<QLabel *>()) {
            if (label->isVisible())
                said.append(label->text());
        }
        QVERIFY(said.contains(u"Every value of the list is known. There is nothing to choose."_s));
    }

    void anImportOfBeforeHasNone()
    {
        Bench bench(kLevels);
        ImportTrial run;
        run.action = ActionId(Id16::uuid7(1, seededRandom(1)));
        bench.pane.setTrial(run);
        QVERIFY(!part<QPushButton>(bench.pane, "fix/unknown").isVisible());
    }
};

QTEST_MAIN(UnknownListTest)
#include "tst_unknown_list.moc"
